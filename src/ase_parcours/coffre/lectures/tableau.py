"""Le tableau de bord du matin : comptes par niveau, prochaines sorties, lignes refusées."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.rejets import nombre_de_refusees
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.periode import Reperes
from ase_parcours.metier.sortie import Statut

_TOUJOURS = frozenset({Statut.A_REVOIR, Statut.DEPART_CONSTATE})


@dataclass(frozen=True, slots=True)
class Tableau:
    """Ce que montre le tableau de bord. ``comptees`` : dans l'ordre des listes."""

    comptees: tuple[LigneJeune, ...]
    loin: tuple[LigneJeune, ...]
    """Ceux dont la sortie est au-delà de douze mois."""
    refusees: int
    """Lignes d'import refusées et non reprises : elles ne sont encore à personne."""

    @property
    def au_dela(self) -> int:
        """Nombre de jeunes dont la sortie est au-delà de douze mois."""
        return len(self.loin)

    def parmi(self, garde: Callable[[LigneJeune], bool]) -> Tableau:
        """Le même, réduit aux jeunes que l'on garde."""
        comptees = tuple(x for x in self.comptees if garde(x))
        return Tableau(comptees, tuple(x for x in self.loin if garde(x)), self.refusees)

    def de_niveau(self, niveau: Niveau) -> tuple[LigneJeune, ...]:
        """Les jeunes d'un niveau. Un dossier à revoir compte avec les rouges (§5)."""
        return tuple(x for x in self.comptees if niveau_montre(x) is niveau)

    @property
    def plus_urgent(self) -> LigneJeune | None:
        """Le premier de la liste s'il n'a pas tous ses toits."""
        pressants = (Niveau.SANS_SOLUTION, Niveau.INDETERMINEE)
        return next((x for x in self.comptees if niveau_montre(x) in pressants), None)


def niveau_montre(ligne: LigneJeune) -> Niveau:
    """Niveau sous lequel un jeune est montré : « à revoir » et « constaté » sont rouges."""
    if ligne.statut in _TOUJOURS and ligne.niveau is not Niveau.INDETERMINEE:
        return Niveau.SANS_SOLUTION
    return ligne.niveau


def tableau(
    conn: Connection, lignes: Sequence[LigneJeune], aujourd_hui: date, reperes: Reperes
) -> Tableau:
    """Répartit les jeunes (dans l'ordre des listes) entre le tableau et l'au-delà."""
    limite = ajouter_mois(aujourd_hui, reperes.regles.tableau_mois)
    suivies = [x for x in lignes if not _horizon_passe(x, aujourd_hui, reperes)]
    comptees: list[LigneJeune] = []
    loin: list[LigneJeune] = []
    for x in suivies:
        (comptees if _au_tableau(x, limite) else loin).append(x)
    return Tableau(tuple(comptees), tuple(loin), nombre_de_refusees(conn))


def _au_tableau(ligne: LigneJeune, limite: date) -> bool:
    if ligne.niveau is Niveau.INDETERMINEE or ligne.statut in _TOUJOURS:
        return True
    return ligne.sortie is not None and ligne.sortie <= limite


def _horizon_passe(ligne: LigneJeune, aujourd_hui: date, reperes: Reperes) -> bool:
    """Vrai pour une sortie tenue dont les six mois sont passés : elle n'est plus à surveiller."""
    sorti = (Statut.SORTI_GARANTI, Statut.SORTI_FRAGILE, Statut.SORTI_SANS_SOLUTION)
    if ligne.statut not in sorti or ligne.sortie is None:
        return False
    return reperes.fin_horizon(ligne.sortie) <= aujourd_hui
