"""L'attestation de solution d'hébergement."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ase_parcours.metier.nuits import Couverture
from ase_parcours.rapports.contenus.communs import (
    Bilan,
    DroitEnsuite,
    DuJeune,
    PieceVersee,
    Signature,
    Visa,
)
from ase_parcours.rapports.contenus.natures import Nature, de


@dataclass(frozen=True, slots=True)
class SolutionCouvrante:
    """Une solution qui couvre des nuits attestées, sa preuve versée au coffre."""

    nature: str = field(metadata=de(Nature.FAIT))
    gestionnaire: str = field(metadata=de(Nature.LIEU))
    debut: date
    fin: date | None
    preuve: str = field(metadata=de(Nature.PREUVE))
    piece: PieceVersee
    couvre: Couverture = Couverture.DURABLE


@dataclass(frozen=True, slots=True)
class Attestation(DuJeune):
    """Attestation de solution d'hébergement, provisoire pour une sortie fragile."""

    bilan: Bilan
    """Niveau jugé à la date de sortie, avec les seules preuves versées."""
    provisoire: bool
    couvertures: tuple[SolutionCouvrante, ...]
    version_natures: str = field(metadata=de(Nature.FAIT))
    ensuite: tuple[DroitEnsuite, ...] = ()
    visa: Visa | None = None
    signatures: tuple[Signature, ...] = ()

    def __post_init__(self) -> None:
        if self.bilan.sortie is None:
            raise ValueError("une attestation a une date de sortie")
        if self.provisoire and self.visa is None:
            raise ValueError("une attestation provisoire porte son visa")
