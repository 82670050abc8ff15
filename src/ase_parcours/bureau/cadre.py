"""La fenêtre de l'application : l'écran d'ouverture, puis le travail, puis le verrou par-dessus.

Les pages et le moteur du coffre ne sont importés qu'une fois un coffre ouvert : l'écran
d'ouverture se peint tout de suite.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QToolTip,
    QWidget,
)

from ase_parcours.bureau import icones, preferences
from ase_parcours.bureau.aide.appel import Appel
from ase_parcours.bureau.ouverture.ecran import EcranOuverture
from ase_parcours.bureau.theme import courant
from ase_parcours.bureau.veille.inactivite import Inactivite
from ase_parcours.bureau.veille.session import Session

if TYPE_CHECKING:
    from ase_parcours.bureau.fenetre.principale import Fenetre
    from ase_parcours.bureau.suivis import Photo
    from ase_parcours.operations.seance import Seance

TITRE = "ASE Parcours"
TAILLE = QSize(1366, 736)
TAILLE_MINIMALE = QSize(1024, 600)
_BORDS = QSize(8, 40)
"""Ce que le poste ajoute autour de la fenêtre : son titre et ses bords."""


_PAQUET = 500
"""Millisecondes qu'un paquet de lecture peut prendre avant que l'on rende la main."""


class Cadre(QMainWindow):
    """Tient l'ouverture et la fenêtre de travail, jamais visibles ensemble."""

    def __init__(
        self,
        dossier: Path,
        aujourd_hui: date,
        *,
        mot_de_passe_demo: str | None = None,
        horloge: Callable[[], date] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``horloge`` : dit le jour, et l'application le suit ; sans elle, il ne change pas."""
        super().__init__(parent)
        self._jour = aujourd_hui
        self._horloge = horloge
        self.inactivite = Inactivite(self)
        self.inactivite.depassee.connect(self.verrouiller)
        self.session = Session(self)
        self.session.quittee.connect(self.verrouiller)
        self._fenetre: Fenetre | None = None
        self.confirmer: Callable[[QWidget], bool] = quitter_sans_enregistrer
        """Demande s'il faut fermer quand même ; remplaçable par les essais."""
        self.ouverture = EcranOuverture(
            dossier, aujourd_hui, self._preparer, mot_de_passe_demo=mot_de_passe_demo
        )
        self.ouverture.ouvert.connect(self._entrer)
        self.aide = Appel(self, self._ou)
        self._pile = QStackedWidget()
        self._pile.addWidget(self.ouverture)
        self.setCentralWidget(self._pile)
        self.setMinimumSize(TAILLE_MINIMALE)
        self.resize(TAILLE)
        self.setWindowTitle(TITRE)
        self.setWindowIcon(_icone())

    def tenir_dans(self, ecran: QSize) -> None:
        """Sur un petit écran, la fenêtre l'emplit sans dépasser ; ``ecran`` : place disponible."""
        place = ecran - _BORDS
        self.setMinimumSize(TAILLE_MINIMALE.boundedTo(place))
        self.resize(TAILLE.boundedTo(place))
        if self.size() != TAILLE:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    @property
    def fenetre(self) -> Fenetre | None:
        """La fenêtre de travail, s'il y en a une d'ouverte (même verrouillée)."""
        return self._fenetre

    @property
    def verrouille(self) -> bool:
        """Vrai si l'écran d'ouverture cache tout."""
        return self._pile.currentWidget() is self.ouverture

    def _ou(self) -> tuple[Fenetre | None, bool]:
        return self._fenetre, self.verrouille

    def _preparer(self, seance: Seance) -> tuple[Seance, Photo]:
        """En fond, juste après l'ouverture : les dossiers sont lus et évalués."""
        if self._horloge is not None:
            self._jour = self._horloge()
        from ase_parcours.bureau.suivis import photographier

        return seance, photographier(seance, self._jour)

    def _entrer(self, rendu: tuple[Seance, Photo]) -> None:
        seance, photo = rendu
        meme = self._fenetre is not None and self._fenetre.contexte.seance.coffre.compte.id == (
            seance.coffre.compte.id
        )
        if self._fenetre is not None and meme and self._meme_coffre(seance):
            if self._fenetre.contexte.aujourd_hui == self._jour:
                self._fenetre.reprendre(seance, photo)
            else:
                self._refaire(seance, photo)
        else:
            self._nouvelle_fenetre(seance, photo)
        nom = "Exercice" if seance.exercice is not None else seance.coffre.dossier.name
        self.setWindowTitle(f"{TITRE} — {nom}")
        assert self._fenetre is not None  # noqa: S101 - posée juste au-dessus
        self._pile.setCurrentWidget(self._fenetre)
        self._fenetre.prendre_le_focus()
        self.inactivite.veiller(preferences.lire().verrou)
        self.session.ecouter(int(self.winId()))

    def _meme_coffre(self, seance: Seance) -> bool:
        assert self._fenetre is not None  # noqa: S101 - contrôlé par l'appelant
        return self._fenetre.contexte.seance.coffre.identifiant == seance.coffre.identifiant

    def _nouvelle_fenetre(self, seance: Seance, photo: Photo) -> None:
        from ase_parcours.bureau.contexte import Contexte
        from ase_parcours.bureau.fenetre.principale import Fenetre

        self._oublier_la_fenetre()
        contexte = Contexte(seance, self._jour)
        contexte.verrou_regle.connect(self.inactivite.veiller)
        self._fenetre = Fenetre(contexte, photo)
        self._fenetre.verrou_demande.connect(self.verrouiller)
        self._fenetre.jour_demande.connect(self.compter_au)
        self._fenetre.minute.connect(self._suivre_le_jour)
        self._fenetre.exercice_a_refaire.connect(self._refaire_l_exercice)
        self._fenetre.aide_demandee.connect(self.aide.ouvrir)
        self._pile.addWidget(self._fenetre)
        self.aide.expliquer_les_sigles()

    def _oublier_la_fenetre(self) -> None:
        if self._fenetre is not None:
            self._pile.removeWidget(self._fenetre)
            self._fenetre.deleteLater()
            self._fenetre = None

    # Le jour change : tout se recompte.

    def _suivre_le_jour(self) -> None:
        if self._horloge is not None and not self.verrouille:
            jour = self._horloge()
            if jour > self._jour:
                self.compter_au(jour)

    def compter_au(self, jour: date) -> None:
        """Recompte tout à ce jour, au même endroit. Ce qui est tapé est gardé, puis repris."""
        if self._fenetre is None or self.verrouille or self._fenetre.occupee:
            return
        from ase_parcours.bureau.suivis import photographier

        self._jour = jour
        contexte = self._fenetre.contexte
        erreur = contexte.saisies.garder()
        if erreur is not None:
            contexte.refuse.emit(erreur)
            return
        seance = contexte.seance
        contexte.taches.confier(
            lambda _: photographier(seance, jour),
            lambda photo: self._refaire(seance, photo),
            contexte.refuse.emit,
        )

    def _refaire(self, seance: Seance, photo: Photo) -> None:
        ancienne = self._fenetre
        if ancienne is None:
            return
        verrouille = self.verrouille
        if not verrouille:
            ancienne.contexte.saisies.garder()
        endroit = ancienne.ou()
        self._nouvelle_fenetre(seance, photo)
        assert self._fenetre is not None  # noqa: S101 - posée juste au-dessus
        self._fenetre.aller(endroit)
        if verrouille:
            return
        self._pile.setCurrentWidget(self._fenetre)
        self._fenetre.reprendre_ici()

    # Verrouiller : tout est caché d'abord, le coffre est rendu dès que rien n'écrit plus.

    def verrouiller(self) -> None:
        """Cache tout, ferme le coffre, redemande le mot de passe. Les saisies restent en place."""
        if self._fenetre is None or self.verrouille:
            return
        self.inactivite.cesser()
        coffre = self._fenetre.contexte.seance.coffre
        fermer_ce_qui_est_ouvert()
        self.aide.fermer()
        # Gardé d'abord : l'écran peut s'éteindre, la machine s'endormir, d'un instant à l'autre.
        self._fenetre.contexte.saisies.garder()
        self.setWindowTitle(TITRE)
        self._pile.setCurrentWidget(self.ouverture)
        self._fenetre.quitter_l_ecran()
        self.ouverture.montrer(coffre.dossier, coffre.compte.nom)
        self._rendre_le_coffre()

    def _rendre_le_coffre(self) -> None:
        if self._fenetre is None:
            return
        lue = self._fenetre.contexte.lectures.attendre(_PAQUET)
        if self._fenetre.occupee or not lue:
            # La suite d'une écriture, ou une longue lecture, lit encore le coffre.
            self.ouverture.patienter(True)
            QTimer.singleShot(50, self, self._rendre_le_coffre)
            return
        self._fenetre.contexte.seance.fermer()
        self.ouverture.patienter(False)

    def _refaire_l_exercice(self) -> None:
        if self._fenetre is not None and not self.verrouille:
            self._fenetre.finir_les_ecritures()
            dossier = self._fenetre.contexte.seance.coffre.dossier
            self.verrouiller()
            self.ouverture.exercice.recommencer(dossier)

    def closeEvent(self, evenement: QCloseEvent) -> None:  # noqa: N802
        """Attend la fin des écritures, puis ferme le coffre : rien n'est laissé à demi.

        Ce qui est tapé est gardé pour la prochaine ouverture ; si le disque le refuse, on demande.
        """
        if self._fenetre is not None and not self.verrouille:
            saisies = self._fenetre.contexte.saisies
            refus = saisies.garder() if saisies.en_cours else None
            if refus is not None and not self.confirmer(self):
                evenement.ignore()
                return
        self.ouverture.taches.attendre()
        if self._fenetre is not None:
            self._fenetre.finir_les_ecritures()
            self._fenetre.contexte.seance.fermer()
        super().closeEvent(evenement)


def fermer_ce_qui_est_ouvert() -> None:
    """Ferme menus, infobulles et fenêtres modales comme l'aurait fait Échap : rien n'y est choisi,
    et rien ne reste devant le verrou."""
    QToolTip.hideText()
    for _ in range(20):
        ouvert = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if ouvert is None:
            return
        if isinstance(ouvert, QDialog):
            ouvert.reject()
        else:
            ouvert.close()


def quitter_sans_enregistrer(parent: QWidget) -> bool:
    """Question modale : ce qui est fermé ne se rattrape pas. Revenir est le choix par défaut."""
    question = QMessageBox(parent)
    question.setIcon(QMessageBox.Icon.NoIcon)
    question.setWindowTitle(TITRE)
    question.setText("Une saisie n'est pas enregistrée, et le disque refuse de la garder.")
    question.setInformativeText("Si vous fermez, elle sera perdue.")
    revenir = question.addButton("Revenir à la saisie", QMessageBox.ButtonRole.RejectRole)
    fermer = question.addButton("Fermer sans l'enregistrer", QMessageBox.ButtonRole.AcceptRole)
    question.setDefaultButton(revenir)
    question.setEscapeButton(revenir)
    question.exec()
    return question.clickedButton() is fermer


def _icone() -> QIcon:
    resultat = QIcon()
    for taille in (16, 24, 32, 48, 64, 128):
        resultat.addPixmap(icones.logo(taille, sur_nuit=courant().sombre))
    return resultat
