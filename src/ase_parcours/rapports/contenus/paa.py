"""Le projet d'accès à l'autonomie."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ase_parcours.rapports.contenus.communs import (
    INTITULES_BESOINS,
    DuJeune,
    EtatBesoin,
    MotsDuJeune,
    Signature,
)
from ase_parcours.rapports.contenus.lettre import TexteCite
from ase_parcours.rapports.contenus.natures import Nature, de
from ase_parcours.rapports.contenus.projet import ActionPrevue, DroitExplique, Position


@dataclass(frozen=True, slots=True)
class BesoinDuProjet:
    """Un des six besoins, tel que le projet l'écrit."""

    aujourd_hui: str = field(default="", metadata=de(Nature.LIBRE))
    objectif: str = field(default="", metadata=de(Nature.LIBRE))
    veut: str = field(default="", metadata=de(Nature.PAROLE))
    pieces: str = field(default="", metadata=de(Nature.PREUVE))
    actions: tuple[ActionPrevue, ...] = ()
    etat: EtatBesoin = EtatBesoin.NON_TRAITE
    nature: Nature = Nature.LIBRE
    """De quoi il parle : soins, argent ; ``LIBRE`` sinon."""


@dataclass(frozen=True, slots=True)
class Paa(DuJeune):
    """Projet d'accès à l'autonomie (CASF L222-5-1, R222-6)."""

    phrase: str = field(metadata=de(Nature.FAIT))
    """Combien de besoins sont traités."""
    version: str = field(metadata=de(Nature.FAIT))
    """La dernière version signée et quand la revoir."""
    besoins: tuple[BesoinDuProjet, ...] = (BesoinDuProjet(),) * 6
    mots: MotsDuJeune = field(default_factory=lambda: MotsDuJeune(""))
    """Vides s'ils ne sont pas recueillis."""
    mots_du: date | None = None
    """Le jour où ces mots ont été recueillis."""
    aspirations: str = field(default="", metadata=de(Nature.PAROLE))
    refuse: str = field(default="", metadata=de(Nature.PAROLE))
    position: Position = field(default_factory=Position)
    droits: tuple[DroitExplique, ...] = ()
    confiance: str = field(default="", metadata=de(Nature.TIERS))
    """La personne de confiance ; vide : on ne sait pas."""
    textes: tuple[TexteCite, ...] = ()
    signatures: tuple[Signature, ...] = ()

    def __post_init__(self) -> None:
        if len(self.besoins) != len(INTITULES_BESOINS):
            raise ValueError("un projet porte les six besoins, vides au besoin")
