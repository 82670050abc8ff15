"""Les dernières éditions de documents, tous dossiers confondus."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from ase_parcours.coffre.personnes import classes_du_coffre


@dataclass(frozen=True, slots=True)
class EditionRecente:
    """Une édition. ``jeune`` : identifiant sous lequel on lit son dossier aujourd'hui."""

    jeune: str
    type: str
    numero: int
    le: date


def recentes(conn: Connection, limite: int) -> tuple[EditionRecente, ...]:
    """Les dernières, la plus récente d'abord ; un dossier réuni se lit sous celui qui est gardé."""
    tetes = classes_du_coffre(conn)
    curseur = conn.exec_driver_sql(
        "SELECT jeune, type, numero, le FROM edition"
        " WHERE jeune IS NOT NULL AND numero IS NOT NULL AND le IS NOT NULL"
        " ORDER BY cree DESC, id DESC LIMIT ?",
        (limite,),
    )
    return tuple(
        EditionRecente(tetes.get(jeune, jeune), type_, numero, date.fromisoformat(le))
        for jeune, type_, numero, le in curseur
    )
