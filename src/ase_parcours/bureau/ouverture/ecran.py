"""L'écran d'ouverture. Rien ici n'importe le moteur du coffre avant qu'un mot de passe soit donné.

L'ouverture (dérivation de la clé, lecture des dossiers) se fait en fond : la fenêtre reste vive.
Une faute de mot de passe se dit sous le champ, jamais dans une fenêtre qui s'impose.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau import preferences
from ase_parcours.bureau.composants.banniere import Banniere, Gravite
from ase_parcours.bureau.forms.ui_ouverture import Ui_Ouverture
from ase_parcours.bureau.formulaire import Echelle, poser_action
from ase_parcours.bureau.ouverture.creation import PageCreer
from ase_parcours.bureau.ouverture.exercice import Exercice
from ase_parcours.bureau.ouverture.oubli import PageOubli
from ase_parcours.bureau.ouverture.phrases import CHIFFRE, MAJUSCULE, moment
from ase_parcours.bureau.taches import Progres, Taches
from ase_parcours.bureau.theme import apparence, facteur
from ase_parcours.bureau.theme.feuille import marquer
from ase_parcours.coffre.verrou import CoffreTenu
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations import acces

if TYPE_CHECKING:
    from ase_parcours.operations.seance import Seance

Preparer = Callable[["Seance"], Any]
"""Ce qu'on fait encore en fond, coffre ouvert, avant de montrer la fenêtre."""

_SANS_DESSIN = 900
"""Sous cette largeur (à 100 % de texte), le formulaire prend toute la place."""


