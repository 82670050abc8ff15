"""Réglages : souligner ou non les mots à revoir, et le dictionnaire du compte."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from ase_parcours import francais as fr
from ase_parcours.bureau import preferences
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.forms.ui_reglages import Ui_Reglages
from ase_parcours.coffre.lectures.orthographe import mots_du_compte
from ase_parcours.metier.hebergement import sans_accents

_VIDE = "Aucun mot gardé"


class ReglagesDesMots(QObject):
    """L'interrupteur se retient sur le poste ; les mots, dans le coffre."""

    def __init__(self, contexte: Contexte, ui: Ui_Reglages, parent: QObject) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._ui = ui
        ui.orthographe.setChecked(preferences.lire().orthographe)
        ui.orthographe.toggled.connect(self._retenir)
        ui.oublier_mot.clicked.connect(self.oublier)
        ui.aide_mots.setText(
            "Clic droit ou Maj F10 sur un mot souligné : des propositions, et de quoi le garder. "
            "Vos mots restent dans ce coffre, chiffrés ; personne d’autre ne les voit."
        )

    def rafraichir(self) -> None:
        """Relit les mots gardés par ce compte."""
        compte = self._contexte.seance.coffre.compte.id
        gardes = sorted(self._contexte.lire(mots_du_compte, compte), key=sans_accents)
        choix = self._ui.mots
        choix.clear()
        choix.addItems(gardes or [_VIDE])
        choix.setEnabled(bool(gardes))
        fige = self._contexte.seance.lecture_seule
        self._ui.oublier_mot.setEnabled(bool(gardes) and not fige)
        self._ui.oublier_mot.setToolTip("Ce coffre est ouvert en lecture seule." if fige else "")

    def oublier(self) -> None:
        """Retire le mot choisi."""
        mot = self._ui.mots.currentText()
        self._contexte.faire(
            "oublier_mot",
            {"mot": mot},
            phrase=f"«{fr.INSECABLE}{mot}{fr.INSECABLE}» n’est plus dans votre dictionnaire.",
            apres=lambda _: self.rafraichir(),
        )

    def _retenir(self, allume: bool) -> None:
        preferences.ecrire(replace(preferences.lire(), orthographe=allume))
