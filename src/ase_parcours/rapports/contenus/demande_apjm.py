"""La demande d'accueil provisoire jeune majeur."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from ase_parcours.rapports.contenus.budget import LigneArgent
from ase_parcours.rapports.contenus.communs import (
    INTITULES_BESOINS,
    Besoin,
    DuJeune,
    EtatBesoin,
    MotsDuJeune,
)
from ase_parcours.rapports.contenus.lettre import TexteCite
from ase_parcours.rapports.contenus.natures import Nature, de


@dataclass(frozen=True, slots=True)
class Soutien:
    """Un soutien que l'on peut demander. ``demande`` : une action du projet le vise déjà."""

    nom: str = field(metadata=de(Nature.FAIT))
    demande: bool = False


@dataclass(frozen=True, slots=True)
class DemandeApjm(DuJeune):
    """Ce que le dossier sait, prérempli ; ce qui est vide reste à écrire avec le jeune.

    ``fin_actuelle`` : la fin de l'accueil jeune majeur en cours, s'il y en a un : la demande est
    alors un renouvellement. ``limite`` : la veille des vingt et un ans.
    """

    prise_en_charge: date | None = None
    majorite: date | None = None
    fin_actuelle: date | None = None
    limite: date | None = None
    hebergement: str = field(default="", metadata=de(Nature.LIEU))
    activite: str = field(default="", metadata=de(Nature.LIEU))
    soins: str = field(default="", metadata=de(Nature.SANTE))
    soutien_familial: str = field(default="", metadata=de(Nature.FAMILLE))
    """« oui », « non » ; vide : on ne sait pas."""
    confiance: str = field(default="", metadata=de(Nature.TIERS))
    ressources: tuple[LigneArgent, ...] = ()
    total: int | None = field(default=None, metadata=de(Nature.ARGENT))
    apres: str = field(default="", metadata=de(Nature.FAIT))
    """Les nuits après la sortie, en mots."""
    besoins: tuple[Besoin, ...] = (Besoin(),) * 6
    soutiens: tuple[Soutien, ...] = ()
    mots: MotsDuJeune | None = None
    textes: tuple[TexteCite, ...] = ()

    def __post_init__(self) -> None:
        if len(self.besoins) != len(INTITULES_BESOINS):
            raise ValueError("une demande porte les six besoins, vides au besoin")

    @property
    def renouvellement(self) -> bool:
        """Vrai si un accueil jeune majeur est en cours."""
        return self.fin_actuelle is not None

    @property
    def debut(self) -> date | None:
        """Le jour à partir duquel la prise en charge est demandée."""
        return self.fin_actuelle or self.majorite

    @property
    def manquent(self) -> tuple[str, ...]:
        """Ce qui reste à remplir avant de signer, nommé."""
        return tuple(self._manques())

    def _manques(self) -> Iterator[str]:
        faits: tuple[tuple[object, str], ...] = (
            (self.personne.naissance, "date de naissance"),
            (self.prise_en_charge, "date de prise en charge"),
            (self.hebergement, "hébergement"),
            (self.activite, "études, formation, emploi"),
            (self.soins, "couverture santé"),
            (self.soutien_familial, "aide de la famille"),
            (self.ressources, "ressources"),
            (self.mots, "projet, dans les mots du jeune"),
            (self.debut, "début demandé"),
        )
        yield from (nom for valeur, nom in faits if not valeur)
        if any(x.centimes is None for x in self.ressources):
            yield "montant d’une ressource"
        vides = sum(b.etat is EtatBesoin.NON_TRAITE for b in self.besoins)
        if vides:
            yield f"{vides} besoin{'s' if vides > 1 else ''} sur six"
        yield "durée demandée"
