"""Les graduations de la frise : années, mois ou jours, selon la place. Pur, sans Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from ase_parcours import francais as fr
from ase_parcours.metier.calendrier import ajouter_jours, ajouter_mois

_MOIS = (1, 2, 3, 6, 12, 24, 60, 120)
_JOURS = (1, 7, 14)
_ESPACE = 12.0


@dataclass(frozen=True, slots=True)
class Graduation:
    """Un trait, et son mot."""

    le: date
    mot: str


def graduations(
    debut: date, fin: date, par_jour: float, mesure: Callable[[str], float]
) -> list[Graduation]:
    """Les plus serrées dont les mots ne se touchent pas."""
    for pas in _JOURS:
        if pas * par_jour >= mesure("30 sept.") + _ESPACE:
            return list(_jours(debut, fin, pas))
    for pas in _MOIS:
        exemple = "sept. 2026" if pas < _AN else "2026"
        if pas * 28 * par_jour >= mesure(exemple) + _ESPACE:
            return list(_mois(debut, fin, pas))
    return list(_mois(debut, fin, _MOIS[-1]))


_AN = 12


def _jours(debut: date, fin: date, pas: int) -> Iterator[Graduation]:
    # Toujours les mêmes jours : déplacer la vue ne déplace pas les traits.
    le = ajouter_jours(debut, -(debut.toordinal() % pas))
    while le < fin and le < date.max:
        yield Graduation(le, fr.date_courte(le, avec_annee=False))
        le = ajouter_jours(le, pas)


def _mois(debut: date, fin: date, pas: int) -> Iterator[Graduation]:
    rang = debut.year * _AN + debut.month - 1
    le = ajouter_mois(debut.replace(day=1), -(rang % pas))
    while le < fin and le < date.max:
        mois = fr.MOIS_COURTS[le.month - 1]
        mot = str(le.year) if pas >= _AN else f"{mois} {le.year}" if le.month == 1 else mois
        yield Graduation(le, mot)
        le = ajouter_mois(le, pas)
