"""Une ligne faite d'une icône et d'une phrase qui plie : raisons, alertes, étapes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ase_parcours.bureau.composants.bouton import Icone
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.theme import px


def ligne_a_icone(
    icone: str,
    jeton: str,
    texte: str,
    *,
    genre: str | None = None,
    ton: str | None = None,
    suite: str = "",
    droite: QWidget | None = None,
) -> QWidget:
    """``jeton`` colore l'icône ; ``suite`` s'écrit dessous en petit ; ``droite`` est une action."""
    ligne = QWidget()
    rangee = QHBoxLayout(ligne)
    rangee.setContentsMargins(0, 0, 0, 0)
    rangee.setSpacing(px(8))
    rangee.addWidget(Icone(icone, jeton), 0, Qt.AlignmentFlag.AlignTop)
    if suite:
        texte = f"{texte}\n{suite}"
    rangee.addWidget(etiquette(texte, genre, ton, plie=True), 1)
    if droite is not None:
        rangee.addWidget(droite, 0, Qt.AlignmentFlag.AlignTop)
    return ligne
