"""Outils des tests d'import : un vrai coffre par test, des classeurs faits à la main."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import xlsxwriter
from sqlalchemy import Connection

from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.projection import colonnes
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations import acces
from ase_parcours.operations.importation import Bilan, importer
from ase_parcours.operations.seance import Seance

AU = date(2026, 11, 22)
MOT_DE_PASSE = "cheval pile agrafe"

JEUNES = ["N° dossier", "Nom", "Prénom", "Né(e) le", "Unité", "Téléphone"]
LOGEMENT = ["N° dossier", "Code solution", "État", "Début", "Fin", "Preuve", "Loyer"]
MESURES = ["N° dossier", "Nature de la décision", "Début", "Fin", "Date décision"]
RESSOURCES = ["N° dossier", "Nature", "Montant mensuel", "Début", "Fin"]

ANA = ["D-1", "Roc", "Ana", date(2009, 3, 12), "Foyer A", "0601020304"]
BOB = ["D-2", "Val", "Bob", date(2008, 7, 1), "Foyer A", None]

Ligne = Sequence[Any]
Feuilles = Mapping[str, Any]
Tables = dict[str, set[tuple[Any, ...]]]


def classeur(chemin: Path, feuilles: Feuilles) -> Path:
    """XLSX : textes tels quels, vraies dates datées."""
    livre = xlsxwriter.Workbook(str(chemin), {"strings_to_formulas": False})
    jour = livre.add_format({"num_format": "dd/mm/yyyy"})
    for nom, lignes in feuilles.items():
        feuille = livre.add_worksheet(nom)
        for rang, ligne in enumerate(lignes):
            for colonne, valeur in enumerate(ligne):
                if isinstance(valeur, date):
                    feuille.write_datetime(rang, colonne, valeur, jour)
                elif isinstance(valeur, str):
                    feuille.write_string(rang, colonne, valeur)
                elif valeur is not None:
                    feuille.write(rang, colonne, valeur)
    livre.close()
    return chemin


def jeunes(*lignes: Ligne) -> dict[str, Any]:
    """Une seule feuille, celle des jeunes."""
    return {"Jeunes": [JEUNES, *lignes]}


@cache
def _modele() -> Path:
    racine = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, racine, ignore_errors=True)
    acces.creer(racine / "coffre", "alex", MOT_DE_PASSE, AU, parametres=PLANCHER).fermer()
    return racine / "coffre"


@contextmanager
def coffre_neuf(dossier: Path) -> Iterator[Seance]:
    """Copie ouverte d'un coffre créé une fois : Argon2id ne se paie pas deux fois par test."""
    if not dossier.exists():
        shutil.copytree(_modele(), dossier)
    with acces.ouvrir(dossier, "alex", MOT_DE_PASSE) as seance:
        yield seance


class Atelier:
    """Un coffre ouvert et un dossier où poser des classeurs."""

    def __init__(self, seance: Seance, dossier: Path) -> None:
        self.seance = seance
        self.dossier = dossier
        self._rang = 0

    def classeur(self, feuilles: Feuilles) -> Path:
        """Un classeur neuf ; son nom change, comme chaque mois dans un foyer."""
        self._rang += 1
        return classeur(self.dossier / f"export-{self._rang}.xlsx", feuilles)

    def importer(self, feuilles: Feuilles | Path, **options: Any) -> Bilan:
        """Importe des feuilles, ou un fichier déjà écrit."""
        chemin = feuilles if isinstance(feuilles, Path) else self.classeur(feuilles)
        return importer(self.seance, chemin, options.pop("au", AU), **options)

    def faire(self, operation: str, **arguments: Any) -> dict[str, Any]:
        """Une opération faite à l'écran."""
        return dict(self.seance.faire(operation, arguments, AU).resultat)

    def lignes(self, table: str, *champs: str) -> list[tuple[Any, ...]]:
        """Rangées d'une table, triées."""
        with self.seance.lire() as conn:
            curseur = conn.exec_driver_sql(f"SELECT {', '.join(champs)} FROM {table}")
            return sorted((tuple(r) for r in curseur), key=repr)

    def un(self, table: str, champ: str, dossier: str = "D-1") -> Any:
        """Valeur d'un champ de l'unique rangée d'un dossier."""
        with self.seance.lire() as conn:
            return conn.exec_driver_sql(
                f"SELECT x.{champ} FROM {table} AS x JOIN jeune AS j ON j.id = x.jeune"
                " WHERE j.dossier = ?",
                (dossier,),
            ).scalar_one()

    def tables(self, *sauf: str) -> Tables:
        """Toutes les tables d'état courant."""
        with self.seance.lire() as conn:
            return tables(conn, *sauf)

    def entrees(self) -> int:
        """Nombre d'entrées du journal."""
        with self.seance.lire() as conn:
            return int(conn.exec_driver_sql("SELECT count(*) FROM journal").scalar_one())


def tables(conn: Connection, *sauf: str) -> Tables:
    """Rangées de chaque table d'état courant, sans l'ordre de création (il dépend de l'heure)."""
    etat: Tables = {}
    for nom in TYPES:
        if nom not in sauf:
            champs = [c for c in colonnes(nom) if c != "cree"]
            curseur = conn.exec_driver_sql(f"SELECT {', '.join(champs)} FROM {nom}")
            etat[nom] = {tuple(r) for r in curseur}
    return etat
