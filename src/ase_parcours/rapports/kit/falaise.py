"""La falaise sur papier : les mêmes barres et les mêmes mots qu'à l'écran, en une encre.

Plein : ressources. Rayé : aides. Lignes : loyer. Points : charges. Hachures : à demander.
"""

from __future__ import annotations

from itertools import pairwise

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from ase_parcours.francais import initiale_majuscule, montant
from ase_parcours.metier.scenarios import figure as mots
from ase_parcours.metier.scenarios.calcul import A_DEMANDER
from ase_parcours.metier.scenarios.figure import Colonne, Figure
from ase_parcours.metier.scenarios.hypotheses import Groupe
from ase_parcours.rapports.kit import polices, style
from ase_parcours.rapports.kit.balises import ligne_brute

_TETE, _CORPS, _LEGENDE = 48.0, 150.0, 18.0
_TEXTE, _RESTE = 7.5, 10.0
_PAS = 4.5


class FalaisePapier(Flowable):
    """Un scénario : ses moments côte à côte, et la légende."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self._f = figure
        self.height = _TETE + _CORPS + _LEGENDE

    @property
    def dit(self) -> str:
        """Ce que le dessin montre, en mots."""
        return mots.resume(self._f)

    def wrap(self, largeur: float, hauteur: float) -> tuple[float, float]:
        """Toute la largeur."""
        del hauteur
        self.width = largeur
        return largeur, self.height

    def draw(self) -> None:
        """Les colonnes, l'escalier, la légende."""
        self._colonne = self.width / max(1, len(self._f.colonnes))
        self._axe()
        for rang, c in enumerate(self._f.colonnes):
            x = rang * self._colonne
            self._tete(x, c)
            if c.dessinee:
                self._barres(x, c)
            elif c.arret:
                self._arret(x, c)
        self._escalier()
        for rang, c in enumerate(self._f.colonnes):
            self._nombres(rang * self._colonne, c)
        self._legende()

    def _y(self, centimes: int) -> float:
        return _LEGENDE + (centimes - self._f.bas) * _CORPS / (self._f.haut - self._f.bas)

    def _axe(self) -> None:
        dessinees = sum(c.dessinee for c in self._f.colonnes)
        if dessinees:
            self.canv.setLineWidth(style.FILET_TITRE)
            self.canv.setStrokeColor(style.GRIS)
            self.canv.line(0, self._y(0), dessinees * self._colonne, self._y(0))

    def _tete(self, x: float, c: Colonne) -> None:
        y = self.height
        nom = initiale_majuscule(c.moment.nom)
        lignes = [(nom, polices.GRASSE, _TEXTE), (mots.date_dite(c), polices.NORMALE, _TEXTE)]
        if c.reste is not None:
            lignes.append((mots.reste_dit(c), polices.GRASSE, _RESTE))
            lignes.append((mots.marche_dite(c), polices.NORMALE, _TEXTE))
        for mot, police, taille in lignes:
            y -= taille + 2.5
            self._dit(mot, x + 2, y, police, taille)

    def _dit(self, mot: str, x: float, y: float, police: str, taille: float) -> None:
        self.canv.setFont(police, taille)
        self.canv.setFillColor(style.ENCRE)
        self.canv.drawString(x, y, ligne_brute(mot))

    @property
    def _large(self) -> float:
        return min(self._colonne * 0.45, 62.0)

    def _barres(self, x: float, c: Colonne) -> None:
        for s in c.segments:
            bas, haut = self._y(min(s.de, s.a)), self._y(max(s.de, s.a))
            motif(self.canv, s.groupe, x + 3, bas, self._large, max(haut - bas, 1.2))

    def _nombres(self, x: float, c: Colonne) -> None:
        """Le nombre de chaque morceau, s'il y tient, à côté du trait du reste à vivre."""
        trait = self._y(c.reste) if c.reste is not None else -99.0
        for s in c.segments:
            bas, haut = self._y(min(s.de, s.a)), self._y(max(s.de, s.a))
            mot = montant(s.centimes)
            large = polices.largeur(mot, polices.NORMALE, _TEXTE) + 3
            if haut - bas < _TEXTE + 3 or large > self._large:
                continue
            y = mots.a_l_ecart(bas, haut, _TEXTE + 1.5, trait, 2.5)
            gauche = x + 3 + (self._large - large) / 2
            self.canv.setFillColor(style.PAPIER)
            self.canv.rect(gauche, y - _TEXTE / 2 - 0.5, large, _TEXTE + 1.5, stroke=0, fill=1)
            self._dit(mot, gauche + 1.5, y - _TEXTE / 2 + 1.2, polices.NORMALE, _TEXTE)

    def _escalier(self) -> None:
        points: list[tuple[float, float]] = []
        for rang, c in enumerate(self._f.colonnes):
            if not c.dessinee or c.reste is None:
                break
            y, x = self._y(c.reste), rang * self._colonne
            points += [(x, y), (x + self._colonne, y)]
        for couleur, epais in ((style.PAPIER, 4.0), (style.ENCRE, 1.8)):
            self.canv.setStrokeColor(couleur)
            self.canv.setLineWidth(epais)
            for (x1, y1), (x2, y2) in pairwise(points):
                self.canv.line(x1, y1, x2, y2)

    def _arret(self, x: float, c: Colonne) -> None:
        large = self._colonne - 8
        hachures(self.canv, x + 4, _LEGENDE, large, _CORPS)
        lignes = _plier(f"{initiale_majuscule(mots.manque_dit(c))}.", large - 14)
        y = _LEGENDE + _CORPS - 14
        for ligne in lignes[:10]:
            place = polices.largeur(ligne, polices.NORMALE, _TEXTE) + 4
            self.canv.setFillColor(style.PAPIER)
            self.canv.rect(x + 9, y - 2.5, place, _TEXTE + 3, stroke=0, fill=1)
            self._dit(ligne, x + 11, y, polices.NORMALE, _TEXTE)
            y -= _TEXTE + 3

    def _legende(self) -> None:
        x = 0.0
        for groupe in Groupe:
            motif(self.canv, groupe, x, 2, 14, 7)
            x = self._mot_de_legende(mots.MOTS[groupe], x + 18)
        hachures(self.canv, x, 2, 14, 7)
        x = self._mot_de_legende(A_DEMANDER, x + 18)
        self.canv.setLineWidth(1.8)
        self.canv.line(x, 5.5, x + 14, 5.5)
        self._mot_de_legende("reste à vivre par mois", x + 18)

    def _mot_de_legende(self, mot: str, x: float) -> float:
        self._dit(mot, x, 3.2, polices.NORMALE, _TEXTE)
        return x + polices.largeur(mot, polices.NORMALE, _TEXTE) + 10


