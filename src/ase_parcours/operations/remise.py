"""Remettre un document hors du coffre : sans rien écraser, tout ou rien."""

from __future__ import annotations

from pathlib import Path

from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.pannes import pannes_traduites
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.operations.commun import exiger_hors_d_un_coffre


def remettre(cible: Path, octets: bytes, *, remplacer: bool = False) -> None:
    """Écrit un document hors du coffre, tout ou rien.

    Un fichier du même nom n'est récrit que si ``remplacer`` le permet ; le même document, déjà là,
    convient. Lève ``UsageInvalide`` ou ``EnvironnementRefuse``.
    """
    exiger_hors_d_un_coffre(cible)
    if not remplacer and cible.exists():
        if _memes_octets(cible, octets):
            return
        raise UsageInvalide(
            "fichier_deja_la",
            "Un autre fichier porte déjà ce nom à cet endroit.",
            "Choisissez un dossier vide, ou ôtez l'ancien.",
        )
    ecrire_atomique(cible, octets)


def _memes_octets(cible: Path, octets: bytes) -> bool:
    with pannes_traduites(cible.parent):
        if not cible.is_file() or cible.stat().st_size != len(octets):
            return False
        return cible.read_bytes() == octets
