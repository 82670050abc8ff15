"""Les faits d'un dossier que la garantie regarde : personne, mesures, accueils, événements."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ase_parcours.metier.calendrier import NAISSANCE_INCONNUE, Naissance
from ase_parcours.metier.hebergement import Solution
from ase_parcours.metier.referents import Affectation


class TypeEvenement(StrEnum):
    """Ce qui fait changer un dossier d'état (garantie.md §5)."""

    SORTIE = "sortie"
    RETOUR = "retour"
    CONSTAT = "constat"
    SANS_SOLUTION = "sans_solution"
    TRANSFERT = "transfert"
    DECES = "deces"


@dataclass(frozen=True, slots=True)
class Evenement:
    """Un événement daté. ``ordre`` départage deux événements du même jour (ordre de saisie)."""

    id: str
    type: TypeEvenement
    le: date
    ordre: str = ""
    visa: str | None = None
    motif: str | None = None
    annule: bool = False


@dataclass(frozen=True, slots=True)
class Visa:
    """Visa d'un cadre pour une sortie provisoire à une date donnée.

    ``accorde_par`` est vide tant que le visa n'est que demandé.
    """

    id: str
    date_sortie: date
    motif: str
    etape_libelle: str
    etape_le: date | None
    responsable: str
    demandeur: str | None
    accorde_par: str | None
    retire: bool = False
    accorde_le: date | None = None

    def en_vigueur(self, sortie: date) -> bool:
        """Vrai s'il est accordé, non retiré, complet, et pour cette date."""
        complet = bool(self.motif and self.etape_libelle and self.etape_le and self.responsable)
        return bool(self.accorde_par) and not self.retire and complet and self.date_sortie == sortie

    @property
    def visa_du_demandeur(self) -> bool:
        """Vrai si celui qui l'a demandé l'a aussi accordé (coffre à un seul compte)."""
        return self.accorde_par is not None and self.accorde_par == self.demandeur


@dataclass(frozen=True, slots=True)
class Mesure:
    """Décision de protection. ``fin`` exclue. ``jeune_majeur_heberge`` : NATPDECADM 21,
    NATDECASSED 24 (une APJM avec hébergement, pas l'aide éducative 20)."""

    id: str
    nature: str
    debut: date | None
    fin: date | None
    decision: date | None
    jeune_majeur_heberge: bool = False


@dataclass(frozen=True, slots=True)
class Accueil:
    """Séjour dans un lieu, [debut, fin)."""

    id: str
    lieu: str | None
    nature: str | None
    debut: date | None
    fin: date | None
    motif_fin: str | None = None


@dataclass(frozen=True, slots=True)
class Divergence:
    """Un champ d'identité que les dossiers réunis d'une personne disent différemment."""

    champ: str
    valeurs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Faits:
    """Les faits d'un jeune dont la garantie dépend, tels qu'on les connaît maintenant."""

    id: str
    dossier: str
    naissance: Naissance = NAISSANCE_INCONNUE
    premier_accueil: date | None = None
    sortie_prevue: date | None = None
    mesures: tuple[Mesure, ...] = ()
    accueils: tuple[Accueil, ...] = ()
    solutions: tuple[Solution, ...] = ()
    evenements: tuple[Evenement, ...] = ()
    visas: tuple[Visa, ...] = ()
    conflits: tuple[str, ...] = ()
    """Noms des champs du dossier dont plusieurs valeurs sont gardées."""
    referent: str | None = None
    """Référent connu sans date d'effet : celui d'un tableur, ou d'avant le registre."""
    affectations: tuple[Affectation, ...] | None = None
    """Registre des référents ; ``None`` : il n'a pas été lu, on n'en dit rien."""
    divergences: tuple[Divergence, ...] = ()
    variantes: tuple[Faits, ...] = ()
    """Les mêmes faits avec chaque date que les dossiers réunis donnent : la plus inquiétante des
    évaluations compte."""

    def arrivee(self) -> date | None:
        """Premier accueil connu à l'ASE."""
        debuts = [a.debut for a in self.accueils if a.debut is not None]
        if self.premier_accueil is not None:
            debuts.append(self.premier_accueil)
        return min(debuts, default=None)
