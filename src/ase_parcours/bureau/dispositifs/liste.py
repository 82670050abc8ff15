"""Une liste dont les lignes plient : un titre n'est jamais coupé, à aucune taille de texte."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListWidget

from ase_parcours.bureau.theme import apparence, jetons, police, px

_BORD = 8
"""Pixels, à 100 % de texte, que la liste garde de chaque côté d'un mot."""
_HAUT = 10_000


class Plieur(QObject):
    """Donne à chaque ligne la hauteur de son texte, à la largeur du moment."""

    def __init__(self, liste: QListWidget) -> None:
        super().__init__(liste)
        self._liste = liste
        liste.setWordWrap(True)
        # Une barre qui paraît selon la hauteur changerait la largeur, donc la hauteur.
        liste.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        liste.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        liste.viewport().installEventFilter(self)
        liste.currentRowChanged.connect(self._graisser)
        apparence().changee.connect(self.mesurer)

    def eventFilter(self, _objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Remesure quand la largeur change."""
        if evenement.type() is QEvent.Type.Resize:
            self.mesurer()
        return False

    def mesurer(self) -> None:
        """Pose la hauteur de chaque ligne."""
        large = self._liste.viewport().width() - 2 * px(_BORD)
        self._graisser(self._liste.currentRow())
        mesure = QFontMetrics(police(graisse=jetons.GRAS))
        place = QRect(0, 0, max(large, 1), _HAUT)
        for rang in range(self._liste.count()):
            ligne = self._liste.item(rang)
            texte = mesure.boundingRect(place, Qt.TextFlag.TextWordWrap, ligne.text())
            ligne.setSizeHint(QSize(0, texte.height() + px(_BORD)))

    def _graisser(self, choisi: int) -> None:
        """En contraste fort, le fond seul ne dirait pas quelle ligne est choisie."""
        for rang in range(self._liste.count()):
            graisse = jetons.GRAS if rang == choisi else jetons.NORMAL
            self._liste.item(rang).setFont(police(graisse=graisse))
