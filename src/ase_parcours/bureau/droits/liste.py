"""La liste peinte des droits d'un jeune : une rangée par droit, son nom, sa date, sa barre.

Un seul arrêt du clavier : ↑ ↓ passent d'un droit à l'autre, Entrée va là où l'on agit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau import icones
from ase_parcours.bureau.droits.barre import HAUTEUR, filet, peindre_barre
from ase_parcours.bureau.droits.mots import ENCRES, icone
from ase_parcours.bureau.nuits.parole import Intervalle, WidgetParle
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE, peindre_anneau
from ase_parcours.metier.continuite import Continuite, mot, phrase
from ase_parcours.metier.continuite.phrases import entiere

_GAUCHE, _MARGE, _HAUT, _ENTRE = 40, 12, 7, 5
_BARRE, _BARRE_MAX, _PART = 104, 260, 0.3
"""La barre prend cette part de la largeur, entre ces bornes."""
_PLIE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class _Rang:
    """Une rangée placée : boîtes du nom, du mot, de la barre et de la phrase."""

    boite: QRectF
    nom: QRectF
    mot: QRectF
    barre: QRectF
    phrase: QRectF


class ListeDroits(WidgetParle):
    """``droit_demande`` : le code du droit sur lequel on veut agir."""

    droit_demande = Signal(str)
    curseur_change = Signal(str)
    role_accessible = QAccessible.Role.List

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.droits: tuple[Continuite, ...] = ()
        self._horizon = date.max
        self._curseur = 0
        self._survol = -1
        self._rangs: tuple[int, list[_Rang]] = (0, [])
        politique = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        politique.setHeightForWidth(True)
        self.setSizePolicy(politique)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(PROPRIETE, INTERNE)
        self.setMouseTracking(True)
        self.setAccessibleName("Continuité des droits, douze mois")

    # Contenu.

    def montrer(self, droits: Sequence[Continuite], horizon: date) -> None:
        """Remplace les droits ; le curseur reste sur le sien s'il y est encore."""
        avant = self.courant.code if self.courant is not None else ""
        self.droits, self._horizon = tuple(droits), horizon
        codes = [c.code for c in self.droits]
        self._curseur = codes.index(avant) if avant in codes else 0
        self._placer()
        self.updateGeometry()
        self.update()
        self.dire_le_contenu()

    @property
    def courant(self) -> Continuite | None:
        """Le droit que porte le curseur."""
        return self.droits[self._curseur] if self._curseur < len(self.droits) else None

    def aller(self, rang: int) -> None:
        """Pose le curseur sur une rangée, ramenée aux bords."""
        rang = max(0, min(rang, len(self.droits) - 1))
        if self.droits and rang != self._curseur:
            self._curseur = rang
            self.update()
            self.curseur_change.emit(self.droits[rang].code)
            self.dire_le_curseur()

    # Mesures.

    def apparence_changee(self) -> None:
        """Le texte a changé de taille : tout se replace."""
        self._placer()

    def _placer(self) -> None:
        self._rangs = (self.width(), self._places(self.width()))
        hauteur = round(self._rangs[1][-1].boite.bottom()) if self._rangs[1] else 0
        if self.height() != hauteur or self.minimumHeight() != hauteur:
            self.setFixedHeight(hauteur)

    def _places(self, largeur: int) -> list[_Rang]:
        places: list[_Rang] = []
        haut = 0.0
        for c in self.droits:
            place = self._place(c, haut, float(largeur))
            places.append(place)
            haut = place.boite.bottom()
        return places

    def _place(self, c: Continuite, haut: float, largeur: float) -> _Rang:
        """Le mot passe sous le nom quand ils ne tiennent pas de front ; la phrase se plie."""
        gauche, droite = float(px(_GAUCHE)), largeur - px(_MARGE)
        place = max(droite - gauche, float(px(60)))
        fonte, forte = QFontMetricsF(police()), QFontMetricsF(_forte())
        large_mot, large_nom = forte.horizontalAdvance(mot(c)), fonte.horizontalAdvance(c.regle.nom)
        y = haut + px(_HAUT)
        if large_nom + large_mot + px(8) <= place:
            nom = QRectF(gauche, y, place - large_mot - px(8), fonte.height())
            a_droite = QRectF(droite - large_mot - 1, y, large_mot + 1, fonte.height())
            y += fonte.height()
        else:
            nom = QRectF(gauche, y, place, _plie(fonte, c.regle.nom, place))
            y = nom.bottom()
            a_droite = QRectF(gauche, y, place, _plie(forte, mot(c), place))
            y = a_droite.bottom()
        y += px(_ENTRE)
        barre = min(max(place * _PART, px(_BARRE)), px(_BARRE_MAX), place)
        reste, ligne = place - barre - px(8), QFontMetricsF(_petite()).height()
        haute = _plie(QFontMetricsF(_petite()), phrase(c), reste)
        a_cote = reste >= px(96) and haute <= 2 * ligne + 1
        boite_barre = QRectF(gauche, y + (ligne - px(HAUTEUR)) / 2, barre, px(HAUTEUR))
        if a_cote:
            boite_phrase = QRectF(gauche + barre + px(8), y, reste, max(haute, ligne))
        else:
            sous = y + ligne
            haute = _plie(QFontMetricsF(_petite()), phrase(c), place)
            boite_phrase = QRectF(gauche, sous, place, max(haute, ligne))
        bas = boite_phrase.bottom() + px(_HAUT)
        return _Rang(QRectF(0, haut, largeur, bas - haut), nom, a_droite, boite_barre, boite_phrase)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Large comme la maquette, haute de ses rangées."""
        return QSize(px(336), self.heightForWidth(max(self.width(), px(240))))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Tout se plie."""
        return QSize(px(200), 0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Les phrases se plient."""
        return True

    def heightForWidth(self, largeur: int) -> int:  # noqa: N802
        """La hauteur de toutes les rangées."""
        places = self._places(largeur)
        return round(places[-1].boite.bottom()) if places else 0

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Replace tout à la largeur nouvelle."""
        super().resizeEvent(evenement)
        if self._rangs[0] != self.width():
            self._placer()

    # Peinture.

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint les rangées."""
        peintre = QPainter(self)
        for rang, (c, place) in enumerate(zip(self.droits, self._rangs[1], strict=True)):
            if rang == self._survol:
                peintre.fillRect(place.boite, couleur(courant().accent_doux))
            self._peindre(peintre, c, place)
            if rang < len(self.droits) - 1:
                filet(peintre, place.boite.bottom(), 0, place.boite.right())
            if self.hasFocus() and rang == self._curseur:
                boite = place.boite.adjusted(2, 2, -2, -3)
                peindre_anneau(peintre, boite, px(jetons.R_ETIQUETTE))
        peintre.end()

    def _peindre(self, peintre: QPainter, c: Continuite, place: _Rang) -> None:
        t = courant()
        encre = getattr(t, ENCRES[c.ton(self._horizon)])
        cote = px(jetons.ICONE_LIGNE)
        coin = QPointF(px(14), place.nom.top() + (QFontMetricsF(police()).height() - cote) / 2)
        peintre.drawPixmap(coin, icones.image(icone(c.code), encre, cote))
        peintre.setFont(police())
        peintre.setPen(couleur(t.texte))
        peintre.drawText(place.nom, _PLIE, c.regle.nom)
        peintre.setFont(_forte())
        peintre.setPen(couleur(encre))
        peintre.drawText(place.mot, _PLIE, mot(c))
        peindre_barre(peintre, place.barre, c, self._horizon)
        peintre.setFont(_petite())
        peintre.setPen(couleur(t.sans_texte if c.rouge else t.doux))
        peintre.drawText(place.phrase, _PLIE, phrase(c))

    # Souris et clavier.

    def rang_a(self, ou: QPoint) -> int:
        """La rangée sous ce point, -1 s'il n'y en a pas."""
        return next((i for i, p in enumerate(self._rangs[1]) if p.boite.contains(QPointF(ou))), -1)

    def boite_de(self, rang: int) -> QRect:
        """La boîte d'une rangée."""
        return self._rangs[1][rang].boite.toAlignedRect()

    def mouseMoveEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Éclaire la rangée survolée."""
        self._survoler(self.rang_a(evenement.position().toPoint()))

    def leaveEvent(self, evenement: QEvent) -> None:  # noqa: N802
        """Plus rien n'est survolé."""
        super().leaveEvent(evenement)
        self._survoler(-1)

    def _survoler(self, rang: int) -> None:
        if rang != self._survol:
            self._survol = rang
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if rang >= 0 else Qt.CursorShape.ArrowCursor
            )
            self.update()

    def mouseReleaseEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Un clic va là où l'on agit."""
        rang = self.rang_a(evenement.position().toPoint())
        if rang >= 0 and evenement.button() is Qt.MouseButton.LeftButton:
            self.aller(rang)
            self.droit_demande.emit(self.droits[rang].code)

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """↑ ↓, début et fin déplacent ; Entrée et espace demandent le droit."""
        touche = evenement.key()
        pas = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(touche))
        if pas is not None:
            self.aller(self._curseur + pas)
        elif touche == Qt.Key.Key_Home:
            self.aller(0)
        elif touche == Qt.Key.Key_End:
            self.aller(len(self.droits) - 1)
        elif touche in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.courant:
            self.droit_demande.emit(self.courant.code)
        else:
            super().keyPressEvent(evenement)

    def event(self, evenement: QEvent) -> bool:
        """L'infobulle d'une rangée dit tout d'elle."""
        if evenement.type() is QEvent.Type.ToolTip and isinstance(evenement, QHelpEvent):
            rang = self.rang_a(evenement.pos())
            texte = entiere(self.droits[rang]) if rang >= 0 else ""
            QToolTip.showText(evenement.globalPos(), texte, self)
            return True
        return super().event(evenement)

    # Ce qui se dit.

    def valeur_parlee(self) -> str:
        """Le droit du curseur."""
        c = self.courant
        return "" if c is None else f"{c.regle.nom}, {mot(c)}, {phrase(c)}"

    def description_parlee(self) -> str:
        """Combien, et combien de trous."""
        trous = sum(c.rouge for c in self.droits)
        return f"{fr.pluriel(len(self.droits), 'droit')}, {fr.pluriel(trous, 'trou')}."

    def intervalles_parles(self) -> list[Intervalle]:
        """Un enfant par droit."""
        return [
            Intervalle(f"{c.regle.nom}, {mot(c)}", entiere(c), place.boite.toAlignedRect())
            for c, place in zip(self.droits, self._rangs[1], strict=True)
        ]


def _forte() -> QFont:
    return police(jetons.TEXTE_SECOND, jetons.GRAS)


def _petite() -> QFont:
    return police(jetons.TEXTE_SECOND)


def _plie(mesure: QFontMetricsF, texte: str, largeur: float) -> float:
    """La hauteur d'un texte plié à cette largeur."""
    boite = QRectF(0, 0, max(largeur, 1.0), 10_000)
    return mesure.boundingRect(boite, int(_PLIE), texte).height()
