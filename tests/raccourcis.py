"""Ce que les essais ne paient qu'une fois : monter le schéma d'un coffre neuf, dériver une clé.

Le résultat est le même, au texte des tables près ; ``tests/coffre/test_raccourcis.py`` le prouve.
Les essais des montées et de la dérivation prennent le vrai chemin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection

from ase_parcours.coffre import argon, migration

_montee = migration._alembic
_deriver_brut: Callable[..., bytes] = getattr(argon, "hash_secret_raw")  # noqa: B009 - importé là
_ecrit: list[tuple[str, tuple[Any, ...]]] = []
"""Instructions qui refont un coffre neuf, relevées à la première montée de ce processus."""


@contextmanager
def montee_rejouee() -> Iterator[None]:
    """Le temps du bloc, un coffre neuf reçoit le schéma relevé."""
    with pytest.MonkeyPatch.context() as rustine:
        rustine.setattr(migration, "_alembic", _monter_ou_rejouer)
        yield


def _monter_ou_rejouer(conn: Connection, vers: str) -> None:
    """Rejoue le schéma relevé si le coffre est neuf ; sinon, la vraie montée."""
    if vers != "head" or migration.revision_du_coffre(conn) is not None or _tables(conn):
        _montee(conn, vers)
    elif _ecrit:
        for instruction, valeurs in _ecrit:
            conn.exec_driver_sql(instruction, valeurs)
    else:
        _montee(conn, vers)
        _ecrit.extend(_relever(conn))


def _tables(conn: Connection) -> list[str]:
    return list(
        conn.exec_driver_sql(
            # Les tables d'un index de recherche naissent avec lui.
            "SELECT name FROM pragma_table_list WHERE schema = 'main'"
            " AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'"
        ).scalars()
    )


def _relever(conn: Connection) -> Iterator[tuple[str, tuple[Any, ...]]]:
    objets = conn.exec_driver_sql(
        "SELECT type, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
    ).all()
    noms = set(_tables(conn))
    yield from ((sql, ()) for genre, table, sql in objets if genre != "table" or table in noms)
    for nom in noms - {"parametre"}:
        for rangee in conn.exec_driver_sql(f"SELECT * FROM {nom}").all():
            trous = ", ".join("?" * len(rangee))
            yield f"INSERT INTO {nom} VALUES ({trous})", tuple(rangee)
    # Ce que la montée tire au hasard se tire encore, à chaque coffre.
    for (cle,) in conn.exec_driver_sql("SELECT cle FROM parametre").all():
        tire = "INSERT INTO parametre (cle, valeur) VALUES (?, lower(hex(randomblob(32))))"
        yield tire, (cle,)
    for index in (table for genre, table, sql in objets if "USING fts5" in sql):
        # Les réglages d'un index de recherche se posent par l'index lui-même.
        for cle, valeur in conn.exec_driver_sql(f"SELECT k, v FROM {index}_config").all():
            if cle != "version":
                yield f"INSERT INTO {index} ({index}, rank) VALUES (?, ?)", (cle, valeur)


def _deriver_vite(secret: bytes, sel: bytes, **parametres: Any) -> bytes:
    """La même fonction, au plus petit coût : un coffre d'essai ne protège personne."""
    legers = {"time_cost": 1, "memory_cost": 8, "parallelism": 1}
    return _deriver_brut(secret, sel, **parametres | legers)


@contextmanager
def derivation_legere() -> Iterator[None]:
    """Le temps du bloc, ouvrir un coffre ne coûte rien. Un autre processus ne l'ouvrirait pas."""
    with pytest.MonkeyPatch.context() as rustine:
        rustine.setattr(argon, "hash_secret_raw", _deriver_vite)
        yield
