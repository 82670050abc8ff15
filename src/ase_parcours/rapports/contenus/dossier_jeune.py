"""Le dossier du jeune, écrit pour lui. Aucun nom d'un tiers, aucune appréciation."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ase_parcours.metier.nuits import Couverture
from ase_parcours.rapports.contenus.budget import LigneArgent
from ase_parcours.rapports.contenus.communs import Bilan, DuJeune, MotsDuJeune
from ase_parcours.rapports.contenus.natures import Nature, de


@dataclass(frozen=True, slots=True)
class OuJeDors:
    """Des nuits d'affilée, de ``du`` à ``au`` comprises, et où. ``ou`` vide : on ne sait pas."""

    du: date
    au: date
    couverture: Couverture
    ou: str = field(default="", metadata=de(Nature.LIEU))


@dataclass(frozen=True, slots=True)
class Promesse:
    """Ce qui a été promis, par qui, pour quand. ``de_moi`` : c'est le jeune qui le fait."""

    quoi: str = field(metadata=de(Nature.LIBRE))
    qui: str = field(default="", metadata=de(Nature.AGENT))
    pour_le: date | None = None
    faite: bool = False
    de_moi: bool = False


@dataclass(frozen=True, slots=True)
class PapierAMoi:
    """Un papier qui est au jeune. ``ou`` : où il en est, en mots simples."""

    nom: str = field(metadata=de(Nature.FAIT))
    ou: str = field(metadata=de(Nature.FAIT))
    la: bool = False
    jusqu_au: date | None = None


@dataclass(frozen=True, slots=True)
class DateAMoi:
    """Une date à ne pas oublier."""

    quand: date
    quoi: str = field(metadata=de(Nature.FAIT))


@dataclass(frozen=True, slots=True)
class MonArgent:
    """Ce que je reçois et ce que je paie par mois, en centimes ; ``None`` : on ne sait pas.

    ``entier`` : aucun montant ne manque ; ``dettes`` : le total connu.
    """

    ressources: tuple[LigneArgent, ...] = ()
    recu: int | None = field(default=None, metadata=de(Nature.ARGENT))
    paye: int | None = field(default=None, metadata=de(Nature.ARGENT))
    reste: int | None = field(default=None, metadata=de(Nature.ARGENT))
    entier: bool = False
    epargne: int | None = field(default=None, metadata=de(Nature.ARGENT))
    dettes: int | None = field(default=None, metadata=de(Nature.ARGENT))
    pecule: str = field(default="", metadata=de(Nature.ARGENT))


@dataclass(frozen=True, slots=True)
class DossierJeune(DuJeune):
    """Ce que le dossier dit au jeune. ``bilan`` ne garde que les nuits : ni raisons, ni alertes.

    ``revenir`` : le dernier jour où il peut demander à revenir ; ``se_revoir`` : l'entretien des
    six mois ; absents, on ne sait pas.
    """

    bilan: Bilan
    dors: str = field(default="", metadata=de(Nature.LIEU))
    dors_depuis: date | None = None
    nuits: tuple[OuJeDors, ...] = ()
    promesses: tuple[Promesse, ...] = ()
    papiers: tuple[PapierAMoi, ...] = ()
    argent: MonArgent = MonArgent()
    dates: tuple[DateAMoi, ...] = ()
    mots: MotsDuJeune | None = None
    revenir: date | None = None
    se_revoir: date | None = None
