"""Un poste de travail par test."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from outils_cli import Poste, poste_neuf


@pytest.fixture
def poste(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Poste]:
    """Un poste et son coffre, neufs."""
    seuils = gc.get_threshold()
    yield poste_neuf(tmp_path, capsys, monkeypatch)
    gc.set_threshold(*seuils)  # la commande règle le ramasse-miettes de tout le processus
