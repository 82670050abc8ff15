"""Les mots de l'échéancier : une ligne du catalogue, une échéance d'un jeune. Sans règle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Groupe(StrEnum):
    """Les groupes du catalogue ; la valeur est celle du référentiel."""

    ASE = "A"
    IDENTITE = "B"
    SANTE = "C"
    RESSOURCES = "D"
    SEJOUR = "E"
    LOGEMENT = "F"


class EtatEcheance(StrEnum):
    """Où en est une échéance (cli.md, « echeances »)."""

    A_VENIR = "a_venir"
    PROCHE = "proche"
    EN_RETARD = "en_retard"
    FAIT = "fait"
    SANS_OBJET = "sans_objet"
    INDETERMINABLE = "indeterminable"


@dataclass(frozen=True, slots=True)
class LigneEcheancier:
    """Une ligne du catalogue, telle que le référentiel la dit."""

    code: str
    groupe: Groupe
    libelle: str
    responsable: str
    preuve: str
    """Ce qui prouve qu'elle est faite, en mots."""
    base_legale: str
    lu_le: date | None
    """Jour où le texte a été lu ; ``None`` : à vérifier, jamais imprimée dans une lettre."""
    page: str
    """Page du dossier où l'on agit."""

    @property
    def a_verifier(self) -> bool:
        """Vrai si personne n'a lu le texte qui la fonde."""
        return self.lu_le is None


class Depuis(NamedTuple):
    """D'où vient une date : l'événement, dit en mots, et son jour."""

    evenement: str
    le: date


class Echeance(NamedTuple):
    """Une échéance d'un jeune, un jour donné. ``occurrence`` : 1, puis 2, 3… si elle revient.

    ``preuve`` : ce qui la dit faite, ou la raison du sans objet ; ``le`` : quand. Sans ``pour_le``
    ni fait manquant, c'est un point de contrôle que rien ne date.
    """

    ligne: LigneEcheancier
    occurrence: int
    pour_le: date | None
    ouverture: date | None
    etat: EtatEcheance
    depuis: Depuis | None = None
    faits_manquants: tuple[str, ...] = ()
    preuve: str | None = None
    le: date | None = None


@dataclass(frozen=True)
class Catalogue:
    """Le référentiel des échéances, celui du territoire par-dessus."""

    version: str
    lignes: Mapping[str, LigneEcheancier]
    jours_proches: int
    """Une échéance sans ouverture dite est proche ce nombre de jours avant."""
