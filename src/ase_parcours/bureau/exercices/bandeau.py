"""Le bandeau d'un coffre d'exercice : sur chaque page, il dit que rien ici n'est vrai."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ase_parcours import francais as fr
from ase_parcours.bureau.annoncer import dire
from ase_parcours.bureau.composants.banniere import Banniere, Gravite
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.exercices.suivi import suivi_de
from ase_parcours.bureau.formulaire import poser_action
from ase_parcours.operations.exercices import Etat

FORT = f"Coffre d'exercice{fr.INSECABLE}: personnes fictives."


class BandeauExercice(Banniere):
    """Ne part pas. Une situation résolue s'y dit, à voix haute aussi : l'avis du bas reste libre
    pour « Annuler »."""

    def __init__(self, contexte: Contexte, pile: QVBoxLayout) -> None:
        super().__init__(Gravite.VIOLET, "school", FORT)
        self._suivi = suivi_de(contexte)
        pile.addWidget(self)
        poser_action(self.bouton, "Exercices")
        self.action_demandee.connect(lambda: contexte.ouvrir_page.emit("exercices", None))
        self._suivi.change.connect(self._compter)
        self._suivi.resolue.connect(self._annoncer)
        self._compter()

    def _compter(self) -> None:
        self.dire(FORT, avancee(self._suivi.faites, len(self._suivi.etats)))

    def _annoncer(self, etat: Etat) -> None:
        ou_l_on_en_est = avancee(self._suivi.faites, len(self._suivi.etats))
        titre = etat.situation.titre
        phrase = f"Situation résolue{fr.INSECABLE}: {titre}. {ou_l_on_en_est}"
        self.dire(FORT, phrase)
        dire(self, phrase)


def avancee(faites: int, en_tout: int) -> str:
    """« 3 situations résolues sur 10. »"""
    if faites == en_tout:
        return f"Les {en_tout} situations sont résolues."
    return f"{fr.pluriel(faites, 'situation résolue', 'situations résolues')} sur {en_tout}."
