"""Les comptes rendus d'entretien : celui des 17 ans, celui des six mois après la sortie."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ase_parcours.rapports.contenus.communs import (
    DateQuiCompte,
    DuJeune,
    EtatBesoin,
    Signature,
)
from ase_parcours.rapports.contenus.lettre import TexteCite
from ase_parcours.rapports.contenus.natures import Nature, de
from ase_parcours.rapports.contenus.projet import ActionPrevue, DroitExplique, Position


@dataclass(frozen=True, slots=True)
class PointLegal:
    """Un point que la loi met à l'ordre du jour, et ce que le compte rendu en garde."""

    texte: str = field(metadata=de(Nature.FAIT))
    etat: EtatBesoin = EtatBesoin.NON_TRAITE


@dataclass(frozen=True, slots=True)
class Theme:
    """Une question de la trame et ce qui en a été dit ; vide : non traité."""

    question: str = field(metadata=de(Nature.FAIT))
    reponse: str = field(default="", metadata=de(Nature.LIBRE))
    nature: Nature = Nature.LIBRE
    """De quoi elle parle : soins, argent ; ``LIBRE`` sinon."""


@dataclass(frozen=True, slots=True)
class Tenue:
    """Quand l'entretien s'est tenu et avec qui. ``confiance``, ``signe`` : ``None``, on ne sait
    pas."""

    tenu_le: date | None = None
    prevu_le: date | None = None
    """Le jour où il est prévu, s'il ne s'est pas encore tenu."""
    du_le: date | None = None
    """Le jour où la loi l'attend ; ``None`` : on ne sait pas."""
    avec: str = field(default="", metadata=de(Nature.LIBRE))
    """Texte libre : le jeune y était, il lit avec qui."""
    confiance: bool | None = None
    signe: bool | None = None
    note: bool = False
    """Vrai dès qu'un entretien est noté au dossier, daté ou non."""


@dataclass(frozen=True, slots=True)
class Entretien(DuJeune):
    """Ce que tout compte rendu d'entretien porte."""

    tenue: Tenue
    ordre_du_jour: tuple[PointLegal, ...] = ()
    themes: tuple[Theme, ...] = ()
    droits: tuple[DroitExplique, ...] = ()
    decide: str = field(default="", metadata=de(Nature.LIBRE))
    actions: tuple[ActionPrevue, ...] = ()
    """Ce qui reste à faire du projet."""
    position: Position = field(default_factory=Position)
    rendez_vous: tuple[DateQuiCompte, ...] = ()
    textes: tuple[TexteCite, ...] = ()
    signatures: tuple[Signature, ...] = ()


@dataclass(frozen=True, slots=True)
class EntretienDixSept(Entretien):
    """Compte rendu de l'entretien des 17 ans (CASF L222-5-1)."""


@dataclass(frozen=True, slots=True)
class Nouvelles:
    """Ce que le dernier contact a appris ; vide ou ``None`` : on ne sait pas."""

    le: date
    logement: str = field(default="", metadata=de(Nature.FAIT))
    convient: bool | None = None
    activite: str = field(default="", metadata=de(Nature.FAIT))
    ressources: str = field(default="", metadata=de(Nature.ARGENT))
    veut_revenir: bool | None = None


class EtatPromesse(StrEnum):
    """Ce qu'une promesse est devenue."""

    TENUE = "tenu"
    EN_COURS = "en cours"
    EN_RETARD = "en retard"
    NON_TENUE = "pas tenu"
    ABANDONNEE = "abandonné"
    INCONNUE = "on ne sait pas"


@dataclass(frozen=True, slots=True)
class Promesse:
    """Ce qui avait été promis à la sortie."""

    quoi: str = field(metadata=de(Nature.LIBRE))
    qui: str = field(default="", metadata=de(Nature.AGENT))
    quand: date | None = None
    etat: EtatPromesse = EtatPromesse.INCONNUE
    nature: Nature = Nature.LIBRE


@dataclass(frozen=True, slots=True)
class DemandeDeRetour:
    """Une demande de revenir à l'ASE. ``abri`` : mis à l'abri en attendant."""

    le: date | None
    reponse: str = field(default="", metadata=de(Nature.FAIT))
    repondue_le: date | None = None
    abri: bool | None = None
    motif: str = field(default="", metadata=de(Nature.LIBRE))


@dataclass(frozen=True, slots=True)
class DroitAuRetour:
    """``dernier`` : le dernier jour pour le demander ; ``None`` : naissance inconnue.

    ``exact`` : faux si seuls le mois ou l'année de naissance sont connus ; ``fini`` : passé.
    """

    dernier: date | None = None
    exact: bool = True
    fini: bool = False
    ans: int = 21
    demandes: tuple[DemandeDeRetour, ...] = ()
    reserve: str = field(default="", metadata=de(Nature.SEJOUR))
    """Ce qui, dans sa situation de séjour, est à vérifier d'abord."""


@dataclass(frozen=True, slots=True)
class EntretienSixMois(Entretien):
    """Compte rendu de l'entretien des six mois après la sortie (CASF L222-5-2-1)."""

    sortie: date | None = None
    sorti: bool = False
    """Faux si la sortie n'est encore qu'annoncée."""
    nouvelles: Nouvelles | None = None
    essais: int = 0
    """Contacts tentés depuis la sortie sans joindre la personne."""
    promesses: tuple[Promesse, ...] = ()
    retour: DroitAuRetour = field(default_factory=DroitAuRetour)
