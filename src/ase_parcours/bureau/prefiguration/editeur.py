"""L'éditeur d'un jeu de règles : des volets à remplir, l'effet à côté, rien d'enregistré avant."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QTabBar, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.flux import DispositionFlux
from ase_parcours.bureau.forms.ui_prefiguration_editeur import Ui_PrefigurationEditeur
from ase_parcours.bureau.prefiguration import phrases
from ase_parcours.bureau.prefiguration.brouillon import Brouillon
from ase_parcours.bureau.prefiguration.condition import VoletCondition
from ase_parcours.bureau.prefiguration.conditions import ListeDesConditions
from ase_parcours.bureau.prefiguration.effet import EffetImmediat
from ase_parcours.bureau.prefiguration.file_active import FileActive
from ase_parcours.bureau.prefiguration.identite import VoletIdentite, VoletSuites
from ase_parcours.bureau.prefiguration.montant import VoletMontant
from ase_parcours.bureau.prefiguration.revenu_retenu import VoletRevenu
from ase_parcours.bureau.prefiguration.volet import Volet
from ase_parcours.bureau.revenu.phrases import DECISION
from ase_parcours.bureau.saisie.champs import saisie_de_date
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier
from ase_parcours.bureau.saisie.formulaire import preparer, se_faire_voir
from ase_parcours.bureau.suivis import JeunesSuivis
from ase_parcours.bureau.taches import Progres
from ase_parcours.bureau.theme import apparence, facteur, px
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.regles import JeuDeRegles
from ase_parcours.metier.regles.retouches import Chemin
from ase_parcours.operations.commun import exiger_hors_d_un_coffre

YAML = "YAML (*.yaml)"
_COTE_A_COTE = 820
"""Sous cette largeur (à 100 % de texte), l'effet passe sous les volets."""
_EFFET = 330
_PATIENCE = 600
"""Millisecondes avant de dire un refus : on ne gronde pas un montant à moitié tapé."""


