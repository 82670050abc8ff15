"""Une date d'une ligne, préparée : son ancre, ce qu'on y ajoute, quand elle s'ouvre et cesse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.echeancier.ancres import ancre, revient
from ase_parcours.metier.echeancier.conditions import PRIS_EN_CHARGE, SORTI, condition
from ase_parcours.metier.echeancier.contexte import (
    Ancrage,
    Ancre,
    Condition,
    Contexte,
    Manque,
    compter,
)
from ase_parcours.metier.echeancier.modele import Entree, LigneEcheancier, Repere

Conditions = tuple[tuple[str, Condition, bool], ...]
"""(nom, condition, ce qu'elle doit valoir)."""


class Candidat(NamedTuple):
    """Une date possible d'une ligne."""

    ligne: LigneEcheancier
    occurrence: int
    pour_le: date | None
    ouverture: date | None
    ancrage: Ancrage | None


def juger(c: Contexte, conditions: Conditions) -> Manque | None:
    """``None`` si la ligne ne concerne pas le jeune ; sinon les faits qu'il manque pour le dire.

    Une condition fausse suffit, même si l'on ignore le reste.
    """
    inconnus: Manque = ()
    connues = c.conditions
    for nom, tester, voulu in conditions:
        valeur = connues.get(nom)
        if valeur is None:
            valeur = connues[nom] = tester(c)
        if valeur is voulu:
            continue
        if isinstance(valeur, bool):
            return None
        inconnus += valeur
    return inconnus


def conditions_preparees(si: tuple[str, ...], sauf: tuple[str, ...]) -> Conditions:
    preparees = []
    for nom, voulu in (*((n, True) for n in si), *((n, False) for n in sauf)):
        testee = condition(nom)
        if testee is not None and nom not in (PRIS_EN_CHARGE, SORTI):
            preparees.append((nom, testee, voulu))
    return tuple(preparees)


class EntreePreparee:
    """Une date d'une ligne : son ancre, ce qu'on y ajoute, quand elle s'ouvre et cesse."""

    __slots__ = (
        *("_ancre", "_chaque", "_conditions", "_limite", "_ligne", "_nom"),
        *("_nombre", "_ouverture", "_rang", "_repere", "_revient", "_sur_place"),
        *("_unique", "seule"),
    )

    def __init__(self, ligne: LigneEcheancier, e: Entree, rang: int, nombre: int) -> None:
        self._ligne = replace(ligne, libelle=e.libelle) if e.libelle else ligne
        self._conditions = conditions_preparees(e.si, e.sauf)
        self._repere, self._chaque = e.pour_le, e.chaque_mois
        self._nom = e.pour_le.depuis if e.pour_le else ""
        self._ancre: Ancre | None = ancre(self._nom) if self._nom else None
        self._revient = revient(self._nom)
        self._ouverture, self._limite = _repere(e.ouverture), _repere(e.limite)
        self._rang, self._nombre = e.occurrence or rang, nombre
        self._unique = not (self._revient or self._chaque)
        self._sur_place = e.pour_le is None or e.pour_le.sur_place
        self.seule = nombre == 1 and self._unique and not self._conditions
        """Vrai si la ligne n'a jamais qu'une date."""

    def candidats(self, c: Contexte) -> list[Candidat] | Candidat | Manque | None:
        """Ses dates, sa date, rien, ou les faits qu'il faudrait connaître."""
        if self._conditions:
            inconnus = juger(c, self._conditions)
            if inconnus is None:
                return None
            if inconnus:
                return inconnus
        if self._unique:
            return self.candidat(c)
        ancrages, limite = self._ancrages(c), _seul(c, self._limite)
        if isinstance(ancrages, tuple):
            return ancrages
        if isinstance(limite, tuple):
            return limite
        if self._chaque:
            return [k for a in ancrages for k in self._periode(c, a, limite)]
        if limite is not None and limite <= c.aujourd_hui:
            return []
        return [self._candidat(c, a, n) for n, a in enumerate(ancrages)]

    def candidat(self, c: Contexte) -> Candidat | Manque | None:
        """Sa date, quand elle n'en a qu'une : le cas courant, sans détour."""
        if self._limite is not None:
            limite = _seul(c, self._limite)
            if isinstance(limite, tuple):
                if self._ancre is not None:
                    return limite
            elif limite is not None and limite <= c.aujourd_hui:
                return None
        if self._ancre is None:
            ouverture = _seul(c, self._ouverture)
            connue = None if isinstance(ouverture, tuple) else ouverture
            return Candidat(self._ligne, self._rang, None, connue, None)
        ancrages = c.ancres.get(self._nom)
        if ancrages is None:
            ancrages = c.ancres[self._nom] = self._ancre(c)
        if isinstance(ancrages, tuple):
            return ancrages
        return self._candidat(c, ancrages[0], self._nombre * ancrages[0].tour) if ancrages else None

    def _ancrages(self, c: Contexte) -> list[Ancrage] | Manque:
        ancrages = c.ancres.get(self._nom)
        if ancrages is None:
            assert self._ancre is not None  # noqa: S101 - vérifié par l'appelant
            ancrages = c.ancres[self._nom] = self._ancre(c)
        return ancrages

    def _candidat(self, c: Contexte, a: Ancrage, apres: int) -> Candidat:
        le, repere = a.depuis.le, self._repere
        pour_le = le if repere is None or self._sur_place else compter(le, repere)
        ouverture = None if self._ouverture is None else self._ouvre(c, a)
        rang = self._rang + (a.rang - 1 if a.rang else apres)
        return Candidat(self._ligne, rang, pour_le, ouverture, a)

    def _periode(self, c: Contexte, a: Ancrage, limite: date | None) -> Iterator[Candidat]:
        """La dernière fois venue, celle d'avant et la suivante."""
        assert self._repere is not None  # noqa: S101 - vérifié par l'appelant
        premier, chaque = compter(a.depuis.le, self._repere), self._chaque
        ecart = (c.aujourd_hui.year - premier.year) * 12 + c.aujourd_hui.month - premier.month
        autour = ecart // chaque
        for n in range(max(0, autour - 1), max(0, autour + 1) + 2):
            le = ajouter_mois(premier, n * chaque)
            if limite is not None and le > limite:
                return
            yield Candidat(self._ligne, n + 1, le, None, a)

    def _ouvre(self, c: Contexte, a: Ancrage) -> date | None:
        if self._ouverture is None:
            return None
        repere, autre = self._ouverture
        if repere.depuis == self._nom:
            return compter(a.depuis.le, repere)
        depart = _ancrages(c, repere.depuis, autre)
        return compter(depart[0].depuis.le, repere) if isinstance(depart, list) and depart else None


_RepereAncre = tuple[Repere, Ancre]


def _repere(repere: Repere | None) -> _RepereAncre | None:
    connue = ancre(repere.depuis) if repere is not None else None
    return (repere, connue) if repere is not None and connue is not None else None


def _ancrages(c: Contexte, nom: str, ancre_: Ancre) -> list[Ancrage] | Manque:
    ancrages = c.ancres.get(nom)
    if ancrages is None:
        ancrages = c.ancres[nom] = ancre_(c)
    return ancrages


def _seul(c: Contexte, repere: _RepereAncre | None) -> date | Manque | None:
    """Le jour d'un repère dont l'ancre n'en a qu'un ; ``None`` s'il n'y en a pas."""
    if repere is None:
        return None
    ancrages = _ancrages(c, repere[0].depuis, repere[1])
    if isinstance(ancrages, tuple):
        return ancrages
    return compter(ancrages[0].depuis.le, repere[0]) if ancrages else None
