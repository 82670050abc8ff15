"""La forme des valeurs d'un champ, et ce qu'un formulaire, une table ou un import en savent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Forme(StrEnum):
    """Forme d'une valeur, et donc type de sa colonne."""

    TEXTE = "texte"
    ENTIER = "entier"
    """Nombre entier : centimes, octets."""
    DATE = "date"
    """AAAA-MM-JJ. Une date partielle ou « inconnue » est un TEXTE."""
    TRIVALENT = "trivalent"
    """« oui », « non » ou « inconnu » ; absent : jamais demandé."""
    JSON = "json"
    """Liste ou table, remplacée d'un bloc."""


def convient(forme: Forme, valeur: object) -> bool:
    """Vrai si la valeur a la forme du champ. Une valeur d'une autre forme, venue d'ailleurs, vaut
    « inconnue » : elle reste au journal et n'entre pas dans les tables."""
    match forme:
        case Forme.ENTIER:
            return isinstance(valeur, int) and not isinstance(valeur, bool)
        case Forme.TRIVALENT:
            return valeur in ("oui", "non", "inconnu")
        case Forme.JSON:
            return isinstance(valeur, list | dict)
        case Forme.DATE:
            return isinstance(valeur, str) and _est_un_jour(valeur)
        case _:
            return isinstance(valeur, str)


def _est_un_jour(texte: str) -> bool:
    """AAAA-MM-JJ qui existe, et rien d'autre : les déclencheurs comparent des textes."""
    if len(texte) != 10 or texte[4] != "-" or texte[7] != "-" or not texte.isascii():
        return False
    try:
        date.fromisoformat(texte)
    except ValueError:
        return False
    return True


class Saisie(StrEnum):
    """Comment un champ se saisit, se lit et se montre."""

    TEXTE = "texte"
    LONG = "long"
    """Texte de plusieurs lignes."""
    JOUR = "jour"
    TROIS = "trois"
    """Oui, non, on ne sait pas."""
    MONTANT = "montant"
    """Centimes."""
    NOMBRE = "nombre"
    CHOIX = "choix"
    """Un code d'une liste fermée."""
    MOT = "mot"
    """Le mot tel qu'il est dit ; son code, s'il en a un, est gardé à côté (``<champ>_code``)."""
    INTERNE = "interne"
    """Écrit par une opération, jamais tapé."""


@dataclass(frozen=True, slots=True)
class Champ:
    """Un champ du vocabulaire. ``liste`` : nomenclature d'un CHOIX ou d'un MOT (``listes.yaml``,
    ``olinpe.yaml``) ; ``max`` : longueur d'un texte, en caractères."""

    forme: Forme
    libelle: str
    saisie: Saisie = Saisie.INTERNE
    liste: str = ""
    max: int = 20_000


def texte(libelle: str) -> Champ:
    """Une ligne de texte."""
    return Champ(Forme.TEXTE, libelle, Saisie.TEXTE, max=500)


def long(libelle: str, *, max: int = 20_000) -> Champ:
    """Un texte de plusieurs lignes."""
    return Champ(Forme.TEXTE, libelle, Saisie.LONG, max=max)


def jour(libelle: str) -> Champ:
    """Une date au jour près."""
    return Champ(Forme.DATE, libelle, Saisie.JOUR)


def trois(libelle: str) -> Champ:
    """Oui, non, on ne sait pas."""
    return Champ(Forme.TRIVALENT, libelle, Saisie.TROIS)


def montant(libelle: str) -> Champ:
    """Un montant en centimes."""
    return Champ(Forme.ENTIER, libelle, Saisie.MONTANT)


def nombre(libelle: str) -> Champ:
    """Un nombre entier."""
    return Champ(Forme.ENTIER, libelle, Saisie.NOMBRE)


def choix(libelle: str, liste: str) -> Champ:
    """Un code d'une liste fermée."""
    return Champ(Forme.TEXTE, libelle, Saisie.CHOIX, liste)


def mot(libelle: str, liste: str) -> Champ:
    """Un mot libre dont une nomenclature donne le code."""
    return Champ(Forme.TEXTE, libelle, Saisie.MOT, liste, max=500)


def interne(libelle: str, forme: Forme = Forme.TEXTE, liste: str = "") -> Champ:
    """Un champ qu'une opération écrit elle-même ; JSON avec une ``liste`` : plusieurs codes."""
    return Champ(forme, libelle, liste=liste)


SUFFIXE_CODE = "_code"
"""Champ compagnon d'un MOT : « niveau » et « niveau_code »."""


@dataclass(frozen=True, slots=True)
class TypeEntite:
    """Un type d'entité du journal, qui est aussi le nom de sa table.

    ``cle`` : les champs dont l'identifiant de l'entité se déduit, quand il n'y en a qu'une par
    jeune (clé vide : ``unique``) ou par valeur (un besoin du décret) ; deux postes qui la créent
    chacun de leur côté écrivent alors la même, et une différence devient un conflit visible.
    ``ordre`` : le champ qui range ces faits, le plus récent d'abord.
    ``colonnes`` : les champs montrés en table, tous s'il n'y en a pas.
    """

    nom: str
    titre: str
    fiche: Mapping[str, Champ]
    d_un_jeune: bool = True
    page: str = ""
    un: str = ""
    """« un accueil », « une mesure » : ce que l'on ajoute."""
    unique: bool = False
    cle: tuple[str, ...] = ()
    ordre: str = ""
    colonnes: tuple[str, ...] = ()
    exige: tuple[str, ...] = ()
    """Champs sans lesquels le fait ne dit rien."""
    champs: Mapping[str, Forme] = field(init=False)
    """Forme de chaque champ, codes compagnons compris."""

    def __post_init__(self) -> None:
        formes: dict[str, Forme] = {}
        for nom, champ in self.fiche.items():
            formes[nom] = champ.forme
            if champ.saisie is Saisie.MOT:
                formes[nom + SUFFIXE_CODE] = Forme.TEXTE
        object.__setattr__(self, "champs", formes)

    @property
    def stable(self) -> bool:
        """Vrai si l'identifiant se déduit du jeune et de la clé : on ne le donne jamais."""
        return self.unique or bool(self.cle)

    @property
    def saisis(self) -> tuple[str, ...]:
        """Les champs qu'une personne remplit."""
        return tuple(n for n, c in self.fiche.items() if c.saisie is not Saisie.INTERNE)

    @property
    def en_table(self) -> tuple[str, ...]:
        """Les champs montrés en table."""
        return self.colonnes or self.saisis

    def champ(self, nom: str) -> Champ:
        """La fiche d'un champ ; celle du mot pour son code. Lève ``KeyError``."""
        if nom in self.fiche:
            return self.fiche[nom]
        return self.fiche[nom.removesuffix(SUFFIXE_CODE)]
