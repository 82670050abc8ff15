"""Le curseur de la frise : où mène chaque touche, et ce qu'il garde quand le dossier change.

Pur, sans Qt. Une position est (rang du couloir, rang de l'élément).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ase_parcours.metier.frise import Couloir, Element, Frise, Jalon

Position = tuple[int, int]


def etendue(e: Element) -> tuple[float, float]:
    """Début et fin d'un élément, en jours du calendrier."""
    if isinstance(e, Jalon):
        return float(e.le.toordinal()), float(e.le.toordinal() + 1)
    return float(e.debut.toordinal()), float(e.fin.toordinal())


def milieu(e: Element, debut: float, fin: float) -> float:
    """Milieu de ce qui se voit d'un élément entre ``debut`` et ``fin``, ou le sien hors de vue."""
    sien, sienne = etendue(e)
    gauche, droite = max(sien, debut), min(sienne, fin)
    return (gauche + droite) / 2 if gauche < droite else (sien + sienne) / 2


class Curseur:
    """Se déplace dans les éléments d'une frise, couloir par couloir."""

    def __init__(self, frise: Frise, couloirs: Sequence[Couloir], position: Position) -> None:
        self._lignes = [frise.elements(c) for c in couloirs]
        self._position = position

    def element(self) -> Element | None:
        """Ce qu'il porte."""
        couloir, rang = self._position
        ligne = self._lignes[couloir]
        return ligne[rang] if rang < len(ligne) else None

    def a_cote(self, pas: int) -> Position:
        """L'élément d'avant ou d'après, dans le même couloir."""
        couloir, rang = self._position
        voulu = rang + pas
        return (couloir, voulu) if 0 <= voulu < len(self._lignes[couloir]) else self._position

    def au_bout(self, *, dernier: bool) -> Position:
        """Le premier ou le dernier élément du couloir."""
        couloir = self._position[0]
        return couloir, max(0, len(self._lignes[couloir]) - 1) if dernier else 0

    def autre_couloir(self, pas: int, instant: float) -> Position:
        """Le couloir d'au-dessus ou d'en dessous qui a quelque chose, au plus près d'un instant."""
        voulu = self._position[0] + pas
        while 0 <= voulu < len(self._lignes) and not self._lignes[voulu]:
            voulu += pas
        if not 0 <= voulu < len(self._lignes):
            return self._position
        return voulu, self._le_plus_proche(voulu, instant)

    def retrouver(self, avant: Element | None, aujourd_hui: date) -> Position:
        """Le même fait s'il est encore là ; sinon ce qui est le plus près d'aujourd'hui."""
        couloir, rang = self._position
        ligne = self._lignes[couloir] if couloir < len(self._lignes) else ()
        if avant is not None and ligne:
            siens = [i for i, e in enumerate(ligne) if e.lien == avant.lien]
            exact = next((i for i in siens if ligne[i].libelle == avant.libelle), None)
            if exact is None and siens and avant.lien.element is not None:
                exact = siens[0]
            return couloir, min(rang, len(ligne) - 1) if exact is None else exact
        plein = next((i for i, x in enumerate(self._lignes) if x), None)
        if plein is None:
            return 0, 0
        return plein, self._le_plus_proche(plein, float(aujourd_hui.toordinal()))

    def _le_plus_proche(self, couloir: int, instant: float) -> int:
        ligne = self._lignes[couloir]
        return min(range(len(ligne)), key=lambda i: _ecart(ligne[i], instant))


def _ecart(e: Element, instant: float) -> float:
    debut, fin = etendue(e)
    return max(debut - instant, instant - fin, 0.0)
