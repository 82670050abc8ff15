"""Les indicateurs d'une période [du, au) (garantie.md §6), jeune par jeune.

Chaque mesure répond oui, non ou « sans information » ; ``None`` : le jeune n'est pas concerné.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from ase_parcours.metier.calendrier import ajouter_jours, ajouter_mois, anniversaire
from ase_parcours.metier.garantie import Evaluation, pistes_vivantes
from ase_parcours.metier.jeune import TypeEvenement
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.periode import couvertures, decouvertes, plages_de
from ase_parcours.metier.sortie import Base

ANS_ENTRETIEN = 17
MOIS_SUIVI, JOURS_SUIVI = 6, 31
"""L'entretien qui suit la sortie se tient à six mois, à trente et un jours près."""
DIX_SEPT_ANS, SIX_MOIS = "DIX_SEPT_ANS", "SIX_MOIS"
_SANS_RETOUR = (None, TypeEvenement.DECES, TypeEvenement.TRANSFERT)

Rangee = Mapping[str, Any]


class Reponse(StrEnum):
    """Ce que l'on sait d'un jeune pour un indicateur."""

    OUI = "oui"
    NON = "non"
    SANS_INFORMATION = "sans information"


@dataclass(frozen=True, slots=True)
class SortieComptee:
    """Une sortie de la période. ``constat`` : un départ sans solution, que rien n'a clos."""

    le: date
    niveau: Niveau
    constat: bool = False


def sortie_comptee(e: Evaluation, du: date, au: date) -> SortieComptee | None:
    """La sortie de ce jeune dans la période, avec son niveau d'après les faits d'aujourd'hui."""
    effective = e.situation.sortie
    if effective is not None:
        if not du <= effective.le < au:
            return None
        declaree = effective.type is TypeEvenement.SANS_SOLUTION
        return SortieComptee(effective.le, Niveau.SANS_SOLUTION if declaree else e.niveau)
    for constat in reversed(e.situation.constats):
        clos = constat.cloture.type if constat.cloture else None
        if clos in _SANS_RETOUR and du <= constat.ouverture.le < au:
            return SortieComptee(constat.ouverture.le, Niveau.SANS_SOLUTION, constat=True)
    return None


def sortie_non_dite(e: Evaluation, du: date, au: date) -> bool:
    """Vrai si la date annoncée est passée dans la période sans que rien ne dise la suite."""
    annoncee = e.sortie.annoncee
    return e.sortie.base is Base.DEPASSEE and annoncee is not None and du <= annoncee < au


def nuits_de_la_sortie(e: Evaluation, s: SortieComptee, au: date) -> tuple[int, int]:
    """(nuits découvertes, nuits) de [D, min(D + 6 mois, au)), un décès les arrêtant."""
    fin = min(e.reperes.fin_horizon(s.le), au)
    dernier = e.situation.dernier
    if dernier is not None and dernier.type is TypeEvenement.DECES:
        fin = min(fin, dernier.le)
    couvre = couvertures(e.faits.solutions, e.reperes, e.aujourd_hui, s.le)
    plages = plages_de(couvre, s.le, fin)
    return sum(p.nuits for p in decouvertes(plages)), sum(p.nuits for p in plages)


def deux_pistes(e: Evaluation, du: date, au: date) -> Reponse | None:
    """Deux pistes six mois avant une sortie de la période, ou sa première nuit couverte.

    Une démarche dont on ne sait pas la date ne dit pas ce que l'on avait ce jour-là.
    """
    sortie = e.sortie.le
    if sortie is None or not du <= sortie < au:
        return None
    regles = e.reperes.regles
    jour = ajouter_mois(sortie, -regles.plan_b_mois)
    if jour > e.aujourd_hui:
        return None
    if any(pas.date_inconnue for s in e.faits.solutions for pas in s.etats):
        return Reponse.SANS_INFORMATION
    couvre = couvertures(e.faits.solutions, e.reperes, jour, sortie)
    couverte = any(c.debut <= sortie < c.fin for c in couvre)
    pistes = pistes_vivantes(e.faits, sortie, jour, e.reperes)
    return _oui(couverte or len(pistes) >= regles.plan_b_pistes)


def entretien_des_17_ans(
    e: Evaluation, entretiens: Iterable[Rangee], du: date, au: date
) -> Reponse | None:
    """Tenu et signé au plus tard le jour des 17 ans, pour qui les a eus dans la période."""
    tot = e.faits.naissance.au_plus_tot
    if tot is None:
        return None
    jour = anniversaire(tot, ANS_ENTRETIEN)
    arrivee = e.faits.arrivee()
    if not du <= jour < au or (arrivee is not None and arrivee >= jour):
        return None
    if e.faits.naissance.exacte is None or arrivee is None:
        return Reponse.SANS_INFORMATION
    siens = [r for r in entretiens if r["type_code"] == DIX_SEPT_ANS]
    return _tenu(siens, lambda r: r["date"] <= jour.isoformat(), signe=True)


def entretien_des_six_mois(
    e: Evaluation, s: SortieComptee, entretiens: Iterable[Rangee]
) -> Reponse | None:
    """Tenu six mois après la sortie, à un mois près ; ``None`` tant que ce délai court."""
    milieu = ajouter_mois(s.le, MOIS_SUIVI)
    debut, fin = ajouter_jours(milieu, -JOURS_SUIVI), ajouter_jours(milieu, JOURS_SUIVI)
    dernier = e.situation.dernier
    if dernier is not None and dernier.type is TypeEvenement.DECES and dernier.le <= fin:
        return None
    siens = [r for r in entretiens if r["type_code"] == SIX_MOIS]
    reponse = _tenu(siens, lambda r: debut.isoformat() <= r["date"] <= fin.isoformat())
    return None if reponse is not Reponse.OUI and e.aujourd_hui <= fin else reponse


def _tenu(siens: list[Rangee], a_temps: Any, *, signe: bool = False) -> Reponse:  # noqa: ANN401
    """Un entretien à temps suffit ; sans date ou sans savoir s'il est signé, on ne sait pas."""
    doute = False
    for r in siens:
        if r["date"] is None:
            doute = True
        elif a_temps(r):
            if not signe or r["signe"] == "oui":
                return Reponse.OUI
            doute = doute or r["signe"] != "non"
    return Reponse.SANS_INFORMATION if doute else Reponse.NON


def _oui(vrai: bool) -> Reponse:
    return Reponse.OUI if vrai else Reponse.NON
