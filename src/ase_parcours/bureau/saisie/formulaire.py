"""Ce que les formulaires de saisie ont en commun : texte brut, colonnes selon la largeur."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QWidget

from ase_parcours.bureau.formulaire import Echelle


def preparer(racine: QWidget) -> None:
    """À appeler après ``setupUi`` : marges à l'échelle, et aucune étiquette n'interprète de balises
    (un nom peut contenir « < »)."""
    for etiquette in racine.findChildren(QLabel):
        etiquette.setTextFormat(Qt.TextFormat.PlainText)
    Echelle(racine)


def ranger(grille: QGridLayout, blocs: Sequence[QWidget], colonnes: int) -> None:
    """Redispose des blocs sur ``colonnes`` colonnes égales, dans l'ordre de lecture."""
    for bloc in blocs:
        grille.removeWidget(bloc)
    for rang in range(max(grille.columnCount(), colonnes)):
        grille.setColumnStretch(rang, 1 if rang < colonnes else 0)
    for rang, bloc in enumerate(blocs):
        haut = Qt.AlignmentFlag.AlignTop
        grille.addWidget(bloc, rang // colonnes, rang % colonnes, haut)


def vider(disposition: QLayout) -> None:
    """Retire et détruit tout ce que contient une disposition."""
    while (element := disposition.takeAt(0)) is not None:
        widget, dedans = element.widget(), element.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif dedans is not None:
            vider(dedans)
            dedans.deleteLater()
