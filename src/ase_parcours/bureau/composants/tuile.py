"""La tuile de niveau : combien de jeunes, une fenêtre chacun, une phrase ; elle ouvre la liste."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau import icones
from ase_parcours.bureau.composants.entree import entree_clique
from ase_parcours.bureau.nuits.fenetre import (
    HAUTEUR as H_FENETRE,
)
from ase_parcours.bureau.nuits.fenetre import (
    LARGEUR as L_FENETRE,
)
from ase_parcours.bureau.nuits.fenetre import (
    SOULIGNE,
    largeur_rangee,
    peindre_rangee,
)
from ase_parcours.bureau.nuits.phrases import NIVEAUX
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.bureau.theme.niveaux import texte_du_niveau
from ase_parcours.metier.nuits import Niveau

ORDRE = (Niveau.SANS_SOLUTION, Niveau.FRAGILE, Niveau.GARANTIE, Niveau.INDETERMINEE)
"""Toujours quatre tuiles, dans cet ordre, zéro compris."""

_HAUTEUR = 85
_MARGE = 14
_GAUCHE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TuileNiveau(QAbstractButton):
    """Bouton peint ; espace, Entrée ou clic émettent ``liste_demandee``."""

    liste_demandee = Signal(object)
    """Le ``Niveau`` dont on veut la liste."""

    def __init__(self, niveau: Niveau, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._niveau = niveau
        self._nombre = self._proches = self._total = 0
        self._phrase = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.liste_demandee.emit(self._niveau))
        self.montrer(0, 0, 0, "")

    def montrer(self, nombre: int, proches: int, total: int, phrase: str) -> None:
        """``nombre`` de jeunes à ce niveau sur ``total``, dont ``proches`` sortent sous 90 jours.

        ``phrase`` : une seule, écrite sous les fenêtres.
        """
        self._nombre, self._proches, self._total = nombre, proches, total
        self._phrase = phrase
        self.setAccessibleName(f"{NIVEAUX[self._niveau]}, {fr.pluriel(nombre, 'jeune')}")
        self.setAccessibleDescription(phrase)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Entrée clique, comme l'espace."""
        if not entree_clique(self, evenement):
            super().keyPressEvent(evenement)

    # Place.

    def _largeur_nombre(self) -> int:
        fonte = police(jetons.TEXTE_GRAND_NOMBRE, jetons.GRAS)
        return round(QFontMetricsF(fonte).horizontalAdvance(str(self._nombre)))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Assez large pour toutes les fenêtres, ou pour le titre et la phrase."""
        return QSize(self._largeur(largeur_rangee(self._nombre)), px(_HAUTEUR))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """La phrase n'est pas coupée ; les fenêtres se resserrent."""
        return QSize(self._largeur(0), px(_HAUTEUR))

    def _largeur(self, rangee: int) -> int:
        titre = QFontMetricsF(police(jetons.TEXTE_TITRE_CARTE, jetons.GRAS))
        phrase = QFontMetricsF(police(jetons.TEXTE_SECOND))
        puce = px(16) if self._proches else 0
        contenu = max(
            rangee,
            px(24) + round(titre.horizontalAdvance(NIVEAUX[self._niveau])) + px(28),
            puce + round(phrase.horizontalAdvance(self._phrase)),
        )
        return 2 * px(_MARGE) + self._largeur_nombre() + px(14) + contenu + px(4)

    # Peinture.

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint le cadre, le nombre, le titre, les fenêtres et la phrase."""
        peintre = QPainter(self)
        peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._cadre(peintre)
        self._grand_nombre(peintre)
        gauche = float(px(_MARGE) + self._largeur_nombre() + px(14))
        # Sans fenêtre à peindre, titre et phrase se rapprochent au milieu.
        haut = px(10) if self._nombre else px(23)
        self._titre(peintre, gauche, haut)
        if self._nombre:
            self._fenetres(peintre, gauche)
        self._ecrire_phrase(peintre, gauche, px(57) if self._nombre else px(45))
        peintre.end()

    def _cadre(self, peintre: QPainter) -> None:
        t = courant()
        survol = self.underMouse() or self.isDown()
        demi = t.bordure / 2
        peintre.setPen(couleur(t.accent if survol else t.ligne))
        stylo = peintre.pen()
        stylo.setWidthF(t.bordure)
        peintre.setPen(stylo)
        peintre.setBrush(couleur(t.surface))
        boite = QRectF(self.rect()).adjusted(demi, demi, -demi, -demi)
        peintre.drawRoundedRect(boite, px(jetons.R_PANNEAU), px(jetons.R_PANNEAU))

    def _grand_nombre(self, peintre: QPainter) -> None:
        peintre.setFont(police(jetons.TEXTE_GRAND_NOMBRE, jetons.GRAS))
        peintre.setPen(couleur(texte_du_niveau(self._niveau)))
        zone = QRectF(px(_MARGE), 0, self._largeur_nombre() + 2, self.height())
        peintre.drawText(zone, _GAUCHE, str(self._nombre))

    def _titre(self, peintre: QPainter, gauche: float, haut: float) -> None:
        ton = texte_du_niveau(self._niveau)
        cote = px(jetons.ICONE_TITRE)
        peintre.drawPixmap(
            QPointF(gauche, haut + px(1)), icones.image(icones.TOITS[self._niveau], ton, cote)
        )
        peintre.setFont(police(jetons.TEXTE_TITRE_CARTE, jetons.GRAS))
        peintre.setPen(couleur(ton))
        zone = QRectF(gauche + cote + px(6), haut, self.width(), px(21))
        peintre.drawText(zone, _GAUCHE, NIVEAUX[self._niveau])
        fleche = icones.image("chevron-right", courant().discret, cote)
        peintre.drawPixmap(QPointF(self.width() - px(11) - cote, haut + px(1)), fleche)

    def _fenetres(self, peintre: QPainter, gauche: float) -> None:
        zone = QRectF(gauche, px(35), self.width() - gauche - px(_MARGE), px(H_FENETRE))
        peindre_rangee(peintre, zone, self._niveau, self._nombre, self._proches, self._total)

    def _ecrire_phrase(self, peintre: QPainter, gauche: float, haut: float) -> None:
        peintre.setFont(police(jetons.TEXTE_SECOND))
        if self._proches:
            # Le même trait que sous les fenêtres : il sert de légende à la phrase.
            trait = QRectF(gauche, haut + px(8), px(L_FENETRE), px(SOULIGNE))
            peintre.fillRect(trait, couleur(courant().texte))
            gauche += px(16)
        peintre.setPen(couleur(courant().doux))
        zone = QRectF(gauche, haut, self.width() - gauche, px(18))
        peintre.drawText(zone, _GAUCHE, self._phrase)
