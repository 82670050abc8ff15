"""Outils des tests du coffre : fabriquer un vrai coffre, lancer un vrai second processus."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import ase_parcours
from ase_parcours.coffre import cles, emplacements
from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.connexion import creer_base
from ase_parcours.coffre.entete import Entete
from ase_parcours.coffre.entete_fichiers import ecrire_entete
from ase_parcours.coffre.fichiers import preparer_dossier
from ase_parcours.coffre.secret import Secret

MOT_DE_PASSE = "cheval pile agrafe"
TAILLE_PAGE = 4096


@dataclass
class Coffre:
    """Un coffre neuf, ouvert par le compte « alex » et :data:`MOT_DE_PASSE`."""

    dossier: Path
    dek: Secret
    entete: Entete

    @property
    def base(self) -> Path:
        return emplacements.base(self.dossier)


def nouvelle_cle() -> Secret:
    return cles.creer_dek()


def creer_coffre(dossier: Path) -> Coffre:
    """Copie d'un coffre fabriqué une fois : la dérivation Argon2id ne se paie pas à chaque test.

    Tous ont donc la même clé et le même identifiant.
    """
    modele, dek, entete = _modele()
    preparer_dossier(dossier)
    for fichier in Path(modele.name).iterdir():
        shutil.copy(fichier, dossier)
    return Coffre(dossier, dek, entete)


@cache
def _modele() -> tuple[tempfile.TemporaryDirectory[str], Secret, Entete]:
    modele = tempfile.TemporaryDirectory()
    atexit.register(modele.cleanup)
    dossier = Path(modele.name)
    dek = cles.creer_dek()
    entete = cles.creer_entete(
        dek,
        sel_base=creer_base(emplacements.base(dossier), dek),
        compte="compte-1",
        nom="alex",
        mot_de_passe=MOT_DE_PASSE,
        parametres=PLANCHER,
    )
    ecrire_entete(dossier, entete)
    return modele, dek, entete


def environnement() -> dict[str, str]:
    """Environnement d'un processus fils qui trouve le paquet essayé ici."""
    return {**os.environ, "PYTHONPATH": str(Path(ase_parcours.__file__).parents[1])}


def lancer(programme: str, *arguments: str, entree: str = "") -> subprocess.CompletedProcess[str]:
    """Exécute un programme Python dans un autre processus et attend sa fin."""
    return subprocess.run(
        [sys.executable, "-c", programme, *arguments],
        input=entree,
        capture_output=True,
        text=True,
        env=environnement(),
        timeout=120,
        check=False,
    )


def demarrer(programme: str, *arguments: str) -> subprocess.Popen[str]:
    """Démarre un programme Python qui écrit des lignes sur sa sortie, pour le tuer ensuite."""
    return subprocess.Popen(
        [sys.executable, "-c", programme, *arguments],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
        env=environnement(),
    )


def tuer(processus: subprocess.Popen[str]) -> None:
    """``kill -9``, puis attend et ferme ses tubes."""
    processus.kill()
    processus.communicate(timeout=60)


def retourner_bit(fichier: Path, position: int, bit: int = 0) -> None:
    """Change un seul bit du fichier."""
    with fichier.open("r+b") as ouvert:
        ouvert.seek(position)
        octet = ouvert.read(1)[0]
        ouvert.seek(position)
        ouvert.write(bytes([octet ^ (1 << bit)]))
