"""Les mots de l'échéancier : une ligne du catalogue, une échéance d'un jeune. Sans règle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple


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


class Repere(NamedTuple):
    """Un jour compté depuis une ancre : plus ``mois`` mois, plus ``jours`` jours, puis, si ``au``
    le dit, le premier (mois, jour) de l'année qui suit."""

    depuis: str
    mois: int = 0
    jours: int = 0
    au: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Preuve:
    """Un fait du dossier qui dit l'échéance faite.

    ``fait`` : un type du vocabulaire, ou l'une des preuves calculées ; ``egaux`` : les valeurs
    permises, par champ ; ``exige`` : un champ qui doit être rempli ; ``le`` : les champs qui datent
    la preuve, le premier connu compte (elle n'en est une qu'à partir de ce jour) ; ``valable`` : le
    champ du dernier jour où elle vaut ; ``couvre`` : elle vaut jusqu'à ce jour au moins ;
    ``apres`` : datée depuis l'« ancre » ; ``au_moins`` : combien il en faut ; ``recent_mois`` :
    datée d'autant au plus.
    """

    fait: str
    mot: str
    egaux: tuple[tuple[str, tuple[str, ...]], ...] = ()
    le: tuple[str, ...] = ()
    valable: str = ""
    couvre: Repere | None = None
    apres: str = ""
    au_moins: int = 1
    recent_mois: int = 0
    exige: str = ""


@dataclass(frozen=True, slots=True)
class Entree:
    """Une date de la ligne. Sans ``pour_le``, c'est un point de contrôle.

    ``occurrence`` : son numéro, s'il n'est pas son rang ; ``limite`` : premier jour où elle n'a
    plus de sens ; ``libelle``, ``preuves`` : les siens, s'ils ne sont pas ceux de la ligne.
    """

    pour_le: Repere | None = None
    ouverture: Repere | None = None
    limite: Repere | None = None
    chaque_mois: int = 0
    occurrence: int = 0
    libelle: str = ""
    si: tuple[str, ...] = ()
    sauf: tuple[str, ...] = ()
    preuves: tuple[Preuve, ...] = ()


class Marque(StrEnum):
    """D'où vient la règle : source lue, texte lu par une machine, usage à vérifier, proposition."""

    SOURCE = "S"
    CODE = "C"
    A_VERIFIER = "B"
    PROPOSITION = "P"


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
    marque: Marque = Marque.SOURCE
    note: str = ""
    """Ce qui reste à vérifier d'une règle dont le texte, lui, a été lu ; vide sinon."""
    entrees: tuple[Entree, ...] = (Entree(),)
    si: tuple[str, ...] = ()
    """Conditions, toutes vraies, pour que la ligne concerne le jeune."""
    sauf: tuple[str, ...] = ()
    preuves: tuple[Preuve, ...] = ()
    repetable: bool = False
    """Vrai si, faite, elle peut l'être encore : un entretien que le jeune redemande."""

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
    avertissement: str = ""
    """Pourquoi l'adaptation du territoire n'est pas appliquée, si elle ne l'est pas."""
    memoire: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """Ce que le calcul prépare une fois du catalogue."""
