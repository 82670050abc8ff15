"""Entrée sur un bouton : le même geste que l'espace ou le clic, sur tous les postes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_ENTREE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SEULE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def entree_clique(bouton: QAbstractButton, evenement: QKeyEvent) -> bool:
    """Clique si c'est la touche Entrée seule ; vrai si l'événement est pris.

    Selon le poste, Qt ne presse un bouton qu'à l'espace et laisse Entrée remonter : le panneau
    enregistrerait alors ce que « Annuler », qui a le focus, devait abandonner.
    """
    if evenement.key() not in _ENTREE or evenement.modifiers() not in _SEULE:
        return False
    evenement.accept()
    # Touche tenue : un seul clic.
    if not evenement.isAutoRepeat():
        bouton.click()
    return True
