"""L'extrait d'un texte autour des mots cherchés, et la place de ces mots. Sans accents ni casse."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ase_parcours.metier.hebergement import sans_accents

_AVANT = 30
"""Caractères gardés avant le premier mot trouvé."""
_LATIN = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
_ACCENT = "[\u0300-\u036f]*"
_BLANCS = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Extrait:
    """``parties`` : les bornes, dans ``texte``, des mots trouvés."""

    texte: str = ""
    parties: tuple[tuple[int, int], ...] = ()


def extrait(texte: str, mots: Sequence[str], longueur: int = 110) -> Extrait:
    """Une ligne de ``texte``, du premier mot trouvé vers la suite, coupée à des mots entiers.

    ``mots`` : ce qui est cherché, le dernier pouvant être un début de mot.
    """
    motif = _motif(tuple(mots)) if mots else None
    premier = motif.search(texte) if motif else None
    debut = 0 if premier is None else _debut(texte, premier.start())
    fin = _fin(texte, debut + longueur)
    coupe = _BLANCS.sub(" ", texte[debut:fin]).rstrip()
    tete, queue = "… " if debut else "", " …" if fin < len(texte) else ""
    return marquer(f"{tete}{coupe}{queue}", mots)


def marquer(texte: str, mots: Sequence[str]) -> Extrait:
    """Tout ``texte``, et la place des mots cherchés."""
    parties = _motif(tuple(mots)).finditer(texte) if mots else ()
    return Extrait(texte, tuple(m.span() for m in parties))


def tous_presents(texte: str, mots: Sequence[str]) -> bool:
    """Vrai si chaque mot ouvre un mot du texte."""
    return all(_motif((m,)).search(texte) for m in mots)


def _debut(texte: str, place: int) -> int:
    if place <= _AVANT:
        return 0
    ligne = max(texte.rfind("\n", place - _AVANT, place), texte.find(" ", place - _AVANT, place))
    return place if ligne < 0 else ligne + 1


def _fin(texte: str, place: int) -> int:
    if place >= len(texte):
        return len(texte)
    mot = texte.rfind(" ", max(0, place - 30), place)
    return place if mot < 0 else mot


@lru_cache(maxsize=64)
def _motif(mots: tuple[str, ...]) -> re.Pattern[str]:
    *entiers, dernier = mots
    choix = [rf"{_souple(m)}(?![^\W_])" for m in entiers]
    choix.append(_souple(dernier))
    # Le plus long d'abord : « loge » ne cache pas « logement ».
    choix.sort(key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(choix)})", re.IGNORECASE)


def _souple(mot: str) -> str:
    """Un motif qui accepte les accents et les lettres liées."""
    nu = sans_accents(mot)
    lies, variantes = _liees(), _variantes()
    morceaux, i = [], 0
    while i < len(nu):
        double = nu[i : i + 2]
        if double in lies:
            seules = "".join(_lettre(c, variantes) for c in double)
            morceaux.append(f"(?:[{lies[double]}]|{seules})")
            i += 2
        else:
            morceaux.append(_lettre(nu[i], variantes))
            i += 1
    return "".join(morceaux)


def _lettre(lettre: str, variantes: dict[str, str]) -> str:
    return f"[{re.escape(lettre)}{variantes.get(lettre, '')}]{_ACCENT}"


@lru_cache(maxsize=1)
def _variantes() -> dict[str, str]:
    """Lettre nue → ses formes accentuées ou barrées."""
    rendues: dict[str, str] = {}
    for code in _LATIN:
        nue = sans_accents(chr(code))
        if len(nue) == 1:
            rendues[nue] = rendues.get(nue, "") + re.escape(chr(code))
    return rendues


@lru_cache(maxsize=1)
def _liees() -> dict[str, str]:
    rendues: dict[str, str] = {}
    for code in _LATIN:
        nue = sans_accents(chr(code))
        if len(nue) == 2:
            rendues[nue] = rendues.get(nue, "") + re.escape(chr(code))
    return rendues
