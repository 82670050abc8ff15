"""Ce qui a changé depuis la version signée, une phrase par ligne."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.dossier.lignes import ligne_a_icone
from ase_parcours.bureau.saisie.formulaire import vider
from ase_parcours.bureau.theme import px


class PanneauChangements(QFrame):
    """Une liste qui se ferme."""

    saisie_en_cours = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("genre", "panneau")
        self._pile = QVBoxLayout(self)
        self._pile.setContentsMargins(px(14), px(12), px(14), px(12))
        self._pile.setSpacing(px(6))
        self.hide()

    def montrer(self, version: str, phrases: Sequence[str]) -> None:
        """Dit les changements depuis une version."""
        vider(self._pile)
        titre = etiquette(f"Depuis la {version[:1].lower()}{version[1:]}", genre="titre_panneau")
        titre.setWordWrap(True)
        self._pile.addWidget(titre)
        for phrase in phrases:
            self._pile.addWidget(ligne_a_icone("arrow-right", "accent", phrase))
        fermer = Bouton("Fermer", taille="petite")
        fermer.clicked.connect(self.hide)
        self._pile.addWidget(fermer, 0, Qt.AlignmentFlag.AlignLeft)
        self.show()
