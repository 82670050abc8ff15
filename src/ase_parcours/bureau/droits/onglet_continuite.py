"""« Continuité » : tous les droits qui s'arrêtent dans l'année, les trous d'abord."""

from __future__ import annotations

from collections.abc import Sequence

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.droits.lecteur import LecteurDroits
from ase_parcours.bureau.droits.listes import (
    COLONNES,
    COLONNES_ANONYMES,
    Arret,
    arrets,
    rangee_arret,
)
from ase_parcours.bureau.droits.onglet import OngletDroits


class OngletContinuite(OngletDroits):
    """Une ligne par droit ; elle ouvre la page Droits du dossier."""

    nom_du_fichier = "continuite-des-droits"
    titre = "Droits qui s’arrêtent"

    def __init__(self, contexte: Contexte, lecteur: LecteurDroits) -> None:
        self.arrets: list[Arret] = []
        super().__init__(contexte, lecteur)

    def relire(self) -> None:
        """Refait les arrêts."""
        self.arrets = arrets(self._lecteur.lus)

    @property
    def compte(self) -> str:
        """Droits, trous, jeunes."""
        trous = sum(a.droit.rouge for a in self.arrets)
        jeunes = len({a.ligne.id for a in self.arrets})
        if not self.arrets:
            return "Aucun droit ne s’arrête dans les douze mois."
        droits = fr.pluriel(len(self.arrets), "droit s’arrête", "droits s’arrêtent")
        return f"{droits} pour {fr.pluriel(jeunes, 'jeune')}, dont {fr.pluriel(trous, 'trou')}."

    @property
    def precision(self) -> str:
        """Ce qui est compté."""
        return "Douze mois, et ce qui s’est déjà arrêté sans que rien ne le remplace."

    def colonnes(self) -> Sequence[str]:
        """Sans les noms, ni dossier ni référent."""
        return COLONNES_ANONYMES if self.anonyme else COLONNES

    def lignes(self) -> list[tuple[str, ...]]:
        """Une par droit."""
        return [rangee_arret(a, anonyme=self.anonyme) for a in self.arrets]

    def ouvrir(self, rang: int) -> None:
        """La page Droits du dossier."""
        self._contexte.ouvrir_dossier.emit(self.arrets[rang].ligne.id, "droits")
