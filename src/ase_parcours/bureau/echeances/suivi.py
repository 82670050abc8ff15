"""Ce qui presse, pour la pastille du rail et le tableau de bord : compté en fond, tenu à jour."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.echeances.lecture import LectureEnFond
from ase_parcours.bureau.echeances.tri import Pressant, Vue, pressant
from ase_parcours.bureau.suivis import JeunesSuivis
from ase_parcours.bureau.tableau.portee import Portee, depuis_json, garde
from ase_parcours.bureau.tableau.portee import en_json as portee_en_json
from ase_parcours.coffre.lectures.jeunes import LigneJeune

_CLE = "echeances"


def reglage(contexte: Contexte) -> tuple[Portee, Vue]:
    """La portée et la vue de la page ; la portée du tableau tant que la page n'a pas la sienne."""
    brut = contexte.retenue.lire(_CLE)
    if not isinstance(brut, dict):
        return depuis_json(contexte.retenue.lire("portee")), Vue.LISTE
    vue = brut.get("vue")
    return depuis_json(brut.get("portee")), Vue(vue) if vue in list(Vue) else Vue.LISTE


def en_json(portee: Portee, vue: Vue) -> dict[str, Any]:
    """Ce que le coffre garde."""
    return {"portee": portee_en_json(portee), "vue": vue.value}


class SuiviEcheances(QObject):
    """Un par contexte (:meth:`de`). ``change`` : les comptes sont à jour."""

    change = Signal()

    def __init__(self, contexte: Contexte, suivis: JeunesSuivis) -> None:
        super().__init__(contexte)
        self._contexte, self._suivis = contexte, suivis
        self.montree: Callable[[], bool] = lambda: False
        """Vrai tant qu'il y a quelqu'un devant la fenêtre."""
        jour = contexte.aujourd_hui
        self.lecture: LectureEnFond[Pressant] = LectureEnFond(
            contexte, lambda lues: pressant(jour, lues), lambda: self.montree(), self
        )
        self.lecture.fini.connect(self.change)
        suivis.change.connect(self._suivre)
        contexte.change.connect(self._sur_ecriture)

    @staticmethod
    def de(contexte: Contexte, suivis: JeunesSuivis) -> SuiviEcheances:
        """Le suivi de ce contexte, le même pour le rail, le tableau et la page."""
        trouve = contexte.findChild(SuiviEcheances)
        return trouve if isinstance(trouve, SuiviEcheances) else SuiviEcheances(contexte, suivis)

    def commencer(self, montree: Callable[[], bool]) -> None:
        """Compte tout, tant que la fenêtre est ``montree``."""
        self.montree = montree
        self._suivre()

    def suspendre(self) -> None:
        """On rend le coffre : plus rien n'est lu, ni ici ni à la page, avant :meth:`commencer`."""
        self.montree = lambda: False

    def recompter(self) -> None:
        """La portée de la page a changé : les comptes lus suffisent."""
        self.change.emit()

    @property
    def nombre(self) -> int:
        """Combien, en retard ou dues sous sept jours, pour les jeunes de la page Échéances."""
        portee, _ = reglage(self._contexte)
        compte = self._contexte.seance.coffre.compte.nom
        filtres = portee.filtres(compte, self._suivis.lignes)
        lus = self.lecture.par_jeune
        return sum(
            lus[x.id].nombre for x in self._suivis.suivies if x.id in lus and garde(filtres, x)
        )

    def de_ces_jeunes(self, lignes: Iterable[LigneJeune]) -> list[Pressant]:
        """Ce que le tableau de bord dit de ces jeunes, ceux qui sont déjà lus."""
        lus = self.lecture.par_jeune
        return [lus[x.id] for x in lignes if x.id in lus]

    def _suivre(self) -> None:
        self.lecture.suivre(self._suivis.suivies)

    def _sur_ecriture(self, fait: object) -> None:
        if "referentiel" in getattr(fait, "facettes", ()):
            self.lecture.demander(self._suivis.suivies)
