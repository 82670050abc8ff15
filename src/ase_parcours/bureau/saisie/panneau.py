"""Un panneau de saisie posé dans une page : Entrée vaut son bouton principal, Échap le ferme."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame

from ase_parcours.erreurs import ErreurParcours


class PanneauDeSaisie(QFrame):
    """``ui`` porte une étiquette ``refus`` ; ``principal`` est le bouton qui écrit. ``ferme`` : le
    panneau n'est plus là."""

    ferme = Signal()
    ui: Any
    principal: QAbstractButton

    def refuser(self, erreur: ErreurParcours) -> None:
        """Dit pourquoi rien n'est écrit ; ce qui est tapé reste, et l'on peut recommencer."""
        self.principal.setEnabled(True)
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()

    def fermer(self) -> None:
        """Ferme sans écrire."""
        self.hide()
        self.ferme.emit()

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Échap ferme ; Entrée presse le bouton principal, qui ne répond pas deux fois."""
        if evenement.key() == Qt.Key.Key_Escape:
            self.fermer()
        elif evenement.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.principal.click()
        else:
            super().keyPressEvent(evenement)
