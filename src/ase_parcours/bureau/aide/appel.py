"""F1 : l'aide à la page de l'écran montré, du premier écran au dernier.

Posé une fois sur la fenêtre de l'application. Le manuel n'est lu, et sa fenêtre faite, qu'à la
première demande.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from ase_parcours.bureau.aide.fenetre import FenetreAide
    from ase_parcours.bureau.fenetre.principale import Fenetre

OUVERTURE, VERROU, SAISIES = "ouverture", "verrou", "saisies-retrouvees"
ANCRE = "ancre_d_aide"
"""Propriété Qt d'un panneau qui a sa page du manuel, où que la fenêtre le montre."""


class Appel(QObject):
    """``ou`` dit la fenêtre de travail, s'il y en a une, et si le verrou la cache."""

    def __init__(self, cadre: QWidget, ou: Callable[[], tuple[Fenetre | None, bool]]) -> None:
        super().__init__(cadre)
        self._cadre, self._ou = cadre, ou
        self.fenetre: FenetreAide | None = None
        self._sigles: QObject | None = None
        QShortcut(QKeySequence("F1"), cadre, self.ouvrir)

    def expliquer_les_sigles(self) -> None:
        """Une fois un coffre ouvert : l'écran d'ouverture n'a pas à lire le glossaire."""
        if self._sigles is None:
            from ase_parcours.bureau.aide.infobulles import InfobullesDesSigles

            self._sigles = InfobullesDesSigles(self._cadre)

    def ouvrir(self) -> None:
        """Montre la page du manuel qui parle de l'écran montré."""
        if self.fenetre is None:
            from ase_parcours.bureau.aide.fenetre import FenetreAide

            self.fenetre = FenetreAide(self._cadre)
            self.fenetre.signalement_demande.connect(self.signaler)
        self.fenetre.ouvrir(self.ancre())

    def signaler(self) -> None:
        """Ouvre le rapport de problème, par-dessus l'aide."""
        from ase_parcours.bureau.signalement.fenetre import FenetreSignalement

        fenetre, cachee = self._ou()
        contexte = None if fenetre is None or cachee else fenetre.contexte
        FenetreSignalement(contexte, self.fenetre).open()

    def fermer(self) -> None:
        """Au verrou, rien ne reste devant."""
        if self.fenetre is not None:
            self.fenetre.hide()

    def ancre(self) -> str:
        """L'ancre de l'écran montré : celle d'un panneau sous le focus, sinon sa page."""
        fenetre, cachee = self._ou()
        if fenetre is None or cachee:
            return OUVERTURE if fenetre is None else VERROU
        widget = QApplication.focusWidget()
        while widget is not None:
            if ancre := widget.property(ANCRE):
                return str(ancre)
            widget = widget.parentWidget()
        ici = fenetre.ou()
        return ici.facette or ici.page
