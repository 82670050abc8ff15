"""Le calcul : des faits d'un jeune et du catalogue, ses échéances.

Le catalogue est préparé une fois : ses noms deviennent des fonctions, et les lignes qui ne
s'adressent qu'à un jeune pris en charge, ou sorti, ne sont pas même regardées pour les autres.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from ase_parcours.metier.calendrier import ajouter_jours
from ase_parcours.metier.controles.regard import Regard, jour
from ase_parcours.metier.echeancier.contexte import Contexte
from ase_parcours.metier.echeancier.entrees import Candidat, juger
from ase_parcours.metier.echeancier.modele import (
    Catalogue,
    Depuis,
    Echeance,
    EtatEcheance,
    LigneEcheancier,
)
from ase_parcours.metier.echeancier.plan import LignePreparee, preparer
from ase_parcours.metier.echeancier.preuves import CALCULEES

_PLAN = "plan"
_JAMAIS = date.min
_TOUJOURS: tuple[date | None, date | None] = (None, None)
_neuve = tuple.__new__
"""Le constructeur nu : des centaines de milliers d'échéances, deux fois plus vite."""
_A_VENIR, _PROCHE, _EN_RETARD = (
    EtatEcheance.A_VENIR,
    EtatEcheance.PROCHE,
    EtatEcheance.EN_RETARD,
)
_FAIT, _INDETERMINABLE = EtatEcheance.FAIT, EtatEcheance.INDETERMINABLE


def echeancier(r: Regard, catalogue: Catalogue) -> tuple[Echeance, ...]:
    """Les échéances d'un jeune, dans l'ordre du catalogue ; aucune d'un dossier clos.

    ``r`` a besoin de toutes les facettes.
    """
    if r.clos:
        return ()
    plan = catalogue.memoire.get(_PLAN)
    if plan is None:
        plan = catalogue.memoire[_PLAN] = preparer(catalogue)
    contexte, echeances = Contexte(r, plan.jours_proches, CALCULEES), list[Echeance]()
    connues = contexte.ancres
    for ligne in plan.suivis if r.suivi else plan.sortis:
        conditions = ligne.conditions
        inconnus = juger(contexte, conditions) if conditions else ()
        if inconnus is None:
            continue
        if not inconnus:
            simple = ligne.simple
            if simple is None:
                candidats = ligne.candidats(contexte)
                if isinstance(candidats, list):
                    _dater(contexte, candidats, echeances)
                    continue
                inconnus = candidats
            elif (repere := simple.pour_le) is None:
                echeances.append(_echeance(contexte, (_JAMAIS, 1, simple, None), None))
                continue
            else:
                ancrages = connues.get(repere.nom)
                if ancrages is None:
                    ancrages = connues[repere.nom] = repere.ancre(contexte)
                if isinstance(ancrages, list):
                    for a in ancrages:
                        k = (repere.depuis(a.depuis.le), 1 + a.tour, simple, a)
                        echeances.append(_echeance(contexte, k, None))
                    continue
                inconnus = ancrages
        echeances.append(_sans_date(contexte, ligne, inconnus))
    return tuple(echeances)


def _sans_date(c: Contexte, ligne: LignePreparee, inconnus: tuple[str, ...]) -> Echeance:
    """Un fait manque : indéterminable, sauf si elle est faite."""
    for fait, chercher in ligne.preuves:
        if fait in c.sources and (tenue := chercher(c, None, None, None, None)) is not None:
            return Echeance(ligne.ligne, 1, None, None, _FAIT, None, (), tenue[0], tenue[1])
    if c.suites and (suite := c.suites.get((ligne.ligne.code, 1))) is not None:
        return _selon_la_suite(ligne.ligne, 1, None, None, None, suite)
    manquent = inconnus if len(inconnus) == 1 else tuple(dict.fromkeys(inconnus))
    return Echeance(ligne.ligne, 1, None, None, _INDETERMINABLE, None, manquent)


def _dater(c: Contexte, candidats: list[Candidat], rendues: list[Echeance]) -> None:
    """La dernière échéance venue et la prochaine ; et si la prochaine est déjà faite, celle qui
    la suit, jusqu'à la première qui reste à faire."""
    if len(candidats) == 1:
        rendues.append(_echeance(c, candidats[0], None))
        return
    venus = 0
    for k in candidats:
        if k[0] > c.aujourd_hui:
            break
        venus += 1
    for rang in range(max(0, venus - 1), len(candidats)):
        suivant = candidats[rang + 1] if rang + 1 < len(candidats) else None
        e = _echeance(c, candidats[rang], suivant)
        rendues.append(e)
        if rang >= venus and e.etat is not _FAIT:
            break


def _fenetre(c: Contexte, k: Candidat, suivant: Candidat | None) -> tuple[date | None, date | None]:
    """Les jours où une preuve vaut pour cette fois : avant que la suivante ne commence."""
    fin = None if suivant is None else _commence(c, suivant)
    return _commence(c, k), fin


def _commence(c: Contexte, k: Candidat) -> date:
    """Le premier jour où une preuve vaut pour cette fois."""
    pour_le, _, entree, ancrage = k
    if ancrage is not None and ancrage.debut is not None:
        return ancrage.debut
    return entree.ouvre(c, ancrage) or ajouter_jours(pour_le, -c.jours_proches)


def _echeance(c: Contexte, k: Candidat, suivant: Candidat | None) -> Echeance:
    le, occurrence, entree, ancrage = k
    pour_le, depuis, tenue = None, None, None
    if ancrage is not None:
        pour_le, depuis, tenue = le, ancrage.depuis, ancrage.tenu
    if tenue is None:
        fenetre = None if entree.fenetre else _TOUJOURS
        for fait, chercher in entree.preuves:
            if fait in c.sources:
                if fenetre is None:
                    fenetre = _fenetre(c, k, suivant)
                tenue = chercher(c, pour_le, ancrage, *fenetre)
                if tenue is not None:
                    break
    de = entree.ligne
    ouverture = None if entree.ouverture is None else entree.ouvre(c, ancrage)
    if tenue is not None:
        return Echeance(de, occurrence, pour_le, ouverture, _FAIT, depuis, (), *tenue)
    if c.suites and (suite := c.suites.get((de.code, occurrence))) is not None:
        return _selon_la_suite(de, occurrence, pour_le, ouverture, depuis, suite)
    etat = _A_VENIR
    if pour_le is not None:
        if pour_le < c.aujourd_hui:
            etat = _EN_RETARD
        elif pour_le <= c.horizon if ouverture is None else ouverture <= c.aujourd_hui:
            etat = _PROCHE
    return _neuve(Echeance, (de, occurrence, pour_le, ouverture, etat, depuis, (), None, None))


def _selon_la_suite(
    ligne: LigneEcheancier,
    occurrence: int,
    pour_le: date | None,
    ouverture: date | None,
    depuis: Depuis | None,
    suite: Any,  # noqa: ANN401 - une rangée
) -> Echeance:
    dit = suite.get("preuve") or suite.get("motif")
    etat = EtatEcheance(suite["etat"])
    return Echeance(ligne, occurrence, pour_le, ouverture, etat, depuis, (), dit, jour(suite, "le"))
