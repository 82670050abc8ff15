"""Un dossier entier : identité, parcours, pièces, et l'évaluation de sa garantie."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.identites import Reunie, fondre_par_cle, identites_reunies
from ase_parcours.coffre.lectures.jeunes import LigneJeune, lister
from ase_parcours.coffre.personnes import proprietaires, tete
from ase_parcours.coffre.pieces import Piece, pieces
from ase_parcours.metier.periode import Reperes
from ase_parcours.metier.vocabulaire import TYPES, Forme

A_PART = ("jeune", "solution", "etape", "piece")
"""Types d'un jeune que la vue montre autrement."""
FACETTES = tuple(t.nom for t in TYPES.values() if t.d_un_jeune and t.nom not in A_PART)


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
    jeune = tete(conn, jeune)
    lignes = lister(conn, aujourd_hui, reperes, clos=True, jeunes=[jeune])
    ligne = next((x for x in lignes if x.id == jeune), None)
    if ligne is None:
        return None
    reunie = identites_reunies(conn, [jeune]).get(jeune)
    identite = conn.exec_driver_sql("SELECT * FROM jeune WHERE id = ?", (jeune,)).one()
    return VueDossier(
        ligne,
        {**(reunie.identite if reunie else identite._mapping), "referent": ligne.referent},
        _facettes(conn, jeune, FACETTES, reunie),
        tuple(pieces(conn, jeune)),
        _conflits(conn, jeune),
    )


def facettes(
    conn: Connection, jeune: str, types: Sequence[str]
) -> Mapping[str, tuple[Mapping[str, Any], ...]]:
    """Les rangées de ces types, comme la vue les montre ; ``jeune`` : l'identifiant de la tête."""
    return _facettes(conn, jeune, types, identites_reunies(conn, [jeune]).get(jeune))


def _facettes(
    conn: Connection, jeune: str, types: Sequence[str], reunie: Reunie | None
) -> Mapping[str, tuple[Mapping[str, Any], ...]]:
    lues = {type_: _rangees(conn, type_, jeune) for type_ in types}
    return lues if reunie is None else _fondues(conn, lues, reunie)


def _rangees(conn: Connection, type_: str, jeune: str) -> tuple[Mapping[str, Any], ...]:
    curseur = conn.exec_driver_sql(
        f"SELECT * FROM {type_} WHERE jeune = ? ORDER BY cree, id", (jeune,)
    )
    return tuple(_lue(type_, dict(r._mapping)) for r in curseur)


def _lue(type_: str, rangee: dict[str, Any]) -> dict[str, Any]:
    """La rangée, ses listes et tables relues."""
    for champ, forme in TYPES[type_].champs.items():
        if forme is Forme.JSON and rangee[champ] is not None:
            rangee[champ] = json.loads(rangee[champ])
    return rangee


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
