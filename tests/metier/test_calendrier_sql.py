"""Mois et anniversaires : Python et SQL donnent le même jour, chaque jour de 2000 à 2100."""

from __future__ import annotations

from datetime import date, timedelta

import naif
import pytest
from exemples import AUJOURD_HUI, REPERES, evenement, faits, j, solution
from sqlcipher3 import dbapi2

from ase_parcours.metier.calendrier import age, ajouter_mois, anniversaire, veille
from ase_parcours.metier.garantie import evaluer
from ase_parcours.metier.jeune import Faits, TypeEvenement

PREMIER, DERNIER = date(2000, 1, 1), date(2100, 12, 31)
JOURS = [PREMIER + timedelta(days=n) for n in range((DERNIER - PREMIER).days + 1)]


def _en_sql(expression: str) -> list[str]:
    """L'expression SQL appliquée à chaque jour ``x`` de la période."""
    connexion = dbapi2.connect(":memory:")
    try:
        connexion.execute("CREATE TABLE jours (x TEXT)")
        connexion.executemany("INSERT INTO jours VALUES (?)", [(x.isoformat(),) for x in JOURS])
        return [r[0] for r in connexion.execute(f"SELECT {expression} FROM jours ORDER BY rowid")]
    finally:
        connexion.close()


@pytest.mark.parametrize("mois", [1, 3, 6, 10, 12])
def test_les_mois_de_python_sont_ceux_de_sql(mois: int) -> None:
    attendus = _en_sql(f"date(x, '+{mois} months', 'floor')")
    assert [ajouter_mois(x, mois).isoformat() for x in JOURS] == attendus


@pytest.mark.parametrize("mois", [-3, -6, -12])
def test_reculer_de_quelques_mois(mois: int) -> None:
    """Les ouvertures d'urgence reculent : même ramenée au dernier jour du mois."""
    attendus = _en_sql(f"date(x, '{mois} months', 'floor')")
    assert [ajouter_mois(x, mois).isoformat() for x in JOURS] == attendus
    assert [naif.plus_mois(x, mois).isoformat() for x in JOURS] == attendus


@pytest.mark.parametrize("ans", [17, 18, 21])
def test_les_anniversaires_de_python_sont_ceux_de_sql(ans: int) -> None:
    """Sans ``floor`` : né un 29 février, l'anniversaire tombe le 1er mars des années communes."""
    attendus = _en_sql(f"date(x, '+{ans} years')")
    assert [anniversaire(x, ans).isoformat() for x in JOURS] == attendus
    assert [naif.anniversaire(x, ans).isoformat() for x in JOURS] == attendus


def test_sans_floor_sql_deborderait() -> None:
    """Pourquoi les déclencheurs disent ``floor`` : sans lui, le 31 août + 6 mois est en mars."""
    sans = _en_sql("date(x, '+6 months')")
    assert sans != [ajouter_mois(x, 6).isoformat() for x in JOURS]
    assert sans[JOURS.index(j("2026-08-31"))] == "2027-03-03"


def test_l_age_change_le_jour_de_l_anniversaire() -> None:
    for naissance in (j("2008-02-29"), j("2009-03-15"), j("2000-12-31"), j("2001-01-01")):
        for ans in range(23):
            fete = naif.anniversaire(naissance, ans)
            assert age(naissance, fete) == ans
            assert age(naissance, veille(fete)) == ans - 1


@pytest.mark.parametrize(
    "hors_du_calendrier",
    [
        faits(prevue="9999-12-31"),
        faits(naissance="9990"),
        faits(solution("TIERS", "9999-12-01", "9999-12-31"), prevue="2027-01-10"),
        faits(evenements=(evenement(TypeEvenement.SORTIE, "0001-01-01"),)),
        faits(evenements=(evenement(TypeEvenement.CONSTAT, "0001-01-01"),)),
    ],
    ids=["prevue", "naissance", "tiers", "sortie", "constat"],
)
def test_une_date_hors_du_calendrier_ne_bloque_pas(hors_du_calendrier: Faits) -> None:
    """Venue d'un autre poste, elle n'arrête ni l'évaluation ni la liste des autres dossiers."""
    e = evaluer(hors_du_calendrier, AUJOURD_HUI, REPERES)
    assert e.niveau == "sans_solution"
    assert e.urgence != ""
    assert all(m.texte for m in e.motifs)
    assert all(a.texte for a in e.alertes)
    assert e.nuits_depuis_constat >= 0