def motif(toile: Canvas, groupe: Groupe, x: float, y: float, large: float, haut: float) -> None:
    """Le motif d'un groupe, reconnaissable sans couleur."""
    toile.saveState()
    chemin = toile.beginPath()
    chemin.rect(x, y, large, haut)
    toile.clipPath(chemin, stroke=0, fill=0)
    toile.setFillColor(style.GRIS if groupe is Groupe.RESSOURCES else style.PAPIER)
    toile.rect(x, y, large, haut, stroke=0, fill=1)
    toile.setStrokeColor(style.GRIS)
    toile.setFillColor(style.GRIS)
    toile.setLineWidth(0.9)
    if groupe is Groupe.AIDES:
        _diagonales(toile, x, y, large, haut, _PAS)
    elif groupe is Groupe.LOYER:
        for rang in range(1, int(haut / _PAS) + 1):
            toile.line(x, y + haut - rang * _PAS, x + large, y + haut - rang * _PAS)
    elif groupe is Groupe.CHARGES:
        _points(toile, x, y, large, haut)
    toile.restoreState()
    _contour(toile, x, y, large, haut)


def hachures(toile: Canvas, x: float, y: float, large: float, haut: float) -> None:
    """Ce que l'on ne sait pas."""
    toile.saveState()
    chemin = toile.beginPath()
    chemin.rect(x, y, large, haut)
    toile.clipPath(chemin, stroke=0, fill=0)
    toile.setStrokeColor(style.GRIS_MOYEN)
    toile.setLineWidth(0.4)
    _diagonales(toile, x, y, large, haut, 6.0)
    toile.restoreState()
    toile.saveState()
    toile.setDash(2.2, 2.2)
    _contour(toile, x, y, large, haut)
    toile.restoreState()


def _contour(toile: Canvas, x: float, y: float, large: float, haut: float) -> None:
    toile.setStrokeColor(style.ENCRE)
    toile.setLineWidth(0.6)
    toile.rect(x, y, large, haut, stroke=1, fill=0)


def _diagonales(toile: Canvas, x: float, y: float, large: float, haut: float, pas: float) -> None:
    ecart, gauche = pas * 1.414, x - haut
    while gauche < x + large:
        toile.line(gauche, y, gauche + haut, y + haut)
        gauche += ecart


def _points(toile: Canvas, x: float, y: float, large: float, haut: float) -> None:
    for rang in range(int(haut / _PAS) + 1):
        for colonne in range(int(large / _PAS) + 1):
            decale = _PAS / 2 if rang % 2 else 0
            toile.circle(x + 2 + colonne * _PAS + decale, y + haut - 2 - rang * _PAS, 0.55, 0, 1)


def _plier(texte: str, large: float) -> list[str]:
    """Des lignes qui tiennent dans ``large``."""
    lignes, ligne = [], ""
    for mot in ligne_brute(texte).split(" "):
        essai = f"{ligne} {mot}".strip()
        if ligne and polices.largeur(essai, polices.NORMALE, _TEXTE) > large:
            lignes.append(ligne)
            ligne = mot
        else:
            ligne = essai
    return [*lignes, ligne]
