"""Une date d'une ligne, préparée : son ancre, ce qu'on y ajoute, quand elle s'ouvre et cesse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.echeancier.ancres import ancre, revient
from ase_parcours.metier.echeancier.conditions import PRIS_EN_CHARGE, SORTI, condition
from ase_parcours.metier.echeancier.contexte import (
    Ancrage,
    Condition,
    Contexte,
    Manque,
    compteur,
)
from ase_parcours.metier.echeancier.modele import Entree, LigneEcheancier, Repere
from ase_parcours.metier.echeancier.preuves import chercheur

Conditions = tuple[tuple[str, Condition, bool], ...]
"""(nom, condition, ce qu'elle doit valoir)."""


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
    """Les conditions d'une ligne, sauf celles que le tri des pris en charge a déjà tranchées."""
    preparees = []
    for nom, voulu in (*((n, True) for n in si), *((n, False) for n in sauf)):
        testee = condition(nom)
        if testee is not None and nom not in (PRIS_EN_CHARGE, SORTI):
            preparees.append((nom, testee, voulu))
    return tuple(preparees)


class Fixe:
    """Un repère et son ancre."""

    __slots__ = ("ancre", "depuis", "nom")

    def __init__(self, repere: Repere) -> None:
        connue = ancre(repere.depuis)
        assert connue is not None  # noqa: S101 - vérifié à la lecture du catalogue
        self.nom, self.ancre = repere.depuis, connue
        self.depuis = compteur(repere)
        """Le jour compté depuis celui de l'ancre."""

    def ancrages(self, c: Contexte) -> list[Ancrage] | Manque:
        """Les jours de l'ancre, cherchés une fois par jeune."""
        trouves = c.ancres.get(self.nom)
        if trouves is None:
            trouves = c.ancres[self.nom] = self.ancre(c)
        return trouves

    def seul(self, c: Contexte) -> date | Manque | None:
        """Le jour, quand l'ancre n'en a qu'un ; ``None`` si elle n'en a pas."""
        ancrages = self.ancrages(c)
        if isinstance(ancrages, tuple):
            return ancrages
        return self.depuis(ancrages[0].depuis.le) if ancrages else None


class EntreePreparee:
    """Une date d'une ligne, prête à être comptée."""

    __slots__ = (
        *("_chaque", "_conditions", "_limite", "_nombre", "_rang", "_revient"),
        *("fenetre", "ligne", "ouverture", "pour_le", "preuves", "simple"),
    )

    def __init__(self, ligne: LigneEcheancier, e: Entree, rang: int, nombre: int) -> None:
        self.ligne = replace(ligne, libelle=e.libelle) if e.libelle else ligne
        self.pour_le = Fixe(e.pour_le) if e.pour_le else None
        self.ouverture = Fixe(e.ouverture) if e.ouverture else None
        self._limite = Fixe(e.limite) if e.limite else None
        self._conditions = conditions_preparees(e.si, e.sauf)
        self._rang, self._nombre = e.occurrence or rang, nombre
        self._chaque = e.chaque_mois
        self._revient = e.pour_le is not None and revient(e.pour_le.depuis)
        siennes = e.preuves or ligne.preuves
        self.preuves = tuple((p.fait, chercheur(p)) for p in siennes)
        encore = nombre > 1 or self._revient or self._chaque > 0
        self.fenetre = encore and any(p.le and not p.valable for p in siennes)
        """Vrai si une preuve datée ne vaut que pour l'une des fois."""
        self.simple = nombre == 1 and not (
            self._revient or self._chaque or self._limite or self._conditions
        )
        """Vrai si la ligne n'a que cette date, une fois : la plupart."""

    def occurrence(self, a: Ancrage, n: int = 0) -> int:
        """Son numéro : son rang, plus loin à chaque retour dans une prise en charge ; ou l'ordre
        des jours d'une ancre qui revient."""
        if self._revient:
            return self._rang + (a.rang - 1 if a.rang else n)
        return self._rang + self._nombre * a.tour

    def ouvre(self, c: Contexte, a: Ancrage | None) -> date | None:
        """Le premier jour où l'on peut agir."""
        ouverture = self.ouverture
        if ouverture is None:
            return None
        if a is not None and self.pour_le is not None and ouverture.nom == self.pour_le.nom:
            return ouverture.depuis(a.depuis.le)
        jour = ouverture.seul(c)
        return None if isinstance(jour, tuple) else jour

    def candidats(self, c: Contexte) -> list[Candidat] | Manque:
        """Ses dates, ou les faits qu'il faudrait connaître."""
        if self._conditions:
            inconnus = juger(c, self._conditions)
            if inconnus is None:
                return []
            if inconnus:
                return inconnus
        limite = None
        if self._limite is not None:
            limite = self._limite.seul(c)
            if isinstance(limite, date) and limite <= c.aujourd_hui and not self._chaque:
                return []
        pour_le = self.pour_le
        if pour_le is None:
            return [(date.min, self._rang, self, None)]
        ancrages = pour_le.ancrages(c)
        if isinstance(ancrages, tuple):
            return ancrages
        if isinstance(limite, tuple):
            return limite
        if self._chaque:
            return [k for a in ancrages for k in self._periode(c, pour_le, a, limite)]
        if len(ancrages) == 1:
            a = ancrages[0]
            return [(pour_le.depuis(a.depuis.le), self.occurrence(a), self, a)]
        return [
            (pour_le.depuis(a.depuis.le), self.occurrence(a, n), self, a)
            for n, a in enumerate(ancrages)
        ]

    def _periode(
        self, c: Contexte, pour_le: Fixe, a: Ancrage, limite: date | None
    ) -> Iterator[Candidat]:
        """La dernière fois venue, celle d'avant et la suivante."""
        premier, chaque = pour_le.depuis(a.depuis.le), self._chaque
        ecart = (c.aujourd_hui.year - premier.year) * 12 + c.aujourd_hui.month - premier.month
        autour = ecart // chaque
        for n in range(max(0, autour - 1), max(0, autour + 1) + 2):
            le = ajouter_mois(premier, n * chaque)
            if limite is not None and le > limite:
                return
            yield le, n + 1, self, a


Candidat = tuple[date, int, EntreePreparee, Ancrage | None]
"""Une date possible d'une ligne : son jour, son numéro, son entrée, d'où elle se compte. Un point
de contrôle n'a pas d'ancrage, et son jour ne compte pas."""
