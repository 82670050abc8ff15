"""Du dossier au papier : projet d'autonomie et comptes rendus, pris dans un vrai coffre."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import outils_porte as outils
import pytest
from outils_ouverts import AU, faire

from ase_parcours.coffre.lectures.dossier import dossier
from ase_parcours.operations import rapports
from ase_parcours.operations.assemblage import commun
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.operations.assemblage.entretien_6_mois import entretien_des_six_mois
from ase_parcours.operations.assemblage.entretien_17 import entretien_des_dix_sept_ans
from ase_parcours.operations.assemblage.paa import projet_d_autonomie
from ase_parcours.operations.assemblage.projet import textes
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.contenus.communs import EtatBesoin
from ase_parcours.rapports.contenus.entretien import EtatPromesse, Nouvelles
from ase_parcours.rapports.contenus.natures import Nature
from ase_parcours.rapports.contenus.projet import EtatAction, Position
from ase_parcours.referentiels.echeances import catalogue

N = "P75-1"


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        _jeune(ouverte, naissance="2009-07-14", nationalite="Togo")
        yield ouverte


def _jeune(seance: Seance, **champs: Any) -> None:
    faire(seance, "enregistrer_jeune", jeune=N, nom="Khelifi", prenom="Inès", sexe="F", **champs)


def _autre(seance: Seance, **champs: Any) -> None:
    """Un second dossier, dont rien n'est connu sauf ces champs."""
    faire(seance, "enregistrer_jeune", jeune="P75-2", nom="Bah", prenom="Aïssatou", **champs)


def _noter(seance: Seance, type_: str, **champs: Any) -> None:
    faire(seance, f"enregistrer_{type_}", jeune=N, **champs)


def demande(seance: Seance, numero: str = N, jour: date = AU) -> Demande:
    with seance.lire() as conn:
        (jeune,) = conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier = ?", (numero,)).one()
        vue = dossier(conn, jeune, jour, seance.coffre.reperes)
        assert vue is not None
        return Demande(conn, vue, commun.en_tete(vue, jour, 1, None), jour)


# --- Le projet ------------------------------------------------------------------------------------


def test_un_dossier_neuf_n_a_que_des_besoins_non_traites(seance: Seance) -> None:
    projet = projet_d_autonomie(demande(seance))
    assert {b.etat for b in projet.besoins} == {EtatBesoin.NON_TRAITE}
    assert not any(b.aujourd_hui or b.objectif or b.actions for b in projet.besoins)
    assert projet.phrase == "0 besoin traité, 6 non traités"
    assert projet.version == "Aucune version signée"
    assert (projet.mots.texte, projet.confiance, projet.position) == ("", "", Position())
    assert not any(d.explique for d in projet.droits)


