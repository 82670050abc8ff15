"""Les noms que porte un coffre, pour reconnaître dans un texte qui va en sortir."""

from __future__ import annotations

from sqlalchemy import Connection

_PORTEURS = (
    "SELECT nom FROM jeune UNION SELECT prenom FROM jeune UNION SELECT nom_usage FROM jeune"
    " UNION SELECT prenom_usage FROM jeune UNION SELECT nom FROM proche"
    " UNION SELECT nom FROM compte"
)


def noms_portes(conn: Connection) -> frozenset[str]:
    """Noms et prénoms des jeunes, de leurs proches et des comptes, tels qu'écrits."""
    return frozenset(nom for (nom,) in conn.exec_driver_sql(_PORTEURS) if nom)


def nombre_de_dossiers(conn: Connection) -> int:
    """Combien de dossiers le coffre garde, clos compris."""
    return int(conn.exec_driver_sql("SELECT count(*) FROM jeune").scalar_one())
