"""Le droit de lire : contrôlé comme celui d'écrire, à chaque porte."""

from __future__ import annotations

from sqlalchemy import Connection

from ase_parcours.erreurs import RefusMetier
from ase_parcours.metier.droits import Permission, Role, peut
from ase_parcours.operations.seance import Seance


def exiger_lecture(seance: Seance, conn: Connection, permission: Permission) -> None:
    """Lève ``RefusMetier`` si le compte de la séance n'a pas cette permission."""
    if not peut(seance.acteur(conn).roles, permission):
        raise RefusMetier(
            "lecture_refusee",
            "Votre compte ne permet pas de lire les dossiers.",
            "Demandez à la personne qui administre le coffre (docs/droits.md).",
        )


def exiger_agregat(seance: Seance, conn: Connection) -> bool:
    """Le droit de lire un compte sur tous les jeunes : vrai si les petites cellules se masquent
    (compte de statistiques), faux pour qui lit les dossiers. Lève ``RefusMetier`` aux autres."""
    roles = seance.acteur(conn).roles
    if peut(roles, Permission.LIRE):
        return False
    if Role.STATISTIQUES in roles:
        return True
    raise RefusMetier(
        "agregat_refuse",
        "Votre compte ne permet pas de lire les comptes d'ensemble.",
        "Demandez à la personne qui administre le coffre (docs/droits.md).",
    )
