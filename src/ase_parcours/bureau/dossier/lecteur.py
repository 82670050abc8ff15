"""Regarder un document sans l'écrire sur le disque : PDF page à page, ou image."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QKeyEvent, QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from ase_parcours.bureau.forms.ui_lecteur import Ui_Lecteur
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.theme import px
from ase_parcours.bureau.theme.feuille import marquer

HAUTEUR = 560
"""Hauteur d'une vue posée dans une page qui défile : une demi-page A4 s'y lit sans loupe."""
_HAUTEUR_MINIMALE = 160
LARGEUR_IMAGE = 900
MEMOIRE_IMAGE = 256
"""Mo que le décodage d'une image peut prendre : 40 mégapixels en prennent 160."""


def lire_image(octets: bytes, largeur: int) -> QImage:
    """L'image redressée, réduite à ``largeur`` pixels au plus ; nulle si elle ne se lit pas.

    Un JPEG est réduit pendant qu'il se décode : il n'est jamais entier en mémoire.
    """
    flux = QBuffer()
    flux.setData(QByteArray(octets))
    flux.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(MEMOIRE_IMAGE)
    lecteur = QImageReader(flux)
    lecteur.setAutoTransform(True)
    taille = lecteur.size()
    couchee = QImageIOHandler.Transformation.TransformationRotate90
    # La taille demandée est celle d'avant le redressement.
    large = taille.height() if lecteur.transformation() & couchee else taille.width()
    if large > largeur:
        lecteur.setScaledSize(taille * (largeur / large))
    return lecteur.read()


class Lecteur(QFrame):
    """Panneau de lecture, haut d'au moins ``hauteur`` pixels à 100 % de texte.

    ``enregistrement_demande`` : la personne veut le fichier.
    """

    enregistrement_demande = Signal()
    ferme = Signal()

    def __init__(self, hauteur: int = _HAUTEUR_MINIMALE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Lecteur()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self._octets = QByteArray()
        self._flux = QBuffer(self)
        self.document = QPdfDocument(self)
        self._vue = QPdfView(self)
        self._vue.setDocument(self.document)
        self._vue.setPageMode(QPdfView.PageMode.MultiPage)
        self._vue.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._vue.setAccessibleName("Pages du document")
        self._image = QLabel()
        self._image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cadre = QScrollArea()
        self._cadre.setWidget(self._image)
        self._cadre.setWidgetResizable(True)
        for vue in (self._vue, self._cadre):
            vue.setMinimumHeight(px(hauteur))
            self.ui.pile_vue.addWidget(vue)
            vue.hide()
        self.ui.fermer.clicked.connect(self.fermer)
        self.ui.enregistrer.clicked.connect(self.enregistrement_demande)
        self.ui.precedente.clicked.connect(lambda: self._tourner(-1))
        self.ui.suivante.clicked.connect(lambda: self._tourner(1))
        self._vue.pageNavigator().currentPageChanged.connect(self._page_change)

    @property
    def octets(self) -> bytes:
        """Les octets du document montré."""
        return bytes(self._octets.data())

    def ouvrir(self, titre: str, octets: bytes, enregistrer: str = "Enregistrer le PDF") -> bool:
        """Montre un document ; faux s'il ne se montre pas ici (il reste enregistrable).

        ``enregistrer`` : le mot du bouton, vide pour ne pas l'offrir.
        """
        self._liberer()
        self.ui.titre.setText(titre)
        self.ui.enregistrer.setText(enregistrer)
        self.ui.enregistrer.setVisible(bool(enregistrer))
        self.ui.enregistrer.setEnabled(True)
        self.ui.refus.hide()
        self._octets = QByteArray(octets)
        if octets.startswith(b"%PDF-"):
            montre = self._ouvrir_le_pdf()
        else:
            montre = self._ouvrir_l_image(octets)
        self.show()
        if not montre:
            self.dire("Ce document ne se montre pas ici. Enregistrez-en une copie pour l’ouvrir.")
        self.ui.fermer.setFocus(Qt.FocusReason.OtherFocusReason)
        return montre

    def attendre(self, titre: str) -> None:
        """Le document se prépare : le titre est là, la vue est vide."""
        self._liberer()
        self.ui.titre.setText(titre)
        self.ui.page.setText("en préparation")
        self.ui.refus.hide()
        for widget in (self._vue, self._cadre, self.ui.precedente, self.ui.suivante):
            widget.hide()
        self.ui.enregistrer.setEnabled(False)
        self.show()

    def _ouvrir_le_pdf(self) -> bool:
        self._cadre.hide()
        self._flux.setData(self._octets)
        self._flux.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._flux)
        pret = self.document.status() is QPdfDocument.Status.Ready
        self._vue.setVisible(pret)
        for bouton in (self.ui.precedente, self.ui.suivante):
            bouton.setVisible(pret and self.document.pageCount() > 1)
        self._page_change(0)
        return pret

    def _ouvrir_l_image(self, octets: bytes) -> bool:
        self._vue.hide()
        for widget in (self.ui.precedente, self.ui.suivante):
            widget.hide()
        self.ui.page.setText("")
        image = lire_image(octets, px(LARGEUR_IMAGE))
        self._cadre.setVisible(not image.isNull())
        if image.isNull():
            return False
        self._image.setPixmap(QPixmap.fromImage(image))
        return True

    def _tourner(self, sens: int) -> None:
        page = self._vue.pageNavigator().currentPage() + sens
        if 0 <= page < self.document.pageCount():
            self._vue.pageNavigator().jump(page, QPointF(), 0)

    def _page_change(self, page: int) -> None:
        total = self.document.pageCount()
        self.ui.page.setText(f"page {page + 1} sur {total}" if total else "")
        self.ui.precedente.setEnabled(page > 0)
        self.ui.suivante.setEnabled(page + 1 < total)

    def dire(self, phrase: str, ton: str = "sans") -> None:
        """Écrit un refus (ou, ``ton`` « fragile », un avertissement) au-dessus du document."""
        marquer(self.ui.refus, ton=ton)
        self.ui.refus.setText(phrase)
        self.ui.refus.show()

    def _liberer(self) -> None:
        """Le document ne reste pas en mémoire une fois fermé."""
        self.document.close()
        self._flux.close()
        self._flux.setData(QByteArray())
        self._octets = QByteArray()
        self._image.clear()

    def fermer(self) -> None:
        """Ferme et oublie le document."""
        self._liberer()
        self.hide()
        self.ferme.emit()

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Échap ferme."""
        if evenement.key() == Qt.Key.Key_Escape:
            self.fermer()
        else:
            super().keyPressEvent(evenement)
