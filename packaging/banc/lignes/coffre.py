"""Ce que coûte le chiffrement : le même fichier, lu par le coffre et par SQLite en clair."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from ase_parcours.coffre.cles import creer_dek
from ase_parcours.coffre.connexion import creer_base, ouvrir_connexion
from banc.cadre import Paire, ligne

LIGNES = 20_000
CREER = "CREATE TABLE nuit (id INTEGER PRIMARY KEY, dossier TEXT, jour TEXT)"
REMPLIR = "INSERT INTO nuit (dossier, jour) VALUES (?, ?)"
LIRE = "SELECT count(*), max(dossier || jour) FROM nuit"


def _donnees() -> Iterator[tuple[str, str]]:
    return ((f"2026-{n % 300:04d}", f"2026-{n % 12 + 1:02d}-01") for n in range(LIGNES))


@ligne("ouvrir_coffre", f"ouvrir le fichier et lire {LIGNES} lignes (clé déjà dérivée)")
def ouvrir_coffre(dossier: Path) -> Iterator[Paire]:
    """Référence : module sqlite3 de Python, même contenu, sans chiffrement."""
    chiffre, clair = dossier / "chiffre.db", dossier / "clair.db"
    cle = creer_dek()
    creer_base(chiffre, cle)
    with closing(ouvrir_connexion(chiffre, cle)) as base:
        base.execute("BEGIN")
        base.execute(CREER)
        base.executemany(REMPLIR, _donnees())
        base.execute("COMMIT")
    with closing(sqlite3.connect(clair)) as base, base:
        base.execute(CREER)
        base.executemany(REMPLIR, _donnees())
    attendu = (LIGNES, max(d + j for d, j in _donnees()))

    def produit() -> None:
        with closing(ouvrir_connexion(chiffre, cle)) as base:
            _exiger(base.execute(LIRE).fetchone(), attendu)

    def reference() -> None:
        with closing(sqlite3.connect(clair)) as base:
            _exiger(base.execute(LIRE).fetchone(), attendu)

    yield Paire(produit, reference)


def _exiger(lu: tuple[int, str], attendu: tuple[int, str]) -> None:
    if tuple(lu) != attendu:
        raise AssertionError(f"les deux côtés doivent lire la même chose : {lu}")
