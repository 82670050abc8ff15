"""Retrouver le code d'un sceau dans ce qui a été tapé, collé ou lu par une douchette.

Une douchette tape comme un clavier américain : sur un poste français, ses chiffres deviennent
« &é"'(-è_çà » et quelques lettres changent de place. Un texte collé du PDF traîne les phrases
d'alentour. Rien ici n'invente : chaque ligne garde sa somme de contrôle.
"""

from __future__ import annotations

import re

from ase_parcours.rapports.sceau_code import MAXIMUM

_CLAVIER = str.maketrans("&é\"'(-è_çàQqAaWwZz?,", "1234567890AaQqZzWwMm")
_TRAHIT = frozenset("&é\"'(_çàèÉÈÇÀ?,")
"""Signes qu'aucun code n'a, et que seul un clavier mal réglé met là."""
_PREFIXE = re.compile(r"^\s*\][A-Za-z][0-9A-Za-z]")
"""Ce que certaines douchettes tapent d'abord : la sorte du code lu."""
_LIGNE = re.compile(r"(?:[0-9A-Za-z]{5}[ \t\u00a0-]+){8}[0-9A-Za-z]{5}")
_CONTINU = re.compile(r"[0-9A-Za-z]{90,}")


def candidats(texte: str) -> list[str]:
    """Ce qui, dans ce texte, peut être un code : le texte lui-même d'abord."""
    nu = _PREFIXE.sub("", texte)
    if len(nu) > MAXIMUM:
        trouves = [_des_lignes(nu)]
    else:
        trouves = [nu, _des_lignes(nu)]
        if _TRAHIT & set(nu):
            trouves.append(_PREFIXE.sub("", texte.translate(_CLAVIER)))
    return [c for c in dict.fromkeys(trouves) if c.strip()]


def ressemble_a_un_code(texte: str) -> bool:
    """Vrai pour un mot qui ne peut pas être un nom de fichier : groupes, ou longue suite."""
    return bool(_LIGNE.search(texte) or _CONTINU.search(texte.replace("\n", "")))


def _des_lignes(texte: str) -> str:
    """Les seules lignes qui ont la forme de celles d'un code."""
    return "\n".join(_LIGNE.findall(texte[: 20 * MAXIMUM]))
