"""Ce qu'un geste sur plusieurs jeunes écrit : une opération par jeune, en une transaction. Pur."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.metier.garantie import ETATS_VIVANTS

Operation = tuple[str, dict[str, Any]]


def affectations(lignes: Iterable[LigneJeune], referent: str, le: date) -> list[Operation]:
    """Confier chaque dossier à ce référent, à compter du ``le``."""
    return [
        ("affecter_referent", {"jeune": x.dossier, "referent": referent, "le": le.isoformat()})
        for x in lignes
    ]


def etapes_faites(lignes: Iterable[LigneJeune]) -> list[Operation]:
    """Marquer faite la prochaine étape datée de chacun ; qui n'en a pas n'a rien à écrire."""
    a_faire = (prochaine_etape(x) for x in lignes)
    return [
        ("enregistrer_etape", {"solution": solution, "etape": etape, "faite": "oui"})
        for solution, etape in (x for x in a_faire if x is not None)
    ]


def prochaine_etape(ligne: LigneJeune) -> tuple[str, str] | None:
    """(solution, étape) de l'étape que montre la colonne « Prochaine étape »."""
    jour = ligne.evaluation.aujourd_hui
    datees = [
        (etape.le, etape.libelle, etape.responsable, solution.id, etape.id)
        for solution in ligne.evaluation.faits.solutions
        if solution.etat(jour) in ETATS_VIVANTS
        for etape in solution.etapes
        if not etape.faite and etape.le is not None and etape.le >= jour
    ]
    return min(datees)[3:] if datees else None
