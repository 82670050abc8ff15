"""La seule porte vers ``Paragraph`` : elle n'ouvre qu'à un texte échappé."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from operator import itemgetter

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.paraparser import ParaFrag

from ase_parcours.rapports.kit import polices, structure, style
from ase_parcours.rapports.kit.balises import accentue, attributs_du_morceau, balises, simple
from ase_parcours.rapports.kit.structure import Element
from ase_parcours.rapports.texte import Ecrit, Riche, en_texte

_ROLES = {
    style.TITRE.name: "H1",
    style.GRAND_TITRE.name: "H1",
    style.OBJET.name: "H1",
    style.SECTION.name: "H2",
    style.GRANDE_SECTION.name: "H2",
}
"""Le style d'un titre dit son rang ; tout autre paragraphe en est un simple."""


class Paragraphe(Paragraph):
    """Un paragraphe qui garde ce qu'il dit (``ecrit``), pour les autres faces du document.

    Les moitiés d'un paragraphe coupé entre deux pages n'ont pas d'``ecrit`` : elles ne servent
    qu'au papier, où elles restent un seul élément à lire.
    """

    ecrit: Riche = Riche()
    puce: str = ""
    _element: Element | None = None
    _mesure: tuple[float, tuple[float, float]] | None = None

    @property
    def modele(self) -> str:
        """Nom du style (« titre », « texte », « cellule »…)."""
        return str(self.style.name)

    @property
    def element(self) -> Element:
        """Ce qu'il est dans l'arbre de lecture."""
        if self._element is None:
            role = "LI" if self.puce else _ROLES.get(self.modele, "P")
            titre = " ".join(self.ecrit.brut.split()) if role in structure.TITRES else ""
            self._element = Element(role, titre=titre)
        return self._element

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        """Sa taille. Coupé en lignes une fois par largeur : la composition le demande souvent."""
        # Couper un paragraphe entre deux pages lui reprend ses lignes.
        if self._mesure is None or self._mesure[0] != largeur or not hasattr(self, "blPara"):
            self._mesure = (largeur, super().wrap(largeur, hauteur))
        return self._mesure[1]

    def split(self, largeur: float, hauteur: float) -> list[Flowable]:
        """Ses deux moitiés, qui se lisent comme un seul paragraphe."""
        moities: list[Flowable] = super().split(largeur, hauteur)
        for moitie in moities:
            if isinstance(moitie, Paragraphe):
                moitie._element = self.element
        return moities

    def draw(self) -> None:
        """Dessine, et dit ce que c'est."""
        with structure.texte(self.canv, self.element, self.height):
            super().draw()


def paragraphe(texte: Ecrit, modele: ParagraphStyle = style.TEXTE, puce: str = "") -> Paragraphe:
    """Paragraphe prêt à poser. ``puce`` : signe en retrait, écrit par le document seul."""
    polices.enregistrer()
    frags = _fragments(texte, modele)
    ecrit = balises(texte) if frags is None else ""
    pose = Paragraphe(ecrit, modele, bulletText=puce or None, frags=frags)
    pose.ecrit, pose.puce = en_texte(texte), puce
    return pose


def _fragments(ecrit: Ecrit, modele: ParagraphStyle) -> list[ParaFrag] | None:
    """Ce que le balisage donnerait, sans passer par lui ; ``None`` si le texte le demande.

    Presque tout texte français n'a ni signe d'une autre police, ni retour à la ligne, ni signe du
    balisage : l'écrire pour le relire prendrait le quart du temps d'un document.
    """
    morceaux = [m for m in en_texte(ecrit).morceaux if m.texte]
    textes = [simple(m.texte) for m in morceaux]
    if not textes or None in textes:
        return None
    clairs = [t for t in textes if t is not None]
    if clairs[0][0].isspace() or clairs[-1][-1].isspace():
        # Le balisage ôte les blancs du bord.
        return None
    patrons = [_patron(modele, m.gras, m.italique, attributs_du_morceau(m)) for m in morceaux]
    suites = groupby(zip(patrons, clairs, strict=True), key=itemgetter(0))
    return [patron.clone(text="".join(texte for _, texte in suite)) for patron, suite in suites]


@cache
def _patron(modele: ParagraphStyle, gras: bool, italique: bool, police: str) -> ParaFrag:
    """Le fragment que donne le balisage d'un accent, dans ce style."""
    balise = accentue("x", gras=gras, italique=italique, police=police)
    (patron,) = Paragraphe(balise, modele).frags
    return patron
