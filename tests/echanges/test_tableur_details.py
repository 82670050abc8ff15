"""Lignes de détail : mesures, accueils, logement, scolarité, santé, ressources, entretiens."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from fabrique_tableurs import (
    ACCUEILS,
    ANA,
    AU,
    JEUNES,
    LOGEMENT,
    MESURES,
    Atelier,
    alertes,
    classeur,
    refus,
)

from ase_parcours.echanges.tableur.interpretation import interpreter


@pytest.fixture
def atelier(tmp_path: Path) -> Atelier:
    return Atelier(tmp_path)


# --- Mesures, accueils ------------------------------------------------------------------------


def test_mesure(atelier: Atelier) -> None:
    lue = atelier.details(
        "Décisions", MESURES, ["D-1", "Contrat jeune majeur", "12/03/27", "12/03/2028 ", AU]
    )
    assert lue.details[0].genre == "mesure"
    assert lue.details[0].champs == {
        "nature": "ADM_21",
        "nature_brute": "Contrat jeune majeur",
        "debut": "2027-03-12",
        "fin": "2028-03-12",
        "date_decision": "2026-11-22",
    }
    assert lue.details[0].cle_naturelle == ("ADM_21", "2027-03-12")
    assert alertes(lue) == ["annee_deux_chiffres"]


@pytest.mark.parametrize(
    ("ligne", "code", "colonne"),
    [
        (["D-1", "Mesure rare", date(2026, 1, 1)], "code_inconnu", "Nature de la décision"),
        (["D-1", None, date(2026, 1, 1)], "valeur_manquante", "Nature de la décision"),
        (["D-1", "APJM", "31/02/2027"], "date_illisible", "Début"),
        (["D-1", "APJM", "sans fin"], "date_illisible", "Début"),
        (["D-1", "APJM", date(2026, 1, 1), "mai 2027"], "date_illisible", "Fin"),
        (["D-1", "APJM", date(2026, 1, 2), date(2026, 1, 1)], "fin_avant_debut", "Fin"),
    ],
)
def test_mesures_refusees(atelier: Atelier, ligne: list[Any], code: str, colonne: str) -> None:
    lue = atelier.details("Mesures", MESURES, ligne)
    assert [(r.code, r.colonne, r.valeurs) for r in lue.rejets] == [(code, colonne, tuple(ligne))]
    assert not lue.details


def test_motif_d_une_date_qui_n_existe_pas(atelier: Atelier) -> None:
    lue = atelier.details("Mesures", MESURES, ["D-1", "APJM", "31/02/2027"])
    assert lue.rejets[0].motif == "« 31/02/2027 » n'existe pas."
    assert lue.rejets[0].json() == {
        "feuille": "Mesures", "ligne": 2, "dossier": "D-1", "colonne": "Début",
        "code": "date_illisible", "motif": "« 31/02/2027 » n'existe pas.",
    }  # fmt: skip


def test_mesures_acceptees_avec_alerte(atelier: Atelier) -> None:
    jour = date(2026, 1, 1)
    lue = atelier.details(
        "Mesures",
        MESURES,
        ["D-1", "APJM", jour, jour],
        ["D-1", "AEMO", jour, None, date(2026, 11, 23)],
        ["D-1", "AED", jour, "ne sait pas"],
        ["D-1", "MJIE", jour, "sans terme", "31/02/2026"],
        ["D-2", "MJIE", jour, None, AU],
    )
    assert not lue.rejets
    assert [(a.ligne, a.code) for a in lue.alertes] == [
        (2, "fin_egale_debut"),
        (3, "decision_future"),
        (4, "date_inconnue"),
        (5, "date_illisible"),
    ]
    assert all("fin" not in d.champs for d in lue.details[1:])


def test_resolveur_de_mesures_fourni(tmp_path: Path) -> None:
    class Une:
        def resoudre(self, texte: str) -> str | None:
            return "MAISON" if texte == "Mesure maison" else None

    feuilles: dict[str, list[list[Any]]] = {
        "J": [JEUNES, ANA],
        "M": [MESURES, ["D-1", "Mesure maison"], ["D-1", "APJM"]],
    }
    lue = interpreter(classeur(tmp_path / "m.xlsx", feuilles), AU, natures=(), mesures=Une())
    assert [d.champs["nature"] for d in lue.details] == ["MAISON"]
    assert [r.code for r in lue.rejets] == ["code_inconnu"]


def test_accueils(atelier: Atelier) -> None:
    jour = date(2026, 1, 1)
    lue = atelier.details(
        "Accueils",
        ACCUEILS,
        ["D-1", "MECS", "Foyer de l'Étoile", jour, jour, "exclusion"],
        ["D-1", "MECS", "FOYER DE L’ETOILE", jour, " "],
        ["D-1", None, None, jour],
        ["D-1", "MECS", "Foyer", date(2026, 1, 2), jour],
    )
    un, deux = lue.details
    assert un.cle_naturelle == deux.cle_naturelle == ("foyer de l etoile", "2026-01-01")
    assert un.champs["motif_fin"] == "exclusion"
    assert "fin" not in deux.champs
    assert [r.code for r in lue.rejets] == ["valeur_manquante", "fin_avant_debut"]
    assert alertes(lue) == ["fin_egale_debut"]


# --- Logement ---------------------------------------------------------------------------------


def test_solution(atelier: Atelier) -> None:
    titres = [*LOGEMENT, "Adresse / gestionnaire", "Loyer mensuel"]
    ligne = [
        "D-1", "Foyer de jeunes travailleurs", "CONFIRMEE", date(2027, 1, 10), "10 juillet 2027",
        "néant", "Résidence", "1 041,59 €",
    ]  # fmt: skip
    lue = atelier.lire({"Jeunes": [JEUNES, ANA], "Logement": [titres, ligne]})
    assert lue.details[0].genre == "solution"
    assert lue.details[0].champs == {
        "code": "FJT", "etat": "confirmée", "debut": "2027-01-10", "fin": "2027-07-10",
        "preuve": "néant", "gestionnaire": "Résidence", "loyer": 104159,
    }  # fmt: skip
    assert lue.details[0].cle_naturelle == ("FJT", "2027-01-10")


@pytest.mark.parametrize(
    ("fin", "lue", "codes"),
    [
        (None, None, []),
        (" ", None, []),
        ("sans fin", None, []),
        ("ne sait pas", "inconnue", ["fin_inconnue"]),
        ("?", "inconnue", ["fin_inconnue"]),
        (date(2027, 2, 1), "2027-02-01", []),
    ],
)
def test_fin_absente_inconnue_ou_datee(
    atelier: Atelier, fin: Any, lue: str | None, codes: list[str]
) -> None:
    ligne = ["D-1", "FJT", "admise", date(2027, 1, 10), fin]
    resultat = atelier.details("Logement", LOGEMENT, ligne)
    assert resultat.details[0].champs.get("fin") == lue
    assert alertes(resultat) == codes


@pytest.mark.parametrize(
    ("ligne", "code"),
    [
        (["D-1", "CABANE", "admise"], "code_inconnu"),
        (["D-1", None, "admise"], "valeur_manquante"),
        (["D-1", "FJT", "peut-être"], "etat_inconnu"),
        (["D-1", "FJT", "admise", date(2027, 1, 1), date(2027, 1, 1)], "fin_avant_debut"),
        (["D-1", "FJT", "admise", date(2027, 1, 2), date(2027, 1, 1)], "fin_avant_debut"),
        (["D-1", "FJT", "admise", date(2027, 1, 2), "30/02/2027"], "date_illisible"),
        (["D-1", "FJT", "admise", "en mai"], "date_illisible"),
    ],
)
def test_solutions_refusees_sans_arreter_les_autres(
    atelier: Atelier, ligne: list[Any], code: str
) -> None:
    bonne = ["D-2", "CHRS", None, "?"]
    lue = atelier.details("Logement", LOGEMENT, ligne, bonne)
    assert refus(lue) == [("Logement", 2, "D-1", code)]
    assert [d.champs for d in lue.details] == [{"code": "CHRS"}]
    assert alertes(lue) == ["etat_absent", "date_inconnue"]


# --- Autres feuilles --------------------------------------------------------------------------


def test_scolarite_sante_ressources_entretiens(atelier: Atelier) -> None:
    lue = atelier.lire(
        {
            "Jeunes": [JEUNES, ANA],
            "Scolarité": [
                ["Dossier", "Niveau", "Diplôme", "Établissement", "Rentrée", "Bourse"],
                ["D-1", "L1", "-", "Lycée", "2026-2027", "O"],
                ["D-1", None, None, None, None, None],
            ],
            "Santé": [
                ["Dossier", "Élément", "Date", "Échéance", "Précision"],
                ["D-1", "C2S", date(2026, 5, 1), "01/05/2027", None],
                ["D-1", None, date(2026, 5, 1)],
            ],
            "Ressources": [
                ["Dossier", "Nature", "Montant mensuel", "Début", "Fin"],
                ["D-1", "Bourse", "1 041,59", date(2026, 1, 1), date(2025, 1, 1)],
                ["D-1", "Salaire", "beaucoup"],
            ],
            "Entretiens": [
                ["Dossier", "Type", "Date", "Compte rendu signé"],
                ["D-1", "Entretien des 17 ans", date(2026, 12, 1), "oui"],
                ["D-1", "Entretien des 17 ans", date(2027, 12, 1), "N"],
            ],
        }
    )
    assert [(d.genre, d.champs, d.cle_naturelle) for d in lue.details] == [
        (
            "scolarite",
            {"niveau": "L1", "etablissement": "Lycée", "rentree": "2026-09-01", "bourse": "oui"},
            ("2026-09-01",),
        ),
        (
            "sante",
            {"element": "C2S", "date": "2026-05-01", "echeance": "2027-05-01"},
            ("c2s", "2026-05-01"),
        ),
        (
            "ressource",
            {"nature": "Bourse", "montant": 104159, "debut": "2026-01-01", "fin": "2025-01-01"},
            ("bourse", "2026-01-01"),
        ),
        ("ressource", {"nature": "Salaire"}, ("salaire", None)),
        (
            "entretien",
            {"type": "Entretien des 17 ans", "date": "2026-12-01", "signe": "oui"},
            ("entretien des 17 ans", "2026-12-01"),
        ),
        (
            "entretien",
            {"type": "Entretien des 17 ans", "date": "2027-12-01", "signe": "non"},
            ("entretien des 17 ans", "2027-12-01"),
        ),
    ]
    assert alertes(lue) == ["fin_avant_debut", "valeur_illisible", "entretien_futur"]
    assert refus(lue) == [
        ("Scolarité", 3, "D-1", "valeur_manquante"),
        ("Santé", 3, "D-1", "valeur_manquante"),
    ]
