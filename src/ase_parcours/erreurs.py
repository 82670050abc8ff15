"""Les erreurs que l'utilisateur peut lire, et le code de sortie que chacune donne.

Une erreur porte un code stable (publié dans ``docs/messages.md``), une phrase et un conseil.
Elle ne porte jamais de donnée personnelle : elle peut finir dans un journal technique.
"""

from __future__ import annotations

from typing import ClassVar


class ErreurParcours(Exception):
    """Racine des erreurs attendues. ``sortie`` est le code de sortie de la ligne de commande."""

    sortie: ClassVar[int] = 5

    def __init__(self, code: str, message: str, conseil: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.conseil = conseil

    def __str__(self) -> str:
        return f"{self.message} {self.conseil}".strip()


class UsageInvalide(ErreurParcours):
    """Mauvais usage : option, type, date illisible, dossier inconnu (code 2)."""

    sortie = 2


class OuvertureImpossible(ErreurParcours):
    """Mot de passe, clé, coffre tenu par un autre, version plus récente (code 3)."""

    sortie = 3


class RefusMetier(ErreurParcours):
    """Une règle refuse : porte de sortie, droits, état du dossier (code 4).

    ``motifs`` : dictionnaires sérialisables en JSON qui disent pourquoi.
    """

    sortie = 4

    def __init__(
        self,
        code: str,
        message: str,
        conseil: str = "",
        motifs: list[dict[str, object]] | None = None,
    ) -> None:
        super().__init__(code, message, conseil)
        self.motifs = motifs or []


class FichierAbime(ErreurParcours):
    """Le coffre ou le fichier donné est abîmé, ou n'est pas ce qu'il prétend (code 5)."""

    sortie = 5


class EnvironnementRefuse(ErreurParcours):
    """Fichier absent, disque plein, lecture seule, pas de droit d'écrire (code 6)."""

    sortie = 6
