"""Une lettre que le jeune signe, telle qu'elle a été relue."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ase_parcours.rapports.contenus.communs import DuJeune
from ase_parcours.rapports.contenus.natures import Nature, de


@dataclass(frozen=True, slots=True)
class TexteCite:
    """Un texte cité, et le jour où il a été lu."""

    texte: str = field(metadata=de(Nature.FAIT))
    lu_le: date


@dataclass(frozen=True, slots=True)
class Lettre(DuJeune):
    """``corps`` : paragraphes, ceux du modèle rempli ou ceux que l'on a changés."""

    objet_lettre: str = field(metadata=de(Nature.LIBRE))
    vers: tuple[str, ...] = field(metadata=de(Nature.LIEU))
    corps: tuple[str, ...] = field(metadata=de(Nature.LIBRE))
    pieces: tuple[str, ...] = field(default=(), metadata=de(Nature.FAIT))
    textes: tuple[TexteCite, ...] = ()
    manquent: tuple[str, ...] = field(default=(), metadata=de(Nature.FAIT))
    """Ce qui reste à compléter, nommé ; ne s'imprime pas sur une lettre remise."""
    qualite: str = field(default="", metadata=de(Nature.FAIT))
    """« représentée par… » d'un mineur ; vide sinon."""
