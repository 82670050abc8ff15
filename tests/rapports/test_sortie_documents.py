"""Alerte de sortie, demande d'accueil jeune majeur et dossier du jeune, relus sur le papier."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from lecture_pdf import textes_des_pages
from reportlab.platypus.flowables import Flowable

from ase_parcours.metier.gabarit import A_COMPLETER
from ase_parcours.rapports import exemples, mots_simples, rendu
from ase_parcours.rapports import exemples_apjm as apjm
from ase_parcours.rapports import exemples_jeune as jeune
from ase_parcours.rapports import exemples_sortie as ex
from ase_parcours.rapports.contenus.communs import Contenu, DuJeune
from ase_parcours.rapports.documents.registre import DOCUMENTS
from ase_parcours.rapports.documents.sceau import poser_le_sceau
from ase_parcours.rapports.kit.blocs import Cadre, Colonnes, TitreDeSection
from ase_parcours.rapports.kit.paragraphes import Paragraphe
from ase_parcours.rapports.kit.tableau import AvecIcone, Tableau
from ase_parcours.rapports.texte import en_texte
from ase_parcours.referentiels.echeances import catalogue
from ase_parcours.referentiels.lettres import lettres

ALERTES = [n for n, (type_, _) in ex.EXEMPLES.items() if type_ == "alerte_sortie"]


def _texte(type_document: str, contenu: DuJeune) -> str:
    pages = textes_des_pages(rendu.rendre(type_document, contenu).octets)
    return " ".join("\n".join(pages).split())


def _scelle(type_document: str, contenu: Contenu) -> Contenu:
    en_tete = replace(contenu.en_tete, edition=contenu.en_tete.edition or 1)
    pose = replace(contenu, en_tete=en_tete)  # type: ignore[type-var]
    scelle: Contenu = poser_le_sceau(type_document, pose, exemples.cle_de_demonstration())
    return scelle


def test_l_alerte_dit_qui_sort_quand_ce_qui_manque_et_qui_repond() -> None:
    texte = _texte("alerte_sortie", ex.alerte())
    ordre = ["Inès Khelifi", "Sortie le jeudi 21 janvier 2027, dans 60 jours",
             "Sans solution : 15 nuits découvertes", "Pourquoi", "La piste FJT",
             "Ce qui est demandé", "Trouver un toit pour 15 nuits", "cadre de l’ASE",
             "22 déc. 2026", "référente ASE, Mme Arnaud", "Pistes suivies", "FJT",
             "admission le 26 nov.", "Qui répond",
             "Réponse attendue le 22 décembre 2026 au plus tard",
             "Mme Arnaud, référente ASE, Foyer Éole"]  # fmt: skip
    place = 0
    for mot in ordre:
        trouve = texte.find(mot, place)
        assert trouve >= 0, mot
        place = trouve


@pytest.mark.parametrize("nom", ALERTES)
def test_une_alerte_tient_sur_une_page(nom: str) -> None:
    contenu = ex.EXEMPLES[nom][1]()
    assert rendu.rendre("alerte_sortie", contenu).pages == 1
    if "hostile" not in nom:
        assert rendu.rendre("alerte_sortie", _scelle("alerte_sortie", contenu)).pages == 1


def test_une_alerte_abregee_compte_ce_qu_elle_ne_montre_pas() -> None:
    texte = _texte("alerte_sortie", ex.alerte_longue())
    assert "autres raisons" in texte
    assert "12 pistes suivies" in texte or "autres pistes au dossier" in texte


def test_une_alerte_sans_date_ne_promet_rien() -> None:
    texte = _texte("alerte_sortie", ex.alerte_vide())
    assert "Date de sortie : on ne sait pas" in texte
    assert "référent ASE à désigner" in texte
    assert "Rien n’est demandé" in _texte("alerte_sortie", ex.alerte_sans_objet())


JEUNES = [n for n, (type_, _) in exemples.EXEMPLES.items() if type_ == "dossier_jeune"]


def test_la_version_du_jeune_dit_ce_qui_est_promis_par_qui_et_pour_quand() -> None:
    texte = _texte("dossier_jeune", jeune.dossier())
    ordre = ["Mon plan", "Inès Khelifi", "Je sors de l’ASE le jeudi 21 janvier 2027",
             "Où je dors", "Aujourd’hui : Foyer Éole", "Du 21 janvier au 4 février 2027 (15 nuits)",
             "Je ne sais pas encore où", "Chez quelqu’un que je connais. C’est pour un temps.",
             "Pour 15 nuits, je ne sais pas où dormir", "Ce que je fais",
             "Entretien au FJT Les Trois-Ponts", "26 novembre 2026", "C’est fait",
             "Ce qu’on m’a promis", "20 novembre 2026", "Pas encore fait", "Mme Arnaud",
             "Par qui ? À demander", "Qui appeler", "ma référente", "le 119", "Mes droits",
             "Je peux demander à revenir", "Mes papiers", "Carte d’identité",
             "Mon argent", "Chaque mois, je reçois", "Mes dates",
             "Dernier jour pour demander à revenir", "Les mots compliqués"]  # fmt: skip
    place = 0
    for mot in ordre:
        trouve = texte.find(mot, place)
        assert trouve >= 0, mot
        place = trouve
    assert "Jusqu’au 13 juillet 2028" in texte
    assert "le 115" in texte


def test_la_version_du_jeune_dit_toujours_je() -> None:
    """Ni « vous », ni « tu », ni « elle » ou « il » pour parler de lui."""
    for nom in ("jeune", "jeune-vide", "jeune-garanti"):
        contenu = exemples.EXEMPLES[nom][1]()
        assert isinstance(contenu, DuJeune)
        texte = _texte("dossier_jeune", contenu).lower()
        assert not re.search(r"(?<!-)\b(vous|votre|vos|tu|ton|tes|toi|le jeune|la jeune)\b", texte)


def test_rien_n_y_est_plus_petit_que_treize_points() -> None:
    """Hors du cadre répété de la page et du sceau."""
    for nom in ("jeune", "jeune-vide", "jeune-long"):
        blocs = DOCUMENTS["dossier_jeune"].blocs(exemples.EXEMPLES[nom][1]())
        for p in _paragraphes(b.flux for b in blocs):
            assert p.style.fontSize >= 13, p.ecrit.brut


def test_les_phrases_y_sont_courtes() -> None:
    """Quinze mots en moyenne au plus ; aucune phrase de la maison n'en a plus de quinze."""
    for nom in ("jeune", "jeune-vide", "jeune-garanti"):
        blocs = DOCUMENTS["dossier_jeune"].blocs(exemples.EXEMPLES[nom][1]())
        phrases = [
            mots
            for p in _paragraphes(b.flux for b in blocs)
            for phrase in re.split(r"[.?!\n](?:\s|$)|\n", p.ecrit.brut)
            if (mots := [m for m in phrase.split() if any(c.isalnum() for c in m)])
        ]
        compte = [len(m) for m in phrases]
        assert sum(compte) / len(compte) <= 8
        assert max(compte) <= 15, max(phrases, key=len)


