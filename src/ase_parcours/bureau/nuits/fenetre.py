"""La fenêtre : un jeune, 8 × 13 pixels, au motif de son niveau. Et la rangée de fenêtres."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from ase_parcours.bureau.nuits.motifs import DE_NIVEAU, peindre_motif
from ase_parcours.bureau.theme import couleur, courant, px
from ase_parcours.metier.nuits import Niveau

LARGEUR, HAUTEUR, PAS = 9, 13, 12
"""Huit de large et le trait, à douze l'une de l'autre."""
SOULIGNE = 2
MAXIMUM = 40
"""Au-delà, une barre proportionnelle remplace les fenêtres."""
LARGEUR_BARRE = 40 * PAS


def hauteur_rangee() -> int:
    """Hauteur d'une rangée, soulignés compris, au texte courant."""
    return px(HAUTEUR + 2 + SOULIGNE + 1)


def largeur_rangee(nombre: int) -> int:
    """Largeur d'une rangée de ``nombre`` fenêtres, au texte courant."""
    return px(min(nombre, MAXIMUM) * PAS)


def peindre_fenetre(peintre: QPainter, coin: QPointF, niveau: Niveau, souligne: bool) -> None:
    """Une fenêtre dont ``coin`` est en haut à gauche ; soulignée : sortie dans les 90 jours."""
    boite = QRectF(coin, QSizeF(px(LARGEUR), px(HAUTEUR)))
    peindre_motif(peintre, boite, DE_NIVEAU[niveau])
    if souligne:
        _souligner(peintre, QRectF(coin.x(), 0, boite.width(), 0), boite.bottom())


def peindre_rangee(
    peintre: QPainter, boite: QRectF, niveau: Niveau, nombre: int, soulignes: int, total: int
) -> None:
    """``nombre`` fenêtres, les ``soulignes`` premières soulignées.

    Au-delà de quarante, une barre dont la longueur est la part de ``nombre`` dans ``total``.
    Les fenêtres se resserrent plutôt que de dépasser ``boite``.
    """
    if nombre == 0:
        return
    if nombre > MAXIMUM:
        _peindre_barre(peintre, boite, niveau, nombre, soulignes, total)
        return
    pas = min(float(px(PAS)), (boite.width() - px(LARGEUR)) / max(1, nombre - 1))
    for rang in range(nombre):
        coin = QPointF(boite.left() + rang * pas, boite.top())
        peindre_fenetre(peintre, coin, niveau, rang < soulignes)


def _peindre_barre(
    peintre: QPainter, boite: QRectF, niveau: Niveau, nombre: int, soulignes: int, total: int
) -> None:
    largeur = min(boite.width(), px(LARGEUR_BARRE)) * nombre / max(nombre, total)
    barre = QRectF(boite.left(), boite.top(), largeur, px(HAUTEUR))
    peindre_motif(peintre, barre, DE_NIVEAU[niveau])
    if soulignes:
        part = QRectF(barre.left(), 0, largeur * min(1.0, soulignes / nombre), 0)
        _souligner(peintre, part, barre.bottom())


def _souligner(peintre: QPainter, sous: QRectF, bas: float) -> None:
    trait = QRectF(sous.left(), bas + px(2), sous.width(), px(SOULIGNE))
    peintre.fillRect(trait, couleur(courant().texte))
