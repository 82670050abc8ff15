"""L'index de recherche : une table FTS5 du coffre, dérivée des tables d'état courant.

Il est mis à jour dans la transaction qui les écrit, comparé par ``coffre verifier``, refait après
une migration. La zone scellée n'y entre pas : seuls les types de :data:`SOURCES` sont lus, et les
textes scellés n'existent en clair dans aucune table. Le rang d'un élément porte son type, pour
qu'une recherche ne lise que la tranche d'un groupe.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

TRANCHE = 1 << 40
"""Rangs réservés à chaque type."""

LIGATURES = {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "ø": "o", "Ø": "O",
             "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i"}  # fmt: skip
"""Lettres liées ou barrées, que FTS5 ne ramène pas à celles que l'on tape."""

_LOT = 2000


@dataclass(frozen=True, slots=True)
class _Source:
    """Ce que l'index lit d'un type : deux expressions SQL sur sa table (alias ``t``)."""

    rang: int
    titre: str
    texte: str


SOURCES = {
    "jeune": _Source(
        6,
        "concat_ws(' ', t.prenom_usage, t.nom_usage, t.prenom, t.nom)",
        "concat_ws(' ', t.dossier, t.telephone)",
    ),
    "note": _Source(1, "concat_ws(' ', t.themes)", "coalesce(t.texte, '')"),
    "piece": _Source(
        2,
        "coalesce(t.nom, '')",
        "concat_ws(' ', CASE WHEN t.genre LIKE 'image/%' THEN 'image' END,"
        " substr(t.genre, instr(t.genre, '/') + 1),"
        " (SELECT concat_ws(' ', p.nature, p.precision) FROM papier AS p WHERE p.id = t.papier))",
    ),
    "papier": _Source(3, "coalesce(t.nature, '')", "coalesce(t.precision, '')"),
    "proche": _Source(
        4,
        "coalesce(t.nom, '')",
        "concat_ws(' ', t.lien, t.telephone, t.courriel, t.precision)",
    ),
    "partenaire": _Source(
        5,
        "coalesce(t.nom, '')",
        "concat_ws(' ', t.nature, t.contact, t.telephone, t.courriel, t.adresse, t.precision)",
    ),
}
"""Ce qui se cherche."""

_TYPES = {s.rang: nom for nom, s in SOURCES.items()}

Rangee = tuple[str, str | None, str, str]
"""Entité, tête de son dossier, titre, texte."""


def tranche(type_: str) -> tuple[int, int]:
    """Premier et dernier rang d'un type."""
    debut = SOURCES[type_].rang * TRANCHE
    return debut, debut + TRANCHE - 1


