"""Le ramasse-miettes : espacé partout, suspendu le temps d'un travail qui jette peu."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def espacer_le_ramasse_miettes() -> None:
    """Réglage de l'application (et du banc, qui la mesure) : sur des milliers de dossiers, la
    collecte coûte plus qu'elle ne rend."""
    gc.set_threshold(200_000, 20, 20)


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
