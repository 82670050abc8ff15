"""Les mots personnels d'un compte : ce que son correcteur d'orthographe accepte de plus."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection

from ase_parcours.coffre.connexion import connexion_brute

CLE = "orthographe"


def mots_du_compte(conn: Connection, compte: str) -> tuple[str, ...]:
    """Les mots gardés par ce compte, triés. Ceux des autres ne se lisent pas."""
    ligne = (
        connexion_brute(conn)
        .execute("SELECT valeur FROM repere_compte WHERE compte = ? AND cle = ?", (compte, CLE))
        .fetchone()
    )
    return () if ligne is None else tuple(json.loads(ligne[0]))


def mots_en_texte(mots: Iterable[str]) -> str:
    """Forme gardée dans le coffre."""
    return json.dumps(sorted(set(mots)), ensure_ascii=False)