class Editeur(QWidget):
    """``retour`` : revenir à la comparaison. Le texte, gardé seconde après seconde, est celui que
    porte ``texte``."""

    retour = Signal()
    charger = Signal()
    dupliquer = Signal(str)
    ecrit = Signal()
    """Le coffre garde, ou ne garde plus, cette version."""
    change = Signal()

    def __init__(
        self,
        contexte: Contexte,
        suivis: JeunesSuivis,
        file: FileActive,
        fichiers: ChoixDeFichier,
        texte: QPlainTextEdit,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte, self._fichiers, self.texte = contexte, fichiers, texte
        self.brouillon: Brouillon | None = None
        self._prises: Collection[str] = ()
        self._peut = False
        self._seuil = 0
        self._ecrit_le_texte = False
        self.ui = Ui_PrefigurationEditeur()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.condition = VoletCondition()
        self.montant, self.revenu = VoletMontant(), VoletRevenu()
        self.suites, self.identite = VoletSuites(), VoletIdentite(contexte.aujourd_hui)
        self.conditions = ListeDesConditions(self.ui, self.condition)
        self.effet = EffetImmediat(contexte, suivis, file)
        self.date_d_effet = saisie_de_date(
            self.ui.jour_effet, self.ui.faute_jour_effet, contexte.aujourd_hui,
            obligatoire="Dites le jour où cette version prend effet.",
        )  # fmt: skip
        self._monter()
        self._relier()

    @property
    def volets(self) -> tuple[Volet, ...]:
        """Dans l'ordre des onglets."""
        return (self.condition, self.revenu, self.montant, self.suites, self.identite)

    def _monter(self) -> None:
        u = self.ui
        u.pile_conditions.addWidget(self.condition)
        for volet in self.volets[1:]:
            u.pile_volets.addWidget(volet)
        u.pile_effet.insertWidget(0, self.effet)
        self.onglets = QTabBar()
        self.onglets.setAccessibleName("Parties du jeu de règles")
        self.onglets.setDrawBase(False)
        self.onglets.setExpanding(False)
        for volet in self.volets:
            self.onglets.addTab(volet.nom)
        u.pile_onglets.addWidget(self.onglets)
        gestes = DispositionFlux(u.place_gestes, 8)
        for bouton in (
            u.enregistrer, u.publier, u.dupliquer, u.retirer, u.charger, u.sauver, u.voir_texte,
            u.abandonner,
        ):  # fmt: skip
            gestes.addWidget(bouton)
        publication = DispositionFlux(u.gestes_publication, 8)
        for bouton in (u.confirmer, u.renoncer):
            publication.addWidget(bouton)
        u.decision.setText(DECISION)
        u.publication.hide()
        u.refus.hide()
        self.texte.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._dire_les_refus)
        self._refus: dict[Volet, str] = {}

    def _relier(self) -> None:
        u = self.ui
        for volet in self.volets:
            volet.change.connect(lambda v=volet: self._essayer(v))
            volet.quitte.connect(self._dire_les_refus)
        self.conditions.propose.connect(self._retoucher)
        self.onglets.currentChanged.connect(self._montrer_le_volet)
        u.retour.clicked.connect(self.retour)
        u.charger.clicked.connect(self.charger)
        u.dupliquer.clicked.connect(self._dupliquer)
        u.enregistrer.clicked.connect(self.enregistrer)
        u.publier.clicked.connect(self._preparer_la_publication)
        u.confirmer.clicked.connect(self._publier)
        u.renoncer.clicked.connect(self._fermer_la_publication)
        u.retirer.clicked.connect(self._retirer)
        u.sauver.clicked.connect(self._enregistrer_sous)
        u.voir_texte.clicked.connect(self._voir_le_texte)
        u.abandonner.clicked.connect(self._abandonner)
        self.texte.textChanged.connect(self._texte_remis)
        apparence().changee.connect(self._disposer)

    # Ouvrir.

    def ouvrir(
        self, brouillon: Brouillon, prises: Collection[str], *, peut: bool, seuil: int
    ) -> None:
        """``prises`` : références déjà connues ; ``peut`` : ce compte écrit des règles ;
        ``seuil`` : voir :meth:`EffetImmediat.montrer`."""
        self.brouillon, self._peut, self._seuil = brouillon, peut, seuil
        self._prises = frozenset(prises) - {brouillon.jeu.reference}
        self._refus = {}
        self.refuser("")
        self._fermer_la_publication()
        self.conditions.rendre_modifiable(brouillon.modifiable)
        for volet in self.volets[1:]:
            volet.rendre_modifiable(brouillon.modifiable)
        self.condition.chemin = Chemin((0,))
        self._tout_poser()
        self.onglets.setCurrentIndex(0)
        self._montrer_le_volet()

    def _tout_poser(self) -> None:
        b = self.brouillon
        if b is None:
            return
        for volet in self.volets:
            volet.refuser("")
        self._refus = {}
        self.conditions.poser(b.jeu)
        for volet in self.volets[1:]:
            volet.poser(b.jeu)
        self._accepte()

    def regler_le_seuil(self, seuil: int) -> None:
        """Anonymisé, ou non."""
        self._seuil = seuil
        if self.brouillon is not None:
            self.effet.montrer(self.brouillon.jeu, self.brouillon.depart, seuil)

    # Changer.

    def _essayer(self, volet: Volet) -> None:
        """Ce que la personne vient de taper passe par le lecteur, ou l'ancien reste."""
        b = self.brouillon
        if b is None or not b.modifiable:
            return
        candidat = volet.lire(b.jeu)
        if candidat is None:
            fautif = volet.fautif
            self._noter_le_refus(volet, fautif.faute if fautif is not None else "À compléter.")
            return
        refus = b.essayer(candidat, self._prises)
        self._noter_le_refus(volet, refus)
        if refus:
            return
        if volet is self.condition or volet is self.revenu:
            self.conditions.ecrire(b.jeu)
        for autre in self.volets[1:]:
            if autre is not volet and not self._refus.get(autre):
                autre.poser(b.jeu)
        if volet is not self.condition and not self._refus.get(self.condition):
            self.conditions.poser(b.jeu)
        self._accepte()

    def _retoucher(self, candidat: JeuDeRegles, chemin: Chemin | None) -> None:
        """Un geste sur la liste : ajouter, retirer, déplacer."""
        b = self.brouillon
        if b is None:
            return
        refus = b.essayer(candidat, self._prises)
        self._noter_le_refus(self.condition, refus)
        self._dire_les_refus()
        if not refus:
            self.conditions.poser(b.jeu, chemin)
            self.montant.poser(b.jeu)
            self._accepte()

    def _noter_le_refus(self, volet: Volet, phrase: str) -> None:
        if phrase:
            self._refus[volet] = phrase
            self._patience.start()
        elif self._refus.pop(volet, ""):
            self._dire_les_refus()
        self._dire_l_etat()

    def _dire_les_refus(self) -> None:
        self._patience.stop()
        for rang, volet in enumerate(self.volets):
            phrase = self._refus.get(volet, "")
            deja = volet.fautif.faute if volet.fautif is not None else ""
            volet.refuser("" if phrase == deja else phrase)
            self.onglets.setTabText(rang, f"{volet.nom}, à corriger" if phrase else volet.nom)

    def _accepte(self) -> None:
        """Le jeu a changé et se lit : l'effet, le texte et la tête suivent."""
        b = self.brouillon
        if b is None:
            return
        self._ecrit_le_texte = True
        self.texte.setPlainText(b.texte)
        self._ecrit_le_texte = False
        self._dire_l_etat()
        self.effet.montrer(b.jeu, b.depart, self._seuil)
        self.change.emit()

    def _texte_remis(self) -> None:
        """Une saisie retrouvée remet le texte entier."""
        b = self.brouillon
        if self._ecrit_le_texte or b is None or not b.modifiable:
            return
        if not b.essayer_le_texte(self.texte.toPlainText()):
            self._tout_poser()

    @property
    def modifie(self) -> bool:
        """Vrai si quelque chose est changé et pas enregistré."""
        b = self.brouillon
        return b is not None and b.modifiable and (b.modifie or bool(self._refus))

    # Dire.

    def _dire_l_etat(self) -> None:
        b, u = self.brouillon, self.ui
        if b is None:
            return
        u.titre.setText(phrases.titre_complet(b.jeu))
        u.etat.setText(phrases.etat_du_brouillon(b.jeu, b.enregistre, self.modifie, b.modifiable))
        for bouton in (u.enregistrer, u.publier):
            bouton.setVisible(b.modifiable)
        u.enregistrer.setEnabled(b.modifie or not b.enregistre)
        u.publier.setEnabled(not self._refus)
        u.retirer.setVisible(b.modifiable and b.enregistre)
        u.dupliquer.setVisible(self._peut)
        u.charger.setVisible(self._peut)
        u.abandonner.setVisible(self.modifie)

    def refuser(self, phrase: str) -> None:
        """Dit, en tête, pourquoi un geste n'est pas fait."""
        self.ui.refus.setText(phrase)
        self.ui.refus.setVisible(bool(phrase))
        if phrase:
            se_faire_voir(self.ui.tete)

    def _montrer_le_volet(self) -> None:
        rang = self.onglets.currentIndex()
        self.ui.volet_conditions.setVisible(rang == 0)
        for n, volet in enumerate(self.volets[1:], start=1):
            volet.setVisible(n == rang)

    def _voir_le_texte(self) -> None:
        self.texte.setVisible(self.texte.isHidden())
        mot = "Cacher le texte" if not self.texte.isHidden() else "Voir le texte"
        self.ui.voir_texte.setText(f" {mot}")
        if not self.texte.isHidden():
            self.texte.setFocus(Qt.FocusReason.OtherFocusReason)
            se_faire_voir(self.texte)

    # Enregistrer, publier, retirer.

    def _a_corriger(self) -> bool:
        """Dit ce qui empêche d'enregistrer, et y mène."""
        self._dire_les_refus()
        for rang, volet in enumerate(self.volets):
            if phrase := self._refus.get(volet):
                self.onglets.setCurrentIndex(rang)
                self.refuser(f"À corriger dans «{fr.INSECABLE}{volet.nom}{fr.INSECABLE}». {phrase}")
                return True
        self.refuser("")
        return False

    def enregistrer(self) -> None:
        """Garde le brouillon dans le coffre."""
        b = self.brouillon
        if b is None or self._a_corriger():
            return
        texte = b.texte

        def garde(_: object) -> None:
            if b.texte == texte:
                b.garder()
            self._dire_l_etat()
            self.ecrit.emit()

        self._contexte.faire(
            "enregistrer_regle",
            {"contenu": texte},
            phrase=f"Brouillon {b.jeu.version} enregistré.",
            apres=garde,
            echec=self._echouer,
        )

    def _echouer(self, erreur: ErreurParcours) -> None:
        self.refuser(str(erreur))

    def _preparer_la_publication(self) -> None:
        if self.brouillon is None or self._a_corriger():
            return
        jour = max(self.brouillon.jeu.du, self._contexte.aujourd_hui)
        self.date_d_effet.poser(jour)
        self.ui.confirmer.setText(f" Publier la version {self.brouillon.jeu.version}")
        self.ui.publication.show()
        se_faire_voir(self.ui.publication)
        self.ui.jour_effet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fermer_la_publication(self) -> None:
        self.ui.publication.hide()

    def _publier(self) -> None:
        b, effet = self.brouillon, self.date_d_effet.valeur
        if b is None or not self.date_d_effet.controler() or effet is None:
            return
        texte = b.publie(effet)

        def publie(_: object) -> None:
            b.essayer_le_texte(texte)
            b.garder()
            b.modifiable = False
            self.ouvrir(b, self._prises, peut=self._peut, seuil=self._seuil)
            self.ui.dupliquer.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ecrit.emit()

        self._contexte.faire(
            "enregistrer_regle",
            {"contenu": texte},
            phrase=f"Version {b.jeu.version} publiée, effet le {fr.date_longue(effet)}.",
            apres=publie,
            echec=self._echouer,
        )

    def _retirer(self) -> None:
        b = self.brouillon
        if b is None:
            return

        def retire(_: object) -> None:
            self.fermer()
            self.ecrit.emit()
            self.retour.emit()

        self._contexte.faire(
            "retirer_regle",
            {"regle": b.jeu.reference},
            phrase=f"Brouillon {b.jeu.version} retiré.",
            apres=retire,
            echec=self._echouer,
        )

    def _dupliquer(self) -> None:
        if self.brouillon is not None:
            self.dupliquer.emit(self.brouillon.jeu.reference)

    def _abandonner(self) -> None:
        """Ce qui n'était pas enregistré est laissé ; la comparaison revient."""
        self.fermer()
        self.retour.emit()

    def fermer(self) -> None:
        """Plus rien n'est en cours."""
        self.brouillon = None
        self._refus = {}
        self._patience.stop()
        self.effet.arreter()

    def _enregistrer_sous(self) -> None:
        """Écrit le texte dans un fichier : il se relit, se transmet, se recharge."""
        b = self.brouillon
        if b is None:
            return
        nom = f"{b.jeu.id}-{b.jeu.version}.yaml"
        chemin = self._fichiers.a_ecrire(self, "Enregistrer le jeu de règles", nom, YAML)
        if chemin is None:
            return
        try:
            exiger_hors_d_un_coffre(chemin)
        except ErreurParcours as erreur:
            self._echouer(erreur)
            return
        texte = b.texte

        def travail(_: Progres) -> Path:
            ecrire_atomique(chemin, texte.encode())
            return chemin

        phrase = f"Jeu de règles écrit dans {chemin.name}."
        self._contexte.taches.confier(
            travail, lambda _: self._contexte.annonce.emit(phrase, None), self._echouer
        )

    # Disposition.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """L'effet est à côté si la place le permet."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        large = self.width() >= _COTE_A_COTE * facteur()
        sens = QBoxLayout.Direction
        self.ui.cotes.setDirection(sens.LeftToRight if large else sens.TopToBottom)
        self.ui.cotes.setStretch(0, 1)
        self.ui.place_effet.setMinimumWidth(px(_EFFET) if large else 0)
        self.ui.place_effet.setMaximumWidth(px(_EFFET) if large else 16_777_215)
        self.ui.conditions.setFixedHeight(px(240))
