"""Ce que l'on fait de plusieurs jeunes choisis : la barre sous la liste, le menu d'une rangée."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.apercu.lot import (
    LotEnFond,
    detail_du_bilan,
    en_lot,
    phrase_du_bilan,
)
from ase_parcours.bureau.apercu.remise import Enveloppe, PanneauRemise
from ase_parcours.bureau.composants.progres import ProgresLong
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.flux import DispositionFlux
from ase_parcours.bureau.forms.ui_lot import Ui_Lot
from ase_parcours.bureau.jeunes.affecter import PanneauAffecter
from ase_parcours.bureau.jeunes.lot import etapes_faites
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.rapports.catalogue import CATALOGUE

if TYPE_CHECKING:
    from ase_parcours.operations.lot_de_documents import Bilan

_LECTURE_SEULE = "Ce coffre est ouvert en lecture seule."
_DROIT = "Votre compte ne le permet pas."
_SANS_ETAPE = "Aucune étape à venir n’est datée."


class BarreLot(QFrame):
    """Paraît dès que deux jeunes sont choisis. Une seule annulation défait chaque geste."""

    plus_rien = Signal()
    """Ne plus choisir qu'une rangée."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._lignes: Sequence[LigneJeune] = ()
        self._roles: Sequence[str] | None = None
        contexte.change.connect(self._relire_les_droits)
        self.fichiers: ChoixDeFichier = DialoguesDuSysteme()
        self.ui = Ui_Lot()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        flux = DispositionFlux(self.ui.gestes, 8)
        for geste in (self.ui.compte, self.ui.affecter, self.ui.imprimer, self.ui.etape):
            flux.addWidget(geste)
        self.progres = ProgresLong()
        self.ui.pile_racine.addWidget(self.progres)
        place = self.progres.sizePolicy()
        place.setRetainSizeWhenHidden(False)
        self.progres.setSizePolicy(place)
        preparer(self)
        self.panneau = PanneauAffecter(contexte)
        self.impression = LotEnFond(contexte, self.progres, self._dire_le_bilan)
        self.remise = PanneauRemise()
        self.ui.pile_racine.addWidget(self.remise)
        self.remise.accepte.connect(self._commencer)
        self._voulu: tuple[str, Sequence[LigneJeune]] = ("", ())
        self.documents = QMenu("Imprimer", self.ui.imprimer)
        self._ajouter_les_documents(self.documents, lambda: self._lignes)
        self.ui.imprimer.clicked.connect(self._ouvrir_les_documents)
        self.ui.affecter.clicked.connect(lambda: self.panneau.ouvrir(self._lignes))
        self.ui.etape.clicked.connect(lambda: self.marquer_les_etapes(self._lignes))
        self.ui.rien.clicked.connect(self.plus_rien)
        self.ui.bilan.hide()
        self.hide()

    def montrer(self, lignes: Sequence[LigneJeune]) -> None:
        """Ceux qui sont choisis ; la barre reste tant qu'elle imprime ou qu'elle a un bilan."""
        self._lignes = lignes
        if len(lignes) > 1:
            self.ui.compte.setText(f"{fr.pluriel(len(lignes), 'jeune')} choisis")
            self._dire_ce_qui_se_peut(lignes)
        elif self.ui.bilan.isHidden() and not self.impression.en_cours and self.remise.isHidden():
            self.hide()
            return
        for bouton in (self.ui.affecter, self.ui.imprimer, self.ui.etape, self.ui.compte):
            bouton.setVisible(len(lignes) > 1)
        self.show()

    def _dire_ce_qui_se_peut(self, lignes: Sequence[LigneJeune]) -> None:
        for bouton, refus in (
            (self.ui.affecter, self._refus(Permission.AFFECTER)),
            (self.ui.imprimer, self._refus(Permission.LIRE)),
            (self.ui.etape, self._refus_d_etape(lignes)),
        ):
            bouton.setEnabled(not refus)
            bouton.setToolTip(refus)

    def _refus(self, permission: Permission) -> str:
        """Pourquoi ce geste n'est pas permis ; vide s'il l'est."""
        if self._contexte.seance.lecture_seule:
            return _LECTURE_SEULE
        if self._roles is None:
            self._roles = self._contexte.lire(self._contexte.seance.acteur).roles
        return "" if peut(self._roles, permission) else _DROIT

    def _relire_les_droits(self) -> None:
        """Une écriture a pu changer les rôles du compte."""
        self._roles = None

    def _refus_d_etape(self, lignes: Sequence[LigneJeune]) -> str:
        une = any(x.evaluation.prochaine_etape is not None for x in lignes)
        return self._refus(Permission.ECRIRE) or ("" if une else _SANS_ETAPE)

    # Le menu d'une rangée (clic droit, Maj F10), le même pour une ou plusieurs.

    def menu_de(
        self,
        lignes: Sequence[LigneJeune],
        ouvrir: Callable[[str], None],
        noter: Callable[[str], None],
    ) -> QMenu:
        """Les gestes que la barre propose, et ceux d'un seul jeune."""
        menu = QMenu("Jeunes choisis", self.parentWidget() or self)
        if len(lignes) == 1:
            jeune = lignes[0].id
            self._ajouter(menu, "Ouvrir le dossier", partial(ouvrir, jeune))
            self._ajouter(menu, "Noter", partial(noter, jeune), self._refus(Permission.ECRIRE))
            menu.addSeparator()
        refus = self._refus(Permission.AFFECTER)
        mot = f"Affecter un référent{fr.INSECABLE}…"
        self._ajouter(menu, mot, lambda: self.panneau.ouvrir(lignes), refus)
        imprimer = menu.addMenu("Imprimer")
        imprimer.setEnabled(not self._refus(Permission.LIRE))
        self._ajouter_les_documents(imprimer, lambda: lignes)
        refus, mot = self._refus_d_etape(lignes), "Marquer l’étape faite"
        self._ajouter(menu, mot, lambda: self.marquer_les_etapes(lignes), refus)
        menu.setToolTipsVisible(True)
        return menu

    @staticmethod
    def _ajouter(menu: QMenu, mot: str, geste: Callable[[], None], refus: str = "") -> None:
        action = QAction(mot, menu)
        action.triggered.connect(lambda _=False: geste())
        action.setEnabled(not refus)
        action.setToolTip(refus)
        menu.addAction(action)

    def _ajouter_les_documents(
        self, menu: QMenu, lignes: Callable[[], Sequence[LigneJeune]]
    ) -> None:
        for fiche in en_lot():
            mot = f"{fiche.intitule}{fr.INSECABLE}…"
            self._ajouter(menu, mot, lambda t=fiche.nom: self.imprimer(lignes(), t))  # type: ignore[misc]

    def _ouvrir_les_documents(self) -> None:
        bas: QPoint = self.ui.imprimer.mapToGlobal(self.ui.imprimer.rect().bottomLeft())
        self.documents.popup(bas)

    # Les gestes.

    def imprimer(self, lignes: Sequence[LigneJeune], type_: str) -> None:
        """Demande où, prévient si l'endroit expose, puis imprime ce document pour chacun."""
        if self.impression.en_cours:
            self._contexte.annonce.emit("Un lot est déjà en route.", None)
            return
        titre = f"Où enregistrer{fr.INSECABLE}: {CATALOGUE[type_].intitule}"
        dossier = self.fichiers.un_dossier(self, titre)
        if dossier is not None:
            self.ui.bilan.hide()
            self._voulu = (type_, lignes)
            self.remise.demander(dossier)
            self.montrer(self._lignes)

    def _commencer(self, dossier: Path, enveloppe: Enveloppe | None) -> None:
        # Importé ici : le moteur des documents ne sert qu'à qui imprime.
        from ase_parcours.operations.lot_de_documents import sujets_des

        type_, lignes = self._voulu
        self.impression.commencer(type_, sujets_des(type_, lignes), dossier, enveloppe)

    def marquer_les_etapes(self, lignes: Sequence[LigneJeune]) -> None:
        """Marque faite la prochaine étape datée de chacun."""
        operations = etapes_faites(lignes)
        faites, sans = len(operations), len(lignes) - len(operations)
        phrase = f"Étape faite pour {fr.pluriel(faites, 'jeune')}."
        if sans:
            phrase += (
                f" {fr.pluriel(sans, 'autre')} {fr.au_nombre(sans, 'n’en a', 'n’en ont')} pas."
            )
        if operations:
            self._contexte.faire_plusieurs(operations, phrase=phrase)

    def _dire_le_bilan(self, type_: str, bilan: Bilan) -> None:
        self._contexte.annonce.emit(phrase_du_bilan(type_, bilan), None)
        detail = detail_du_bilan(bilan)
        self.ui.bilan.setText(detail)
        self.ui.bilan.setVisible(bool(detail))
        self.montrer(self._lignes)

    def oublier_le_bilan(self) -> None:
        """Ôte ce que la dernière impression avait à dire."""
        self.ui.bilan.hide()
        self.montrer(self._lignes)
