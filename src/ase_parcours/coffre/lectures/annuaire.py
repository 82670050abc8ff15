"""L'annuaire du foyer, et ce que les fiches proposent d'après lui."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection


def annuaire(conn: Connection) -> tuple[Mapping[str, Any], ...]:
    """Tous les partenaires, par ordre de création."""
    curseur = conn.exec_driver_sql("SELECT * FROM partenaire ORDER BY cree, id")
    return tuple(dict(r._mapping) for r in curseur)


def noms(conn: Connection) -> tuple[str, ...]:
    """Noms des partenaires encore d'actualité, triés, sans doublon."""
    curseur = conn.exec_driver_sql(
        "SELECT DISTINCT nom FROM partenaire WHERE nom IS NOT NULL AND actif IS NOT 'non'"
        " ORDER BY nom COLLATE NOCASE"
    )
    return tuple(r[0] for r in curseur)
