"""Un texte qui se clique et se presse, réduit à la place avec tout en infobulle."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ase_parcours.bureau.composants.entree import entree_clique
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px


class LienReduit(QAbstractButton):
    """Souligné sous la souris et le clavier. ``taille`` et ``graisse`` : jetons du thème."""

    def __init__(
        self,
        texte: str,
        *,
        taille: int = jetons.TEXTE_BASE,
        graisse: int = jetons.NORMAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._taille, self._graisse = taille, graisse
        self.setText(texte)
        self.setToolTip(texte)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(px(60))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Large comme son texte entier."""
        mesure = QFontMetrics(police(self._taille, self._graisse))
        return QSize(mesure.horizontalAdvance(self.text()) + px(2), mesure.height() + px(4))

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Entrée clique, comme l'espace."""
        if not entree_clique(self, evenement):
            super().keyPressEvent(evenement)

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint le texte, coupé par « … » si la place manque."""
        t = courant()
        lettre = police(self._taille, self._graisse)
        lettre.setUnderline(self.isEnabled() and (self.underMouse() or self.hasFocus()))
        peintre = QPainter(self)
        peintre.setFont(lettre)
        peintre.setPen(couleur(t.texte))
        mesure = QFontMetrics(lettre)
        montre = mesure.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        gauche = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        peintre.drawText(self.rect(), gauche, montre)
        peintre.end()
