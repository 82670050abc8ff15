"""Les classes de dossiers réunis : fermeture transitive, quel que soit l'ordre des liens."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.metier.personnes import Lien, classes

_NOMS = st.sampled_from("abcdefg")


@st.composite
def _liens(draw: st.DrawFn) -> list[Lien]:
    paires = draw(st.lists(st.tuples(_NOMS, _NOMS, st.booleans()), max_size=9))
    return [
        Lien(min(a, b), max(a, b), a if gauche else b, (f"{rang:03}", f"lien-{rang}"))
        for rang, (a, b, gauche) in enumerate(paires)
    ]


def _fermeture(liens: list[Lien]) -> list[set[str]]:
    groupes: list[set[str]] = []
    for lien in liens:
        if lien.a != lien.b:
            touches = [g for g in groupes if g & {lien.a, lien.b}]
            groupes = [g for g in groupes if g not in touches]
            groupes.append({lien.a, lien.b}.union(*touches))
    return groupes


@given(_liens())
def test_une_classe_est_la_fermeture_de_ses_liens(liens: list[Lien]) -> None:
    trouvees = classes(liens)
    groupes = _fermeture(liens)
    assert trouvees.keys() == set().union(*groupes)
    for groupe in groupes:
        (tete,) = {trouvees[x] for x in groupe}
        ancien = min((x for x in liens if x.a != x.b and x.a in groupe), key=lambda x: x.ordre)
        assert tete == ancien.garde


@given(_liens(), st.randoms(use_true_random=False))
def test_l_ordre_des_liens_ne_change_rien(liens: list[Lien], hasard: random.Random) -> None:
    melange = [*liens, *liens[:2]]
    hasard.shuffle(melange)
    assert classes(melange) == classes(liens)


def test_un_dossier_garde_etranger_a_la_paire_ne_devient_pas_une_tete() -> None:
    assert classes([Lien("a", "b", "z", ("1", "l"))]) == {"a": "a", "b": "a"}
