"""Donne le modèle naïf de la garantie, qui vit avec les tests du métier."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "metier"))

import naif

__all__ = ["naif"]
