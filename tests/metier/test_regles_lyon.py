"""Le RSJ de la Métropole de Lyon, bord à bord.

Barème au 1er juin 2021 : 0 € → 420 €, de 1 à 400 € → 315 €, 401 € → rien ; de 18 à 24 ans révolus ;
résider dans la Métropole ; ni étudiant, ni RSA, AAH, AEEH, CEJ. Notices : six mois de résidence,
pas d'aide des parents, pas de contrat jeune majeur, 24 mois en tout.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from dossiers_de_controle import regard
from exemples import faits

from ase_parcours.coffre.lectures.regles import examiner
from ase_parcours.metier.jeune import Mesure
from ase_parcours.metier.regles import Etat, Examen, Resultat
from ase_parcours.referentiels.regles import jeux_livres

LYON = jeux_livres()["rsj-lyon@2021.1"]
AU = date(2026, 11, 22)
SITUATION: dict[str, Any] = {
    "residence_code": "69M", "residence_depuis": "2025-01-01", "soutien_familial": "non",
    "accompagnement": "oui",
}  # fmt: skip
JAMAIS_VERSE = {"droit": "REVENU", "etat": "A_FAIRE"}


def examen(
    salaire: int | None = 0,
    *,
    naissance: str = "2006-05-01",
    au: date = AU,
    mesures: tuple[Mesure, ...] = (),
    situation: dict[str, Any] | None = None,
    **facettes: Any,
) -> Examen:
    """Un jeune Français, sorti de l'école, salarié de ``salaire`` centimes par mois."""
    contenu: dict[str, Any] = {
        "situation": [{**SITUATION, **(situation or {})}],
        "ressource": [{"nature_code": "SALAIRE", "montant": salaire, "debut": "2026-01-01"}],
        "scolarite": [{"niveau_code": "NIVSCO:610", "rentree": "2023-09-01", "fin": "2025-06-30"}],
        "insertion": [],
        "demarche_droit": [JAMAIS_VERSE],
        **facettes,
    }
    terminee = Mesure("m", "JUD_17", date(2015, 1, 1), date(2024, 5, 1), None)
    f = faits(naissance=naissance, mesures=(terminee, *mesures))
    r = regard(f, au=au, identite={"nationalite": "française"}, **contenu)
    (trouve,) = examiner(r, [LYON])
    return trouve


def etat(e: Examen, condition: str) -> Etat:
    """L'état d'une condition, par son identifiant."""
    (trouve,) = [c.etat for c in e.conditions if c.condition.id == condition]
    return trouve


@pytest.mark.parametrize(
    ("revenu", "resultat", "montant"),
    [
        (0, Resultat.ELIGIBLE, 42_000),
        (50, Resultat.ELIGIBLE, 42_000),  # 0,50 € compte pour 0 € : arrondi déclaré
        (99, Resultat.ELIGIBLE, 42_000),
        (100, Resultat.ELIGIBLE, 31_500),
        (40_000, Resultat.ELIGIBLE, 31_500),
        (40_050, Resultat.ELIGIBLE, 31_500),  # 400,50 € compte pour 400 €
        (40_099, Resultat.ELIGIBLE, 31_500),
        (40_100, Resultat.NON_ELIGIBLE, 0),
        (40_400, Resultat.NON_ELIGIBLE, 0),  # quatre fois 101 €
    ],
)
def test_le_revenu(revenu: int, resultat: Resultat, montant: int) -> None:
    e = examen(revenu)
    assert (e.resultat, e.montant) == (resultat, montant)


def test_la_notice_dit_moins_de_400_euros_et_la_trace_le_garde() -> None:
    (revenu,) = [c for c in examen(40_000).conditions if c.condition.id == "revenu"]
    assert "moins de 400" in revenu.condition.note
    assert "à vérifier" in revenu.condition.note


@pytest.mark.parametrize(
    ("naissance", "attendu"),
    [
        ("2008-11-23", Etat.NON),  # 17 ans, 18 demain
        ("2008-11-22", Etat.OUI),  # 18 ans aujourd'hui
        ("2001-11-23", Etat.OUI),  # 24 ans, 25 demain
        ("2001-11-22", Etat.NON),  # 25 ans aujourd'hui
        ("2004-02-29", Etat.OUI),
        ("2008-11", Etat.INCONNU),  # 17 ou 18 ans : né un jour de novembre
        ("2007", Etat.OUI),  # 18 ou 19 ans : peu importe
    ],
)
def test_l_age(naissance: str, attendu: Etat) -> None:
    assert etat(examen(naissance=naissance), "age") is attendu


