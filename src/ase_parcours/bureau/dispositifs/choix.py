"""Choisir une chose parmi beaucoup : on tape, la liste se réduit, ↓ ou un clic choisit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem

from ase_parcours.bureau.dispositifs.liste import Plieur
from ase_parcours.bureau.theme import apparence, px
from ase_parcours.bureau.theme.feuille import marquer

Proposition = tuple[str, str]
"""(code, libellé)."""
_HAUTEUR = 150
_MONTREES = 60
"""Au-delà, on tape un mot de plus plutôt que de parcourir."""
_ENTREE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Choix(QObject):
    """Un champ et sa liste. Une fois choisie, la chose est écrite dans le champ et la liste se
    cache ; retaper rouvre la liste. ``change`` : le choix n'est plus le même."""

    change = Signal()

    def __init__(
        self,
        champ: QLineEdit,
        liste: QListWidget,
        faute: QLabel,
        chercher: Callable[[str], Sequence[Proposition]],
        obligatoire: str,
    ) -> None:
        super().__init__(champ)
        self.champ, self.liste, self._faute = champ, liste, faute
        self._chercher, self._obligatoire = chercher, obligatoire
        self._choisi: Proposition | None = None
        self._plieur = Plieur(liste)
        self._hausser()
        apparence().changee.connect(self._hausser)
        faute.hide()
        champ.textChanged.connect(self._frappe)
        liste.itemClicked.connect(self._prendre)
        for widget in (champ, liste):
            widget.installEventFilter(self)

    @property
    def valeur(self) -> str:
        """Le code choisi, vide si rien ne l'est."""
        return self._choisi[0] if self._choisi else ""

    def poser(self, code: str, libelle: str) -> None:
        """Choisit d'avance ; un code vide vide le champ et montre toute la liste."""
        self._choisi = (code, libelle) if code else None
        self.champ.blockSignals(True)
        self.champ.setText(libelle if code else "")
        self.champ.setCursorPosition(0)
        self.champ.blockSignals(False)
        self._proposer()

    def controler(self) -> bool:
        """Dit qu'il manque un choix ; vrai s'il y en a un."""
        self._dire("" if self._choisi else self._obligatoire)
        return self._choisi is not None

    def entrer(self) -> None:
        """Donne le clavier au champ."""
        self.champ.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hausser(self) -> None:
        self.liste.setFixedHeight(px(_HAUTEUR))

    def _dire(self, faute: str) -> None:
        self._faute.setText(faute)
        self._faute.setVisible(bool(faute))
        self.champ.setAccessibleDescription(faute)
        marquer(self.champ, etat="erreur" if faute else None)

    def _frappe(self, texte: str) -> None:
        if self._choisi and texte == self._choisi[1]:
            return
        self._choisi = None
        self._proposer()
        self.change.emit()

    def _proposer(self) -> None:
        self.liste.setVisible(self._choisi is None)
        self.liste.clear()
        if self._choisi is not None:
            return
        for code, libelle in list(self._chercher(self.champ.text()))[:_MONTREES]:
            ligne = QListWidgetItem(libelle)
            ligne.setData(Qt.ItemDataRole.UserRole, code)
            self.liste.addItem(ligne)
        self._plieur.mesurer()
        if not self.liste.count():
            rien = QListWidgetItem("Rien ne correspond.")
            rien.setFlags(Qt.ItemFlag.NoItemFlags)
            self.liste.addItem(rien)

    def _prendre(self, ligne: QListWidgetItem) -> None:
        code = ligne.data(Qt.ItemDataRole.UserRole)
        if code:
            self.poser(code, ligne.text())
            self._dire("")
            self.entrer()
            self.change.emit()

    def eventFilter(self, objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """↓ passe à la liste ; Entrée prend la ligne, ou la première, sans rien enregistrer."""
        if evenement.type() is not QEvent.Type.KeyPress or not isinstance(evenement, QKeyEvent):
            return False
        if self._choisi is not None:
            return False
        touche = Qt.Key(evenement.key())
        if objet is self.champ and touche is Qt.Key.Key_Down:
            self.liste.setCurrentRow(0)
            self.liste.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if touche in _ENTREE:
            rang = self.liste.currentRow() if objet is self.liste else 0
            if (ligne := self.liste.item(max(rang, 0))) is not None:
                self._prendre(ligne)
            return True
        return False
