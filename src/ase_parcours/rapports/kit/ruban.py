"""Le ruban des nuits : un rectangle par plage, à l'échelle d'une nuit, lisible en noir et blanc.

Plein : durable. Rayé : provisoire. Vide et pointé : découverte. La découverte est dessinée en
dernier et jamais plus étroite que 3 pt, pour qu'aucune autre ne la cache.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from ase_parcours import francais
from ase_parcours.metier.nuits import Couverture, Plage
from ase_parcours.rapports.kit import polices, style

_HAUTEUR = 22 * style.PX
_AU_DESSUS = 21.0
_MOIS, _LEGENDE = 13.0, 13.0
_MINIMUM = 4 * style.PX
_ETIQUETTE, _AXE = 7.5, 7.5
_LIEN = {
    Couverture.DURABLE: "durable",
    Couverture.PROVISOIRE: "provisoire",
    Couverture.DECOUVERTE: "découverte",
}
_ORDRE = (Couverture.DURABLE, Couverture.PROVISOIRE, Couverture.DECOUVERTE)


@dataclass(frozen=True, slots=True)
class Rectangle:
    """Boîte dessinée d'une plage."""

    plage: Plage
    x: float
    largeur: float


class Ruban(Flowable):
    """Le ruban, son accolade des nuits décisives, ses étiquettes, ses mois et sa légende."""

    def __init__(self, plages: tuple[Plage, ...], decisives: int = 30) -> None:
        super().__init__()
        if not plages:
            raise ValueError("un ruban a au moins une nuit")
        self._plages, self._decisives = plages, decisives
        self._debut = plages[0].debut
        self._total = (plages[-1].fin - self._debut).days
        self.height = _AU_DESSUS + _HAUTEUR + _MOIS + _LEGENDE

    @property
    def plages(self) -> tuple[Plage, ...]:
        """Les plages de nuits, dans l'ordre du temps."""
        return self._plages

    @property
    def dit(self) -> str:
        """Ce que le dessin montre, en mots."""
        portee = francais.plage_de_nuits(self._debut, self._plages[-1].derniere)
        return f"Ruban des nuits, {portee} : {' ; '.join(plage_dite(p) for p in self._plages)}."

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        self.width = largeur
        return largeur, self.height

    def rectangles(self) -> list[Rectangle]:
        """Boîtes des plages, dans l'ordre du dessin."""
        boites = [self._rectangle(p) for p in self._plages]
        return sorted(boites, key=lambda b: _ORDRE.index(b.plage.couverture))

    def draw(self) -> None:
        bas = _MOIS + _LEGENDE
        for boite in self.rectangles():
            motif(self.canv, boite.plage.couverture, boite.x, bas, boite.largeur, _HAUTEUR)
        libre = self._accolade(bas + _HAUTEUR)
        self._etiquettes(bas + _HAUTEUR, libre)
        self._mois(bas)
        self._legende()

    def _x(self, jour: date) -> float:
        return (jour - self._debut).days * self.width / self._total

    def _rectangle(self, plage: Plage) -> Rectangle:
        x, largeur = self._x(plage.debut), self._x(plage.fin) - self._x(plage.debut)
        if largeur < _MINIMUM:
            x = min(x, self.width - _MINIMUM)
            largeur = _MINIMUM
        return Rectangle(plage, x, largeur)

    def _accolade(self, haut: float) -> float:
        """Dessine l'accolade ; rend l'abscisse à partir de laquelle une étiquette a la place."""
        n = min(self._decisives, self._total)
        fin = n * self.width / self._total
        y = haut + 6.5
        self.canv.setStrokeColor(style.ENCRE)
        self.canv.setLineWidth(0.7)
        chemin = self.canv.beginPath()
        chemin.moveTo(0.5, y - 4)
        chemin.lineTo(0.5, y)
        chemin.lineTo(fin, y)
        chemin.lineTo(fin, y - 4)
        self.canv.drawPath(chemin)
        texte = f"les {n} nuits qui décident"
        self.canv.setFillColor(style.ENCRE)
        self.canv.setFont(polices.NORMALE, _ETIQUETTE)
        self.canv.drawString(0.5, y + 3.5, texte)
        return max(fin, polices.largeur(texte, polices.NORMALE, _ETIQUETTE)) + 8

    def _etiquettes(self, haut: float, libre: float) -> None:
        self.canv.setFillColor(style.ENCRE)
        self.canv.setFont(polices.GRASSE, _ETIQUETTE)
        for plage in self._plages:
            texte = f"{plage.nuits} {_LIEN[plage.couverture]}{'s' if plage.nuits > 1 else ''}"
            if plage.nuits * 4 >= self._total:
                texte = f"{francais.pluriel(plage.nuits, 'nuit')} {texte.split(' ')[1]}"
            large = polices.largeur(texte, polices.GRASSE, _ETIQUETTE)
            centre = (self._x(plage.debut) + self._x(plage.fin)) / 2
            x = max(centre - large / 2, libre)
            if x + large <= min(self._x(plage.fin), self.width):
                self.canv.drawString(x, haut + 4.5, texte)
                libre = x + large + 8

    def _mois(self, bas: float) -> None:
        self.canv.setStrokeColor(style.ENCRE)
        self.canv.setLineWidth(0.7)
        self.canv.setFillColor(style.GRIS)
        self.canv.setFont(polices.NORMALE, _AXE)
        plusieurs = self._debut.year != self._plages[-1].derniere.year
        for jour in self._premiers_du_mois():
            x = self._x(jour)
            self.canv.line(x, bas - 0.5, x, bas - 4.5)
            nom = francais.MOIS[jour.month - 1]
            if plusieurs and jour.month == 1:
                nom = f"{nom} {jour.year}"
            if x + 2.5 + polices.largeur(nom, polices.NORMALE, _AXE) <= self.width:
                self.canv.drawString(x + 2.5, bas - 10, nom)

    def _premiers_du_mois(self) -> Iterator[date]:
        jour = self._debut.replace(day=1)
        while jour < self._plages[-1].fin:
            if jour > self._debut:
                yield jour
            jour = date(jour.year + jour.month // 12, jour.month % 12 + 1, 1)

    def _legende(self) -> None:
        x = 0.0
        for couverture in reversed(_ORDRE):
            n = sum(p.nuits for p in self._plages if p.couverture is couverture)
            motif(self.canv, couverture, x, 2.5, 14.5, 7)
            self.canv.setFillColor(style.GRIS)
            self.canv.setFont(polices.NORMALE, 8.5)
            texte = f"{_LIEN[couverture]}, {n}"
            self.canv.drawString(x + 18, 2.8, texte)
            x += 18 + polices.largeur(texte, polices.NORMALE, 8.5) + 16
        derniere = self._plages[-1].derniere
        portee = francais.intervalle(self._debut, derniere)
        self.canv.drawRightString(self.width, 2.8, f"une case par nuit, {portee}")


class RubanNu(Ruban):
    """Les seules plages, pour un document qui les dit en mots juste dessous."""

    def __init__(self, plages: tuple[Plage, ...]) -> None:
        super().__init__(plages)
        self.height = _HAUTEUR

    def draw(self) -> None:
        for boite in self.rectangles():
            motif(self.canv, boite.plage.couverture, boite.x, 0, boite.largeur, _HAUTEUR)


def plage_dite(plage: Plage) -> str:
    """« 15 nuits provisoires du 5 au 19 février 2027 »."""
    s = "s" if plage.nuits > 1 else ""
    quand = francais.plage_de_nuits(plage.debut, plage.derniere)
    return f"{francais.pluriel(plage.nuits, 'nuit')} {_LIEN[plage.couverture]}{s} {quand}"


def motif(
    toile: Canvas, couverture: Couverture, x: float, y: float, largeur: float, hauteur: float
) -> None:
    """Peint une boîte du motif de sa couverture, contour compris dans la boîte."""
    toile.saveState()
    toile.setStrokeColor(style.ENCRE)
    if couverture is Couverture.DURABLE:
        toile.setFillColor(style.GRIS)
        toile.rect(x, y, largeur, hauteur, stroke=0, fill=1)
    elif couverture is Couverture.PROVISOIRE:
        _rayures(toile, x, y, largeur, hauteur)
    else:
        _points(toile, x, y, largeur, hauteur)
    toile.restoreState()


def _rayures(toile: Canvas, x: float, y: float, largeur: float, hauteur: float) -> None:
    _contour(toile, x, y, largeur, hauteur, 1.0, plein=True)
    toile.saveState()
    decoupe = toile.beginPath()
    decoupe.rect(x + 0.5, y + 0.5, largeur - 1, hauteur - 1)
    toile.clipPath(decoupe, stroke=0, fill=0)
    toile.setLineWidth(2 * style.PX)
    pas = 5 * style.PX * math.sqrt(2)
    # Décalé d'un demi-pas : une plage d'une seule nuit montre une rayure entière.
    depart = x - hauteur + (largeur % pas) / 2
    while depart < x + largeur:
        toile.line(depart, y, depart + hauteur, y + hauteur)
        depart += pas
    toile.restoreState()


def _points(toile: Canvas, x: float, y: float, largeur: float, hauteur: float) -> None:
    _contour(toile, x, y, largeur, hauteur, 1.8 * style.PX, plein=True)
    toile.setFillColor(style.ENCRE)
    pas, rayon = 6 * style.PX, min(1.5 * style.PX, largeur / 4) * 0.75
    n = max(1, int((largeur - 2 * style.PX) / pas))
    premier = x + (largeur - (n - 1) * pas) / 2
    for rang in range(n):
        toile.circle(premier + rang * pas, y + hauteur / 2, rayon, stroke=0, fill=1)


def _contour(
    toile: Canvas, x: float, y: float, largeur: float, hauteur: float, trait: float, plein: bool
) -> None:
    toile.setFillColor(style.PAPIER)
    toile.setLineWidth(trait)
    toile.rect(x + trait / 2, y + trait / 2, largeur - trait, hauteur - trait, stroke=1, fill=plein)
