"""Fabriques courtes de faits, pour que les tests se lisent comme garantie.md."""

from __future__ import annotations

from datetime import date
from itertools import count

from ase_parcours.metier.calendrier import lire_naissance
from ase_parcours.metier.hebergement import Etat, PasEtat, Solution
from ase_parcours.metier.jeune import Evenement, Faits, Mesure, TypeEvenement
from ase_parcours.referentiels import reperes

AUJOURD_HUI = date(2026, 11, 22)
REPERES = reperes()
_rang = count(1)


def j(texte: str) -> date:
    return date.fromisoformat(texte)


def solution(
    code: str,
    debut: str | None,
    fin: str | None = None,
    *,
    preuve: str | None = "attendue",
    etat: Etat = Etat.CONFIRMEE,
    versee: bool = True,
    fin_inconnue: bool = False,
) -> Solution:
    """Une solution confirmée avec la preuve attendue, sauf mention contraire."""
    if preuve == "attendue":
        preuve = REPERES.natures[code].preuve or "papier"
    return Solution(
        f"s{next(_rang)}",
        code,
        (PasEtat(etat, j("2026-01-01")),),
        j(debut) if debut else None,
        j(fin) if fin else None,
        fin_inconnue,
        preuve,
        versee,
    )


def evenement(type_: TypeEvenement, le: str, visa: str | None = None) -> Evenement:
    rang = next(_rang)
    return Evenement(f"e{rang}", type_, j(le), f"{rang:06d}", visa)


def apjm(debut: str, fin: str) -> Mesure:
    return Mesure(f"m{next(_rang)}", "ADM_21", j(debut), j(fin), None, True)


def faits(
    *solutions: Solution,
    prevue: str | None = None,
    naissance: str | None = None,
    mesures: tuple[Mesure, ...] = (),
    evenements: tuple[Evenement, ...] = (),
) -> Faits:
    return Faits(
        "jeune",
        "P75-2020-00001",
        lire_naissance(naissance),
        sortie_prevue=j(prevue) if prevue else None,
        solutions=solutions,
        mesures=mesures,
        evenements=evenements,
    )
