"""Le plan de transition."""

from __future__ import annotations

from dataclasses import dataclass, field

from ase_parcours.rapports.contenus.communs import (
    INTITULES_BESOINS,
    Besoin,
    Bilan,
    DateQuiCompte,
    DuJeune,
    Etape,
    MotsDuJeune,
    Piste,
    Signature,
    Visa,
)
from ase_parcours.rapports.contenus.natures import Nature, de


@dataclass(frozen=True, slots=True)
class PlanTransition(DuJeune):
    """Plan de transition."""

    bilan: Bilan
    version_natures: str = field(metadata=de(Nature.FAIT))
    """Version du référentiel des natures qui a jugé les nuits."""
    pistes: tuple[Piste, ...] = ()
    besoins: tuple[Besoin, ...] = (Besoin(),) * 6
    dates: tuple[DateQuiCompte, ...] = ()
    etapes: tuple[Etape, ...] = ()
    mots: MotsDuJeune | None = None
    visa: Visa | None = None
    signatures: tuple[Signature, ...] = ()

    def __post_init__(self) -> None:
        if len(self.besoins) != len(INTITULES_BESOINS):
            raise ValueError("un plan porte les six besoins, vides au besoin")
