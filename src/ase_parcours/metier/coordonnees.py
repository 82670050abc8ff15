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


def telephone_lisible(texte: str) -> str:
    """« 0612345678 » et « +33612345678 » donnent « 06 12 34 56 78 », « +212612345678 »
    « 00 21 26 12 34 56 78 » : un tableur y lit un texte, une personne le compose.

    Ce qui n'est pas un seul numéro reste tel quel.
    """
    numero = telephone_compare(texte)
    if numero is None:
        return texte.strip()
    national = numero.removeprefix(f"+{_PAYS}")
    if national != numero and len(national) == 9:
        return _par_deux(f"0{national}")
    if numero.startswith("+"):
        return f"00 {_par_deux(numero[1:])}"
    return _par_deux(numero)


def _par_deux(chiffres: str) -> str:
    """Groupes de deux depuis la fin : le premier peut n'avoir qu'un chiffre."""
    debut = len(chiffres) % 2
    groupes = [chiffres[:debut], *(chiffres[i : i + 2] for i in range(debut, len(chiffres), 2))]
    return " ".join(g for g in groupes if g)
