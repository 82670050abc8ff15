"""Mesures, encre et styles de texte des documents (A4, une seule encre et ses gris).

Toutes les longueurs sont en points. Rien ici ne dépend d'un document.
"""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from ase_parcours.rapports.kit import polices

PAGE_LARGEUR, PAGE_HAUTEUR = A4
GAUCHE, DROITE, HAUT, BAS = 20 * mm, 16 * mm, 13 * mm, 20 * mm
TETE = 31.0
"""Hauteur de l'en-tête, filet compris."""
SOUS_TETE = 13.0


@dataclass(frozen=True, slots=True)
class Feuille:
    """Une page A4, debout ou couchée, et la place qu'elle offre au texte."""

    page_largeur: float
    page_hauteur: float

    @property
    def largeur(self) -> float:
        """Largeur entre les marges."""
        return self.page_largeur - GAUCHE - DROITE

    @property
    def corps(self) -> float:
        """Hauteur offerte au texte."""
        return self.page_hauteur - HAUT - TETE - SOUS_TETE - BAS


PORTRAIT = Feuille(*A4)
PAYSAGE = Feuille(PAGE_HAUTEUR, PAGE_LARGEUR)
LARGEUR = PORTRAIT.largeur
CORPS = PORTRAIT.corps
"""Hauteur offerte au texte sur chaque page."""
PIED = 9 * mm
"""Ligne de base du pied de page."""

PX = 0.75
"""Un pixel des maquettes (96 par pouce)."""

ENCRE = HexColor("#1D1A2B")
GRIS = HexColor("#4A4756")
GRIS_MOYEN = HexColor("#8A8794")
GRIS_CLAIR = HexColor("#D8D6DC")
PAPIER = HexColor("#FFFFFF")

FILET, FILET_TITRE, FILET_TETE, FILET_CADRE = 0.35, 0.5, 1.4, 1.6

AVANT_SECTION = 15.0
AVANT_BLOC = 10.0


@dataclass(frozen=True, slots=True)
class Grille:
    """Grille de 12 colonnes, gouttière de 4 mm."""

    gouttiere: float = 4 * mm

    def largeur(self, colonnes: int) -> float:
        """Largeur de ``colonnes`` colonnes voisines, gouttières comprises."""
        une = (LARGEUR - 11 * self.gouttiere) / 12
        return colonnes * une + (colonnes - 1) * self.gouttiere


GRILLE = Grille()


def _style(
    nom: str,
    taille: float,
    interligne: float,
    police: str = polices.NORMALE,
    couleur: Color = ENCRE,
    retrait: float = 0,
) -> ParagraphStyle:
    return ParagraphStyle(
        nom,
        fontName=police,
        fontSize=taille,
        leading=interligne,
        textColor=couleur,
        leftIndent=retrait,
        bulletFontName=polices.GRASSE,
        bulletFontSize=taille,
        bulletColor=couleur,
        # Un mot plus large que sa colonne (adresse collée, saisie hostile) est coupé, jamais perdu.
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
    )


TITRE = _style("titre", 21, 25, polices.GRASSE)
SOUS_TITRE = _style("sous-titre", 11, 15, couleur=GRIS)
PERSONNE = _style("personne", 11, 15)
ATTESTE = _style("atteste", 12.5, 19)
NIVEAU = _style("niveau", 13, 17, polices.GRASSE)
SECTION = _style("section", 11, 14, polices.GRASSE)
TEXTE = _style("texte", 9.5, 13)
TEXTE_DOUX = _style("texte-doux", 9.5, 13, couleur=GRIS)
PUCE = _style("puce", 8.5, 11.5, retrait=14)
MOTS = _style("mots", 9.5, 13, polices.ITALIQUE)
CELLULE = _style("cellule", 8.5, 11.5)
CELLULE_DOUCE = _style("cellule-douce", 8.5, 11.5, couleur=GRIS)
LETTRE = _style("lettre", 10, 14.5)
OBJET = _style("objet", 10, 14.5)
"""L'objet d'une lettre : c'est son titre, écrit comme son texte."""
LETTRE_PUCE = _style("lettre-puce", 10, 14.5, retrait=14)
GRAND_TITRE = _style("grand-titre", 28, 33, polices.GRASSE)
GRANDE_SECTION = _style("grande-section", 16, 20, polices.GRASSE)
GRAND = _style("grand", 13, 18)
"""Le corps d'un document en facile à lire : rien de ce qu'il dit n'est plus petit."""
GRAND_NIVEAU = _style("grand-niveau", 14, 19, polices.GRASSE)
GRANDS_MOTS = _style("grands-mots", 13, 18, polices.ITALIQUE)
GRANDE_PUCE = _style("grande-puce", 13, 18, retrait=18)
CODE = _style("code", 8, 11.5, polices.MONO)
PIED_DE_PAGE = _style("pied", 7.5, 10, couleur=GRIS)
