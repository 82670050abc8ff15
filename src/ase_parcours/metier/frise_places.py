"""Les places prises sur une ligne de la frise : un mot s'écrit s'il n'en touche aucun autre.

La même règle à l'écran (pixels) et sur papier (points).
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable


class Places:
    """``prises`` : intervalles déjà occupés, disjoints ou non ; rien ne s'écrit hors de [gauche,
    droite], ni à moins d'``ecart`` d'un autre."""

    def __init__(
        self,
        prises: Iterable[tuple[float, float]],
        gauche: float,
        droite: float,
        ecart: float = 0.0,
    ) -> None:
        self._prises = sorted(prises)
        self._gauche, self._droite, self._ecart = gauche, droite, ecart

    def prendre(self, debut: float, fin: float) -> bool:
        """Prend [debut, fin] si rien n'y est ; dit si c'est fait."""
        if debut < self._gauche or fin > self._droite:
            return False
        rang = bisect_left(self._prises, (debut, debut))
        voisines = self._prises[max(0, rang - 1) : rang + 1]
        if any(d < fin + self._ecart and debut - self._ecart < f for d, f in voisines):
            return False
        insort(self._prises, (debut, fin))
        return True