def test_le_projet_imprime_ce_qui_est_ecrit_et_l_etat_de_chaque_action(seance: Seance) -> None:
    _noter(seance, "projet", parole="Rester à Paris.", parole_le="2026-09-14",
           refuse="Une chambre à deux.", aspirations="Électricienne.", position="PARTIEL",
           desaccord="Pas de CEJ.", droits_expliques=["APJM"])  # fmt: skip
    _noter(seance, "entretien", type="Bilan", date="2026-10-01", droits_expliques=["RETOUR"])
    _noter(seance, "besoin", besoin="2", situation="Quinze nuits", objectif="Un FJT",
           parole="Une chambre à moi.", preuves="Visale")  # fmt: skip
    for quoi, champs in (
        ("faite", {"etat": "FAITE", "pour_le": "2026-10-01", "faite_le": "2026-09-20"}),
        ("retard", {"etat": "A_FAIRE", "pour_le": "2026-11-01"}),
        ("demain", {"etat": "EN_COURS", "pour_le": "2026-12-01"}),
        ("sans date", {"etat": "A_FAIRE"}),
        ("laissée", {"etat": "ABANDONNEE", "pour_le": "2026-01-01"}),
    ):
        _noter(seance, "action", besoin="2", quoi=quoi, **champs)
    _noter(seance, "proche", nom="Sarah B.", lien="tante", confiance_le="2026-01-01")
    projet = projet_d_autonomie(demande(seance))
    logement = projet.besoins[1]
    assert logement.etat is EtatBesoin.TRAITE
    assert (logement.aujourd_hui, logement.objectif, logement.veut, logement.pieces) == (
        "Quinze nuits", "Un FJT", "Une chambre à moi.", "Visale",
    )  # fmt: skip
    assert [(a.quoi, a.etat, a.quand) for a in logement.actions] == [
        ("laissée", EtatAction.ABANDONNEE, date(2026, 1, 1)),
        ("faite", EtatAction.FAITE, date(2026, 9, 20)),
        ("retard", EtatAction.EN_RETARD, date(2026, 11, 1)),
        ("demain", EtatAction.EN_COURS, date(2026, 12, 1)),
        ("sans date", EtatAction.A_FAIRE, None),
    ]
    assert (projet.mots.texte, projet.mots_du) == ("Rester à Paris.", date(2026, 9, 14))
    assert projet.position == Position("d’accord en partie", "Pas de CEJ.")
    natures = [b.nature for b in projet.besoins]
    assert (natures[0], natures[1], natures[3]) == (Nature.ARGENT, Nature.LIBRE, Nature.SANTE)
    assert "Sarah B." in projet.confiance
    assert [d.nom for d in projet.droits if d.explique] == [
        "Accueil provisoire jeune majeur", "Droit au retour jusqu’à 21 ans",
    ]  # fmt: skip


def test_la_version_signee_se_dit_et_se_revoit(seance: Seance) -> None:
    _noter(seance, "besoin", besoin="2", situation="Quinze nuits")
    faire(seance, "signer_projet", jeune=N, le="2026-09-14", signe_jeune="oui")
    version = projet_d_autonomie(demande(seance)).version
    assert version.startswith("Version 1, 14 septembre 2026, à revoir")


@pytest.mark.parametrize(
    ("naissance", "qualite"),
    [
        ("2009-07-14", "titulaire de l’autorité parentale"),
        (None, "titulaire de l’autorité parentale, si mineur"),
        ("2007-07-14", None),
    ],
)
def test_un_mineur_a_la_boite_de_ses_parents(
    seance: Seance, naissance: str | None, qualite: str | None
) -> None:
    _autre(seance, **({"naissance": naissance} if naissance else {}))
    boites = projet_d_autonomie(demande(seance, "P75-2")).signatures
    assert len(boites) == (4 if qualite else 3)
    assert boites[-1].qualite == (qualite or "responsable")


# --- L'entretien des 17 ans -----------------------------------------------------------------------


def test_un_entretien_pas_encore_note_est_une_trame_vide(seance: Seance) -> None:
    entretien = entretien_des_dix_sept_ans(demande(seance))
    t = entretien.tenue
    assert (t.tenu_le, t.prevu_le, t.note, t.signe, t.confiance) == (None, None, False, None, None)
    assert t.du_le == date(2026, 7, 14)
    assert {p.etat for p in entretien.ordre_du_jour} == {EtatBesoin.NON_TRAITE}
    assert len(entretien.ordre_du_jour) == 6
    assert len(entretien.themes) == 8
    assert not any(x.reponse for x in entretien.themes)


