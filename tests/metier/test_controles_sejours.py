"""Chevauchements et trous de séjours, comparés à la définition jour par jour ; le 29 février."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.metier.controles.sejours import (
    Sejour,
    chevauchements,
    lieux_successifs,
    trous,
)

# Une période qui passe par un 29 février.
DEBUT = date(2028, 2, 20)
JOURS = 25
jours = st.integers(0, JOURS).map(lambda n: DEBUT + timedelta(days=n))
FIN = DEBUT + timedelta(days=JOURS)


@st.composite
def sejours(draw: st.DrawFn) -> list[Sejour]:
    """Quelques séjours : dates absentes, à l'envers, sans fin compris."""
    tires = draw(st.lists(st.tuples(st.none() | jours, st.none() | jours), min_size=0, max_size=6))
    return [Sejour(f"s{i}", debut, fin) for i, (debut, fin) in enumerate(tires)]


def _tous() -> list[date]:
    return [DEBUT + timedelta(days=n) for n in range(JOURS)]


def _present(s: Sejour, jour: date) -> bool:
    """La définition : le jour du départ n'en est plus ; sans fin, il y est toujours."""
    if s.debut is None or (s.fin is not None and s.fin <= s.debut):
        return False
    return s.debut <= jour and (s.fin is None or jour < s.fin)


@given(sejours())
def test_chevauchements_jour_par_jour(tous: list[Sejour]) -> None:
    attendus = {
        (frozenset((a.id, b.id)), jour)
        for i, a in enumerate(tous)
        for b in tous[i + 1 :]
        for jour in _tous()
        if _present(a, jour) and _present(b, jour)
    }
    trouves = {
        (frozenset((c.premier.id, c.second.id)), jour)
        for c in chevauchements(tous)
        for jour in _tous()
        if c.debut <= jour and (c.fin is None or jour < c.fin)
    }
    assert trouves == attendus
    assert all(c.fin is None or c.debut < c.fin for c in chevauchements(tous))


@given(sejours(), jours, jours)
def test_trous_jour_par_jour(tous: list[Sejour], du: date, au: date) -> None:
    attendus = {
        jour for jour in _tous() if du <= jour < au and not any(_present(s, jour) for s in tous)
    }
    trouves = trous(tous, du, au)
    vus = [jour for d, f in trouves for jour in _tous() if d <= jour < f]
    assert len(vus) == len(set(vus))
    assert set(vus) == attendus
    # Les plus longs possibles : deux trous ne se touchent pas.
    assert all(a[1] < b[0] for a, b in itertools.pairwise(trouves))
    assert all(d < f for d, f in trouves)


def test_un_trou_d_un_seul_jour_le_29_fevrier() -> None:
    foyer = Sejour("a", date(2028, 1, 1), date(2028, 2, 29))
    suite = Sejour("b", date(2028, 3, 1), None)
    assert trous([foyer, suite], date(2028, 1, 1), date(2028, 12, 31)) == (
        (date(2028, 2, 29), date(2028, 3, 1)),
    )


def test_partir_le_jour_ou_l_on_arrive_ailleurs_n_est_ni_l_un_ni_l_autre() -> None:
    foyer = Sejour("a", date(2026, 1, 1), date(2026, 3, 1))
    suite = Sejour("b", date(2026, 3, 1), None)
    assert chevauchements([foyer, suite]) == ()
    assert trous([foyer, suite], date(2026, 1, 1), date(2026, 12, 31)) == ()


def test_revenir_dans_un_lieu_compte_mais_y_rester_non() -> None:
    assert lieux_successifs(["a", "a", "b", "", "a"]) == ("a", "b", "a")
