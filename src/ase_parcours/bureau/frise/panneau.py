"""Le panneau de la frise : ses boutons, la frise, la même en table. Repliable."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QTableWidget, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_frise import Ui_Frise
from ase_parcours.bureau.frise import phrases
from ase_parcours.bureau.frise.frise import FriseDeVie
from ase_parcours.bureau.nuits.donnees import NUITS_AVANT
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.theme import facteur, jetons
from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.coffre.lectures.echeances import catalogue_du_coffre, echeances_du_dossier
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.calendrier import ajouter_jours
from ase_parcours.metier.frise import frise
from ase_parcours.metier.frise_echeances import jalons_d_echeances
from ase_parcours.metier.frise_table import en_table
from ase_parcours.metier.garantie import Evaluation

SEUIL_BAS = 640
"""Sous cette hauteur de fenêtre (pixels à 100 % de texte), la frise naît repliée."""
_PDF = "PDF (*.pdf)"


class PanneauFrise(QWidget):
    """``ruban`` : un ruban des nuits est dessous, la frise montre ce qu'il agrandit ; sans lui,
    elle a son couloir des nuits. ``lien_demande`` : le ``Lien`` de l'élément à expliquer."""

    lien_demande = Signal(object)
    repliee_voulue = Signal(bool)
    """La personne vient de replier la frise, ou de la déplier."""

    def __init__(
        self,
        contexte: Contexte,
        fichiers: ChoixDeFichier,
        *,
        ruban: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte, self._fichiers, self._ruban = contexte, fichiers, ruban
        self._etat: EtatDossier | None = None
        self._choix: bool | None = None
        """Ce que la personne a choisi : repliée ou non ; ``None`` : selon la hauteur."""
        self.ui = Ui_Frise()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.frise = FriseDeVie(nuits=not ruban)
        self.ui.pile_corps.addWidget(self.frise)
        self.table: QTableWidget | None = None
        self.ui.refus.hide()
        self.ui.echelle.installEventFilter(self)
        self._relier()

    def _relier(self) -> None:
        ui = self.ui
        ui.replier.clicked.connect(lambda: self.repliee_voulue.emit(not self.repliee))
        self.repliee_voulue.connect(self.replier)
        ui.moins.clicked.connect(lambda: self.frise.changer_de_palier(-1))
        ui.plus.clicked.connect(lambda: self.frise.changer_de_palier(1))
        ui.vie.clicked.connect(lambda: self.frise.changer_de_palier(0))
        ui.en_table.clicked.connect(self.basculer_la_table)
        ui.imprimer.clicked.connect(self.imprimer)
        self.frise.page_demandee.connect(self.lien_demande)
        self.frise.table_demandee.connect(self.basculer_la_table)
        self.frise.vue_changee.connect(self._dire_l_echelle)

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre un dossier."""
        self._etat = etat
        self.ui.refus.hide()
        jour = self._contexte.aujourd_hui
        catalogue = self._contexte.lire(catalogue_du_coffre)
        echeances = echeances_du_dossier(etat.vue, jour, catalogue)
        faite = frise(regard(etat.vue, jour), jalons_d_echeances(echeances, jour))
        fenetre = _fenetre(etat.evaluation) if self._ruban else None
        ligne = etat.vue.ligne
        self.frise.montrer(faite, ligne.nom_complet, fenetre, repere=ligne.id)
        self._disposer()
        if self._table_montree:
            self._remplir_la_table()

    def _dire_l_echelle(self) -> None:
        """Ce que l'on voit, et ce qui presse ; repliée, seulement ce qui presse. La plus longue
        phrase qui tient : rien n'est coupé."""
        montree = self.frise.frise
        if montree is None:
            return
        echelle = "" if self.repliee else fr.initiale_majuscule(phrases.echelle(self.frise.vue))
        hors = phrases.hors(montree) if montree.hors else ""
        nommee, breve = phrases.prochaine(montree), phrases.prochaine(montree, nommee=False)
        essais = [(echelle, nommee, hors), (echelle, breve, hors), (breve, hors), (breve,)]
        dites = [" · ".join(p for p in parties if p) for parties in essais]
        mesure, place = self.ui.echelle.fontMetrics(), self.ui.echelle.width()
        tient = (x for x in dites if mesure.horizontalAdvance(x) < place)
        self.ui.echelle.setText(next(tient, dites[-1]))
        tout = self.frise.vue.tout
        self.ui.moins.setEnabled(not tout)
        self.ui.vie.setEnabled(not tout)

    def eventFilter(self, objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """La place de la phrase a changé."""
        if objet is self.ui.echelle and evenement.type() is QEvent.Type.Resize:
            self._dire_l_echelle()
        return False

    # Replier.

    @property
    def repliee(self) -> bool:
        """Vrai si seule la ligne du titre se voit."""
        if self._choix is not None:
            return self._choix
        return self.window().height() / facteur() < SEUIL_BAS

    def replier(self, repliee: bool) -> None:
        """Replie la frise, ou la déplie ; ce choix passe avant la hauteur de la fenêtre."""
        self._choix = repliee
        self._disposer()

    def _disposer(self) -> None:
        ui, repliee = self.ui, self.repliee
        ui.corps.setVisible(not repliee)
        if repliee and self.table is not None:
            self.table.hide()
            ui.en_table.setText("En table")
        for outil in (ui.moins, ui.plus, ui.vie, ui.en_table, ui.imprimer):
            outil.setVisible(not repliee)
        etroit = self.window().width() / facteur() < jetons.SEUIL_ETROIT
        ui.imprimer.setText("" if etroit else "Imprimer")
        ui.replier.changer_icone("chevron-right" if repliee else "chevron-down")
        ui.replier.setAccessibleName("Déplier la frise" if repliee else "Replier la frise")
        self._dire_l_echelle()

    def showEvent(self, evenement: QShowEvent) -> None:  # noqa: N802
        """La hauteur qui compte est celle de la fenêtre, connue en paraissant."""
        super().showEvent(evenement)
        self._disposer()

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """La fenêtre a pu changer de taille."""
        super().resizeEvent(evenement)
        self._disposer()

    # Table.

    def basculer_la_table(self) -> None:
        """Montre ou cache la frise en table."""
        montrer = not self._table_montree
        table = self._table()
        if montrer:
            self._remplir_la_table()
        table.setVisible(montrer)
        self.ui.en_table.setText("Cacher la table" if montrer else "En table")
        cible = table if montrer else self.frise
        cible.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _table_montree(self) -> bool:
        return self.table is not None and self.table.isVisibleTo(self)

    def _table(self) -> QTableWidget:
        """La table, faite la première fois qu'on la demande : un dossier s'ouvre sans elle."""
        if self.table is None:
            self.table = QTableWidget()
            self.table.setAccessibleName("Frise, en table")
            preparer_table(self.table)
            self.table.hide()
            self.table.cellActivated.connect(lambda rang, _: self._activer_la_rangee(rang))
            retour = QShortcut(QKeySequence("Ctrl+T"), self.table)
            retour.setContext(Qt.ShortcutContext.WidgetShortcut)
            retour.activated.connect(self.basculer_la_table)
            self.ui.pile_frise.addWidget(self.table)
        return self.table

    def _remplir_la_table(self) -> None:
        if self.frise.frise is not None:
            rangees = phrases.rangees(self.frise.frise, self.frise.couloirs)
            remplir(self._table(), phrases.COLONNES, rangees, choisir=False)

    def _activer_la_rangee(self, rang: int) -> None:
        if self.frise.frise is not None:
            lignes = en_table(self.frise.frise, self.frise.couloirs)
            self.lien_demande.emit(lignes[rang].lien)

    # Imprimer.

    def imprimer(self) -> None:
        """Écrit la frise en PDF là où la personne le choisit, et rien d'autre."""
        if self._etat is None:
            return
        # Importé ici : le moteur des documents ne sert qu'à qui imprime.
        from ase_parcours.operations import impression_frise as operation

        propose = operation.nom_de_fichier(self._etat.numero)
        chemin = self._fichiers.a_ecrire(self, "Imprimer la frise", propose, _PDF)
        if chemin is None:
            return
        seance, jour = self._contexte.seance, self._contexte.aujourd_hui
        jeune = self._etat.vue.ligne.id
        self.ui.refus.hide()
        self.ui.imprimer.setEnabled(False)
        self._contexte.taches.confier(
            lambda _: operation.imprimer(seance, jeune, jour, chemin), self._imprimee, self._refuser
        )

    def _imprimee(self, pages: int) -> None:
        self.ui.imprimer.setEnabled(True)
        combien = fr.pluriel(pages, "page")
        self._contexte.annonce.emit(f"Frise enregistrée, {combien}.", None)

    def _refuser(self, erreur: ErreurParcours) -> None:
        self.ui.imprimer.setEnabled(True)
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()


def _fenetre(e: Evaluation) -> tuple[date, date, date] | None:
    """(premier jour, sortie, fin) du ruban, s'il a une sortie."""
    if e.sortie.le is None or not e.plages:
        return None
    return ajouter_jours(e.sortie.le, -NUITS_AVANT), e.sortie.le, e.plages[-1].fin
