"""Chaque cas du tableau de l'import (issue 2, §5), à travers l'opération et le coffre."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from outils_import import ANA, AU, BOB, JEUNES, LOGEMENT, MESURES, Atelier, jeunes

from ase_parcours.operations.importation import Bilan

ENTRETIENS = ["N° dossier", "Type d'entretien", "Date", "Compte rendu signé"]
ACCUEILS = ["N° dossier", "Type d'accueil", "Lieu", "Début", "Fin"]


def codes(bilan: Bilan) -> list[str]:
    return [a.code for a in bilan.alertes]


def refus(bilan: Bilan) -> list[tuple[int, str | None, str]]:
    return [(r.ligne, r.dossier, r.code) for r in bilan.rejets]


def verifier_comptes(bilan: Bilan) -> None:
    assert bilan.acceptees + bilan.refusees == bilan.lues
    assert bilan.refusees == len(bilan.rejets)


@pytest.mark.parametrize(
    ("ecrite", "gardee", "code"),
    [
        ("??/05/2009", "2009-05", "naissance_partielle"),
        ("2009", "2009", "naissance_partielle"),
        ("illisible", None, "naissance_illisible"),
        ("31/02/2009", None, "naissance_illisible"),
        ("?", None, "naissance_inconnue"),
        (None, None, "naissance_absente"),
    ],
)
def test_naissance_partielle_ou_illisible_est_acceptee_et_dite(
    atelier: Atelier, ecrite: str | None, gardee: str | None, code: str
) -> None:
    bilan = atelier.importer(jeunes(["D-1", "Roc", "Ana", ecrite]))
    assert codes(bilan) == [code]
    assert bilan.refusees == 0
    assert atelier.un("jeune", "naissance") == gardee


@pytest.mark.parametrize(
    ("naissance", "code"),
    [
        (date(2026, 11, 23), "naissance_future"),
        (date(1996, 11, 21), "naissance_trop_ancienne"),
    ],
)
def test_naissance_impossible_refuse_l_identite_et_toutes_ses_lignes(
    atelier: Atelier, naissance: date, code: str
) -> None:
    feuilles = {
        "Logement": [LOGEMENT, ["D-1", "FJT", "admise"], ["D-2", "FJT", "admise"]],
        "Décisions": [MESURES, ["D-1", "APJM"]],
        "Jeunes": [JEUNES, ["D-1", "Roc", "Ana", naissance], BOB],
    }
    bilan = atelier.importer(feuilles)
    verifier_comptes(bilan)
    assert refus(bilan) == [
        (2, "D-1", "identite_refusee"),
        (2, "D-1", "identite_refusee"),
        (2, "D-1", code),
    ]
    assert atelier.lignes("jeune", "dossier") == [("D-2",)]
    assert atelier.lignes("solution", "code") == [("FJT",)]
    assert atelier.lignes("mesure", "nature") == []


@pytest.mark.parametrize("naissance", [date(2026, 11, 22), date(1996, 11, 22)])
def test_naissance_au_bord_est_acceptee(atelier: Atelier, naissance: date) -> None:
    assert atelier.importer(jeunes(["D-1", "Roc", "Ana", naissance])).refusees == 0


def test_dossier_absent_refuse_la_ligne_et_la_garde_en_vue(atelier: Atelier) -> None:
    bilan = atelier.importer(jeunes(ANA, [None, "Sans", "Numéro", date(2009, 1, 1)]))
    assert refus(bilan) == [(3, None, "dossier_absent")]
    assert bilan.rejets[0].colonne == "N° dossier"
    assert atelier.lignes("rejet_import", "code", "dossier", "ligne", "ecarte") == [
        ("dossier_absent", None, 3, None)
    ]


def test_doublon_le_premier_reste_le_second_n_est_jamais_fondu(atelier: Atelier) -> None:
    second = ["d-1 ", "Autre", "Zoé", date(2008, 1, 1), "Foyer B", "0699999999"]
    bilan = atelier.importer(jeunes(ANA, second))
    assert refus(bilan) == [(3, "D-1", "doublon")]
    assert atelier.lignes("jeune", "dossier", "nom", "prenom", "unite", "telephone") == [
        ("D-1", "Roc", "Ana", "Foyer A", "0601020304")
    ]


@pytest.mark.parametrize(
    ("ecrite", "gardee"), [("12/03/09", "2009-03-12"), ("12/03/97", "1997-03-12")]
)
def test_annee_de_naissance_a_deux_chiffres(atelier: Atelier, ecrite: str, gardee: str) -> None:
    bilan = atelier.importer(jeunes(["D-1", "Roc", "Ana", ecrite]))
    assert codes(bilan) == ["annee_deux_chiffres"]
    assert atelier.un("jeune", "naissance") == gardee


@pytest.mark.parametrize(
    ("ecrite", "gardee"), [("01/02/27", "2027-02-01"), ("01/02/69", "2069-02-01")]
)
def test_annee_d_une_autre_date_est_entre_2000_et_2069(
    atelier: Atelier, ecrite: str, gardee: str
) -> None:
    feuilles = {**jeunes(ANA), "Logement": [LOGEMENT, ["D-1", "LOG_SOC", "admise", ecrite]]}
    bilan = atelier.importer(feuilles)
    assert codes(bilan) == ["annee_deux_chiffres"]
    assert atelier.un("solution", "debut") == gardee


@pytest.mark.parametrize(
    ("ligne", "code", "colonne"),
    [
        (["D-1", "CABANE", "admise"], "code_inconnu", "Code solution"),
        (["D-1", "FJT", "presque"], "etat_inconnu", "État"),
        (["D-9", "FJT", "admise"], "dossier_inconnu", "N° dossier"),
        (["D-1", "FJT", "admise", date(2027, 1, 1), date(2027, 1, 1)], "fin_avant_debut", "Fin"),
        (["D-1", "FJT", "admise", "31/02/2027"], "date_illisible", "Début"),
        (["D-1", None, "admise"], "valeur_manquante", "Code solution"),
    ],
)
def test_ligne_de_logement_refusee_seule(
    atelier: Atelier, ligne: list[Any], code: str, colonne: str
) -> None:
    bonne = ["D-1", "CHRS", "admise"]
    bilan = atelier.importer({**jeunes(ANA), "Logement": [LOGEMENT, ligne, bonne]})
    verifier_comptes(bilan)
    assert [(r.feuille, r.ligne, r.colonne, r.code) for r in bilan.rejets] == [
        ("Logement", 2, colonne, code)
    ]
    assert atelier.lignes("solution", "code") == [("CHRS",)]


def test_mesure_de_nature_inconnue_est_refusee(atelier: Atelier) -> None:
    bilan = atelier.importer({**jeunes(ANA), "Décisions": [MESURES, ["D-1", "PROMESSE"]]})
    assert refus(bilan) == [(2, "D-1", "code_inconnu")]


def test_mesure_et_accueil_d_une_nuit_nulle_sont_acceptes_et_dits(atelier: Atelier) -> None:
    jour = date(2026, 1, 5)
    feuilles = {
        **jeunes(ANA),
        "Décisions": [MESURES, ["D-1", "APJM", jour, jour, jour]],
        "Accueils": [ACCUEILS, ["D-1", "Foyer", "Les Tilleuls", jour, jour]],
    }
    bilan = atelier.importer(feuilles)
    assert (bilan.refusees, codes(bilan)) == (0, ["fin_egale_debut", "fin_egale_debut"])
    assert atelier.un("mesure", "fin") == atelier.un("accueil", "fin") == "2026-01-05"


def test_decision_datee_apres_aujourd_hui_est_acceptee_et_dite(atelier: Atelier) -> None:
    ligne = ["D-1", "APJM", date(2027, 3, 15), date(2027, 9, 15), date(2026, 12, 1)]
    bilan = atelier.importer({**jeunes(ANA), "Décisions": [MESURES, ligne]})
    assert (bilan.refusees, codes(bilan)) == (0, ["decision_future"])


def test_entretien_signe_a_venir_est_accepte_et_dit(atelier: Atelier) -> None:
    lignes = [
        ["D-1", "Entretien des 17 ans", date(2027, 1, 5), "oui"],
        ["D-1", "Bilan", date(2027, 2, 5), "non"],
    ]
    bilan = atelier.importer({**jeunes(ANA), "Entretiens": [ENTRETIENS, *lignes]})
    assert (bilan.refusees, codes(bilan)) == (0, ["entretien_futur"])
    assert ("Bilan", "2027-02-05", "non") in atelier.lignes("entretien", "type", "date", "signe")


def test_cellule_vide_n_efface_rien_et_ne_dit_pas_non(atelier: Atelier) -> None:
    titres = [*JEUNES, "MNA"]
    atelier.importer({"Jeunes": [titres, [*ANA, "oui"]]})
    bilan = atelier.importer({"Jeunes": [titres, ["D-1", "Roc", None, None, None, None, None]]})
    assert (bilan.modifies, bilan.inchanges, bilan.entree) == (0, 1, None)
    champs = ("prenom", "naissance", "unite", "telephone", "mna")
    assert atelier.lignes("jeune", *champs) == [
        ("Ana", "2009-03-12", "Foyer A", "0601020304", "oui")
    ]


def test_reponse_jamais_ecrite_reste_inconnue(atelier: Atelier) -> None:
    atelier.importer({"Jeunes": [[*JEUNES, "MNA", "MDPH"], [*ANA, None, "ne sait pas"]]})
    assert (atelier.un("jeune", "mna"), atelier.un("jeune", "mdph")) == (None, "inconnu")


@pytest.mark.parametrize("nom", ["ROC ", "roc", "Rôc", "  Roc"])
def test_casse_blancs_et_accents_d_un_nom_ne_sont_pas_une_modification(
    atelier: Atelier, nom: str
) -> None:
    atelier.importer(jeunes(ANA))
    bilan = atelier.importer(jeunes(["D-1", nom, "ANA", *ANA[3:]]))
    assert (bilan.modifies, bilan.inchanges) == (0, 1)
    assert atelier.lignes("jeune", "nom", "prenom") == [("Roc", "Ana")]


def test_un_autre_nom_est_une_modification(atelier: Atelier) -> None:
    atelier.importer(jeunes(ANA))
    assert atelier.importer(jeunes(["D-1", "Roche", *ANA[2:]])).modifies == 1
    assert atelier.un("jeune", "nom") == "Roche"


def test_colonne_inconnue_dite_une_fois_et_jamais_gardee(atelier: Atelier) -> None:
    secret = "couleur préférée violet"
    titres = [*JEUNES, "Signe astral"]
    bilan = atelier.importer({"Jeunes": [titres, [*ANA, secret], [*BOB, secret]]})
    assert [(a.code, a.colonne) for a in bilan.alertes] == [("colonne_inconnue", "Signe astral")]
    with atelier.seance.lire() as conn:
        curseur = conn.exec_driver_sql("SELECT apres FROM journal_ligne WHERE apres IS NOT NULL")
        assert not [r for r in curseur if secret in r[0]]


def test_lignes_blanches_ne_sont_pas_lues(atelier: Atelier) -> None:
    bilan = atelier.importer(jeunes([None, "  ", None], ANA, ["", ""], BOB))
    verifier_comptes(bilan)
    assert (bilan.lues, bilan.crees) == (2, 2)


def test_texte_qui_ressemble_a_une_formule_reste_un_texte(atelier: Atelier) -> None:
    atelier.importer(jeunes([*ANA[:4], "=1+1", ANA[5]]))
    assert atelier.un("jeune", "unite") == "=1+1"


@pytest.mark.parametrize("preuve", ["néant", "-", "en attente", "?", "Non"])
def test_preuve_qui_ne_nomme_rien_n_est_pas_une_preuve(atelier: Atelier, preuve: str) -> None:
    ligne = ["D-1", "FJT", "confirmée", date(2027, 1, 10), None, preuve]
    feuilles = {**jeunes(ANA), "Logement": [LOGEMENT, ligne]}
    atelier.importer(feuilles)
    assert atelier.un("solution", "preuve") is None
    assert atelier.importer(feuilles).entree is None


def test_fin_inconnue_n_est_pas_une_fin_absente(atelier: Atelier) -> None:
    lignes = [
        ["D-1", "FJT", "confirmée", date(2027, 1, 10), "ne sait pas"],
        ["D-1", "LOG_SOC", "confirmée", date(2027, 1, 10), None],
    ]
    bilan = atelier.importer({**jeunes(ANA), "Logement": [LOGEMENT, *lignes]})
    assert codes(bilan) == ["fin_inconnue"]
    assert atelier.lignes("solution", "code", "fin") == [("FJT", "inconnue"), ("LOG_SOC", None)]


def test_etat_du_fichier_est_date_de_l_import_et_marque_date_inconnue(atelier: Atelier) -> None:
    atelier.importer({**jeunes(ANA), "Logement": [LOGEMENT, ["D-1", "FJT", "admis"]]}, au=AU)
    assert atelier.un("solution", "etats") == (
        '[{"date_inconnue":true,"etat":"admise","le":"2026-11-22","qui":"import"}]'
    )
