"""Les faces d'un document édité : le PDF, et la page HTML qui en vient.

La page est tirée des données que le PDF porte : elle ne peut pas montrer plus que lui.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path


class Face(StrEnum):
    """Sous quelle forme écrire un document. La valeur est aussi la fin du nom de fichier."""

    PDF = "pdf"
    HTML = "html"


def face(octets: bytes, choisie: Face) -> bytes:
    """Le fichier à écrire, d'un PDF édité ou d'un aperçu."""
    if choisie is Face.PDF:
        return octets
    from ase_parcours.rapports.html_page import page_du_pdf

    return page_du_pdf(octets)


def selon_le_nom(cible: Path) -> Face:
    """La face que demande la fin de ce nom ; le PDF si elle n'en dit rien."""
    return Face.HTML if cible.suffix.lower() in (".html", ".htm") else Face.PDF


def nommee(cible: Path, choisie: Face) -> Path:
    """Le même nom, avec la fin de sa face."""
    return cible.with_suffix(f".{choisie}")
