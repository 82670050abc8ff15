"""Une marque : une icône et un mot sur un fond doux. La couleur n'est jamais seule à dire."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ase_parcours.bureau.composants.bouton import Icone
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.theme import px


class Marque(QFrame):
    """« en partie », avec son icône. ``ton`` : garantie, fragile, sans, inconnu."""

    def __init__(self, icone: str, mot: str, ton: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("genre", "marque")
        self.setProperty("ton", ton)
        self.mot = mot
        self.setAccessibleName(mot)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        rangee = QHBoxLayout(self)
        rangee.setContentsMargins(px(7), px(2), px(7), px(2))
        rangee.setSpacing(px(5))
        rangee.addWidget(Icone(icone, f"{ton}_texte"))
        rangee.addWidget(etiquette(mot, genre="second_fort", ton=ton))
