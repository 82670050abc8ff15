"""Ce que la frise montre de la vie : une fenêtre de temps que l'on agrandit et que l'on déplace.

Pur, sans Qt. Les jours sont des nombres à virgule : un zoom à la molette reste continu.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

PALIERS = (365.0, 183.0, 31.0)
"""Un an, six mois, un mois ; la vie entière vient avant."""
JOURS_MINIMUM = 14.0
_ECART = 1.02
"""Deux échelles plus proches que cela sont la même."""


@dataclass(frozen=True, slots=True)
class Vue:
    """[debut, debut + jours), en jours du calendrier, dans une vie qui va de ``bas`` à ``haut``."""

    debut: float
    jours: float
    bas: float
    haut: float

    @classmethod
    def entiere(cls, debut: date, fin: date) -> Vue:
        """Toute la vie."""
        bas, haut = float(debut.toordinal()), float(fin.toordinal())
        return cls(bas, haut - bas, bas, haut)

    @property
    def fin(self) -> float:
        """Premier instant qui n'est plus montré."""
        return self.debut + self.jours

    @property
    def tout(self) -> bool:
        """Vrai si rien n'est hors de vue."""
        return self.jours >= (self.haut - self.bas) / _ECART

    def jour(self, instant: float) -> date:
        """Le jour d'un instant, ramené à la vie montrée."""
        return date.fromordinal(int(min(max(instant, self.bas), self.haut)))

    def zoomer(self, rapport: float, ancre: float) -> Vue:
        """``rapport`` fois plus de détail ; l'instant ``ancre`` reste à sa place."""
        return self._a_l_echelle(self.jours / rapport, ancre)

    def palier(self, sens: int, ancre: float) -> Vue:
        """L'échelle suivante (``sens`` positif : plus de détail), centrée sur ``ancre``."""
        vie = self.haut - self.bas
        echelles = [vie, *(p for p in PALIERS if p < vie)]
        if sens > 0:
            voulue = next((e for e in echelles if e < self.jours / _ECART), echelles[-1])
        else:
            voulue = next((e for e in reversed(echelles) if e > self.jours * _ECART), vie)
        return Vue(ancre - voulue / 2, voulue, self.bas, self.haut).bornee()

    def glisser(self, jours: float) -> Vue:
        """Déplacée vers l'avenir, ou le passé."""
        return Vue(self.debut + jours, self.jours, self.bas, self.haut).bornee()

    def cadrer(self, debut: float, fin: float) -> Vue:
        """Déplacée juste assez pour montrer [debut, fin), ou son début s'il est plus long."""
        marge = self.jours * 0.05
        if debut >= self.debut and min(fin, debut + self.jours / 2) <= self.fin:
            return self
        if debut < self.debut:
            return self.glisser(debut - marge - self.debut)
        voulu = min(fin + marge - self.fin, debut - marge - self.debut)
        return self.glisser(voulu)

    def bornee(self) -> Vue:
        """Ramenée dans la vie."""
        jours = min(max(self.jours, min(JOURS_MINIMUM, self.haut - self.bas)), self.haut - self.bas)
        debut = min(max(self.debut, self.bas), self.haut - jours)
        return Vue(debut, jours, self.bas, self.haut)

    def _a_l_echelle(self, jours: float, ancre: float) -> Vue:
        vie = self.haut - self.bas
        jours = min(max(jours, min(JOURS_MINIMUM, vie)), vie)
        part = (ancre - self.debut) / self.jours
        return Vue(ancre - part * jours, jours, self.bas, self.haut).bornee()
