"""Les dispositifs tels que ce coffre les connaît : le catalogue, adapté par le territoire."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from ase_parcours.coffre.lectures.territoire import DISPOSITIFS, referentiel_du_coffre
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.dispositifs import CatalogueDispositifs
from ase_parcours.referentiels.dispositifs import catalogue


def dispositifs_du_coffre(conn: Connection) -> CatalogueDispositifs:
    """Le catalogue, adapté par le territoire.

    Une adaptation qui ne se relit plus (écrite par une autre version) laisse le catalogue livré,
    qui le dit : un dossier s'ouvre quand même.
    """
    try:
        return catalogue(referentiel_du_coffre(conn, DISPOSITIFS))
    except FichierAbime as faute:
        return replace(catalogue(), faute=str(faute))


def orientes(conn: Connection, dispositif: str) -> int:
    """Combien d'orientations vers ce dispositif (code) les dossiers portent."""
    requete = "SELECT count(*) FROM orientation_dispositif WHERE dispositif = ?"
    return int(conn.exec_driver_sql(requete, (dispositif,)).scalar_one())