def test_un_pictogramme_y_a_toujours_ses_mots() -> None:
    for nom in JEUNES:
        blocs = DOCUMENTS["dossier_jeune"].blocs(exemples.EXEMPLES[nom][1]())
        for flux in _tous(b.flux for b in blocs):
            if isinstance(flux, AvecIcone):
                assert en_texte(flux.mot).brut.strip()


def test_le_dossier_vide_dit_quoi_demander_et_jamais_non() -> None:
    texte = _texte("dossier_jeune", jeune.dossier_vide())
    for mot in ("On ne sait pas encore quand je sors", "ce n’est pas écrit dans mon dossier",
                "Ce que je reçois : on ne sait pas encore", "Je demande mes dates",
                "Jusqu’à mes 21 ans"):  # fmt: skip
        assert mot in texte, mot
    assert "€" not in texte


def test_passe_vingt_et_un_ans_on_ne_promet_plus_le_retour() -> None:
    apres = replace(jeune.dossier(), revenir=date(2026, 11, 21))
    texte = _texte("dossier_jeune", apres)
    assert "Je ne peux plus demander à revenir" in texte
    assert "Même après mon départ" not in texte


def _tous(flux: Iterable[Flowable]) -> Iterator[Flowable]:
    for f in flux:
        yield f
        match f:
            case Colonnes():
                yield from _tous(b.flux for pile in f.piles for b in pile)
            case Tableau():
                yield from _tous(c for ligne in f.lignes for c in ligne if isinstance(c, Flowable))
            case AvecIcone():
                yield from _tous([f._mot])
            case Cadre():
                yield from _tous(f._textes)
            case TitreDeSection():
                yield from _tous([f._titre])


def _paragraphes(flux: Iterable[Flowable]) -> Iterator[Paragraphe]:
    return (f for f in _tous(flux) if isinstance(f, Paragraphe))


def test_la_demande_est_preremplie_et_liste_ce_qui_manque() -> None:
    texte = _texte("demande_apjm", apjm.demande()).replace("\u202f", " ").replace("\u00a0", " ")
    for mot in ("Je demande le renouvellement de mon accueil comme jeune majeure",
                "Reste à remplir avant de signer : 1 besoin sur six et durée demandée",
                "Confiée à l’ASE le 15 janvier 2024", "Foyer Éole, depuis le 15 janvier 2024",
                "non, aucune aide", "Sarah B.", "620,59 €", "15 découvertes",
                "Demander la prime d’activité", "☑ une aide financière",
                "☐ une aide pour me soigner",
                "À partir du 21 janvier 2027", "le 13 juillet 2028",
                "vaut accusé de réception",
                "lus le 22 novembre 2026 : l’article L222-5"):  # fmt: skip
        assert mot in texte, mot


def test_une_demande_vide_laisse_tout_a_remplir_et_ne_dit_pas_non() -> None:
    vide = apjm.demande_vide()
    texte = _texte("demande_apjm", vide)
    assert "Je demande un accueil comme jeune majeur" in texte
    for manque in vide.manquent:
        assert manque in texte, manque
    assert texte.count(A_COMPLETER) >= 8
    assert "☑" not in texte
    assert not re.search(r"\bnon\b|€", texte)


def test_les_textes_d_une_demande_sont_ceux_que_l_on_a_lus() -> None:
    """Le référentiel des lettres refuse une base que personne n'a lue."""
    lues = {b.texte for modele in lettres().values() for b in modele.bases}
    assert {t.texte for t in apjm.demande().textes} <= lues


def test_les_textes_de_la_version_du_jeune_ont_ete_lus() -> None:
    """Chaque article cité est celui d'une échéance dont la source a été lue."""
    cites = re.findall(r"L\d+(?:-\d+)*", mots_simples.TEXTES)
    assert len(cites) == 2
    lues = [e.base_legale for e in catalogue().lignes.values() if e.lu_le is not None]
    for article in cites:
        assert any(re.search(rf"{article}(?![-\d])", base) for base in lues), article
