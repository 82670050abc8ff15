"""Ce que le processus peut faire pour que la clé ne traîne pas. Au mieux, jamais bloquant."""

from __future__ import annotations

import contextlib
import os
import sys

_PR_SET_DUMPABLE = 4  # prctl(2)


def durcir() -> tuple[str, ...]:
    """À appeler une fois, au tout début du programme. Rend les mesures qui ont pris.

    ``umask`` : les fichiers naissent fermés aux autres ; ``core`` : pas d'image mémoire écrite
    après un plantage ; ``dumpable`` : les autres processus du même utilisateur ne lisent pas la
    mémoire (Linux).
    """
    mesures = {"umask": _fermer_umask, "core": _sans_image_memoire, "dumpable": _non_lisible}
    return tuple(nom for nom, mesure in mesures.items() if _prise(mesure))


def _prise(mesure: object) -> bool:
    with contextlib.suppress(OSError, ValueError, AttributeError, ImportError):
        return bool(callable(mesure) and mesure())
    return False


def _fermer_umask() -> bool:
    os.umask(0o077)
    return True


def _sans_image_memoire() -> bool:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return True


def _non_lisible() -> bool:
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    return bool(ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)
