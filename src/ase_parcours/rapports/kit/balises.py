"""Le seul endroit qui traduit un texte en balisage de paragraphe et choisit la police des signes.

ReportLab lit un balisage dans les paragraphes : un nom qui contiendrait « <img src=…> » ferait
entrer un fichier local dans le PDF. Aucune option de la bibliothèque ne l'empêche ; échapper est
la seule défense. ``kit.paragraphes`` est seul à ouvrir ce qui est rendu ici.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from unicodedata import is_normalized

from ase_parcours.rapports import ecriture
from ase_parcours.rapports.kit import polices
from ase_parcours.rapports.texte import Ecrit, Morceau, en_texte

ABSENT = "□"
"""Signe mis à la place d'un caractère qu'aucune police embarquée ne dessine."""

_ECHAPPEMENTS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
# ReportLab coupe les lignes à U+202F et U+2007, que le français et les nombres veulent liés.
_REMPLACEMENTS = str.maketrans(
    {"\u202f": "\u00a0", "\u2007": "\u00a0", "\t": " ", "\r": "\n", "\u2028": "\n", "\u2029": "\n"}
)
_GRIS = "#4A4756"
_MONO = 8.0


def balises(ecrit: Ecrit) -> str:
    """Balisage d'un paragraphe : tout ce qui est saisi y est échappé.

    Un caractère sans dessin devient « □ » : voir ``glyphes_manquants``.
    """
    return "".join(_morceau(m) for m in en_texte(ecrit).morceaux)


@cache
def _simples() -> frozenset[str]:
    """Les signes que la police courante dessine et que rien ne fait traiter à part."""
    voulus = (chr(c) for c in polices.communs() if c >= 0x20)
    return frozenset(
        c
        for c in voulus
        if c not in _DU_BALISAGE
        and not _commande(c)
        and not _invisible(c)
        and unicodedata.bidirectional(c) not in ("R", "AL", "AN", "RLE", "RLO", "RLI")
    )


_DU_BALISAGE = frozenset("&<>")


def simple(brut: str) -> str | None:
    """Le texte normalisé s'il est fait de signes simples, sinon ``None``."""
    texte = brut if brut.isascii() else brut.translate(_REMPLACEMENTS)
    return texte if _simples().issuperset(texte) and is_normalized("NFC", texte) else None


def glyphes_manquants(brut: str) -> tuple[str, ...]:
    """Caractères du texte que le PDF ne peut pas dessiner, chacun une fois, dans l'ordre."""
    if simple(brut) is not None:
        return ()
    vus = dict.fromkeys(c for c in _normalise(brut) if not _dessinable(c))
    return tuple(vus)


def ligne_brute(brut: str, police: str = polices.NORMALE) -> str:
    """Texte d'une ligne pour un dessin direct (pied, étiquette) : mêmes remplacements."""
    connus = polices.couverture(police)
    visible = ecriture.ordre_visuel(_normalise(brut).replace("\n", " "))
    return "".join(c if ord(c) in connus and not _commande(c) else ABSENT for c in visible)


def _morceau(m: Morceau) -> str:
    rendu = "".join(_suites(ecriture.ordre_visuel(_normalise(m.texte))))
    return accentue(rendu, gras=m.gras, italique=m.italique, police=attributs_du_morceau(m))


def accentue(rendu: str, *, gras: bool, italique: bool, police: str) -> str:
    """Le balisage d'un texte déjà échappé, de cet accent."""
    if police:
        rendu = f"<font {police}>{rendu}</font>"
    if italique:
        rendu = f"<i>{rendu}</i>"
    return f"<b>{rendu}</b>" if gras else rendu


def attributs_du_morceau(m: Morceau) -> str:
    """Ce que la balise de police dit d'un morceau ; vide pour la police du style."""
    attributs: dict[str, str] = {}
    if m.mono:
        attributs |= {"name": polices.MONO, "size": f"{_MONO}"}
    elif m.taille is not None:
        attributs |= {"name": polices.NORMALE, "size": f"{m.taille}"}
    if m.doux:
        attributs["color"] = _GRIS
    return " ".join(f'{nom}="{valeur}"' for nom, valeur in attributs.items())


def _normalise(brut: str) -> str:
    texte = unicodedata.normalize("NFC", brut.replace("\r\n", "\n")).translate(_REMPLACEMENTS)
    return "".join(c for c in texte if not _invisible(c))


def _invisible(c: str) -> bool:
    # Marques de direction, sans-chasse, sélecteurs de variante : rien à dessiner, rien de perdu.
    return (unicodedata.category(c) == "Cf" and c != "\u00ad") or "\ufe00" <= c <= "\ufe0f"


def _dessinable(c: str) -> bool:
    return c == "\n" or (not _commande(c) and ord(c) in polices.dessines())


def _commande(c: str) -> bool:
    return unicodedata.category(c) in ("Cc", "Cs", "Co")


def _suites(texte: str) -> Iterator[str]:
    for police, groupe in groupby(texte, key=_police):
        suite = "".join(groupe)
        if police == "ligne":
            yield "<br/>" * len(suite)
        elif police == "absente":
            yield ABSENT * len(suite)
        elif police == "secours":
            yield f'<font name="{polices.SECOURS}">{suite.translate(_ECHAPPEMENTS)}</font>'
        else:
            yield suite.translate(_ECHAPPEMENTS)


def _police(c: str) -> str:
    if c == "\n":
        return "ligne"
    if not _dessinable(c):
        return "absente"
    return "courante" if ord(c) in polices.communs() else "secours"
