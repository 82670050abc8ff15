"""Le budget : un montant inconnu n'est pas zéro, et ce qui a fini ne compte plus."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.metier.budget import Budget, LigneBudget, budget, phrase

JOUR = date(2028, 2, 29)
autour = st.integers(-3, 3).map(lambda n: JOUR + timedelta(days=n))


_montants = st.none() | st.integers(0, 10_000_000)
_bornes = st.none() | autour


@st.composite
def lignes(draw: st.DrawFn) -> list[LigneBudget]:
    """Des lignes dont les bornes tombent autour du jour, montants parfois inconnus."""
    tirees = draw(st.lists(st.tuples(_montants, _bornes, _bornes), max_size=6))
    return [LigneBudget(f"l{i}", m, d, f) for i, (m, d, f) in enumerate(tirees)]


@given(lignes(), lignes())
def test_la_definition(entre: list[LigneBudget], sort: list[LigneBudget]) -> None:
    b = budget(entre, sort, JOUR)

    def courantes(toutes: list[LigneBudget]) -> list[LigneBudget]:
        return [
            x
            for x in toutes
            if not (x.debut is not None and x.debut > JOUR)
            and not (x.fin is not None and x.fin < JOUR)
        ]

    sues = [x.par_mois for x in courantes(entre)]
    dues = [x.par_mois for x in courantes(sort)]
    assert b.ressources == (sum(m or 0 for m in sues) if entre else None)
    assert b.charges == (sum(m or 0 for m in dues) if sort else None)
    certain = bool(entre) and bool(sort) and None not in (*sues, *dues)
    assert (b.solde is not None) == certain
    if certain:
        assert b.solde == sum(m or 0 for m in sues) - sum(m or 0 for m in dues) == b.au_plus


@given(lignes(), lignes(), st.integers(1, 10_000))
def test_apprendre_une_charge_ne_rassure_jamais(
    entre: list[LigneBudget], sort: list[LigneBudget], en_plus: int
) -> None:
    avant = budget(entre, sort, JOUR)
    apres = budget(entre, [*sort, LigneBudget("loyer", en_plus)], JOUR)
    if avant.au_plus is not None:
        assert apres.au_plus == avant.au_plus - en_plus
    if avant.solde is None and avant.charges is not None:
        assert apres.solde is None


@given(lignes())
def test_l_ordre_ne_change_rien(entre: list[LigneBudget]) -> None:
    a, b = budget(entre, [], JOUR), budget(list(reversed(entre)), [], JOUR)
    assert (a.ressources, set(a.inconnues)) == (b.ressources, set(b.inconnues))


@pytest.mark.parametrize(
    ("debut", "fin", "compte"),
    [
        (None, None, True), (JOUR, JOUR, True), (date(2028, 3, 1), None, False),
        (None, date(2028, 2, 28), False), (date(2028, 2, 28), date(2028, 3, 1), True),
    ],
)  # fmt: skip
def test_bords(debut: date | None, fin: date | None, compte: bool) -> None:
    assert LigneBudget("bourse", 1, debut, fin).court(JOUR) is compte


@pytest.mark.parametrize(
    ("b", "dit"),
    [
        (Budget(JOUR, None, None), "Février 2028 : on ne sait ni les ressources ni les charges."),
        (
            Budget(JOUR, 62_050, 54_000),
            "Février 2028 : 620,50\u00a0€ de ressources, 540\u00a0€ de charges, il reste "
            "80,50\u00a0€.",
        ),
        (
            Budget(JOUR, 40_000, 54_000),
            "Février 2028 : 400\u00a0€ de ressources, 540\u00a0€ de charges, il manque 140\u00a0€.",
        ),
        (
            Budget(JOUR, 40_000, 54_000, (), ("Énergie, eau",)),
            "Février 2028 : 400\u00a0€ de ressources, 540\u00a0€ de charges, il manque au moins "
            "140\u00a0€, sans le montant de : énergie, eau.",
        ),
        (
            Budget(JOUR, 40_000, None),
            "Février 2028 : 400\u00a0€ de ressources, charges : on ne sait pas.",
        ),
    ],
)
def test_phrase(b: Budget, dit: str) -> None:
    assert phrase(b) == dit


def test_la_part_d_un_loyer() -> None:
    assert Budget(JOUR, 90_000, 0).part(30_000) == 33
    assert Budget(JOUR, 0, 0).part(30_000) is None
    assert Budget(JOUR, 90_000, 0, ("salaire",)).part(30_000) is None
