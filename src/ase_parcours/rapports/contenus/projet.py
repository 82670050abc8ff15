"""Ce que le projet d'accès à l'autonomie et les entretiens disent en commun."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ase_parcours.rapports.contenus.natures import Nature, de


class EtatAction(StrEnum):
    """Où en est une action."""

    FAITE = "faite"
    EN_COURS = "en cours"
    A_FAIRE = "à faire"
    EN_RETARD = "en retard"
    ABANDONNEE = "abandonnée"


@dataclass(frozen=True, slots=True)
class ActionPrevue:
    """Qui fait quoi, pour quand. ``quand`` : le jour où elle est faite, sinon le jour visé."""

    quoi: str = field(metadata=de(Nature.LIBRE))
    qui: str = field(default="", metadata=de(Nature.AGENT))
    quand: date | None = None
    etat: EtatAction = EtatAction.A_FAIRE
    preuve: str = field(default="", metadata=de(Nature.PREUVE))
    nature: Nature = Nature.LIBRE
    """De quoi elle parle : soins, argent ; ``LIBRE`` sinon."""


@dataclass(frozen=True, slots=True)
class DroitExplique:
    """Un droit de la liste. ``explique`` faux : rien ne le note, ce qui ne veut pas dire non."""

    nom: str = field(metadata=de(Nature.FAIT))
    explique: bool = False


@dataclass(frozen=True, slots=True)
class Position:
    """Ce que le jeune pense de ce qui est écrit ; vide : on ne le lui a pas encore demandé."""

    dite: str = field(default="", metadata=de(Nature.FAIT))
    desaccord: str = field(default="", metadata=de(Nature.PAROLE))
