"""Réimporter : trois voies, clés égales, lignes disparues, annulation d'un import entier."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from outils_import import (
    ANA,
    AU,
    BOB,
    JEUNES,
    LOGEMENT,
    MESURES,
    RESSOURCES,
    Atelier,
    coffre_neuf,
    jeunes,
)

FJT = ["D-1", "FJT", "demandée", date(2027, 1, 10), date(2027, 7, 10), "contrat", 450]
COMPLET: dict[str, list[list[Any]]] = {
    "Jeunes": [["Suivi du foyer"], JEUNES, ANA, BOB],
    "Décisions": [MESURES, ["D-1", "APJM", date(2027, 3, 15), date(2027, 9, 15)]],
    "Logement": [LOGEMENT, FJT, ["D-2", "HLM", "admise"]],
    "Ressources": [RESSOURCES, ["D-1", "Salaire", "1 041,59"], ["D-1", "Salaire", "450 €"]],
}


def codes(bilan: Any) -> list[str]:
    return [a.code for a in bilan.alertes]


def avec(champ: int, valeur: Any) -> list[Any]:
    """ANA, une cellule changée."""
    return [*ANA[:champ], valeur, *ANA[champ + 1 :]]


# --- Deux fois le même fichier ----------------------------------------------------------------


def test_le_meme_fichier_ne_change_rien(atelier: Atelier) -> None:
    fichier = atelier.classeur(COMPLET)
    premier = atelier.importer(fichier)
    assert (premier.crees, premier.modifies, premier.inchanges) == (2, 0, 0)
    assert premier.entree is not None
    avant, entrees = atelier.tables(), atelier.entrees()
    second = atelier.importer(fichier)
    assert (second.crees, second.modifies, second.inchanges) == (0, 0, 2)
    assert second.entree is None
    assert (atelier.tables(), atelier.entrees()) == (avant, entrees)


def test_un_import_est_une_seule_entree(atelier: Atelier) -> None:
    avant = atelier.entrees()
    atelier.importer(COMPLET)
    assert atelier.entrees() == avant + 1


def test_deux_coffres_donnent_les_memes_identifiants(atelier: Atelier, tmp_path: Path) -> None:
    fichier = atelier.classeur(COMPLET)
    atelier.importer(fichier)
    with coffre_neuf(tmp_path / "autre") as seance:
        autre = Atelier(seance, tmp_path)
        autre.importer(fichier)
        assert autre.tables("compte") == atelier.tables("compte")


# --- Trois voies ------------------------------------------------------------------------------


def test_seul_le_fichier_change(atelier: Atelier) -> None:
    atelier.importer(jeunes(ANA))
    bilan = atelier.importer(jeunes(avec(4, "Foyer B")))
    assert (bilan.modifies, codes(bilan)) == (1, [])
    assert atelier.un("jeune", "unite") == "Foyer B"


def test_seul_l_ecran_change(atelier: Atelier) -> None:
    atelier.importer(jeunes(ANA))
    atelier.faire("enregistrer_jeune", jeune="D-1", unite="Foyer C")
    bilan = atelier.importer(jeunes(ANA))
    assert (bilan.modifies, bilan.entree, codes(bilan)) == (0, None, [])
    assert atelier.un("jeune", "unite") == "Foyer C"


def test_les_deux_changent_l_ecran_reste_et_le_fichier_est_garde(atelier: Atelier) -> None:
    atelier.importer(jeunes(ANA))
    atelier.faire("enregistrer_jeune", jeune="D-1", unite="Foyer C")
    bilan = atelier.importer(jeunes(avec(4, "Foyer B")))
    assert [(a.code, a.dossier, a.colonne) for a in bilan.alertes] == [
        ("modifie_ici", "D-1", "unite")
    ]
    assert atelier.un("jeune", "unite") == "Foyer C"
    (valeurs,) = atelier.lignes("source_import", "valeurs")[0]
    assert json.loads(valeurs)["unite"] == "Foyer B"
    encore = atelier.importer(jeunes(avec(4, "Foyer B")))
    assert (encore.entree, codes(encore)) == (None, [])


def test_les_deux_changent_pareil(atelier: Atelier) -> None:
    atelier.importer(jeunes(ANA))
    atelier.faire("enregistrer_jeune", jeune="D-1", unite="Foyer B")
    bilan = atelier.importer(jeunes(avec(4, "Foyer B")))
    assert (bilan.modifies, codes(bilan)) == (0, [])


def test_efface_a_l_ecran_reste_efface(atelier: Atelier) -> None:
    atelier.importer(jeunes(ANA))
    atelier.faire("enregistrer_jeune", jeune="D-1", telephone=None)
    assert atelier.importer(jeunes(ANA)).entree is None
    bilan = atelier.importer(jeunes(avec(5, "0699999999")))
    assert codes(bilan) == ["modifie_ici"]
    assert atelier.un("jeune", "telephone") is None


def test_change_puis_remis_a_l_ecran_n_est_plus_un_changement(atelier: Atelier) -> None:
    atelier.importer(jeunes(ANA))
    atelier.faire("enregistrer_jeune", jeune="D-1", unite="Foyer C")
    atelier.seance.annuler(AU)
    bilan = atelier.importer(jeunes(avec(4, "Foyer B")))
    assert (codes(bilan), atelier.un("jeune", "unite")) == ([], "Foyer B")


def test_un_dossier_cree_a_l_ecran_garde_ses_valeurs(atelier: Atelier) -> None:
    atelier.faire("enregistrer_jeune", jeune="d-1", nom="Roc", unite="Foyer C")
    bilan = atelier.importer(jeunes(ANA))
    assert (bilan.crees, bilan.modifies, codes(bilan)) == (0, 1, ["modifie_ici"])
    assert atelier.lignes("jeune", "unite", "prenom") == [("Foyer C", "Ana")]


def test_une_solution_saisie_a_l_ecran_est_retrouvee(atelier: Atelier) -> None:
    atelier.importer(jeunes(ANA))
    atelier.faire("enregistrer_solution", jeune="D-1", code="FJT", debut="2027-01-10")
    atelier.importer({**jeunes(ANA), "Logement": [LOGEMENT, FJT]})
    assert atelier.lignes("solution", "code", "fin", "loyer") == [("FJT", "2027-07-10", 45000)]


def test_le_csv_apres_le_classeur_n_efface_rien(atelier: Atelier) -> None:
    atelier.importer(COMPLET)
    avant = atelier.tables("source_import")
    csv = atelier.dossier / "export-referent.csv"
    csv.write_bytes(
        "NUM_DOSSIER;NOM_NAISS;PRENOM;DT_NAISS;TEL\r\nD-1;ROC;ANA;12/03/2009;\r\n".encode("cp1252")
    )
    bilan = atelier.importer(csv)
    assert (bilan.crees, bilan.modifies, bilan.inchanges, codes(bilan)) == (0, 0, 1, [])
    assert atelier.tables("source_import") == avant


def test_un_etat_qui_avance_ajoute_un_pas(atelier: Atelier) -> None:
    base = {**jeunes(ANA), "Logement": [LOGEMENT, FJT]}
    atelier.importer(base, au=date(2026, 10, 1))
    plus_loin = {**jeunes(ANA), "Logement": [LOGEMENT, [*FJT[:2], "confirmée", *FJT[3:]]]}
    atelier.importer(plus_loin)
    etats = json.loads(atelier.un("solution", "etats"))
    assert [(p["etat"], p["le"], p["date_inconnue"]) for p in etats] == [
        ("demandée", "2026-10-01", True),
        ("confirmée", "2026-11-22", True),
    ]


def test_un_etat_avance_a_l_ecran_ne_recule_pas(atelier: Atelier) -> None:
    base = {**jeunes(ANA), "Logement": [LOGEMENT, FJT]}
    atelier.importer(base)
    solution = atelier.un("solution", "id")
    atelier.faire("changer_etat_solution", solution=solution, etat="confirmée")
    assert atelier.importer(base).entree is None
    autre = {**jeunes(ANA), "Logement": [LOGEMENT, [*FJT[:2], "admise", *FJT[3:]]]}
    assert codes(atelier.importer(autre)) == ["modifie_ici"]
    assert json.loads(atelier.un("solution", "etats"))[-1]["etat"] == "confirmée"


# --- Lignes disparues, clés égales --------------------------------------------------------------


def test_une_ligne_disparue_est_dite_jamais_effacee(atelier: Atelier) -> None:
    atelier.importer(COMPLET)
    avant = atelier.tables()
    bilan = atelier.importer({"Jeunes": [JEUNES, ANA], "Logement": [LOGEMENT, FJT]})
    assert [(a.feuille, a.dossier, a.code) for a in bilan.alertes] == [
        ("Jeunes", "D-2", "ligne_disparue"),
        ("Logement", "D-2", "ligne_disparue"),
    ]
    assert (bilan.entree, atelier.tables()) == (None, avant)


def test_le_fichier_d_un_autre_foyer_n_est_pas_une_disparition_des_refus(atelier: Atelier) -> None:
    atelier.importer(jeunes(ANA, [None, "Sans", "Numéro"]))
    atelier.importer(jeunes(BOB))
    assert atelier.lignes("rejet_import", "code") == [("dossier_absent",)]


def test_permuter_des_lignes_de_meme_cle_ne_change_rien(atelier: Atelier) -> None:
    lignes = [["D-1", "Salaire", m] for m in (100, 200, 300)]
    atelier.importer({**jeunes(ANA), "Ressources": [RESSOURCES, *lignes]})
    avant = atelier.tables()
    for ordre in ([2, 0, 1], [1, 2, 0], [2, 1, 0]):
        permutees = [lignes[i] for i in ordre]
        bilan = atelier.importer({**jeunes(ANA), "Ressources": [RESSOURCES, *permutees]})
        assert (bilan.entree, atelier.tables()) == (None, avant)


@pytest.mark.parametrize(("rang", "montant"), [(0, 900), (1, 250), (2, 50)])
def test_une_des_lignes_de_meme_cle_change_seule(atelier: Atelier, rang: int, montant: int) -> None:
    lignes = [["D-1", "Salaire", m] for m in (100, 200, 300)]
    atelier.importer({**jeunes(ANA), "Ressources": [RESSOURCES, *lignes]})
    avant = set(atelier.lignes("ressource", "id", "montant"))
    lignes[rang] = ["D-1", "Salaire", montant]
    atelier.importer({**jeunes(ANA), "Ressources": [RESSOURCES, *reversed(lignes)]})
    apres = set(atelier.lignes("ressource", "id", "montant"))
    assert {m for _, m in apres} == {100 * ligne[2] for ligne in lignes}
    assert len(avant & apres) == 2


def test_deux_lignes_egales_sont_deux_lignes(atelier: Atelier) -> None:
    egales = [["D-1", "Bourse", 100]] * 2
    feuilles = {**jeunes(ANA), "Ressources": [RESSOURCES, *egales]}
    atelier.importer(feuilles)
    assert atelier.lignes("ressource", "nature", "montant") == [("Bourse", 10000)] * 2
    assert atelier.importer(feuilles).entree is None


def test_une_cle_changee_a_l_ecran_ne_fait_pas_de_double(atelier: Atelier) -> None:
    feuilles = {**jeunes(ANA), "Logement": [LOGEMENT, FJT]}
    atelier.importer(feuilles)
    solution = atelier.un("solution", "id")
    atelier.faire("enregistrer_solution", jeune="D-1", solution=solution, debut="2027-01-12")
    assert atelier.importer(feuilles).entree is None
    assert atelier.lignes("solution", "debut") == [("2027-01-12",)]


# --- Annuler un import --------------------------------------------------------------------------


def test_annuler_un_premier_import_rend_l_etat_d_avant(atelier: Atelier) -> None:
    avant = atelier.tables()
    fichier = atelier.classeur({**COMPLET, "Autres": [JEUNES, [None, "Sans", "Numéro"]]})
    bilan = atelier.importer(fichier)
    importe = atelier.tables()
    defaite, _ = atelier.seance.annuler(AU, bilan.entree)
    assert (defaite.operation, defaite.laissees) == ("importer_tableur", ())
    assert atelier.tables() == avant
    atelier.importer(fichier)
    assert atelier.tables() == importe
    atelier.seance.annuler(AU)
    assert atelier.tables() == avant


def test_annuler_un_second_import_rend_les_valeurs_d_avant(atelier: Atelier) -> None:
    atelier.importer(COMPLET)
    avant = atelier.tables()
    suivant = {
        "Jeunes": [JEUNES, avec(4, "Foyer B"), BOB, ["D-3", "Neuf", "Eli"]],
        "Logement": [LOGEMENT, [*FJT[:2], "confirmée", *FJT[3:]]],
        "Ressources": [RESSOURCES, ["D-1", "Salaire", 500]],
    }
    atelier.importer(suivant)
    assert atelier.tables() != avant
    atelier.seance.annuler(AU)
    assert atelier.tables() == avant


def test_apres_annulation_un_autre_fichier_ne_ramene_pas_les_anciennes_valeurs(
    atelier: Atelier,
) -> None:
    avant = atelier.tables()
    atelier.importer(jeunes(ANA))
    atelier.seance.annuler(AU)
    atelier.importer(jeunes(avec(5, None)))
    assert atelier.un("jeune", "telephone") is None
    atelier.seance.annuler(AU)
    assert atelier.tables() == avant


def test_annuler_laisse_ce_qu_un_ecran_a_change_depuis(atelier: Atelier) -> None:
    bilan = atelier.importer(jeunes(ANA, BOB))
    atelier.faire("enregistrer_jeune", jeune="D-1", unite="Foyer C")
    defaite, _ = atelier.seance.annuler(AU, bilan.entree)
    assert [x.champ for x in defaite.laissees] == ["creation"]
    assert atelier.lignes("jeune", "dossier", "unite") == [("D-1", "Foyer C")]
