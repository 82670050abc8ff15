"""Les lignes refusées qui attendent : les lire, en écarter une avec sa raison."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_refusees import Ui_Refusees
from ase_parcours.bureau.importation.droits import peut_lire, pourquoi_pas
from ase_parcours.bureau.importation.phrases import (
    COLONNES_REFUSEES,
    ECARTER_D_ABORD,
    EXPLICATION,
    MONTREES,
    contenu,
    ligne_nommee,
    refusees_en_rangees,
)
from ase_parcours.bureau.saisie.champs import saisie_de_texte
from ase_parcours.bureau.saisie.formulaire import faire_voir, preparer
from ase_parcours.coffre.lectures.rejets import (
    LigneRefusee,
    lignes_refusees,
    nombre_de_refusees,
)
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations.seance import Fait

_RAISON_MANQUE = "Écrivez la raison."


class LignesRefusees(QWidget):
    """La liste, et le panneau où l'on écrit pourquoi une ligne ne sera pas reprise.

    ``videe`` : la dernière vient d'être écartée, le clavier est à rendre à la page.
    """

    videe = Signal()

    def __init__(self, contexte: Contexte, zone: QScrollArea) -> None:
        super().__init__()
        self._contexte, self._zone = contexte, zone
        self.lignes: list[LigneRefusee] = []
        self._ouverte: LigneRefusee | None = None
        self.ui = Ui_Refusees()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        preparer_table(self.ui.table)
        self.rien = RienAMontrer(
            "circle-check",
            "Aucune ligne à reprendre",
            "Une ligne qu’un import refuse attend ici qu’on la corrige ou qu’on l’écarte.",
        )
        self.ui.pile_rien.addWidget(self.rien)
        self.raison = saisie_de_texte(
            self.ui.raison, self.ui.faute_raison, obligatoire=_RAISON_MANQUE
        )
        self.ui.explication.setText(EXPLICATION)
        self.ui.panneau_ecarter.hide()
        self.ui.table.itemActivated.connect(lambda _: self.ouvrir())
        self.ui.table.currentCellChanged.connect(lambda *_: self._montrer_le_droit())
        self.ui.ecarter.clicked.connect(self.ouvrir)
        self.ui.confirmer.clicked.connect(self.confirmer)
        self.ui.renoncer.clicked.connect(self.renoncer)
        contexte.change.connect(self._sur_ecriture)
        self.rafraichir()

    # Montrer.

    def _sur_ecriture(self, fait: Fait) -> None:
        if "rejet_import" in fait.facettes:
            self.rafraichir()

    def rafraichir(self) -> None:
        """Relit les lignes ; la raison commencée reste si sa ligne attend encore."""
        lisible = peut_lire(self._contexte)
        total = self._contexte.lire(nombre_de_refusees) if lisible else 0
        self.lignes = self._contexte.lire(lignes_refusees, MONTREES) if lisible else []
        quoi = fr.pluriel(total, "ligne") if total else ""
        montrees = f", les {MONTREES} premières" if total > MONTREES else ""
        self.ui.compte.setText(f"{quoi}{montrees}")
        remplir(self.ui.table, COLONNES_REFUSEES, refusees_en_rangees(self.lignes))
        for widget in (self.ui.panneau, self.ui.explication, self.ui.ecarter):
            widget.setVisible(bool(total))
        self.ui.place_rien.setVisible(lisible and not total)
        self.ui.tete.setVisible(lisible)
        if self._ouverte is not None and self._ouverte not in self.lignes:
            self._fermer()
        self._montrer_le_droit()

    def _montrer_le_droit(self) -> None:
        raison = pourquoi_pas(self._contexte)
        if raison:
            self._fermer()
        elif self._choisie() is None:
            raison = ECARTER_D_ABORD
        self.ui.ecarter.setEnabled(not raison)
        self.ui.ecarter.setToolTip(raison)

    def _choisie(self) -> LigneRefusee | None:
        rang = self.ui.table.currentRow()
        return self.lignes[rang] if 0 <= rang < len(self.lignes) else None

    # Écarter.

    def ouvrir(self) -> None:
        """Demande pourquoi la ligne choisie ne sera pas reprise."""
        ligne = self._choisie()
        if ligne is None or not self.ui.ecarter.isEnabled():
            return
        self._ouverte = ligne
        self.ui.titre_ecarter.setText(f"Écarter {ligne_nommee(ligne)}")
        self.ui.contenu.setText(contenu(ligne))
        self.ui.contenu.setVisible(bool(ligne.textes))
        self.raison.poser(None)
        self.ui.refus.hide()
        self.ui.confirmer.setEnabled(True)
        self.ui.panneau_ecarter.show()
        self.ui.raison.setFocus(Qt.FocusReason.OtherFocusReason)
        faire_voir(self._zone, self.ui.panneau_ecarter)

    def confirmer(self) -> None:
        """Écarte la ligne, si sa raison est écrite."""
        if self._ouverte is None or not self.ui.confirmer.isEnabled():
            return
        if not self.raison.controler():
            self.ui.raison.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.ui.confirmer.setEnabled(False)
        self._contexte.faire(
            "ecarter_rejet",
            {"rejet": self._ouverte.id, "raison": self.raison.valeur},
            phrase="Ligne écartée.",
            apres=lambda _: self._rendre_le_clavier(),
            echec=self._refuser,
        )

    def _refuser(self, erreur: ErreurParcours) -> None:
        self.ui.confirmer.setEnabled(True)
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()

    def renoncer(self) -> None:
        """Ferme le panneau sans rien écrire."""
        self._fermer()
        self._rendre_le_clavier()

    def _fermer(self) -> None:
        self._ouverte = None
        self.ui.panneau_ecarter.hide()

    def _rendre_le_clavier(self) -> None:
        if self.lignes:
            self.ui.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.videe.emit()

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Dans le panneau, Échap renonce et Entrée écarte."""
        touche = evenement.key()
        if self._ouverte is None:
            super().keyPressEvent(evenement)
        elif touche == Qt.Key.Key_Escape:
            self.renoncer()
        elif touche in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.ui.raison.hasFocus():
            self.confirmer()
        else:
            super().keyPressEvent(evenement)
