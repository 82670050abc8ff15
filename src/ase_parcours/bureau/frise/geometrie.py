"""Où se place chaque chose de la frise, en pixels logiques. Sans peinture.

Fait une fois par échelle, par largeur et par taille de texte ; la peinture ne fait que parcourir.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from PySide6.QtCore import QRectF

from ase_parcours.bureau.frise.vue import Vue
from ase_parcours.bureau.theme import courant, px
from ase_parcours.francais import date_courte
from ase_parcours.metier.frise import Barre, Couloir, Element, EtatJalon, Frise, Jalon
from ase_parcours.metier.frise_places import Places

TITRE = 108
SEUIL_TITRE = 760
_TITRE_ETROIT = 96
_BORD = 3
_H_AXE = 20
_H_RANGEES = (17.0, 16.0, 15.0, 15.0)
_H_COULOIR, _H_COULOIR_MAX, _H_RANGEE_MIN = 60.0, 200.0, 5.0
_H_LISIBLE, _H_BARRE = 14.0, 13.0
_H_JONCTION = 13
_RETRAIT = 4
_LARGEUR_MIN = 4
JALON = 11
_LOSANGES_DITS = 2
"""Les deux échéances les plus proches ont leur mot d'abord, les autres s'il reste de la place."""

Mesure = Callable[[str], float]
Coupe = Callable[[str, float], str]
"""Un mot, raccourci par « … » à une largeur."""


@dataclass(frozen=True, slots=True)
class Place:
    """Un élément et sa boîte ; ``mot`` : ce qui s'écrit, à ``x_mot``, sur ``place`` pixels."""

    element: Element
    boite: QRectF
    mot: str = ""
    x_mot: float = 0.0
    place: float = 0.0
    x_sur: float | None = None
    """Abscisse où commence ce que l'on ne sait pas."""


