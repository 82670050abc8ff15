"""Mois calendaires, anniversaires et dates partielles. Aucune horloge : on reçoit les jours."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import StrEnum

_PARTIELLE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def ajouter_mois(jour: date, mois: int) -> date:
    """``jour`` plus ``mois`` mois calendaires, ramené au dernier jour du mois s'il déborde.

    31 août + 6 mois = 28 ou 29 février (garantie.md §1, « Mois calendaires »). Une date hors du
    calendrier est ramenée à son bord : une faute de frappe venue d'un autre poste ne doit pas
    empêcher de lire les autres dossiers.
    """
    rang = jour.year * 12 + jour.month - 1 + mois
    annee, mois_zero = divmod(rang, 12)
    if not MINYEAR <= annee <= MAXYEAR:
        return date.max if annee > MAXYEAR else date.min
    if jour.day <= 28:  # le cas courant : aucun mois n'est plus court
        return date(annee, mois_zero + 1, jour.day)
    dernier = monthrange(annee, mois_zero + 1)[1]
    return date(annee, mois_zero + 1, min(jour.day, dernier))


def anniversaire(naissance: date, ans: int) -> date:
    """``ans``-ième anniversaire ; né un 29 février, il tombe le 1er mars des années communes."""
    annee = naissance.year + ans
    if annee > MAXYEAR:
        return date.max
    if naissance.month == 2 and naissance.day == 29 and monthrange(annee, 2)[1] == 28:
        return date(annee, 3, 1)
    return naissance.replace(year=annee)


def age(naissance: date, jour: date) -> int:
    """Âge révolu, en années, au jour donné."""
    ans = jour.year - naissance.year
    return ans if anniversaire(naissance, ans) <= jour else ans - 1


def ajouter_jours(jour: date, jours: int) -> date:
    """``jour`` plus ``jours`` jours, ramené au bord du calendrier s'il en sort."""
    rang = jour.toordinal() + jours
    return date.fromordinal(min(max(rang, date.min.toordinal()), date.max.toordinal()))


def veille(jour: date) -> date:
    """Le jour d'avant."""
    return jour - timedelta(days=1)


class Precision(StrEnum):
    """Ce que l'on sait d'une date de naissance."""

    JOUR = "jour"
    MOIS = "mois"
    ANNEE = "annee"
    INCONNUE = "inconnue"


@dataclass(frozen=True, slots=True)
class Naissance:
    """Date de naissance et sa précision ; ``au_plus_tot`` est le premier jour possible."""

    au_plus_tot: date | None
    precision: Precision

    @property
    def exacte(self) -> date | None:
        """La date si elle est connue au jour près."""
        return self.au_plus_tot if self.precision is Precision.JOUR else None


NAISSANCE_INCONNUE = Naissance(None, Precision.INCONNUE)


def lire_naissance(texte: str | None) -> Naissance:
    """Lit « 2009-05-12 », « 2009-05 », « 2009 » ou rien.

    Lève ``ValueError`` pour une date qui n'existe pas (« 2009-02-29 »).
    """
    if texte is None:
        return NAISSANCE_INCONNUE
    trouve = _PARTIELLE.fullmatch(texte)
    if trouve is None:
        raise ValueError("date de naissance illisible")
    annee, mois, jour = trouve.groups()
    if jour is not None:
        precision = Precision.JOUR
    elif mois is not None:
        precision = Precision.MOIS
    else:
        precision = Precision.ANNEE
    return Naissance(date(int(annee), int(mois or 1), int(jour or 1)), precision)