def test_25_ans_demain_la_reponse_change_demain() -> None:
    e = examen(naissance="2001-11-23")
    assert e.resultat is Resultat.ELIGIBLE
    assert (e.prochain_changement, e.ensuite) == (date(2026, 11, 23), Resultat.NON_ELIGIBLE)


@pytest.mark.parametrize(
    ("depuis", "attendu"),
    [
        ("2026-05-23", Etat.NON),  # cinq mois et trente jours
        ("2026-05-22", Etat.OUI),  # six mois tout juste
        (None, Etat.INCONNU),
    ],
)
def test_six_mois_de_residence(depuis: str | None, attendu: Etat) -> None:
    e = examen(situation={"residence_depuis": depuis})
    assert etat(e, "residence_duree") is attendu


def test_cinq_mois_et_trente_jours_la_date_ou_cela_change() -> None:
    e = examen(situation={"residence_depuis": "2026-05-23"})
    assert e.resultat is Resultat.NON_ELIGIBLE
    assert (e.prochain_changement, e.ensuite) == (date(2026, 11, 23), Resultat.ELIGIBLE)


@pytest.mark.parametrize("commune", [("69M", Etat.OUI), ("69D", Etat.NON), (None, Etat.INCONNU)])
def test_le_territoire(commune: tuple[str | None, Etat]) -> None:
    e = examen(situation={"residence_code": commune[0]})
    assert etat(e, "residence") is commune[1]


@pytest.mark.parametrize("code", ["RSA", "AAH", "CEJ"])
def test_les_allocations_incompatibles(code: str) -> None:
    ressource = [{"nature_code": code, "montant": 40_000, "debut": "2026-01-01"}]
    e = examen(ressource=ressource)
    assert etat(e, "incompatibles") is Etat.NON


def test_une_allocation_finie_hier_n_est_plus_incompatible() -> None:
    finie = {"nature_code": "RSA", "montant": 40_000, "debut": "2026-01-01", "fin": "2026-11-21"}
    assert etat(examen(ressource=[finie]), "incompatibles") is Etat.OUI


def test_un_accueil_jeune_majeur_qui_finit_le_15() -> None:
    """La décision court jusqu'à la veille de sa fin ; le jour de sa fin, la réponse change."""
    apjm = Mesure("a", "ADM_21", date(2024, 5, 1), date(2026, 12, 15), None, True)
    e = examen(mesures=(apjm,))
    assert etat(e, "incompatibles") is Etat.NON
    assert (e.prochain_changement, e.ensuite) == (date(2026, 12, 15), Resultat.ELIGIBLE)


@pytest.mark.parametrize(
    ("debut", "attendu"),
    [
        ("2024-12-22", Etat.OUI),  # vingt-trois mois
        ("2024-11-22", Etat.NON),  # vingt-quatre
        ("2024-10-22", Etat.NON),  # vingt-cinq
    ],
)
def test_vingt_quatre_mois_en_tout(debut: str, attendu: Etat) -> None:
    verse = {"droit": "REVENU", "etat": "OBTENUE", "obtenu_le": debut}
    e = examen(demarche_droit=[verse])
    assert etat(e, "duree") is attendu


def test_ne_rien_savoir_n_est_jamais_non() -> None:
    r = regard(faits(naissance=None), au=AU)
    (e,) = examiner(r, [LYON])
    assert e.resultat is Resultat.INDETERMINE
    assert e.montant is None
    assert {c.etat for c in e.conditions} <= {Etat.INCONNU, Etat.OUI}
    assert {"age", "residence", "revenus", "soutien_familial", "activites"} <= set(e.manque)


def test_deux_faits_qui_se_contredisent_ne_decident_rien() -> None:
    """Français d'après l'état civil, « sans titre » d'après la situation de séjour."""
    e = examen(statut=[{"sejour": "SANS"}])
    assert etat(e, "sejour") is not Etat.OUI
    # Un emploi en cours, et aucune ligne de salaire : le revenu est à demander.
    emploi = [{"nature_code": "EMPLOI", "etat": "EN_COURS", "debut": "2026-09-01"}]
    bourse = [{"nature_code": "BOURSE", "montant": 10_000, "debut": "2026-09-01"}]
    tu = examen(insertion=emploi, ressource=bourse)
    assert tu.resultat is Resultat.INDETERMINE
    assert "revenus" in tu.manque


def test_un_montant_inconnu_deja_trop_haut_suffit_a_refuser() -> None:
    deux = [
        {"nature_code": "SALAIRE", "montant": 62_050, "debut": "2026-01-01"},
        {"nature_code": "PRIME", "montant": None, "debut": "2026-01-01"},
    ]
    assert etat(examen(ressource=deux), "revenu") is Etat.NON
