"""Ce que l'interface retient d'un compte à l'autre séance, dans le coffre : filtres, vues, endroit.

Une valeur posée vaut tout de suite ; elle est écrite en fond, sans avis ni annulation. Sur un
coffre en lecture seule, elle vaut pour la séance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ase_parcours.coffre.lectures.reglages_compte import reglage_du_compte
from ase_parcours.metier.droits import Permission, peut

if TYPE_CHECKING:
    from ase_parcours.bureau.contexte import Contexte

_OPERATION = "retenir_reglage"


class Retenue:
    """Les réglages du compte de la séance."""

    def __init__(self, contexte: Contexte) -> None:
        self._contexte = contexte
        self._valeurs: dict[str, Any] = {}

    def lire(self, cle: str) -> Any:  # noqa: ANN401 - du JSON, à contrôler par qui le lit
        """Le réglage, ou ``None``."""
        if cle not in self._valeurs:
            compte = self._contexte.seance.coffre.compte.id
            self._valeurs[cle] = self._contexte.lire(reglage_du_compte, compte, cle)
        return self._valeurs[cle]

    @property
    def permise(self) -> bool:
        """Vrai si ce compte lit les dossiers : les autres n'ont rien à retenir d'eux."""
        acteur = self._contexte.lire(self._contexte.seance.acteur)
        return peut(acteur.roles, Permission.LIRE)

    def retenir(self, cle: str, valeur: Any) -> None:  # noqa: ANN401 - du JSON
        """Garde une valeur (``None`` : l'oublie), écrite en fond."""
        if not self._change(cle, valeur):
            return
        contexte = self._contexte
        seance, jour = contexte.seance, contexte.aujourd_hui
        contexte.taches.confier(
            lambda _: seance.faire(_OPERATION, {"cle": cle, "valeur": valeur}, jour),
            lambda _: None,
            contexte.refuse.emit,
        )

    def retenir_maintenant(self, cle: str, valeur: Any) -> None:  # noqa: ANN401 - du JSON
        """Garde une valeur avant de rendre le coffre ; derrière les écritures en cours s'il y en a.

        Lève ``ErreurParcours``.
        """
        contexte = self._contexte
        if contexte.taches.occupees:
            self.retenir(cle, valeur)
        elif self._change(cle, valeur):
            contexte.seance.faire(_OPERATION, {"cle": cle, "valeur": valeur}, contexte.aujourd_hui)

    def _change(self, cle: str, valeur: Any) -> bool:  # noqa: ANN401 - du JSON
        """Pose la valeur ; vrai si elle est neuve et peut être écrite."""
        neuve = self.lire(cle) != valeur
        self._valeurs[cle] = valeur
        return neuve and not self._contexte.seance.lecture_seule and self.permise
