"""Les dispositifs tels que ce coffre les connaît : le catalogue, adapté par le territoire."""

from __future__ import annotations

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.territoire import DISPOSITIFS, referentiel_du_coffre
from ase_parcours.metier.dispositifs import CatalogueDispositifs
from ase_parcours.referentiels.dispositifs import catalogue


def dispositifs_du_coffre(conn: Connection) -> CatalogueDispositifs:
    """Le catalogue, adapté par le territoire. Lève ``FichierAbime`` s'il ne se relit plus."""
    return catalogue(referentiel_du_coffre(conn, DISPOSITIFS))


def orientes(conn: Connection, dispositif: str) -> int:
    """Combien d'orientations vers ce dispositif (code) les dossiers portent."""
    requete = "SELECT count(*) FROM orientation_dispositif WHERE dispositif = ?"
    return int(conn.exec_driver_sql(requete, (dispositif,)).scalar_one())
