"""Étiquettes de texte : habillées par un genre, ou réduites à la place avec tout en infobulle."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOptionFrame, QStylePainter, QWidget


def etiquette(
    texte: str,
    genre: str | None = None,
    ton: str | None = None,
    *,
    plie: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """Étiquette en texte brut ; ``plie`` : passe à la ligne plutôt que d'être coupée."""
    resultat = QLabel(texte, parent)
    # Un nom saisi peut contenir « < » : rien n'est lu comme du balisage.
    resultat.setTextFormat(Qt.TextFormat.PlainText)
    resultat.setWordWrap(plie)
    resultat.setProperty("genre", genre)
    resultat.setProperty("ton", ton)
    return resultat


class LigneReduite(QLabel):
    """Une ligne coupée par « … » quand la place manque, entière dans l'infobulle.

    Réservée aux noms de lieux et aux notes : niveaux, dates, montants et boutons ne sont jamais
    coupés. ``text()`` et le nom accessible restent entiers.
    """

    def __init__(
        self,
        texte: str = "",
        genre: str | None = None,
        ton: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(texte, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("genre", genre)
        self.setProperty("ton", ton)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, texte: str) -> None:  # noqa: N802
        """Change le texte entier."""
        super().setText(texte)
        self._mettre_l_infobulle()

    def texte_montre(self) -> str:
        """Ce qui tient dans la largeur courante."""
        mesure = QFontMetrics(self.font())
        largeur = self.contentsRect().width()
        return mesure.elidedText(self.text(), Qt.TextElideMode.ElideRight, largeur)

    def est_coupee(self) -> bool:
        """Vrai si une partie du texte n'est pas montrée."""
        return self.texte_montre() != self.text()

    def sizeHint(self) -> QSize:  # noqa: N802
        """La place du texte entier."""
        mesure = QFontMetrics(self.font())
        return QSize(mesure.horizontalAdvance(self.text()) + 2, mesure.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Quelques lettres."""
        mesure = QFontMetrics(self.font())
        return QSize(mesure.horizontalAdvance("Abc…"), mesure.height())

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """L'infobulle ne paraît que si le texte est coupé."""
        super().resizeEvent(evenement)
        self._mettre_l_infobulle()

    def _mettre_l_infobulle(self) -> None:
        self.setToolTip(self.text() if self.est_coupee() else "")

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint la partie qui tient."""
        peintre = QStylePainter(self)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        peintre.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option)
        self.style().drawItemText(
            peintre,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self.texte_montre(),
            self.foregroundRole(),
        )
        peintre.end()
