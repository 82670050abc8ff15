"""Ce qui avait été tapé sans être enregistré, proposé en haut de la fenêtre jusqu'à réponse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.aide.appel import ANCRE, SAISIES
from ase_parcours.bureau.brouillons.suivi import SaisieGardee, SuiviDesSaisies
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.formulaire import Echelle
from ase_parcours.bureau.gestes_dits import quand
from ase_parcours.bureau.saisie.formulaire import vider
from ase_parcours.bureau.theme import px

MONTREES = 4


class PanneauRetrouvees(QFrame):
    """``aller`` mène à la page d'une saisie ; ``nommer`` dit de qui est un dossier ; ``annoncer``
    dit ce qui vient d'être fait. ``change`` : le panneau paraît, s'en va ou change."""

    change = Signal()

    def __init__(
        self,
        suivi: SuiviDesSaisies,
        aller: Callable[[SaisieGardee], None],
        nommer: Callable[[str], str],
        annoncer: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._suivi, self._aller, self._nommer = suivi, aller, nommer
        self._annoncer = annoncer
        self._jetees: list[SaisieGardee] = []
        self.setProperty("genre", "panneau")
        self.setAccessibleName("Saisies retrouvées")
        self.setProperty(ANCRE, SAISIES)
        self._pile = QVBoxLayout(self)
        self._pile.setContentsMargins(14, 8, 14, 8)
        self._pile.setSpacing(4)
        self._tete = etiquette("", genre="fort", plie=True)
        self._pile.addWidget(self._tete)
        self._lignes = QVBoxLayout()
        self._lignes.setSpacing(4)
        self._pile.addLayout(self._lignes)
        Echelle(self)
        suivi.retrouvees_changent.connect(self.rafraichir)
        self.hide()

    def rafraichir(self) -> None:
        """Une ligne par saisie à reprendre, puis celles que l'on vient de jeter."""
        vider(self._lignes)
        saisies = self._suivi.retrouvees
        self._jetees = [j for j in self._jetees if j not in saisies]
        reste = len(saisies) - MONTREES
        suite = f", les {MONTREES} premières" if reste > 0 else ""
        combien = fr.pluriel(len(saisies), "saisie")
        accord = fr.au_nombre(len(saisies), "n'était pas enregistrée", "n'étaient pas enregistrées")
        self._tete.setText(f"{combien} {accord}{suite}.".replace("'", fr.APOSTROPHE))
        self._tete.setVisible(bool(saisies))
        for saisie in saisies[:MONTREES]:
            self._lignes.addWidget(self._ligne(saisie))
        for saisie in self._jetees:
            self._lignes.addWidget(self._ligne_jetee(saisie))
        self.setVisible(bool(saisies or self._jetees))
        self.change.emit()

    def _ligne(self, saisie: SaisieGardee) -> QWidget:
        quoi = self._quoi(saisie)
        extrait = " ".join(saisie.texte.split())
        ligne, rangee = _ligne(f"{quoi}, {quand(saisie.quand)}")
        apercu = etiquette(extrait[:160], genre="second")
        apercu.setSizePolicy(apercu.sizePolicy().horizontalPolicy().Ignored,
                             apercu.sizePolicy().verticalPolicy())  # fmt: skip
        apercu.setToolTip(extrait[:2000])
        rangee.addWidget(apercu, 1)
        reprendre = Bouton("Reprendre", icone="arrow-back-up", taille="petite")
        reprendre.setAccessibleName(f"Reprendre{fr.INSECABLE}: {quoi}")
        reprendre.clicked.connect(lambda: self.reprendre(saisie))
        jeter = Bouton("Jeter", icone="trash", taille="petite")
        jeter.setAccessibleName(f"Jeter{fr.INSECABLE}: {quoi}")
        jeter.clicked.connect(lambda: self.jeter(saisie))
        rangee.addWidget(reprendre)
        rangee.addWidget(jeter)
        return ligne

    def _ligne_jetee(self, saisie: SaisieGardee) -> QWidget:
        quoi = self._quoi(saisie)
        ligne, rangee = _ligne(f"{quoi}{fr.INSECABLE}: jetée.")
        rangee.addStretch(1)
        remettre = Bouton("Annuler", icone="arrow-back-up", taille="petite")
        remettre.setAccessibleName(f"Annuler, remettre{fr.INSECABLE}: {quoi}")
        remettre.clicked.connect(lambda: self._suivi.remettre(saisie))
        rangee.addWidget(remettre)
        return ligne

    def _quoi(self, saisie: SaisieGardee) -> str:
        nom = self._nommer(saisie.jeune) if saisie.jeune else ""
        return f"{saisie.titre}, {nom}" if nom else saisie.titre

    def reprendre(self, saisie: SaisieGardee) -> None:
        """Rouvre le panneau avec ce qui était tapé ; copie le texte s'il ne peut plus s'ouvrir."""
        self._aller(saisie)
        if not self._suivi.reprendre(saisie):
            QGuiApplication.clipboard().setText(saisie.texte)
            self._annoncer("Cette saisie ne peut plus s'ouvrir : son texte est copié.")

    def jeter(self, saisie: SaisieGardee) -> None:
        """Ne la propose plus ; elle se remet d'un clic jusqu'au verrouillage."""
        self._jetees.append(saisie)
        self._suivi.jeter(saisie)

    def oublier_les_jetees(self) -> None:
        """Au verrouillage : ce qui est jeté l'est."""
        self._jetees = []
        self.rafraichir()


def _ligne(texte: str) -> tuple[QWidget, QHBoxLayout]:
    ligne = QWidget()
    rangee = QHBoxLayout(ligne)
    rangee.setContentsMargins(0, 0, 0, 0)
    rangee.setSpacing(px(8))
    rangee.addWidget(etiquette(texte), 0, Qt.AlignmentFlag.AlignVCenter)
    return ligne, rangee
