"""Les vingt exemples de la règle (garantie.md §7), un par un."""

from __future__ import annotations

from dataclasses import replace

import pytest
from exemples import AUJOURD_HUI, REPERES, apjm, evenement, faits, j, solution

from ase_parcours.metier.garantie import Evaluation, evaluer
from ase_parcours.metier.jeune import Faits, TypeEvenement
from ase_parcours.metier.sortie import Base, Statut

D = "2027-01-10"


def _evaluer(f: Faits, au: str = "2026-11-22") -> Evaluation:
    return evaluer(f, j(au), REPERES)


def _trous(e: Evaluation) -> list[tuple[str, str]]:
    return [(p.debut.isoformat(), p.derniere.isoformat()) for p in e.trous]


def _codes(e: Evaluation) -> set[str]:
    return {m.code for m in e.motifs}


SIMPLES = [
    ("1", [("FJT", D, "2027-07-10")], "garantie", []),
    ("2", [("FJT", D, "2027-07-09")], "fragile", [("2027-07-09", "2027-07-09")]),
    ("3", [("LOG_SOC", "2027-01-11", None)], "sans_solution", [(D, D)]),
    ("4a", [("CHRS", D, "2027-03-11"), ("LOG_SOC", "2027-03-11", None)], "garantie", []),
    (
        "4b",
        [("CHRS", D, "2027-03-11"), ("LOG_SOC", "2027-03-12", None)],
        "fragile",
        [("2027-03-11", "2027-03-11")],
    ),
    ("6a", [("TIERS", D, "2027-03-31")], "sans_solution", [(D, "2027-07-09")]),
    ("6b", [("TIERS", D, "2027-04-10")], "fragile", [("2027-04-10", "2027-07-09")]),
    ("7a", [("INTERNAT", D, None)], "sans_solution", [(D, "2027-07-09")]),
    ("7b", [("INTERNAT", D, None), ("TIERS", D, None)], "fragile", []),
    (
        "12",
        [("TIERS", D, "2027-03-10"), ("TIERS", "2027-03-10", "2027-05-10")],
        "sans_solution",
        [(D, "2027-07-09")],
    ),
    ("13", [("FJT", D, "2027-04-10"), ("FJT", "2027-04-10", "2027-10-10")], "garantie", []),
    ("14", [("LOG_PRIV", D, "2027-10-10")], "fragile", []),
    ("15", [("CHRS", D, "2027-03-01"), ("LOG_SOC", "2027-02-01", None)], "garantie", []),
    ("16a", [("CHRS", D, "2027-02-09")], "fragile", [("2027-02-09", "2027-07-09")]),
    ("16b", [("CHRS", D, "2027-02-08")], "sans_solution", [("2027-02-08", "2027-07-09")]),
    ("17a", [("FAMILLE", D, "2028-01-10")], "garantie", []),
    ("17b", [("FAMILLE", D, "2028-01-09")], "fragile", []),
    ("17c", [("ARMEE", D, None)], "fragile", []),
    ("18", [("FJT", "2026-06-01", "2027-06-01")], "fragile", [("2027-06-01", "2027-07-09")]),
]


@pytest.mark.parametrize(
    ("numero", "solutions", "niveau", "trous"), SIMPLES, ids=[s[0] for s in SIMPLES]
)
def test_exemples_a_date_prevue(
    numero: str, solutions: list[tuple[str, ...]], niveau: str, trous: list[tuple[str, str]]
) -> None:
    e = _evaluer(faits(*(solution(*s) for s in solutions), prevue=D))
    assert (e.niveau, _trous(e)) == (niveau, trous)
    assert e.sortie.base is Base.PREVUE


def test_exemple_5_preuve_manquante() -> None:
    e = _evaluer(faits(solution("LOG_SOC", D, preuve=None), prevue=D))
    assert e.niveau == "sans_solution"
    assert "preuve_manquante" in _codes(e)


def test_exemple_8_ne_un_29_fevrier() -> None:
    e = _evaluer(faits(naissance="2008-02-29"), au="2025-01-01")
    assert e.sortie.le == j("2026-03-01")
    with pytest.raises(ValueError, match="day"):
        faits(naissance="2009-02-29")


def test_exemple_9_apjm_pas_commencee() -> None:
    avec = _evaluer(faits(naissance="2009-03-15", mesures=(apjm("2027-03-15", "2027-09-15"),)))
    assert (avec.sortie.le, avec.sortie.base) == (j("2027-09-15"), Base.APJM)
    sans = _evaluer(faits(naissance="2009-03-15"))
    assert (sans.sortie.le, sans.sortie.base) == (j("2027-03-15"), Base.MAJORITE)


def test_exemple_10_date_depassee() -> None:
    e = _evaluer(faits(solution("FJT", "2026-11-01", "2027-05-10"), prevue="2026-11-01"))
    assert (e.sortie.le, e.sortie.base) == (AUJOURD_HUI, Base.DEPASSEE)
    assert e.niveau == "fragile"
    assert _trous(e) == [("2027-05-10", "2027-05-21")]
    trop_courte = next(m for m in e.motifs if m.code == "trop_courte")
    assert trop_courte.a == j("2027-05-22")
    assert "sortie_depassee" in {a.code for a in e.alertes}


def test_exemple_11_derniere_nuit_de_fevrier() -> None:
    e = _evaluer(faits(prevue="2027-08-31"))
    assert e.plages[-1].derniere == j("2028-02-28")


def test_exemple_19_sortie_a_revoir() -> None:
    bail = solution("LOG_SOC", D)
    sortie = evenement(TypeEvenement.SORTIE, D)
    f = faits(bail, prevue=D, evenements=(sortie,))
    assert _evaluer(f, "2027-01-15").statut is Statut.SORTI_GARANTI
    ecourtee = replace(f, solutions=(replace(bail, fin=j("2027-03-01")),))
    e = _evaluer(ecourtee, "2027-01-15")
    assert e.statut is Statut.A_REVOIR
    assert any(m.de == j("2027-03-01") and "ne couvre plus" in m.texte for m in e.motifs)
    assert e.rang[0] == 2
    prolongee = replace(f, solutions=(replace(bail, fin=None),))
    assert _evaluer(prolongee, "2027-01-15").statut is Statut.SORTI_GARANTI


def test_exemple_20_depart_constate() -> None:
    f = faits(
        solution("LOG_SOC", "2027-01-25"),
        evenements=(evenement(TypeEvenement.CONSTAT, D),),
    )
    e = _evaluer(f, "2027-01-20")
    assert (e.sortie.le, e.sortie.base) == (j("2027-01-20"), Base.CONSTAT)
    assert (e.niveau, e.nuits_depuis_constat) == ("sans_solution", 10)
    plus_tard = _evaluer(f, "2027-01-25")
    assert (plus_tard.sortie.le, plus_tard.niveau) == (j("2027-01-25"), "garantie")
    assert plus_tard.nuits_depuis_constat == 15
    sorti = replace(f, evenements=(*f.evenements, evenement(TypeEvenement.SORTIE, "2027-01-25")))
    apres = _evaluer(sorti, "2027-06-01")
    assert (apres.statut, apres.nuits_depuis_constat) == (Statut.SORTI_GARANTI, 15)
