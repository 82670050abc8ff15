"""Où l'on en est des exercices : relu dans le coffre après chaque écriture, jamais retenu."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.echanges.situations_fictives import Situation, lire_situations
from ase_parcours.operations.commun import identifiant_du_jeune
from ase_parcours.operations.exercices import Etat, etats


class SuiviExercices(QObject):
    """Un par contexte (:func:`suivi_de`). ``resolue`` : une situation vient de l'être ;
    ``change`` : l'état de toutes a été relu."""

    change = Signal()
    resolue = Signal(object)
    recommencer = Signal()

    def __init__(self, contexte: Contexte) -> None:
        super().__init__(contexte)
        self._contexte = contexte
        self._situations: tuple[Situation, ...] = ()
        self.etats: tuple[Etat, ...] = ()
        contexte.change.connect(self.relire)
        self.relire()

    @property
    def faites(self) -> int:
        """Nombre de situations résolues."""
        return sum(e.resolue for e in self.etats)

    def jeune(self, dossier: str) -> str | None:
        """L'identifiant sous lequel ce numéro se lit, ou ``None``."""
        return self._contexte.lire(identifiant_du_jeune, dossier)

    def relire(self) -> None:
        """Relit l'état de chaque situation, et dit celles qui viennent d'être résolues."""
        seance, jour = self._contexte.seance, self._contexte.aujourd_hui
        if not self._situations:
            self._situations = lire_situations(seance.exercice or jour)
        avant = {e.situation.code for e in self.etats if e.resolue}
        premiere = not self.etats
        reperes = self._contexte.reperes
        self.etats = self._contexte.lire(etats, self._situations, jour, reperes)
        self.change.emit()
        for etat in self.etats:
            if etat.resolue and not premiere and etat.situation.code not in avant:
                self.resolue.emit(etat)


def suivi_de(contexte: Contexte) -> SuiviExercices:
    """Le suivi de ce contexte, le même pour le bandeau et la page."""
    trouve = contexte.findChild(SuiviExercices)
    return trouve if isinstance(trouve, SuiviExercices) else SuiviExercices(contexte)
