"""Un lot de documents : pour qui, où, ce qui avance, puis ceux qui n'en ont pas et pourquoi."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.apercu.lot import LotEnFond, phrase_du_bilan
from ase_parcours.bureau.apercu.remise import Enveloppe, PanneauRemise
from ase_parcours.bureau.composants.progres import ProgresLong
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_lot_documents import Ui_LotDocuments
from ase_parcours.bureau.rapports.perimetres import Perimetre
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import preparer, se_faire_voir
from ase_parcours.operations.lot_de_documents import Bilan
from ase_parcours.rapports.catalogue import CATALOGUE
from ase_parcours.rapports.contenus.communs import Destinataire

_COLONNES = ("Dossier", "Pourquoi", "Que faire")


class PanneauLot(QWidget):
    """``fini`` : le lot est fini ou arrêté ; des éditions ont pu naître."""

    fini = Signal()

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._type, self._destinataire = "", Destinataire.COMPLET
        self._perimetres: Sequence[Perimetre] = ()
        self._refus = ""
        self.fichiers: ChoixDeFichier = DialoguesDuSysteme()
        self.ui = Ui_LotDocuments()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer_table(self.ui.refus, pliees=(1, 2))
        self.remise = PanneauRemise()
        self.progres = ProgresLong()
        place = self.progres.sizePolicy()
        place.setRetainSizeWhenHidden(False)
        self.progres.setSizePolicy(place)
        for panneau in (self.remise, self.progres):
            self.ui.pile_remise.addWidget(panneau)
        preparer(self)
        self.lot = LotEnFond(contexte, self.progres, self._dire_le_bilan)
        self.ui.lancer.clicked.connect(self.lancer)
        self.ui.perimetre.currentIndexChanged.connect(self._ajuster)
        self.remise.accepte.connect(self._commencer)
        self.remise.referme.connect(self._ajuster)
        for cache in (self.ui.bilan, self.ui.refus):
            cache.hide()

    def proposer(
        self, type_: str, perimetres: Sequence[Perimetre], destinataire: Destinataire, refus: str
    ) -> None:
        """Ce qui se choisit pour ce document. ``refus`` : pourquoi rien ne se fait, ou vide."""
        garde = self.ui.perimetre.currentText() if type_ == self._type else ""
        if type_ != self._type and not self.lot.en_cours:
            self._oublier_le_bilan()
            self.remise.renoncer()
        self._type, self._destinataire, self._refus = type_, destinataire, refus
        self._perimetres = perimetres
        choix = self.ui.perimetre
        choix.blockSignals(True)
        choix.clear()
        choix.addItems([p.libelle for p in perimetres])
        choix.setCurrentIndex(max(0, choix.findText(garde)))
        choix.blockSignals(False)
        self._ajuster()

    def _ajuster(self) -> None:
        u = self.ui
        refus = self._refus or ("" if self._perimetres else "Personne à qui l’imprimer.")
        u.pourquoi.setText(refus)
        u.pourquoi.setVisible(bool(refus))
        u.perimetre.setVisible(not self._refus and bool(self._perimetres))
        u.lancer.setVisible(not refus)
        u.lancer.setEnabled(not self.lot.en_cours and self.remise.isHidden())

    def lancer(self) -> None:
        """Demande le dossier où tout écrire, prévient s'il expose, puis commence."""
        if not self._choisi.sujets or self.lot.en_cours:
            return
        titre = f"Où enregistrer{fr.INSECABLE}: {CATALOGUE[self._type].intitule}"
        dossier = self.fichiers.un_dossier(self, titre)
        if dossier is not None:
            self._oublier_le_bilan()
            self._a_faire = (self._type, self._choisi, self._destinataire)
            self.remise.demander(dossier)
            self._ajuster()
            se_faire_voir(self.remise)

    @property
    def _choisi(self) -> Perimetre:
        rang = self.ui.perimetre.currentIndex()
        return self._perimetres[rang] if 0 <= rang < len(self._perimetres) else Perimetre("", ())

    def _commencer(self, dossier: Path, enveloppe: Enveloppe | None) -> None:
        type_, choisi, destinataire = self._a_faire
        self.lot.commencer(type_, choisi.sujets, dossier, enveloppe, destinataire)
        self._ajuster()

    def _oublier_le_bilan(self) -> None:
        self.ui.bilan.hide()
        self.ui.refus.hide()

    def _dire_le_bilan(self, type_: str, bilan: Bilan) -> None:
        phrase = phrase_du_bilan(type_, bilan)
        self._contexte.annonce.emit(phrase, None)
        sans = fr.pluriel(len(bilan.refus), "dossier sans document", "dossiers sans document")
        self.ui.bilan.setText(f"{phrase} {fr.initiale_majuscule(sans)}." if bilan.refus else phrase)
        self.ui.bilan.show()
        rangees = [(reference, e.message, e.conseil) for reference, e in bilan.refus]
        remplir(self.ui.refus, _COLONNES, rangees, choisir=False)
        self.ui.refus.setVisible(bool(rangees))
        self._ajuster()
        se_faire_voir(self.ui.refus if rangees else self.ui.bilan)
        self.fini.emit()

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si un mot de passe est en train d'être choisi."""
        return not self.remise.isHidden()
