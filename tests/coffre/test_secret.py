"""Un secret ne s'affiche pas, ne se copie pas, s'oublie."""

from __future__ import annotations

import copy
import pickle
import traceback

import pytest

from ase_parcours.coffre.secret import Secret

OCTETS = bytes(range(200, 232))


def test_rien_ne_le_montre() -> None:
    secret = Secret(OCTETS)
    for texte in (repr(secret), str(secret), f"{secret}", f"{secret!r}", repr([secret])):
        assert "Secret(…)" in texte
        assert OCTETS.hex() not in texte
    assert not hasattr(secret, "__dict__")


def test_une_trace_avec_variables_locales_ne_le_montre_pas() -> None:
    secret = Secret(OCTETS)
    try:
        raise RuntimeError("panne")
    except RuntimeError as erreur:
        trace = "".join(
            traceback.TracebackException.from_exception(erreur, capture_locals=True).format()
        )
    assert "Secret(…)" in trace
    assert secret.hexadecimal() not in trace


def test_ni_copie_ni_serialisation() -> None:
    secret = Secret(OCTETS)
    for geste in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            geste(secret)
    with pytest.raises(TypeError):
        hash(secret)


def test_comparaison() -> None:
    assert Secret(OCTETS) == Secret(OCTETS)
    assert Secret(OCTETS) != Secret(OCTETS[:-1] + b"\0")
    assert Secret(OCTETS) != OCTETS


def test_oubli() -> None:
    secret = Secret(OCTETS)
    secret.oublier()
    secret.oublier()
    assert secret.oublie
    with pytest.raises(ValueError, match="oublié"):
        secret.octets()
    with pytest.raises(ValueError, match="vide"):
        Secret(b"")
