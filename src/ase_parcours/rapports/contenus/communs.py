"""Les fiches que plusieurs documents impriment."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol

from ase_parcours.metier.nuits import Couverture, Niveau, Plage
from ase_parcours.rapports.contenus.natures import HORS_EMPREINTE, Nature, de

_HORS = {HORS_EMPREINTE: True}


class Genre(StrEnum):
    """Pour accorder (« née », « né ») ; inconnu, la phrase est tournée autrement."""

    FEMININ = "f"
    MASCULIN = "m"
    INCONNU = ""


class Destinataire(StrEnum):
    """Pour qui le document est réduit (produit.md, « Documents »)."""

    COMPLET = "complet"
    JEUNE = "jeune"
    PARTENAIRE = "partenaire"
    JUGE = "juge"
    COMMISSION = "commission"
    """Sans nom : le dossier y porte un pseudonyme."""


@dataclass(frozen=True, slots=True)
class EditionRemplacee:
    """L'édition que celle-ci remplace."""

    numero: int
    date_edition: date


class Signe(StrEnum):
    """Nature d'un changement depuis l'édition précédente."""

    AJOUT = "+"
    RETRAIT = "−"
    AUTRE = "="


@dataclass(frozen=True, slots=True)
class Changement:
    """Un changement depuis l'édition précédente."""

    signe: Signe
    texte: str = field(metadata=de(Nature.LIBRE))
    """Sa nature est celle du fait qui a changé."""
    nature: Nature = Nature.LIBRE


@dataclass(frozen=True, slots=True)
class SceauImprime:
    """Sceau posé sur le papier : les lignes de code et la clé qui les a signées."""

    lignes: tuple[str, ...] = field(metadata=de(Nature.DOSSIER))
    cle: str = field(metadata=de(Nature.FAIT))
    """Empreinte de la clé publique de l'émetteur, hexadécimale."""
    nom_cle: str = field(default="", metadata=de(Nature.FAIT))
    """Nom court de la clé dans le service (« K3 »)."""


@dataclass(frozen=True, slots=True)
class EnTete:
    """Ce qui situe le document. ``edition`` absente : un aperçu, qui n'est pas une édition."""

    service: str = field(metadata=de(Nature.FAIT))
    unite: str = field(metadata=de(Nature.LIEU))
    lieu: str = field(default="", metadata=de(Nature.LIEU))
    """Ville de « Fait à … » ; vide : laissée à remplir."""
    date_edition: date = field(default=date.min, metadata=_HORS)
    edition: int | None = field(default=None, metadata=_HORS)
    remplace: EditionRemplacee | None = field(default=None, metadata=_HORS)
    pour: str = field(default="", metadata=de(Nature.AGENT))
    """À qui le document est remis, en mots."""
    but: str = field(default="", metadata=de(Nature.FAIT))
    """À quoi il sert : une phrase calculée, sans nom."""
    destinataire: Destinataire = Destinataire.COMPLET
    """La réduction appliquée à tout le contenu."""
    changements: tuple[Changement, ...] = field(default=(), metadata=_HORS)
    """Ce qui a changé depuis l'édition que celle-ci remplace."""
    sceau: SceauImprime | None = field(default=None, metadata=_HORS)


@dataclass(frozen=True, slots=True)
class Personne:
    """Le jeune, sous ses noms d'usage."""

    nom: str = field(metadata=de(Nature.IDENTITE))
    prenom: str = field(metadata=de(Nature.IDENTITE))
    dossier: str = field(metadata=de(Nature.DOSSIER))
    naissance: str | None = field(default=None, metadata=de(Nature.IDENTITE))
    """« 14 juillet 2007 », « mai 2009 » : ce qui se lit après « née le » ou « née en »."""
    naissance_precise: bool = True
    """Faux si seuls le mois ou l'année sont connus (« née en »)."""
    genre: Genre = Genre.INCONNU
    referent: str | None = field(default=None, metadata=de(Nature.AGENT))
    referent_genre: Genre = Genre.INCONNU
    educateur: str | None = field(default=None, metadata=de(Nature.AGENT))
    educateur_genre: Genre = Genre.INCONNU
    age: int | None = field(default=None, metadata=de(Nature.FAIT, hors_empreinte=True))
    """Années révolues au jour de l'impression."""

    @property
    def nom_complet(self) -> str:
        """Prénom puis nom."""
        return f"{self.prenom} {self.nom}".strip()


@dataclass(frozen=True, slots=True)
class Objet:
    """De quoi parle un document : ce que le pied de page nomme et ce que le fichier référence."""

    nom: str
    reference: str


class Contenu(Protocol):
    """Ce que tout document imprime."""

    @property
    def en_tete(self) -> EnTete: ...

    @property
    def objet(self) -> Objet: ...


@dataclass(frozen=True, slots=True)
class DuJeune:
    """Un document sur un jeune."""

    en_tete: EnTete
    personne: Personne

    @property
    def objet(self) -> Objet:
        """Le jeune et son dossier."""
        return Objet(self.personne.nom_complet, self.personne.dossier)


@dataclass(frozen=True, slots=True)
class DUneUnite:
    """Un document sur une unité, ou sur tout le coffre si ``unite`` est vide."""

    en_tete: EnTete
    unite: str = field(metadata=de(Nature.LIEU))

    @property
    def objet(self) -> Objet:
        """L'unité : son nom tient lieu de référence."""
        nom = self.unite or "toutes les unités"
        return Objet(nom, nom)


