"""« Exporter l'agenda » : un fichier .ics, sans nom de jeune à moins qu'on ne le demande."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.forms.ui_exporter_agenda import Ui_ExporterAgenda
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import preparer, se_faire_voir
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.bureau.taches import Progres
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.lectures.echeances import EcheanceDe
from ase_parcours.operations.commun import exiger_hors_d_un_coffre

_SANS = "Chaque échéance y porte son titre et le numéro de dossier, sans nom."
_AVEC = (
    "Ce fichier dira qui est suivi par l’ASE à quiconque ouvre l’agenda où vous le mettez : "
    "téléphone, messagerie, ordinateur partagé."
)


class PanneauAgenda(PanneauDeSaisie):
    """``donner`` : les échéances à exporter, celles qui sont montrées."""

    def __init__(
        self,
        contexte: Contexte,
        donner: Callable[[], Iterable[EcheanceDe]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte, self._donner = contexte, donner
        self.fichiers: ChoixDeFichier = DialoguesDuSysteme()
        self.ui = Ui_ExporterAgenda()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.enregistrer
        self.ui.avec_noms.toggled.connect(self._prevenir)
        self.ui.enregistrer.clicked.connect(self.exporter)
        self.ui.renoncer.clicked.connect(self.fermer)
        self.hide()

    def ouvrir(self) -> None:
        """Dit ce qui sera écrit. Les noms se redemandent à chaque fois."""
        self.ui.avec_noms.setChecked(False)
        self._prevenir()
        self.ui.refus.hide()
        self.principal.setEnabled(True)
        self.show()
        se_faire_voir(self)
        self.ui.enregistrer.setFocus()

    def _prevenir(self) -> None:
        avec = self.ui.avec_noms.isChecked()
        nombre = len(self._datees())
        combien = fr.pluriel(nombre, "échéance datée", "échéances datées")
        self.ui.explication.setText(
            f"{combien}, celles que la page montre. {_SANS if not avec else ''}".strip()
        )
        self.ui.avertissement.setText(_AVEC.replace(" :", f"{fr.INSECABLE}:"))
        self.ui.avertissement.setVisible(avec)

    def _datees(self) -> list[EcheanceDe]:
        return [x for x in self._donner() if x.echeance.pour_le is not None]

    def exporter(self) -> None:
        """Demande où, puis écrit le fichier en fond."""
        nom = f"echeances-{self._contexte.aujourd_hui}.ics"
        chemin = self.fichiers.a_ecrire(self, "Exporter l’agenda", nom, "Agenda (*.ics)")
        if chemin is None:
            return
        datees, avec_noms = self._datees(), self.ui.avec_noms.isChecked()
        jour = self._contexte.aujourd_hui

        def travail(_: Progres) -> Path:
            exiger_hors_d_un_coffre(chemin)
            # Importé ici : l'écriture des agendas ne sert qu'à qui exporte.
            from ase_parcours.echanges.calendrier import Rendez, en_ics

            rendez = [
                Rendez(x.jeune.dossier, x.echeance, x.jeune.nom_complet if avec_noms else "")
                for x in datees
            ]
            ecrire_atomique(chemin, en_ics(rendez, jour))
            return chemin

        self.principal.setEnabled(False)
        self._contexte.taches.confier(travail, self._exporte, self.refuser)

    def _exporte(self, chemin: Path) -> None:
        self.fermer()
        self._contexte.annonce.emit(f"Agenda exporté, en clair dans {chemin.name}.", None)
