"""Lecture d'un CSV : encodage et séparateur devinés, lignes lues au fil de l'eau."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO

from ase_parcours.echanges.tableur.cellules import Accumulateur, Budget, FeuilleLue
from ase_parcours.echanges.tableur.sortie import FORMULE
from ase_parcours.erreurs import FichierAbime

LIGNE_MAX = 1_000_000
"""Caractères d'un enregistrement : au-delà, ce n'est plus une ligne de tableur."""
_ECHANTILLON = 1 << 16
_SEPARATEURS = (";", ",", "\t", "|")
_FRANCAIS = frozenset("éèêëàâäîïôöùûüçœæñÉÈÊËÀÂÄÎÏÔÖÙÛÜÇŒÆ€«»’‘“”–—…°µ²")
_DIRECTIVE = re.compile(r"sep=(.)\r?\n?$", re.IGNORECASE)


def lire_csv(chemin: Path, avancer: Callable[[int], None]) -> list[FeuilleLue]:
    """L'unique feuille d'un CSV, nommée comme le fichier sans son extension.

    Lève ``FichierAbime`` si ce n'est pas du texte, si un guillemet n'est jamais refermé ou si
    une ligne est démesurée.
    """
    encodage = deviner_encodage(chemin)
    feuille = FeuilleLue(chemin.stem)
    accumulateur = Accumulateur(feuille, Budget())
    with chemin.open("r", encoding=encodage, errors="replace", newline="") as flux:
        separateur, directive = _deviner_separateur(flux)
        flux.seek(0)
        lignes = _Lignes(flux)
        if directive:
            next(lignes)
        lecteur = csv.reader(lignes, delimiter=separateur)
        numero = 0
        for numero, valeurs in enumerate(_enregistrements(lecteur, lignes), start=1):
            if not accumulateur.ajouter(numero, map(_deproteger, valeurs)):
                break
            if numero % 500 == 0:
                avancer(len(feuille.lignes))
    return [feuille]


def _enregistrements(lecteur: Iterator[list[str]], lignes: _Lignes) -> Iterator[list[str]]:
    while True:
        lignes.nouvel_enregistrement()
        try:
            yield next(lecteur)
        except StopIteration:
            return
        except csv.Error as erreur:
            raise lignes.demesure() from erreur


def _deproteger(texte: str) -> str:
    """Ôte l'apostrophe posée devant un texte qu'un tableur prendrait pour une formule."""
    return texte[1:] if texte.startswith("'") and FORMULE.match(texte) else texte


class _Lignes:
    """Lignes physiques, sans NUL, qui refusent l'enregistrement démesuré."""

    def __init__(self, flux: TextIO) -> None:
        self._flux = flux
        self._numero = 0
        self._debut = 0
        self._caracteres = 0

    def __iter__(self) -> _Lignes:
        return self

    def __next__(self) -> str:
        ligne = self._flux.readline(LIGNE_MAX + 1)
        if not ligne:
            raise StopIteration
        self._numero += 1
        self._caracteres += len(ligne)
        if self._caracteres > LIGNE_MAX:
            raise self.demesure()
        # Un retour chariot seul (vieux Mac) termine une ligne ; au sein d'un champ il gênerait.
        return ligne.replace("\0", "").removeprefix("\ufeff")

    def nouvel_enregistrement(self) -> None:
        """Repart de zéro : l'enregistrement précédent est complet."""
        self._debut, self._caracteres = self._numero + 1, 0

    def demesure(self) -> FichierAbime:
        """Refus qui nomme la ligne où l'enregistrement commence."""
        return FichierAbime(
            "ligne_demesuree",
            f"La ligne {self._debut} n'en finit pas : un guillemet n'y est sans doute pas refermé.",
            "Corrigez cette ligne dans le tableur, puis enregistrez de nouveau.",
        )


# --- Encodage ---------------------------------------------------------------------------------


def deviner_encodage(chemin: Path) -> str:
    """Encodage d'un fichier texte : BOM, UTF-16 sans BOM, UTF-8, sinon cp1252 ou Mac.

    Lève ``FichierAbime`` si le contenu n'est pas du texte.
    """
    with chemin.open("rb") as flux:
        debut = flux.read(_ECHANTILLON)
        for marque, nom in (
            (codecs.BOM_UTF8, "utf-8-sig"),
            (codecs.BOM_UTF16_LE, "utf-16"),
            (codecs.BOM_UTF16_BE, "utf-16"),
        ):
            if debut.startswith(marque):
                return nom
        if (sans_bom := _utf16_sans_bom(debut)) is not None:
            return sans_bom
        _refuser_binaire(debut)
        if _est_utf8(debut, flux):
            return "utf-8"
    return _huit_bits(debut)


def _utf16_sans_bom(debut: bytes) -> str | None:
    if len(debut) < 8:
        return None
    moitie = len(debut) // 2
    pairs, impairs = debut[0::2].count(0), debut[1::2].count(0)
    if impairs > 0.6 * moitie and pairs < 0.1 * moitie:
        return "utf-16-le"
    if pairs > 0.6 * moitie and impairs < 0.1 * moitie:
        return "utf-16-be"
    return None


def _refuser_binaire(debut: bytes) -> None:
    commandes = sum(
        debut.count(bytes([c])) for c in range(32) if c not in b"\t\n\r\x0b\x0c\x00\x1a"
    )
    if commandes > len(debut) // 50 or debut.count(0) > len(debut) // 4:
        raise FichierAbime(
            "format_inconnu",
            "Ce fichier n'est pas un tableur.",
            "Exportez le tableau en .xlsx, .ods ou .csv.",
        )


def _est_utf8(debut: bytes, flux: io.BufferedReader) -> bool:
    decodeur = codecs.getincrementaldecoder("utf-8")()
    bloc = debut
    try:
        while bloc:
            decodeur.decode(bloc)
            bloc = flux.read(_ECHANTILLON)
        decodeur.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _huit_bits(debut: bytes) -> str:
    """cp1252 ou Mac : celui qui donne le plus de lettres françaises, cp1252 à égalité."""
    hauts = bytes(o for o in debut if o > 127)
    windows = sum(c in _FRANCAIS for c in hauts.decode("cp1252", errors="ignore"))
    mac = sum(c in _FRANCAIS for c in hauts.decode("mac_roman"))
    return "mac_roman" if mac > windows else "cp1252"


# --- Séparateur -------------------------------------------------------------------------------


def _deviner_separateur(flux: TextIO) -> tuple[str, bool]:
    echantillon = flux.read(_ECHANTILLON).replace("\0", "").removeprefix("\ufeff")
    lignes = io.StringIO(echantillon, newline="").readlines()
    if lignes and (trouve := _DIRECTIVE.fullmatch(lignes[0])):
        return trouve[1], True
    if len(echantillon) == _ECHANTILLON and len(lignes) > 1:
        lignes.pop()  # coupée par la fin de l'échantillon
    return max(_SEPARATEURS, key=lambda s: _regularite(lignes[:60], s)), False


def _regularite(lignes: list[str], separateur: str) -> float:
    """Plus les lignes ont le même nombre de colonnes, et beaucoup, plus le séparateur plaît."""
    try:
        largeurs = [len(v) for v in csv.reader(lignes, delimiter=separateur) if any(v)]
    except csv.Error:
        return 0.0
    if not largeurs:
        return 0.0
    largeur, combien = Counter(largeurs).most_common(1)[0]
    return (combien / len(largeurs)) * (largeur - 1) if largeur > 1 else max(largeurs) / 1000
