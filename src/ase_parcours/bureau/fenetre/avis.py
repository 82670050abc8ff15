"""L'avis du bas : ce qui vient d'être fait, et « Annuler » si cela se défait."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from ase_parcours.bureau.annoncer import dire
from ase_parcours.bureau.composants.annuler import AvisAnnuler


class Avis(AvisAnnuler):
    """Un avis sans annulation n'en montre ni le bouton ni la touche."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.phrase = ""
        self.annulable = False

    def dire(self, phrase: str, *, annulable: bool) -> None:
        """Montre la phrase, huit secondes."""
        self.phrase, self.annulable = phrase, annulable
        for widget in (self.bouton, self._rappel()):
            widget.setVisible(annulable)
        self.montrer(phrase)
        dire(self, self.accessibleName() if annulable else phrase)
        if not annulable:
            self.setAccessibleName(phrase)

    def _rappel(self) -> QWidget:
        return next(x for x in self.findChildren(QLabel) if x.text() == "Ctrl Z")
