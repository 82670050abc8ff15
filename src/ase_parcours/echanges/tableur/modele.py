"""Ce que l'interprétation d'un tableur rend : lignes acceptées, refusées, et alertes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from ase_parcours.echanges.tableur.cellules import Valeurs

Champ: TypeAlias = str | int | list[str]


class ResolveurMesures(Protocol):
    """Ce qu'il faut savoir des mesures : donner un code à un libellé."""

    def resoudre(self, texte: str) -> str | None:
        """Code de la mesure, ou ``None``."""
        ...


@dataclass(frozen=True, slots=True)
class LigneLue:
    """Une ligne acceptée. ``ligne`` est le numéro du tableur.

    ``champs`` : seulement ce qui est écrit (une cellule vide n'y est pas) ; dates en ISO,
    montants en centimes, réponses « oui », « non » ou « inconnu ».
    ``cle_naturelle`` : ce qui, avec le dossier et le genre, désigne la même ligne d'un import
    à l'autre ; les graphies d'un même texte y sont égales.
    ``valeurs`` : ses cellules telles que lues, pour reconnaître une ligne refusée puis corrigée.
    """

    genre: str
    feuille: str
    ligne: int
    dossier: str
    champs: dict[str, Champ]
    cle_naturelle: tuple[str | None, ...] = ()
    valeurs: Valeurs = field(default=(), repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Rejet:
    """Une ligne refusée, avec ses cellules pour le fichier à corriger."""

    feuille: str
    ligne: int
    dossier: str | None
    colonne: str | None
    code: str
    motif: str
    valeurs: Valeurs = field(default=(), repr=False)

    def json(self) -> dict[str, object]:
        """Forme publiée par ``importer --json``."""
        return {
            "feuille": self.feuille,
            "ligne": self.ligne,
            "dossier": self.dossier,
            "colonne": self.colonne,
            "code": self.code,
            "motif": self.motif,
        }


@dataclass(frozen=True, slots=True)
class Alerte:
    """Une ligne acceptée (ou une feuille) que l'utilisateur doit regarder."""

    feuille: str
    ligne: int
    dossier: str | None
    colonne: str | None
    code: str
    texte: str

    def json(self) -> dict[str, object]:
        """Forme publiée par ``importer --json``."""
        return {
            "feuille": self.feuille,
            "ligne": self.ligne,
            "dossier": self.dossier,
            "colonne": self.colonne,
            "code": self.code,
            "texte": self.texte,
        }


@dataclass(slots=True)
class Interpretation:
    """Un tableur compris. ``entetes`` : titres d'origine des feuilles reconnues."""

    format: str
    jeunes: list[LigneLue] = field(default_factory=list)
    details: list[LigneLue] = field(default_factory=list)
    rejets: list[Rejet] = field(default_factory=list)
    alertes: list[Alerte] = field(default_factory=list)
    entetes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    genres: Mapping[str, str] = field(default_factory=dict)

    @property
    def acceptees(self) -> int:
        """Lignes acceptées, jeunes et détails."""
        return len(self.jeunes) + len(self.details)

    @property
    def refusees(self) -> int:
        """Lignes refusées."""
        return len(self.rejets)

    @property
    def lues(self) -> int:
        """Lignes non vides des feuilles reconnues : acceptées plus refusées."""
        return self.acceptees + self.refusees
