"""Le budget d'un mois."""

from __future__ import annotations

from dataclasses import dataclass, field

from ase_parcours.rapports.contenus.communs import DuJeune, Signature
from ase_parcours.rapports.contenus.natures import Nature, de


@dataclass(frozen=True, slots=True)
class LigneArgent:
    """Une ressource ou une charge. ``centimes`` par mois ; ``None`` : à demander."""

    nom: str = field(metadata=de(Nature.ARGENT))
    centimes: int | None = field(metadata=de(Nature.ARGENT))
    quand: str = field(default="", metadata=de(Nature.ARGENT))
    """« jusqu'au 31 mars 2027 », « depuis le 1er sept. 2026 »."""


@dataclass(frozen=True, slots=True)
class LigneDette:
    """Une dette. ``reste`` et ``par_mois`` en centimes ; ``None`` : à demander."""

    nature: str = field(metadata=de(Nature.ARGENT))
    envers: str = field(default="", metadata=de(Nature.TIERS))
    reste: int | None = field(default=None, metadata=de(Nature.ARGENT))
    par_mois: int | None = field(default=None, metadata=de(Nature.ARGENT))


@dataclass(frozen=True, slots=True)
class PageBudget(DuJeune):
    """Ce qui entre et ce qui sort par mois, au jour de l'impression ; ``solde`` en centimes, absent
    dès qu'un montant manque."""

    mois: str = field(metadata=de(Nature.FAIT))
    phrase: str = field(metadata=de(Nature.ARGENT))
    ressources: tuple[LigneArgent, ...] = ()
    charges: tuple[LigneArgent, ...] = ()
    a_venir: tuple[LigneArgent, ...] = ()
    """Ce qui commence ou s'arrête dans les douze mois."""
    dettes: tuple[LigneDette, ...] = ()
    total_ressources: int | None = field(default=None, metadata=de(Nature.ARGENT))
    total_charges: int | None = field(default=None, metadata=de(Nature.ARGENT))
    solde: int | None = field(default=None, metadata=de(Nature.ARGENT))
    epargne: str = field(default="", metadata=de(Nature.ARGENT))
    signatures: tuple[Signature, ...] = ()
