"""Ce qu'un document imprime : des faits gelés, sans rien savoir du coffre ni de ReportLab.

L'assemblage (ailleurs) remplit ces fiches depuis le coffre ; les documents les mettent en page. Un
champ marqué ``hors_empreinte`` dépend du jour de l'impression ou du numéro d'édition, pas des
faits : le changer seul ne fait pas une nouvelle édition.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ase_parcours.metier.nuits import Couverture, Niveau, Plage

HORS_EMPREINTE = "hors_empreinte"

_HORS = {HORS_EMPREINTE: True}


class Genre(StrEnum):
    """Pour accorder (« née », « né ») ; inconnu, la phrase est tournée autrement."""

    FEMININ = "f"
    MASCULIN = "m"
    INCONNU = ""


@dataclass(frozen=True, slots=True)
class EditionRemplacee:
    """L'édition que celle-ci remplace."""

    numero: int
    date_edition: date


@dataclass(frozen=True, slots=True)
class EnTete:
    """Ce qui situe le document. ``edition`` absente : un aperçu, qui n'est pas une édition."""

    service: str
    unite: str
    lieu: str = ""
    """Ville de « Fait à … » ; vide : laissée à remplir."""
    date_edition: date = field(default=date.min, metadata=_HORS)
    edition: int | None = field(default=None, metadata=_HORS)
    remplace: EditionRemplacee | None = field(default=None, metadata=_HORS)


@dataclass(frozen=True, slots=True)
class Personne:
    """Le jeune, sous ses noms d'usage."""

    nom: str
    prenom: str
    dossier: str
    naissance: str | None = None
    """« 14 juillet 2007 », « mai 2009 » : ce qui se lit après « née le » ou « née en »."""
    naissance_precise: bool = True
    """Faux si seuls le mois ou l'année sont connus (« née en »)."""
    genre: Genre = Genre.INCONNU
    referent: str | None = None
    referent_genre: Genre = Genre.INCONNU
    educateur: str | None = None
    educateur_genre: Genre = Genre.INCONNU
    age: int | None = field(default=None, metadata=_HORS)
    """Années révolues au jour de l'impression."""

    @property
    def nom_complet(self) -> str:
        """Prénom puis nom."""
        return f"{self.prenom} {self.nom}".strip()


@dataclass(frozen=True, slots=True)
class Bilan:
    """Le niveau, ses raisons et les nuits de l'horizon. ``sortie`` absente : indéterminée."""

    niveau: Niveau
    plages: tuple[Plage, ...] = ()
    sortie: date | None = None
    base: str = ""
    """Ce qui donne la date : « date prévue », « fin de l'accueil jeune majeur », « majorité »…"""
    motifs: tuple[str, ...] = ()
    alertes: tuple[str, ...] = ()
    nuits_decisives: int = 30
    """Premières nuits dont une seule découverte suffit à « sans solution » (garantie.md §4)."""
    libelles: tuple[tuple[str, str], ...] = ()
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

    empreinte: str
    versee_le: date
    detenteur: str = ""
    """Poste qui détient les octets s'ils ne sont pas sur celui-ci."""


class GroupePiste(StrEnum):
    """Rang d'une piste dans le tableau."""

    CONFIRMEE = "confirmee"
    VIVANTE = "vivante"
    ECARTEE = "ecartee"


@dataclass(frozen=True, slots=True)
class Piste:
    """Une solution ou une démarche. ``fin`` est le jour du départ (non compris)."""

    nature: str
    gestionnaire: str
    etat: str
    groupe: GroupePiste
    debut: date | None = None
    fin: date | None = None
    fin_inconnue: bool = False
    couvre: Couverture | None = None
    """Ce que la piste couvre ou couvrirait ; ``None`` : aucune nuit."""
    preuve: str = ""
    piece: PieceVersee | None = None
    suite: str = ""
    """Prochaine étape, ou motif du refus."""


class EtatBesoin(StrEnum):
    """État d'un besoin du projet d'accès à l'autonomie."""

    TRAITE = "traité"
    EN_PARTIE = "en partie"
    NON_TRAITE = "non traité"


@dataclass(frozen=True, slots=True)
class Besoin:
    """Un des six besoins. Vide et non traité par défaut."""

    aujourd_hui: str = ""
    action: str = ""
    qui: str = ""
    quand: str = ""
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
    quoi: str
    base_legale: str = ""
    qui: str = ""


@dataclass(frozen=True, slots=True)
class Etape:
    """Une étape datée d'une piste ou du plan."""

    quoi: str
    quand: date | None = None
    qui: str = ""
    faite: bool = False


@dataclass(frozen=True, slots=True)
class MotsDuJeune:
    """Ce que le jeune dit, dans ses mots."""

    texte: str
    relu_le: date | None = None


class Signe(StrEnum):
    """Nature d'un changement depuis l'édition précédente."""

    AJOUT = "+"
    RETRAIT = "−"
    AUTRE = "="


