"""Ce que les documents d'une unité prennent au tableau de bord, compté une seule fois."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ase_parcours.coffre.lectures.echeances import echeances_de_tous
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.tableau import Tableau, niveau_montre, tableau
from ase_parcours.metier.echeancier import EtatEcheance
from ase_parcours.metier.hebergement import sans_accents
from ase_parcours.metier.nuits import Niveau
from ase_parcours.operations.assemblage.demande import DemandeUnite
from ase_parcours.rapports.contenus.unite import ParNiveau

SANS_UNITE = "sans unité"


@dataclass(frozen=True, slots=True)
class Etat:
    """Une unité au jour demandé. ``retards`` : échéances en retard, par jeune."""

    tableau: Tableau
    retards: Counter[str]

    @property
    def suivis(self) -> tuple[LigneJeune, ...]:
        """Ceux du tableau, puis ceux dont la sortie est plus loin."""
        return (*self.tableau.comptees, *self.tableau.loin)

    @property
    def concernes(self) -> tuple[LigneJeune, ...]:
        """Ceux à qui il manque une nuit, dans les douze mois."""
        return tuple(x for x in self.tableau.comptees if x.evaluation.nuits_decouvertes)

    @property
    def nuits(self) -> int:
        """Nuits découvertes des jeunes du tableau."""
        return sum(x.evaluation.nuits_decouvertes for x in self.tableau.comptees)

    @property
    def plans_b(self) -> int:
        """Jeunes à qui il manque un plan B."""
        return sum(x.evaluation.plan_b_manquant for x in self.suivis)

    @property
    def en_retard(self) -> int:
        """Jeunes qui ont une échéance en retard."""
        return sum(bool(self.retards[x.id]) for x in self.suivis)

    def de_l_unite(self, unite: str) -> Etat:
        """Le même, réduit à une unité."""
        return Etat(self.tableau.parmi(lambda x: (x.unite or SANS_UNITE) == unite), self.retards)


def etat(d: DemandeUnite) -> Etat:
    """L'état de l'unité : le tableau de bord et les échéances, tels que les écrans les lisent."""
    vu = tableau(d.conn, d.lignes, d.jour, d.reperes)
    suivis = (*vu.comptees, *vu.loin)
    retards = Counter(
        x.jeune.id
        for x in echeances_de_tous(d.conn, suivis)
        if x.echeance.etat is EtatEcheance.EN_RETARD
    )
    return Etat(vu, retards)


def unites(noms: Iterable[str]) -> list[str]:
    """Les unités, dans l'ordre alphabétique ; « sans unité » à la fin."""
    return sorted(set(noms), key=lambda n: (n == SANS_UNITE, sans_accents(n), n))


def par_niveau(lignes: Sequence[LigneJeune]) -> ParNiveau:
    """Combien de chaque niveau, comme le tableau de bord les montre."""
    comptes = Counter(niveau_montre(x) for x in lignes)
    return ParNiveau(
        comptes[Niveau.GARANTIE],
        comptes[Niveau.FRAGILE],
        comptes[Niveau.SANS_SOLUTION],
        comptes[Niveau.INDETERMINEE],
    )
