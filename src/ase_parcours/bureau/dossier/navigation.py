"""La liste des pages d'un dossier, à gauche : la page courante porte sa marque et son fond."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ase_parcours.bureau import icones
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE

HAUTEUR = 36
_ICONE = int(Qt.ItemDataRole.UserRole) + 1
_CLE = int(Qt.ItemDataRole.UserRole) + 2
_MARQUE = int(Qt.ItemDataRole.UserRole) + 3
MARQUES = {"sans": "alert-octagon", "fragile": "alert-triangle"}
"""Icône de ce qu'une page a à regarder, par gravité."""


class _Dessin(QStyledItemDelegate):
    """Peint icône, mot, fond de la page courante et marque à gauche."""

    def paint(
        self,
        peintre: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Peint une ligne."""
        t = courant()
        boite = QRectF(option.rect)
        etat = option.state
        choisie = bool(etat & QStyle.StateFlag.State_Selected)
        encre = t.accent if choisie else t.texte
        if choisie:
            peintre.fillRect(boite, couleur(t.accent_doux))
            trait = QRectF(boite.left(), boite.top(), jetons.TRAIT_ACTIF, boite.height())
            peintre.fillRect(trait, couleur(t.accent))
        cote = px(jetons.ICONE_TITRE)
        dessin = icones.image(str(index.data(_ICONE)), encre if choisie else t.doux, cote)
        peintre.drawPixmap(QPointF(boite.left() + px(18), boite.center().y() - cote / 2), dessin)
        peintre.setFont(police(graisse=jetons.GRAS if choisie else jetons.NORMAL))
        peintre.setPen(couleur(encre))
        zone = boite.adjusted(px(46), 0, -px(22), 0)
        gauche = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        peintre.drawText(zone, gauche, str(index.data(Qt.ItemDataRole.DisplayRole)))
        marque = str(index.data(_MARQUE) or "")
        if marque in MARQUES:
            petit = px(jetons.ICONE_LIGNE)
            signe = icones.image(MARQUES[marque], getattr(t, f"{marque}_texte"), petit)
            droite = boite.right() - px(6) - petit
            peintre.drawPixmap(QPointF(droite, boite.center().y() - petit / 2), signe)
        if etat & QStyle.StateFlag.State_HasFocus:
            peintre.setPen(couleur(t.focus))
            stylo = peintre.pen()
            stylo.setWidthF(jetons.TRAIT_FORT)
            peintre.setPen(stylo)
            peintre.setBrush(Qt.BrushStyle.NoBrush)
            peintre.drawRect(boite.adjusted(2, 2, -2, -2))

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Trente-six pixels au texte courant : quatorze pages tiennent sur un écran de portable."""
        del option, index
        return QSize(px(jetons.L_PAGES_DOSSIER), px(HAUTEUR))


class Navigation(QListWidget):
    """Liste des pages. Flèches ou clic : la sélection est la page montrée."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Dessin(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty(PROPRIETE, INTERNE)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def ajouter(self, cle: str, mot: str, icone: str) -> None:
        """Ajoute une page."""
        ligne = QListWidgetItem(mot)
        ligne.setData(_CLE, cle)
        ligne.setData(_ICONE, icone)
        self.addItem(ligne)

    def marquer(self, marques: Mapping[str, str]) -> None:
        """Marque les pages qui ont quelque chose à regarder : gravité par clé (``MARQUES``)."""
        for rang in range(self.count()):
            ligne = self.item(rang)
            marque = marques.get(str(ligne.data(_CLE)), "")
            if ligne.data(_MARQUE) != marque:
                ligne.setData(_MARQUE, marque)
                dit = f"{ligne.text()}, à regarder" if marque else ligne.text()
                ligne.setData(Qt.ItemDataRole.AccessibleTextRole, dit)

    def marque(self, cle: str) -> str:
        """Gravité de ce qu'une page a à regarder, vide s'il n'y a rien."""
        lignes = (self.item(r) for r in range(self.count()))
        return next(str(x.data(_MARQUE) or "") for x in lignes if x.data(_CLE) == cle)

    def cle(self, rang: int) -> str:
        """Clé de la page d'un rang."""
        return str(self.item(rang).data(_CLE))

    def sizeHint(self) -> QSize:  # noqa: N802
        """La largeur de la maquette, à la taille du texte."""
        return QSize(px(jetons.L_PAGES_DOSSIER), px(HAUTEUR) * max(1, self.count()))
