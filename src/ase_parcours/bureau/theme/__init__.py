"""Le thème : jetons, feuille de style, police, anneau de focus, apparence courante."""

from __future__ import annotations

from ase_parcours.bureau.theme.apparence import (
    Apparence,
    apparence,
    couleur,
    courant,
    facteur,
    police,
    px,
)
from ase_parcours.bureau.theme.jetons import (
    CLAIR,
    FORT_CLAIR,
    FORT_SOMBRE,
    SOMBRE,
    THEMES,
    Theme,
)

__all__ = [
    "CLAIR",
    "FORT_CLAIR",
    "FORT_SOMBRE",
    "SOMBRE",
    "THEMES",
    "Apparence",
    "Theme",
    "apparence",
    "couleur",
    "courant",
    "facteur",
    "police",
    "px",
]
