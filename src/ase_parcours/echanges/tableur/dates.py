"""Dates saisies de toutes les façons, ramenées à l'ISO avec leur précision.

Une date partielle garde ce que l'on sait : « ??/05/2009 » est « 2009-05 ». Une date qui
n'existe pas est illisible, jamais corrigée.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from math import isfinite

from ase_parcours.echanges.tableur.cellules import Cellule
from ase_parcours.echanges.tableur.mots import nu


class Lecture(StrEnum):
    """Ce qu'une cellule de date dit."""

    VIDE = "vide"
    INCONNUE = "inconnue"
    SANS_FIN = "sans_fin"
    ILLISIBLE = "illisible"
    MOIS = "mois"
    ANNEE = "annee"
    JOUR = "jour"


@dataclass(frozen=True, slots=True)
class DateLue:
    """``iso`` : « 2009-05-12 », « 2009-05 » ou « 2009 », selon ``lecture`` ; sinon ``None``.

    ``abregee`` : l'année avait deux chiffres. ``nombre`` : la cellule était un nombre de jours,
    une date qui a perdu son format. ``existe`` : faux si elle a la forme d'une date sans
    exister (« 31/02/2027 »).
    """

    lecture: Lecture
    iso: str | None = None
    abregee: bool = False
    nombre: bool = False
    existe: bool = True

    @property
    def jour(self) -> date | None:
        """La date, si elle est connue au jour près."""
        return date.fromisoformat(self.iso) if self.iso and self.lecture is Lecture.JOUR else None


VIDE = DateLue(Lecture.VIDE)
INCONNUE = DateLue(Lecture.INCONNUE)
SANS_FIN = DateLue(Lecture.SANS_FIN)
ILLISIBLE = DateLue(Lecture.ILLISIBLE)
IMPOSSIBLE = DateLue(Lecture.ILLISIBLE, existe=False)

_MOIS = {
    "janvier": 1, "janv": 1, "jan": 1, "fevrier": 2, "fevr": 2, "fev": 2, "feb": 2, "mars": 3,
    "mar": 3, "avril": 4, "avr": 4, "apr": 4, "mai": 5, "may": 5, "juin": 6, "jun": 6,
    "juillet": 7, "juil": 7, "jul": 7, "aout": 8, "aou": 8, "aug": 8, "septembre": 9, "sept": 9,
    "sep": 9, "octobre": 10, "oct": 10, "novembre": 11, "nov": 11, "decembre": 12, "dec": 12,
}  # fmt: skip
_HEURE = re.compile(r"[t ]+(?:a )?\d{1,2}[:h]\d{2}(?::\d{2})?(?:[.,]\d+)?(?:z|[+-]\d{2}:?\d{2})?$")
_JOUR_SEMAINE = re.compile(
    r"^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:lun|mar|mer|jeu|ven|sam|dim)\.?)\s+(?=\d)"
)
_AVANT = re.compile(r"^(?:le|au|du|en|depuis|ne[e]? le)\s+")
_A_PEU_PRES = re.compile(r"^(?:vers|environ|env\.?|courant|fin|debut|mi)[\s-]+(?:le\s+)?")
_SEP = r"\s*[/.\-\s]\s*"
_FLOU = r"\?{1,4}|x{1,4}|0{1,2}|-{2}|_{1,4}|\*{1,4}"
_FRANCAISE = re.compile(rf"^(\d{{1,2}}|{_FLOU}){_SEP}(\d{{1,2}}|{_FLOU}){_SEP}(\d{{4}}|\d{{2}})$")
_ISO = re.compile(rf"^(\d{{4}}){_SEP}(\d{{1,2}}|{_FLOU}){_SEP}(\d{{1,2}}|{_FLOU})$")
_MOIS_ANNEE = re.compile(rf"^(\d{{1,2}}){_SEP}(\d{{4}})$")
_ANNEE_MOIS = re.compile(rf"^(\d{{4}}){_SEP}(\d{{1,2}})$")
_LETTRES = re.compile(
    rf"^(?:(\d{{1,2}})(?:er|e)?|(?:{_FLOU}))?[\s\-/.]*([a-z]{{3,9}})\.?[\s\-/.]*(\d{{4}}|\d{{2}})$"
)
_ANNEE = re.compile(r"^\d{4}$")
_COLLEE = re.compile(r"^\d{8}$")
_ORIGINE_TABLEUR = date(1899, 12, 30)
_ANNEES = range(1900, 2101)


def lire_date(valeur: Cellule, aujourd_hui: date, *, naissance: bool, pivot: int) -> DateLue:
    """Lit une cellule de date (les mots « inconnue », « - » sont jugés par l'appelant).

    Année à deux chiffres : pour une naissance, la plus récente qui ne soit pas après
    ``aujourd_hui`` ; sinon 2000 à 2000 + ``pivot``, et 19xx au-delà (issue 2, §5).
    """
    if valeur is None:
        return VIDE
    if isinstance(valeur, bool):
        return ILLISIBLE
    if isinstance(valeur, date):
        return _du_jour(valeur.year, valeur.month, valeur.day)
    if isinstance(valeur, (int, float)):
        return _du_nombre(valeur)
    return texte_vers_date(valeur, aujourd_hui, naissance, pivot)


