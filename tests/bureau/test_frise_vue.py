"""L'échelle de la frise et ses graduations, sans écran."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from frises_d_essai import DEBUT, FIN
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.bureau.frise.graduations import graduations
from ase_parcours.bureau.frise.vue import Vue

_instants = st.floats(DEBUT.toordinal() - 4000, FIN.toordinal() + 4000)


@given(
    st.lists(
        st.tuples(st.sampled_from(["zoom", "palier", "glisser", "cadrer"]), _instants,
                  st.sampled_from([-1, 1])),
        max_size=12,
    )
)  # fmt: skip
def test_la_vue_reste_toujours_dans_la_vie(gestes: list[tuple[str, float, int]]) -> None:
    vue = Vue.entiere(DEBUT, FIN)
    for geste, instant, sens in gestes:
        match geste:
            case "zoom":
                vue = vue.zoomer(1.6**sens, instant)
            case "palier":
                vue = vue.palier(sens, instant)
            case "glisser":
                vue = vue.glisser(sens * (instant % 900))
            case _:
                vue = vue.cadrer(instant, instant + 40)
        assert vue.bas - 1e-6 <= vue.debut
        assert vue.fin <= vue.haut + 1e-6
        assert vue.jours > 0


@pytest.mark.parametrize("jours", [14.0, 31.0, 183.0, 365.0, 1500.0, 6500.0, 40000.0])
def test_les_mots_des_graduations_ne_se_touchent_pas(jours: float) -> None:
    debut = date(2012, 3, 5)
    par_jour = 880 / jours

    def mesure(mot: str) -> float:
        return len(mot) * 6.5

    traits = graduations(debut, date.fromordinal(debut.toordinal() + int(jours)), par_jour, mesure)
    assert traits
    for a, b in pairwise(traits):
        assert (b.le - a.le).days * par_jour > mesure(a.mot)
