"""Ce que le compte et le coffre permettent sur la page Échanges."""

from __future__ import annotations

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.metier.droits import Permission, peut


def pourquoi_pas(contexte: Contexte) -> str:
    """Ce qui empêche d'importer et d'écarter, vide si rien ne l'empêche."""
    if contexte.seance.lecture_seule:
        return "Ce coffre est ouvert en lecture seule."
    if not _permet(contexte, Permission.IMPORTER):
        return "Votre compte ne permet pas d’importer."
    return ""


def peut_lire(contexte: Contexte) -> bool:
    """Vrai si le compte lit les dossiers : une ligne refusée porte des noms."""
    return _permet(contexte, Permission.LIRE)


def _permet(contexte: Contexte, permission: Permission) -> bool:
    return peut(contexte.lire(contexte.seance.acteur).roles, permission)
