"""Une lettre à relire : le modèle rempli de ce que le dossier sait, sans rien écrire."""

from __future__ import annotations

from datetime import date

from ase_parcours.coffre.lectures.dossier import dossier
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.lettres import LettreRemplie
from ase_parcours.operations.assemblage import commun
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.operations.assemblage.lettre import remplie
from ase_parcours.operations.lecture import exiger_lecture
from ase_parcours.operations.seance import Seance


def lettre_a_relire(seance: Seance, type_: str, jeune: str, aujourd_hui: date) -> LettreRemplie:
    """La lettre de ce type pour ce jeune (identifiant).

    Lève ``RefusMetier`` sans le droit de lire, ``UsageInvalide`` si le dossier n'existe pas.
    """
    with seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        vue = dossier(conn, jeune, aujourd_hui, seance.coffre.reperes)
        if vue is None:
            raise UsageInvalide("dossier_inconnu", "Ce dossier n'existe pas.")
        en_tete = commun.en_tete(vue, aujourd_hui, None, None)
        return remplie(type_, Demande(conn, vue, en_tete, aujourd_hui))
