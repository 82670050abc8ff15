"""La peinture de la falaise : barres à motifs, marche d'escalier, et l'arrêt hachuré.

Plein : ressources. Rayé : aides. Lignes : loyer. Points : charges. Chaque motif se reconnaît sans
couleur, et chaque nombre est écrit.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from ase_parcours import francais as fr
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.bureau.theme.anneau import peindre_anneau
from ase_parcours.metier.scenarios import figure as mots
from ase_parcours.metier.scenarios.figure import Colonne, Figure, Segment
from ase_parcours.metier.scenarios.hypotheses import Groupe

LARGEUR_MIN = 132
TETE, CORPS, PIED = 82, 190, 8
"""Hauteurs à 100 % : les mots de chaque moment, le dessin, la marge."""
_PLIE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_MILIEU = int(Qt.AlignmentFlag.AlignCenter)


def peindre_motif(peintre: QPainter, boite: QRectF, groupe: Groupe) -> None:
    """Le motif d'un groupe, entouré."""
    t = courant()
    encre = couleur(t.accent if groupe.entre else t.doux)
    peintre.save()
    peintre.fillRect(boite, encre if groupe is Groupe.RESSOURCES else couleur(t.surface))
    peintre.setClipRect(boite, Qt.ClipOperation.IntersectClip)
    peintre.setPen(QPen(encre, max(1.5, px(1.5))))
    pas = px(6)
    if groupe is Groupe.AIDES:
        diagonales(peintre, boite, pas)
    elif groupe is Groupe.LOYER:
        for rang in range(1, math.ceil(boite.height() / pas)):
            y = boite.top() + rang * pas
            peintre.drawLine(QLineF(boite.left(), y, boite.right(), y))
    elif groupe is Groupe.CHARGES:
        _points(peintre, boite, pas)
    peintre.restore()
    peintre.setPen(QPen(encre, t.bordure))
    peintre.setBrush(Qt.BrushStyle.NoBrush)
    peintre.drawRect(boite)


def peindre_arret(peintre: QPainter, boite: QRectF) -> None:
    """Les hachures de ce que l'on ne sait pas."""
    t = courant()
    peintre.save()
    peintre.setClipRect(boite, Qt.ClipOperation.IntersectClip)
    peintre.setPen(QPen(couleur(t.controle), 1))
    diagonales(peintre, boite, px(9))
    peintre.restore()
    stylo = QPen(couleur(t.inconnu_texte), t.bordure)
    stylo.setDashPattern([3, 3])
    peintre.setPen(stylo)
    peintre.setBrush(Qt.BrushStyle.NoBrush)
    peintre.drawRect(boite)


