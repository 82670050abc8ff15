"""Les mots communs à tout ce qui compte des nuits : couverture, niveau, plage."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Couverture(StrEnum):
    """Ce qui couvre une nuit (garantie.md §2)."""

    DURABLE = "durable"
    PROVISOIRE = "provisoire"
    DECOUVERTE = "decouverte"


class Niveau(StrEnum):
    """Niveau d'un jeune, décidé par ses nuits (garantie.md §4)."""

    GARANTIE = "garantie"
    FRAGILE = "fragile"
    SANS_SOLUTION = "sans_solution"
    INDETERMINEE = "indeterminee"


@dataclass(frozen=True, slots=True)
class Plage:
    """Suite de nuits de même couverture, [debut, fin) : ``fin`` est le jour du départ."""

    debut: date
    fin: date
    couverture: Couverture
    solution: str | None = None
    """Identifiant de la solution qui couvre, la meilleure s'il y en a plusieurs."""

    @property
    def nuits(self) -> int:
        """Nombre de nuits de la plage."""
        return (self.fin - self.debut).days

    @property
    def derniere(self) -> date:
        """Dernière nuit couverte (la nuit du jour ``derniere`` au lendemain)."""
        return date.fromordinal(self.fin.toordinal() - 1)
