"""Un jeu de règles : conditions, montant, durée, pièces. Des données, lues d'un fichier daté."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ase_parcours.metier.regles.valeurs import Etat


class Statut(StrEnum):
    """Où en est un jeu de règles."""

    BROUILLON = "brouillon"
    TEST = "test"
    PUBLIE = "publie"


class Operateur(StrEnum):
    """Ce qu'une condition demande d'un fait ; la valeur est le mot du fichier."""

    ENTRE = "entre"
    AU_MOINS = "au_moins"
    AU_PLUS = "au_plus"
    PARMI = "parmi"
    HORS = "hors"
    AVEC_UN_DE = "avec_un_de"
    SANS = "sans"
    EST = "est"
    TOUS = "tous"
    UN_DE = "un_de"
    NON = "non"
    VERIFIER = "verifier"
    """Rien à calculer : une personne le vérifie."""


@dataclass(frozen=True)
class Condition:
    """Une condition. Selon l'opérateur : un ``fait`` (ou une grandeur) et ses ``bornes`` ou
    ``codes``, ou d'autres conditions. ``source`` : le texte qui la fonde ; ``piece`` : ce qui la
    prouve ; ``note`` : ce qui reste à vérifier dans le texte."""

    id: str
    libelle: str
    operateur: Operateur
    fait: str = ""
    bornes: tuple[int | None, int | None] = (None, None)
    codes: frozenset[str] = frozenset()
    voulu: bool = True
    sous: tuple[Condition, ...] = ()
    source: str = ""
    piece: str = ""
    note: str = ""


class Arrondi(StrEnum):
    """Sens d'un arrondi."""

    BAS = "bas"
    HAUT = "haut"
    PROCHE = "proche"


@dataclass(frozen=True, slots=True)
class RegleArrondi:
    """Un arrondi déclaré : son sens, et son pas en centimes."""

    sens: Arrondi
    pas: int


@dataclass(frozen=True, slots=True)
class Grandeur:
    """Un revenu retenu, en centimes par mois : la somme des ressources de ces natures.

    ``mois`` : 0, ce qui court ce jour-là ; n, la moyenne des n mois civils d'avant. ``abattement``
    puis ``taux`` (pour cent) s'appliquent, puis l'arrondi. ``selon`` : une autre grandeur, à la
    place de la somme.
    """

    nom: str
    libelle: str
    natures: frozenset[str] = frozenset()
    mois: int = 0
    selon: str = ""
    abattement: int = 0
    taux: int = 100
    arrondi: RegleArrondi | None = None
    source: str = ""


class GenreMontant(StrEnum):
    """Comment se calcule un montant."""

    FIXE = "fixe"
    TRANCHES = "tranches"
    DIFFERENTIEL = "differentiel"
    """Montant visé moins le revenu retenu."""
    DEGRESSIF = "degressif"
    """max(0, M - taux × (revenu - seuil))."""


@dataclass(frozen=True, slots=True)
class Tranche:
    """Montant (centimes) d'un revenu de ``de`` à ``a`` compris ; ``a`` absent : et au-delà."""

    de: int
    a: int | None
    montant: int


@dataclass(frozen=True)
class Supplement:
    """Ce qui s'ajoute si la condition est remplie, en centimes."""

    condition: Condition
    montant: int


@dataclass(frozen=True)
class RegleMontant:
    """Le montant mensuel, en centimes. ``base`` : montant fixe, visé, ou plein du dégressif."""

    genre: GenreMontant
    base: int = 0
    selon: str = ""
    tranches: tuple[Tranche, ...] = ()
    seuil: int = 0
    taux: int = 100
    arrondi: RegleArrondi | None = None
    plancher: int | None = None
    plafond: int | None = None
    minimum_verse: int = 0
    supplements: tuple[Supplement, ...] = ()


@dataclass(frozen=True, slots=True)
class Duree:
    """En mois. ``total`` : ce qu'un jeune peut recevoir en tout ; ``delai`` : entre deux fois."""

    premiere: int
    renouvellement: int = 0
    renouvellements: int = 0
    total: int | None = None
    delai: int = 0


@dataclass(frozen=True, slots=True)
class PieceExigee:
    """Une pièce à produire : ``papier``, son code au dossier, s'il y est tenu ; ``validite`` en
    mois ; ``valide_par`` : qui la contrôle."""

    libelle: str
    papier: str = ""
    validite: int | None = None
    valide_par: str = ""


@dataclass(frozen=True, slots=True)
class Quota:
    """Places au plus, et qui passe d'abord."""

    places: int
    ordre: str


@dataclass(frozen=True)
class JeuDeRegles:
    """Un jeu de règles. Validité [``du``, ``au``) ; ``simulateur`` non vide : le montant, ou le
    droit entier si ``incalculable``, se demande là, jamais ne se devine."""

    id: str
    nom: str
    version: str
    statut: Statut
    territoire: str
    du: date
    au: date | None
    source: str
    lu_le: date | None
    auteur: str
    empreinte: str
    """Début de l'empreinte du fichier : deux calculs de même version et même empreinte sont
    comparables."""
    conditions: tuple[Condition, ...]
    grandeurs: Mapping[str, Grandeur] = field(default_factory=dict)
    montant: RegleMontant | None = None
    duree: Duree | None = None
    contrepartie: str = ""
    pieces: tuple[PieceExigee, ...] = ()
    quota: Quota | None = None
    mention: str = ""
    """« Exemple, non officiel » : dite à l'écran et sur le papier."""
    simulateur: str = ""
    incalculable: str = ""
    """Pourquoi ce droit ne se calcule pas ici."""

    @property
    def reference(self) -> str:
        """« revenu-autonomie@0.3 »."""
        return f"{self.id}@{self.version}"

    def en_vigueur(self, jour: date) -> bool:
        """Vrai si ce jour est dans sa validité."""
        return self.du <= jour and (self.au is None or jour < self.au)


class Resultat(StrEnum):
    """Ce que dit un examen (cli.md, « droits »)."""

    ELIGIBLE = "eligible"
    NON_ELIGIBLE = "non_eligible"
    INDETERMINE = "indetermine"
    SOUS_RESERVE = "sous_reserve"
    NON_CALCULABLE = "non_calculable"


@dataclass(frozen=True, slots=True)
class ConditionExaminee:
    """Une condition, son état, et ce que dit le dossier. ``manque`` : faits à demander."""

    condition: Condition
    etat: Etat
    valeur: str
    manque: tuple[str, ...] = ()


@dataclass(frozen=True)
class Examen:
    """L'examen d'un jeune par un jeu de règles, un jour donné : une aide, pas une décision.

    ``montant`` en centimes par mois, si l'on peut le dire ; ``si_complet`` : ce qu'il serait au
    plus si tout ce qui manque était favorable. ``faits`` : ce qui a servi, tel que dit.
    """

    jeu: JeuDeRegles
    jour: date
    resultat: Resultat
    montant: int | None
    si_complet: int | None
    conditions: tuple[ConditionExaminee, ...]
    manque: tuple[str, ...]
    faits: Mapping[str, str]
    prochain_changement: date | None = None
    ensuite: Resultat | None = None