@lru_cache(maxsize=32768)
def texte_vers_date(texte: str, aujourd_hui: date, naissance: bool, pivot: int) -> DateLue:
    """Lit une date écrite en texte (voir ``lire_date``)."""
    clair = nu(texte).strip(" .,;:'\"")
    clair = _AVANT.sub("", _JOUR_SEMAINE.sub("", _HEURE.sub("", clair)))
    precis = _A_PEU_PRES.sub("", clair)
    lue = _du_texte_clair(precis, aujourd_hui, naissance, pivot)
    if precis != clair and lue.iso is not None and lue.lecture is Lecture.JOUR:
        # « vers le 12 mars 2009 » : le jour n'est pas su.
        return DateLue(Lecture.MOIS, lue.iso[:7], lue.abregee)
    return lue


def _du_texte_clair(clair: str, aujourd_hui: date, naissance: bool, pivot: int) -> DateLue:
    if (m := _FRANCAISE.match(clair)) is not None:
        return _dater(m[3], m[2], m[1], aujourd_hui, naissance, pivot)
    if (m := _ISO.match(clair)) is not None:
        return _assembler(int(m[1]), m[2], m[3])
    if (m := _MOIS_ANNEE.match(clair)) is not None:
        return _assembler(int(m[2]), m[1], "?")
    if (m := _ANNEE_MOIS.match(clair)) is not None:
        return _assembler(int(m[1]), m[2], "?")
    if _ANNEE.match(clair):
        return _assembler(int(clair), "?", "?")
    if _COLLEE.match(clair):
        return _collee(clair)
    m = _LETTRES.match(clair)
    if m is None or (mois := _MOIS.get(m[2])) is None:
        return ILLISIBLE
    return _dater(m[3], str(mois), m[1] or "?", aujourd_hui, naissance, pivot)


def _dater(
    chiffres: str, mois: str, jour: str, aujourd_hui: date, naissance: bool, pivot: int
) -> DateLue:
    """Date dont l'année a deux ou quatre chiffres."""
    annee = int(chiffres)
    if len(chiffres) == 4:
        return _assembler(annee, mois, jour)
    if naissance:
        annee += aujourd_hui.year - aujourd_hui.year % 100
        lue = _assembler(annee, mois, jour)
        # L'ISO se compare comme du texte, partielle ou non.
        if (
            annee > aujourd_hui.year
            or (lue.iso or "") > aujourd_hui.isoformat()[: len(lue.iso or "")]
        ):
            lue = _assembler(annee - 100, mois, jour)
    else:
        lue = _assembler((2000 if annee <= pivot else 1900) + annee, mois, jour)
    return DateLue(lue.lecture, lue.iso, lue.iso is not None, existe=lue.existe)


def _assembler(annee: int, mois: str, jour: str) -> DateLue:
    """Date complète ou partielle ; un mois ou un jour flou, ou écrit 00, est inconnu."""
    if annee not in _ANNEES:
        return IMPOSSIBLE
    m, j = _nombre_ou_flou(mois), _nombre_ou_flou(jour)
    if m is None:
        # Un jour sans mois ne dit rien de plus que l'année.
        return DateLue(Lecture.ANNEE, f"{annee:04d}")
    if not 1 <= m <= 12:
        return IMPOSSIBLE
    if j is None:
        return DateLue(Lecture.MOIS, f"{annee:04d}-{m:02d}")
    return _du_jour(annee, m, j)


def _nombre_ou_flou(morceau: str) -> int | None:
    return (int(morceau) or None) if morceau.isdigit() else None


def _du_jour(annee: int, mois: int, jour: int) -> DateLue:
    if annee not in _ANNEES or not 1 <= jour <= monthrange(annee, mois)[1]:
        return IMPOSSIBLE
    return DateLue(Lecture.JOUR, f"{annee:04d}-{mois:02d}-{jour:02d}")


def _collee(chiffres: str) -> DateLue:
    """« 20090512 » ou « 12052009 » : une seule des deux lectures doit exister."""
    essais = (
        _assembler(int(chiffres[:4]), chiffres[4:6], chiffres[6:]),
        _assembler(int(chiffres[4:]), chiffres[2:4], chiffres[:2]),
    )
    lues = [e for e in essais if e.lecture is Lecture.JOUR]
    return lues[0] if len(lues) == 1 else ILLISIBLE


def _du_nombre(valeur: float) -> DateLue:
    """Un nombre est une année, une date collée, ou un nombre de jours des tableurs."""
    if not isfinite(valeur):
        return ILLISIBLE
    entier = int(valeur)
    if entier != valeur and not 20_000 < valeur < 73_415:
        return ILLISIBLE
    if entier in _ANNEES:
        return DateLue(Lecture.ANNEE, f"{entier:04d}")
    if 20_000 < entier < 73_415:
        jour = _ORIGINE_TABLEUR + timedelta(days=entier)
        return DateLue(Lecture.JOUR, jour.isoformat(), nombre=True)
    return _collee(f"{entier:08d}") if 1_000_000 < entier < 100_000_000 else ILLISIBLE