@dataclass(frozen=True, slots=True)
class Bilan:
    """Le niveau, ses raisons et les nuits de l'horizon. ``sortie`` absente : indéterminée."""

    niveau: Niveau
    plages: tuple[Plage, ...] = ()
    sortie: date | None = None
    base: str = field(default="", metadata=de(Nature.FAIT))
    """Ce qui donne la date : « date prévue », « fin de l'accueil jeune majeur », « majorité »…"""
    motifs: tuple[str, ...] = field(default=(), metadata=de(Nature.LIBRE))
    alertes: tuple[str, ...] = field(default=(), metadata=de(Nature.LIBRE))
    nuits_decisives: int = 30
    """Premières nuits dont une seule découverte suffit à « sans solution » (garantie.md §4)."""
    libelles: tuple[tuple[str, str], ...] = field(default=(), metadata=de(Nature.FAIT))
    """(identifiant de solution, nom court) pour dire qui couvre chaque plage."""

    def nuits(self, couverture: Couverture) -> int:
        """Nombre de nuits de cette couverture."""
        return sum(p.nuits for p in self.plages if p.couverture is couverture)

    @property
    def total(self) -> int:
        """Nombre de nuits de l'horizon."""
        return sum(p.nuits for p in self.plages)


@dataclass(frozen=True, slots=True)
class PieceVersee:
    """Une preuve dont les octets sont au coffre. ``empreinte`` : SHA-256 en hexadécimal."""

    empreinte: str = field(metadata=de(Nature.PREUVE))
    versee_le: date
    detenteur: str = field(default="", metadata=de(Nature.LIEU))
    """Poste qui détient les octets s'ils ne sont pas sur celui-ci."""


class GroupePiste(StrEnum):
    """Rang d'une piste dans le tableau."""

    CONFIRMEE = "confirmee"
    VIVANTE = "vivante"
    ECARTEE = "ecartee"


@dataclass(frozen=True, slots=True)
class Piste:
    """Une solution ou une démarche. ``fin`` est le jour du départ (non compris)."""

    nature: str = field(metadata=de(Nature.FAIT))
    gestionnaire: str = field(metadata=de(Nature.LIEU))
    etat: str = field(metadata=de(Nature.FAIT))
    groupe: GroupePiste
    debut: date | None = None
    fin: date | None = None
    fin_inconnue: bool = False
    couvre: Couverture | None = None
    """Ce que la piste couvre ou couvrirait ; ``None`` : aucune nuit."""
    preuve: str = field(default="", metadata=de(Nature.PREUVE))
    piece: PieceVersee | None = None
    suite: str = field(default="", metadata=de(Nature.LIBRE))
    """Prochaine étape, ou motif du refus."""


class EtatBesoin(StrEnum):
    """État d'un besoin du projet d'accès à l'autonomie."""

    TRAITE = "traité"
    EN_PARTIE = "en partie"
    NON_TRAITE = "non traité"


@dataclass(frozen=True, slots=True)
class Besoin:
    """Un des six besoins. Vide et non traité par défaut."""

    aujourd_hui: str = field(default="", metadata=de(Nature.LIBRE))
    action: str = field(default="", metadata=de(Nature.LIBRE))
    qui: str = field(default="", metadata=de(Nature.AGENT))
    quand: str = field(default="", metadata=de(Nature.FAIT))
    etat: EtatBesoin = EtatBesoin.NON_TRAITE


INTITULES_BESOINS = (
    "Ressources",
    "Logement, hébergement",
    "Emploi, formation",
    "Accès aux soins",
    "Démarches",
    "Appui socio-éducatif",
)
"""Les six besoins du décret 2022-1125 (CASF R222-6), dans son ordre."""


@dataclass(frozen=True, slots=True)
class DateQuiCompte:
    """Une échéance : quoi, quand, quel texte, qui. Date absente : on ne sait pas."""

    quand: date | None
    quoi: str = field(metadata=de(Nature.LIBRE))
    base_legale: str = field(default="", metadata=de(Nature.FAIT))
    qui: str = field(default="", metadata=de(Nature.AGENT))
    nature: Nature = Nature.LIBRE
    """De quoi parle l'échéance : ``FAIT`` si sa phrase est calculée sans nom."""


@dataclass(frozen=True, slots=True)
class Etape:
    """Une étape datée d'une piste ou du plan."""

    quoi: str = field(metadata=de(Nature.LIBRE))
    quand: date | None = None
    qui: str = field(default="", metadata=de(Nature.AGENT))
    faite: bool = False


@dataclass(frozen=True, slots=True)
class MotsDuJeune:
    """Ce que le jeune dit, dans ses mots."""

    texte: str = field(metadata=de(Nature.PAROLE))
    relu_le: date | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """Une boîte de signature."""

    qui: str = field(metadata=de(Nature.AGENT))
    qualite: str = field(default="", metadata=de(Nature.FAIT))


@dataclass(frozen=True, slots=True)
class Visa:
    """Visa d'une sortie fragile (garantie.md §5)."""

    par: str = field(metadata=de(Nature.AGENT))
    accorde_le: date
    motif: str = field(metadata=de(Nature.LIBRE))
    etape: Etape
    responsable: str = field(metadata=de(Nature.AGENT))
    du_demandeur: bool = False
    """Accordé par celui qui l'a demandé, seul compte du coffre : imprimé « visa du demandeur »."""


@dataclass(frozen=True, slots=True)
class DroitEnsuite:
    """Ce que la personne peut demander après la sortie."""

    quoi: str = field(metadata=de(Nature.FAIT))
    quand: str = field(metadata=de(Nature.FAIT))
    base_legale: str = field(metadata=de(Nature.FAIT))
