"""La liste déroulante de l'ouverture : une icône à gauche, une précision discrète à droite."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ase_parcours.bureau import icones
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px


class ChoixDetaille(QComboBox):
    """La propriété ``icone`` du formulaire nomme le dessin mis devant chaque choix."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._precision = ""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def preciser(self, texte: str) -> None:
        """« fermé hier à 21 h 14 », à droite du choix courant."""
        self._precision = texte
        self.setAccessibleDescription(texte)
        self.update()

    @property
    def precision(self) -> str:
        """La précision montrée."""
        return self._precision

    def ajouter(self, texte: str, donnee: object) -> None:
        """Ajoute un choix, avec l'icône du champ."""
        self.addItem(texte, donnee)
        self._teindre()

    def event(self, evenement: QEvent) -> bool:
        """Reprend les couleurs du thème."""
        suite = super().event(evenement)
        if evenement.type() in (QEvent.Type.StyleChange, QEvent.Type.DynamicPropertyChange):
            self._teindre()
        return suite

    def _teindre(self) -> None:
        nom = self.property("icone")
        if not nom:
            return
        cote = px(jetons.ICONE_LIGNE)
        self.setIconSize(QSize(cote, cote))
        dessin = icones.icone(str(nom), courant().doux, cote)
        for rang in range(self.count()):
            self.setItemIcon(rang, dessin)

    def paintEvent(self, evenement: QPaintEvent) -> None:  # noqa: N802
        """Ajoute la précision, si elle tient à côté du choix."""
        super().paintEvent(evenement)
        fonte = police(jetons.TEXTE_SECOND)
        mesure = QFontMetrics(fonte)
        choix = QFontMetrics(police(jetons.TEXTE_LECTURE)).horizontalAdvance(self.currentText())
        place = self.width() - px(40) - px(44) - choix - px(16)
        if not self._precision or mesure.horizontalAdvance(self._precision) > place:
            return
        peintre = QPainter(self)
        peintre.setFont(fonte)
        peintre.setPen(couleur(courant().doux))
        zone = QRect(0, 0, self.width() - px(38), self.height())
        droite = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        peintre.drawText(zone, droite, self._precision)
        peintre.end()
