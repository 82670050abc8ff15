"""Le champ de recherche : loupe à gauche, raccourci rappelé à droite, Échap efface."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ase_parcours.bureau.composants.bouton import Icone
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.theme import px


class ChampRecherche(QLineEdit):
    """Champ d'une recherche ; ``textChanged`` dit ce qui est cherché."""

    def __init__(self, invite: str, raccourci: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(invite)
        self.setAccessibleName("Rechercher")
        self.setAccessibleDescription(f"{invite} {raccourci}".strip())
        self._loupe = Icone("search", "doux", parent=self)
        self._loupe.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._touche = etiquette(raccourci, genre="touche", parent=self)
        self._touche.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(self._rappeler)
        self._rappeler()

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Échap efface ; sur un champ vide, Échap est laissé à la fenêtre."""
        if evenement.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(evenement)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Place la loupe et le rappel."""
        super().resizeEvent(evenement)
        self._placer()

    def changeEvent(self, evenement: QEvent) -> None:  # noqa: N802
        """Replace tout quand la taille du texte change."""
        super().changeEvent(evenement)
        if evenement.type() is QEvent.Type.StyleChange and hasattr(self, "_touche"):
            self._placer()

    def _rappeler(self) -> None:
        self._touche.setVisible(bool(self._touche.text()) and not self.text())

    def _placer(self) -> None:
        self._touche.adjustSize()
        cote = self._loupe.width()
        self._loupe.move(px(11), (self.height() - cote) // 2)
        droite = self.width() - self._touche.width() - px(10)
        self._touche.move(droite, (self.height() - self._touche.height()) // 2)
        a_droite = self._touche.width() + px(8) if self._touche.text() else 0
        self.setTextMargins(px(2) + cote + px(8), 0, a_droite, 0)
