"""Lignes refusées : suivies au tableau de bord, corrigées, reprises ou écartées."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from outils_import import ANA, AU, BOB, JEUNES, LOGEMENT, Atelier, jeunes

from ase_parcours.coffre.lectures.tableau import tableau
from ase_parcours.erreurs import EnvironnementRefuse, UsageInvalide

DOUBLON = ["D-1", "Autre", "Zoé", date(2008, 1, 1), "Foyer B", "0699999999"]
SANS = [None, "Sans", "Numéro", date(2009, 1, 1)]
FUTUR = ["D-3", "Futur", "Uriel", date(2030, 1, 1)]
CABANE = ["D-1", "CABANE", "admise", date(2027, 1, 10)]
TOUS = {"Jeunes": [JEUNES, ANA, DOUBLON, SANS, FUTUR, BOB], "Logement": [LOGEMENT, CABANE]}


def refuses(atelier: Atelier) -> list[str]:
    return sorted(c for (c,) in atelier.lignes("rejet_import", "code"))


def au_tableau(atelier: Atelier) -> int:
    """« n lignes refusées non reprises », telles que le tableau de bord les compte."""
    with atelier.seance.lire() as conn:
        return tableau(conn, (), AU, atelier.seance.coffre.reperes).refusees


def corriger(chemin: Path, feuille: str, colonne: int, avant: Any, apres: Any) -> None:
    """Change, dans le fichier des refus, la cellule qui vaut ``avant``."""
    livre = openpyxl.load_workbook(chemin)
    (cellule,) = [
        r[colonne] for r in livre[feuille].iter_rows(min_row=2) if r[colonne].value == avant
    ]
    cellule.value = apres
    livre.save(chemin)


@pytest.fixture
def refus(atelier: Atelier) -> Path:
    """Le fichier des refus d'un premier import."""
    chemin = atelier.dossier / "refus.xlsx"
    bilan = atelier.importer(TOUS, rejets=chemin)
    assert [r.code for r in bilan.rejets] == [
        "doublon",
        "dossier_absent",
        "naissance_future",
        "code_inconnu",
    ]
    return chemin


def test_le_tableau_de_bord_les_compte(atelier: Atelier, refus: Path) -> None:
    assert au_tableau(atelier) == 4


def test_reimporte_sans_correction_ne_change_rien(atelier: Atelier, refus: Path) -> None:
    avant, entrees = atelier.tables(), atelier.entrees()
    for _ in range(2):
        bilan = atelier.importer(refus)
        assert [r.code for r in bilan.rejets] == [
            "doublon",
            "dossier_absent",
            "naissance_future",
            "code_inconnu",
        ]
        assert bilan.acceptees + bilan.refusees == bilan.lues == 4
        assert [a.code for a in bilan.alertes] == []
        assert (bilan.entree, atelier.tables(), atelier.entrees()) == (None, avant, entrees)


def test_le_doublon_reimporte_nomme_sa_colonne(atelier: Atelier, refus: Path) -> None:
    rejet = atelier.importer(refus).rejets[0]
    assert (rejet.code, rejet.dossier, rejet.colonne) == ("doublon", "D-1", "N° dossier")


def test_numero_corrige_le_doublon_devient_un_dossier(atelier: Atelier, refus: Path) -> None:
    corriger(refus, "Jeunes", 0, "D-1", "D-8")
    bilan = atelier.importer(refus)
    assert bilan.crees == 1
    assert ("D-8", "Autre") in atelier.lignes("jeune", "dossier", "nom")
    assert ("D-1", "Roc") in atelier.lignes("jeune", "dossier", "nom")
    assert "doublon" not in refuses(atelier)


def test_doublon_choisi_expres_change_le_premier(atelier: Atelier, refus: Path) -> None:
    """Corrigée mais gardant son numéro, la ligne est une mise à jour voulue du dossier."""
    corriger(refus, "Jeunes", 1, "Autre", "Roc")
    bilan = atelier.importer(refus)
    assert bilan.modifies == 1
    assert ("D-1", "Foyer B") in atelier.lignes("jeune", "dossier", "unite")
    assert "doublon" not in refuses(atelier)


def test_numero_ajoute(atelier: Atelier, refus: Path) -> None:
    corriger(refus, "Jeunes", 1, "Sans", "Sans")
    corriger(refus, "Jeunes", 0, None, "D-4")
    assert atelier.importer(refus).crees == 1
    assert ("D-4", "Sans") in atelier.lignes("jeune", "dossier", "nom")
    assert "dossier_absent" not in refuses(atelier)


def test_naissance_corrigee(atelier: Atelier, refus: Path) -> None:
    livre = openpyxl.load_workbook(refus)
    for ligne in livre["Jeunes"].iter_rows(min_row=2):
        if ligne[0].value == "D-3":
            ligne[3].value = date(2009, 1, 1)
    livre.save(refus)
    assert atelier.importer(refus).crees == 1
    assert refuses(atelier) == ["code_inconnu", "dossier_absent", "doublon"]


