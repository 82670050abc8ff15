"""L'arabe et l'hébreu : lettres liées et ordre visuel, que ReportLab ne fait pas lui-même.

Les formes de présentation d'Unicode (initiale, médiane, finale) suffisent aux noms et aux phrases
brèves ; l'ordre est celui d'une ligne française où des mots se lisent de droite à gauche.
"""

from __future__ import annotations

import unicodedata
from functools import cache

_FORMES = ("isolated", "initial", "medial", "final")
_INSECABLE = 40
"""Une suite plus courte (un nom) n'est jamais coupée en fin de ligne."""
_TATOUIL = "\u0640"
_NEUTRES = ("WS", "ON", "CS", "ES", "ET", "BN")


def ordre_visuel(texte: str) -> str:
    """Le texte, ses suites de droite à gauche liées puis retournées ; sinon inchangé."""
    if not any(_droite(c) for c in texte):
        return texte
    sortie: list[str] = []
    i = 0
    while i < len(texte):
        fin = _fin_de_suite(texte, i) if _droite(texte[i]) else i
        sortie.append(_visuelle(texte[i:fin]) if fin > i else texte[i])
        i = max(fin, i + 1)
    return "".join(sortie)


def peut_se_couper(texte: str) -> bool:
    """Vrai si une suite de droite à gauche est assez longue pour passer d'une ligne à l'autre.

    Ses lignes se liraient alors de bas en haut : le document le signale.
    """
    i = 0
    while i < len(texte):
        fin = _fin_de_suite(texte, i) if _droite(texte[i]) else i
        if fin - i > _INSECABLE:
            return True
        i = max(fin, i + 1)
    return False


def _visuelle(suite: str) -> str:
    visible = _retourne(_lie(suite))
    return visible if len(suite) > _INSECABLE else visible.replace(" ", "\u00a0")


def _droite(c: str) -> bool:
    return unicodedata.bidirectional(c) in ("R", "AL")


def _fin_de_suite(texte: str, debut: int) -> int:
    """Indice après la dernière lettre de droite à gauche que seuls des neutres séparent."""
    fin = debut
    for i in range(debut, len(texte)):
        if _droite(texte[i]) or unicodedata.bidirectional(texte[i]) == "NSM":
            fin = i + 1
        elif texte[i] == "\n" or unicodedata.bidirectional(texte[i]) not in (*_NEUTRES, "EN", "AN"):
            break
    return fin


def _retourne(suite: str) -> str:
    """Ordre visuel : chaque signe diacritique reste après sa lettre, chaque nombre à l'endroit."""
    groupes: list[str] = []
    for c in suite:
        sens = unicodedata.bidirectional(c)
        colle = bool(groupes) and (
            sens == "NSM" or (sens in ("EN", "AN") and groupes[-1][-1:].isdigit())
        )
        if colle:
            groupes[-1] += c
        else:
            groupes.append(_MIROIRS.get(c, c))
    return "".join(reversed(groupes))


_MIROIRS = dict(zip("()[]{}<>«»", ")(][}{><»«", strict=True))


def _lie(suite: str) -> str:
    lettres = _ligatures(suite)
    return "".join(_forme(lettres, i) for i in range(len(lettres)))


def _ligatures(suite: str) -> str:
    for paire, ligature in _tables()[1].items():
        suite = suite.replace(paire, ligature)
    return suite


def _forme(lettres: str, i: int) -> str:
    formes = _de(lettres[i])
    if not formes:
        return lettres[i]
    avant = _lie_apres(_voisine(lettres, i, -1)) and "final" in formes
    apres = "initial" in formes and _lie_avant(_voisine(lettres, i, 1))
    nom = {(False, False): "isolated", (False, True): "initial", (True, False): "final"}
    return formes.get(nom.get((avant, apres), "medial"), lettres[i])


def _voisine(lettres: str, i: int, pas: int) -> str:
    j = i + pas
    while 0 <= j < len(lettres) and unicodedata.bidirectional(lettres[j]) == "NSM":
        j += pas
    return lettres[j] if 0 <= j < len(lettres) else ""


def _lie_apres(c: str) -> bool:
    return c == _TATOUIL or "initial" in _de(c)


def _lie_avant(c: str) -> bool:
    return c == _TATOUIL or "final" in _de(c)


def _de(c: str) -> dict[str, str]:
    return _tables()[0].get(c, {})


@cache
def _tables() -> tuple[dict[str, dict[str, str]], dict[str, str]]:
    """(formes de chaque lettre, ligatures lam-alif), lues dans la base d'Unicode."""
    formes: dict[str, dict[str, str]] = {}
    ligatures: dict[str, str] = {}
    for code in (*range(0xFB50, 0xFBB2), *range(0xFE80, 0xFEFD)):
        genre, *base = unicodedata.decomposition(chr(code)).split()[:3] or [""]
        nom = genre.strip("<>")
        if nom not in _FORMES:
            continue
        lettres = "".join(chr(int(b, 16)) for b in base)
        if len(lettres) == 2 and nom == "isolated":
            ligatures[lettres] = chr(code)
        cle = ligatures.get(lettres, lettres)
        if len(cle) == 1:
            formes.setdefault(cle, {})[nom] = chr(code)
    return formes, ligatures
