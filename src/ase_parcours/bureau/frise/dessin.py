"""La peinture de la frise, couche par couche. Reçoit sa géométrie, ne décide de rien."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from ase_parcours import francais as fr
from ase_parcours.bureau.frise.geometrie import Geometrie, Place
from ase_parcours.bureau.frise.graduations import graduations
from ase_parcours.bureau.nuits.motifs import DE_COUVERTURE, Motif, peindre_motif
from ase_parcours.bureau.theme import couleur, courant, facteur, jetons, police, px
from ase_parcours.metier.frise import Barre, Couloir, Element, EtatJalon, Jalon
from ase_parcours.metier.frise_table import couloir_vide
from ase_parcours.metier.nuits import Couverture

AUJOURD_HUI = f"aujourd{fr.APOSTROPHE}hui"
PAS_ENCORE = f"{fr.ON_NE_SAIT_PAS} encore"
_MILIEU = Qt.AlignmentFlag.AlignVCenter
_GAUCHE = Qt.AlignmentFlag.AlignLeft | _MILIEU | Qt.TextFlag.TextDontClip
_DROITE = Qt.AlignmentFlag.AlignRight | _MILIEU | Qt.TextFlag.TextDontClip
_ESTOMPE = 24
_RAYON = 3.0

Bornes = tuple[float, float]


class DessinFrise:
    """Un passage de peinture : ``peindre`` enchaîne les couches, du fond vers le devant."""

    def __init__(self, peintre: QPainter, geometrie: Geometrie) -> None:
        self._p, self._g = peintre, geometrie
        self._t = courant()
        self._axe = police(jetons.TEXTE_AXE)
        self._second = police(jetons.TEXTE_SECOND)
        self._gras = police(jetons.TEXTE_SECOND, jetons.GRAS)
        self._mesure = QFontMetricsF(self._axe)
        self._fenetre_vue: Bornes | None = None

    def peindre(self, fenetre: Bornes | None, ruban: Bornes, choisi: Element | None) -> None:
        """``fenetre`` : abscisses de la partie agrandie dessous ; ``ruban`` : les bords de ce
        ruban ; ``choisi`` : l'élément à entourer quand la frise a le focus."""
        g = self._g
        self._fenetre_vue = fenetre
        if fenetre is not None:
            self._fenetre(fenetre, ruban)
        self._noms()
        self._p.save()
        # Un peu plus large que le temps : un losange posé sur un bord reste entier.
        large = g.droite - g.gauche + 2 * g.marge
        self._p.setClipRect(QRectF(g.gauche - g.marge, 0, large, g.bas + px(2)))
        self._graduations()
        self._vides()
        self._ligne_ase()
        derriere = [p for p in g.places if not _en_dernier(p)]
        for place in (*derriere, *(p for p in g.places if _en_dernier(p))):
            self._element(place)
        self._aujourd_hui()
        self._p.restore()
        if choisi is not None:
            self._curseur(choisi)

    def _texte(self, boite: QRectF, texte: str, teinte: str, cote: int) -> None:
        self._p.setPen(couleur(teinte))
        self._p.drawText(boite, cote, texte)

    def _fond(self, boite: QRectF) -> QColor:
        """Ce qui est derrière un mot : le papier, ou la partie agrandie."""
        f = self._fenetre_vue
        dedans = f is not None and f[0] <= boite.left() and boite.right() <= f[1]
        return couleur(self._t.accent_doux if dedans else self._t.surface)

    # Fond.

    def _fenetre(self, x: Bornes, ruban: Bornes) -> None:
        """La partie agrandie, jointe au ruban par deux lignes."""
        g = self._g
        gauche, droite = max(x[0], g.gauche), min(x[1], g.droite)
        if droite <= gauche:
            return
        haut, bas, pied = 1.0, g.bas, float(g.hauteur)
        contour = QPolygonF([QPointF(gauche, bas), QPointF(droite, bas), QPointF(ruban[1], pied)])
        contour.append(QPointF(ruban[0], pied))
        self._p.setPen(Qt.PenStyle.NoPen)
        self._p.setBrush(couleur(self._t.accent_doux))
        self._p.drawPolygon(contour)
        self._p.setPen(QPen(couleur(self._t.accent), self._t.bordure))
        self._p.drawRect(QRectF(gauche, haut, droite - gauche, bas - haut))
        self._p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._p.drawLine(QLineF(gauche, bas, ruban[0], pied))
        self._p.drawLine(QLineF(droite, bas, ruban[1], pied))
        self._p.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _noms(self) -> None:
        self._p.setFont(self._second)
        mesure = QFontMetricsF(self._second)
        for couloir, (y, rangee) in self._g.hauts.items():
            haut = max(rangee, float(px(17)))
            place = self._g.gauche - px(4)
            nom = mesure.elidedText(couloir.value, Qt.TextElideMode.ElideRight, place)
            self._texte(QRectF(0, y, place, haut), nom, self._t.doux, _GAUCHE)

    def _vides(self) -> None:
        """Un couloir sans rien le dit."""
        self._p.setFont(self._second)
        mesure = QFontMetricsF(self._second)
        for couloir, (y, rangee) in self._g.hauts.items():
            if not self._g.frise.elements(couloir):
                vide = couloir_vide(self._g.frise, couloir)
                zone = QRectF(self._g.gauche + px(4), y, mesure.horizontalAdvance(vide), rangee)
                self._p.fillRect(zone.adjusted(-px(2), 0, px(2), 0), self._fond(zone))
                self._texte(zone, vide, self._t.discret, _GAUCHE)

    def _graduations(self) -> None:
        g = self._g
        self._p.setFont(self._axe)
        haut = float(next(iter(g.hauts.values()))[0])
        vue = g.vue
        traits = graduations(
            vue.jour(vue.debut), vue.jour(vue.fin), g.par_jour, self._mesure.horizontalAdvance
        )
        for trait in traits:
            x = round(g.x(trait.le))
            if x < g.gauche:
                continue
            self._p.fillRect(QRectF(x, px(2), 1, g.bas - px(2)), couleur(self._t.ligne))
            if x + px(4) + self._mesure.horizontalAdvance(trait.mot) <= g.droite:
                boite = QRectF(x + px(4), 0, px(80), haut - px(3))
                self._texte(boite, trait.mot, self._t.discret, _GAUCHE)

    def _ligne_ase(self) -> None:
        """Dans le couloir des nuits, le temps passé à l'ASE avant la sortie."""
        g = self._g
        nuits = g.frise.elements(Couloir.NUITS)
        if Couloir.NUITS not in g.hauts or not nuits:
            return
        premiere = nuits[0]
        if isinstance(premiere, Barre):
            boite = g.boite_couloir(Couloir.NUITS)
            boite.setRight(min(g.x(premiere.debut) - 2, g.droite))
            boite.setLeft(max(g.x(g.frise.debut), g.gauche))
            if boite.width() > 0:
                peindre_motif(self._p, boite, Motif.A_L_ASE)

    # Éléments.

    def _element(self, place: Place) -> None:
        e = place.element
        if isinstance(e, Jalon):
            self._losange(place, e)
        elif e.couverture is not None:
            peindre_motif(self._p, place.boite, DE_COUVERTURE[e.couverture])
        else:
            self._barre(place, e)

    def _barre(self, place: Place, b: Barre) -> None:
        """Plein trait : on le sait. Tirets : on ne le sait pas."""
        mesure = b.couloir is Couloir.MESURES
        trait = couleur(self._t.accent if mesure else self._t.controle)
        fond = couleur(self._t.accent_doux if mesure else self._t.surface)
        boite = place.boite.adjusted(0.5, 0.5, -0.5, -0.5)
        sure = QRectF(boite)
        if place.x_sur is not None:
            sure.setRight(max(min(place.x_sur, boite.right()), boite.left()))
            reste = QRectF(boite)
            reste.setLeft(sure.right())
            self._inconnu(reste)
        if sure.width() > 1:
            self._p.setPen(Qt.PenStyle.NoPen)
            self._p.setBrush(fond)
            self._p.drawRoundedRect(sure, _RAYON, _RAYON)
            self._p.setBrush(Qt.BrushStyle.NoBrush)
            if b.debut_connu and (b.fin_connue or place.x_sur is not None):
                self._p.setPen(QPen(trait, self._t.bordure))
                self._p.drawRoundedRect(sure, _RAYON, _RAYON)
            else:
                self._bords_estompes(sure, trait, b)
        if place.mot:
            self._mot(place)

    def _mot(self, place: Place) -> None:
        self._p.setFont(self._axe)
        boite = QRectF(place.x_mot, place.boite.top(), place.place, place.boite.height())
        self._texte(boite, place.mot, self._t.texte, _GAUCHE)

    def _bords_estompes(self, boite: QRectF, trait: QColor, b: Barre) -> None:
        """Un début ou une fin que l'on ne connaît pas : les derniers pixels sont en tirets."""
        estompe = min(float(px(_ESTOMPE)), boite.width() / 2)
        gauche = boite.left() + (0 if b.debut_connu else estompe)
        droite = boite.right() - (0 if b.fin_connue else estompe)
        haut, bas = boite.top(), boite.bottom()
        self._p.setPen(QPen(trait, self._t.bordure))
        lignes = [QLineF(gauche, haut, droite, haut), QLineF(gauche, bas, droite, bas)]
        if b.debut_connu:
            lignes.append(QLineF(gauche, haut, gauche, bas))
        if b.fin_connue:
            lignes.append(QLineF(droite, haut, droite, bas))
        self._p.drawLines(lignes)
        self._p.setPen(self._tirets(trait))
        lignes = []
        if not b.debut_connu:
            x = boite.left()
            lignes += [QLineF(gauche, haut, x, haut), QLineF(gauche, bas, x, bas)]
            lignes.append(QLineF(x, haut, x, bas))
        if not b.fin_connue:
            x = boite.right()
            lignes += [QLineF(droite, haut, x, haut), QLineF(droite, bas, x, bas)]
            lignes.append(QLineF(x, haut, x, bas))
        self._p.drawLines(lignes)

    def _tirets(self, trait: QColor) -> QPen:
        stylo = QPen(trait, self._t.bordure)
        stylo.setDashPattern([3 / self._t.bordure, 3 / self._t.bordure])
        stylo.setCapStyle(Qt.PenCapStyle.FlatCap)
        return stylo

    def _inconnu(self, boite: QRectF) -> None:
        """« On ne sait pas encore » : un cadre tireté, hachuré après le mot."""
        if boite.width() < 2:
            return
        self._p.setPen(self._tirets(couleur(self._t.inconnu_texte)))
        self._p.setBrush(couleur(self._t.surface))
        self._p.drawRoundedRect(boite, _RAYON, _RAYON)
        x = max(boite.left(), self._g.gauche) + px(4)
        fin = x
        large = self._mesure.horizontalAdvance(PAS_ENCORE)
        if boite.height() >= px(10) and x + large + px(4) <= min(boite.right(), self._g.droite):
            self._p.setFont(self._axe)
            zone = QRectF(x, boite.top(), large, boite.height())
            self._texte(zone, PAS_ENCORE, self._t.doux, _GAUCHE)
            fin = x + large + px(8)
        hachures = boite.adjusted(1, 1, -1, -1)
        hachures.setLeft(min(max(fin, hachures.left()), hachures.right()))
        self._p.fillRect(hachures, QBrush(couleur(self._t.ligne), Qt.BrushStyle.BDiagPattern))

    def _losange(self, place: Place, j: Jalon) -> None:
        """Plein : fait. Vide : à venir. À moitié : proche. Vide et pointé : en retard."""
        teintes = {
            EtatJalon.FAIT: self._t.accent,
            EtatJalon.A_VENIR: self._t.accent,
            EtatJalon.PROCHE: self._t.fragile_texte,
            EtatJalon.RETARD: self._t.sans_trait,
        }
        teinte, b = couleur(teintes[j.etat]), place.boite.adjusted(1, 1, -1, -1)
        c = b.center()
        droite, gauche = QPointF(b.right(), c.y()), QPointF(b.left(), c.y())
        haut, bas = QPointF(c.x(), b.top()), QPointF(c.x(), b.bottom())
        self._p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._p.setPen(QPen(teinte, 1.5))
        self._p.setBrush(teinte if j.etat is EtatJalon.FAIT else couleur(self._t.surface))
        self._p.drawPolygon(QPolygonF([haut, droite, bas, gauche]))
        self._p.setPen(Qt.PenStyle.NoPen)
        self._p.setBrush(teinte)
        if j.etat is EtatJalon.PROCHE:
            self._p.drawPolygon(QPolygonF([haut, bas, gauche]))
        elif j.etat is EtatJalon.RETARD:
            self._p.drawEllipse(c, 1.5 * facteur(), 1.5 * facteur())
        self._p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if place.mot:
            self._p.setFont(self._axe)
            y, rangee = self._g.hauts[Couloir.ECHEANCES]
            zone = QRectF(place.x_mot, y, place.place + 1, rangee)
            self._texte(zone, place.mot, self._t.texte, _GAUCHE)

    # Devant.

    def _aujourd_hui(self) -> None:
        g = self._g
        x = g.x(g.frise.aujourd_hui)
        if not g.gauche <= x <= g.droite or g.frise.aujourd_hui >= g.frise.fin:
            return
        accent = couleur(self._t.accent)
        self._p.fillRect(QRectF(x - 1, 0, jetons.TRAIT_FORT, g.bas), accent)
        self._p.setFont(self._gras)
        large = QFontMetricsF(self._gras).horizontalAdvance(AUJOURD_HUI)
        haut = float(px(17))
        a_gauche = x - px(6) - large >= g.gauche
        boite = QRectF(x - px(6) - large if a_gauche else x + px(6), 0, large, haut)
        self._p.fillRect(boite.adjusted(-px(3), 1, px(3), -1), self._fond(boite))
        self._texte(boite, AUJOURD_HUI, self._t.accent, _DROITE if a_gauche else _GAUCHE)

    def _curseur(self, choisi: Element) -> None:
        g = self._g
        boite = g.boite(choisi).intersected(QRectF(g.gauche - 6, 0, g.droite - g.gauche + 12, 1e4))
        ecart = jetons.FOCUS_ECART / 2 + jetons.TRAIT_FORT / 2
        self._p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._p.setPen(QPen(couleur(self._t.focus), jetons.TRAIT_FORT))
        self._p.setBrush(Qt.BrushStyle.NoBrush)
        self._p.drawRoundedRect(boite.adjusted(-ecart, -ecart, ecart, ecart), 4, 4)


def _en_dernier(place: Place) -> bool:
    """Une nuit découverte n'est jamais cachée par une autre."""
    e = place.element
    return isinstance(e, Barre) and e.couverture is Couverture.DECOUVERTE