def test_le_compte_rendu_prend_l_entretien_tenu_et_non_celui_qui_est_prevu(seance: Seance) -> None:
    _noter(seance, "entretien", type="Entretien des 17 ans", trame="DIX_SEPT_ANS",
           date="2026-07-08", participants="Inès, sa tante", confiance="non", signe="oui",
           position="ACCORD", droits_expliques=["APJM", "RETOUR", "CONFIANCE"],
           reponses={"parcours": "Arrivée à treize ans.", "logement": "Un FJT.",
                     "suite": "Mme Arnaud dépose la demande."})  # fmt: skip
    _noter(seance, "entretien", type="Entretien des 17 ans", date="2026-12-10",
           participants="Inès")  # fmt: skip
    _noter(seance, "action", besoin="2", quoi="Visiter le FJT", etat="A_FAIRE")
    _noter(seance, "action", besoin="2", quoi="Visale", etat="FAITE")
    e = entretien_des_dix_sept_ans(demande(seance))
    assert (e.tenue.tenu_le, e.tenue.avec) == (date(2026, 7, 8), "Inès, sa tante")
    assert (e.tenue.confiance, e.tenue.signe) == (False, True)
    assert [p.etat for p in e.ordre_du_jour] == [
        EtatBesoin.TRAITE, EtatBesoin.EN_PARTIE, EtatBesoin.TRAITE, EtatBesoin.TRAITE,
        EtatBesoin.NON_TRAITE, EtatBesoin.NON_TRAITE,
    ]  # fmt: skip
    assert [x.reponse for x in e.themes if x.reponse] == ["Arrivée à treize ans.", "Un FJT."]
    assert e.decide == "Mme Arnaud dépose la demande."
    assert [a.quoi for a in e.actions] == ["Visiter le FJT"]
    prochain, majorite = e.rendez_vous
    assert (prochain.quand, prochain.quoi) == (
        date(2026, 12, 10), "Entretien des 17 ans, avec Inès",
    )  # fmt: skip
    assert majorite.quand == date(2027, 7, 14)


def test_un_entretien_a_venir_est_prevu_pas_tenu(seance: Seance) -> None:
    _noter(seance, "entretien", type="Entretien des 17 ans", date="2026-12-10")
    t = entretien_des_dix_sept_ans(demande(seance)).tenue
    assert (t.tenu_le, t.prevu_le, t.note) == (None, date(2026, 12, 10), True)


@pytest.mark.parametrize(("nationalite", "points"), [("France", 5), ("Togo", 6), (None, 6)])
def test_le_sejour_n_est_a_l_ordre_du_jour_que_s_il_peut_avoir_un_objet(
    seance: Seance, nationalite: str | None, points: int
) -> None:
    _autre(seance, **({"nationalite": nationalite} if nationalite else {}))
    e = entretien_des_dix_sept_ans(demande(seance, "P75-2"))
    assert len(e.ordre_du_jour) == points
    assert ("Titre de séjour ou asile" in {d.nom for d in e.droits}) == (points == 6)
    assert e.tenue.du_le is None


# --- L'entretien des six mois ---------------------------------------------------------------------


@pytest.fixture
def sortie(seance: Seance) -> Seance:
    """Départ constaté le 16 mai 2026, à 18 ans passés."""
    _jeune(seance, naissance="2007-07-14")
    _noter(seance, "solution", code="FJT", etat="occupée", debut="2026-05-16",
           gestionnaire="Habitat Jeunes")  # fmt: skip
    _noter(seance, "solution", code="TIERS", etat="envisagée", debut="2026-05-16")
    _noter(seance, "solution", code="LOG_SOC", etat="confirmée", debut="2026-11-01")
    faire(seance, "constater_depart", jeune=N, date="2026-05-16", motif="majorité")
    return seance


def test_les_six_mois_se_comptent_du_depart_et_non_du_jour_d_impression(sortie: Seance) -> None:
    for jour in (AU, date(2027, 3, 1)):
        e = entretien_des_six_mois(demande(sortie, jour=jour))
        assert (e.sortie, e.sorti) == (date(2026, 5, 16), True)
        assert e.tenue.du_le == date(2026, 11, 16)


def test_les_dernieres_nouvelles_et_les_essais_sont_ceux_d_apres_la_sortie(sortie: Seance) -> None:
    for le, joint, plus in (
        ("2026-03-01", "oui", {"logement": "RUE"}),
        ("2026-06-10", "non", {}),
        ("2026-07-10", "oui", {"logement": "FJT"}),
        ("2026-09-10", "oui", {"logement": "TIERS", "logement_convient": "non",
                               "activite": "RECHERCHE", "veut_revenir": "inconnu"}),
        ("2026-10-10", "non", {}),
    ):  # fmt: skip
        _noter(sortie, "contact", le=le, moyen="téléphone", joint=joint, **plus)
    e = entretien_des_six_mois(demande(sortie))
    assert e.nouvelles == Nouvelles(
        date(2026, 9, 10), "Chez un tiers", False, "Recherche d’emploi", "", None
    )
    assert e.essais == 2


