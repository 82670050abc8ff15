"""Lire dans un processus à part, mémoire et temps plafonnés, ce qui peut être un piège.

Une bibliothèque écrite en C peut épuiser la mémoire, ou s'interrompre, sur un fichier fait pour
cela : ce n'est alors que l'enfant qui tombe.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PAQUET = Path(__file__).resolve().parents[2]


def commande(module: str, drapeau: str, *arguments: str) -> list[str]:
    """Commande de l'enfant. Figée (PyInstaller), l'application se rappelle elle-même."""
    if getattr(sys, "frozen", False):
        return [sys.executable, drapeau, *arguments]
    # -P : le dossier courant, où traîne peut-être n'importe quoi, n'est pas un dossier de modules.
    return [sys.executable, "-P", "-m", module, *arguments]


def environnement() -> dict[str, str]:
    """Environnement de l'enfant : il trouve le paquet même s'il n'est pas installé."""
    variables = dict(os.environ)
    ailleurs = variables.get("PYTHONPATH")
    variables["PYTHONPATH"] = os.pathsep.join(filter(None, (str(_PAQUET), ailleurs)))
    return variables


def limiter(memoire: int, secondes: int) -> None:
    """À appeler dans l'enfant : plafonne sa mémoire (octets) et son temps de calcul, là où le
    système le permet (pas sous Windows)."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (memoire, memoire))
    resource.setrlimit(resource.RLIMIT_CPU, (secondes, secondes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
