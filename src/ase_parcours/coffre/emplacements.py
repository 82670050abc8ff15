"""Les noms des fichiers d'un dossier de coffre. Personne d'autre ne les écrit en toutes lettres."""

from __future__ import annotations

from pathlib import Path

BASE = "coffre.db"
ENTETE = "coffre.entete.json"
ENTETE_COPIE = "coffre.entete.copie.json"
TETE = "coffre.tete.json"
VERROU = "coffre.verrou"
DETENTEUR = "coffre.detenteur.json"
BROUILLONS = "coffre.brouillons."  # puis l'identifiant du compte
SUFFIXES_BASE = ("", "-wal", "-shm", "-journal")  # la base et ce que SQLite pose à côté


def base(dossier: Path) -> Path:
    """Fichier chiffré du coffre."""
    return dossier / BASE


def est_un_coffre(dossier: Path) -> bool:
    """Vrai si un coffre se trouve là, même abîmé : on n'en crée pas un autre par-dessus."""
    return any((dossier / nom).exists() for nom in (BASE, ENTETE, ENTETE_COPIE))
