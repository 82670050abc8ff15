"""Ce que veut dire un sigle, en infobulle, là où il est écrit : un seul filtre pour l'application.

Qt fait remonter à la fenêtre une demande d'infobulle à laquelle nul n'a répondu. Le filtre n'est
donc posé que sur elle, et ne voit rien passer d'autre ; un widget qui a sa propre infobulle la
garde.
"""

from __future__ import annotations

import re
import textwrap

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QLabel, QToolTip, QWidget

from ase_parcours.referentiels.glossaire import glossaire

_MONTRES = 3
_COLONNES = 64
_SIGLE = re.compile(r"\b[A-Z][A-Z0-9]{1,5}\b")


class InfobullesDesSigles(QObject):
    """Répond pour les étiquettes, les boutons et les en-têtes dont le texte porte un sigle."""

    def __init__(self, fenetre: QWidget) -> None:
        super().__init__(fenetre)
        self._fenetre = fenetre
        fenetre.installEventFilter(self)

    def eventFilter(self, objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Vrai si l'infobulle est montrée."""
        if evenement.type() is not QEvent.Type.ToolTip or not isinstance(evenement, QHelpEvent):
            return super().eventFilter(objet, evenement)
        ou = evenement.globalPos()
        dessous = self._fenetre.childAt(self._fenetre.mapFromGlobal(ou))
        phrase = "" if dessous is None else expliquer(texte_de(dessous, ou))
        if phrase and dessous is not None:
            QToolTip.showText(ou, phrase, dessous)
        return bool(phrase)


def texte_de(widget: QWidget, ou: QPoint) -> str:
    """Le texte montré sous ce point de l'écran."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    entete = widget.parentWidget()
    if isinstance(entete, QHeaderView):
        rang = entete.logicalIndexAt(widget.mapFromGlobal(ou))
        if rang >= 0:
            return str(entete.model().headerData(rang, entete.orientation(), _MOT) or "")
    return ""


_MOT = Qt.ItemDataRole.DisplayRole


def expliquer(texte: str) -> str:
    """Une phrase par sigle connu, dans l'ordre où ils sont écrits ; vide s'il n'y en a pas."""
    connus = glossaire()
    sigles = dict.fromkeys(s for s in _SIGLE.findall(texte) if s in connus)
    phrases = [connus[s].dit for s in list(sigles)[:_MONTRES]]
    return "\n".join(textwrap.fill(p, _COLONNES) for p in phrases)
