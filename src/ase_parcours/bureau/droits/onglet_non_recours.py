"""« Non-recours » : par droit, à qui il est présumé ouvert sans avoir été demandé."""

from __future__ import annotations

from collections.abc import Sequence

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.droits.lecteur import LecteurDroits
from ase_parcours.bureau.droits.listes import (
    COLONNES_NON_RECOURS,
    NonRecours,
    non_recours,
    rangee_non_recours,
)
from ase_parcours.bureau.droits.onglet import OngletDroits


class OngletNonRecours(OngletDroits):
    """Une ligne par droit ; elle ouvre le premier dossier concerné."""

    nom_du_fichier = "non-recours"
    titre = "Non-recours"

    def __init__(self, contexte: Contexte, lecteur: LecteurDroits) -> None:
        self.non_recours: list[NonRecours] = []
        super().__init__(contexte, lecteur)

    def relire(self) -> None:
        """Recompte par droit."""
        self.non_recours = non_recours(self._lecteur.lus)

    @property
    def compte(self) -> str:
        """Demandes à faire, jeunes."""
        demandes = sum(len(n.qui) for n in self.non_recours)
        jeunes = len({x.id for n in self.non_recours for x in n.qui})
        if not demandes:
            return "Aucun droit présumé ouvert n’attend d’être demandé."
        a_faire = fr.pluriel(demandes, "demande à faire", "demandes à faire")
        return f"{a_faire} pour {fr.pluriel(jeunes, 'jeune')}."

    @property
    def precision(self) -> str:
        """Présumé n'est pas accordé."""
        return (
            "Présumés ouverts d’après les faits du dossier, et jamais demandés : une aide au "
            "repérage, l’organisme décide. « À vérifier » compte les jeunes dont on ne sait pas."
        )

    def colonnes(self) -> Sequence[str]:
        """Les mêmes, la case des noms vide si on ne les veut pas."""
        return COLONNES_NON_RECOURS

    def lignes(self) -> list[tuple[str, ...]]:
        """Une par droit."""
        return [rangee_non_recours(n, anonyme=self.anonyme) for n in self.non_recours]

    def ouvrir(self, rang: int) -> None:
        """Le premier dossier concerné, à sa page Droits ; rien sans les noms."""
        qui = self.non_recours[rang].qui
        if qui and not self.anonyme:
            self._contexte.ouvrir_dossier.emit(qui[0].id, "droits")
