"""Le texte d'un document en HTML : tout ce qui est saisi y est échappé, ses accents gardés."""

from __future__ import annotations

import unicodedata
from html import escape

from ase_parcours.rapports.texte import Ecrit, Morceau, en_texte

ABSENT = "□"
"""À la place d'un signe de commande, comme sur le papier."""
_LIANTS = frozenset("\u00ad\u200c\u200d")
"""Signes sans dessin qui comptent : césure, et ce qui lie ou sépare des lettres arabes."""


def en_html(ecrit: Ecrit) -> str:
    """Le texte, échappé, avec ses balises d'accent."""
    return "".join(_morceau(m) for m in en_texte(ecrit).morceaux)


def brut_en_html(texte: str) -> str:
    """Texte nu, échappé ; convient aussi à un attribut entre guillemets."""
    return escape(_net(texte))


def _morceau(m: Morceau) -> str:
    rendu = brut_en_html(m.texte).replace("\n", "<br>")
    if not rendu:
        return ""
    if m.mono:
        rendu = f"<code>{rendu}</code>"
    if m.doux:
        rendu = f'<span class="doux">{rendu}</span>'
    if m.italique:
        rendu = f"<em>{rendu}</em>"
    return f"<strong>{rendu}</strong>" if m.gras else rendu


def _net(texte: str) -> str:
    lignes = unicodedata.normalize("NFC", texte.replace("\r\n", "\n").replace("\r", "\n"))
    gardes = (c for c in lignes.replace("\t", " ") if not _invisible(c))
    return "".join(c if c == "\n" or not _commande(c) else ABSENT for c in gardes)


def _invisible(c: str) -> bool:
    # Un ordre de sens d'écriture ferait lire le texte à l'envers.
    return (unicodedata.category(c) == "Cf" and c not in _LIANTS) or "\ufe00" <= c <= "\ufe0f"


def _commande(c: str) -> bool:
    return unicodedata.category(c) in ("Cc", "Cs", "Co")
