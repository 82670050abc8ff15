"""La seule porte vers ``Paragraph`` : elle n'ouvre qu'à un texte échappé."""

from __future__ import annotations

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from ase_parcours.rapports.kit import polices, style
from ase_parcours.rapports.kit.balises import balises
from ase_parcours.rapports.texte import Ecrit, Riche, en_texte


class Paragraphe(Paragraph):
    """Un paragraphe qui garde ce qu'il dit (``ecrit``), pour les autres faces du document.

    Les moitiés d'un paragraphe coupé entre deux pages n'ont pas d'``ecrit`` : elles ne servent
    qu'au papier.
    """

    ecrit: Riche = Riche()
    puce: str = ""

    @property
    def modele(self) -> str:
        """Nom du style (« titre », « texte », « cellule »…)."""
        return str(self.style.name)


def paragraphe(texte: Ecrit, modele: ParagraphStyle = style.TEXTE, puce: str = "") -> Paragraphe:
    """Paragraphe prêt à poser. ``puce`` : signe en retrait, écrit par le document seul."""
    polices.enregistrer()
    pose = Paragraphe(balises(texte), modele, bulletText=puce or None)
    pose.ecrit, pose.puce = en_texte(texte), puce
    return pose
