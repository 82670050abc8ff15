"""Ce que les widgets des nuits reçoivent : des valeurs gelées, déjà calculées par le métier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from ase_parcours.bureau.nuits.motifs import DE_COUVERTURE, Motif
from ase_parcours.metier.nuits import Niveau, Plage

NUITS_AVANT = 14
"""Nuits montrées avant la sortie."""


@dataclass(frozen=True, slots=True)
class SolutionNuits:
    """Ce que le ruban dit d'une solution."""

    libelle: str
    """« logement social », « chez un tiers »."""
    detail: str = ""
    """« bail à son nom, sans date de fin »."""
    preuve: str = ""
    """« bail signé, versé » ; vide si l'on n'en sait rien."""


@dataclass(frozen=True, slots=True)
class DonneesRuban:
    """Entrée du grand ruban. ``plages`` couvre sans trou [sortie, sortie + 6 mois).

    ``sortie`` à ``None`` : date inconnue, aucune plage. Lève ``ValueError`` si les plages ne se
    suivent pas, ne commencent pas à la sortie, ou sont données sans date de sortie.
    """

    nom_usuel: str
    sortie: date | None
    plages: tuple[Plage, ...]
    aujourd_hui: date
    base: str | None = None
    """Ce qui fixe la sortie (``prevue``, ``apjm``, ``majorite``…)."""
    solutions: Mapping[str, SolutionNuits] = field(default_factory=dict)
    nuits_decisives: int = 30

    def __post_init__(self) -> None:
        if self.sortie is None:
            if self.plages:
                raise ValueError("des nuits sans date de sortie")
            return
        if not self.plages or self.plages[0].debut != self.sortie:
            raise ValueError("les nuits commencent à la sortie")
        if any(a.fin != b.debut or a.nuits < 1 for a, b in pairwise(self.plages)):
            raise ValueError("les plages de nuits se suivent sans trou")

    @property
    def premiere(self) -> date | None:
        """Premier jour montré, quatorze nuits avant la sortie."""
        return None if self.sortie is None else self.sortie - timedelta(days=NUITS_AVANT)

    @property
    def fin(self) -> date | None:
        """Jour de l'entretien des six mois ; la dernière nuit est celle de la veille."""
        return self.plages[-1].fin if self.plages else None

    def plage_du(self, nuit: date) -> Plage:
        """La plage qui porte la nuit. Lève ``LookupError`` hors du ruban."""
        for plage in self.plages:
            if plage.debut <= nuit < plage.fin:
                return plage
        raise LookupError(nuit.isoformat())

    def solution_de(self, plage: Plage) -> SolutionNuits | None:
        """La solution qui couvre la plage, si elle est décrite."""
        return self.solutions.get(plage.solution) if plage.solution is not None else None


@dataclass(frozen=True, slots=True)
class LigneSortie:
    """Une ligne de l'axe des prochaines sorties."""

    dossier: str
    nom_usuel: str
    niveau: Niveau
    sortie: date
    plages: tuple[Plage, ...]
    urgente: bool = False
    """Sans solution à moins de quatre-vingt-dix jours : écrite en gras."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Suite de nuits [debut, fin) à peindre d'un motif."""

    debut: date
    fin: date
    motif: Motif


def segments(plages: tuple[Plage, ...]) -> tuple[Segment, ...]:
    """Les plages sous la forme que peignent les pistes."""
    return tuple(Segment(p.debut, p.fin, DE_COUVERTURE[p.couverture]) for p in plages)
