"""Avant d'écrire un document hors du coffre : ce que l'endroit expose, et de quoi le protéger."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from ase_parcours.bureau.forms.ui_remise import Ui_Remise
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.coffre.supports import PHRASES, Support, support_de
from ase_parcours.erreurs import ErreurParcours, UsageInvalide
from ase_parcours.operations.faces import Face, selon_le_nom
from ase_parcours.rapports import protection

Enveloppe = Callable[[bytes], bytes]
"""Ce qui protège des octets avant de les écrire."""


class PanneauRemise(QFrame):
    """``accepte`` : (chemin, enveloppe ou ``None``) ; ``referme`` : la personne renonce."""

    accepte = Signal(object, object)
    referme = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chemin = Path()
        self.ui = Ui_Remise()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        u = self.ui
        u.proteger.toggled.connect(self._ajuster)
        u.exporter.clicked.connect(self._exporter)
        u.renoncer.clicked.connect(self.renoncer)
        for champ in (u.secret, u.encore):
            champ.returnPressed.connect(self._exporter)
        self.hide()

    def demander(self, chemin: Path, *, proteger: bool = False) -> None:
        """Écrit tout de suite si l'endroit est sûr et rien n'est demandé ; sinon prévient."""
        support = support_de(chemin)
        if not support.expose and not proteger:
            self.accepte.emit(chemin, None)
            return
        self._chemin = chemin
        u = self.ui
        u.ou.setText(f"Exporter vers {chemin.name}")
        u.avertissement.setText(PHRASES.get(support, ""))
        u.avertissement.setVisible(support is not Support.ORDINAIRE)
        u.faute.hide()
        # Seul un PDF se protège : une page HTML se lit partout, c'est sa raison d'être.
        protegeable = selon_le_nom(chemin) is Face.PDF
        u.proteger.setVisible(protegeable)
        u.proteger.setChecked(protegeable)
        self._ajuster(protegeable)
        self.show()
        (u.secret if protegeable else u.exporter).setFocus(Qt.FocusReason.OtherFocusReason)

    def _ajuster(self, protege: bool) -> None:
        self.ui.place_secret.setVisible(protege)
        self.ui.exporter.setText("Exporter, protégé" if protege else "Exporter sans protection")

    def _exporter(self) -> None:
        enveloppe: Enveloppe | None = None
        if self.ui.proteger.isChecked():
            try:
                enveloppe = self._enveloppe()
            except ErreurParcours as erreur:
                self.ui.faute.setText(str(erreur))
                self.ui.faute.show()
                return
        chemin = self._chemin
        self._oublier()
        self.accepte.emit(chemin, enveloppe)

    def _enveloppe(self) -> Enveloppe:
        secret = self.ui.secret.text()
        protection.controler(secret)
        if secret != self.ui.encore.text():
            raise UsageInvalide(
                "mots_de_passe_differents",
                "Les deux mots de passe ne sont pas les mêmes.",
                "Retapez-les.",
            )
        return lambda octets: protection.proteger(octets, secret)

    def renoncer(self) -> None:
        """Referme sans rien écrire."""
        self._oublier()
        self.referme.emit()

    def _oublier(self) -> None:
        """Le mot de passe ne reste pas dans un champ caché."""
        for champ in (self.ui.secret, self.ui.encore):
            champ.clear()
        self.hide()

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Échap renonce."""
        if evenement.key() == Qt.Key.Key_Escape:
            self.renoncer()
        else:
            super().keyPressEvent(evenement)