@dataclass(frozen=True, slots=True)
class Changement:
    """Un changement depuis l'édition précédente."""

    signe: Signe
    texte: str


@dataclass(frozen=True, slots=True)
class Signature:
    """Une boîte de signature."""

    qui: str
    qualite: str = ""


@dataclass(frozen=True, slots=True)
class Visa:
    """Visa d'une sortie fragile (garantie.md §5)."""

    par: str
    accorde_le: date
    motif: str
    etape: Etape
    responsable: str
    du_demandeur: bool = False
    """Accordé par celui qui l'a demandé, seul compte du coffre : imprimé « visa du demandeur »."""


@dataclass(frozen=True, slots=True)
class PlanTransition:
    """Plan de transition."""

    en_tete: EnTete
    personne: Personne
    bilan: Bilan
    destinataires: str
    but: str
    version_natures: str
    """Version du référentiel des natures qui a jugé les nuits."""
    pistes: tuple[Piste, ...] = ()
    besoins: tuple[Besoin, ...] = (Besoin(),) * 6
    dates: tuple[DateQuiCompte, ...] = ()
    etapes: tuple[Etape, ...] = ()
    mots: MotsDuJeune | None = None
    visa: Visa | None = None
    signatures: tuple[Signature, ...] = ()
    changements: tuple[Changement, ...] = field(default=(), metadata=_HORS)

    def __post_init__(self) -> None:
        if len(self.besoins) != len(INTITULES_BESOINS):
            raise ValueError("un plan porte les six besoins, vides au besoin")


@dataclass(frozen=True, slots=True)
class SolutionCouvrante:
    """Une solution qui couvre des nuits attestées, sa preuve versée au coffre."""

    nature: str
    gestionnaire: str
    debut: date
    fin: date | None
    preuve: str
    piece: PieceVersee
    couvre: Couverture = Couverture.DURABLE


@dataclass(frozen=True, slots=True)
class DroitEnsuite:
    """Ce que la personne peut demander après la sortie."""

    quoi: str
    quand: str
    base_legale: str


@dataclass(frozen=True, slots=True)
class SceauImprime:
    """Sceau posé sur le papier : les lignes de code et la clé qui les a signées."""

    lignes: tuple[str, ...]
    cle: str
    """Empreinte de la clé publique de l'émetteur, hexadécimale."""
    nom_cle: str = ""
    """Nom court de la clé dans le service (« K3 »)."""


@dataclass(frozen=True, slots=True)
class Attestation:
    """Attestation de solution d'hébergement, provisoire pour une sortie fragile."""

    en_tete: EnTete
    personne: Personne
    bilan: Bilan
    """Niveau jugé à la date de sortie, avec les seules preuves versées."""
    provisoire: bool
    couvertures: tuple[SolutionCouvrante, ...]
    version_natures: str
    ensuite: tuple[DroitEnsuite, ...] = ()
    visa: Visa | None = None
    signatures: tuple[Signature, ...] = ()
    sceau: SceauImprime | None = field(default=None, metadata=_HORS)

    def __post_init__(self) -> None:
        if self.bilan.sortie is None:
            raise ValueError("une attestation a une date de sortie")
        if self.provisoire and self.visa is None:
            raise ValueError("une attestation provisoire porte son visa")


@dataclass(frozen=True, slots=True)
class PapierListe:
    """Une ligne de la liste à signer. ``original`` : « oui » si le jeune l'a déjà, « non »,
    « inconnu » ; ``etat`` : en mots ; ``rangs`` : numéros des pièces jointes qui le montrent."""

    nom: str
    etat: str
    present: bool
    original: str = "inconnu"
    expire_le: date | None = None
    rangs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PieceJointe:
    """Une pièce du trousseau. ``non_jointe`` : pourquoi elle n'y est pas, vide si elle y est ;
    ``pages`` : combien elle y prend ; ``empreinte`` : SHA-256 de l'original."""

    rang: int
    nom: str
    empreinte: str
    pages: int = 0
    complement: str = ""
    non_jointe: str = ""
    octets: bytes = field(default=b"", metadata=_HORS, repr=False)
    """PDF sans rien d'actif, ou image JPEG, tels qu'ils se posent sur le papier."""


@dataclass(frozen=True, slots=True)
class Trousseau:
    """Le trousseau de départ : sommaire, liste à signer, puis chaque pièce."""

    en_tete: EnTete
    personne: Personne
    sortie: date | None
    papiers: tuple[PapierListe, ...] = ()
    pieces: tuple[PieceJointe, ...] = ()
    signatures: tuple[Signature, ...] = ()
    pages_avant: int = field(default=0, metadata=_HORS)
    """Pages du sommaire et de la liste, avant la première pièce ; posé par le rendu."""

    @property
    def jointes(self) -> tuple[PieceJointe, ...]:
        """Les pièces qui y sont."""
        return tuple(p for p in self.pieces if not p.non_jointe)


Contenu = PlanTransition | Attestation | Trousseau
