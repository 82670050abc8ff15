"""Les bannières de la fenêtre : pourquoi l'on ne peut qu'y lire, et ce qui vient d'être refusé."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ase_parcours.bureau.composants.banniere import Banniere, Gravite
from ase_parcours.bureau.formulaire import poser_action
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations.seance import Seance

_LECTURE = "Vous pouvez lire et imprimer, rien n'est enregistré."


class Annonces:
    """Pose les bannières dans ``pile`` et cache ``cadre`` quand il n'y en a pas.

    ``permanente`` : il y en a déjà une, qui ne part pas (coffre d'exercice).
    """

    def __init__(self, pile: QVBoxLayout, cadre: QWidget, *, permanente: bool = False) -> None:
        self._pile, self._cadre, self._permanente = pile, cadre, permanente
        self._seance: Banniere | None = None
        self._refus: Banniere | None = None
        self._montrer()

    @property
    def de_seance(self) -> Banniere | None:
        """La bannière de la lecture seule ou d'un avertissement d'ouverture."""
        return self._seance

    @property
    def refus(self) -> Banniere | None:
        """La bannière du dernier refus."""
        return self._refus

    def presenter(self, seance: Seance) -> None:
        """Dit la lecture seule, et ce que l'ouverture avait à dire."""
        self._oter(self._seance)
        self._seance = None
        raisons = " ".join(a.texte for a in seance.coffre.avertissements)
        if seance.lecture_seule:
            suite = raisons or _LECTURE
            self._seance = Banniere(Gravite.VIOLET, "lock", "Coffre en lecture seule.", suite)
            self._pile.insertWidget(0, self._seance)
        elif raisons:
            self._seance = Banniere(Gravite.VIOLET, "info-circle", "", raisons)
            self._seance.action_demandee.connect(self._compris)
            self._pile.insertWidget(0, self._seance)
            poser_action(self._seance.bouton, "Compris")
        self._montrer()

    def refuser(self, erreur: ErreurParcours) -> None:
        """Dit pourquoi un geste n'a pas été fait, et quoi faire."""
        self._oter(self._refus)
        self._refus = None
        self._refus = Banniere(Gravite.ORANGE, "alert-circle", erreur.message, erreur.conseil)
        self._refus.action_demandee.connect(self.oublier_le_refus)
        self._pile.addWidget(self._refus)
        poser_action(self._refus.bouton, "Fermer")
        self._montrer()

    def oublier_le_refus(self) -> None:
        """Ôte le refus : l'utilisateur l'a lu, ou son geste suivant a réussi."""
        self._oter(self._refus)
        self._refus = None
        self._montrer()

    def _compris(self) -> None:
        self._oter(self._seance)
        self._seance = None
        self._montrer()

    def _oter(self, banniere: Banniere | None) -> None:
        if banniere is not None:
            self._pile.removeWidget(banniere)
            banniere.hide()
            banniere.deleteLater()

    def _montrer(self) -> None:
        posees = self._seance is not None or self._refus is not None
        self._cadre.setVisible(posees or self._permanente)
