"""Les documents rendus, relus comme un lecteur de PDF les lit."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from functools import cache

import pikepdf
import pytest
from lecture_pdf import boites_des_pages, polices, sans_blancs, textes_des_pages

from ase_parcours.erreurs import UsageInvalide
from ase_parcours.rapports import exemples, rendu
from ase_parcours.rapports.contenus.communs import Besoin, DuJeune
from ase_parcours.rapports.contenus.plan_transition import PlanTransition
from ase_parcours.rapports.kit import style
from ase_parcours.rapports.rendu import PdfRendu
from ase_parcours.rapports.texte import court

TOUS = sorted(exemples.EXEMPLES)


@cache
def _rendu(nom: str) -> PdfRendu:
    type_document, fabrique = exemples.EXEMPLES[nom]
    return rendu.rendre(type_document, fabrique())


def _texte(nom: str) -> str:
    return "\n".join(textes_des_pages(_rendu(nom).octets))


@pytest.mark.parametrize("nom", TOUS)
def test_chaque_page_porte_le_nom_le_dossier_et_le_vrai_total(nom: str) -> None:
    fait = _rendu(nom)
    contenu = exemples.EXEMPLES[nom][1]()
    pages = textes_des_pages(fait.octets)
    assert len(pages) == fait.pages
    debut_du_nom = contenu.objet.nom[:3]
    for rang, texte in enumerate(pages, start=1):
        assert f"page {rang}/{fait.pages}" in texte
        assert debut_du_nom in texte
        # Le nom d’une unité est aussi sa référence : le pied ne la redit pas.
        if contenu.objet.reference != contenu.objet.nom:
            assert court(contenu.objet.reference, 24).replace("\x00", "□") in texte


@pytest.mark.parametrize("nom", TOUS)
def test_toutes_les_polices_sont_embarquees(nom: str) -> None:
    trouvees = polices(_rendu(nom).octets)
    assert trouvees
    assert all(trouvees.values()), trouvees
    assert all("DejaVu" in police for police in trouvees)


@pytest.mark.parametrize("nom", TOUS)
def test_rien_ne_sort_des_marges(nom: str) -> None:
    for boite in boites_des_pages(_rendu(nom).octets):
        assert boite.left() >= style.GAUCHE - 1.5
        assert boite.right() <= style.PAGE_LARGEUR - style.DROITE + 1.5
        assert boite.top() >= style.HAUT - 2
        assert boite.bottom() <= style.PAGE_HAUTEUR - style.PIED + 4


@pytest.mark.parametrize("nom", TOUS)
def test_les_blocs_tiennent_dans_le_corps_sans_se_chevaucher(nom: str) -> None:
    type_document, fabrique = exemples.EXEMPLES[nom]
    for page in rendu.composer(type_document, fabrique()):
        bas = 0.0
        for pose in page.poses:
            assert pose.haut >= bas - 0.01
            bas = pose.haut + pose.hauteur
        assert bas <= style.CORPS + 0.01


@pytest.mark.parametrize("nom", TOUS)
def test_memes_faits_memes_octets(nom: str) -> None:
    type_document, fabrique = exemples.EXEMPLES[nom]
    assert rendu.rendre(type_document, fabrique()).octets == _rendu(nom).octets


@pytest.mark.parametrize("nom", TOUS)
def test_les_metadonnees_ne_portent_ni_nom_ni_fichier_ni_lien(nom: str) -> None:
    octets = _rendu(nom).octets
    contenu = exemples.EXEMPLES[nom][1]()
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        meta = " ".join(str(v) for v in pdf.docinfo.values())
        if isinstance(contenu, DuJeune):
            assert contenu.personne.nom not in meta
            assert contenu.personne.prenom not in meta
        assert "anonymous" not in meta
        assert str(pdf.Root.Lang) == "fr-FR"
        for page in pdf.pages:
            assert "/Annots" not in page
            assert "/XObject" not in page.Resources
        interdits = {"/JavaScript", "/Launch", "/URI", "/EmbeddedFile", "/F"}
        for objet in pdf.objects:
            if isinstance(objet, pikepdf.Dictionary):
                assert str(objet.get("/S", "")) not in interdits


def test_le_texte_hostile_s_imprime_tel_quel() -> None:
    texte = sans_blancs(_texte("plan-hostile"))
    for piege in exemples.HOSTILES[:4]:
        assert sans_blancs(piege) in texte
    assert sans_blancs("Nguyễn Thị Ánh, Çağla Şahin, Łukasz") in texte


def test_un_mot_demesure_s_imprime_en_entier() -> None:
    base = exemples.plan_court()
    plan = replace(base, en_tete=replace(base.en_tete, but=exemples.MOT_DEMESURE))
    texte = sans_blancs("".join(_sans_pied(t) for t in _pages(plan)))
    assert exemples.MOT_DEMESURE in texte


def test_un_mot_demesure_dans_une_cellule_n_y_perd_rien() -> None:
    besoin = Besoin(aujourd_hui="\u0416" * 5000)
    plan = replace(exemples.plan_court(), besoins=(besoin, *(Besoin(),) * 5))
    pages = _pages(plan)
    assert sum(t.count("\u0416") for t in pages) == 5000
    assert len(pages) > 3


def test_les_caracteres_sans_dessin_sont_dits_en_points_de_code() -> None:
    alertes = {a.code: a.texte for a in _rendu("plan-hostile").alertes}
    assert "U+09AC" in alertes["glyphe_absent"]
    assert "ব" not in alertes["glyphe_absent"]
    assert "sens_de_lecture" not in alertes
    assert _rendu("plan-sans-solution").alertes == ()


def test_le_plan_dit_le_niveau_les_nuits_et_les_besoins() -> None:
    texte = " ".join(_texte("plan-sans-solution").split())
    for attendu in (
        "Sans solution : 15 nuits découvertes",
        "du 21 janvier au 4 février 2027, dont la première.",
        "181 nuits : 15 découvertes, du 21 janvier au 4 février 2027 ; 15 provisoires",
        "Édition 3, dimanche 22 novembre 2026",
        "remplace l’édition 2 du 14 septembre 2026",
        "2 confirmées, 1 vivante, 1 écartée",
        "Les mots d’Inès",
        "La piste FJT n’est pas confirmée",
        "CASF R222-6",
        "non traité",
        "du 1er janvier 2026",
    ):
        assert attendu in texte


def test_un_plan_vide_dit_les_six_besoins_non_traites() -> None:
    texte = _texte("plan-court")
    assert texte.count("non traité") == 6
    assert "Aucune piste encore." in texte
    assert "première édition" in texte


def test_le_plan_indetermine_n_a_pas_de_ruban() -> None:
    texte = _texte("plan-indetermine")
    assert "Indéterminée" in texte
    assert "date de naissance inconnue" in texte
    assert "nuits qui décident" not in texte


def test_le_visa_du_demandeur_est_dit() -> None:
    assert "Visa du demandeur" in _texte("plan-fragile")
    assert "Visa du demandeur" not in _texte("attestation-provisoire")


def test_l_attestation_provisoire_le_dit_dans_son_titre_et_son_cadre() -> None:
    texte = " ".join(_texte("attestation-provisoire").split())
    assert "Attestation de solution d’hébergement provisoire" in texte
    assert "Prochaine étape : Commission d’attribution du FJT, 9 mars 2027." in texte
    assert "121 des 182 nuits" in texte
    assert "provisoire" not in _texte("attestation-garantie").replace("provisoire, 0", "")


def test_l_attestation_garantie_tient_sur_une_page_avec_preuves_et_sceau() -> None:
    fait = _rendu("attestation-garantie")
    contenu = exemples.attestation_garantie()
    texte = sans_blancs(_texte("attestation-garantie"))
    assert fait.pages == 1
    assert contenu.couvertures[0].piece.empreinte in texte
    assert contenu.en_tete.sceau is not None
    for ligne in contenu.en_tete.sceau.lignes:
        assert sans_blancs(ligne) in texte
    assert sans_blancs("chacune des 182 nuits") in texte


def test_un_apercu_ne_se_fait_pas_passer_pour_une_edition() -> None:
    texte = _texte("attestation-hostile")
    assert "Aperçu" in texte
    assert "ne vaut pas attestation" in texte
    assert not re.search(r"[Éé]dition \d", texte)


def test_un_tableau_coupe_repete_sa_tete() -> None:
    pages = [t for t in textes_des_pages(_rendu("plan-long").octets) if "Résidence numéro" in t]
    assert len(pages) >= 2
    assert all("Preuve, suite" in t for t in pages)


def test_un_type_absent_du_registre_est_refuse() -> None:
    with pytest.raises(UsageInvalide) as refus:
        rendu.rendre("inconnu", exemples.plan_court())
    assert refus.value.code == "document_inconnu"
    with pytest.raises(TypeError):
        rendu.rendre("attestation", exemples.plan_court())


def _pages(plan: PlanTransition) -> list[str]:
    return textes_des_pages(rendu.rendre("plan_transition", plan).octets)


def _sans_pied(texte: str) -> str:
    """Corps d'une page : l'en-tête et le pied couperaient un mot qui passe à la suivante."""
    return texte.split("page ", 1)[1].split("\n", 1)[1]
