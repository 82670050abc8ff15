"""Les octets des éditions, tels qu'ils ont été remis : hors du journal, effacés avec le jeune."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection

from ase_parcours.erreurs import FichierAbime

_NIVEAU = 6


@dataclass(frozen=True, slots=True)
class Remis:
    """Ce qui a été remis, au bit près."""

    octets: bytes
    pages: int


def garder(conn: Connection, edition: str, jeune: str | None, pages: int, octets: bytes) -> None:
    """Garde les octets d'une édition. ``jeune`` : celui dont ils parlent ; aucun, une unité."""
    conn.exec_driver_sql(
        "INSERT INTO edition_octets (edition, jeune, pages, octets) VALUES (?, ?, ?, ?)",
        (edition, jeune, pages, zlib.compress(octets, _NIVEAU)),
    )


def remis(conn: Connection, edition: str, empreinte: str) -> Remis | None:
    """Les octets d'une édition ; ``None`` s'ils ne sont pas dans ce coffre (édition d'avant qu'on
    les garde, ou faite sur un autre poste). ``empreinte`` : le SHA-256 noté au journal.

    Lève ``FichierAbime`` s'ils ne correspondent plus à leur empreinte.
    """
    ligne = conn.exec_driver_sql(
        "SELECT octets, pages FROM edition_octets WHERE edition = ?", (edition,)
    ).first()
    if ligne is None:
        return None
    try:
        octets = zlib.decompress(bytes(ligne[0]))
    except zlib.error:
        octets = b""
    if sha256(octets).hexdigest() != empreinte:
        raise FichierAbime(
            "edition_alteree",
            "Cette édition ne correspond plus à ce qui a été remis.",
            "Faites-en une nouvelle, et vérifiez le coffre.",
        )
    return Remis(octets, int(ligne[1]))


def gardees(conn: Connection, editions: Iterable[str]) -> set[str]:
    """Celles de ces éditions dont les octets sont dans ce coffre."""
    lues = conn.exec_driver_sql(
        "SELECT edition FROM edition_octets WHERE edition IN (SELECT value FROM json_each(?))",
        (json.dumps(list(editions)),),
    )
    return {str(r[0]) for r in lues}


def effacer(conn: Connection, jeunes: Iterable[str]) -> int:
    """Efface les octets remis sur ces jeunes ; rend combien d'éditions en avaient."""
    fait = conn.exec_driver_sql(
        "DELETE FROM edition_octets WHERE jeune IN (SELECT value FROM json_each(?))",
        (json.dumps(list(jeunes)),),
    )
    return fait.rowcount
