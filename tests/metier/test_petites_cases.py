"""Petites cases : ce qui est masqué ne se retrouve par aucune somme publiée."""

from __future__ import annotations

from itertools import product

import hypothesis
from hypothesis import strategies as st

from ase_parcours.metier.petites_cases import masquees

SEUIL = 5
TABLES = st.integers(1, 3).flatmap(
    lambda large: st.lists(
        st.lists(st.integers(0, 12), min_size=large, max_size=large), min_size=1, max_size=3
    )
)


def marges(table: list[list[int]]) -> list[list[int]]:
    lignes = [[*ligne, sum(ligne)] for ligne in table]
    return [*lignes, [sum(colonne) for colonne in zip(*lignes, strict=True)]]


def test_une_case_masquee_seule_en_masque_une_autre() -> None:
    # Sans la seconde, 20 − 17 rendrait 3.
    assert masquees([[3, 8, 9]], SEUIL) >= {(0, 0), (0, 1)}


def test_rien_de_petit_rien_de_masque() -> None:
    assert masquees([[0, 8], [9, 12]], SEUIL) == frozenset()
    assert masquees([[3, 8], [9, 12]], 0) == frozenset()
    assert masquees([], SEUIL) == frozenset()


def test_un_total_petit_est_masque_aussi() -> None:
    assert (0, 2) in masquees([[1, 2]], SEUIL)


@hypothesis.given(TABLES)
def test_aucune_case_petite_n_est_publiee(table: list[list[int]]) -> None:
    caches = masquees(table, SEUIL)
    for i, ligne in enumerate(marges(table)):
        for j, n in enumerate(ligne):
            assert (i, j) in caches or not 0 < n < SEUIL


@hypothesis.given(TABLES)
def test_aucune_somme_n_a_une_seule_inconnue(table: list[list[int]]) -> None:
    caches = masquees(table, SEUIL)
    pleine = marges(table)
    haut, large = len(pleine), len(pleine[0])
    for i in range(haut):
        assert sum((i, j) in caches for j in range(large)) != 1
    for j in range(large):
        assert sum((i, j) in caches for i in range(haut)) != 1


@hypothesis.given(st.lists(st.integers(0, 7), min_size=2, max_size=4))
def test_qui_cherche_toutes_les_solutions_ne_tombe_pas_sur_une_petite_case(
    ligne: list[int],
) -> None:
    """Une colonne publiée avec son total : deux réponses au moins restent possibles."""
    caches = {j for i, j in masquees([ligne], SEUIL) if i == 0}
    total = None if len(ligne) in caches else sum(ligne)
    connus = {j: n for j, n in enumerate(ligne) if j not in caches}
    inconnus = [j for j in range(len(ligne)) if j in caches]
    possibles = []
    for essai in product(range(30), repeat=min(len(inconnus), 3)):
        if len(inconnus) > 3:
            return
        somme = sum(connus.values()) + sum(essai)
        if total is None or somme == total:
            possibles.append(dict(zip(inconnus, essai, strict=True)))
    for j in inconnus:
        if 0 < ligne[j] < SEUIL:
            assert len({p[j] for p in possibles}) > 1
