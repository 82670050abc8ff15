"""La marque d'un coffre d'exercice : dans le coffre, hors du journal.

Elle ne voyage donc pas avec un lot, et « Annuler » ne la retire pas : aucun vrai coffre ne devient
d'exercice par mégarde.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection

_CLE = "exercice"


def fait_le(conn: Connection) -> date | None:
    """Le jour où ce coffre d'exercice a été fait ; ``None`` pour un vrai coffre."""
    lu = conn.exec_driver_sql("SELECT valeur FROM parametre WHERE cle = ?", (_CLE,)).scalar()
    return None if lu is None else date.fromisoformat(lu)


def marquer(conn: Connection, jour: date) -> None:
    """Marque un coffre que l'on vient de créer ; à faire dans une transaction d'écriture."""
    conn.exec_driver_sql("INSERT INTO parametre VALUES (?, ?)", (_CLE, jour.isoformat()))