@dataclass(frozen=True)
class Geometrie:
    """La frise dans ``largeur`` pixels. ``couloirs`` : ceux que l'on montre."""

    frise: Frise
    vue: Vue
    largeur: float
    couloirs: Sequence[Couloir]
    mesure: Mesure
    couper: Coupe
    jonction: bool = False

    @cached_property
    def gauche(self) -> float:
        """Bord gauche du temps, à droite des noms de couloirs."""
        large = self.largeur >= px(SEUIL_TITRE)
        return float(px(TITRE if large else _TITRE_ETROIT) + _BORD)

    @cached_property
    def droite(self) -> float:
        """Bord droit du temps."""
        return max(self.largeur - self.marge - 1, self.gauche + 1)

    @property
    def marge(self) -> float:
        """Ce qu'un losange posé sur un bord dépasse."""
        return px(JALON) / 2

    @cached_property
    def par_jour(self) -> float:
        """Pixels d'un jour."""
        return (self.droite - self.gauche) / self.vue.jours

    def x(self, jour: date | float) -> float:
        """Abscisse du début d'un jour."""
        instant = jour if isinstance(jour, float) else float(jour.toordinal())
        return self.gauche + (instant - self.vue.debut) * self.par_jour

    def instant(self, x: float) -> float:
        """Instant d'une abscisse."""
        return self.vue.debut + (x - self.gauche) / self.par_jour

    # Couloirs.

    @cached_property
    def hauts(self) -> dict[Couloir, tuple[float, float]]:
        """(ordonnée, hauteur d'une rangée) de chaque couloir."""
        hauts, y = {}, float(px(_H_AXE))
        for couloir in self.couloirs:
            rangee = _hauteur_rangee(self.frise.rangs[couloir]) + _en_plus()
            hauts[couloir] = (y, rangee)
            y += rangee * self.frise.rangs[couloir]
        return hauts

    @cached_property
    def bas(self) -> float:
        """Ordonnée du bas du dernier couloir."""
        dernier = self.couloirs[-1]
        y, rangee = self.hauts[dernier]
        return y + rangee * self.frise.rangs[dernier] + px(2)

    @property
    def hauteur(self) -> int:
        """Hauteur totale, jonction vers le ruban comprise."""
        return round(self.bas) + (px(_H_JONCTION) if self.jonction else 0)

    def boite_couloir(self, couloir: Couloir) -> QRectF:
        """Le couloir sur toute la largeur du temps."""
        y, rangee = self.hauts[couloir]
        haut = rangee * self.frise.rangs[couloir]
        return QRectF(self.gauche, y, self.droite - self.gauche, haut)

    # Éléments.

    def boite(self, element: Element) -> QRectF:
        """Rectangle d'un élément, même hors de vue."""
        y, rangee = self.hauts[element.couloir]
        if isinstance(element, Jalon):
            cote, x = float(px(JALON)), self._centre(element)
            # Posé sur des pixels entiers, il garde ses pointes et son point nets.
            return QRectF(round(x - cote / 2), round(y + (rangee - cote) / 2), cote, cote)
        gauche, droite = round(self.x(element.debut)), round(self.x(element.fin))
        ecart = max((rangee - px(_H_BARRE) - _en_plus()) // 2, 0.5)
        haut = y + element.rang * rangee + ecart
        return QRectF(gauche, haut, max(droite - gauche, _LARGEUR_MIN), rangee - 2 * ecart)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Ce qui se voit, dans l'ordre de la peinture : le plus pressant par-dessus."""
        barres = [self._place(b) for b in self.frise.barres if self._visible(b)]
        return (*barres, *self._losanges())

    def _visible(self, b: Barre) -> bool:
        if b.couloir not in self.hauts:
            return False
        return self.x(b.fin) >= self.gauche and self.x(b.debut) <= self.droite

    def _place(self, b: Barre) -> Place:
        boite = self.boite(b)
        vue = boite.intersected(QRectF(self.gauche, boite.top(), self.droite - self.gauche, 1e4))
        x_sur = None if b.sur_jusqu_au is None else round(self.x(b.sur_jusqu_au))
        fin = vue.right() if x_sur is None or x_sur <= vue.left() else min(vue.right(), x_sur)
        x_mot = vue.left() + px(_RETRAIT)
        lisible = self.hauts[b.couloir][1] >= px(_H_LISIBLE) and b.couverture is None
        place = fin - x_mot - px(2)
        mot = b.libelle if lisible and place >= px(14) else ""
        if mot and self.mesure(mot) > place:
            mot = self.couper(mot, place)
        return Place(
            b,
            boite,
            mot,
            x_mot,
            place,
            None if x_sur is None else float(x_sur),
        )

    def _losanges(self) -> list[Place]:
        if Couloir.ECHEANCES not in self.hauts:
            return []
        visibles = [j for j in self.frise.jalons if self._dedans(j)]
        mots = self._mots_des_losanges(visibles)
        ordre = sorted(visibles, key=lambda j: j.etat.urgence)
        return [Place(j, self.boite(j), *mots.get(id(j), ("",))) for j in ordre]

    def _dedans(self, j: Jalon) -> bool:
        return self.gauche <= self._centre(j) <= self.droite

    def _centre(self, j: Jalon) -> float:
        return self.x(j.le) + self.par_jour / 2

    def _mots_des_losanges(self, jalons: Sequence[Jalon]) -> dict[int, tuple[str, float, float]]:
        """(mot, abscisse, largeur) de ceux qui tiennent sans en toucher un autre ni un losange ;
        les deux plus proches disent leur jour."""
        au = self.frise.aujourd_hui
        demi, retrait = px(JALON) / 2, px(_RETRAIT)
        bords = ((self._centre(j) - demi, self._centre(j) + demi) for j in jalons)
        places = Places(bords, self.gauche, self.droite)
        a_faire = [j for j in jalons if j.etat is not EtatJalon.FAIT]
        proches = sorted(a_faire, key=lambda j: abs((j.le - au).days))[:_LOSANGES_DITS]
        vus = {id(j) for j in proches}
        reste = sorted(jalons, key=lambda j: (-j.etat.urgence, abs((j.le - au).days)))
        mots: dict[int, tuple[str, float, float]] = {}
        for j in (*proches, *(j for j in reste if id(j) not in vus)):
            mot = j.libelle
            if id(j) in vus:
                mot += f", {date_courte(j.le, avec_annee=j.le.year != au.year)}"
            large, centre = self.mesure(mot), self._centre(j)
            for x in (centre + demi + retrait, centre - demi - retrait - large):
                if places.prendre(x, x + large):
                    mots[id(j)] = (mot, x, large)
                    break
        return mots


def _en_plus() -> float:
    """Une bordure doublée ne doit pas mordre sur le mot qu'elle entoure."""
    return 3.0 * (courant().bordure - 1)


def _hauteur_rangee(rangs: int) -> float:
    """Les rangées se resserrent quand elles sont nombreuses, sans jamais disparaître."""
    if rangs <= len(_H_RANGEES):
        return float(px(_H_RANGEES[rangs - 1]))
    if rangs * _H_RANGEE_MIN <= _H_COULOIR_MAX:
        return max(float(px(_H_RANGEE_MIN)), px(_H_COULOIR) / rangs)
    return max(float(px(_H_RANGEE_MIN) / 2), px(_H_COULOIR_MAX) / rangs)
