"""Les mots de la frise : couloirs, barres, jalons. Sans règle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from ase_parcours.metier.nuits import Couverture


class Couloir(StrEnum):
    """Les couloirs, de haut en bas."""

    MESURES = "Mesures"
    ACCUEILS = "Accueils"
    ACTIVITE = "Activité"
    PAPIERS = "Papiers valides"
    ECHEANCES = "Échéances"
    NUITS = "Nuits"
    """Le ruban des nuits, réduit à une barre par suite de nuits."""


class EtatJalon(StrEnum):
    """Où en est une date. Les deux derniers demandent un geste."""

    FAIT = "fait"
    A_VENIR = "à venir"
    PROCHE = "proche"
    RETARD = "en retard"

    @property
    def urgence(self) -> int:
        """De ce qui est fait (0) à ce qui est en retard : le plus pressant se dessine dessus."""
        return list(EtatJalon).index(self)


@dataclass(frozen=True, slots=True)
class Lien:
    """La page du dossier qui explique un élément, et le fait qu'elle y montre."""

    page: str
    type: str = ""
    element: str | None = None


@dataclass(frozen=True, slots=True)
class Barre:
    """Un fait [debut, fin), ramené aux bords de la frise ; ``detail`` dit ses vraies dates."""

    couloir: Couloir
    debut: date
    fin: date
    libelle: str
    detail: str
    lien: Lien
    debut_connu: bool = True
    fin_connue: bool = True
    sur_jusqu_au: date | None = None
    """Premier jour dont on ne sait rien ; ``None`` : toute la barre est sûre."""
    rang: int = 0
    """Rangée dans le couloir, pour que rien n'en cache un autre."""
    couverture: Couverture | None = None
    """De quoi sont faites ces nuits ; ``None`` ailleurs que dans leur couloir."""


@dataclass(frozen=True, slots=True)
class Jalon:
    """Une date : échéance, événement, anniversaire."""

    le: date
    libelle: str
    detail: str
    lien: Lien
    etat: EtatJalon

    @property
    def couloir(self) -> Couloir:
        """Toujours celui des échéances."""
        return Couloir.ECHEANCES


@dataclass(frozen=True, slots=True)
class Hors:
    """Un fait qui n'a pas de place sur la frise : sans date, ou hors de cette vie."""

    couloir: Couloir
    libelle: str
    detail: str
    lien: Lien


Element = Barre | Jalon


@dataclass(frozen=True)
class Frise:
    """La vie du jeune de ``debut`` à ``fin`` (exclue)."""

    debut: date
    fin: date
    aujourd_hui: date
    barres: tuple[Barre, ...]
    """Par couloir, puis par début."""
    jalons: tuple[Jalon, ...]
    """Par date."""
    hors: tuple[Hors, ...]
    rangs: Mapping[Couloir, int]
    """Rangées que demande chaque couloir, une au moins."""

    def elements(self, couloir: Couloir) -> tuple[Element, ...]:
        """Les éléments d'un couloir, dans l'ordre du temps."""
        return self._par_couloir[couloir]

    @cached_property
    def _par_couloir(self) -> Mapping[Couloir, tuple[Element, ...]]:
        par: dict[Couloir, tuple[Element, ...]] = {
            c: tuple(b for b in self.barres if b.couloir is c) for c in Couloir
        }
        return {**par, Couloir.ECHEANCES: self.jalons}
