"""Des lignes de champs que l'on ajoute et retire : les tranches, les suppléments."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit

from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.saisie.formulaire import vider
from ase_parcours.bureau.saisie.lecture import FauteDeSaisie, ecrire_montant, lire_montant
from ase_parcours.bureau.theme.feuille import marquer

Montants = tuple[int | None, ...]
"""Ce que disent les champs d'une ligne, en centimes ; ``None`` : vide."""


class Lignes(QObject):
    """``titres`` : un champ d'euros par titre. ``change`` est appelée à chaque frappe, ``quitte``
    quand un champ est quitté, ``retirer`` avec le rang de la ligne ôtée."""

    def __init__(
        self,
        grille: QGridLayout,
        quoi: str,
        titres: Sequence[str],
        change: Callable[[], None],
        quitte: Callable[[], None],
        retirer: Callable[[int], None],
    ) -> None:
        super().__init__(grille)
        self._grille, self._quoi, self._titres = grille, quoi, titres
        self._change, self._quitte, self._retirer = change, quitte, retirer
        self.champs: list[list[QLineEdit]] = []
        self.boutons: list[Bouton] = []

    def poser(
        self, lignes: Sequence[tuple[str, Montants]], *, modifiable: bool, minimum: int = 0
    ) -> None:
        """(mots, montants) de chaque ligne. Il en reste au moins ``minimum``."""
        vider(self._grille)
        self.champs, self.boutons = [], []
        avec_mots = any(mots for mots, _ in lignes)
        debut = 1 if avec_mots else 0
        for colonne, titre in enumerate(self._titres if lignes else ()):
            self._grille.addWidget(etiquette(titre, genre="second"), 0, colonne + debut)
        for rang, (mots, montants) in enumerate(lignes):
            if avec_mots:
                self._grille.addWidget(self._mots(mots), rang + 1, 0)
                self._grille.setColumnStretch(0, 2)
            champs = [
                self._champ(rang, colonne, centimes, modifiable)
                for colonne, centimes in enumerate(montants)
            ]
            for colonne, champ in enumerate(champs):
                self._grille.addWidget(champ, rang + 1, colonne + debut)
                self._grille.setColumnStretch(colonne + debut, 1)
            self.champs.append(champs)
            self._grille.addWidget(
                self._bouton(rang, modifiable and len(lignes) > minimum),
                rang + 1,
                len(montants) + debut,
            )

    def _mots(self, mots: str) -> QLabel:
        return etiquette(mots, plie=True)

    def _champ(self, rang: int, colonne: int, centimes: int | None, modifiable: bool) -> QLineEdit:
        champ = QLineEdit(ecrire_montant(centimes))
        champ.setAccessibleName(f"{self._quoi} {rang + 1}, {self._titres[colonne].lower()}, euros")
        champ.setReadOnly(not modifiable)
        champ.textChanged.connect(lambda _: self._change())
        champ.editingFinished.connect(lambda: self._dire_la_faute(champ))
        champ.editingFinished.connect(self._quitte)
        return champ

    def _bouton(self, rang: int, permis: bool) -> Bouton:
        bouton = Bouton(icone="trash", taille="petite", nom=f"Retirer : {self._quoi} {rang + 1}")
        bouton.setEnabled(permis)
        bouton.clicked.connect(lambda: self._retirer(rang))
        self.boutons.append(bouton)
        return bouton

    def lire(self) -> list[Montants]:
        """Ce qui est tapé. Lève ``FauteDeSaisie``."""
        return [tuple(lire_montant(c.text()) for c in ligne) for ligne in self.champs]

    @staticmethod
    def _dire_la_faute(champ: QLineEdit) -> None:
        try:
            propre = ecrire_montant(lire_montant(champ.text()))
        except FauteDeSaisie as faute:
            champ.setAccessibleDescription(faute.phrase)
            champ.setToolTip(faute.phrase)
            marquer(champ, etat="erreur")
            return
        champ.setAccessibleDescription("")
        champ.setToolTip("")
        marquer(champ, etat=None)
        if champ.text().strip() and champ.text() != propre:
            champ.setText(propre)

    def entrer(self, rang: int) -> None:
        """Donne le clavier au premier champ d'une ligne."""
        if 0 <= rang < len(self.champs):
            self.champs[rang][0].setFocus(Qt.FocusReason.OtherFocusReason)
