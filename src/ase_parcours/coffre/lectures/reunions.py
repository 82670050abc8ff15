"""Les dossiers réunis à celui que l'on regarde : lesquels, depuis quand, par qui, pourquoi."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from ase_parcours.coffre.horloge import instant
from ase_parcours.coffre.personnes import liens, membres, tete
from ase_parcours.francais import nom_propre


@dataclass(frozen=True, slots=True)
class Reunion:
    """Un lien entre deux dossiers. ``garde`` : le numéro sous lequel on lit ; ``avec`` : l'autre,
    et le nom qu'il porte ; ``quand`` : instant UTC ISO."""

    garde: str
    avec: str
    nom: str
    quand: str
    qui: str
    motif: str


def reunions(conn: Connection, jeune: str) -> tuple[Reunion, ...]:
    """Les liens qui réunissent d'autres dossiers à celui-ci, le plus ancien d'abord."""
    siens = set(membres(conn, tete(conn, jeune)))
    tenus = sorted((x for x in liens(conn) if {x.a, x.b} <= siens), key=lambda x: x.ordre)
    trouvees = []
    for lien in tenus:
        autre = lien.b if lien.garde == lien.a else lien.a
        dossiers = dict(
            tuple(r)
            for r in conn.exec_driver_sql(
                "SELECT id, coalesce(dossier, '') FROM jeune WHERE id IN (?, ?)", (lien.a, lien.b)
            )
        )
        prenom, nom = conn.exec_driver_sql(
            "SELECT coalesce(prenom_usage, prenom, ''), coalesce(nom_usage, nom, '')"
            " FROM jeune WHERE id = ?",
            (autre,),
        ).one()
        affiche = f"{nom_propre(prenom)} {nom_propre(nom)}".strip()
        trouvees.append(
            Reunion(dossiers[lien.garde], dossiers[autre], affiche, *_fait(conn, lien.ordre[1]))
        )
    return tuple(trouvees)


def _fait(conn: Connection, lien: str) -> tuple[str, str, str]:
    """Quand, qui, pourquoi."""
    quand, qui = conn.exec_driver_sql(
        "SELECT j.hlc, coalesce(c.nom, '') FROM journal_ligne AS l"
        " JOIN journal AS j ON j.id = l.journal_id LEFT JOIN compte AS c ON c.id = j.compte"
        " WHERE l.entite = ? AND l.champ = 'distinctes' ORDER BY j.hlc DESC",
        (lien,),
    ).first() or ("0" * 12, "")
    motif = conn.exec_driver_sql("SELECT motif FROM meme_personne WHERE id = ?", (lien,)).scalar()
    return instant(quand), qui, str(motif or "")
