"""« Affecter un référent » à plusieurs jeunes, dans la page ; une annulation les défait tous."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.forms.ui_affecter import Ui_Affecter
from ase_parcours.bureau.jeunes.lot import affectations
from ase_parcours.bureau.saisie.champs import saisie_de_date, saisie_de_texte
from ase_parcours.bureau.saisie.formulaire import preparer, se_faire_voir
from ase_parcours.bureau.saisie.noms import proposer_des_noms
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.referents import noms_connus


class PanneauAffecter(PanneauDeSaisie):
    """Le référent et sa date d'effet ; ceux à qui il est donné sont fixés à l'ouverture."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._lignes: Sequence[LigneJeune] = ()
        self.ui = Ui_Affecter()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.enregistrer
        self.referent = saisie_de_texte(
            self.ui.referent, self.ui.faute_referent, obligatoire="Dites qui répond des dossiers."
        )
        self.le = saisie_de_date(self.ui.le, self.ui.faute_le, contexte.aujourd_hui)
        self.ui.le.setPlaceholderText(f"aujourd{fr.APOSTROPHE}hui, ou jj/mm/aaaa")
        self.ui.enregistrer.clicked.connect(self.enregistrer)
        self.ui.renoncer.clicked.connect(self.fermer)
        self.hide()

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si un référent est tapé et pas encore écrit."""
        return not self.isHidden() and bool(self.ui.referent.text().strip())

    def ouvrir(self, lignes: Sequence[LigneJeune]) -> None:
        """Demande le référent de ces jeunes ; propose ceux que l'on connaît."""
        self._lignes = lignes
        combien = f"à {lignes[0].nom_complet}" if len(lignes) == 1 else f"à {len(lignes)} jeunes"
        self.ui.titre.setText(f"Affecter un référent {combien}")
        self.referent.poser(None)
        self.le.poser(None)
        self.ui.refus.hide()
        self.principal.setEnabled(True)
        proposer_des_noms(self.ui.referent, self._contexte.lire(noms_connus))
        self.show()
        se_faire_voir(self)
        self.ui.referent.setFocus(Qt.FocusReason.OtherFocusReason)

    def enregistrer(self) -> None:
        """Écrit toutes les affectations, ou aucune."""
        if not (self.referent.controler() & self.le.controler()):
            return
        nom, le = self.referent.valeur or "", self.le.valeur or self._contexte.aujourd_hui
        combien = fr.pluriel(len(self._lignes), "jeune")
        self.principal.setEnabled(False)
        self._contexte.faire_plusieurs(
            affectations(self._lignes, nom, le),
            phrase=f"{nom}, à compter du {fr.date_longue(le)}{fr.INSECABLE}: {combien}.",
            apres=lambda _: self.fermer(),
            echec=self.refuser,
        )
