"""La page Projet d'autonomie d'un dossier (CASF L222-5-1, R222-6)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.facettes.alertes import montrer_les_alertes
from ase_parcours.bureau.facettes.panneau import PanneauFacette
from ase_parcours.bureau.forms.ui_projet import Ui_Projet
from ase_parcours.bureau.projet.carte_besoin import CarteBesoin
from ase_parcours.bureau.projet.carte_edition import CarteEdition
from ase_parcours.bureau.projet.donnees import Projet, projet
from ase_parcours.bureau.projet.panneau_changements import PanneauChangements
from ase_parcours.bureau.projet.panneau_entretien import PanneauEntretien, trame_de
from ase_parcours.bureau.projet.panneau_signature import PanneauSignature
from ase_parcours.bureau.saisie.formulaire import faire_voir, preparer, ranger, vider
from ase_parcours.bureau.theme import px
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.referentiels.trames import trames

_LARGEUR_CARTE = 324
_TETE_DE_FRONT = 760


class PageProjet(QWidget):
    """Parole, édition, six besoins ; une fiche à la fois, ouverte entre la tête et les cartes."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self.cartes: list[CarteBesoin] = []
        self.ui = Ui_Projet()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.edition = CarteEdition()
        self.ui.pile_edition.addWidget(self.edition)
        self.parole = PanneauFacette(contexte, TYPES["projet"], repli=True)
        self.besoin = PanneauFacette(contexte, TYPES["besoin"], repli=True)
        self.action = PanneauFacette(contexte, TYPES["action"], repli=True)
        self.signature = PanneauSignature(contexte)
        self.changements = PanneauChangements()
        self.entretien = PanneauEntretien(contexte)
        self.entretiens = PanneauFacette(contexte, TYPES["entretien"])
        self._saisies: tuple[QWidget, ...] = (
            self.parole, self.besoin, self.action, self.signature, self.changements,
            self.entretien,
        )  # fmt: skip
        for panneau in self._saisies:
            self.ui.pile_saisie.addWidget(panneau)
            panneau.installEventFilter(self)
        self.ui.place_saisie.hide()
        self.mener = [
            Bouton(t.titre, icone="pencil-plus", taille="petite", nom=f"Mener : {t.titre}")
            for t in trames().values()
        ]
        self.ui.pile_suite.addWidget(self.entretiens)
        self.ui.pile_contenu.addStretch(1)
        self._relier()

    def _relier(self) -> None:
        self.ui.ecrire.clicked.connect(lambda: self.parole.ouvrir())
        self.edition.ui.signer.clicked.connect(self._signer)
        self.edition.ui.changements.clicked.connect(self._dire_les_changements)
        for bouton, trame in zip(self.mener, trames().values(), strict=True):
            bouton.clicked.connect(lambda _=False, t=trame: self._mener(t.code))
        for panneau in (self.parole, self.besoin, self.action):
            panneau.deroule.connect(lambda p=panneau: self._voir(p))
        self.entretiens.ui.table.cellActivated.disconnect()
        self.entretiens.ui.table.cellActivated.connect(lambda rang, _: self._reprendre(rang))

        saisies = self._contexte.saisies
        saisies.suivre("signature", self.signature, self._signature_visee, lambda _: self._signer())
        saisies.suivre("entretien", self.entretien, self._entretien_vise, self._rouvrir_l_entretien)

    # Saisies interrompues.

    def _signature_visee(self) -> Visee | None:
        if self._etat is None or not self.signature.saisie_en_cours:
            return None
        return Visee("Signature du projet", self._etat.vue.ligne.id)

    def _entretien_vise(self) -> Visee | None:
        trame = self.entretien.trame
        if self._etat is None or trame is None or not self.entretien.saisie_en_cours:
            return None
        quoi = {"trame": trame.code, "entretien": self.entretien.entretien}
        return Visee(trame.titre, self._etat.vue.ligne.id, quoi)

    def _rouvrir_l_entretien(self, quoi: Mapping[str, Any]) -> None:
        rangees = {r["id"]: n for n, r in enumerate(self.entretiens.rangees)}
        if not quoi["entretien"]:
            self._mener(quoi["trame"])
        elif quoi["entretien"] in rangees:
            self._reprendre(rangees[quoi["entretien"]])

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre le projet d'un dossier ; ce qui se saisit pour ce dossier reste ouvert."""
        meme = self._etat is not None and self._etat.vue.ligne.id == etat.vue.ligne.id
        self._etat = etat
        if not meme:
            for ouvert in (self.signature, self.changements, self.entretien):
                ouvert.hide()
        montrer_les_alertes(self.ui, etat, "projet")
        dit = projet(etat, self._contexte.aujourd_hui)
        self._montrer_la_parole(dit, etat)
        self.edition.montrer(dit, ecrivable=etat.ecrivable, pourquoi=etat.pourquoi_pas_ecrire)
        self._montrer_les_cartes(dit, etat)
        for panneau in (self.parole, self.besoin, self.action, self.entretiens):
            panneau.montrer(etat)
        for bouton in self.mener:
            bouton.setEnabled(etat.ecrivable)

    def _montrer_la_parole(self, dit: Projet, etat: EtatDossier) -> None:
        self.ui.recueil.setText(dit.recueil)
        guillemets = f"«{fr.INSECABLE}{dit.parole}{fr.INSECABLE}»"
        self.ui.parole.setText(guillemets if dit.parole else "Pas encore recueillis.")
        self.ui.refuse.setText(dit.refuse)
        self.ui.refuse.setVisible(bool(dit.refuse))
        self.ui.ecrire.setEnabled(etat.ecrivable)
        self.ui.ecrire.setToolTip(etat.pourquoi_pas_ecrire)

    def _montrer_les_cartes(self, dit: Projet, etat: EtatDossier) -> None:
        vider(self.ui.grille_besoins)
        veut = etat.accord("Elle veut", "Il veut", "Veut")
        self.cartes = [CarteBesoin(b, veut, ecrivable=etat.ecrivable) for b in dit.besoins]
        for carte in self.cartes:
            carte.traiter_demande.connect(self._traiter)
            carte.action_demandee.connect(self._agir)
        self._disposer()

    # Saisir.

    def _traiter(self, code: str) -> None:
        rangee = next((r for r in self.besoin.rangees if r["besoin"] == code), None)
        self.besoin.ouvrir(rangee, None if rangee else {"besoin": code})
        self.besoin.fiche.entrer("situation")

    def _agir(self, code: str, action: str) -> None:
        rangee = next((r for r in self.action.rangees if r["id"] == action), None)
        self.action.ouvrir(rangee, None if rangee else {"besoin": code})
        self.action.fiche.entrer("quoi")

    def _signer(self) -> None:
        if self._etat is not None:
            self.signature.ouvrir(self._etat.numero)
            self._voir(self.signature)

    def _dire_les_changements(self) -> None:
        if self._etat is not None:
            dit = projet(self._etat, self._contexte.aujourd_hui)
            self.changements.montrer(dit.edition, dit.changements or ())
            self._voir(self.changements)

    def _mener(self, code: str) -> None:
        if self._etat is not None:
            self.entretien.ouvrir(self._etat.numero, trames()[code])
            self._voir(self.entretien)

    def _reprendre(self, rang: int) -> None:
        rangee = self.entretiens.rangees[rang]
        trame = trame_de(rangee)
        if trame is None or self._etat is None:
            self.entretiens.ouvrir(rangee)
            return
        self.entretien.ouvrir(self._etat.numero, trame, rangee)
        self._voir(self.entretien)

    def eventFilter(self, objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """La place des fiches ne se voit que si l'une est ouverte."""
        if evenement.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.ui.place_saisie.setVisible(not all(p.isHidden() for p in self._saisies))
        return super().eventFilter(objet, evenement)

    def _voir(self, panneau: QWidget) -> None:
        faire_voir(self.ui.defile, panneau)

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si une fiche a une saisie pas encore enregistrée."""
        panneaux = (self.parole, self.besoin, self.action, self.entretiens)
        ouverts = (self.signature, self.entretien)
        return any(p.saisie_en_cours for p in panneaux) or any(p.saisie_en_cours for p in ouverts)

    # Disposition.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Trois cartes de front, puis deux, puis une."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        sens = QBoxLayout.Direction
        large = self.width() >= px(_TETE_DE_FRONT)
        self.ui.rangee_tete.setDirection(sens.LeftToRight if large else sens.TopToBottom)
        self.ui.rangee_tete.setStretch(0, 2 if large else 0)
        self.ui.rangee_tete.setStretch(1, 1 if large else 0)
        colonnes = max(1, min(3, (self.width() - px(40)) // px(_LARGEUR_CARTE)))
        ranger(self.ui.grille_besoins, self.cartes, colonnes, etirer=True)
        ranger(self.ui.grille_mener, self.mener, max(1, min(4, self.width() // px(260))))
