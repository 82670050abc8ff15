"""Le moteur SQLAlchemy posé sur la fabrique de connexions. Importé seulement quand il sert."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy
from sqlalchemy import event, pool
from sqlcipher3 import dbapi2

_ATTENTE_FIL = 60  # secondes qu'un fil attend la connexion de l'écrivain
_LECTEURS = 4  # connexions de lecture gardées ouvertes


def construire(
    creer: Callable[[], dbapi2.Connection], *, lecture_seule: bool, travaux: bool
) -> sqlalchemy.Engine:
    """Moteur dont toutes les connexions viennent de ``creer``. Voir ``connexion.moteur``.

    L'adresse est vide : ni chemin ni clé ne peuvent paraître dans un ``repr`` ou un journal.
    ``hide_parameters`` : les valeurs d'une requête sont des données personnelles.
    """
    resultat = sqlalchemy.create_engine(
        "sqlite://",
        module=dbapi2,  # sans lui, les erreurs du pilote ne sont pas enveloppées
        creator=creer,
        hide_parameters=True,
        **_reserve(lecture_seule=lecture_seule, travaux=travaux),
    )
    debut = "BEGIN" if lecture_seule else "BEGIN IMMEDIATE"

    @event.listens_for(resultat, "begin")
    def commencer(connexion: sqlalchemy.Connection) -> None:
        # Le pilote est en autocommit : sans cela une migration tuée resterait à moitié faite.
        connexion.exec_driver_sql(debut)

    return resultat


def _reserve(*, lecture_seule: bool, travaux: bool) -> dict[str, Any]:
    if travaux:
        return {"poolclass": pool.NullPool}
    taille = _LECTEURS if lecture_seule else 1
    return {
        "poolclass": pool.QueuePool,
        "pool_size": taille,
        "max_overflow": 2 * _LECTEURS if lecture_seule else 0,
        "pool_timeout": _ATTENTE_FIL,
    }
