"""Un dossier entier : identité, parcours, pièces, histoire, et l'évaluation de sa garantie."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.identites import Reunie, fondre_par_cle, identites_reunies
from ase_parcours.coffre.lectures.jeunes import LigneJeune, lister
from ase_parcours.coffre.personnes import membres, proprietaires, tete
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
    """Champs de la table ``jeune``."""
    facettes: Mapping[str, tuple[Mapping[str, Any], ...]]
    """Rangées par type (``FACETTES``), dans l'ordre de création."""
    pieces: tuple[Piece, ...]
    conflits: tuple[Conflit, ...]


def dossier(conn: Connection, jeune: str, aujourd_hui: date, reperes: Reperes) -> VueDossier | None:
    """Le dossier d'un jeune (identifiant), ou ``None`` s'il n'existe pas."""
    jeune = tete(conn, jeune)
    lignes = lister(conn, aujourd_hui, reperes, clos=True, jeunes=[jeune])
    ligne = next((x for x in lignes if x.id == jeune), None)
    if ligne is None:
        return None
    reunie = identites_reunies(conn, [jeune]).get(jeune)
    identite = conn.exec_driver_sql("SELECT * FROM jeune WHERE id = ?", (jeune,)).one()
    facettes = {type_: _rangees(conn, type_, jeune) for type_ in FACETTES}
    return VueDossier(
        ligne,
        reunie.identite if reunie else dict(identite._mapping),
        facettes if reunie is None else _fondues(conn, facettes, reunie),
        tuple(pieces(conn, jeune)),
        _conflits(conn, jeune),
    )


def _rangees(conn: Connection, type_: str, jeune: str) -> tuple[Mapping[str, Any], ...]:
    curseur = conn.exec_driver_sql(
        f"SELECT * FROM {type_} WHERE jeune = ? ORDER BY cree, id", (jeune,)
    )
    return tuple(dict(r._mapping) for r in curseur)


def _fondues(
    conn: Connection, facettes: Mapping[str, tuple[Mapping[str, Any], ...]], reunie: Reunie
) -> Mapping[str, tuple[Mapping[str, Any], ...]]:
    """Ce qui est unique par jeune le reste : les rangées de la tête, complétées des autres."""
    a_qui = proprietaires(conn, reunie.membres)
    rang = {m: i for i, m in enumerate(reunie.membres)}
    fondues = dict(facettes)
    for type_, rangees in facettes.items():
        if TYPES[type_].unique or TYPES[type_].cle:
            ordonnees = sorted(rangees, key=lambda r: rang.get(a_qui.get(r["id"], ""), len(rang)))
            fondues[type_] = tuple(fondre_par_cle(type_, ordonnees))
    return fondues


def _conflits(conn: Connection, jeune: str) -> tuple[Conflit, ...]:
    curseur = conn.exec_driver_sql(
        "SELECT entite, champ, versions FROM conflit WHERE jeune = ? ORDER BY entite, champ",
        (jeune,),
    )
    return tuple(Conflit(e, c, tuple(json.loads(v))) for e, c, v in curseur)


def histoire(conn: Connection, jeune: str, limite: int = 200) -> list[LigneHistoire]:
    """Les dernières écritures d'un dossier et de ceux qui lui sont réunis, la plus récente
    d'abord."""
    reunis = json.dumps(membres(conn, tete(conn, jeune)))
    curseur = conn.exec_driver_sql(
        "SELECT j.id, j.hlc, coalesce(c.nom, ''), j.operation FROM journal AS j"
        " LEFT JOIN compte AS c ON c.id = j.compte"
        " WHERE j.id IN (SELECT journal_id FROM journal_ligne WHERE entite IN ("
        "   SELECT entite FROM journal_ligne WHERE champ = 'creation'"
        "   AND json_extract(apres, '$.jeune') IN (SELECT value FROM json_each(?))"
        "   UNION ALL SELECT m.id FROM meme_personne AS m, json_each(?) AS r"
        "   WHERE r.value IN (m.a, m.b)))"
        " ORDER BY j.hlc DESC LIMIT ?",
        (reunis, reunis, limite),
    )
    return [
        LigneHistoire(e, instant(hlc), qui, operation, _champs(conn, e, reunis))
        for e, hlc, qui, operation in curseur.all()
    ]


def _champs(conn: Connection, entree: str, reunis: str) -> tuple[tuple[str, Any], ...]:
    curseur = conn.exec_driver_sql(
        "SELECT json_extract(k.apres, '$.type'), l.champ, l.apres FROM journal_ligne AS l"
        " JOIN journal_ligne AS k ON k.entite = l.entite AND k.champ = 'creation'"
        " WHERE l.journal_id = ? AND json_extract(k.apres, '$.jeune') IN"
        " (SELECT value FROM json_each(?)) ORDER BY l.rang",
        (entree, reunis),
    )
    return tuple(
        (f"{type_}.{champ}", None if apres is None else json.loads(apres))
        for type_, champ, apres in curseur
        if type_ in TYPES
    )


def instant(hlc: str) -> str:
    """L'instant UTC ISO d'une horloge hybride."""
    return datetime.fromtimestamp(int(hlc[:12], 16) / 1000, UTC).isoformat(timespec="seconds")
