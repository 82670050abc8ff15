"""La bande du haut : de quels jeunes on parle, et combien attendent à chaque étape d'urgence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.flux import DispositionFlux
from ase_parcours.bureau.jeunes.filtres import SANS_UNITE, SIGNES, Signe
from ase_parcours.bureau.jeunes.puces import PuceFiltre
from ase_parcours.bureau.tableau.portee import Portee, Quoi
from ase_parcours.coffre.lectures.jeunes import LigneJeune

PALIERS = (Signe.J_0, Signe.J_30, Signe.J_90, Signe.J_180, Signe.J_365)
"""De l'étape la plus avancée à la moins avancée."""
_RIEN = "Chaque étape avant la sortie est tenue."


class PuceDePortee(PuceFiltre):
    """De qui l'on parle : tous les jeunes, les miens, une unité. ``portee_choisie`` : une
    :class:`Portee`."""

    portee_choisie = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Jeunes", vide="Tous les jeunes", parent=parent)
        self._portee = Portee()
        self.choix_change.connect(self._choisir)
        self.moi = QMenu(f"Le référent que je suis{fr.INSECABLE}…", self)

    def proposer_a(self, lignes: Iterable[LigneJeune], portee: Portee) -> None:
        """Les choix possibles, d'après les jeunes du coffre, et celui qui est en vigueur."""
        toutes = list(lignes)
        unites = sorted({x.unite or SANS_UNITE for x in toutes} | {portee.unite} - {""})
        self._portee = portee
        mots: dict[str, str] = {Quoi.MIENS: "mes jeunes"}
        if len(unites) > 1 or portee.quoi is Quoi.UNITE:
            mots |= {f"{Quoi.UNITE}:{u}": f"unité {u}" for u in unites}
        self.proposer(mots)
        self._proposer_qui_je_suis(sorted({x.referent for x in toutes if x.referent}))
        choisi = f"{Quoi.UNITE}:{portee.unite}" if portee.quoi is Quoi.UNITE else portee.quoi
        self.montrer(() if portee.quoi is Quoi.TOUS else (choisi,))

    def _proposer_qui_je_suis(self, referents: list[str]) -> None:
        """Un compte n'est lié à aucun référent : quand son nom ne suffit pas, il le dit ici."""
        self.moi.clear()
        groupe = QActionGroup(self.moi)
        for nom in referents:
            action = QAction(nom, self.moi)
            action.setCheckable(True)
            action.setChecked(nom in self._portee.moi)
            groupe.addAction(action)
            self.moi.addAction(action)
            action.triggered.connect(lambda _=False, n=nom: self._je_suis(n))
        self.menu.addSeparator()
        self.menu.addMenu(self.moi).setEnabled(bool(referents))

    def _choisir(self, choix: frozenset[str]) -> None:
        """Un seul choix à la fois : le dernier coché remplace l'autre ; rien de coché, tous."""
        ancien = f"{Quoi.UNITE}:{self._portee.unite}"
        ancien = ancien if self._portee.quoi is Quoi.UNITE else self._portee.quoi.value
        neufs = [x for x in choix if x != ancien] or list(choix)
        quoi, _, unite = neufs[0].partition(":") if neufs else (Quoi.TOUS.value, "", "")
        self.menu.close()
        choisie = replace(self._portee, quoi=Quoi(quoi), unite=unite or self._portee.unite)
        self.portee_choisie.emit(choisie)

    def _je_suis(self, nom: str) -> None:
        self.portee_choisie.emit(replace(self._portee, quoi=Quoi.MIENS, moi=(nom,)))


class BandeDuMatin(QWidget):
    """``portee_choisie`` : une :class:`Portee` ; ``palier_demande`` : un ``Signe``."""

    portee_choisie = Signal(object)
    palier_demande = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.puce = PuceDePortee()
        self.puce.portee_choisie.connect(self.portee_choisie)
        flux = DispositionFlux(self)
        flux.addWidget(self.puce)
        self.paliers = {signe: Bouton(signe.value, genre="filtre") for signe in PALIERS}
        for signe, bouton in self.paliers.items():
            bouton.clicked.connect(lambda _=False, s=signe: self.palier_demande.emit(s))
            flux.addWidget(bouton)
        self.rien = etiquette(_RIEN, genre="second")
        flux.addWidget(self.rien)
        place = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        place.setHeightForWidth(True)
        self.setSizePolicy(place)

    def proposer(self, lignes: Iterable[LigneJeune], portee: Portee) -> None:
        """Les choix possibles, d'après les jeunes du coffre, et celui qui est en vigueur."""
        self.puce.proposer_a(lignes, portee)

    def montrer(self, lignes: Iterable[LigneJeune]) -> None:
        """Compte les jeunes de chaque étape qui n'est pas tenue."""
        comptees = list(lignes)
        urgences = [x.evaluation.urgence for x in comptees]
        for signe, bouton in self.paliers.items():
            nombre = urgences.count(signe.value)
            palier, _, manque = SIGNES[signe].partition(", ")
            bouton.setText(f"{palier}{fr.INSECABLE}: {fr.nombre(nombre)}, {manque}")
            bouton.setAccessibleName(f"{palier}, {fr.pluriel(nombre, 'jeune')}, {manque}")
            bouton.setVisible(nombre > 0)
        self.rien.setVisible(bool(comptees) and all(b.isHidden() for b in self.paliers.values()))
