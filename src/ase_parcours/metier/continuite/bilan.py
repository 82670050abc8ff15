"""Le bilan des droits d'un jeune : ce qui court, ce qui n'a jamais été demandé, ce qui se vérifie.

La loi ne lui donne pas d'entretien à part : le dernier bilan est le dernier entretien de bilan, ou
celui où des droits ont été expliqués.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ase_parcours.metier.continuite.calcul import a_l_horizon, continuite, par_urgence
from ase_parcours.metier.continuite.modele import Continuite, Etat, ReperesDroits
from ase_parcours.metier.controles.regard import Regard, jour, liste

_BILAN = "BILAN"
_D_ANCIEN = ("RETOUR", "PRIORITE")
"""Droits d'un ancien de l'ASE : tant que l'un court, ou que l'on ne sait pas, on le suit."""


@dataclass(frozen=True, slots=True)
class Bilan:
    """Les droits d'un jeune, les plus pressants d'abord ; ``sans_objet`` à part.

    ``horizon`` : premier jour que le bilan ne regarde plus ; ``dernier`` : le jour du dernier.
    """

    aujourd_hui: date
    horizon: date
    droits: tuple[Continuite, ...]
    sans_objet: tuple[Continuite, ...]
    dernier: date | None
    accompagne: bool = True
    """Vrai d'un jeune pris en charge, ou sorti et que ses droits d'ancien suivent encore."""

    @property
    def non_recours(self) -> tuple[Continuite, ...]:
        """Présumés ouverts d'après des faits connus, et jamais demandés."""
        return tuple(c for c in self.droits if non_recours(c))

    @property
    def a_verifier(self) -> tuple[Continuite, ...]:
        """Ceux dont on ne sait pas s'ils sont ouverts, ou s'ils le seraient."""
        return tuple(c for c in self.droits if c.etat is Etat.INCONNU)

    @property
    def s_arretent(self) -> tuple[Continuite, ...]:
        """Ceux qui s'arrêtent, ou se sont arrêtés, avant l'horizon."""
        return tuple(c for c in self.droits if c.s_arrete_avant(self.horizon))


def bilan(r: Regard, p: ReperesDroits) -> Bilan:
    """Le bilan d'un jeune au jour du regard."""
    tous = continuite(r, p)
    horizon = a_l_horizon(r.aujourd_hui, p)
    utiles = (c for c in tous if c.etat is not Etat.NON_CONCERNE)
    ecartes = tuple(c for c in tous if c.etat is Etat.NON_CONCERNE)
    rangees = tuple(par_urgence(utiles, horizon))
    suivi = r.present or any(c.code in _D_ANCIEN for c in rangees)
    return Bilan(r.aujourd_hui, horizon, rangees, ecartes, dernier_bilan(r), suivi)


def non_recours(c: Continuite) -> bool:
    """Vrai d'un droit présumé ouvert aujourd'hui et que personne n'a demandé."""
    return c.etat is Etat.A_DEMANDER and c.jamais_demande


def dernier_bilan(r: Regard) -> date | None:
    """Le jour du dernier entretien où les droits ont été passés en revue."""
    jours: Iterable[date] = (
        le
        for e in r.faits("entretien")
        if (le := jour(e, "date")) is not None
        and le <= r.aujourd_hui
        and (e.get("type_code") == _BILAN or liste(e, "droits_expliques"))
    )
    return max(jours, default=None)
