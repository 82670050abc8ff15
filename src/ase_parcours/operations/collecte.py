"""Suspendre le ramasse-miettes le temps d'un travail qui crée beaucoup et jette peu."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def sans_ramasse_miettes() -> Iterator[None]:
    """Des centaines de milliers d'objets qui restent : les passer en revue ne rend rien, coûte un
    quart du temps, et arrête l'interface une seconde entière, car tout le processus l'attend."""
    actif = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if actif:
            gc.enable()
