"""Trouver dans un texte les mots qu'un dictionnaire peut juger. Pur, sans Qt.

Les places sont comptées comme Qt compte : un signe hors du plan de base (emoji) en vaut deux.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator

from ase_parcours.metier.hebergement import sans_accents

LONGUEUR_MAX = 60
"""Au-delà, ce n'est pas un mot du français."""

_INVISIBLES = "\u00ad\u200b-\u200d\u2060\ufeff"
_LETTRES = rf"(?:[^\W\d_][\u0300-\u036f{_INVISIBLES}]*)+"
_APOSTROPHES, _TRAITS = "'\u2019\u02bc", "\\-\u2010\u2011"
_TERMINAISONS = "e|s|es|ne|nes|te|tes|le|les|se|ses|ve|ves|ère|ères|euse|euses|t?rices?"
_MOT = re.compile(
    rf"({_LETTRES}(?:[{_APOSTROPHES}{_TRAITS}]{_LETTRES})*)"
    # « accueilli·e·s », « éducateur(trice) » : la fin accordée n'est pas un mot.
    rf"(?:[·•.](?:{_TERMINAISONS})\b|\([a-zéè]{{1,6}}\))*"
)
# Ancrés au début d'un morceau : chercher partout serait au carré sur un texte sans espace.
_A_PASSER = re.compile(
    r"(?<!\S)(?:[^\s\d@_\\]*[\d@_\\]\S*|\S*?(?:://|www\.|\.(?:fr|com|org|net|eu)\b)\S*)"
)
_HORS_PLAN = re.compile("[\U00010000-\U0010ffff]")
_LATIN = re.compile(
    rf"[A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f{_APOSTROPHES}{_TRAITS}{_INVISIBLES}]+"
)
_ELISION = re.compile(
    rf"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)[{_APOSTROPHES}](?=.)",
    re.IGNORECASE,
)
_ELIDES = frozenset({"qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu", "entr"})
_BOSSE = re.compile(r"[a-zß-ÿ][A-ZÀ-Þ]")
_SIGLE_ACCORDE = re.compile(r"[A-ZÀ-Þ]{2,}s")
_A_OTER = re.compile(f"[{_INVISIBLES}]")
_DROITE = str.maketrans(dict.fromkeys("\u2019\u02bc", "'") | dict.fromkeys("\u2010\u2011", "-"))


def decouper(texte: str) -> Iterator[tuple[int, int, str]]:
    """Place, longueur et signes de chaque mot. Ni nombre, ni date, ni numéro, ni courriel."""
    plat = _HORS_PLAN.sub("\ufffd\ufffd", texte)
    plat = _A_PASSER.sub(lambda m: " " * len(m[0]), plat)
    for trouve in _MOT.finditer(plat):
        debut, fin = trouve.span(1)
        yield debut, fin - debut, trouve[1]


def a_juger(mot: str) -> bool:
    """Faux pour ce qu'un dictionnaire ne connaît pas : initiale, sigle, nom en capitales, marque,
    autre écriture."""
    if not 1 < len(mot) <= LONGUEUR_MAX or not _LATIN.fullmatch(mot):
        return False
    nu = sans_elision(normaliser(mot))
    if len(nu) < 2 or nu.isupper() or nu.casefold() in _ELIDES:
        return False
    return not (_BOSSE.search(nu) or _SIGLE_ACCORDE.fullmatch(nu))


def normaliser(mot: str) -> str:
    """Le mot composé d'une seule façon : accents réunis, apostrophe et trait d'union droits."""
    return unicodedata.normalize("NFC", _A_OTER.sub("", mot)).translate(_DROITE)


def sans_elision(mot: str) -> str:
    """« l'hébergement » : « hébergement »."""
    return _ELISION.sub("", mot, count=1) if _ELISION.match(mot) else mot


def cle(mot: str) -> str:
    """Ce que l'on compare d'un nom : ni capitales, ni accents."""
    return sans_accents(normaliser(mot))


def cles(textes: Iterable[str]) -> frozenset[str]:
    """Les clés des noms propres de ces textes (mots à majuscule), entiers et par parties."""
    trouvees = set()
    for texte in textes:
        for _, _, mot in decouper(texte):
            if mot.islower():
                continue
            entier = cle(mot)
            trouvees |= {entier, *entier.split("-")}
    return frozenset(trouvees)


def cle_gardee(mot: str) -> str:
    """Ce que l'on compare d'un mot gardé par la personne : ses accents comptent."""
    return normaliser(mot).casefold()


def accepte(mot: str, noms: Collection[str], gardes: Collection[str]) -> bool:
    """Vrai si le mot, avec ou sans son élision, est gardé, ou s'il est fait de noms connus."""
    entier = cle_gardee(mot)
    if entier in gardes or sans_elision(entier) in gardes:
        return True
    nom = cle(mot)
    return nom in noms or all(p in noms for p in sans_elision(nom).split("-"))
