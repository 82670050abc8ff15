"""Les six pas d'une démarche : faits, à faire, et le pas rouge d'un refus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ase_parcours.bureau.composants.base import WidgetPeint
from ase_parcours.bureau.dossier.cartes import PAS
from ase_parcours.bureau.theme import couleur, courant, px

_HAUTEUR = 7
_ECART = 4


class PasEtats(WidgetPeint):
    """Six barres. Le mot et la date sont dans l'étiquette dessous ; ``accessibleName`` compte."""

    def __init__(self, atteints: int, echec: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._atteints, self._echec = atteints, echec
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        suite = ", puis un arrêt" if echec else ""
        self.setAccessibleName(f"{atteints} pas sur {len(PAS)}{suite}")

    def sizeHint(self) -> QSize:  # noqa: N802
        """Large comme sa carte."""
        return QSize(px(180), px(_HAUTEUR))

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint les barres."""
        t = courant()
        peintre = QPainter(self)
        peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
        ecart = px(_ECART)
        largeur = (self.width() - ecart * (len(PAS) - 1)) / len(PAS)
        for rang in range(len(PAS)):
            boite = QRectF(rang * (largeur + ecart), 0, largeur, self.height())
            boite = boite.adjusted(0.5, 0.5, -0.5, -0.5)
            rayon = boite.height() / 2
            if rang < self._atteints:
                trait = fond = t.accent
            elif rang == self._atteints and self._echec:
                trait = fond = t.sans_trait
            else:
                trait, fond = t.controle, t.surface
            peintre.setPen(QPen(couleur(trait), t.bordure))
            peintre.setBrush(couleur(fond))
            peintre.drawRoundedRect(boite, rayon, rayon)
        peintre.end()
