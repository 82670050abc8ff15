"""La fiche d'un fait : son formulaire lié, ce qui y a changé, ses fautes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from importlib import import_module
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ase_parcours.bureau.facettes.liens import Lien, lier
from ase_parcours.bureau.saisie.formulaire import preparer, ranger
from ase_parcours.bureau.theme import px
from ase_parcours.metier.formes import Saisie, TypeEntite

_LARGEUR_COLONNE = 270
"""Pixels, à 100 % de texte, qu'il faut à un champ pour être lisible à côté d'un autre."""
_COLONNES_MAX = 4


class Fiche(QWidget):
    """Le formulaire d'un type, rempli d'un fait ou vide. ``changee`` : à chaque frappe."""

    changee = Signal()

    def __init__(self, type_: TypeEntite, aujourd_hui: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.type = type_
        self._connu: Mapping[str, Any] = {}
        self._silence = False
        self.ui = _formulaire(type_)
        self.ui.setupUi(self)
        preparer(self)
        self.liens: dict[str, Lien] = {
            nom: lier(self.ui, nom, type_.fiche[nom], aujourd_hui) for nom in type_.saisis
        }
        for lien in self.liens.values():
            lien.changee.connect(self._change)
        self._blocs = [getattr(self.ui, f"bloc_{n}") for n in type_.saisis if not self._long(n)]
        self.ui.textes.setVisible(any(self._long(n) for n in type_.saisis))
        self.ui.champs.setVisible(bool(self._blocs))
        self._disposer()

    def _ordonner(self) -> None:
        """La tabulation suit la lecture : les champs courts, puis les textes longs."""
        ordre = sorted(self.type.saisis, key=self._long)
        arrets = [arret for nom in ordre for arret in self.liens[nom].arrets]
        for avant, apres in pairwise(arrets):
            QWidget.setTabOrder(avant, apres)

    def _long(self, nom: str) -> bool:
        return self.type.fiche[nom].saisie is Saisie.LONG

    def poser(self, rangee: Mapping[str, Any], tapes: Mapping[str, Any] | None = None) -> None:
        """Montre un fait (vide : un fait neuf). ``tapes`` : ce qui est tapé et reste."""
        self._connu = rangee
        self._silence = True
        for nom, lien in self.liens.items():
            lien.poser(rangee.get(nom))
        for nom, valeur in (tapes or {}).items():
            if nom in self.liens:
                self.liens[nom].poser(valeur)
        self._silence = False
        self._change()

    def changements(self) -> dict[str, Any]:
        """Les champs dont la saisie n'est plus la valeur du fait ; ``None`` efface."""
        lus = {nom: lien.lire() for nom, lien in self.liens.items() if not lien.faute}
        return {nom: v for nom, v in lus.items() if v != (self._connu.get(nom))}

    @property
    def fautive(self) -> bool:
        """Vrai si un champ ne se lit pas."""
        return any(lien.faute for lien in self.liens.values())

    def controler(self) -> bool:
        """Montre les fautes et donne le clavier à la première ; vrai si tout va."""
        fautifs = [lien for lien in self.liens.values() if not lien.controler()]
        if fautifs:
            fautifs[0].entrer()
        return not fautifs

    def verrouiller(self, verrou: bool) -> None:
        """En lecture seule, ou non."""
        for lien in self.liens.values():
            lien.verrouiller(verrou)

    def entrer(self, champ: str | None = None) -> None:
        """Donne le clavier à un champ, le premier par défaut."""
        self.liens[champ or min(self.type.saisis, key=self._long)].entrer()

    def _change(self) -> None:
        if not self._silence:
            self.changee.emit()

    def showEvent(self, evenement: QShowEvent) -> None:  # noqa: N802
        """L'ordre de tabulation se pose dans la fenêtre : changer de parent le défait."""
        super().showEvent(evenement)
        self._ordonner()

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """D'une à quatre colonnes selon la largeur."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        tiennent = self.width() // px(_LARGEUR_COLONNE)
        colonnes = max(1, min(_COLONNES_MAX, tiennent, len(self._blocs)))
        ranger(self.ui.grille_champs, self._blocs, colonnes)


def _formulaire(type_: TypeEntite) -> Any:  # noqa: ANN401 - code compilé, sans types
    module = import_module(f"ase_parcours.bureau.forms.ui_fiche_{type_.nom}")
    classe = "Ui_Fiche" + "".join(m.capitalize() for m in type_.nom.split("_"))
    return getattr(module, classe)()
