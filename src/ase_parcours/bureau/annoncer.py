"""Faire dire une phrase par le lecteur d'écran, sans déplacer le clavier."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def dire(widget: QWidget, phrase: str, *, presse: bool = False) -> None:
    """``presse`` : coupe ce qui se disait (un refus) ; sinon la phrase attend son tour."""
    evenement = QAccessibleAnnouncementEvent(widget, phrase)
    if presse:
        evenement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(evenement)