def test_sans_contact_rien_n_est_dit(sortie: Seance) -> None:
    e = entretien_des_six_mois(demande(sortie))
    assert (e.nouvelles, e.essais) == (None, 0)
    assert e.retour.demandes == ()


def test_ce_qui_a_ete_promis_et_ce_qui_est_tenu(sortie: Seance) -> None:
    _noter(sortie, "action", besoin="4", quoi="Ouvrir la C2S", qui="Inès", pour_le="2026-09-01",
           etat="A_FAIRE")  # fmt: skip
    _noter(sortie, "action", besoin="3", quoi="Stage", etat="ABANDONNEE")
    _noter(sortie, "action", besoin="3", quoi="Mission locale", etat="FAITE")
    promesses = entretien_des_six_mois(demande(sortie)).promesses
    assert {(p.quoi, p.etat) for p in promesses} == {
        ("FJT, Habitat Jeunes", EtatPromesse.TENUE),
        ("Ouvrir la C2S", EtatPromesse.EN_RETARD),
        ("Stage", EtatPromesse.ABANDONNEE),
        ("Mission locale", EtatPromesse.TENUE),
    }


def test_le_retour_court_jusqu_a_la_veille_des_21_ans(sortie: Seance) -> None:
    _noter(sortie, "demande_retour", demandee_le="2026-11-10", abri="oui", reponse="ATTENTE")
    retour = entretien_des_six_mois(demande(sortie)).retour
    assert (retour.dernier, retour.exact, retour.fini) == (date(2028, 7, 13), True, False)
    (une,) = retour.demandes
    assert (une.le, une.reponse, une.abri) == (date(2026, 11, 10), "en attente", True)
    le_jour = entretien_des_six_mois(demande(sortie, jour=date(2028, 7, 13))).retour
    apres = entretien_des_six_mois(demande(sortie, jour=date(2028, 7, 14))).retour
    assert (le_jour.fini, apres.fini) == (False, True)


def test_une_obligation_de_quitter_le_territoire_se_dit_avec_reserve(sortie: Seance) -> None:
    assert entretien_des_six_mois(demande(sortie)).retour.reserve == ""
    _noter(sortie, "statut", sejour="OQTF")
    assert "obligation de quitter" in entretien_des_six_mois(demande(sortie)).retour.reserve


def test_une_sortie_annoncee_n_est_pas_un_depart(seance: Seance) -> None:
    _jeune(seance, sortie_prevue="2026-11-01")
    e = entretien_des_six_mois(demande(seance))
    assert (e.sortie, e.sorti) == (date(2026, 11, 1), False)
    _autre(seance)
    inconnue = entretien_des_six_mois(demande(seance, "P75-2"))
    assert (inconnue.sortie, inconnue.tenue.du_le, inconnue.retour.dernier) == (None, None, None)
    assert not inconnue.retour.fini


# --- Tous -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("type_", ["paa", "entretien_17", "entretien_6_mois"])
def test_memes_faits_meme_edition_quel_que_soit_le_jour(seance: Seance, type_: str) -> None:
    with seance.lire() as conn:
        (jeune,) = conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier = ?", (N,)).one()
    premiere = rapports.editer(seance, type_, jeune, AU)
    demain = date.fromordinal(AU.toordinal() + 1)
    seconde = rapports.editer(seance, type_, jeune, demain)
    assert (premiere.numero, seconde.numero, seconde.nouvelle) == (1, 1, False)
    assert seconde.octets == premiere.octets


def test_un_texte_que_personne_n_a_lu_ne_se_cite_pas() -> None:
    sans = next(c for c, x in catalogue().lignes.items() if x.lu_le is None)
    assert textes(sans, "ABSENTE") == ()
    assert [t.texte for t in textes("ASE-07")] == ["CASF L222-5-1"]
