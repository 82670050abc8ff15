"""Les dossiers réunis : qui se lit sous quel identifiant, et ce qui appartient à chacun.

Rien ne bouge au journal. La colonne ``jeune`` des tables d'état courant porte la tête de la
classe : tout ce qui lit par cette colonne (faits, vues, plancher, porte) réunit sans le savoir.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection

from ase_parcours.metier.personnes import Lien, classes

# Un avis partagé ne réunit pas : on ne rassure pas sur une identité discutée. Un lien qui nomme un
# dossier retiré, ou pas encore reçu, attend.
_LIENS = (
    "SELECT m.a, m.b, m.garde, m.cree, m.id FROM meme_personne AS m"
    " JOIN jeune AS x ON x.id = m.a JOIN jeune AS y ON y.id = m.b"
    " WHERE coalesce(m.distinctes, 'non') = 'non' AND NOT EXISTS"
    " (SELECT 1 FROM conflit AS c WHERE c.entite = m.id AND c.champ = 'distinctes')"
)
_DU_JEUNE = (
    " FROM journal_ligne WHERE champ = 'creation'"
    " AND json_extract(apres, '$.jeune') IN (SELECT value FROM json_each(?))"
)


def liens(conn: Connection) -> list[Lien]:
    """Les liens qui tiennent, tels que les tables les donnent."""
    return [
        Lien(a, b, garde or a, (cree, identifiant))
        for a, b, garde, cree, identifiant in conn.exec_driver_sql(_LIENS)
    ]


def classes_du_coffre(conn: Connection) -> dict[str, str]:
    """Membre → tête, pour les seuls dossiers réunis."""
    return classes(liens(conn))


def tete(conn: Connection, jeune: str) -> str:
    """L'identifiant sous lequel ce dossier se lit."""
    trouve = conn.exec_driver_sql("SELECT jeune FROM jeune WHERE id = ?", (jeune,)).scalar()
    return str(trouve) if trouve else jeune


def membres(conn: Connection, jeune: str) -> list[str]:
    """Les dossiers réunis sous cette tête, elle d'abord."""
    curseur = conn.exec_driver_sql(
        "SELECT id FROM jeune WHERE jeune = ? ORDER BY id <> jeune, cree, id", (jeune,)
    )
    return [r[0] for r in curseur] or [jeune]


def entites_des_jeunes(conn: Connection, jeunes: Iterable[str]) -> list[str]:
    """Tout ce que le journal a créé pour ces dossiers, chacun le sien."""
    curseur = conn.exec_driver_sql("SELECT entite" + _DU_JEUNE, (json.dumps(list(jeunes)),))
    return [r[0] for r in curseur]


def proprietaires(conn: Connection, jeunes: Iterable[str]) -> dict[str, str]:
    """Entité → dossier pour lequel elle a été créée, parmi ceux de ces dossiers."""
    requete = "SELECT entite, json_extract(apres, '$.jeune')" + _DU_JEUNE
    return {r[0]: r[1] for r in conn.exec_driver_sql(requete, (json.dumps(list(jeunes)),))}


def proprietaire(conn: Connection, entite: object) -> str | None:
    """Le dossier pour lequel une entité a été créée."""
    trouve = conn.exec_driver_sql(
        "SELECT json_extract(apres, '$.jeune') FROM journal_ligne"
        " WHERE entite = ? AND champ = 'creation'",
        (entite,),
    ).scalar()
    return None if trouve is None else str(trouve)
