"""Les figures promises : import de 300 jeunes, garantie de 10 000, écran d'ouverture.

Chaque travail est un processus entier, de son démarrage à son dernier octet. La dérivation de la
clé (Argon2id, volontairement lente) est mesurée à part, déduite et montrée.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from ase_parcours.coffre.argon import PLANCHER, deriver
from ase_parcours.coffre.secret import Secret
from ase_parcours.echanges.demonstration import octets_cohorte
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations import acces
from ase_parcours.operations.importation import importer
from ase_parcours.operations.seance import Seance
from banc.cadre import RACINE, Cible, Paire, ligne

AU = date(2026, 11, 22)
JEUNES = 10_000
"""Taille de la grande liste ; réduite par les tests, qui ne chronomètrent rien."""
SECRET = "banc"


@ligne("import_300", "importer un classeur de 300 jeunes", cible=Cible("produit", 3000))
def import_300(dossier: Path) -> Iterator[Paire]:
    """Référence : openpyxl lit chaque feuille, SQLite en clair range les rangées brutes."""
    classeur = dossier / "cohorte.xlsx"
    classeur.write_bytes(octets_cohorte(3, 300, au=AU))
    _mot_de_passe(dossier)
    coffre_de_banc(dossier / "vide").fermer()
    essai = dossier / "essai"

    def produit() -> float:
        shutil.rmtree(essai, ignore_errors=True)
        shutil.copytree(dossier / "vide", essai)
        _cli(dossier, "importer", str(classeur), "--coffre", str(essai), codes=(0, 1))
        return _derivation()

    def reference() -> None:
        base = dossier / "brut.db"
        base.unlink(missing_ok=True)
        _reference("import", str(classeur), str(base))

    yield Paire(produit, reference)


@ligne("garantie_10000", "évaluer 10 000 jeunes, en JSON", cible=Cible("produit", 2000))
def garantie_10000(dossier: Path) -> Iterator[Paire]:
    """Référence : SQLite en clair relit les mêmes rangées et les écrit en JSON, sans calcul."""
    classeur = dossier / "cohorte.xlsx"
    classeur.write_bytes(octets_cohorte(5, JEUNES, au=AU))
    _mot_de_passe(dossier)
    seance = coffre_de_banc(dossier / "coffre")
    importer(seance, classeur, AU)
    clair = dossier / "clair.db"
    with seance.lire() as conn, closing(sqlite3.connect(clair)) as sortie, sortie:
        for nom in TYPES:
            rangees = [tuple(r) for r in conn.exec_driver_sql(f"SELECT * FROM {nom}")]
            if rangees:
                colonnes = ", ".join(f"c{n}" for n in range(len(rangees[0])))
                sortie.execute(f"CREATE TABLE {nom} ({colonnes})")
                trous = ", ".join("?" * len(rangees[0]))
                sortie.executemany(f"INSERT INTO {nom} VALUES ({trous})", rangees)
    seance.fermer()

    def produit() -> float:
        brut = _cli(dossier, "garantie", "--coffre", str(dossier / "coffre"), "--json")
        if len(json.loads(brut)) < JEUNES * 0.9:
            raise AssertionError("la liste n'est pas entière")
        return _derivation()

    def reference() -> None:
        _reference("lire", str(clair))

    yield Paire(produit, reference)


@ligne("ecran_ouverture", "peindre l'écran d'ouverture", cible=Cible("ecart", 500))
def ecran_ouverture(dossier: Path) -> Iterator[Paire]:
    """Référence : une fenêtre PySide6 nue de la même taille."""
    coffre_de_banc(dossier / "coffre").fermer()

    def produit() -> None:
        _reference("ouverture", str(dossier / "coffre"))

    def reference() -> None:
        _reference("fenetre")

    yield Paire(produit, reference)


def coffre_de_banc(dossier: Path) -> Seance:
    os.environ["ASE_PARCOURS_CONFIGURATION"] = str(dossier.parent / "configuration")
    return acces.creer(dossier, "banc", SECRET, AU, parametres=PLANCHER)


def _mot_de_passe(dossier: Path) -> None:
    (dossier / "secret").write_text(SECRET, encoding="utf-8")


def _cli(dossier: Path, *arguments: str, codes: tuple[int, ...] = (0,)) -> bytes:
    commande = [sys.executable, "-m", "ase_parcours.cli.principal", *arguments]
    commande += ["--mot-de-passe-fichier", str(dossier / "secret"), "--au", AU.isoformat()]
    fini = subprocess.run(commande, capture_output=True, check=False)
    if fini.returncode not in codes:
        raise AssertionError(fini.stderr.decode())
    return fini.stdout


def _reference(*arguments: str) -> None:
    commande = [sys.executable, "-m", "banc.references", *arguments]
    chemins = [str(RACINE / "packaging"), os.environ.get("PYTHONPATH", "")]
    environnement = {**os.environ, "PYTHONPATH": os.pathsep.join(chemins)}
    subprocess.run(commande, check=True, env=environnement, capture_output=True)


def _derivation() -> float:
    """Secondes à déduire : une dérivation faite par le produit, et celle-ci qui la mesure."""
    debut = time.perf_counter()
    deriver(Secret(SECRET.encode()), b"0" * 16, PLANCHER)
    return 2 * (time.perf_counter() - debut)
