"""La seule porte vers ``Paragraph`` : elle n'ouvre qu'à un texte échappé."""

from __future__ import annotations

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from ase_parcours.rapports.kit import polices, style
from ase_parcours.rapports.texte import Ecrit, en_texte


def paragraphe(texte: Ecrit, modele: ParagraphStyle = style.TEXTE, puce: str = "") -> Paragraph:
    """Paragraphe prêt à poser. ``puce`` : signe en retrait, écrit par le document seul."""
    polices.enregistrer()
    return Paragraph(en_texte(texte).balises, modele, bulletText=puce or None)
