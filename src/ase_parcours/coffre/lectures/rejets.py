"""Les lignes d'import refusées que personne n'a reprises ni écartées."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import Connection

_A_REPRENDRE = "FROM rejet_import WHERE ecarte IS NULL"


@dataclass(frozen=True, slots=True)
class LigneRefusee:
    """Une ligne à reprendre, telle que l'import l'a gardée.

    ``genre`` : ce que décrit sa feuille (« jeune », « solution »…) ; ``ligne`` : son rang dans le
    tableur, 0 s'il n'est pas connu ; ``textes`` : ses cellules écrites, en forme comparable
    (minuscules, sans accents).
    """

    id: str
    genre: str
    ligne: int
    dossier: str
    motif: str
    textes: tuple[str, ...]


def nombre_de_refusees(conn: Connection) -> int:
    """Combien de lignes restent à reprendre : le même compte partout."""
    return int(conn.exec_driver_sql(f"SELECT count(*) {_A_REPRENDRE}").scalar_one())


def lignes_refusees(conn: Connection, limite: int) -> list[LigneRefusee]:
    """Les ``limite`` premières : les jeunes d'abord (le reste en dépend), puis feuille par feuille
    et de haut en bas."""
    curseur = conn.exec_driver_sql(
        f"SELECT id, feuille, ligne, dossier, motif, cellules {_A_REPRENDRE}"
        " ORDER BY feuille <> 'jeune', feuille, source, ligne, id LIMIT ?",
        (limite,),
    )
    return [
        LigneRefusee(
            id_,
            genre or "",
            ligne or 0,
            dossier or "",
            motif or "",
            tuple(json.loads(cellules or "[]")),
        )
        for id_, genre, ligne, dossier, motif, cellules in curseur
    ]
