"""Qui agit dans une séance."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Acteur:
    """Qui agit : compte, rôles, et combien de comptes sont actifs dans le coffre."""

    compte: str
    nom: str
    roles: tuple[str, ...]
    comptes_actifs: int = 1
