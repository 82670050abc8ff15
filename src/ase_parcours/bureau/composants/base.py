"""Ce que les widgets peints et composés ont en commun : se refaire quand l'apparence change."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QStyle, QStyleOption, QVBoxLayout, QWidget

from ase_parcours.bureau.theme import px

_REFAIRE = frozenset({QEvent.Type.StyleChange, QEvent.Type.FontChange})


class WidgetPeint(QWidget):
    """Widget peint à la main. ``apparence_changee`` est appelé quand thème ou taille change."""

    def changeEvent(self, evenement: QEvent) -> None:  # noqa: N802
        """Refait mesures et peinture : les couleurs sont lues au moment de peindre."""
        super().changeEvent(evenement)
        if evenement.type() in _REFAIRE:
            self.apparence_changee()
            self.updateGeometry()
            self.update()

    def apparence_changee(self) -> None:
        """À redéfinir pour refaire ce qui est gardé (images, mesures)."""


class CadreCompose(QFrame):
    """Cadre fait d'étiquettes et de boutons ; ``apparence_changee`` refait icônes et marges."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pret = False

    def pret(self) -> None:
        """À appeler à la fin de la construction : pose icônes et marges une première fois."""
        self._pret = True
        self.apparence_changee()

    def changeEvent(self, evenement: QEvent) -> None:  # noqa: N802
        """Refait icônes et marges quand la feuille de l'application change."""
        super().changeEvent(evenement)
        if self._pret and evenement.type() is QEvent.Type.StyleChange:
            self.apparence_changee()

    def apparence_changee(self) -> None:
        """À redéfinir."""


def peindre_fond(widget: QWidget, peintre: QPainter) -> None:
    """Fond et bordure de la feuille de style sous un widget peint à la main."""
    option = QStyleOption()
    option.initFrom(widget)
    widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, peintre, widget)


def colonne(parent: QWidget, espace: int = 0) -> QVBoxLayout:
    """Disposition verticale sans marge, ``espace`` en pixels à 100 % de texte."""
    resultat = QVBoxLayout(parent)
    resultat.setContentsMargins(0, 0, 0, 0)
    resultat.setSpacing(px(espace))
    return resultat
