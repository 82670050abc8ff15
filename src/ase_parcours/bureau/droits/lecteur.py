"""Les bilans des droits de tous les jeunes de la portée, lus hors du fil de l'interface."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.suivis import JeunesSuivis
from ase_parcours.bureau.tableau.portee import Portee, depuis_json, en_json, garde
from ase_parcours.bureau.taches import Progres
from ase_parcours.coffre.lectures.continuite import bilans
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.metier.continuite import Bilan
from ase_parcours.operations.collecte import sans_ramasse_miettes
from ase_parcours.operations.lecture import exiger_agregat

Lus = tuple[tuple[LigneJeune, Bilan], ...]
_PORTEE = "portee"
"""Réglage du compte : le même choix que le tableau de bord."""


class LecteurDroits(QObject):
    """``change`` : les bilans sont là, ou viennent d'être relus ; ``lit`` : la lecture commence ;
    ``refuse`` : l'erreur qui l'a empêchée."""

    change = Signal()
    lit = Signal()
    refuse = Signal(object)

    def __init__(self, contexte: Contexte, suivis: JeunesSuivis, parent: QObject) -> None:
        super().__init__(parent)
        self._contexte, self._suivis = contexte, suivis
        self._numero = 0
        self.lus: Lus = ()
        self.pret = False
        self.masquer = False
        """Vrai d'un compte de statistiques : il compte, et ne nomme pas."""

    @property
    def portee(self) -> Portee:
        """De qui l'on parle."""
        return depuis_json(self._contexte.retenue.lire(_PORTEE))

    def choisir(self, portee: Portee) -> None:
        """Retient la portée, et relit."""
        self._contexte.retenue.retenir(_PORTEE, en_json(portee))
        self.relire()

    def lignes(self) -> list[LigneJeune]:
        """Les jeunes de la portée, ni décédés ni transférés."""
        compte = self._contexte.seance.coffre.compte.nom
        filtres = self.portee.filtres(compte, self._suivis.lignes)
        return [x for x in self._suivis.suivies if garde(filtres, x)]

    def relire(self) -> None:
        """Relit en fond ; une lecture plus récente l'emporte sur celle qui finirait après."""
        self._numero += 1
        numero, lignes, seance = self._numero, self.lignes(), self._contexte.seance
        self.lit.emit()

        def travail(_: Progres) -> tuple[bool, Lus]:
            with sans_ramasse_miettes(), seance.lire() as conn:
                return exiger_agregat(seance, conn), tuple(bilans(conn, lignes))

        def poser(rendu: tuple[bool, Lus]) -> None:
            if numero == self._numero:
                self.masquer, self.lus = rendu
                self.pret = True
                self.change.emit()

        self._contexte.lectures.confier(travail, poser, self.refuse.emit)
