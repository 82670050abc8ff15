"""« Annuler », sans question : un avis de nuit, en bas, huit secondes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ase_parcours.bureau.composants.base import CadreCompose
from ase_parcours.bureau.composants.bouton import Bouton, Icone
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.theme import couleur, courant, jetons, px

DUREE = 8_000
"""Millisecondes. Le survol ou le focus retiennent l'avis, et le délai repart ensuite."""


class AvisAnnuler(CadreCompose):
    """Posé au bas de ``parent``. Ctrl+Z est à la charge de la fenêtre, qui garde l'historique."""

    annulation_demandee = Signal()
    ferme = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icone = Icone("circle-check", "rail_texte", jetons.ICONE_TITRE)
        self._phrase = etiquette("", ton="rail")
        self._bouton = Bouton("Annuler", genre="lien_nuit")
        self._bouton.setProperty("sur_nuit", True)
        self._bouton.clicked.connect(self._annuler)
        self._touche = etiquette("Ctrl Z", genre="axe", ton="rail")
        rangee = QHBoxLayout(self)
        rangee.addWidget(self._icone)
        rangee.addWidget(self._phrase)
        rangee.addSpacing(px(12))
        rangee.addStretch(1)
        rangee.addWidget(self._bouton)
        rangee.addWidget(self._touche)
        self._delai = QTimer(self)
        self._delai.setSingleShot(True)
        self._delai.setInterval(DUREE)
        self._delai.timeout.connect(self._echeance)
        parent.installEventFilter(self)
        self.pret()
        self.hide()

    def montrer(self, phrase: str) -> None:
        """Montre « Piste FJT écartée. » et son bouton, pour huit secondes."""
        self._phrase.setText(phrase)
        self.setAccessibleName(f"{phrase} Annuler : Ctrl Z.")
        self._placer()
        self.show()
        self.raise_()
        self._delai.start()

    @property
    def bouton(self) -> Bouton:
        """Le bouton « Annuler »."""
        return self._bouton

    def est_retenu(self) -> bool:
        """Vrai tant que la souris est dessus ou que le bouton a le focus."""
        return self.underMouse() or self._bouton.hasFocus()

    def _annuler(self) -> None:
        self.hide()
        self.annulation_demandee.emit()

    def _echeance(self) -> None:
        if self.est_retenu():
            self._delai.start()
        else:
            self.hide()

    def hideEvent(self, evenement: QHideEvent) -> None:  # noqa: N802
        """Arrête le délai et prévient."""
        super().hideEvent(evenement)
        self._delai.stop()
        self.ferme.emit()

    def eventFilter(self, objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Suit la taille du parent."""
        if evenement.type() is QEvent.Type.Resize and objet is self.parent():
            self._placer()
        return False

    def _placer(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.adjustSize()
        largeur = min(max(self.sizeHint().width(), px(320)), parent.width() - 2 * px(4))
        self.resize(largeur, self.sizeHint().height())
        bas = parent.height() - self.height() - px(44)
        self.move(QPoint((parent.width() - largeur) // 2, max(0, bas)))

    def apparence_changee(self) -> None:
        """Refait les marges à la taille du texte."""
        rangee = self.layout()
        if rangee is not None:
            rangee.setContentsMargins(px(14), px(3), px(12), px(3))
            rangee.setSpacing(px(8))

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Fond de nuit ; une bordure le détache des thèmes sombres."""
        t = courant()
        peintre = QPainter(self)
        peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
        bord = t.controle if t.sombre else t.nuit
        peintre.setPen(QPen(couleur(bord), t.bordure))
        peintre.setBrush(couleur(t.nuit2 if t.sombre else t.nuit))
        demi = t.bordure / 2
        boite = QRectF(self.rect()).adjusted(demi, demi, -demi, -demi)
        peintre.drawRoundedRect(boite, px(6), px(6))
        peintre.end()
