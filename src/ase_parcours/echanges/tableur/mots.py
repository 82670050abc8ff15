"""Comparer ce que des mains différentes ont écrit : libellés, noms, numéros de dossier."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LIGATURES = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "’": "'", "‘": "'", "ʼ": "'"}
)
_PARENTHESE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_BOSSE = re.compile(r"(?<=[a-zàâçéèêëîïôûù])(?=[A-ZÀÂÇÉÈÊËÎÏÔÛÙ])")
_MOT = re.compile(r"[a-z0-9]+")
_TIRETS = re.compile(r"[\s_\-‐‑‒–—―−/.·]+")
_VIDES = frozenset({"de", "du", "des", "la", "le", "les", "l", "d", "a", "au", "aux", "en", "un"})
_ABREGES = {
    "dt": "date", "dte": "date", "num": "numero", "no": "numero", "n": "numero", "nr": "numero",
    "nais": "naissance", "naiss": "naissance", "1er": "premier", "1ere": "premiere",
    "etab": "etablissement", "ets": "etablissement", "tel": "telephone", "tph": "telephone",
    "nat": "nationalite", "deb": "debut", "obs": "observations", "ref": "referent",
}  # fmt: skip


@lru_cache(maxsize=65536)
def nu(texte: str) -> str:
    """Minuscules sans accents ni ligatures, blancs réduits : pour comparer des mots saisis."""
    decompose = unicodedata.normalize("NFKD", texte.casefold().translate(_LIGATURES))
    return " ".join("".join(c for c in decompose if not unicodedata.combining(c)).split())


@lru_cache(maxsize=4096)
def libelle(texte: str) -> str:
    """Forme d'un libellé qui ne dépend ni de la casse, ni de la ponctuation, ni des mots vides.

    « Né(e) le », « DT_NAISS » et « Bourse (O/N) » deviennent « ne », « date naissance »,
    « bourse ». Les parenthèses tombent, sauf si elles sont tout le libellé.
    """
    sans = _PARENTHESE.sub("", texte)
    clair = nu(
        _BOSSE.sub(" ", (sans if sans.strip() else texte).replace("°", " ").replace("º", " "))
    )
    mots = [_ABREGES.get(mot, mot) for mot in _MOT.findall(clair)]
    utiles = [mot for mot in mots if mot not in _VIDES]
    return " ".join(utiles or mots)


@lru_cache(maxsize=8192)
def valeur(texte: str) -> str:
    """Forme d'une valeur de liste (état, code, sexe) : sans casse, accents ni ponctuation."""
    return " ".join(_MOT.findall(nu(texte).replace("_", " ")))


def cle(texte: str | None) -> str | None:
    """Forme d'un texte dans une clé naturelle : deux graphies d'un même lieu sont un lieu."""
    return None if texte is None else (valeur(texte) or nu(texte))


def meme_nom(un: str | None, autre: str | None) -> bool:
    """Vrai si deux noms ne diffèrent que par la casse, les blancs, les accents ou les tirets."""
    return _nom_nu(un) == _nom_nu(autre)


def _nom_nu(texte: str | None) -> str:
    return " ".join(_TIRETS.sub(" ", nu(texte or "")).split())


@lru_cache(maxsize=16384)
def normaliser_dossier(texte: str) -> str:
    """Numéro de dossier en capitales, sans accents, chaque suite de séparateurs réduite à « - ».

    « p75 – 2012/00001 » et « P75-2012-00001 » sont le même numéro. Vide si rien n'est lisible.
    """
    visible = "".join(c for c in texte if unicodedata.category(c) != "Cf")
    sans_etiquette = re.sub(
        r"^\s*(?:n[°ºo]|num[ée]ro)\s*(?=\w*\d)", "", visible, flags=re.IGNORECASE
    )
    return _TIRETS.sub("-", nu(sans_etiquette).upper()).strip("-#:'\" ")


def dossier_compact(dossier: str) -> str:
    """Lettres et chiffres seuls : « P75201200001 » retrouve « P75-2012-00001 »."""
    return "".join(c for c in dossier if c.isalnum())
