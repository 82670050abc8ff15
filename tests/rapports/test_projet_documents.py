"""Projet d'accès à l'autonomie et comptes rendus d'entretien, relus sur le papier."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from lecture_pdf import sans_blancs, textes_des_pages

from ase_parcours.coffre.pseudonymes import pseudonymes
from ase_parcours.metier.echeancier.modele import Marque
from ase_parcours.rapports import exemples_projet as ex
from ase_parcours.rapports import rendu
from ase_parcours.rapports.catalogue import CATALOGUE
from ase_parcours.rapports.contenus.communs import (
    INTITULES_BESOINS,
    Destinataire,
    DuJeune,
    EtatBesoin,
)
from ase_parcours.rapports.contenus.entretien import (
    DroitAuRetour,
    EntretienSixMois,
    EtatPromesse,
    Promesse,
    Tenue,
)
from ase_parcours.rapports.contenus.natures import Nature
from ase_parcours.rapports.contenus.paa import BesoinDuProjet
from ase_parcours.rapports.contenus.projet import ActionPrevue
from ase_parcours.rapports.exemples_communs import HOSTILES, MOT_DEMESURE
from ase_parcours.rapports.variantes import reduire
from ase_parcours.referentiels.echeances import catalogue

VIDES = ("paa-vide", "entretien-17-vide", "entretien-6-mois-vide")
LONGS = ("paa-long", "entretien-17-long", "entretien-6-mois-long")
HOSTILES_ = ("paa-hostile", "entretien-17-hostile", "entretien-6-mois-hostile")


def _pages(type_document: str, contenu: DuJeune) -> list[str]:
    return textes_des_pages(rendu.rendre(type_document, contenu).octets)


def _texte(type_document: str, contenu: DuJeune) -> str:
    return " ".join("\n".join(_pages(type_document, contenu)).split())


def _exemple(nom: str) -> str:
    type_document, fabrique = ex.EXEMPLES[nom]
    return _texte(type_document, fabrique())


def _dans_l_ordre(texte: str, mots: list[str]) -> None:
    place = 0
    for mot in mots:
        trouve = texte.find(mot, place)
        assert trouve >= 0, mot
        place = trouve + len(mot)


# --- Le projet ------------------------------------------------------------------------------------


def test_le_projet_dit_ses_mots_puis_les_six_besoins_dans_l_ordre_du_decret() -> None:
    texte = _exemple("paa-plein")
    titres = [f"{rang}. {nom}" for rang, nom in enumerate(INTITULES_BESOINS, 1)]
    _dans_l_ordre(
        texte, ["3 besoins traités, 2 en partie, 1 non traité", "Les mots d’Inès",
                "recueillis le 14 septembre 2026", *titres, "Droits expliqués", "Fait à Paris"],
    )  # fmt: skip
    for rang in range(1, 7):
        assert f"CASF R222-6, {rang}°" in texte


def test_chaque_fait_du_projet_est_imprime() -> None:
    projet = ex.paa_plein()
    texte = sans_blancs(_exemple("paa-plein"))
    dits = [projet.version, projet.aspirations, projet.refuse, projet.confiance,
            projet.position.desaccord, *(d.nom for d in projet.droits)]  # fmt: skip
    for b in projet.besoins:
        dits += [b.aujourd_hui, b.objectif, b.veut, b.pieces, b.etat.value]
        for a in b.actions:
            dits += [a.quoi, a.qui, a.preuve, a.etat.value]
    for dit in dits:
        assert sans_blancs(dit) in texte, dit


def test_un_besoin_vide_est_non_traite_et_un_besoin_commence_dit_ce_qui_manque() -> None:
    texte = _exemple("paa-vide")
    assert texte.count("à écrire ensemble") == 6
    assert texte.count("non traité ") == 6
    assert "Pas encore recueillis" in texte
    assert "Aucune version signée" in texte
    commence = replace(ex.paa_plein().besoins[0], aujourd_hui="", objectif="", actions=())
    un = replace(ex.paa_plein(), besoins=(commence, *(BesoinDuProjet(),) * 5))
    dit = _texte("paa", un)
    _dans_l_ordre(dit, ["1. Ressources", "en partie", "on ne sait pas", "à écrire avec elle",
                        "aucune encore"])  # fmt: skip


def test_les_droits_expliques_sont_coches_et_les_autres_ne_sont_pas_nies() -> None:
    texte = _exemple("paa-plein")
    assert "3 sur 7" in texte
    assert "☑ Accueil provisoire jeune majeur" in texte
    assert "☐ Entretien six mois après la sortie" in texte


def test_un_projet_porte_ses_six_besoins() -> None:
    with pytest.raises(ValueError, match="six besoins"):
        replace(ex.paa_plein(), besoins=())


# --- L'entretien des 17 ans -----------------------------------------------------------------------


def test_le_compte_rendu_des_17_ans_suit_l_ordre_de_la_loi() -> None:
    texte = _exemple("entretien-17-plein")
    entretien = ex.entretien_17_plein()
    _dans_l_ordre(
        texte, ["Tenu le 8 juillet 2024", "CASF L222-5-1 : au plus tard le 14 juillet 2024",
                "sa tante Samira Haddad", "Ordre du jour", "CASF L222-5-1",
                *(p.texte for p in entretien.ordre_du_jour), "Thèmes", "4 abordés sur 5",
                "Ce qui est décidé", "mission locale", "Ce qui reste à faire", "en retard",
                "Prochain rendez-vous", "10 déc. 2026"],
    )  # fmt: skip
    for theme in entretien.themes:
        assert sans_blancs(theme.reponse) in sans_blancs(texte)
    _dans_l_ordre(texte, ["FJT, et une demande", "sans détail", "non traité", "Droits expliqués"])


def test_un_entretien_a_mener_laisse_tout_non_traite() -> None:
    texte = _exemple("entretien-17-vide")
    vide = ex.entretien_17_vide()
    attendus = len(vide.ordre_du_jour) + len(vide.themes) + 1
    assert "Pas encore noté au dossier" in texte
    assert "0 abordé sur 5" in texte
    assert texte.count("non traité") == attendus
    assert "À fixer" in texte


@pytest.mark.parametrize(
    ("tenue", "dit"),
    [
        (Tenue(prevu_le=ex.entretien_17_plein().tenue.tenu_le, note=True), "Prévu le 8 juillet"),
        (Tenue(note=True), "Noté au dossier, sans date"),
        (Tenue(confiance=False, signe=False), "pas signé"),
    ],
)
def test_la_tenue_dit_ce_que_l_on_en_sait(tenue: Tenue, dit: str) -> None:
    assert dit in _texte("entretien_17", replace(ex.entretien_17_plein(), tenue=tenue))


# --- L'entretien des six mois ---------------------------------------------------------------------


def test_les_six_mois_disent_la_situation_le_promis_et_le_retour() -> None:
    texte = _exemple("entretien-6-mois-plein").replace("\u202f", " ").replace("\u00a0", " ")
    _dans_l_ordre(
        texte, ["Tenu le 14 novembre 2026", "Sa situation", "au 10 novembre 2026",
                "le 16 mai 2026", "Chez un tiers ; ce logement convient-il : non",
                "Recherche d’emploi", "environ 1 100 € par mois",
                "2 essais de contact sans réponse", "1 tenue sur 6", "Revenir à l’ASE",
                "CASF L222-5, 5°", "Jusqu’au 13 juillet 2028, veille de ses 21 ans, elle peut",
                "à l’abri", "En attente"],
    )  # fmt: skip
    for p in ex.entretien_6_mois_plein().promesses:
        assert re.search(f"{re.escape(p.quoi)}.{{0,60}}{p.etat.value}", texte), p.quoi


def test_sans_nouvelles_on_ne_sait_pas_et_rien_n_est_non() -> None:
    texte = _exemple("entretien-6-mois-vide")
    assert "aucun contact noté : on ne sait pas" in texte
    assert "on ne sait pas ce qui avait été promis" in texte
    assert "jusqu’à la veille de ses 21 ans (date de naissance inconnue)" in texte.lower()
    assert re.search(r"\bnon\b(?! traité)", texte) is None


def test_un_depart_seulement_annonce_le_dit() -> None:
    annonce = replace(ex.entretien_6_mois_plein(), sorti=False, nouvelles=None, essais=1)
    texte = _texte("entretien_6_mois", annonce)
    assert "annoncée le 16 mai 2026, pas encore enregistrée" in texte
    assert "contact" not in texte
    parti = replace(annonce, sorti=True)
    assert "1 essai de contact sans réponse : on ne sait pas" in _texte("entretien_6_mois", parti)


def test_un_droit_au_retour_passe_ne_s_annonce_plus() -> None:
    base = ex.entretien_6_mois_plein()
    dernier = base.retour.dernier
    texte = _texte("entretien_6_mois", replace(base, retour=DroitAuRetour(dernier, fini=True)))
    assert "ce jour est passé" in texte
    assert "peut demander" not in texte
    flou = _texte("entretien_6_mois", replace(base, retour=DroitAuRetour(dernier, exact=False)))
    assert "Au moins jusqu’au 13 juillet 2028" in flou


def test_la_reserve_du_sejour_s_imprime_avec_le_droit() -> None:
    base = ex.entretien_6_mois_plein()
    retour = replace(base.retour, reserve="Une obligation de quitter le territoire est notée.")
    texte = _texte("entretien_6_mois", replace(base, retour=retour))
    assert "obligation de quitter le territoire" in texte


@pytest.mark.parametrize("etat", list(EtatPromesse))
def test_chaque_etat_d_une_promesse_se_lit_sans_couleur(etat: EtatPromesse) -> None:
    base = ex.entretien_6_mois_vide()
    texte = _texte("entretien_6_mois", replace(base, promesses=(Promesse("Le permis", etat=etat),)))
    assert re.search(f"Le permis.*{etat.value}", texte)


# --- Tous -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("nom", VIDES)
def test_une_naissance_inconnue_est_dite(nom: str) -> None:
    texte = _exemple(nom)
    assert "date de naissance inconnue" in texte
    assert "à désigner" in texte
    assert "None" not in texte


@pytest.mark.parametrize("nom", LONGS)
def test_soixante_objectifs_s_impriment_tous(nom: str) -> None:
    texte = _exemple(nom)
    assert [n for n in range(1, 61) if f"Objectif {n} :" not in texte] == []


@pytest.mark.parametrize("nom", HOSTILES_)
def test_un_balisage_ou_un_chemin_saisi_s_imprime_tel_quel(nom: str) -> None:
    texte = sans_blancs(_exemple(nom))
    for piege in HOSTILES[:4]:
        assert sans_blancs(piege) in texte


def test_un_mot_demesure_dans_une_reponse_n_y_perd_rien() -> None:
    base = ex.entretien_17_vide()
    theme = replace(base.themes[0], reponse="\u0416" * len(MOT_DEMESURE))
    pages = _pages("entretien_17", replace(base, themes=(theme, *base.themes[1:])))
    assert sum(p.count("\u0416") for p in pages) == len(MOT_DEMESURE)


@pytest.mark.parametrize("fabrique", [ex.paa_plein, ex.entretien_17_plein,
                                      ex.entretien_6_mois_plein])  # fmt: skip
def test_chaque_texte_cite_porte_le_jour_ou_il_a_ete_lu(fabrique: Callable[[], DuJeune]) -> None:
    contenu = fabrique()
    nom = next(n for n, (_, f) in ex.EXEMPLES.items() if f is fabrique)
    texte = sans_blancs(_exemple(nom))
    textes = contenu.textes  # type: ignore[attr-defined]
    assert textes
    for cite in textes:
        assert sans_blancs(cite.texte) in texte
    assert sans_blancs("Textes cités, lus le 22 novembre 2026") in texte


def test_les_articles_imprimes_en_clair_ont_ete_lus() -> None:
    """Ce que le papier écrit lui-même vient d'une ligne du référentiel que quelqu'un a lue."""
    lues = " ; ".join(x.base_legale for x in catalogue().lignes.values() if x.lu_le is not None)
    for article in ("L222-5-1", "L222-5-2-1", "L222-5, 5°", "R222-6"):
        assert article in lues
    for code in ("ASE-07", "ASE-08", "ASE-17", "ASE-19"):
        assert catalogue().lignes[code].marque is not Marque.A_VERIFIER


def test_les_destinataires_de_chaque_document() -> None:
    assert CATALOGUE["paa"].destinataires == tuple(Destinataire)
    assert Destinataire.JUGE in CATALOGUE["entretien_17"].destinataires
    # Après la majorité, aucun juge des enfants n'est plus saisi.
    assert Destinataire.JUGE not in CATALOGUE["entretien_6_mois"].destinataires


def _reduit(contenu: DuJeune, destinataire: Destinataire) -> DuJeune:
    return reduire(contenu, destinataire, pseudonymes(b"cle"))


def test_le_juge_ne_recoit_du_projet_ni_les_comptes_ni_les_soins() -> None:
    base = ex.paa_plein()
    soins = replace(
        base.besoins[3], aujourd_hui="Suivi au CMP", veut="Changer de médecin",
        actions=(ActionPrevue("Carte Vitale", nature=Nature.SANTE),), etat=EtatBesoin.EN_PARTIE,
    )  # fmt: skip
    projet = replace(base, besoins=(*base.besoins[:3], soins, *base.besoins[4:]))
    texte = _texte("paa", _reduit(projet, Destinataire.JUGE))
    for cache in ("620,50", "Mettre 50", "bulletins", "prime d’activité", "Suivi au CMP",
                  "Changer de médecin", "Carte Vitale"):  # fmt: skip
        assert cache not in texte, cache
    for remis in ("Quinze nuits découvertes", "Finir mon bac pro", "Je veux rester à Paris"):
        assert remis in texte, remis
    assert "620,50" in _texte("paa", projet)
    assert "Suivi au CMP" in _texte("paa", _reduit(projet, Destinataire.JEUNE))


def test_la_commission_et_le_partenaire_ne_lisent_que_ou_l_on_en_est() -> None:
    projet = ex.paa_plein()
    for destinataire in (Destinataire.PARTENAIRE, Destinataire.COMMISSION):
        texte = _texte("paa", _reduit(projet, destinataire))
        assert "Je veux rester" not in texte
        assert "Pas encore recueillis" not in texte
        assert "Samira" not in texte
        assert "Électricienne" not in texte
        assert "3 besoins traités, 2 en partie, 1 non traité" in texte
        assert "non communiqué" in texte
    assert "Khelifi" in _texte("paa", _reduit(projet, Destinataire.PARTENAIRE))
    assert "Khelifi" not in texte
    assert "Arnaud" not in texte


def test_le_juge_lit_l_entretien_sans_les_comptes_et_le_jeune_lit_tout() -> None:
    entretien = ex.entretien_17_plein()
    juge = _texte("entretien_17", _reduit(entretien, Destinataire.JUGE))
    assert "pécule à demander à la Caisse" not in juge
    assert "Rester à Paris, une chambre à elle" in juge
    jeune = sans_blancs(_texte("entretien_17", _reduit(entretien, Destinataire.JEUNE)))
    for theme in entretien.themes:
        assert sans_blancs(theme.reponse) in jeune
    assert sans_blancs(entretien.tenue.avec) in jeune


def test_un_essai_ne_confond_pas_les_deux_entretiens() -> None:
    with pytest.raises(TypeError):
        rendu.rendre("entretien_17", ex.entretien_6_mois_plein())
    assert isinstance(ex.entretien_6_mois_plein(), EntretienSixMois)
