"""Le seul endroit qui sait où sont les fichiers lus à l'exécution.

Installé, le paquet porte ses données sous ``ase_parcours/_donnees/`` ; dans un dépôt de
travail, elles sont à la racine. Aucun autre module ne calcule de chemin vers elles.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PAQUET = Path(__file__).resolve().parent


@cache
def racine() -> Path:
    """Dossier qui contient ``resources/`` et ``migrations/``."""
    installee = _PAQUET / "_donnees"
    return installee if installee.is_dir() else _PAQUET.parents[1]


def chemin(relatif: str) -> Path:
    """Chemin d'un fichier de ``resources/``, donné en relatif POSIX (« icons/home.svg »).

    Lève ``ValueError`` si le chemin est absolu ou sort du dossier des ressources.
    """
    return _sous(racine() / "resources", relatif)


def migrations() -> Path:
    """Dossier des migrations du coffre."""
    return racine() / "migrations"


@cache
def octets(relatif: str) -> bytes:
    """Contenu d'une ressource. Lève ``FileNotFoundError`` si elle n'existe pas."""
    return chemin(relatif).read_bytes()


def texte(relatif: str) -> str:
    """Contenu d'une ressource en UTF-8."""
    return octets(relatif).decode("utf-8")


def noms(dossier: str, suffixe: str) -> list[str]:
    """Noms des fichiers d'un dossier de ressources qui finissent ainsi, triés."""
    return sorted(f.name for f in chemin(dossier).iterdir() if f.name.endswith(suffixe))


def _sous(base: Path, relatif: str) -> Path:
    morceaux = relatif.split("/")
    if not relatif or "\\" in relatif or any(m in ("", ".", "..") for m in morceaux):
        raise ValueError(f"chemin de ressource invalide : {relatif!r}")
    return base.joinpath(*morceaux)
