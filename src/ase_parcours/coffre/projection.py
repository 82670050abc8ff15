"""Écrire dans les tables d'état courant ce que le journal projette, et rien d'autre.

La colonne ``jeune`` porte la tête de la classe du dossier (``coffre.personnes``) : la projection
est fonction de l'ensemble des lignes d'une entité et de l'ensemble des faits « même personne ».
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.horloge import canonique
from ase_parcours.coffre.index_recherche import indexer, reindexer
from ase_parcours.coffre.journal import lignes_des_entites
from ase_parcours.coffre.personnes import classes_du_coffre
from ase_parcours.metier.journal import Projection, Valeur, projeter
from ase_parcours.metier.vocabulaire import TYPES, Forme


def colonnes(nom: str) -> tuple[str, ...]:
    """Colonnes d'une table d'état courant, dans l'ordre."""
    return ("id", "jeune", "cree", *TYPES[nom].champs)


def jeune_de(p: Projection, tetes: Mapping[str, str]) -> str | None:
    """La tête du dossier auquel une projection appartient."""
    jeune = p.id if p.type == "jeune" else p.jeune
    return jeune if jeune is None else tetes.get(jeune, jeune)


def rangee(p: Projection, tetes: Mapping[str, str]) -> tuple[Any, ...]:
    """La rangée d'une projection, dans l'ordre de ``colonnes``. ``tetes`` : membre → tête."""
    formes = TYPES[p.type].champs
    return (
        p.id,
        jeune_de(p, tetes),
        p.cree,
        *(_en_sql(p.valeurs.get(champ), forme) for champ, forme in formes.items()),
    )


def _en_sql(valeur: Valeur, forme: Forme) -> Valeur:
    if valeur is not None and forme is Forme.JSON:
        return canonique(valeur)
    return valeur


def rangees_de_conflit(
    p: Projection, tetes: Mapping[str, str]
) -> list[tuple[str, str, str | None, str]]:
    """Les rangées de ``conflit`` d'une projection."""
    return [
        (
            p.id,
            champ,
            jeune_de(p, tetes),
            canonique([{"ligne": t.id, "valeur": t.apres, "ordre": list(t.ordre)} for t in lignes]),
        )
        for champ, lignes in sorted(p.conflits.items())
    ]


def projeter_entites(conn: Connection, entites: Iterable[str], tetes: Mapping[str, str]) -> None:
    """Projette ces entités, remplace leurs rangées et leur index. À appeler sorties retirées."""
    voulues = list(dict.fromkeys(entites))
    par_entite = lignes_des_entites(conn, voulues)
    projections = [p for e, lignes in par_entite.items() if (p := projeter(e, lignes)) is not None]
    _oter(conn, voulues)
    _poser(conn, projections, tetes)
    indexer(conn, voulues, {p.type for p in projections})


def projeter_tout(conn: Connection) -> None:
    """Refait tables et index depuis le journal, et n'y laisse rien d'autre. Sorties retirées."""
    for nom in (*TYPES, "conflit"):
        conn.exec_driver_sql(f"DELETE FROM {nom}")
    par_entite = lignes_des_entites(conn)
    projections = [p for e, x in par_entite.items() if (p := projeter(e, x)) is not None]
    _poser(conn, projections, {})
    if tetes := classes_du_coffre(conn):
        reunies = [p for p in projections if jeune_de(p, {}) in tetes]
        _oter(conn, [p.id for p in reunies])
        _poser(conn, reunies, tetes)
    reindexer(conn)


def _oter(conn: Connection, entites: list[str]) -> None:
    voulues = json.dumps(entites)
    for nom in TYPES:
        conn.exec_driver_sql(
            f"DELETE FROM {nom} WHERE id IN (SELECT value FROM json_each(?))",
            (voulues,),
        )
    conn.exec_driver_sql(
        "DELETE FROM conflit WHERE entite IN (SELECT value FROM json_each(?))", (voulues,)
    )


def _poser(conn: Connection, projections: list[Projection], tetes: Mapping[str, str]) -> None:
    par_type: dict[str, list[tuple[Any, ...]]] = {}
    conflits: list[tuple[str, str, str | None, str]] = []
    for p in projections:
        par_type.setdefault(p.type, []).append(rangee(p, tetes))
        if p.conflits:
            conflits.extend(rangees_de_conflit(p, tetes))
    for nom, rangees in par_type.items():
        noms = colonnes(nom)
        conn.exec_driver_sql(
            f"INSERT INTO {nom} ({', '.join(noms)}) VALUES ({', '.join('?' * len(noms))})",
            rangees,
        )
    if conflits:
        conn.exec_driver_sql("INSERT INTO conflit VALUES (?,?,?,?)", conflits)