class EcranOuverture(QWidget):
    """Demande qui ouvre quoi. ``ouvert`` porte ce que ``preparer`` a rendu."""

    ouvert = Signal(object)

    def __init__(
        self,
        dossier: Path,
        aujourd_hui: date,
        preparer: Preparer,
        *,
        mot_de_passe_demo: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_Ouverture()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.aujourd_hui = aujourd_hui
        self.taches = Taches(self)
        self.choisir_dossier: Callable[[], str] = self._demander_un_dossier
        self._preparer = preparer
        self._demo = {acces.dossier_d_exercice(): acces.SECRET_EXERCICE}
        if mot_de_passe_demo is not None:
            self._demo[dossier] = mot_de_passe_demo
        self._retenir = True
        self._dossier = dossier
        self._tenu: Banniere | None = None
        self._echelle = Echelle(self)
        apparence().changee.connect(self._disposer)
        self._brancher()
        self._creer = PageCreer(self)
        self._oubli = PageOubli(self)
        self.exercice = Exercice(self)
        self.ui.pied_texte.setText(CHIFFRE)
        self.montrer(dossier)

    @property
    def dossier(self) -> Path:
        """Le coffre choisi."""
        return self._dossier

    def _brancher(self) -> None:
        ui = self.ui
        for recents in preferences.lire().coffres:
            chemin = Path(recents)
            if chemin != self._dossier and acces.est_un_coffre(chemin):
                ui.coffre.ajouter(chemin.name, recents)
        ui.coffre.activated.connect(self._changer_de_coffre)
        ui.compte.activated.connect(lambda: ui.secret.setFocus())
        ui.secret.majuscule_changee.connect(self._dire_la_majuscule)
        ui.secret.textEdited.connect(lambda: self.refuser(""))
        ui.ouvrir.clicked.connect(lambda: self.ouvrir())
        ui.autre.clicked.connect(self._autre_coffre)
        ui.demo_saisir.clicked.connect(self._saisir_la_demonstration)

    # Quel coffre, quel compte.

    def montrer(self, dossier: Path, compte: str | None = None) -> None:
        """Présente un coffre : ses comptes, ou sa création s'il n'y en a pas là."""
        self._dossier = dossier
        self.ui.secret.vider()
        self.refuser("")
        self._oter_tenu()
        if not acces.est_un_coffre(dossier):
            self._creer.montrer(dossier)
            return
        self._inscrire_le_coffre(dossier)
        self.ui.compte.clear()
        self.ui.coffre.preciser("")
        self.ui.pages.montrer(self.ui.page_ouvrir)
        try:
            accueil = acces.accueil(dossier)
        except ErreurParcours as erreur:
            self._permettre(False)
            self.refuser(str(erreur))
            return
        for nom in accueil.comptes:
            self.ui.compte.ajouter(nom, nom)
        if compte is not None:
            self.ui.compte.setCurrentIndex(max(0, self.ui.compte.findData(compte)))
        if accueil.dernier_usage is not None:
            quand = moment(accueil.dernier_usage, self.aujourd_hui)
            self.ui.coffre.preciser(f"fermé {quand}")
        secret = self._demo.get(dossier)
        self.ui.demonstration.setVisible(secret is not None)
        quoi = "d'exercice" if secret == acces.SECRET_EXERCICE else "de démonstration"
        self.ui.demo_texte.setText(f"Coffre {quoi}, mot de passe{fr.INSECABLE}: {secret}")
        if accueil.avertissements:
            self.refuser(" ".join(accueil.avertissements))
        self._permettre(True)
        self._viser()

    def creer_la(self, dossier: Path) -> None:
        """Retient l'endroit d'un coffre qui va être créé."""
        self._dossier = dossier

    def _inscrire_le_coffre(self, dossier: Path) -> None:
        rang = self.ui.coffre.findData(str(dossier))
        if rang < 0:
            self.ui.coffre.ajouter(dossier.name, str(dossier))
            rang = self.ui.coffre.count() - 1
        self.ui.coffre.setCurrentIndex(rang)
        self.ui.coffre.setToolTip(str(dossier))

    def _changer_de_coffre(self, rang: int) -> None:
        self.montrer(Path(str(self.ui.coffre.itemData(rang))))

    def _autre_coffre(self) -> None:
        choisi = self.choisir_dossier()
        if choisi:
            self.montrer(Path(choisi))

    def _demander_un_dossier(self) -> str:
        return QFileDialog.getExistingDirectory(self, "Dossier du coffre", str(self._dossier))

    # Ouvrir.

    def ouvrir(self, *, lecture_seule: bool = False) -> None:
        """Ouvre en fond avec ce qui est saisi."""
        secret, compte = self.ui.secret.text(), self.ui.compte.currentData()
        if not secret:
            self.refuser("Tapez votre mot de passe.")
            return
        dossier = self._dossier

        def travail(_: Progres) -> Any:  # noqa: ANN401 - ce que rend ``preparer``
            return self.preparer(acces.ouvrir(dossier, compte, secret, lecture_seule=lecture_seule))

        self.lancer(travail, self.echouer)

    def preparer(self, seance: Seance) -> Any:  # noqa: ANN401 - choisi par la fenêtre
        """Suite de l'ouverture, en fond ; le coffre est refermé si elle échoue."""
        try:
            # Un coffre d'exercice n'est pas celui que l'on retrouve le lendemain.
            self._retenir = seance.exercice is None
            return self._preparer(seance)
        except BaseException:
            seance.fermer()
            raise

    def lancer(
        self, travail: Callable[[Progres], Any], echec: Callable[[ErreurParcours], None]
    ) -> None:
        """Travaille en fond, formulaire éteint, puis émet ``ouvert`` ou rend la main."""
        self.refuser("")
        self._oter_tenu()
        self._permettre(False)
        self.ui.ouvrir.setText("Ouverture du coffre…")

        def reussir(rendu: object) -> None:
            self._rallumer()
            self.ui.secret.vider()
            if self._retenir:
                preferences.ecrire(preferences.lire().avec_coffre(self._dossier))
            self.ouvert.emit(rendu)

        def echouer(erreur: ErreurParcours) -> None:
            self._rallumer()
            echec(erreur)

        self.taches.confier(travail, reussir, echouer)

    def patienter(self, oui: bool) -> None:
        """Verrouillé pendant une écriture : rien ne s'ouvre avant qu'elle soit finie."""
        self._permettre(not oui)
        self.ui.ouvrir.setText("Une écriture se termine…" if oui else "Ouvrir le coffre")
        if not oui:
            self.ui.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rallumer(self) -> None:
        self._permettre(True)
        self.ui.ouvrir.setText("Ouvrir le coffre")

    def _permettre(self, oui: bool) -> None:
        for widget in (self.ui.compte, self.ui.secret, self.ui.ouvrir, self.ui.oublie):
            widget.setEnabled(oui)
        self.exercice.permettre(oui)
        for page in (self.ui.page_creer, self.ui.page_oublie):
            page.setEnabled(oui or self.ui.pages.montree() is not page)

    def echouer(self, erreur: ErreurParcours) -> None:
        """Dit pourquoi le coffre ne s'ouvre pas, et ce qui est possible."""
        if isinstance(erreur, CoffreTenu):
            self._proposer_la_lecture(erreur)
            return
        phrase = str(erreur)
        if self.ui.secret.majuscule:
            phrase = f"{erreur.message} {MAJUSCULE}"
        self.refuser(phrase)
        self.ui.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.secret.selectAll()

    def _proposer_la_lecture(self, erreur: CoffreTenu) -> None:
        self._tenu = Banniere(
            Gravite.VIOLET, "lock", erreur.message, "Vous pouvez le lire sans rien y changer."
        )
        self._tenu.action_demandee.connect(lambda: self.ouvrir(lecture_seule=True))
        self.ui.pile_tenu.addWidget(self._tenu)
        poser_action(self._tenu.bouton, "Ouvrir en lecture seule")
        self._tenu.bouton.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def tenu(self) -> Banniere | None:
        """La bannière d'un coffre tenu par un autre."""
        return self._tenu

    def _oter_tenu(self) -> None:
        if self._tenu is not None:
            self._tenu.setParent(None)
            self._tenu.deleteLater()
            self._tenu = None

    # Ce qui se dit sous le mot de passe.

    def refuser(self, phrase: str) -> None:
        """Dit ce qui ne va pas ; une phrase vide laisse la place à l'indice des majuscules."""
        marquer(self.ui.secret, etat="erreur" if phrase else None)
        if phrase:
            self._dire(phrase, "alert-circle", "sans_texte", "sans")
        else:
            self._dire_la_majuscule(self.ui.secret.majuscule)

    def _dire_la_majuscule(self, prise: bool) -> None:
        if self.ui.secret.property("etat") == "erreur":
            return
        texte = MAJUSCULE if prise else ""
        self._dire(texte, "arrow-big-up-line", "fragile_texte", "fragile")

    def _dire(self, texte: str, icone: str, jeton: str, ton: str) -> None:
        self.ui.avis_icone.changer(icone, jeton)
        self.ui.avis_texte.setText(texte)
        marquer(self.ui.avis_texte, ton=ton)
        self.ui.avis.setVisible(bool(texte))
        self.ui.secret.setAccessibleDescription(texte)

    def _saisir_la_demonstration(self) -> None:
        self.ui.secret.setText(self._demo.get(self._dossier, ""))
        self.ouvrir()

    # Fenêtre.

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Entrée fait ce que dit le bouton plein de la page montrée."""
        if evenement.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(evenement)
            return
        page = self.ui.pages.montree()
        ailleurs = self.ui.changer if page is self.ui.page_oublie else self.ui.creer
        bouton = self.ui.ouvrir if page is self.ui.page_ouvrir else ailleurs
        if bouton.isEnabled() and bouton.isVisible():
            bouton.click()

    def showEvent(self, evenement: QShowEvent) -> None:  # noqa: N802
        """Le curseur attend dans le champ où l'on écrit."""
        super().showEvent(evenement)
        self._viser()

    def _viser(self) -> None:
        creer = self.ui.pages.montree() is self.ui.page_creer
        champ = self.ui.nom if creer else self.ui.secret
        champ.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Le dessin cède sa place au formulaire quand elle manque."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        self.ui.dessin.setVisible(self.width() >= _SANS_DESSIN * facteur())
