"""Les dernières éditions de documents, tous dossiers et toutes unités confondus."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from ase_parcours.coffre.personnes import classes_du_coffre


@dataclass(frozen=True, slots=True)
class EditionRecente:
    """Une édition. ``jeune`` : identifiant sous lequel on lit son dossier aujourd'hui, ``None`` si
    elle parle d'une unité ; ``unite`` : laquelle, vide pour toutes."""

    jeune: str | None
    unite: str
    type: str
    numero: int
    le: date


def recentes(conn: Connection, limite: int) -> tuple[EditionRecente, ...]:
    """Les dernières, la plus récente d'abord ; un dossier réuni se lit sous celui qui est gardé."""
    tetes = classes_du_coffre(conn)
    curseur = conn.exec_driver_sql(
        "SELECT jeune, '' AS unite, type, numero, le, cree, id FROM edition"
        " WHERE jeune IS NOT NULL AND numero IS NOT NULL AND le IS NOT NULL"
        " UNION ALL"
        " SELECT NULL, coalesce(unite, ''), type, numero, le, cree, id FROM edition_unite"
        " WHERE numero IS NOT NULL AND le IS NOT NULL"
        " ORDER BY cree DESC, id DESC LIMIT ?",
        (limite,),
    )
    return tuple(
        EditionRecente(
            None if r.jeune is None else tetes.get(r.jeune, r.jeune),
            r.unite,
            r.type,
            r.numero,
            date.fromisoformat(r.le),
        )
        for r in curseur
    )
