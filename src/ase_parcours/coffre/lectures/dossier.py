"""Un dossier entier : identité, parcours, pièces, histoire, et l'évaluation de sa garantie."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.jeunes import LigneJeune, lister
from ase_parcours.coffre.pieces import Piece, pieces
from ase_parcours.metier.periode import Reperes
from ase_parcours.metier.vocabulaire import TYPES

A_PART = ("jeune", "solution", "etape", "piece")
"""Types d'un jeune que la vue montre autrement."""
FACETTES = tuple(t.nom for t in TYPES.values() if t.d_un_jeune and t.nom not in A_PART)


@dataclass(frozen=True, slots=True)
class LigneHistoire:
    """Une écriture qui touche le dossier. ``quand`` : instant UTC ISO ; ``champs`` : (type.champ,
    valeur) écrits."""

    entree: str
    quand: str
    qui: str
    operation: str
    champs: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Conflit:
    """Un champ à plusieurs valeurs gardées, la montrée d'abord."""

    entite: str
    champ: str
    versions: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class VueDossier:
    """Ce qu'un écran ou un document lit d'un dossier."""

    ligne: LigneJeune
    identite: Mapping[str, str | None]
    """Champs de la table ``jeune`` ; le référent est celui du jour, d'après le registre."""
    facettes: Mapping[str, tuple[Mapping[str, Any], ...]]
    """Rangées par type (``FACETTES``), dans l'ordre de création."""
    pieces: tuple[Piece, ...]
    conflits: tuple[Conflit, ...]


def dossier(conn: Connection, jeune: str, aujourd_hui: date, reperes: Reperes) -> VueDossier | None:
    """Le dossier d'un jeune (identifiant), ou ``None`` s'il n'existe pas."""
    lignes = lister(conn, aujourd_hui, reperes, clos=True, jeunes=[jeune])
    ligne = next((x for x in lignes if x.id == jeune), None)
    if ligne is None:
        return None
    identite = conn.exec_driver_sql("SELECT * FROM jeune WHERE id = ?", (jeune,)).one()
    return VueDossier(
        ligne,
        {**identite._mapping, "referent": ligne.referent},
        {type_: _rangees(conn, type_, jeune) for type_ in FACETTES},
        tuple(pieces(conn, jeune)),
        _conflits(conn, jeune),
    )


def _rangees(conn: Connection, type_: str, jeune: str) -> tuple[Mapping[str, Any], ...]:
    curseur = conn.exec_driver_sql(
        f"SELECT * FROM {type_} WHERE jeune = ? ORDER BY cree, id", (jeune,)
    )
    return tuple(dict(r._mapping) for r in curseur)


def _conflits(conn: Connection, jeune: str) -> tuple[Conflit, ...]:
    curseur = conn.exec_driver_sql(
        "SELECT entite, champ, versions FROM conflit WHERE jeune = ? ORDER BY entite, champ",
        (jeune,),
    )
    return tuple(Conflit(e, c, tuple(json.loads(v))) for e, c, v in curseur)


def histoire(conn: Connection, jeune: str, limite: int = 200) -> list[LigneHistoire]:
    """Les dernières écritures d'un dossier, la plus récente d'abord."""
    curseur = conn.exec_driver_sql(
        "SELECT j.id, j.hlc, coalesce(c.nom, ''), j.operation FROM journal AS j"
        " LEFT JOIN compte AS c ON c.id = j.compte"
        " WHERE j.id IN (SELECT journal_id FROM journal_ligne WHERE entite IN ("
        "   SELECT entite FROM journal_ligne WHERE champ = 'creation'"
        "   AND json_extract(apres, '$.jeune') = ?))"
        " ORDER BY j.hlc DESC LIMIT ?",
        (jeune, limite),
    )
    return [
        LigneHistoire(e, _instant(hlc), qui, operation, _champs(conn, e, jeune))
        for e, hlc, qui, operation in curseur.all()
    ]


def _champs(conn: Connection, entree: str, jeune: str) -> tuple[tuple[str, Any], ...]:
    curseur = conn.exec_driver_sql(
        "SELECT json_extract(k.apres, '$.type'), l.champ, l.apres FROM journal_ligne AS l"
        " JOIN journal_ligne AS k ON k.entite = l.entite AND k.champ = 'creation'"
        " WHERE l.journal_id = ? AND json_extract(k.apres, '$.jeune') = ? ORDER BY l.rang",
        (entree, jeune),
    )
    return tuple(
        (f"{type_}.{champ}", None if apres is None else json.loads(apres))
        for type_, champ, apres in curseur
        if type_ in TYPES
    )


def _instant(hlc: str) -> str:
    return datetime.fromtimestamp(int(hlc[:12], 16) / 1000, UTC).isoformat(timespec="seconds")
