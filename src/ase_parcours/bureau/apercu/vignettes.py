"""Les pages en petit : on voit d'un coup d'œil où l'on est, un clic y mène."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QListView, QWidget

from ase_parcours.bureau.theme import apparence, couleur, courant, px

_LARGEUR, _HAUTEUR = 84, 119
"""Une vignette, à 100 % de texte : les proportions d'une feuille A4."""
_RETENUES = 120
"""Vignettes gardées : cent pages ne se redessinent pas en défilant."""

_Index = QModelIndex | QPersistentModelIndex
_RACINE = QModelIndex()


class ModeleVignettes(QAbstractListModel):
    """Une rangée par page. L'image n'est dessinée que quand elle est demandée, donc en vue."""

    def __init__(self, document: QPdfDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._document, self._widget = document, parent
        self._images: OrderedDict[int, QPixmap] = OrderedDict()
        document.pageCountChanged.connect(self.refaire)

    def refaire(self) -> None:
        """Le document, ou la taille, a changé."""
        self.beginResetModel()
        self._images.clear()
        self.endResetModel()

    def rowCount(self, parent: _Index = _RACINE) -> int:  # noqa: N802
        """Le nombre de pages."""
        return 0 if parent.isValid() else self._document.pageCount()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """L'image, le numéro, et ce qu'en dit un lecteur d'écran."""
        page = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(page + 1)
            case Qt.ItemDataRole.DecorationRole:
                return self._image(page)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"Page {page + 1} sur {self._document.pageCount()}"
        return None

    def _image(self, page: int) -> QPixmap:
        if page not in self._images:
            self._images[page] = self._dessiner(page)
            while len(self._images) > _RETENUES:
                self._images.popitem(last=False)
        return self._images[page]

    def _dessiner(self, page: int) -> QPixmap:
        nettete = self._widget.devicePixelRatioF()
        place = QSize(px(_LARGEUR), px(_HAUTEUR))
        feuille = self._document.pagePointSize(page)
        taille = feuille.scaled(place, Qt.AspectRatioMode.KeepAspectRatio) * nettete
        image = QPixmap.fromImage(self._document.render(page, taille.toSize()))
        if image.isNull():
            image = QPixmap(place)
        papier = QPixmap(image.size())
        papier.fill(QColor("white"))
        peintre = QPainter(papier)
        peintre.drawPixmap(0, 0, image)
        peintre.setPen(couleur(courant().controle))
        peintre.drawRect(papier.rect().adjusted(0, 0, -1, -1))
        peintre.end()
        papier.setDevicePixelRatio(nettete)
        return papier


class Vignettes(QListView):
    """``page_choisie`` : la personne veut voir cette page."""

    page_choisie = Signal(int)

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modele = ModeleVignettes(document, self)
        self.setModel(self._modele)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Vignettes des pages")
        self.selectionModel().currentChanged.connect(self._choisie)
        apparence().changee.connect(self._mettre_a_l_echelle)
        self._mettre_a_l_echelle()

    def _mettre_a_l_echelle(self) -> None:
        self.setIconSize(QSize(px(_LARGEUR), px(_HAUTEUR)))
        self.setGridSize(QSize(px(_LARGEUR + 24), px(_HAUTEUR + 30)))
        self.setFixedWidth(px(_LARGEUR + 24 + 16))
        self._modele.refaire()

    def suivre(self, page: int) -> None:
        """Marque la page que l'on voit, sans la demander."""
        index = self._modele.index(page)
        if index.isValid() and index != self.currentIndex():
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(index)
            self.selectionModel().blockSignals(False)
            self.viewport().update()
            self.scrollTo(index)

    def _choisie(self, index: QModelIndex) -> None:
        if index.isValid():
            self.page_choisie.emit(index.row())
