"""Une ligne du tableau de bord qui ouvre un dossier : haute (échéance) ou serrée (liste courte)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QSizePolicy, QWidget

from ase_parcours.bureau import icones
from ase_parcours.bureau.composants.entree import entree_clique
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE, peindre_anneau

_MARGE, _TEXTE = 14, 41
_GAUCHE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DROITE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Rappel:
    """Ce que montre une ligne. ``ton`` : jeton de couleur de l'icône et du moment."""

    jeune: str
    qui: str
    quoi: str
    quand: str
    icone: str
    ton: str = "accent"
    page: str = "logement"
    """Page du dossier où l'on agit."""


class LigneRappel(QAbstractButton):
    """Bouton peint ; espace, Entrée ou clic demandent le dossier."""

    dossier_demande = Signal(str, str)
    """Identifiant du jeune, page du dossier."""

    def __init__(
        self, rappel: Rappel, *, serree: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rappel = rappel
        self._serree = serree
        self.setProperty(PROPRIETE, INTERNE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(rappel.qui)
        self.setAccessibleName(f"{rappel.qui}, {rappel.quoi}, {rappel.quand}")
        self.setToolTip(f"{rappel.qui}\n{rappel.quoi}")
        self.clicked.connect(lambda: self.dossier_demande.emit(rappel.jeune, rappel.page))

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Entrée clique, comme l'espace."""
        if not entree_clique(self, evenement):
            super().keyPressEvent(evenement)

    def sizeHint(self) -> QSize:  # noqa: N802
        """45 pixels, 24 pour une ligne serrée, au texte courant."""
        return QSize(px(240), px(jetons.H_LIGNE_SERREE if self._serree else jetons.H_ECHEANCE))

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint la ligne et son filet du bas."""
        t = courant()
        peintre = QPainter(self)
        if self.underMouse():
            peintre.fillRect(self.rect(), couleur(t.accent_doux))
        bas = QRectF(0, self.height() - t.bordure, self.width(), t.bordure)
        peintre.fillRect(bas, couleur(t.ligne))
        cote = px(jetons.ICONE_LIGNE)
        haut = (self.height() - cote) / 2 if self._serree else px(6)
        dessin = icones.image(self.rappel.icone, getattr(t, self.rappel.ton), cote)
        peintre.drawPixmap(QPointF(px(_MARGE), haut), dessin)
        if self._serree:
            self._peindre_serree(peintre)
        else:
            self._peindre_haute(peintre)
        if self.hasFocus():
            boite = QRectF(self.rect()).adjusted(2, 1, -2, -2)
            peindre_anneau(peintre, boite, px(jetons.R_ETIQUETTE))
        peintre.end()

    def _peindre_haute(self, peintre: QPainter) -> None:
        t = courant()
        fort = police(graisse=jetons.GRAS)
        reste = self._quand(peintre, QRectF(0, px(4), self.width() - px(_MARGE), px(19)))
        zone = QRectF(px(_TEXTE), px(4), reste - px(_TEXTE) - px(8), px(19))
        _ecrire(peintre, zone, self.rappel.qui, fort, t.texte)
        bas = QRectF(px(_TEXTE), px(23), self.width() - px(_TEXTE) - px(_MARGE), px(18))
        _ecrire(peintre, bas, self.rappel.quoi, police(jetons.TEXTE_SECOND), t.doux)

    def _peindre_serree(self, peintre: QPainter) -> None:
        t = courant()
        pleine = QRectF(0, 0, self.width() - px(_MARGE), self.height())
        reste = self._quand(peintre, pleine)
        place = reste - px(_TEXTE) + px(3) - px(8)
        zone = QRectF(px(_TEXTE) - px(3), 0, place, self.height())
        pris = _ecrire(peintre, zone, self.rappel.qui, police(), t.texte)
        suite = zone.adjusted(pris + px(8), 0, 0, 0)
        if suite.width() > px(30):
            _ecrire(peintre, suite, self.rappel.quoi, police(jetons.TEXTE_SECOND), t.doux)

    def _quand(self, peintre: QPainter, zone: QRectF) -> float:
        """Écrit le moment à droite ; rend l'abscisse où il commence."""
        peintre.setFont(police(jetons.TEXTE_SECOND, jetons.GRAS))
        peintre.setPen(couleur(getattr(courant(), self.rappel.ton)))
        peintre.drawText(zone, _DROITE, self.rappel.quand)
        return zone.right() - peintre.fontMetrics().horizontalAdvance(self.rappel.quand)


def _ecrire(peintre: QPainter, zone: QRectF, texte: str, fonte: QFont, teinte: str) -> float:
    peintre.setFont(fonte)
    peintre.setPen(couleur(teinte))
    mesure = peintre.fontMetrics()
    coupe = mesure.elidedText(texte, Qt.TextElideMode.ElideRight, max(0, int(zone.width())))
    peintre.drawText(zone, _GAUCHE, coupe)
    return float(mesure.horizontalAdvance(coupe))


def vider(pile: QLayout) -> None:
    """Ôte et détruit les widgets que porte une pile."""
    while (element := pile.takeAt(0)) is not None:
        widget = element.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
