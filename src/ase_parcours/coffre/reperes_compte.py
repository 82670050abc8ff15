"""Ce qu'un compte garde pour lui, hors du journal : une valeur par clé, chiffrée avec le coffre.

Relève lue, filtres et vues, mots personnels : les opérations écrivent par ``poser``.
"""

from __future__ import annotations

from sqlalchemy import Connection

from ase_parcours.coffre.connexion import connexion_brute


def lire(conn: Connection, compte: str, cle: str) -> str | None:
    """La valeur de ce compte, ou ``None``. Celles des autres ne se lisent pas."""
    ligne = (
        connexion_brute(conn)
        .execute("SELECT valeur FROM repere_compte WHERE compte = ? AND cle = ?", (compte, cle))
        .fetchone()
    )
    return None if ligne is None else str(ligne[0])


def poser(conn: Connection, compte: str, cle: str, valeur: str | None) -> None:
    """Garde la valeur de ce compte ; ``None`` l'oublie."""
    if valeur is None:
        requete = "DELETE FROM repere_compte WHERE compte = ? AND cle = ?"
        conn.exec_driver_sql(requete, (compte, cle))
        return
    conn.exec_driver_sql(
        "INSERT INTO repere_compte VALUES (?, ?, ?) ON CONFLICT (compte, cle) DO UPDATE SET"
        " valeur = excluded.valeur",
        (compte, cle, valeur),
    )
