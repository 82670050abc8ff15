"""La carte d'un besoin du décret : état, aujourd'hui, ce qui est voulu, actions, pièces."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.bouton import Icone
from ase_parcours.bureau.composants.etiquette import LigneReduite, etiquette
from ase_parcours.bureau.composants.lien import LienReduit
from ase_parcours.bureau.composants.marque import Marque
from ase_parcours.bureau.forms.ui_besoin import Ui_Besoin
from ase_parcours.bureau.projet.donnees import MARQUES, Besoin, LigneAction
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.theme import jetons, px
from ase_parcours.metier.projet import EtatBesoin


class CarteBesoin(QFrame):
    """``traiter_demande`` : écrire le besoin ; ``action_demandee`` : une action neuve (vide) ou
    celle de cet identifiant."""

    traiter_demande = Signal(str)
    action_demandee = Signal(str, str)

    def __init__(
        self, besoin: Besoin, veut: str, *, ecrivable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.besoin = besoin
        self.ui = Ui_Besoin()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        if besoin.etat is EtatBesoin.NON_TRAITE:
            self.setProperty("genre", "non_traite")
        icone, ton = MARQUES[besoin.etat]
        self.setAccessibleName(f"Besoin {besoin.code}, {besoin.titre} : {besoin.etat.value}")
        self.ui.numero.setText(besoin.code)
        self.ui.titre.setText(besoin.court)
        self.ui.pile_etat.addWidget(Marque(icone, besoin.etat.value, ton))
        self._dire(veut)
        self.lignes = [self._action(a, ecrivable) for a in besoin.actions]
        for ligne in self.lignes:
            self.ui.pile_actions.addWidget(ligne)
        self._gestes(ecrivable)

    def _dire(self, veut: str) -> None:
        b = self.besoin
        grille = QGridLayout()
        grille.setHorizontalSpacing(px(10))
        grille.setVerticalSpacing(px(3))
        grille.setColumnStretch(1, 1)
        dit = f"«{fr.INSECABLE}{b.veut}{fr.INSECABLE}»" if b.veut else "pas encore demandé"
        for rang, (libelle, texte, ton) in enumerate(
            (
                ("Aujourd’hui", b.situation or fr.ON_NE_SAIT_PAS, None if b.situation else "doux"),
                (veut, dit, None if b.veut else "doux"),
            )
        ):
            haut = Qt.AlignmentFlag.AlignTop
            grille.addWidget(etiquette(libelle, genre="second"), rang, 0, haut)
            grille.addWidget(etiquette(texte, ton=ton, plie=True), rang, 1, haut)
        self.ui.pile_champs.addLayout(grille)

    def _action(self, action: LigneAction, ecrivable: bool) -> QWidget:
        ligne = QWidget()
        rangee = QHBoxLayout(ligne)
        rangee.setContentsMargins(0, 0, 0, 0)
        rangee.setSpacing(px(8))
        rangee.addWidget(Icone(action.icone, action.jeton))
        quoi = LienReduit(action.quoi)
        quoi.setEnabled(ecrivable)
        quoi.setAccessibleName(f"{action.quoi}, {action.qui}, {action.quand}")
        quoi.clicked.connect(lambda: self.action_demandee.emit(self.besoin.code, action.id))
        rangee.addWidget(quoi, 4)
        if action.qui:
            qui = LigneReduite(action.qui, genre="second")
            rangee.addWidget(qui, 1)
        ton = "sans" if action.en_retard else None
        rangee.addWidget(etiquette(action.quand, genre="second", ton=ton))
        return ligne

    def _gestes(self, ecrivable: bool) -> None:
        b = self.besoin
        vide = not b.actions
        self.ui.place_traiter.setVisible(vide)
        self.ui.sans_action.setVisible(b.etat is EtatBesoin.NON_TRAITE)
        self.ui.traiter.setText("Traiter" if b.rangee is None else "Compléter")
        self.ui.traiter.setAccessibleName(f"{self.ui.traiter.text()} le besoin {b.titre}")
        self.ui.traiter.setEnabled(ecrivable)
        self.ui.traiter.clicked.connect(lambda: self.traiter_demande.emit(b.code))
        self.modifier = LienReduit(b.court, taille=jetons.TEXTE_TITRE_CARTE, graisse=jetons.GRAS)
        self.ui.rangee_tete.replaceWidget(self.ui.titre, self.modifier)
        self.ui.rangee_tete.setStretch(1, 1)
        self.ui.titre.hide()
        self.modifier.setEnabled(ecrivable)
        self.modifier.setAccessibleName(f"Modifier le besoin {b.titre}")
        self.modifier.clicked.connect(lambda: self.traiter_demande.emit(b.code))
        self.ui.pieces.setText(fr.pluriel(b.pieces, "pièce") if b.pieces else "aucune pièce")
        self.ui.ajouter.setAccessibleName(f"Ajouter une action au besoin {b.titre}")
        self.ui.ajouter.setEnabled(ecrivable)
        self.ui.ajouter.clicked.connect(lambda: self.action_demandee.emit(b.code, ""))
        self.ui.article.setText(b.article)
        self.ui.article.setProperty("ton", "accent")
