"""Le niveau d'un jeune : toujours une icône et un mot. Plein en tête de page, calme ailleurs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ase_parcours.bureau import icones
from ase_parcours.bureau.composants.base import WidgetPeint
from ase_parcours.bureau.nuits.phrases import NIVEAUX
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.bureau.theme.niveaux import texte_du_niveau
from ase_parcours.metier.nuits import Niveau

HAUTEUR = 22
_MARGE = 9
_ECART = 5
_POLICE = jetons.TEXTE_SECOND


def taille_niveau(niveau: Niveau, plein: bool) -> QSize:
    """Place du niveau au texte courant."""
    texte = QFontMetricsF(police(_POLICE, jetons.GRAS)).horizontalAdvance(NIVEAUX[niveau])
    marges = 2 * px(_MARGE) if plein else px(4)
    largeur = marges + px(jetons.ICONE_LIGNE) + px(_ECART) + round(texte + 1)
    return QSize(largeur, px(HAUTEUR))


def peindre_niveau(peintre: QPainter, boite: QRectF, niveau: Niveau, plein: bool) -> None:
    """Peint le niveau calé à gauche de ``boite``, utilisable par un délégué de table."""
    taille = taille_niveau(niveau, plein)
    haut = boite.center().y() - taille.height() / 2
    cadre = QRectF(boite.left(), haut, taille.width(), taille.height())
    encre = texte_du_niveau(niveau)
    peintre.save()
    peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
    if plein:
        encre = _pastille(peintre, cadre, niveau)
    x = cadre.left() + (px(_MARGE) if plein else 0)
    cote = px(jetons.ICONE_LIGNE)
    dessin = icones.image(icones.TOITS[niveau], encre, cote)
    peintre.drawPixmap(QPointF(x, cadre.center().y() - cote / 2), dessin)
    peintre.setFont(police(_POLICE, jetons.GRAS))
    peintre.setPen(couleur(encre))
    zone = cadre.adjusted(x - cadre.left() + cote + px(_ECART), 0, px(8), 0)
    cote_gauche = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    peintre.drawText(zone, cote_gauche, NIVEAUX[niveau])
    peintre.restore()


def _pastille(peintre: QPainter, cadre: QRectF, niveau: Niveau) -> str:
    """Peint le fond arrondi et rend la couleur d'encre qui s'y lit."""
    t = courant()
    fond, trait, encre = {
        Niveau.SANS_SOLUTION: (t.sans_trait, t.sans_trait, t.sans_sur),
        Niveau.FRAGILE: (t.fragile_doux, t.fragile_trait, t.fragile_texte),
        Niveau.GARANTIE: (t.garantie_doux, t.garantie_trait, t.garantie_texte),
        Niveau.INDETERMINEE: (t.surface, t.inconnu_texte, t.inconnu_texte),
    }[niveau]
    stylo = QPen(couleur(trait), t.bordure)
    if niveau is Niveau.INDETERMINEE:
        stylo.setDashPattern([3 / t.bordure, 3 / t.bordure])
        stylo.setCapStyle(Qt.PenCapStyle.FlatCap)
    demi = t.bordure / 2
    rayon = cadre.height() / 2 - demi
    peintre.setPen(stylo)
    peintre.setBrush(couleur(fond))
    peintre.drawRoundedRect(cadre.adjusted(demi, demi, -demi, -demi), rayon, rayon)
    return encre


class EtiquetteNiveau(WidgetPeint):
    """Le niveau en widget. ``plein`` : pastille colorée ; sinon icône et mot colorés."""

    def __init__(self, niveau: Niveau, plein: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._plein = plein
        self._niveau = niveau
        self.montrer(niveau)

    @property
    def niveau(self) -> Niveau:
        """Le niveau montré."""
        return self._niveau

    def montrer(self, niveau: Niveau) -> None:
        """Change le niveau, et ce qu'en dit un lecteur d'écran."""
        self._niveau = niveau
        self.setAccessibleName(f"Niveau : {NIVEAUX[niveau].lower()}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """La place exacte : un niveau n'est jamais coupé."""
        return taille_niveau(self._niveau, self._plein)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """La même."""
        return self.sizeHint()

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint le niveau."""
        peintre = QPainter(self)
        peindre_niveau(peintre, QRectF(self.rect()), self._niveau, self._plein)
        peintre.end()
