"""Le progrès d'un travail long : quoi, combien, et de quoi l'arrêter."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.base import CadreCompose
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.theme import px

SEUIL = 400
"""Millisecondes sous lesquelles rien ne bouge à l'écran."""


class ProgresLong(CadreCompose):
    """Caché tant que le travail est court. Sa place est gardée : rien ne saute en paraissant."""

    arret_demande = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        place = self.sizePolicy()
        place.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        place.setRetainSizeWhenHidden(True)
        self.setSizePolicy(place)
        self._phrase = etiquette("")
        self._arreter = Bouton("Arrêter", genre="lien", taille="petite")
        self._arreter.clicked.connect(self._demander_l_arret)
        self._barre = QProgressBar()
        self._barre.setTextVisible(False)
        ligne = QHBoxLayout()
        ligne.addWidget(self._phrase, 1)
        ligne.addWidget(self._arreter)
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.addLayout(ligne)
        pile.addWidget(self._barre)
        self._delai = QTimer(self)
        self._delai.setSingleShot(True)
        self._delai.setInterval(SEUIL)
        self._delai.timeout.connect(self.show)
        self.pret()
        self.hide()

    @property
    def bouton(self) -> Bouton:
        """Le bouton « Arrêter »."""
        return self._arreter

    def commencer(self, quoi: str, total: int, unite: str) -> None:
        """« Impression », 40, « plans » ; ne paraît qu'après 400 ms. ``total`` à 0 : inconnu."""
        self._quoi, self._unite = quoi, unite
        self._arreter.setEnabled(True)
        self._barre.setRange(0, total)
        self.avancer(0)
        self._delai.start()

    def avancer(self, fait: int, reste: str = "") -> None:
        """« Impression, 12 plans sur 40 » ; ``reste`` : ce qu'il y a encore à attendre."""
        total = self._barre.maximum()
        self._barre.setValue(fait)
        combien = f"{fr.nombre(fait)} {self._unite} sur {fr.nombre(total)}" if total else "en cours"
        suite = f", {reste}" if reste else ""
        self._phrase.setText(f"{self._quoi}, {combien}{suite}")
        self._barre.setAccessibleName(self._phrase.text())

    def finir(self) -> None:
        """Le travail est fini ou arrêté."""
        self._delai.stop()
        self.hide()

    def _demander_l_arret(self) -> None:
        # Le travail s'arrête quand il le peut : le bouton éteint dit que c'est entendu.
        self._arreter.setEnabled(False)
        self.arret_demande.emit()

    def apparence_changee(self) -> None:
        """Refait l'espace à la taille du texte."""
        pile = self.layout()
        if pile is not None:
            pile.setSpacing(px(4))
