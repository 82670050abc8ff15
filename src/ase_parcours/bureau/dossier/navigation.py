"""La liste des pages d'un dossier, à gauche : la page courante porte sa marque et son fond."""

from __future__ import annotations

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

HAUTEUR = 38
_ICONE = int(Qt.ItemDataRole.UserRole) + 1
_CLE = int(Qt.ItemDataRole.UserRole) + 2


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
            marque = QRectF(boite.left(), boite.top(), jetons.TRAIT_ACTIF, boite.height())
            peintre.fillRect(marque, couleur(t.accent))
        cote = px(jetons.ICONE_TITRE)
        dessin = icones.image(str(index.data(_ICONE)), encre if choisie else t.doux, cote)
        peintre.drawPixmap(QPointF(boite.left() + px(18), boite.center().y() - cote / 2), dessin)
        peintre.setFont(police(graisse=jetons.GRAS if choisie else jetons.NORMAL))
        peintre.setPen(couleur(encre))
        zone = boite.adjusted(px(46), 0, -px(8), 0)
        gauche = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        peintre.drawText(zone, gauche, str(index.data(Qt.ItemDataRole.DisplayRole)))
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
        """Trente-huit pixels au texte courant."""
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

    def cle(self, rang: int) -> str:
        """Clé de la page d'un rang."""
        return str(self.item(rang).data(_CLE))

    def sizeHint(self) -> QSize:  # noqa: N802
        """La largeur de la maquette, à la taille du texte."""
        return QSize(px(jetons.L_PAGES_DOSSIER), px(HAUTEUR) * max(1, self.count()))
