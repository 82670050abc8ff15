"""Oui, non, on ne sait pas : trois segments, le troisième choisi d'avance. Jamais une case."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau import icones
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px

_VALEURS: tuple[tuple[bool | None, str, str], ...] = (
    (True, "oui", "check"),
    (False, "non", "x"),
    (None, fr.ON_NE_SAIT_PAS, "help-circle"),
)


_SANS_TAB = Qt.FocusPolicy.ClickFocus


class _Segment(QRadioButton):
    """Un bouton radio peint en segment : rôle et flèches restent ceux d'un bouton radio."""

    def __init__(self, texte: str, icone: str, premier: bool, dernier: bool) -> None:
        super().__init__(texte)
        self._icone, self._premier, self._dernier = icone, premier, dernier
        self.setProperty("genre", "segment")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Large comme le texte en gras : choisir ne fait rien bouger."""
        texte = QFontMetricsF(police(graisse=jetons.GRAS)).horizontalAdvance(self.text())
        largeur = 2 * px(11) + px(jetons.ICONE_LIGNE) + px(6) + round(texte)
        return QSize(largeur, px(jetons.H_CONTROLE))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """La même : une réponse n'est jamais coupée."""
        return self.sizeHint()

    def hitButton(self, point: QPoint) -> bool:  # noqa: N802
        """Tout le segment se clique."""
        return self.rect().contains(point)

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint fond, bordure, icône et mot."""
        t = courant()
        choisi = self.isChecked()
        trait = 2 if choisi else t.bordure
        peintre = QPainter(self)
        peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
        stylo = QPen(couleur(t.inconnu_texte if choisi else t.controle), trait)
        if not self.isEnabled():
            stylo.setDashPattern([3 / trait, 3 / trait])
        peintre.setPen(stylo)
        peintre.setBrush(couleur(t.inconnu_doux if choisi else t.surface))
        peintre.drawPath(self._forme(trait / 2))
        encre = t.texte if self.isEnabled() else t.discret
        cote = px(jetons.ICONE_LIGNE)
        dessin = icones.image(self._icone, encre, cote)
        peintre.drawPixmap(QPointF(px(11), (self.height() - cote) / 2), dessin)
        peintre.setFont(police(graisse=jetons.GRAS if choisi else jetons.NORMAL))
        peintre.setPen(couleur(encre))
        zone = QRectF(self.rect()).adjusted(px(11) + cote + px(6), 0, 0, 0)
        gauche = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        peintre.drawText(zone, gauche, self.text())
        peintre.end()

    def _forme(self, demi: float) -> QPainterPath:
        """Arrondi du seul côté libre : les segments se touchent."""
        boite = QRectF(self.rect()).adjusted(demi, demi, -demi, -demi)
        rayon = px(jetons.R_CONTROLE)
        forme = QPainterPath()
        forme.addRoundedRect(boite, rayon, rayon)
        carre = QPainterPath()
        if not self._premier:
            carre.addRect(boite.adjusted(0, 0, -boite.width() / 2, 0))
        if not self._dernier:
            carre.addRect(boite.adjusted(boite.width() / 2, 0, 0, 0))
        return forme.united(carre).simplified()


class TroisValeurs(QWidget):
    """Réponse à trois valeurs : ``True``, ``False`` ou ``None`` (on ne sait pas)."""

    valeur_changee = Signal(object)

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(question)
        self._groupe = QButtonGroup(self)
        rangee = QHBoxLayout(self)
        rangee.setContentsMargins(0, 0, 0, 0)
        rangee.setSpacing(0)
        for rang, (_, texte, icone) in enumerate(_VALEURS):
            segment = _Segment(texte, icone, rang == 0, rang == len(_VALEURS) - 1)
            segment.setAccessibleName(f"{question} : {texte}")
            self._groupe.addButton(segment, rang)
            rangee.addWidget(segment)
        rangee.addStretch(1)
        self.choisir(None)
        self._groupe.idToggled.connect(self._bascule)

    @property
    def segments(self) -> list[QWidget]:
        """Les trois boutons, dans l'ordre : ce qui prend le clavier."""
        return list(self._groupe.buttons())

    @property
    def valeur(self) -> bool | None:
        """La réponse ; ``None`` : on ne sait pas."""
        return _VALEURS[self._groupe.checkedId()][0]

    def choisir(self, valeur: bool | None) -> None:
        """Pose la réponse."""
        rang = next(i for i, (v, _, _) in enumerate(_VALEURS) if v is valeur)
        self._groupe.button(rang).setChecked(True)
        self._un_seul_arret()

    def _un_seul_arret(self) -> None:
        """La tabulation s'arrête une fois, sur la réponse ; les flèches en changent."""
        for segment in self._groupe.buttons():
            politique = Qt.FocusPolicy.StrongFocus if segment.isChecked() else _SANS_TAB
            segment.setFocusPolicy(politique)

    def _bascule(self, rang: int, choisi: bool) -> None:
        if choisi:
            self._un_seul_arret()
            self.valeur_changee.emit(_VALEURS[rang][0])
