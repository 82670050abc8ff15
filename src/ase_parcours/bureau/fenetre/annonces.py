"""Les bannières de la fenêtre : pourquoi l'on ne peut qu'y lire, et ce qui vient d'être refusé."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.annoncer import dire
from ase_parcours.bureau.composants.banniere import Banniere, Gravite
from ase_parcours.bureau.formulaire import poser_action
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations.seance import Seance

_LECTURE = "Vous pouvez lire et imprimer, rien n'est enregistré."


class Annonces:
    """Pose les bannières dans ``pile`` et cache ``cadre`` quand il n'y en a pas.

    ``compter_au`` : la personne veut compter à un autre jour que celui du poste ; ``permanente`` :
    il y en a déjà une, qui ne part pas (coffre d'exercice).
    """

    def __init__(
        self,
        pile: QVBoxLayout,
        cadre: QWidget,
        compter_au: Callable[[date], None],
        *,
        permanente: bool = False,
    ) -> None:
        self._pile, self._cadre, self._compter_au = pile, cadre, compter_au
        self._permanente = permanente
        self._horloge: Banniere | None = None
        self._seance: Banniere | None = None
        self._refus: Banniere | None = None
        self._autres: list[QWidget] = []
        self._montrer()

    def poser(self, panneau: QWidget, *, signal: SignalInstance) -> None:
        """Range un autre panneau sous les bannières ; ``signal`` : il paraît, ou s'en va."""
        self._autres.append(panneau)
        self._pile.addWidget(panneau)
        signal.connect(self._montrer)
        self._montrer()

    @property
    def de_seance(self) -> Banniere | None:
        """La bannière de la lecture seule ou d'un avertissement d'ouverture."""
        return self._seance

    @property
    def refus(self) -> Banniere | None:
        """La bannière du dernier refus."""
        return self._refus

    @property
    def d_horloge(self) -> Banniere | None:
        """La bannière d'un poste qui se croit avant la dernière écriture."""
        return self._horloge

    def presenter(self, seance: Seance, aujourd_hui: date) -> None:
        """Dit la lecture seule, et ce que l'ouverture avait à dire."""
        self._oter(self._seance)
        self._seance = None
        self._dire_l_horloge(seance, aujourd_hui)
        raisons = " ".join(a.texte for a in seance.coffre.avertissements if a.jour is None)
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

    def _dire_l_horloge(self, seance: Seance, aujourd_hui: date) -> None:
        self._oter(self._horloge)
        self._horloge = None
        for avertissement in seance.coffre.avertissements:
            jour = avertissement.jour
            if jour is None or jour <= aujourd_hui:
                continue
            fort, _, suite = avertissement.texte.partition(" : ")
            dite = f"{suite[:1].upper()}{suite[1:]}"
            self._horloge = Banniere(Gravite.ROUGE, "clock", f"{fort}.", dite)
            self._horloge.action_demandee.connect(lambda j=jour: self._compter_au(j))
            self._pile.insertWidget(0, self._horloge)
            poser_action(self._horloge.bouton, f"Compter au {fr.date_longue(jour)}")

    def refuser(self, erreur: ErreurParcours) -> None:
        """Dit pourquoi un geste n'a pas été fait, et quoi faire."""
        self._oter(self._refus)
        self._refus = None
        self._refus = Banniere(Gravite.ORANGE, "alert-circle", erreur.message, erreur.conseil)
        self._refus.action_demandee.connect(self.oublier_le_refus)
        self._pile.addWidget(self._refus)
        poser_action(self._refus.bouton, "Fermer")
        dire(self._refus, str(erreur), presse=True)
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
        presentes = (self._horloge, self._seance, self._refus)
        autres = any(not widget.isHidden() for widget in self._autres)
        posees = any(x is not None for x in presentes)
        self._cadre.setVisible(posees or autres or self._permanente)