def test_code_corrige(atelier: Atelier, refus: Path) -> None:
    corriger(refus, "Logement", 1, "CABANE", "FJT")
    atelier.importer(refus)
    assert atelier.lignes("solution", "code", "debut") == [("FJT", "2027-01-10")]
    assert "code_inconnu" not in refuses(atelier)


def test_corrige_dans_le_classeur_d_origine(atelier: Atelier, refus: Path) -> None:
    corrige = {
        "Jeunes": [JEUNES, ANA, DOUBLON, ["D-4", *SANS[1:]], FUTUR, BOB],
        "Logement": [LOGEMENT, ["D-1", "FJT", *CABANE[2:]]],
    }
    atelier.importer(corrige)
    assert refuses(atelier) == ["doublon", "naissance_future"]


def test_rejets_d_un_autre_fichier_restent_a_reprendre(atelier: Atelier, refus: Path) -> None:
    """Les autres lignes d'un dossier, ou d'autres personnes, ne valent pas reprise."""
    autre = ["D-1", "LOG_SOC", "confirmée", date(2027, 5, 1)]
    atelier.importer({"Jeunes": [JEUNES, ANA, BOB], "Logement": [LOGEMENT, autre]})
    assert refuses(atelier) == ["code_inconnu", "dossier_absent", "doublon", "naissance_future"]


def test_repris_puis_refuse_de_nouveau(atelier: Atelier) -> None:
    fautif = {**jeunes(ANA), "Logement": [LOGEMENT, CABANE]}
    atelier.importer(fautif)
    atelier.importer({**jeunes(ANA), "Logement": [LOGEMENT, ["D-1", "FJT", *CABANE[2:]]]})
    assert refuses(atelier) == []
    atelier.importer(fautif)
    assert refuses(atelier) == ["code_inconnu"]


def test_ecarte_avec_sa_raison_ne_revient_pas(atelier: Atelier, refus: Path) -> None:
    (rejet,) = [i for i, c in atelier.lignes("rejet_import", "id", "code") if c == "code_inconnu"]
    with pytest.raises(UsageInvalide) as vide:
        atelier.faire("ecarter_rejet", rejet=rejet, raison="  ")
    assert vide.value.code == "argument_refuse"
    atelier.faire("ecarter_rejet", rejet=rejet, raison="piste abandonnée")
    with pytest.raises(UsageInvalide) as deja:
        atelier.faire("ecarter_rejet", rejet=rejet, raison="encore")
    assert deja.value.code == "rejet_deja_ecarte"
    assert au_tableau(atelier) == 3
    atelier.importer(TOUS)
    assert au_tableau(atelier) == 3


def test_reprises_annulees_avec_l_import(atelier: Atelier, refus: Path) -> None:
    avant = atelier.tables()
    corriger(refus, "Logement", 1, "CABANE", "FJT")
    atelier.importer(refus)
    assert atelier.tables() != avant
    atelier.seance.annuler(AU)
    assert atelier.tables() == avant


def test_sans_fichier_de_refus_rien_n_est_importe(atelier: Atelier) -> None:
    avant = atelier.tables()
    with pytest.raises(EnvironnementRefuse):
        atelier.importer(TOUS, rejets=atelier.dossier / "absent" / "refus.xlsx")
    assert atelier.tables() == avant


def test_un_csv_ne_peut_pas_porter_les_refus_de_deux_feuilles(atelier: Atelier) -> None:
    avant = atelier.tables()
    with pytest.raises(UsageInvalide) as refus:
        atelier.importer(TOUS, rejets=atelier.dossier / "refus.csv")
    assert refus.value.code == "csv_plusieurs_feuilles"
    assert atelier.tables() == avant
    assert not (atelier.dossier / "refus.csv").exists()


def test_csv_de_refus_corrige(atelier: Atelier) -> None:
    chemin = atelier.dossier / "refus.csv"
    atelier.importer(jeunes(ANA, SANS), rejets=chemin)
    texte = chemin.read_text("utf-8-sig")
    entete, ligne = texte.splitlines()
    assert entete.endswith("Motif du refus")
    avant = atelier.tables()
    assert (atelier.importer(chemin).entree, atelier.tables()) == (None, avant)
    chemin.write_text(f"{entete}\nD-4{ligne}\n", "utf-8-sig")
    assert atelier.importer(chemin).crees == 1
    assert refuses(atelier) == []


def test_deux_refus_egaux_sont_deux_lignes(atelier: Atelier) -> None:
    atelier.importer(jeunes(ANA, SANS, SANS))
    assert au_tableau(atelier) == 2
    atelier.importer(jeunes(SANS, SANS, ANA))
    assert au_tableau(atelier) == 2
