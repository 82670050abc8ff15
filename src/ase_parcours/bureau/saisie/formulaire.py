"""Ce que les formulaires de saisie ont en commun : texte brut, colonnes selon la largeur."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QScrollArea, QWidget

from ase_parcours.bureau.formulaire import Echelle
from ase_parcours.bureau.theme import jetons, px

_TOURS = 20
"""Tours de la boucle de Qt où l'on attend qu'une disposition soit faite."""


def preparer(racine: QWidget) -> None:
    """À appeler après ``setupUi`` : marges à l'échelle, et aucune étiquette n'interprète de balises
    (un nom peut contenir « < »)."""
    for etiquette in racine.findChildren(QLabel):
        etiquette.setTextFormat(Qt.TextFormat.PlainText)
    Echelle(racine)


def ranger(
    grille: QGridLayout, blocs: Sequence[QWidget], colonnes: int, *, etirer: bool = False
) -> None:
    """Redispose des blocs sur ``colonnes`` colonnes égales, dans l'ordre de lecture.

    ``etirer`` : les blocs d'une rangée ont la hauteur du plus haut ; sinon ils se calent en haut.
    """
    for bloc in blocs:
        grille.removeWidget(bloc)
    for rang in range(max(grille.columnCount(), colonnes)):
        grille.setColumnStretch(rang, 1 if rang < colonnes else 0)
    for rang, bloc in enumerate(blocs):
        if etirer:
            grille.addWidget(bloc, rang // colonnes, rang % colonnes)
        else:
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


def faire_voir(zone: QScrollArea, panneau: QWidget) -> None:
    """Fait défiler jusqu'à un panneau qui vient de s'ouvrir.

    Attend que les dispositions soient faites. Plus haut que la zone, il est montré par le haut.
    """
    QTimer.singleShot(0, panneau, lambda: _defiler_jusqu_a(zone, panneau))


def se_faire_voir(panneau: QWidget) -> None:
    """Fait défiler la page qui porte ce panneau, s'il y en a une qui défile."""
    ancetre = panneau.parentWidget()
    while ancetre is not None and not isinstance(ancetre, QScrollArea):
        ancetre = ancetre.parentWidget()
    if ancetre is not None:
        faire_voir(ancetre, panneau)


def _defiler_jusqu_a(zone: QScrollArea, panneau: QWidget, tours: int = _TOURS) -> None:
    contenu = zone.widget()
    if contenu is None or not panneau.isVisible():
        return
    if tours and panneau.height() < panneau.minimumSizeHint().height():
        # Une page qui vient de paraître, ou de recevoir vingt notes, n'a pas encore ses hauteurs.
        QTimer.singleShot(0, panneau, partial(_defiler_jusqu_a, zone, panneau, tours - 1))
        return
    haut = panneau.mapTo(contenu, QPoint(0, 0)).y() - px(jetons.E8)
    bas = haut + panneau.height() + 2 * px(jetons.E8)
    barre, place = zone.verticalScrollBar(), zone.viewport().height()
    # S'il tient, ce qui le précède (le ruban) reste en vue autant que possible.
    barre.setValue(haut if bas - haut > place else max(0, bas - place))
