"""Rien à montrer : une icône, une phrase, une action. Jamais une page blanche."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ase_parcours.bureau.composants.base import CadreCompose
from ase_parcours.bureau.composants.bouton import Bouton, Icone
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.theme import jetons, px


class RienAMontrer(CadreCompose):
    """« Aucune piste encore. La première se saisit en trois champs. [Ajouter une piste] »."""

    action_demandee = Signal()

    def __init__(
        self,
        icone: str,
        titre: str,
        phrase: str = "",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("genre", "rien")
        self._bouton = Bouton(action, genre="principal", taille="petite", nom=action or titre)
        self._bouton.setToolTip("")
        self._bouton.clicked.connect(self.action_demandee)
        self._titre = etiquette("", genre="fort", plie=True)
        self._phrase = etiquette("", genre="second", plie=True)
        pile = QVBoxLayout(self)
        centre = Qt.AlignmentFlag.AlignHCenter
        # Dans une page vide, le tout tient au milieu : la place en trop va dessus et dessous.
        pile.addStretch(1)
        pile.addWidget(Icone(icone, "accent", jetons.ICONE_RIEN), 0, centre)
        for texte in (self._titre, self._phrase):
            texte.setAlignment(Qt.AlignmentFlag.AlignCenter)
            pile.addWidget(texte)
        pile.addWidget(self._bouton, 0, centre)
        pile.addStretch(1)
        # Une fois dans sa disposition : avant, ce serait une fenêtre à lui seul.
        self._bouton.setVisible(bool(action))
        self.dire(titre, phrase)
        self.pret()

    @property
    def bouton(self) -> Bouton:
        """Le bouton de l'action, caché s'il n'y en a pas."""
        return self._bouton

    def dire(self, titre: str, phrase: str = "") -> None:
        """Change les mots ; une phrase vide ne laisse pas de trou."""
        self._titre.setText(titre)
        self._phrase.setText(phrase)
        self._phrase.setVisible(bool(phrase))
        self.setAccessibleName(" ".join(x for x in (titre, phrase) if x))

    def apparence_changee(self) -> None:
        """Refait les marges à la taille du texte."""
        pile = self.layout()
        if pile is not None:
            pile.setContentsMargins(px(16), px(10), px(16), px(10))
            pile.setSpacing(px(6))
