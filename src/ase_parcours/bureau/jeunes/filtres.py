"""Les filtres de la liste des jeunes : des ensembles de choix, et qui ils retiennent. Pur."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from ase_parcours import francais as fr
from ase_parcours.bureau.tableau.a_faire import a_faire
from ase_parcours.coffre.lectures.jeunes import CLOS, LigneJeune
from ase_parcours.coffre.lectures.tableau import niveau_montre
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.referents import A_DESIGNER
from ase_parcours.metier.sortie import Base

JOURS_PROCHES = 90
MOIS_DU_TABLEAU = 12
SANS_UNITE = "sans unité"


class Quand(StrEnum):
    """Quand tombe la sortie."""

    PROCHE = "proche"
    DOUZE_MOIS = "douze_mois"
    """Ceux que compte le tableau de bord : douze mois, dates inconnues et dossiers à revoir."""
    AU_DELA = "au_dela"
    DEPASSEE = "depassee"
    INCONNUE = "inconnue"


class Pistes(StrEnum):
    """Où en sont les pistes."""

    AUCUNE = "aucune"
    UNE = "une"
    PLUSIEURS = "plusieurs"
    PLAN_B = "plan_b"


class Signe(StrEnum):
    """Ce que le tableau de bord montre du doigt. Les étapes d'urgence portent leur nom de règle."""

    A_FAIRE = "a_faire"
    DROIT = "droit"
    SILENCE = "silence"
    J_0 = "J-0"
    J_30 = "J-30"
    J_90 = "J-90"
    J_180 = "J-180"
    J_365 = "J-365"


SIGNES = {
    Signe.A_FAIRE: "quelque chose à faire",
    Signe.DROIT: f"droit ou papier qui s{fr.APOSTROPHE}arrête",
    Signe.SILENCE: "dossier silencieux",
    Signe.J_0: f"J{fr.MOINS}0, sortie à enregistrer",
    Signe.J_30: f"J{fr.MOINS}30, sans toit assuré",
    Signe.J_90: f"J{fr.MOINS}90, aucun début connu",
    Signe.J_180: f"J{fr.MOINS}180, moins de deux pistes",
    Signe.J_365: f"J{fr.MOINS}365, aucune piste",
}
QUAND = {
    Quand.PROCHE: "dans les 90 jours",
    Quand.DOUZE_MOIS: f"d{fr.APOSTROPHE}ici douze mois",
    Quand.AU_DELA: "au-delà de douze mois",
    Quand.DEPASSEE: "date dépassée",
    Quand.INCONNUE: "date inconnue",
}
PISTES = {
    Pistes.AUCUNE: "aucune",
    Pistes.UNE: "une seule",
    Pistes.PLUSIEURS: "deux ou plus",
    Pistes.PLAN_B: "plan B manquant",
}


@dataclass(frozen=True, slots=True)
class Filtres:
    """Un ensemble vide ne filtre rien. ``clos`` montre aussi décédés et transférés."""

    quand: frozenset[Quand] = frozenset()
    niveaux: frozenset[Niveau] = frozenset()
    unites: frozenset[str] = frozenset()
    referents: frozenset[str] = frozenset()
    pistes: frozenset[Pistes] = frozenset()
    signes: frozenset[Signe] = frozenset()
    clos: bool = False

    @property
    def actifs(self) -> bool:
        """Vrai si quelque chose est filtré."""
        return self != Filtres()

    def avec(self, nom: str, choix: Iterable[Any]) -> Filtres:
        """Les mêmes, un ensemble remplacé. Lève ``TypeError`` pour un nom inconnu."""
        remplace: dict[str, Any] = {nom: frozenset(choix)}
        return replace(self, **remplace)


def retenir(
    lignes: Iterable[LigneJeune],
    filtres: Filtres,
    aujourd_hui: date,
    au_tableau: Callable[[LigneJeune], bool],
) -> list[LigneJeune]:
    """Ceux que tous les filtres gardent, dans l'ordre reçu."""
    limite = ajouter_mois(aujourd_hui, MOIS_DU_TABLEAU)

    def garde(x: LigneJeune) -> bool:
        return (
            (filtres.clos or x.statut not in CLOS)
            and (not filtres.niveaux or niveau_montre(x) in filtres.niveaux)
            and (not filtres.unites or (x.unite or SANS_UNITE) in filtres.unites)
            and (not filtres.referents or (x.referent or A_DESIGNER) in filtres.referents)
            and (not filtres.quand or any(_tombe(x, q, limite, au_tableau) for q in filtres.quand))
            and (not filtres.pistes or any(_a_pistes(x, p) for p in filtres.pistes))
            and (not filtres.signes or any(porte(x, s) for s in filtres.signes))
        )

    return [x for x in lignes if garde(x)]


def est_proche(ligne: LigneJeune) -> bool:
    """Vrai si la sortie est dans les quatre-vingt-dix jours."""
    jour = ligne.evaluation.aujourd_hui
    return ligne.sortie is not None and 0 <= (ligne.sortie - jour).days <= JOURS_PROCHES


def _tombe(
    ligne: LigneJeune, quand: Quand, limite: date, au_tableau: Callable[[LigneJeune], bool]
) -> bool:
    match quand:
        case Quand.PROCHE:
            return est_proche(ligne)
        case Quand.DOUZE_MOIS:
            return au_tableau(ligne)
        case Quand.AU_DELA:
            return ligne.sortie is not None and ligne.sortie > limite and not au_tableau(ligne)
        case Quand.DEPASSEE:
            return ligne.base is Base.DEPASSEE
        case Quand.INCONNUE:
            return ligne.sortie is None


def _a_pistes(ligne: LigneJeune, pistes: Pistes) -> bool:
    if pistes is Pistes.PLAN_B:
        return ligne.evaluation.plan_b_manquant
    nombre = len(ligne.evaluation.pistes)
    return {Pistes.AUCUNE: nombre == 0, Pistes.UNE: nombre == 1}.get(pistes, nombre >= 2)


def porte(ligne: LigneJeune, signe: Signe) -> bool:
    """Vrai si le tableau de bord montre ce jeune pour cela."""
    match signe:
        case Signe.A_FAIRE:
            return bool(a_faire([ligne]))
        case Signe.DROIT:
            return bool(ligne.fins)
        case Signe.SILENCE:
            return ligne.silence is not None
        case _:
            return ligne.evaluation.urgence == signe.value