def diagonales(peintre: QPainter, boite: QRectF, pas: float) -> None:
    """Des droites à 45°, espacées de ``pas``, dans la boîte qui les coupe."""
    peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
    haut = boite.height()
    x = boite.left() - haut
    while x < boite.right():
        peintre.drawLine(QLineF(x, boite.bottom(), x + haut, boite.top()))
        x += pas * math.sqrt(2)
    peintre.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _points(peintre: QPainter, boite: QRectF, pas: float) -> None:
    peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
    peintre.setBrush(peintre.pen().color())
    y, rang = boite.top() + pas / 2, 0
    while y < boite.bottom():
        x = boite.left() + (pas if rang % 2 else pas / 2)
        while x < boite.right():
            peintre.drawEllipse(QPointF(x, y), 0.6, 0.6)
            x += pas
        y, rang = y + pas, rang + 1
    peintre.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class DessinFalaise:
    """Un passage de peinture. ``largeur`` : pixels offerts."""

    def __init__(self, peintre: QPainter, figure: Figure, largeur: float) -> None:
        self._p, self._f, self._t = peintre, figure, courant()
        self._colonne = largeur / max(1, len(figure.colonnes))
        self._haut, self._bas = float(px(TETE)), float(px(TETE + CORPS))

    def peindre(self, curseur: int | None) -> None:
        """Toutes les colonnes ; ``curseur`` : celle qu'entoure le focus."""
        self._axe()
        for rang, colonne in enumerate(self._f.colonnes):
            self._tete(rang, colonne)
            if colonne.dessinee:
                self._barres(rang, colonne)
            else:
                self._vide(rang, colonne)
        self._escalier()
        for rang, colonne in enumerate(self._f.colonnes):
            self._nombres(rang, colonne)
        if curseur is not None:
            boite = QRectF(curseur * self._colonne, 0, self._colonne, self._bas + px(PIED))
            peindre_anneau(self._p, boite, jetons.R_ETIQUETTE)

    # Repères.

    def _y(self, centimes: int) -> float:
        etendue = self._f.haut - self._f.bas
        return self._bas - (centimes - self._f.bas) * (self._bas - self._haut) / etendue

    def _axe(self) -> None:
        dessinees = sum(c.dessinee for c in self._f.colonnes)
        if not dessinees:
            return
        y = self._y(0)
        self._p.setPen(QPen(couleur(self._t.controle), self._t.bordure))
        self._p.drawLine(QLineF(0, y, dessinees * self._colonne, y))

    def _tete(self, rang: int, c: Colonne) -> None:
        """Le moment, sa date, le reste à vivre et l'écart, en toutes lettres."""
        x, large = rang * self._colonne + px(4), self._colonne - px(8)
        y = self._mot(x, px(3), large, fr.initiale_majuscule(c.moment.nom), jetons.GRAS)
        y = self._mot(x, y, large, mots.date_dite(c), jetons.NORMAL, self._t.doux)
        if c.reste is not None:
            negatif = c.reste < 0
            teinte = self._t.sans_texte if negatif else self._t.texte
            y = self._mot(x, y, large, mots.reste_dit(c), jetons.GRAS, teinte, jetons.TEXTE_LECTURE)
            self._mot(x, y, large, _fleche(c), jetons.NORMAL, self._t.doux)

    def _mot(
        self,
        x: float,
        y: float,
        large: float,
        texte: str,
        graisse: int,
        teinte: str = "",
        taille: int = jetons.TEXTE_AXE,
    ) -> float:
        fonte = police(taille, graisse)
        self._p.setFont(fonte)
        self._p.setPen(couleur(teinte or self._t.texte))
        mesure = QFontMetricsF(fonte)
        coupe = mesure.elidedText(texte, Qt.TextElideMode.ElideRight, large)
        self._p.drawText(QPointF(x, y + mesure.ascent()), coupe)
        return y + mesure.height()

    # Barres.

    def _boite(self, rang: int, s: Segment) -> QRectF:
        large = min(self._colonne * 0.42, float(px(84)))
        haut, bas = self._y(max(s.de, s.a)), self._y(min(s.de, s.a))
        return QRectF(rang * self._colonne + px(6), haut, large, max(bas - haut, 2.0))

    def _barres(self, rang: int, c: Colonne) -> None:
        for s in c.segments:
            peindre_motif(self._p, self._boite(rang, s), s.groupe)

    def _nombres(self, rang: int, c: Colonne) -> None:
        """Le nombre de chaque morceau, s'il y tient, à côté du trait du reste à vivre."""
        fonte = police(jetons.TEXTE_AXE, jetons.MOYEN)
        mesure = QFontMetricsF(fonte)
        trait = self._y(c.reste) if c.reste is not None else -1.0
        for s in c.segments:
            texte, boite = fr.montant(s.centimes), self._boite(rang, s)
            large, haut = mesure.horizontalAdvance(texte) + px(4), mesure.height()
            if large > boite.width() or haut + px(2) > boite.height():
                continue
            y = mots.a_l_ecart(boite.top(), boite.bottom(), haut, trait, float(px(5)))
            plaque = QRectF(boite.center().x() - large / 2, y - haut / 2, large, haut)
            self._p.fillRect(plaque, couleur(self._t.surface))
            self._ecrire(plaque, texte, fonte)

    def _ecrire(self, boite: QRectF, texte: str, fonte: QFont) -> None:
        self._p.setFont(fonte)
        self._p.setPen(couleur(self._t.texte))
        self._p.drawText(boite, _MILIEU, texte)

    def _escalier(self) -> None:
        """Le reste à vivre d'un moment à l'autre, détaché des barres par un liseré."""
        points: list[QPointF] = []
        for rang, c in enumerate(self._f.colonnes):
            if not c.dessinee or c.reste is None:
                break
            y, gauche = self._y(c.reste), rang * self._colonne
            points += [QPointF(gauche, y), QPointF(gauche + self._colonne, y)]
        for teinte, epais in ((self._t.surface, px(7)), (self._t.texte, px(3))):
            self._p.setPen(QPen(couleur(teinte), epais))
            self._p.drawPolyline(points)

    # Ce que l'on ne sait pas.

    def _vide(self, rang: int, c: Colonne) -> None:
        gauche = rang * self._colonne
        boite = QRectF(gauche + px(6), self._haut, self._colonne - px(12), self._bas - self._haut)
        if not c.arret:
            return
        peindre_arret(self._p, boite)
        fonte = police(jetons.TEXTE_AXE, jetons.MOYEN)
        texte = f"{fr.initiale_majuscule(mots.manque_dit(c))}."
        dedans = boite.adjusted(px(8), px(8), -px(8), -px(8))
        place = QFontMetricsF(fonte).boundingRect(dedans, _PLIE, texte).intersected(dedans)
        self._p.fillRect(place.adjusted(-px(4), -px(3), px(4), px(3)), couleur(self._t.surface))
        self._p.setFont(fonte)
        self._p.setPen(couleur(self._t.inconnu_texte))
        self._p.drawText(place.adjusted(0, 0, 1, 1), _PLIE, texte)


def _fleche(c: Colonne) -> str:
    if not c.marche:
        return mots.marche_dite(c)
    return f"{'▲' if c.marche > 0 else '▼'}{fr.INSECABLE}{mots.marche_dite(c)}"
