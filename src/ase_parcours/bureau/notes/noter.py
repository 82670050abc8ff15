"""Noter vite, depuis la liste des jeunes, sans la quitter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.forms.ui_noter import Ui_Noter
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.bureau.theme import px

_HAUTEUR = 76


class PanneauNoter(PanneauDeSaisie):
    """``ferme`` : la liste reprend le clavier."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._dossier = self._nom = ""
        self.ui = Ui_Noter()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.enregistrer
        self.ui.texte.setFixedHeight(px(_HAUTEUR))
        self.ui.texte.installEventFilter(self)
        self.ui.enregistrer.clicked.connect(self.enregistrer)
        self.ui.renoncer.clicked.connect(self.fermer)
        self.hide()
        contexte.saisies.suivre("noter", self, self._visee_de_saisie, self._rouvrir)

    def ouvrir(self, dossier: str, nom: str) -> None:
        """Prépare une note pour un jeune ; ce qui était tapé pour un autre ne le suit pas."""
        if dossier != self._dossier:
            self.ui.texte.clear()
        self._dossier, self._nom = dossier, nom
        self.ui.titre.setText(f"Noter pour {nom}")
        self.ui.refus.hide()
        self.show()
        self.ui.texte.setFocus(Qt.FocusReason.OtherFocusReason)

    def mots_connus(self) -> tuple[str, ...]:
        """Le nom du jeune, qui n'est pas une faute."""
        return (self.ui.titre.text().removeprefix("Noter pour "),)

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si une note est tapée et pas encore écrite."""
        return not self.isHidden() and bool(self.ui.texte.toPlainText().strip())

    def _visee_de_saisie(self) -> Visee | None:
        if not self.saisie_en_cours:
            return None
        return Visee(self.ui.titre.text(), "", {"dossier": self._dossier, "nom": self._nom})

    def _rouvrir(self, quoi: Mapping[str, Any]) -> None:
        self.ouvrir(quoi["dossier"], quoi["nom"])

    def enregistrer(self) -> None:
        """Écrit la note, datée d'aujourd'hui."""
        texte = self.ui.texte.toPlainText().strip()
        if not texte:
            self.fermer()
            return
        self._contexte.faire(
            "enregistrer_note",
            {"jeune": self._dossier, "texte": texte},
            phrase=f"Noté{fr.INSECABLE}: {self.ui.titre.text().removeprefix('Noter pour ')}.",
            apres=lambda _: self._reussir(),
            echec=self.refuser,
        )

    def _reussir(self) -> None:
        self.ui.texte.clear()
        self.fermer()

    def eventFilter(self, objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Ctrl Entrée note, Échap ferme."""
        if evenement.type() == QEvent.Type.KeyPress and isinstance(evenement, QKeyEvent):
            ctrl = bool(evenement.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if evenement.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and ctrl:
                self.enregistrer()
                return True
            if evenement.key() == Qt.Key.Key_Escape:
                self.fermer()
                return True
        return super().eventFilter(objet, evenement)
