"""Créer un coffre : où, qui, et un mot de passe tapé deux fois."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from ase_parcours.bureau.taches import Progres
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations import acces

if TYPE_CHECKING:
    from ase_parcours.bureau.ouverture.ecran import EcranOuverture

LONGUEUR_MINIMALE = 12
"""Signes d'un mot de passe neuf : hors ligne, rien d'autre ne freine qui voudrait le deviner."""


def faute(nom: str, mot_de_passe: str, encore: str) -> str:
    """Ce qui empêche de créer, ou une phrase vide."""
    if not nom.strip():
        return "Donnez votre nom : il signera ce que vous écrirez."
    if len(mot_de_passe.strip()) < LONGUEUR_MINIMALE:
        return f"Ce mot de passe est trop court : il faut {LONGUEUR_MINIMALE} signes au moins."
    if mot_de_passe != encore:
        return "Les deux mots de passe ne sont pas les mêmes."
    return ""


class PageCreer:
    """La page « Créer un coffre » de l'écran d'ouverture."""

    def __init__(self, ecran: EcranOuverture) -> None:
        self._ecran = ecran
        self._ui = ecran.ui
        self._avant: Path | None = None
        self._ui.creer.clicked.connect(self._creer)
        self._ui.choisir_ou.clicked.connect(self._choisir)
        self._ui.creer_retour.clicked.connect(self._revenir)
        self._ui.creer_autre.clicked.connect(self._ui.autre.click)

    def montrer(self, dossier: Path) -> None:
        """Propose de créer un coffre à cet endroit."""
        courant = self._ui.coffre.currentData()
        self._avant = Path(str(courant)) if courant else None
        self._ui.ou.setText(str(dossier))
        self._ui.creer_refus.setText("")
        self._ui.creer_refus.hide()
        self._ui.creer_retour.setVisible(self._avant is not None)
        self._ui.page_creer.setEnabled(True)
        self._ui.pages.montrer(self._ui.page_creer)
        self._ui.nom.setFocus(Qt.FocusReason.OtherFocusReason)

    def _revenir(self) -> None:
        if self._avant is not None:
            self._ecran.montrer(self._avant)

    def _choisir(self) -> None:
        choisi = self._ecran.choisir_dossier()
        if choisi:
            self._ui.ou.setText(choisi)

    def _creer(self) -> None:
        ui = self._ui
        nom, secret = ui.nom.text(), ui.neuf.text()
        phrase = faute(nom, secret, ui.encore.text())
        if not ui.ou.text().strip():
            phrase = "Dites dans quel dossier ranger le coffre."
        if phrase:
            self._refuser(phrase)
            return
        dossier = Path(ui.ou.text().strip()).expanduser()
        jour = self._ecran.aujourd_hui

        def travail(_: Progres) -> Any:  # noqa: ANN401 - ce que rend ``preparer``
            return self._ecran.preparer(acces.creer(dossier, nom.strip(), secret, jour))

        ui.creer_refus.hide()
        self._ecran.creer_la(dossier)
        self._ecran.lancer(travail, self._echouer)

    def _echouer(self, erreur: ErreurParcours) -> None:
        self._refuser(str(erreur))

    def _refuser(self, phrase: str) -> None:
        self._ui.creer_refus.setText(phrase)
        self._ui.creer_refus.show()
