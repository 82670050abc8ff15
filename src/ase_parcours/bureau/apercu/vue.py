"""Les pages d'un PDF, qui défilent : zoom à la molette et au clavier, page courante."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

PALIERS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
"""Agrandissements que donnent « + » et « − » ; 1 est la taille du papier."""
_POINTS_PAR_POUCE = 72.0

_Mode = QPdfView.ZoomMode


class VuePages(QPdfView):
    """``cadrage_change`` : l'agrandissement n'est plus le même, quelle qu'en soit la cause."""

    cadrage_change = Signal()

    def __init__(self, document: QPdfDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self.setDocument(document)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(_Mode.FitToWidth)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Pages du document")
        self.pageNavigator().currentPageChanged.connect(self._dire_la_page)

    # Pages.

    @property
    def page(self) -> int:
        """Rang de la page montrée, depuis 0."""
        return self.pageNavigator().currentPage()

    def aller(self, page: int, haut: float = 0.0) -> None:
        """Montre une page ; ``haut`` : points depuis son bord. Sans effet si elle n'existe pas."""
        if 0 <= page < self._document.pageCount():
            self.pageNavigator().jump(page, QPointF(0, haut), 0)

    def _dire_la_page(self) -> None:
        """Le texte de la page, pour qui ne voit pas l'écran."""
        texte = ""
        if self._document.status() is QPdfDocument.Status.Ready:
            texte = self._document.getAllText(self.page).text()
        self.setAccessibleDescription(texte)

    # Agrandissement.

    @property
    def agrandissement(self) -> float:
        """Celui que l'on voit, ajusté ou choisi."""
        mode = self.zoomMode()
        if mode is _Mode.Custom:
            return self.zoomFactor()
        feuille = self._document.pagePointSize(self.page)
        if feuille.isEmpty():
            return 1.0
        marges = self.documentMargins()
        pixels = self.logicalDpiX() / _POINTS_PAR_POUCE
        large = self.viewport().width() - marges.left() - marges.right()
        en_largeur = large / (feuille.width() * pixels)
        if mode is _Mode.FitToWidth:
            return max(PALIERS[0], en_largeur)
        haut = self.viewport().height() - self.pageSpacing()
        return max(PALIERS[0], min(en_largeur, haut / (feuille.height() * pixels)))

    def agrandir(self, sens: int) -> None:
        """Le palier suivant (1) ou précédent (-1)."""
        courant = self.agrandissement
        if sens > 0:
            voulu = next((p for p in PALIERS if p > courant + 0.005), PALIERS[-1])
        else:
            voulu = next((p for p in reversed(PALIERS) if p < courant - 0.005), PALIERS[0])
        self._cadrer(_Mode.Custom, voulu)

    def ajuster_a_la_largeur(self) -> None:
        """La page prend la largeur de la vue."""
        self._cadrer(_Mode.FitToWidth)

    def ajuster_a_la_page(self) -> None:
        """La page se voit en entier."""
        self._cadrer(_Mode.FitInView)

    def _cadrer(self, mode: QPdfView.ZoomMode, facteur: float | None = None) -> None:
        page = self.page
        if facteur is not None:
            self.setZoomFactor(facteur)
        self.setZoomMode(mode)
        self.aller(page)
        self.cadrage_change.emit()

    # Souris et clavier.

    def wheelEvent(self, evenement: QWheelEvent) -> None:  # noqa: N802
        """Ctrl et la molette : agrandir, réduire."""
        cran = evenement.angleDelta().y()
        if evenement.modifiers() & Qt.KeyboardModifier.ControlModifier and cran:
            self.agrandir(1 if cran > 0 else -1)
            evenement.accept()
        else:
            super().wheelEvent(evenement)

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """← → : une page ; Début et Fin : la première, la dernière."""
        touche = Qt.Key(evenement.key())
        tient = self.horizontalScrollBar().maximum() == 0
        if touche in (Qt.Key.Key_Left, Qt.Key.Key_Right) and tient:
            self.aller(self.page + (1 if touche == Qt.Key.Key_Right else -1))
        elif touche == Qt.Key.Key_Home:
            self.aller(0)
        elif touche == Qt.Key.Key_End:
            self.aller(self._document.pageCount() - 1)
        else:
            super().keyPressEvent(evenement)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Un ajustement suit la taille de la vue."""
        super().resizeEvent(evenement)
        self.cadrage_change.emit()
