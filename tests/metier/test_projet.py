"""L'état d'un besoin du projet d'autonomie : la règle écrite, et ses bords."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.metier.projet import (
    EtatBesoin,
    etat_besoin,
    etats_des_besoins,
    phrase_besoins,
    phrase_edition,
    retard,
)

AU = date(2026, 11, 22)
ECRIT = {"besoin": "2", "situation": "au foyer", "objectif": "un studio"}
DEMAIN = {"besoin": "2", "quoi": "visiter", "pour_le": "2026-11-23"}


@pytest.mark.parametrize(
    ("besoin", "actions", "etat"),
    [
        (None, [], EtatBesoin.NON_TRAITE),
        ({"besoin": "2", "situation": "  "}, [], EtatBesoin.NON_TRAITE),
        ({"besoin": "2", "preuves": "bail"}, [], EtatBesoin.NON_TRAITE),
        (None, [DEMAIN], EtatBesoin.EN_PARTIE),
        ({"parole": "un studio à moi"}, [], EtatBesoin.EN_PARTIE),
        (ECRIT, [], EtatBesoin.EN_PARTIE),
        (ECRIT, [{"quoi": "visiter"}], EtatBesoin.EN_PARTIE),
        ({**ECRIT, "objectif": None}, [DEMAIN], EtatBesoin.EN_PARTIE),
        ({**ECRIT, "situation": ""}, [DEMAIN], EtatBesoin.EN_PARTIE),
        (ECRIT, [DEMAIN], EtatBesoin.TRAITE),
        (ECRIT, [{**DEMAIN, "pour_le": "2026-11-22"}], EtatBesoin.TRAITE),
        (ECRIT, [{**DEMAIN, "pour_le": "2026-11-21"}], EtatBesoin.EN_PARTIE),
        (ECRIT, [{**DEMAIN, "pour_le": "2026-11-21", "etat": "FAITE"}], EtatBesoin.TRAITE),
        (ECRIT, [{"quoi": "visiter", "faite_le": "2026-11-22"}], EtatBesoin.TRAITE),
        (ECRIT, [{"quoi": "visiter", "faite_le": "2026-11-23"}], EtatBesoin.EN_PARTIE),
        (ECRIT, [{**DEMAIN, "etat": "ABANDONNEE"}], EtatBesoin.EN_PARTIE),
        (None, [{**DEMAIN, "etat": "ABANDONNEE"}], EtatBesoin.NON_TRAITE),
    ],
)
def test_la_regle(
    besoin: dict[str, Any] | None, actions: list[dict[str, Any]], etat: EtatBesoin
) -> None:
    assert etat_besoin(besoin, actions, AU) is etat


_textes = st.sampled_from([None, "", "dit"])
_jours = st.sampled_from([None, "2026-11-21", "2026-11-22", "2026-11-23"])
_etats = st.sampled_from([None, "A_FAIRE", "FAITE", "ABANDONNEE"])
_action = st.fixed_dictionaries({"pour_le": _jours, "faite_le": _jours, "etat": _etats})
_besoin = st.fixed_dictionaries({"situation": _textes, "objectif": _textes, "parole": _textes})
_ordre = list(EtatBesoin)


@given(_besoin, st.lists(_action, max_size=3), _action)
def test_ecrire_de_plus_ne_fait_jamais_reculer(
    besoin: dict[str, Any], actions: list[dict[str, Any]], une: dict[str, Any]
) -> None:
    avant = etat_besoin(besoin, actions, AU)
    assert _ordre.index(etat_besoin(besoin, [*actions, une], AU)) >= _ordre.index(avant)
    plus = {c: v or "dit" for c, v in besoin.items()}
    assert _ordre.index(etat_besoin(plus, actions, AU)) >= _ordre.index(avant)


def test_chaque_besoin_a_ses_actions() -> None:
    etats = etats_des_besoins("123", [ECRIT, {"besoin": "3", "situation": "?"}], [DEMAIN], AU)
    assert list(etats.values()) == [
        EtatBesoin.NON_TRAITE, EtatBesoin.TRAITE, EtatBesoin.EN_PARTIE,
    ]  # fmt: skip
    assert phrase_besoins(etats.values()) == "1 besoin traité, 1 en partie, 1 non traité"
    assert phrase_besoins([EtatBesoin.TRAITE] * 6) == "6 besoins traités"
    assert phrase_besoins([EtatBesoin.NON_TRAITE] * 6) == "0 besoin traité, 6 non traités"


@pytest.mark.parametrize(
    ("action", "jours"),
    [
        ({"pour_le": "2026-11-22"}, 0), ({"pour_le": "2026-11-21"}, 1),
        ({"pour_le": "2026-11-01", "etat": "FAITE"}, 0),
        ({"pour_le": "2026-11-01", "etat": "ABANDONNEE"}, 0),
        ({"pour_le": "2026-11-01", "faite_le": "2026-11-23"}, 21), ({}, 0),
    ],
)  # fmt: skip
def test_retard(action: dict[str, Any], jours: int) -> None:
    assert retard(action, AU) == jours


def test_phrase_de_l_edition() -> None:
    v1, v2 = {"numero": 1, "le": "2026-01-31"}, {"numero": 2, "le": "2026-08-22"}
    assert phrase_edition([], AU, 3) == "Aucune version signée"
    assert phrase_edition([v2, v1], AU, 3) == (
        "Version 2, 22 août 2026, à revoir depuis le 22 novembre 2026"
    )
    assert phrase_edition([v2], date(2026, 11, 21), 3).endswith("à revoir le 22 novembre 2026")
    assert phrase_edition([{"numero": 1}], AU, 3) == "Version 1, date inconnue"
    # 31 novembre : le dernier jour du mois.
    assert phrase_edition([{"numero": 1, "le": "2026-08-31"}], AU, 3).endswith("30 novembre 2026")