def type_du_rang(rang: int) -> str:
    """Le type d'un élément, d'après son rang dans l'index ; vide si aucun n'a ce rang."""
    return _TYPES.get(rang // TRANCHE, "")


def indexer(conn: Connection, entites: Collection[str], types: Collection[str]) -> None:
    """Accorde l'index à ces entités, qui viennent d'être projetées. N'écrit que ce qui change.

    ``types`` : ceux des entités qui existent encore.
    """
    voulues = _avec_leurs_pieces(conn, entites)
    cles = json.dumps(voulues)
    posees = {
        r[1]: (int(r[0]), (r[1], r[2], r[3], r[4]))
        for r in conn.exec_driver_sql(
            "SELECT c.id, c.entite, c.jeune, r.titre, r.texte FROM cherchable AS c"
            " LEFT JOIN recherche AS r ON r.rowid = c.id"
            " WHERE c.entite IN (SELECT value FROM json_each(?))",
            (cles,),
        )
    }
    lus = [t for t in SOURCES if t in types or (t == "piece" and len(voulues) > len(entites))]
    attendues = {t: list(_lire(conn, t, cles)) for t in lus}
    restent = {r[0] for rangees in attendues.values() for r in rangees}
    _oter(conn, sorted(rang for e, (rang, _) in posees.items() if e not in restent))
    for type_, rangees in attendues.items():
        changees = [
            (posees[r[0]][0], r) for r in rangees if r[0] in posees and posees[r[0]][1] != r
        ]
        _changer(conn, sorted(changees))
        _ajouter(conn, type_, [r for r in rangees if r[0] not in posees])


def reindexer(conn: Connection) -> None:
    """Accorde tout l'index aux tables, par lots, quel que soit l'état où il était."""
    conn.exec_driver_sql("INSERT INTO recherche (recherche) VALUES ('rebuild')")
    conn.exec_driver_sql("DELETE FROM recherche WHERE rowid NOT IN (SELECT id FROM cherchable)")
    conn.exec_driver_sql("DELETE FROM cherchable WHERE id NOT IN (SELECT rowid FROM recherche)")
    connues = {r[0] for r in conn.exec_driver_sql("SELECT entite FROM cherchable")}
    for type_ in SOURCES:
        presentes = [r[0] for r in conn.exec_driver_sql(f"SELECT id FROM {type_} ORDER BY cree")]
        connues.difference_update(presentes)
        for lot in _lots(presentes):
            indexer(conn, lot, (type_,))
    for lot in _lots(sorted(connues)):
        indexer(conn, lot, ())


def ecarts(conn: Connection) -> int:
    """Combien d'éléments de l'index ne disent pas ce que disent les tables."""
    curseur = conn.exec_driver_sql(
        "SELECT c.id, c.entite, c.jeune, r.titre, r.texte FROM cherchable AS c"
        " LEFT JOIN recherche AS r ON r.rowid = c.id"
    )
    posees = {(type_du_rang(r[0]), *map(hash, r[1:])) for r in curseur}
    attendues = {(t, *map(hash, r)) for t in SOURCES for r in _lire(conn, t)}
    orphelins = "SELECT count(*) FROM recherche_docsize WHERE id NOT IN (SELECT id FROM cherchable)"
    return len(posees ^ attendues) + int(conn.exec_driver_sql(orphelins).scalar() or 0)


def _avec_leurs_pieces(conn: Connection, entites: Collection[str]) -> list[str]:
    """Ces entités, et les pièces qui portent le nom d'un papier d'entre elles."""
    pieces = conn.exec_driver_sql(
        "SELECT id FROM piece WHERE papier IN (SELECT value FROM json_each(?))",
        (json.dumps(list(entites)),),
    )
    return list(dict.fromkeys((*entites, *(r[0] for r in pieces))))


def _lots(entites: Sequence[str]) -> Iterator[Sequence[str]]:
    return (entites[i : i + _LOT] for i in range(0, len(entites), _LOT))


def _lire(conn: Connection, type_: str, cles: str | None = None) -> Iterator[Rangee]:
    """Ce que l'index doit dire d'un type : tout, ou ces entités seulement (liste JSON)."""
    source = SOURCES[type_]
    filtre = "" if cles is None else "WHERE t.id IN (SELECT value FROM json_each(?))"
    parametres = () if cles is None else (cles,)
    requete = (
        f"SELECT t.id, t.jeune, {_sans_ligatures(source.titre)}, {_sans_ligatures(source.texte)}"
        f" FROM {type_} AS t {filtre} ORDER BY t.cree, t.id"
    )
    for r in conn.exec_driver_sql(requete, parametres):
        yield r[0], r[1], r[2], r[3]


def _sans_ligatures(expression: str) -> str:
    for lettre, lettres in LIGATURES.items():
        expression = f"replace({expression}, '{lettre}', '{lettres}')"
    return expression


def _oter(conn: Connection, rangs: list[int]) -> None:
    if rangs:
        for table, cle in (("recherche", "rowid"), ("cherchable", "id")):
            conn.exec_driver_sql(
                f"DELETE FROM {table} WHERE {cle} IN (SELECT value FROM json_each(?))",
                (json.dumps(rangs),),
            )


def _changer(conn: Connection, changees: Iterable[tuple[int, Rangee]]) -> None:
    for rang, (_, jeune, titre, texte) in changees:
        conn.exec_driver_sql("UPDATE cherchable SET jeune = ? WHERE id = ?", (jeune, rang))
        conn.exec_driver_sql(
            "UPDATE recherche SET titre = ?, texte = ? WHERE rowid = ?", (titre, texte, rang)
        )


def _ajouter(conn: Connection, type_: str, rangees: list[Rangee]) -> None:
    if not rangees:
        return
    dernier = conn.exec_driver_sql(
        "SELECT max(id) FROM cherchable WHERE id BETWEEN ? AND ?", tranche(type_)
    ).scalar()
    premier = (dernier or tranche(type_)[0]) + 1
    numerotees = list(enumerate(rangees, premier))
    conn.exec_driver_sql(
        "INSERT INTO cherchable (id, entite, jeune) VALUES (?, ?, ?)",
        [(rang, entite, jeune) for rang, (entite, jeune, _, _) in numerotees],
    )
    conn.exec_driver_sql(
        "INSERT INTO recherche (rowid, titre, texte) VALUES (?, ?, ?)",
        [(rang, titre, texte) for rang, (_, _, titre, texte) in numerotees],
    )
