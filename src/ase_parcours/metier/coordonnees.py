"""Des coordonnées pour les comparer. Elles restent partout écrites telles qu'on les a tapées."""

from __future__ import annotations

import re
import unicodedata

_SEPARATEURS = re.compile(r"[\s.\-/()_\u2010-\u2015\u2212]")
_ZERO_FACULTATIF = re.compile(r"\(\s*0\s*\)")
_LONGUEURS = range(6, 16)
"""Chiffres d'un numéro qu'une personne peut avoir (E.164) : ni le 115, ni deux numéros collés."""
_PAYS = "33"


def telephone_compare(texte: str | None) -> str | None:
    """« 06 12 34 56 78 », « +33 6 12 34 56 78 » et « 0033612345678 » donnent « +33612345678 ».

    Un numéro étranger garde son indicatif. ``None`` si le texte n'est pas un seul numéro.
    """
    if not texte:
        return None
    nu = unicodedata.normalize("NFKC", texte)
    international = nu.lstrip().startswith(("+", "00"))
    if international:
        nu = _ZERO_FACULTATIF.sub("", nu)
    nu = _SEPARATEURS.sub("", nu)
    chiffres = nu.removeprefix("+")
    if not chiffres.isdecimal():
        return None
    chiffres = "".join(str(unicodedata.decimal(c)) for c in chiffres)
    if nu.startswith("+") or chiffres.startswith("00"):
        return _international(chiffres if nu.startswith("+") else chiffres[2:])
    return _national(chiffres)


def _international(chiffres: str) -> str | None:
    if chiffres.startswith(f"{_PAYS}0"):
        chiffres = _PAYS + chiffres[len(_PAYS) + 1 :]
    return f"+{chiffres}" if len(chiffres) in _LONGUEURS else None


def _national(chiffres: str) -> str | None:
    if len(chiffres) == 10 and chiffres[0] == "0":
        return f"+{_PAYS}{chiffres[1:]}"
    if len(chiffres) == 9 and chiffres[0] in "67":
        return f"+{_PAYS}{chiffres}"  # le zéro qu'un tableur a mangé
    if len(chiffres) == 11 and chiffres.startswith(_PAYS):
        return f"+{chiffres}"
    return chiffres if len(chiffres) in _LONGUEURS else None
