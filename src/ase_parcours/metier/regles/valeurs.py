"""Ce que vaut un fait quand on ne sait pas tout, et la logique à plusieurs valeurs des conditions.

Un fait vaut toujours un ensemble de possibles : un nombre est entre deux bornes, une liste est
complète ou non. Une condition n'est « non » que si aucun possible ne la remplit.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class Etat(StrEnum):
    """Où en est une condition (cli.md, « droits »)."""

    OUI = "oui"
    NON = "non"
    INCONNU = "inconnu"
    NON_CALCULABLE = "non_calculable"
    """Seule une personne peut le dire."""


class Nombre(NamedTuple):
    """Un nombre entre deux bornes comprises ; ``None`` : pas de borne."""

    bas: int | None
    haut: int | None

    @property
    def exact(self) -> int | None:
        """Le nombre, s'il n'y en a qu'un possible."""
        return self.bas if self.bas is not None and self.bas == self.haut else None


class Codes(NamedTuple):
    """Des codes que l'on sait vrais ; ``complets`` : il n'y en a pas d'autres ; ``exclus`` : ceux
    que l'on sait faux, quand on ne sait pas tout."""

    connus: frozenset[str]
    complets: bool
    exclus: frozenset[str] = frozenset()


Valeur = bool | str | Nombre | Codes | None
"""``None`` : on ne sait rien."""

INCONNUE: Valeur = None


def entre(valeur: Valeur, bas: int | None, haut: int | None) -> Etat:
    """Le nombre est-il entre ces bornes, comprises ?"""
    if not isinstance(valeur, Nombre):
        return Etat.INCONNU
    trop_petit = bas is not None and (valeur.haut is not None and valeur.haut < bas)
    trop_grand = haut is not None and (valeur.bas is not None and valeur.bas > haut)
    if trop_petit or trop_grand:
        return Etat.NON
    assez = bas is None or (valeur.bas is not None and valeur.bas >= bas)
    pas_trop = haut is None or (valeur.haut is not None and valeur.haut <= haut)
    return Etat.OUI if assez and pas_trop else Etat.INCONNU


def parmi(valeur: Valeur, codes: frozenset[str]) -> Etat:
    """Le code est-il l'un de ceux-là ?"""
    if not isinstance(valeur, str):
        return Etat.INCONNU
    return Etat.OUI if valeur in codes else Etat.NON


def contient_un_de(valeur: Valeur, codes: frozenset[str]) -> Etat:
    """La liste a-t-elle l'un de ces codes ?"""
    if not isinstance(valeur, Codes):
        return Etat.INCONNU
    if not codes.isdisjoint(valeur.connus):
        return Etat.OUI
    return Etat.NON if valeur.complets or codes <= valeur.exclus else Etat.INCONNU


def vaut(valeur: Valeur, voulue: bool) -> Etat:
    """La réponse est-elle celle-là ?"""
    if not isinstance(valeur, bool):
        return Etat.INCONNU
    return Etat.OUI if valeur is voulue else Etat.NON


def contraire(etat: Etat) -> Etat:
    """Non."""
    if etat is Etat.OUI:
        return Etat.NON
    return Etat.OUI if etat is Etat.NON else etat


_DU_PIRE = (Etat.NON, Etat.INCONNU, Etat.NON_CALCULABLE)
_DU_MEILLEUR = (Etat.OUI, Etat.INCONNU, Etat.NON_CALCULABLE)


def tous(etats: Iterable[Etat]) -> Etat:
    """Et : un seul « non » suffit à refuser."""
    vus = set(etats)
    return next((e for e in _DU_PIRE if e in vus), Etat.OUI)


def au_moins_un(etats: Iterable[Etat]) -> Etat:
    """Ou : un seul « oui » suffit."""
    vus = set(etats)
    return next((e for e in _DU_MEILLEUR if e in vus), Etat.NON)
