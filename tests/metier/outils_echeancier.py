"""De quoi lire un échéancier d'essai : les dates d'un code, l'état d'une échéance."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from dossiers_de_controle import regard
from exemples import evenement, faits, j

from ase_parcours.metier.controles.regard import Regard
from ase_parcours.metier.echeancier import Echeance, echeancier
from ase_parcours.metier.jeune import Faits, Mesure, TypeEvenement
from ase_parcours.referentiels.echeances import catalogue

FRANCAISE = {"nationalite": "française", "mdph": "non"}
MALIENNE = {"nationalite": "malienne", "mna": "oui", "mdph": "non"}


def jeune(
    naissance: str | None = "2009-05-22",
    entree: str | None = "2020-03-02",
    *,
    au: str = "2026-11-22",
    prevue: str | None = None,
    sorti: str | None = None,
    constat: str | None = None,
    revenu: tuple[str, ...] = (),
    mesures: tuple[Mesure, ...] = (),
    identite: dict[str, Any] | None = None,
    **facettes: list[dict[str, Any]],
) -> Regard:
    """Un dossier. ``sorti`` : déclaré sorti sans solution ce jour-là ; ``revenu`` : (sortie,
    retour) d'avant."""
    evenements = [
        evenement(TypeEvenement.SANS_SOLUTION if n % 2 == 0 else TypeEvenement.RETOUR, le)
        for n, le in enumerate(revenu)
    ]
    if sorti:
        evenements.append(evenement(TypeEvenement.SANS_SOLUTION, sorti))
    if constat:
        evenements.append(evenement(TypeEvenement.CONSTAT, constat))
    connus: Faits = replace(
        faits(naissance=naissance, prevue=prevue, mesures=mesures, evenements=tuple(evenements)),
        premier_accueil=j(entree) if entree else None,
    )
    qui = FRANCAISE if identite is None else identite
    return regard(connus, au=au, naissance=None, identite=qui, **facettes)


def apjm(debut: str, fin: str | None, nature: str = "ADM_21") -> Mesure:
    """Une décision jeune majeur."""
    heberge = nature != "ADM_20"
    return Mesure(f"m{debut}", nature, j(debut), j(fin) if fin else None, None, heberge)


def toutes(r: Regard, code: str) -> list[Echeance]:
    """Les échéances d'un code, dans l'ordre."""
    return [e for e in echeancier(r, catalogue()) if e.ligne.code == code]


def seule(r: Regard, code: str) -> Echeance:
    """La seule échéance d'un code."""
    (e,) = toutes(r, code)
    return e


def dates(r: Regard, code: str) -> list[tuple[int, date | None]]:
    """(occurrence, date) de chaque échéance d'un code."""
    return [(e.occurrence, e.pour_le) for e in toutes(r, code)]


def etat(r: Regard, code: str, occurrence: int = 1) -> str:
    """L'état d'une échéance."""
    (e,) = [x for x in toutes(r, code) if x.occurrence == occurrence]
    return e.etat.value
