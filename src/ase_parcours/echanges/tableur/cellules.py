"""Ce qu'un lecteur de tableur rend, et les plafonds qu'aucun fichier ne dépasse."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TypeAlias

from ase_parcours.erreurs import FichierAbime

Cellule: TypeAlias = str | int | float | bool | date | None
Valeurs: TypeAlias = tuple[Cellule, ...]

LIGNES_MAX = 200_000
COLONNES_MAX = 500
VIDES_DE_SUITE_MAX = 10_000
CELLULES_MAX = 5_000_000
TEXTE_MAX = 32_767
"""Caractères d'une cellule : la limite des tableurs eux-mêmes."""

_LIANTS = frozenset("\u200c\u200d")
"""Liants sans chasse : invisibles, mais certaines écritures en ont besoin dans un nom."""


@dataclass(frozen=True, slots=True)
class LigneBrute:
    """Une ligne telle que lue. ``numero`` est celui que montre le tableur (à partir de 1)."""

    numero: int
    valeurs: Valeurs


@dataclass(frozen=True, slots=True)
class Remarque:
    """Ce que la lecture a dû faire et que l'utilisateur doit savoir."""

    ligne: int
    code: str
    texte: str


@dataclass(slots=True)
class FeuilleLue:
    """Une feuille, sans ses lignes vides."""

    nom: str
    lignes: list[LigneBrute] = field(default_factory=list)
    remarques: list[Remarque] = field(default_factory=list)


@lru_cache(maxsize=65536)
def nettoyer_texte(texte: str) -> str:
    """Texte en NFC, sans caractère de commande, de sens d'écriture ni invisible.

    Les blancs (insécables compris) deviennent une espace, les suites sont réduites ; les
    retours à la ligne restent. Un texte plus long qu'une cellule de tableur est coupé.
    """
    if texte.isascii() and texte.isprintable():
        return " ".join(texte.split()) if " " in texte else texte
    propre = unicodedata.normalize("NFC", texte[: 2 * TEXTE_MAX])
    gardes = "".join(filter(None, map(_garder, propre.replace("\r\n", "\n").replace("\r", "\n"))))
    lignes = (" ".join(ligne.split()) for ligne in gardes.split("\n"))
    return "\n".join(lignes).strip()[:TEXTE_MAX]


def _garder(caractere: str) -> str:
    if caractere == "\n" or caractere in _LIANTS:
        return caractere
    if caractere in "\u2028\u2029\x0b\x0c\x85":
        return "\n"
    genre = unicodedata.category(caractere)
    if genre in ("Zs", "Zl", "Zp") or caractere == "\t":
        return " "
    if genre == "Cs":
        return "\ufffd"
    return "" if genre in ("Cc", "Cf", "Cn") else caractere


def en_cellule(valeur: object) -> Cellule:
    """Ramène une valeur de bibliothèque à une ``Cellule`` propre (texte vide = ``None``)."""
    if valeur is None or isinstance(valeur, bool):
        return valeur
    if isinstance(valeur, str):
        return nettoyer_texte(valeur) or None
    if isinstance(valeur, datetime):
        return valeur.date()
    if isinstance(valeur, (date, int)):
        return valeur
    if isinstance(valeur, float):
        # NaN et infinis n'ont pas de sens dans un tableur ; un entier écrit 12.0 est 12.
        if valeur != valeur or valeur in (float("inf"), float("-inf")):
            return None
        return int(valeur) if valeur.is_integer() and abs(valeur) < 1e15 else valeur
    if isinstance(valeur, (time, timedelta)):
        return str(valeur)
    return nettoyer_texte(str(valeur)) or None


class Accumulateur:
    """Reçoit les lignes d'une feuille, applique les plafonds, dit quand s'arrêter.

    ``budget`` est partagé par les feuilles d'un même fichier : nombre de cellules non vides.
    """

    def __init__(self, feuille: FeuilleLue, budget: Budget) -> None:
        self.feuille = feuille
        self.budget = budget
        self._vides = 0
        self._tronquee = False

    def ajouter(self, numero: int, brutes: Iterator[object]) -> bool:
        """Ajoute la ligne ``numero``. Faux : la feuille est finie, il ne faut plus lire."""
        valeurs = [en_cellule(v) for v in brutes]
        while valeurs and valeurs[-1] is None:
            valeurs.pop()
        if len(valeurs) > COLONNES_MAX:
            self._dire_trop_large(numero)
            valeurs = valeurs[:COLONNES_MAX]
            while valeurs and valeurs[-1] is None:
                valeurs.pop()
        if not valeurs:
            return self.sauter(numero)
        self._vides = 0
        if len(self.feuille.lignes) >= LIGNES_MAX:
            return self._finir(
                numero,
                "trop_de_lignes",
                f"La feuille dépasse {LIGNES_MAX} lignes : la suite n'est pas lue.",
            )
        self.budget.depenser(len(valeurs))
        self.feuille.lignes.append(LigneBrute(numero, tuple(valeurs)))
        return True

    def sauter(self, numero: int, combien: int = 1) -> bool:
        """Compte ``combien`` lignes vides. Faux quand il y en a trop de suite."""
        self._vides += combien
        if self._vides < VIDES_DE_SUITE_MAX:
            return True
        return self._finir(
            numero,
            "lignes_vides",
            f"{VIDES_DE_SUITE_MAX} lignes vides de suite : "
            f"la lecture de la feuille s'arrête à la ligne {numero}.",
        )

    def _finir(self, numero: int, code: str, texte: str) -> bool:
        self.feuille.remarques.append(Remarque(numero, code, texte))
        return False

    def _dire_trop_large(self, numero: int) -> None:
        if not self._tronquee:
            self._tronquee = True
            self.feuille.remarques.append(remarque_trop_large(numero))


def remarque_masquee() -> Remarque:
    """La feuille est masquée : personne ne la voit, on ne la lit pas."""
    return Remarque(1, "feuille_masquee", "Cette feuille est masquée : elle n'est pas lue.")


def remarque_trop_large(numero: int) -> Remarque:
    """La feuille a plus de colonnes que le plafond."""
    texte = f"Seules les {COLONNES_MAX} premières colonnes sont lues."
    return Remarque(numero, "trop_de_colonnes", texte)


class Budget:
    """Nombre de cellules qu'un fichier peut encore donner."""

    def __init__(self) -> None:
        self.restantes = CELLULES_MAX

    def depenser(self, cellules: int) -> None:
        """Retire des cellules. Lève ``FichierAbime`` quand il n'en reste plus."""
        self.restantes -= cellules
        if self.restantes < 0:
            raise FichierAbime(
                "classeur_demesure",
                "Ce fichier contient trop de cellules pour être un tableau de suivi.",
                "Ne gardez que les feuilles utiles, puis recommencez.",
            )
