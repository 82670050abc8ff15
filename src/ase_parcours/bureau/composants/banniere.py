"""La bannière d'une page : une phrase, une action au plus. Rouge, orange ou violette."""

from __future__ import annotations

from enum import StrEnum
from html import escape

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ase_parcours.bureau.composants.base import CadreCompose
from ase_parcours.bureau.composants.bouton import Bouton, Icone
from ase_parcours.bureau.theme import couleur, courant, jetons, px


class Gravite(StrEnum):
    """Rouge : une nuit manque. Orange : une date. Violet : une information."""

    ROUGE = "sans"
    ORANGE = "fragile"
    VIOLET = "accent"


_ENCRES = {
    Gravite.ROUGE: "sans_texte",
    Gravite.ORANGE: "fragile_texte",
    Gravite.VIOLET: "accent",
}
_FONDS = {
    Gravite.ROUGE: "sans_doux",
    Gravite.ORANGE: "fragile_doux",
    Gravite.VIOLET: "accent_doux",
}
_TRAITS = {
    Gravite.ROUGE: ("sans_trait", "sans_trait"),
    Gravite.ORANGE: ("fragile_trait", "fragile_trait"),
    Gravite.VIOLET: ("accent_ligne", "accent"),
}
"""Bordure, puis bord gauche."""


class Banniere(CadreCompose):
    """Une par page. Pas de croix : elle part quand sa cause part."""

    action_demandee = Signal()

    def __init__(
        self,
        gravite: Gravite,
        icone: str,
        fort: str,
        suite: str = "",
        action: str = "",
        icone_action: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gravite = gravite
        self._icone = Icone(icone, _ENCRES[gravite], jetons.ICONE_TITRE)
        self._texte = QLabel()
        self._texte.setTextFormat(Qt.TextFormat.RichText)
        self._texte.setWordWrap(True)
        self._texte.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bouton = Bouton(action, icone=icone_action, taille="petite", nom=action or "action")
        self._bouton.setToolTip("")
        self._bouton.clicked.connect(self.action_demandee)
        rangee = QHBoxLayout(self)
        rangee.addWidget(self._icone, 0, Qt.AlignmentFlag.AlignVCenter)
        rangee.addWidget(self._texte, 1)
        rangee.addWidget(self._bouton, 0, Qt.AlignmentFlag.AlignVCenter)
        # Une fois dans sa disposition : avant, ce serait une fenêtre à lui seul.
        self._bouton.setVisible(bool(action))
        self.dire(fort, suite)
        self.pret()

    @property
    def bouton(self) -> Bouton:
        """Le bouton de l'action, caché s'il n'y en a pas."""
        return self._bouton

    def dire(self, fort: str, suite: str = "") -> None:
        """Change la phrase : ``fort`` en gras, puis ``suite``."""
        debut = f'<span style="font-weight:600">{escape(fort)}</span>' if fort else ""
        self._texte.setText(" ".join(x for x in (debut, escape(suite)) if x))
        self.setAccessibleName(" ".join(x for x in (fort, suite) if x))

    def apparence_changee(self) -> None:
        """Refait les marges à la taille du texte."""
        rangee = self.layout()
        if rangee is not None:
            rangee.setContentsMargins(px(16), px(7), px(12), px(7))
            rangee.setSpacing(px(11))

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Fond doux, bordure, et bord gauche de 5 px pris dans l'arrondi."""
        t = courant()
        bord, gauche = (getattr(t, jeton) for jeton in _TRAITS[self._gravite])
        demi = t.bordure / 2
        boite = QRectF(self.rect()).adjusted(demi, demi, -demi, -demi)
        chemin = QPainterPath()
        chemin.addRoundedRect(boite, px(6), px(6))
        peintre = QPainter(self)
        peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
        peintre.fillPath(chemin, couleur(getattr(t, _FONDS[self._gravite])))
        peintre.save()
        peintre.setClipPath(chemin)
        largeur = jetons.TRAIT_BANNIERE
        peintre.fillRect(QRectF(0, 0, largeur, self.height()), couleur(gauche))
        peintre.restore()
        peintre.setPen(QPen(couleur(bord), t.bordure))
        peintre.drawPath(chemin)
        peintre.end()
