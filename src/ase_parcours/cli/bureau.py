"""Ouvrir l'application de bureau depuis la ligne de commande."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

from ase_parcours.erreurs import EnvironnementRefuse


def affichage_present() -> bool:
    """Vrai s'il y a un écran où ouvrir une fenêtre."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def lancer(dossier: Path | None = None, mot_de_passe_demo: str | None = None) -> int:
    """Ouvre l'application. Lève ``EnvironnementRefuse`` s'il n'y a pas d'affichage."""
    if not affichage_present():
        raise EnvironnementRefuse(
            "sans_affichage",
            "Il n'y a pas d'affichage où ouvrir l'application.",
            "Utilisez les commandes (« ase-parcours --help »), ou ouvrez une session graphique.",
        )
    from ase_parcours.bureau.application import lancer as ouvrir_application

    # L'horloge n'est lue que par l'application ; les règles reçoivent le jour.
    return ouvrir_application(
        dossier, _jour_du_poste(), mot_de_passe_demo=mot_de_passe_demo, horloge=_jour_du_poste
    )


def _jour_du_poste() -> date:
    return date.today()  # noqa: DTZ011 - jour civil local
