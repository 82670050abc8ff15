"""Les textes scellés d'un dossier, sans leur contenu, et qui les a lus."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from ase_parcours.coffre.horloge import instant


@dataclass(frozen=True, slots=True)
class TexteScelle:
    """Un texte scellé. ``cree_le`` : instant UTC ISO ; ``auteur`` : nom du compte, ou vide."""

    id: str
    rubrique: str
    cree_le: str
    auteur: str


@dataclass(frozen=True, slots=True)
class LectureNotee:
    """Une lecture. ``quand`` : instant UTC ISO ; ``rubrique`` vide si le texte a été retiré."""

    numero: int
    quand: str
    qui: str
    dossier: str
    scelle: str
    rubrique: str


def textes_scelles(conn: Connection, jeune: str) -> list[TexteScelle]:
    """Les textes d'un dossier, le plus récent d'abord."""
    curseur = conn.exec_driver_sql(
        "SELECT s.id, coalesce(s.rubrique, ''), j.hlc, coalesce(c.nom, '') FROM scelle AS s"
        " JOIN journal_ligne AS l ON l.entite = s.id AND l.champ = 'creation'"
        " JOIN journal AS j ON j.id = l.journal_id LEFT JOIN compte AS c ON c.id = j.compte"
        " WHERE s.jeune = ? ORDER BY j.hlc DESC, s.id",
        (jeune,),
    )
    return [TexteScelle(i, rubrique, instant(hlc), nom) for i, rubrique, hlc, nom in curseur]


def lectures_scellees(conn: Connection, jeune: str | None = None) -> list[LectureNotee]:
    """Les lectures notées, la plus récente d'abord ; d'un dossier, ou de tous."""
    curseur = conn.exec_driver_sql(
        "SELECT l.numero, l.quand, coalesce(c.nom, ''), coalesce(d.dossier, ''), l.entite,"
        " coalesce(s.rubrique, '') FROM lecture_scellee AS l"
        " LEFT JOIN compte AS c ON c.id = l.compte LEFT JOIN jeune AS d ON d.id = l.jeune"
        " LEFT JOIN scelle AS s ON s.id = l.entite"
        " WHERE ?1 IS NULL OR l.jeune = ?1 ORDER BY l.numero DESC",
        (jeune,),
    )
    return [LectureNotee(*r) for r in curseur]
