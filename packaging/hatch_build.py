"""Crochet de construction : met dans la roue les données qui vivent hors de ``src/``.

Les fichiers sont ajoutés un à un, d'après une liste blanche de suffixes : un dossier entier
emporterait aussi les fichiers ignorés par git (un ``local.env`` oublié, par exemple). En
installation éditable rien n'est copié : ``ase_parcours.ressources`` lit alors le dépôt.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DESTINATION = "ase_parcours/_donnees"

SUFFIXES: dict[str, frozenset[str]] = {
    "resources": frozenset(
        {".aff", ".csv", ".dic", ".json", ".md", ".otf", ".png", ".qm", ".qss", ".svg", ".ttf"}
        | {".txt", ".yaml"}
    ),
    "migrations": frozenset({".mako", ".py", ".sql"}),
}
"""Suffixes livrés, par dossier de tête. Tout autre suffixe reste au dépôt."""


def donnees(racine: Path) -> Iterator[tuple[Path, str]]:
    """Couples (fichier du dépôt, chemin POSIX dans le paquet), triés, de ce qui est livré."""
    for dossier, suffixes in SUFFIXES.items():
        base = racine / dossier
        for fichier in sorted(base.rglob("*")):
            relatif = fichier.relative_to(racine)
            if fichier.is_file() and fichier.suffix in suffixes and not _cache(relatif):
                yield fichier, f"{DESTINATION}/{relatif.as_posix()}"


def _cache(relatif: Path) -> bool:
    return any(m.startswith(".") or m == "__pycache__" for m in relatif.parts)


class CrochetDonnees(BuildHookInterface):  # type: ignore[type-arg]
    """Appelé par hatchling au début de chaque construction de roue."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Complète ``force_include`` ; ``version`` vaut « standard » ou « editable »."""
        if version == "editable":
            return
        for fichier, arrivee in donnees(Path(self.root)):
            build_data["force_include"][str(fichier)] = arrivee
