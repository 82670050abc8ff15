"""Les numéros de téléphone : comparés sans leur écriture, jamais récrits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.metier.coordonnees import telephone_compare

MEME = "+33612345678"


@pytest.mark.parametrize(
    "ecrit",
    [
        "06 12 34 56 78", "0612345678", "06.12.34.56.78", "06-12-34-56-78", "06/12/34/56/78",
        "+33 6 12 34 56 78", "+33612345678", "0033612345678", "0033 6 12 34 56 78",
        "+33 (0)6 12 34 56 78", "+33 ( 0 ) 6 12 34 56 78", "+330612345678", " 06\u00a012345678 ",
        "612345678", "33612345678", "０６１２３４５６７８",
    ],
)  # fmt: skip
def test_le_meme(ecrit: str) -> None:
    assert telephone_compare(ecrit) == MEME


@pytest.mark.parametrize(
    ("ecrit", "lu"),
    [
        ("+223 70 12 34 56", "+22370123456"), ("0022370123456", "+22370123456"),
        ("+1 (202) 555-0142", "+12025550142"), ("01 23 45 67 89", "+33123456789"),
        ("70 12 34 56", "70123456"),
    ],
)  # fmt: skip
def test_les_autres_gardes(ecrit: str, lu: str) -> None:
    assert telephone_compare(ecrit) == lu


@pytest.mark.parametrize(
    "ecrit",
    [
        None, "", "  ", "115", "3949", "à demander", "06 12 34 56 78 ou 07 00 00 00 00",
        "06 12 34 56 78 (mère)", "+", "00", "06 12 34 56 78 07 12 34 56 78", "06\u0665x",
    ],
)  # fmt: skip
def test_ce_qui_n_est_pas_un_numero(ecrit: str | None) -> None:
    assert telephone_compare(ecrit) is None


@given(st.text(max_size=40))
def test_ne_leve_jamais_et_se_relit(ecrit: str) -> None:
    lu = telephone_compare(ecrit)
    assert lu is None or telephone_compare(lu) == lu


@given(st.text("0123456789", min_size=8, max_size=8), st.sampled_from([" ", ".", "-", ""]))
def test_les_trois_ecritures_francaises(suite: str, separe: str) -> None:
    national = "06" + suite
    paires = separe.join(national[i : i + 2] for i in range(0, 10, 2))
    assert (
        telephone_compare(paires)
        == telephone_compare("+33 " + paires[1:])
        == telephone_compare("0033" + national[1:])
    )
