"""Rend importables les outils des tests du coffre, le modèle naïf du métier, la lecture des PDF."""

from __future__ import annotations

import sys
from pathlib import Path

VOISINS = tuple(
    str(Path(__file__).parents[1] / salle) for salle in ("coffre", "metier", "rapports")
)
sys.path += [v for v in VOISINS if v not in sys.path]
