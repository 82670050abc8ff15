"""Une puce de filtre : fermée, elle nomme le filtre ; active, elle dit ses choix et s'efface."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau import icones
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px

_MARGE = 12
_DITS = 2
"""Choix écrits sur la puce ; au-delà, leur nombre."""


class MenuCoches(QMenu):
    """Un menu qui reste ouvert quand on coche : plusieurs choix, un seul geste d'ouverture."""

    def mouseReleaseEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Coche sans fermer."""
        action = self.actionAt(evenement.position().toPoint())
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(evenement)

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Espace coche sans fermer ; Entrée coche et ferme."""
        action = self.activeAction()
        if evenement.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(evenement)


class PuceFiltre(QAbstractButton):
    """``choix_change`` porte l'ensemble des valeurs cochées. Suppr, ou un clic sur la croix,
    efface."""

    choix_change = Signal(object)

    def __init__(self, titre: str, parent: QWidget | None = None, *, vide: str = "") -> None:
        """``vide`` : ce que dit la puce quand rien n'est coché, s'il faut un autre mot."""
        super().__init__(parent)
        self._titre, self._vide = titre, vide or titre
        self._choix: frozenset[Any] = frozenset()
        self._options: dict[Any, str] = {}
        self._menu = MenuCoches(titre, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.ouvrir)
        self._dire()

    @property
    def menu(self) -> QMenu:
        """Le menu des choix."""
        return self._menu

    @property
    def choix(self) -> frozenset[Any]:
        """Les valeurs cochées."""
        return self._choix

    def proposer(self, options: Mapping[Any, str]) -> None:
        """Les valeurs possibles et leurs mots ; celles qui n'existent plus sont décochées."""
        self._options = dict(options)
        self._choix = frozenset(self._choix & set(self._options))
        self._menu.clear()
        for valeur, mot in self._options.items():
            action = QAction(fr.initiale_majuscule(mot), self._menu)
            action.setCheckable(True)
            action.setChecked(valeur in self._choix)
            action.setData(valeur)
            action.toggled.connect(lambda coche, v=valeur: self._cocher(v, coche))
            self._menu.addAction(action)
        self._dire()

    def montrer(self, choix: Iterable[Any]) -> None:
        """Coche ces valeurs, sans rien émettre."""
        self._choix = frozenset(choix)
        for action in self._menu.actions():
            action.blockSignals(True)
            action.setChecked(action.data() in self._choix)
            action.blockSignals(False)
        self._dire()

    def effacer(self) -> None:
        """Décoche tout."""
        if self._choix:
            self.montrer(())
            self.choix_change.emit(self._choix)

    def ouvrir(self) -> None:
        """Ouvre le menu sous la puce."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _cocher(self, valeur: object, coche: bool) -> None:
        self._choix = self._choix | {valeur} if coche else self._choix - {valeur}
        self._dire()
        self.choix_change.emit(self._choix)

    def _mots(self) -> str:
        mots = [m for v, m in self._options.items() if v in self._choix]
        return ", ".join(mots) if len(mots) <= _DITS else f"{len(mots)} choix"

    def _dire(self) -> None:
        self.setText(self._vide if not self._choix else f"{self._titre}{fr.INSECABLE}:")
        suite = f" {self._mots()}. Suppr pour effacer." if self._choix else ", filtre"
        self.setAccessibleName(f"{self.text()}{suite}")
        self.setToolTip(", ".join(m for v, m in self._options.items() if v in self._choix))
        self.updateGeometry()
        self.update()

    # Clavier et souris.

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Suppr efface ; Entrée, espace et ↓ ouvrent."""
        touche = evenement.key()
        if touche in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.effacer()
        elif touche in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.ouvrir()
        else:
            super().keyPressEvent(evenement)

    def mouseReleaseEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """La croix d'une puce active efface."""
        if self._choix and evenement.position().x() > self.width() - px(28):
            self.setDown(False)
            self.effacer()
        else:
            super().mouseReleaseEvent(evenement)

    # Place et peinture.

    def sizeHint(self) -> QSize:  # noqa: N802
        """La place de ce qui est écrit."""
        titre = QFontMetricsF(police()).horizontalAdvance(self.text())
        mots = QFontMetricsF(police(graisse=jetons.GRAS)).horizontalAdvance(self._mots())
        largeur = 2 * px(_MARGE) + titre + (mots + px(6) if mots else 0) + px(6 + 16)
        return QSize(round(largeur), px(30))

    def changeEvent(self, evenement: QEvent) -> None:  # noqa: N802
        """Reprend sa place quand la taille du texte change."""
        super().changeEvent(evenement)
        if evenement.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint la puce."""
        t, actif = courant(), bool(self._choix)
        peintre = QPainter(self)
        peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
        survol = self.underMouse() or actif
        peintre.setPen(QPen(couleur(t.accent if survol else t.controle), t.bordure))
        peintre.setBrush(couleur(t.accent_doux if actif else t.surface))
        demi = t.bordure / 2
        boite = QRectF(self.rect()).adjusted(demi, demi, -demi, -demi)
        peintre.drawRoundedRect(boite, boite.height() / 2, boite.height() / 2)
        encre = t.accent if actif else t.texte
        peintre.setPen(couleur(encre))
        gauche = float(px(_MARGE))
        cote = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for texte, fonte in ((self.text(), police()), (self._mots(), police(graisse=jetons.GRAS))):
            if texte:
                peintre.setFont(fonte)
                peintre.drawText(QRectF(gauche, 0, self.width(), self.height()), cote, texte)
                gauche += QFontMetricsF(fonte).horizontalAdvance(texte) + px(6)
        taille = px(jetons.ICONE_LIGNE)
        dessin = icones.image("x" if actif else "chevron-down", encre, taille)
        peintre.drawPixmap(
            QPointF(self.width() - px(_MARGE) - taille, (self.height() - taille) / 2), dessin
        )
        peintre.end()
