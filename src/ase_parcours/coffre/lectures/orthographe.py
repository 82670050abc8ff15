"""Les mots personnels d'un compte : ce que son correcteur d'orthographe accepte de plus."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection

from ase_parcours.coffre import reperes_compte

CLE = "orthographe"


def mots_du_compte(conn: Connection, compte: str) -> tuple[str, ...]:
    """Les mots gardés par ce compte, triés. Ceux des autres ne se lisent pas."""
    garde = reperes_compte.lire(conn, compte, CLE)
    return () if garde is None else tuple(json.loads(garde))


def mots_en_texte(mots: Iterable[str]) -> str:
    """Forme gardée dans le coffre."""
    return json.dumps(sorted(set(mots)), ensure_ascii=False)
