"""« Mot de passe oublié » : dire ce qui est possible, et accepter le code de récupération."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from ase_parcours.bureau.ouverture.creation import LONGUEUR_MINIMALE
from ase_parcours.bureau.ouverture.phrases import OUBLI_AVEC_FICHE, OUBLI_SANS_FICHE
from ase_parcours.bureau.taches import Progres
from ase_parcours.coffre.entete_fichiers import lire_entete
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations import acces

if TYPE_CHECKING:
    from ase_parcours.bureau.ouverture.ecran import EcranOuverture


class PageOubli:
    """La page « Mot de passe oublié » de l'écran d'ouverture."""

    def __init__(self, ecran: EcranOuverture) -> None:
        self._ecran = ecran
        self._ui = ecran.ui
        self._ui.oublie.clicked.connect(self.montrer)
        self._ui.changer.clicked.connect(self._changer)
        self._ui.oublie_retour.clicked.connect(self._revenir)

    def montrer(self) -> None:
        """Explique, et offre le code si le coffre a une fiche de récupération."""
        ui = self._ui
        try:
            entete = lire_entete(self._ecran.dossier, reparer=False).entete
        except ErreurParcours as erreur:
            self._ecran.refuser(str(erreur))
            return
        fiche = bool(entete.recuperations)
        ui.oublie_texte.setText(OUBLI_AVEC_FICHE if fiche else OUBLI_SANS_FICHE)
        ui.formulaire_code.setVisible(fiche)
        ui.code.clear()
        ui.neuf_code.vider()
        ui.code_refus.hide()
        ui.compte_code.clear()
        for rang in range(ui.compte.count()):
            ui.compte_code.ajouter(ui.compte.itemText(rang), ui.compte.itemData(rang))
        ui.compte_code.setCurrentIndex(ui.compte.currentIndex())
        ui.page_oublie.setEnabled(True)
        ui.pages.montrer(ui.page_oublie)
        (ui.code if fiche else ui.oublie_retour).setFocus(Qt.FocusReason.OtherFocusReason)

    def _revenir(self) -> None:
        self._ecran.montrer(self._ecran.dossier, self._ui.compte.currentData())

    def _changer(self) -> None:
        ui = self._ui
        compte, code, neuf = ui.compte_code.currentData(), ui.code.text(), ui.neuf_code.text()
        if len(neuf.strip()) < LONGUEUR_MINIMALE:
            self._refuser(f"Le nouveau mot de passe demande {LONGUEUR_MINIMALE} signes au moins.")
            return
        dossier = self._ecran.dossier

        def travail(_: Progres) -> Any:  # noqa: ANN401 - ce que rend ``preparer``
            acces.ouvrir_par_code(dossier, code, compte, neuf)
            return self._ecran.preparer(acces.ouvrir(dossier, compte, neuf))

        ui.code_refus.hide()
        self._ecran.lancer(travail, lambda erreur: self._refuser(str(erreur)))

    def _refuser(self, phrase: str) -> None:
        self._ui.code_refus.setText(phrase)
        self._ui.code_refus.show()
