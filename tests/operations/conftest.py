"""Un coffre ouvert par test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from outils_import import Atelier, coffre_neuf


@pytest.fixture
def atelier(tmp_path: Path) -> Iterator[Atelier]:
    """Un coffre ouvert et de quoi lui faire importer des classeurs."""
    with coffre_neuf(tmp_path / "coffre") as seance:
        yield Atelier(seance, tmp_path)
