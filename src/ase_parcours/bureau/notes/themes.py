"""Les thèmes d'une note : des boutons que l'on enfonce, une icône disant lesquels le sont."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout

from ase_parcours.bureau.composants.bascule import Bascule
from ase_parcours.bureau.saisie.formulaire import ranger
from ase_parcours.bureau.theme import px
from ase_parcours.referentiels.listes import nomenclature

_LARGEUR = 130


class ChoixThemes(QObject):
    """``change`` : un thème est mis ou ôté."""

    change = Signal()

    def __init__(self, grille: QGridLayout, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grille = grille
        dans = grille.parentWidget()
        themes = nomenclature("themes").termes.values()
        self.boutons = {t.code: Bascule(t.libelle, parent=dans) for t in themes}
        for bouton in self.boutons.values():
            bouton.toggled.connect(self.change)

    @property
    def choisis(self) -> list[str]:
        """Codes des thèmes, dans l'ordre de la liste."""
        return [c for c, b in self.boutons.items() if b.isChecked()]

    def poser(self, codes: Collection[str]) -> None:
        """Enfonce ces thèmes et relève les autres."""
        for code, bouton in self.boutons.items():
            bouton.setChecked(code in codes)

    def disposer(self, largeur: int) -> None:
        """Autant de front que la largeur en porte."""
        ranger(self._grille, list(self.boutons.values()), max(1, largeur // px(_LARGEUR)))
