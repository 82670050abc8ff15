"""Ce que la page Relève et le tableau de bord lisent du coffre."""

from __future__ import annotations

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.coffre.lectures.releve import Releve, nombre_de_jeunes, releve_du_compte
from ase_parcours.metier.droits import Permission, peut


def lire(contexte: Contexte) -> Releve | None:
    """La relève du compte ; ``None`` s'il ne lit pas les dossiers. Lève ``ErreurParcours``."""
    if not _permet(contexte):
        return None
    compte = contexte.seance.coffre.compte.id
    return contexte.lire(releve_du_compte, compte, contexte.aujourd_hui)


def nombre_a_lire(contexte: Contexte) -> int:
    """Combien de dossiers les autres ont changés depuis que ce compte a tout lu."""
    if not _permet(contexte):
        return 0
    compte = contexte.seance.coffre.compte.id
    return contexte.lire(nombre_de_jeunes, compte, contexte.aujourd_hui)


def _permet(contexte: Contexte) -> bool:
    return peut(contexte.lire(contexte.seance.acteur).roles, Permission.LIRE)
