"""Ce qu'un assembleur reçoit : le dossier lu, le jour, et l'en-tête du document à remplir."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.metier.lettres import LettreRemplie
from ase_parcours.metier.periode import Reperes
from ase_parcours.rapports.contenus.communs import EnTete


@dataclass(frozen=True, slots=True)
class Demande:
    """Un document demandé sur un jeune. ``jour`` : aujourd'hui, ou le jour d'une réimpression ;
    ``relue`` : la lettre telle qu'elle a été changée, si c'en est une."""

    conn: Connection
    vue: VueDossier
    en_tete: EnTete
    jour: date
    relue: LettreRemplie | None = None


@dataclass(frozen=True, slots=True)
class DemandeUnite:
    """Un document demandé sur une unité. ``unite`` vide : toutes ; ``lignes`` : ses jeunes
    présents, dans l'ordre de garantie.md §4, leurs droits qui s'arrêtent compris."""

    conn: Connection
    unite: str
    lignes: tuple[LigneJeune, ...]
    reperes: Reperes
    en_tete: EnTete
    jour: date
