"""Ce qu'un compte a réglé pour lui : filtres, vues, dernier endroit. Gardé chiffré, hors journal.

Ces réglages nomment des référents et des dossiers : ils ne sortent pas du coffre.
"""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre import reperes_compte

CLES = ("portee", "liste", "vues", "endroit", "unite", "echeances")
"""Les réglages connus : jeunes du tableau, état de la liste, vues nommées, dernier endroit,
dernière unité choisie, page Échéances."""
MAXIMUM = 50_000
"""Signes d'un réglage."""


def reglage_du_compte(conn: Connection, compte: str, cle: str) -> Any:  # noqa: ANN401 - JSON
    """Le réglage, ou ``None`` s'il n'y en a pas ou s'il ne se lit plus."""
    garde = reperes_compte.lire(conn, compte, cle)
    try:
        return None if garde is None else json.loads(garde)
    except ValueError:
        return None
