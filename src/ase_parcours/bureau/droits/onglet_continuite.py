"""« Continuité » : tous les droits qui s'arrêtent dans l'année, les trous d'abord."""

from __future__ import annotations

from collections.abc import Sequence

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.droits.lecteur import LecteurDroits
from ase_parcours.bureau.droits.listes import (
    ARRETS,
    ARRETS_COMPTES,
    Arret,
    Rangee,
    arrets,
    arrets_comptes,
    rangee_arret,
)
from ase_parcours.bureau.droits.onglet import OngletDroits


class OngletContinuite(OngletDroits):
    """Une ligne par droit d'un jeune ; elle ouvre la page Droits de son dossier."""

    nom_du_fichier = "continuite-des-droits"
    titre = "Droits qui s’arrêtent"
    rien = "Aucun droit ne s’arrête dans les douze mois"

    def __init__(self, contexte: Contexte, lecteur: LecteurDroits) -> None:
        self.arrets: list[Arret] = []
        super().__init__(contexte, lecteur)

    def relire(self) -> None:
        """Refait les arrêts."""
        self.arrets = arrets(self._lecteur.lus)

    @property
    def compte(self) -> str:
        """Droits, trous, jeunes."""
        if not self.arrets or self._lecteur.masquer:
            return ""
        trous = sum(a.droit.rouge for a in self.arrets)
        jeunes = len({a.ligne.id for a in self.arrets})
        droits = fr.pluriel(len(self.arrets), "droit s’arrête", "droits s’arrêtent")
        return f"{droits} pour {fr.pluriel(jeunes, 'jeune')}, dont {fr.pluriel(trous, 'trou')}."

    @property
    def precision(self) -> str:
        """Ce qui est compté."""
        return "Douze mois, et ce qui s’est déjà arrêté sans que rien ne le remplace."

    def colonnes(self) -> Sequence[str]:
        """Sans les noms, un compte par droit."""
        return ARRETS_COMPTES if self.anonyme else ARRETS

    def lignes(self) -> list[Rangee]:
        """Une par droit d'un jeune ; sans les noms, une par droit."""
        if self.anonyme:
            return arrets_comptes(self.arrets, self.cellule)
        return [rangee_arret(a) for a in self.arrets]

    def ouvrir(self, rang: int) -> None:
        """La page Droits du dossier ; rien sans les noms."""
        if not self.anonyme:
            self._contexte.ouvrir_dossier.emit(self.arrets[rang].ligne.id, "droits")
