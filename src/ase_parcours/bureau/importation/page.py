"""La page d'import : choisir un tableur, voir ce qu'il ferait, importer, garder les refus."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.composants.progres import ProgresLong
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_importation import Ui_Importation
from ase_parcours.bureau.importation.droits import pourquoi_pas
from ase_parcours.bureau.importation.phrases import (
    COLONNES,
    alertes_en_rangees,
    nombres,
    phrase_apres,
    phrase_avant,
    rejets_en_rangees,
)
from ase_parcours.bureau.importation.refusees import LignesRefusees
from ase_parcours.bureau.importation.service import (
    Bilan,
    ImportDuCoffre,
    Interrompu,
    ServiceImport,
)
from ase_parcours.bureau.saisie.fichiers import TABLEURS, ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import faire_voir, preparer, ranger, vider
from ase_parcours.bureau.taches import Progres
from ase_parcours.bureau.theme import px
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations.seance import Fait

_REJETS = "Classeur (*.xlsx);;CSV (*.csv)"
_NOMBRES_DE_FRONT = 760


class PageImport(QWidget):
    """Un fichier à la fois. Rien n'est écrit avant « Importer »."""

    def __init__(
        self,
        contexte: Contexte,
        fichiers: ChoixDeFichier | None = None,
        service: ServiceImport | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._fichiers = fichiers or DialoguesDuSysteme()
        self._service = service or ImportDuCoffre()
        self._chemin: Path | None = None
        self._arret = Event()
        self._quoi, self._total, self._occupee = "", 0, False
        self.bilan: Bilan | None = None
        self.ui = Ui_Importation()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        for table in (self.ui.table_refus, self.ui.table_alertes):
            preparer_table(table)
        self.progres = ProgresLong()
        self.progres.arret_demande.connect(self._arret.set)
        # Sa place n'est prise que le temps où il se montre : un import ordinaire finit avant.
        place = self.progres.sizePolicy()
        place.setRetainSizeWhenHidden(False)
        self.progres.setSizePolicy(place)
        self.ui.pile_progres.addWidget(self.progres)
        self.rien = RienAMontrer(
            "package-import",
            "Aucun fichier choisi",
            "Un classeur XLSX ou ODS, ou un CSV. Il est d’abord lu à blanc : rien n’est écrit.",
            "Choisir un fichier…",
        )
        self.rien.action_demandee.connect(self.choisir)
        self.ui.pile_rien.addWidget(self.rien)
        self.refusees = LignesRefusees(contexte, self.ui.defile)
        self.refusees.videe.connect(self._prendre_le_clavier)
        self.ui.pile_refusees.addWidget(self.refusees)
        self._blocs_nombres: list[QWidget] = []
        self.ui.choisir.clicked.connect(self.choisir)
        self.ui.importer.clicked.connect(self.importer)
        self.ui.garder_refus.clicked.connect(self.garder_les_refus)
        contexte.change.connect(self._sur_ecriture)
        self.rafraichir()

    # Montrer.

    def rafraichir(self) -> None:
        """Remet la page au début : aucun fichier."""
        self._chemin, self.bilan = None, None
        self._nommer_le_fichier("")
        self.ui.refus.hide()
        self._montrer_le_bilan(None)
        self._montrer_le_droit()

    def _montrer_le_droit(self) -> None:
        pourquoi = pourquoi_pas(self._contexte)
        for bouton in (self.ui.choisir, self.rien.bouton):
            bouton.setEnabled(not pourquoi and not self._occupee)
            bouton.setToolTip(pourquoi)

    def showEvent(self, evenement: QShowEvent) -> None:  # noqa: N802
        """Derrière le verrou, la séance a pu changer : ce qu'elle permet, ce qu'elle montre."""
        super().showEvent(evenement)
        self._montrer_le_droit()
        self.refusees.rafraichir()

    def _sur_ecriture(self, fait: Fait) -> None:
        """Les dossiers changent encore (l'import est annulé) : son bilan ne se dit plus."""
        ailleurs = set(fait.facettes) - {"rejet_import"}
        fini = self.bilan is not None and self.bilan.fait is not fait and self._chemin is None
        if fini and ailleurs:
            self.rafraichir()

    def _nommer_le_fichier(self, nom: str) -> None:
        self.ui.fichier.setText(nom)
        self.ui.fichier.setVisible(bool(nom))

    def _prendre_le_clavier(self) -> None:
        bouton = self.rien.bouton if self.rien.isVisible() else self.ui.choisir
        bouton.setFocus(Qt.FocusReason.OtherFocusReason)

    def _montrer_le_bilan(self, bilan: Bilan | None, *, fait: bool = False) -> None:
        self.bilan = bilan
        self.ui.place_rien.setVisible(bilan is None and self._chemin is None)
        self.ui.choisir.setVisible(bilan is not None or self._chemin is not None)
        self.ui.bilan.setVisible(bilan is not None)
        rejets = bilan.rejets if bilan else ()
        alertes = bilan.alertes if bilan else ()
        # Une fois l'import fait, ses refus sont dans la liste de ceux qui attendent.
        self._montrer_une_table("refus", [] if fait else rejets_en_rangees(rejets))
        self.ui.place_refusees.setVisible(fait or (bilan is None and self._chemin is None))
        self._montrer_une_table("alertes", alertes_en_rangees(alertes))
        if bilan is None:
            return
        self.ui.phrase.setText(phrase_apres(bilan) if fait else phrase_avant(bilan))
        vider(self.ui.grille_nombres)
        self._blocs_nombres = [_nombre(n, mot, ton) for n, mot, ton in nombres(bilan, fait=fait)]
        self._disposer()
        a_faire = not fait and bilan.acceptees > 0
        self.ui.importer.setVisible(a_faire)
        self.ui.importer.setEnabled(a_faire)
        self.ui.garder_refus.setVisible(bool(rejets))

    def _montrer_une_table(self, nom: str, rangees: Sequence[Sequence[str]]) -> None:
        table = getattr(self.ui, f"table_{nom}")
        remplir(table, COLONNES, rangees, choisir=False)
        getattr(self.ui, f"titre_{nom}").setVisible(bool(rangees))
        getattr(self.ui, f"panneau_{nom}").setVisible(bool(rangees))

    # Lire, importer, arrêter.

    def choisir(self) -> None:
        """Demande un fichier et le lit à blanc."""
        chemin = self._fichiers.a_lire(self, "Importer un tableur", TABLEURS)
        if chemin is not None:
            self._chemin = chemin
            self._montrer_le_bilan(None)
            self._nommer_le_fichier(chemin.name)
            self._travailler("Lecture", simuler=True)

    def importer(self) -> None:
        """Importe le fichier lu à blanc."""
        if self._chemin is not None and self.bilan is not None:
            self._travailler("Import", simuler=False)

    def _travailler(self, quoi: str, *, simuler: bool) -> None:
        chemin, seance, jour = self._chemin, self._contexte.seance, self._contexte.aujourd_hui
        if chemin is None:
            return
        self._arret.clear()
        self.ui.refus.hide()
        self._occuper(True)
        self._quoi, self._total = quoi, 0
        self.progres.commencer(quoi, 0, "lignes")

        def travail(avancer: Progres) -> Bilan:
            def suivre(fait: int, total: int | None) -> None:
                if self._arret.is_set():
                    raise Interrompu
                avancer(fait, total)

            return self._service.importer(seance, chemin, jour, simuler=simuler, progres=suivre)

        self._contexte.taches.confier(
            travail,
            lambda bilan: self._finir(bilan, simuler=simuler),
            self._echouer,
            self._avancer,
        )

    def _occuper(self, occupee: bool) -> None:
        self._occupee = occupee
        self._montrer_le_droit()
        self.ui.importer.setEnabled(not occupee and self.bilan is not None)
        if not occupee:
            self.progres.finir()

    def _avancer(self, fait: int, total: int | None) -> None:
        if total is not None and total != self._total:
            # Le nombre de lignes n'est su qu'une fois le fichier parcouru.
            self._total = total
            self.progres.commencer(self._quoi, total, "lignes")
        self.progres.avancer(fait)

    def _finir(self, bilan: Bilan, *, simuler: bool) -> None:
        self._occuper(False)
        self._montrer_le_bilan(bilan, fait=not simuler)
        # La feuille de style et les six nombres se posent d'abord : un tour de plus.
        QTimer.singleShot(0, self, lambda: faire_voir(self.ui.defile, self.ui.bilan))
        if simuler:
            cible = self.ui.importer if bilan.acceptees else self.ui.choisir
            cible.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._chemin = None
        if bilan.fait is not None:
            self._contexte.change.emit(bilan.fait)
        self._contexte.annonce.emit(phrase_apres(bilan), bilan.entree)

    def _echouer(self, erreur: ErreurParcours) -> None:
        self._occuper(False)
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()
        if self.bilan is None:
            # Un fichier illisible ou une lecture arrêtée : on revient au choix, la phrase reste.
            self._chemin = None
            self._nommer_le_fichier("")
            self._montrer_le_bilan(None)

    def garder_les_refus(self) -> None:
        """Écrit les lignes refusées dans un fichier que l'on corrige et que l'on reprend."""
        if self.bilan is None:
            return
        chemin = self._fichiers.a_ecrire(
            self, "Enregistrer les lignes refusées", "lignes-refusees.xlsx", _REJETS
        )
        if chemin is None:
            return
        try:
            self._service.ecrire_rejets(self.bilan, chemin)
        except ErreurParcours as erreur:
            self.ui.refus.setText(str(erreur))
            self.ui.refus.show()
            return
        combien = fr.pluriel(self.bilan.refusees, "ligne refusée", "lignes refusées")
        phrase = f"{fr.initiale_majuscule(combien)} dans « {chemin.name} »."
        self._contexte.annonce.emit(phrase, None)

    # Disposition.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Les six nombres passent d'une rangée à deux ou trois."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        de_front = 6 if self.width() >= px(_NOMBRES_DE_FRONT) else 3
        ranger(self.ui.grille_nombres, self._blocs_nombres, de_front)


def _nombre(n: int, mot: str, ton: str) -> QWidget:
    bloc = QWidget()
    pile = QVBoxLayout(bloc)
    pile.setContentsMargins(0, 0, 0, 0)
    pile.setSpacing(0)
    pile.addWidget(etiquette(fr.nombre(n), "jours", ton or None))
    pile.addWidget(etiquette(mot, genre="second", plie=True))
    return bloc
