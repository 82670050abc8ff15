"""La rangée des cartes : de front et défilante sur une page large, en grille sur une étroite."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from ase_parcours.bureau.dossier.carte_piste import LARGEUR
from ase_parcours.bureau.saisie.formulaire import vider
from ase_parcours.bureau.theme import facteur, jetons, px

DE_FRONT = 4
"""Nombre de cartes montrées ensemble sur une page large."""


class RangeeCartes(QScrollArea):
    """Haute comme ses cartes, à la largeur qu'elles ont : rien n'y est coupé."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cartes: list[QWidget] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        contenu = QWidget()
        contenu.setProperty("genre", "page")
        self._grille = QGridLayout(contenu)
        self._grille.setContentsMargins(0, 0, 0, 0)
        self.setWidget(contenu)
        contenu.installEventFilter(self)

    def montrer(self, cartes: Sequence[QWidget]) -> None:
        """Remplace les cartes ; les anciennes sont détruites."""
        vider(self._grille)
        self._cartes = list(cartes)
        for carte in self._cartes:
            carte.setParent(self.widget())
            carte.show()
        self._ranger()

    @property
    def large(self) -> bool:
        """Vrai si la page montre les cartes sur une seule rangée."""
        return self.window().width() / facteur() >= jetons.SEUIL_ETROIT

    def _ranger(self) -> None:
        ecart = px(jetons.ENTRE_PANNEAUX)
        self._grille.setSpacing(ecart)
        par_rang = max(1, (self.width() + ecart) // (px(LARGEUR) + ecart))
        colonnes = len(self._cartes) or 1
        if not self.large:
            colonnes = min(par_rang, 2)
        for rang in range(self._grille.columnCount()):
            self._grille.setColumnStretch(rang, 0)
        for rang, carte in enumerate(self._cartes):
            self._grille.removeWidget(carte)
            self._grille.addWidget(carte, rang // colonnes, rang % colonnes)
            self._grille.setColumnStretch(rang % colonnes, 1)
        if self.large and 1 < len(self._cartes) < DE_FRONT:
            # Moins de quatre cartes : elles gardent leur largeur, la place reste vide à droite.
            self._grille.setColumnStretch(len(self._cartes), DE_FRONT - len(self._cartes))
        self._mesurer()

    def _mesurer(self) -> None:
        if not self._cartes:
            self.setFixedHeight(0)
            return
        besoin = self._grille.totalMinimumSize().width()
        largeur = max(self.viewport().width(), besoin)
        if self._grille.hasHeightForWidth():
            haut = self._grille.totalHeightForWidth(largeur)
        else:
            haut = self._grille.totalSizeHint().height()
        defile = besoin > self.viewport().width()
        barre = self.horizontalScrollBar().sizeHint().height() + px(4) if defile else 0
        if self.height() != haut + barre or self.minimumHeight() != haut + barre:
            self.setFixedHeight(haut + barre)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """La largeur décide du nombre de colonnes, et les textes qui plient, de la hauteur."""
        super().resizeEvent(evenement)
        if evenement.size().width() != evenement.oldSize().width():
            self._ranger()

    def eventFilter(self, _objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Remesure quand le contenu demande une autre place."""
        if evenement.type() is QEvent.Type.LayoutRequest:
            self._mesurer()
        return False
