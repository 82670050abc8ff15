"""Outils des tests de coffres ouverts : deux vrais coffres, leurs entrées, leurs tables."""

from __future__ import annotations

import atexit
import base64
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine

from ase_parcours.coffre import argon, fusion, journal
from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.journal import Entree
from ase_parcours.coffre.secret import Secret
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations import acces
from ase_parcours.operations.seance import Seance

AU = date(2026, 11, 22)
MOT_DE_PASSE = "cheval pile agrafe"
PIECE = base64.b64encode(b"%PDF-1.4\n% piece d'essai\n%%EOF\n").decode()
TABLES = (*TYPES, "conflit", "sortie")
"""Ce que le journal projette."""

Tables = dict[str, set[tuple[Any, ...]]]


@cache
def _modele() -> Path:
    """Un coffre vide fabriqué une fois : la dérivation de clé ne se paie pas à chaque test."""
    dossier = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, dossier, ignore_errors=True)
    acces.creer(dossier / "coffre", "alex", MOT_DE_PASSE, AU, parametres=PLANCHER).fermer()
    return dossier / "coffre"


def poser(dossier: Path) -> Path:
    """Copie le coffre vide ; à l'ouverture il se voit copié et prend son époque à lui."""
    shutil.copytree(_modele(), dossier)
    (dossier / "coffre.verrou").unlink(missing_ok=True)
    return dossier


_derivees: dict[tuple[bytes, bytes, argon.ParametresArgon2], bytes] = {}


def _deriver_une_fois(
    mot_de_passe: Secret, sel: bytes, parametres: argon.ParametresArgon2
) -> Secret:
    # Argon2id est lent exprès ; ces essais-ci, qui ouvrent cent fois le même coffre, ne portent
    # pas sur lui.
    cle = (mot_de_passe.octets(), sel, parametres)
    if cle not in _derivees:
        _derivees[cle] = _deriver(mot_de_passe, sel, parametres).octets()
    return Secret(_derivees[cle])


_deriver = argon.deriver


@contextmanager
def ouvert(dossier: Path) -> Iterator[Seance]:
    """Un coffre ouvert en écriture, copié du modèle s'il n'existe pas."""
    if not dossier.exists():
        poser(dossier)
    with pytest.MonkeyPatch.context() as rustine:
        rustine.setattr(argon, "deriver", _deriver_une_fois)
        seance = acces.ouvrir(dossier, "alex", MOT_DE_PASSE)
    with seance:
        yield seance


def ecrivain(seance: Seance) -> Engine:
    """Le moteur d'écriture, pour écrire en SQL sans passer par les opérations."""
    moteur = seance.coffre._ecrivain
    assert moteur is not None
    return moteur


def faire(seance: Seance, operation: str, au: date = AU, **arguments: Any) -> dict[str, Any]:
    """Une opération, en une transaction ; rend son résultat."""
    return dict(seance.faire(operation, arguments, au).resultat)


def entrees(seance: Seance) -> list[Entree]:
    """Toutes les entrées du journal, scellées."""
    with seance.lire() as conn:
        return list(journal.entrees(conn))


def recevoir(seance: Seance, recues: Sequence[Entree], au: date = AU) -> None:
    """Fusionne des entrées venues d'ailleurs."""
    with seance.coffre.transaction(au) as tx:
        fusion.integrer(tx, recues)


def lire_tables(conn: Connection) -> Tables:
    """Toutes les rangées que le journal projette."""
    return {nom: {tuple(r) for r in conn.exec_driver_sql(f"SELECT * FROM {nom}")} for nom in TABLES}


def tables(seance: Seance) -> Tables:
    """Toutes les rangées que le journal projette, lues dans un coffre ouvert."""
    with seance.lire() as conn:
        return lire_tables(conn)


def valeur(seance: Seance, requete: str, *arguments: object) -> Any:
    """Première colonne de la première rangée, ou ``None``."""
    with seance.lire() as conn:
        ligne = conn.exec_driver_sql(requete, arguments).first()
        return None if ligne is None else ligne[0]


def jeune_loge(
    seance: Seance,
    dossier: str = "P75-1",
    au: date = AU,
    *,
    code: str = "LOG_SOC",
    debut: str = "2026-11-01",
    fin: str | None = None,
    naissance: str = "2007-05-14",
) -> dict[str, str]:
    """Un jeune, une solution occupée, sa preuve versée ; identifiants de chacun."""
    jeune = faire(seance, "enregistrer_jeune", au, jeune=dossier, naissance=naissance)["jeune"]
    solution = faire(
        seance,
        "enregistrer_solution",
        au,
        jeune=dossier,
        code=code,
        etat="occupée",
        etat_le="2026-01-01",
        debut=debut,
        fin=fin,
        preuve="papier",
    )["solution"]
    piece = faire(seance, "verser_piece", au, jeune=dossier, solution=solution, contenu=PIECE)[
        "piece"
    ]
    return {"jeune": jeune, "solution": solution, "piece": piece}
