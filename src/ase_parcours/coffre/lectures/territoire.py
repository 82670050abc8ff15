"""Le référentiel du territoire gardé dans le coffre."""

from __future__ import annotations

import uuid

from sqlalchemy import Connection

ENTITE = str(uuid.uuid5(uuid.UUID("7f1d0c52-4a86-5f0e-9a3b-5c2f6f3e7a10"), "referentiel.solutions"))
"""Une seule surcharge par coffre : son identifiant est fixe."""


def surcharge_du_territoire(conn: Connection) -> str | None:
    """Texte YAML de la surcharge, ou ``None``."""
    ligne = conn.exec_driver_sql("SELECT contenu FROM referentiel WHERE id = ?", (ENTITE,)).first()
    return ligne[0] if ligne else None
