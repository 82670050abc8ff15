"""La chambre forte : les octets des pièces, chiffrés dans le coffre sous leur SHA-256."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection

from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime, RefusMetier

TAILLE_MAX = 20 * 1024 * 1024
"""Octets d'une pièce, au plus."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Une pièce versée. ``detenue`` : ses octets sont dans ce coffre-ci. Taille en octets.

    ``papier`` : celui qu'elle montre ; ``edition`` : le document imprimé dont elle est la version
    signée ; ``actif`` : contenu actif trouvé, ``None`` si l'on ne sait pas.
    """

    id: str
    jeune: str
    solution: str | None
    nom: str
    sha256: str
    taille: int
    genre: str
    date: str
    detenue: bool
    papier: str | None = None
    edition: str | None = None
    actif: tuple[str, ...] | None = None


def lire_fichier(chemin: Path) -> bytes:
    """Octets d'un fichier à verser.

    Lève ``EnvironnementRefuse`` (absent, illisible) ou ``RefusMetier`` (plus de 20 Mo).
    """
    try:
        with chemin.open("rb") as flux:
            octets = flux.read(TAILLE_MAX + 1)
    except OSError:
        raise EnvironnementRefuse(
            "piece_introuvable",
            "Le fichier de la pièce ne se lit pas.",
            "Vérifiez son emplacement, puis recommencez.",
        ) from None
    if len(octets) > TAILLE_MAX:
        raise RefusMetier("piece_trop_lourde", "La pièce dépasse 20 Mo.", "Allégez-la.")
    return octets


def verser_octets(conn: Connection, empreinte: str, octets: bytes) -> None:
    """Range les octets sous leur empreinte ; les mêmes octets ne sont rangés qu'une fois."""
    conn.exec_driver_sql(
        "INSERT INTO piece_octets (sha256, octets) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (empreinte, octets),
    )


def octets_de(conn: Connection, empreinte: str) -> bytes:
    """Octets d'une pièce.

    Lève ``FichierAbime`` s'ils ne sont pas ici ou ne correspondent plus à leur empreinte.
    """
    ligne = conn.exec_driver_sql(
        "SELECT octets FROM piece_octets WHERE sha256 = ?", (empreinte,)
    ).first()
    if ligne is None:
        raise FichierAbime(
            "piece_ailleurs",
            "Les octets de cette pièce ne sont pas dans ce coffre.",
            "Demandez-les au poste qui l'a versée.",
        )
    octets = bytes(ligne[0])
    if sha256(octets).hexdigest() != empreinte:
        raise FichierAbime(
            "piece_alteree",
            "Cette pièce ne correspond plus à son empreinte.",
            "Versez-la de nouveau, et vérifiez le coffre.",
        )
    return octets


def pieces(conn: Connection, jeune: str | None = None) -> list[Piece]:
    """Pièces d'un jeune (ou toutes), de la plus récente à la plus ancienne."""
    requete = (
        "SELECT p.id, p.jeune, p.solution, p.nom, p.sha256, p.taille, p.genre, p.date,"
        " EXISTS (SELECT 1 FROM piece_octets AS o WHERE o.sha256 = p.sha256),"
        " p.papier, p.edition, p.contenu_actif"
        " FROM piece AS p WHERE (? IS NULL OR p.jeune = ?) ORDER BY p.date DESC, p.cree DESC"
    )
    rangees = conn.exec_driver_sql(requete, (jeune, jeune))
    return [Piece(*(*r[:8], bool(r[8]), *r[9:11], _actif(r[11]))) for r in rangees]


def _actif(brut: str | None) -> tuple[str, ...] | None:
    return None if brut is None else tuple(str(a) for a in json.loads(brut))
