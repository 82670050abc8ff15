"""Références lancées en processus à part : le même service, sans le produit.

``python -m banc.references import CLASSEUR BASE`` lit chaque feuille par openpyxl et la range en
SQLite clair ; ``lire BASE`` relit tout et l'écrit en JSON ; ``fenetre`` peint une fenêtre Qt nue.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

LARGEUR, HAUTEUR = 1366, 736


def importer(classeur: Path, base: Path) -> None:
    """Chaque feuille dans une table, sans rien comprendre de ce qu'elle contient."""
    from openpyxl import load_workbook

    with closing(sqlite3.connect(base)) as conn, conn:
        for rang, feuille in enumerate(load_workbook(classeur, read_only=True)):
            conn.execute(f"CREATE TABLE f{rang} (ligne TEXT)")
            rangees = feuille.iter_rows(values_only=True)
            textes = ((json.dumps(r, default=str, ensure_ascii=False),) for r in rangees)
            conn.executemany(f"INSERT INTO f{rang} VALUES (?)", textes)


def lire(base: Path) -> None:
    """Toutes les rangées, en JSON."""
    with closing(sqlite3.connect(base)) as conn:
        tables = [r[0] for r in conn.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        contenu = {t: conn.execute(f"SELECT * FROM {t}").fetchall() for t in tables}
    sys.stdout.write(json.dumps(contenu, ensure_ascii=False))


def fenetre() -> None:
    """Une fenêtre nue de la taille de l'écran d'ouverture, jusqu'à sa première peinture."""
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication([])
    nue = QWidget()
    nue.resize(LARGEUR, HAUTEUR)
    nue.show()
    application.processEvents()
    nue.grab()


def ouverture(coffre: Path) -> None:
    """L'écran d'ouverture du produit, jusqu'à sa première peinture."""
    from datetime import date

    from ase_parcours.bureau.application import preparer
    from ase_parcours.bureau.cadre import Cadre

    application = preparer()
    cadre = Cadre(coffre, date(2026, 11, 22))
    cadre.resize(LARGEUR, HAUTEUR)
    cadre.show()
    application.processEvents()
    cadre.grab()
    lourds = {"sqlalchemy", "alembic", "reportlab"} & set(sys.modules)
    if lourds:
        raise SystemExit(f"importés avant l'ouverture : {', '.join(sorted(lourds))}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["import", classeur, base]:
            importer(Path(classeur), Path(base))
        case ["lire", base]:
            lire(Path(base))
        case ["fenetre"]:
            fenetre()
        case ["ouverture", coffre]:
            ouverture(Path(coffre))
