"""Les comptes du coffre."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Compte:
    """Un compte : nom affiché, rôles, et s'il ouvre encore le coffre."""

    id: str
    nom: str
    roles: tuple[str, ...]
    actif: bool


_COLONNES = "SELECT id, nom, roles, actif FROM compte"


def comptes(conn: Connection) -> list[Compte]:
    """Tous les comptes, dans l'ordre de leur création."""
    return [_compte(*r) for r in conn.exec_driver_sql(f"{_COLONNES} ORDER BY cree, id")]


def compte_par_id(conn: Connection, identifiant: str) -> Compte | None:
    """Un compte, ou ``None``."""
    ligne = conn.exec_driver_sql(f"{_COLONNES} WHERE id = ?", (identifiant,)).first()
    return _compte(*ligne) if ligne else None


def _compte(identifiant: str, nom: str | None, roles: str | None, actif: str | None) -> Compte:
    return Compte(identifiant, nom or "", tuple(json.loads(roles or "[]")), actif != "non")
