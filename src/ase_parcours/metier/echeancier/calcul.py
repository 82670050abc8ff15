"""Le calcul : des faits d'un jeune et du catalogue, ses échéances.

Le catalogue est préparé une fois : ses noms deviennent des fonctions, et les lignes qui ne
s'adressent qu'à un jeune pris en charge, ou sorti, ne sont pas même regardées pour les autres.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from ase_parcours.metier.calendrier import ajouter_jours
from ase_parcours.metier.controles.regard import Regard, jour
from ase_parcours.metier.echeancier.contexte import Ancrage, Contexte
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
    contexte, echeances = Contexte(r, plan.jours_proches), list[Echeance]()
    for ligne in plan.suivis if r.suivi else plan.sortis:
        conditions = ligne.conditions
        inconnus = juger(contexte, conditions) if conditions else ()
        if inconnus is None:
            continue
        if not inconnus:
            seule = ligne.seule
            trouve = ligne.candidats(contexte) if seule is None else seule.candidat(contexte)
            if trouve is None:
                continue
            if isinstance(trouve, Candidat):
                echeances.append(_echeance(contexte, ligne, trouve, None, None))
                continue
            if isinstance(trouve, list):
                _dater(contexte, ligne, trouve, echeances)
                continue
            inconnus = trouve
        echeances.append(_sans_date(contexte, ligne, inconnus))
    return tuple(echeances)


def _sans_date(c: Contexte, ligne: LignePreparee, inconnus: tuple[str, ...]) -> Echeance:
    """Un fait manque : indéterminable, sauf si elle est faite."""
    tenue = _preuve(c, ligne, None, None, None, None)
    if tenue is not None:
        return Echeance(ligne.ligne, 1, None, None, _FAIT, None, (), tenue[0], tenue[1])
    if c.suites and (suite := c.suites.get((ligne.ligne.code, 1))) is not None:
        return _selon_la_suite(ligne.ligne, 1, None, None, None, suite)
    manquent = inconnus if len(inconnus) == 1 else tuple(dict.fromkeys(inconnus))
    return Echeance(ligne.ligne, 1, None, None, _INDETERMINABLE, None, manquent)


def _dater(
    c: Contexte, ligne: LignePreparee, candidats: list[Candidat], rendues: list[Echeance]
) -> None:
    if not candidats:
        return
    plusieurs = len(candidats) > 1
    garde = _dernier_du_et_prochain(candidats, c.aujourd_hui) if plusieurs else (0,)
    fenetre = plusieurs or ligne.revient
    for rang in garde:
        k = candidats[rang]
        debut = fin = None
        if fenetre and k.pour_le is not None:
            debut = _commence(k, c.jours_proches)
            if plusieurs and rang + 1 < len(candidats):
                fin = _commence(candidats[rang + 1], c.jours_proches)
        rendues.append(_echeance(c, ligne, k, debut, fin))


def _commence(k: Candidat, jours_proches: int) -> date | None:
    """Le premier jour où une preuve vaut pour cette fois."""
    if k.ancrage is not None and k.ancrage.debut is not None:
        return k.ancrage.debut
    if k.ouverture is not None or k.pour_le is None:
        return k.ouverture
    return ajouter_jours(k.pour_le, -jours_proches)


def _dernier_du_et_prochain(candidats: list[Candidat], aujourd_hui: date) -> list[int]:
    """Les rangs à rendre : la dernière échéance venue et la suivante."""
    if candidats[0].pour_le is None or candidats[0].pour_le == candidats[-1].pour_le:
        return list(range(len(candidats)))
    venus = sum(1 for k in candidats if k.pour_le is not None and k.pour_le <= aujourd_hui)
    return list(range(max(0, venus - 1), min(venus + 1, len(candidats))))


def _echeance(
    c: Contexte, ligne: LignePreparee, k: Candidat, debut: date | None, fin: date | None
) -> Echeance:
    depuis, tenue = (None, None) if k.ancrage is None else (k.ancrage.depuis, k.ancrage.tenu)
    if tenue is None and ligne.preuves:
        tenue = _preuve(c, ligne, k.pour_le, k.ancrage, debut, fin)
    if tenue is not None:
        return Echeance(
            k.ligne, k.occurrence, k.pour_le, k.ouverture, _FAIT, depuis, (), tenue[0], tenue[1]
        )
    if c.suites and (suite := c.suites.get((k.ligne.code, k.occurrence))) is not None:
        return _selon_la_suite(k.ligne, k.occurrence, k.pour_le, k.ouverture, depuis, suite)
    etat = EtatEcheance.A_VENIR
    if k.pour_le is not None:
        if k.pour_le < c.aujourd_hui:
            etat = EtatEcheance.EN_RETARD
        elif k.pour_le <= c.horizon if k.ouverture is None else k.ouverture <= c.aujourd_hui:
            etat = EtatEcheance.PROCHE
    return Echeance(k.ligne, k.occurrence, k.pour_le, k.ouverture, etat, depuis)


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


def _preuve(
    c: Contexte,
    ligne: LignePreparee,
    pour_le: date | None,
    ancrage: Ancrage | None,
    debut: date | None,
    fin: date | None,
) -> tuple[str, date | None] | None:
    facettes = c.r.facettes
    for fait, chercher in ligne.preuves:
        if fait in facettes or fait in CALCULEES:
            tenue = chercher(c, pour_le, ancrage, debut, fin)
            if tenue is not None:
                return tenue
    return None
