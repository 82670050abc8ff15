"""L'immeuble de nuit, à gauche de l'écran d'ouverture : chaque fenêtre éclairée est une nuit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ase_parcours.bureau import icones
from ase_parcours.bureau.theme import couleur

_CIEL = "#221E3A"
_SOL = "#1A1730"
"""Les couleurs des bords du dessin : elles le prolongent quand la fenêtre est plus grande."""


class DessinNuit(QWidget):
    """Décor : il remplit sa place sans se déformer, le bas de l'immeuble toujours au sol."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._rendu = icones.rendu("ouverture-nuit")

    def sizeHint(self) -> QSize:  # noqa: N802
        """La taille du dessin d'origine."""
        return self._rendu.defaultSize()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Il se réduit autant qu'il faut : le formulaire passe avant."""
        return QSize(240, 240)

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Couvre toute la place, en rognant le ciel et les côtés."""
        peintre = QPainter(self)
        peintre.fillRect(self.rect(), couleur(_CIEL))
        origine = self._rendu.defaultSize()
        rapport = max(self.width() / origine.width(), self.height() / origine.height())
        # Sur un écran très large, le rogner davantage couperait l'immeuble en deux.
        rapport = min(rapport, 1.35 * self.height() / origine.height())
        largeur, hauteur = origine.width() * rapport, origine.height() * rapport
        gauche = (self.width() - largeur) / 2
        boite = QRectF(gauche, self.height() - hauteur, largeur, hauteur)
        if gauche > 0:
            sol = 26 * rapport
            bas = QRectF(0, self.height() - sol, self.width(), sol)
            peintre.fillRect(bas, couleur(_SOL))
        self._rendu.render(peintre, boite)
        peintre.end()
