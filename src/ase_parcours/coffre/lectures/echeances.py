"""Les échéances d'un jeune, ou de tous, lues dans le coffre. Calculées, jamais gardées."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.coffre.lectures.dossier import VueDossier
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.regards import regards
from ase_parcours.coffre.lectures.territoire import ECHEANCES, referentiel_du_coffre
from ase_parcours.metier.echeancier import Catalogue, Echeance, echeancier
from ase_parcours.referentiels.echeances import catalogue


@dataclass(frozen=True, slots=True)
class EcheanceDe:
    """Une échéance et de qui elle est."""

    jeune: LigneJeune
    echeance: Echeance


def catalogue_du_coffre(conn: Connection) -> Catalogue:
    """Le catalogue, adapté par le territoire."""
    return catalogue(referentiel_du_coffre(conn, ECHEANCES))


def echeances_du_dossier(
    vue: VueDossier, aujourd_hui: date, cat: Catalogue
) -> tuple[Echeance, ...]:
    """Les échéances d'un dossier déjà lu."""
    return echeancier(regard(vue, aujourd_hui), cat)


def echeances_de_tous(conn: Connection, lignes: Iterable[LigneJeune]) -> list[EcheanceDe]:
    """Les échéances de ces jeunes, dans l'ordre des lignes puis du catalogue."""
    cat = catalogue_du_coffre(conn)
    return [EcheanceDe(x, e) for x, r in regards(conn, lignes) for e in echeancier(r, cat)]
