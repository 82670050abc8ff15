"""La peinture d'une rangée de la palette : titre de section, ou résultat aux mots marqués."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ase_parcours.bureau import icones
from ase_parcours.bureau.composants.niveau import peindre_niveau, taille_niveau
from ase_parcours.bureau.palette.moteur import Resultat, Section
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.coffre.lectures.extraits import Extrait
from ase_parcours.coffre.lectures.tableau import niveau_montre

DONNEE = int(Qt.ItemDataRole.UserRole)
"""Rôle du modèle : le :class:`Resultat`, ou la :class:`Section` dont c'est la tête."""
H_RESULTAT, H_COURT, H_SECTION = 46, 34, 30
_GAUCHE, _TEXTE, _DROITE = 14, 42, 12
_A_GAUCHE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_A_DROITE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


def hauteur(donnee: Resultat | Section) -> int:
    """Pixels d'une rangée, au texte courant."""
    if isinstance(donnee, Section):
        return px(H_SECTION)
    return px(H_RESULTAT if donnee.detail.texte else H_COURT)


class DeleguePalette(QStyledItemDelegate):
    """Deux lignes par résultat ; une seule quand il n'y a rien à préciser."""

    def __init__(self, liste: QListView) -> None:
        super().__init__(liste)
        self._liste = liste

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """La hauteur de ce qu'elle montre."""
        return QSize(px(200), hauteur(index.data(DONNEE)))

    def paint(self, peintre: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Peint une rangée."""
        donnee, boite = index.data(DONNEE), QRectF(option.rect)
        peintre.save()
        peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(donnee, Section):
            _section(peintre, boite, donnee)
        else:
            _resultat(peintre, boite, donnee, choisi=index == self._liste.currentIndex())
        peintre.restore()


def _section(peintre: QPainter, boite: QRectF, section: Section) -> None:
    t = courant()
    peintre.fillRect(boite, couleur(t.surface2))
    zone = boite.adjusted(px(_GAUCHE), 0, -px(_DROITE), 0)
    gras = police(jetons.TEXTE_SECOND, jetons.GRAS)
    zone.adjust(_ecrire(peintre, zone, section.titre, gras, t.doux) + px(8), 0, 0, 0)
    _ecrire(peintre, zone, section.precision, police(jetons.TEXTE_SECOND), t.discret)


def _resultat(peintre: QPainter, boite: QRectF, resultat: Resultat, *, choisi: bool) -> None:
    t = courant()
    if choisi:
        peintre.fillRect(boite, couleur(t.accent_doux))
        marque = QRectF(boite.left(), boite.top(), jetons.TRAIT_ACTIF, boite.height())
        peintre.fillRect(marque, couleur(t.accent))
        if t.fort:
            trait = jetons.TRAIT_FORT / 2
            peintre.setPen(QPen(couleur(t.focus), jetons.TRAIT_FORT))
            peintre.drawRect(boite.adjusted(trait, trait, -trait, -trait))
    cote = px(jetons.ICONE_LIGNE)
    haut = boite.center().y() - cote / 2
    dessin = icones.image(resultat.icone, t.accent if choisi else t.doux, cote)
    peintre.drawPixmap(QPointF(boite.left() + px(_GAUCHE), haut), dessin)
    droite = _a_droite(peintre, boite, resultat)
    zone = QRectF(boite.left() + px(_TEXTE), boite.top(), 0, boite.height())
    zone.setRight(droite - px(10))
    if not resultat.detail.texte:
        _marque(peintre, zone, resultat.titre, jetons.TEXTE_BASE, t.texte)
        return
    moitie = boite.height() / 2
    ligne = QRectF(zone.left(), boite.top() + px(3), zone.width(), moitie - px(2))
    _marque(peintre, ligne, resultat.titre, jetons.TEXTE_BASE, t.texte)
    ligne.moveTop(boite.top() + moitie - px(1))
    _marque(peintre, ligne, resultat.detail, jetons.TEXTE_SECOND, t.doux)


def _a_droite(peintre: QPainter, boite: QRectF, resultat: Resultat) -> float:
    """Le niveau d'une personne, une date, un raccourci ; rend le bord gauche de ce qui est pris."""
    bord = boite.right() - px(_DROITE)
    if resultat.ligne is not None:
        niveau = niveau_montre(resultat.ligne)
        taille = taille_niveau(niveau, plein=False)
        place = QRectF(bord - taille.width(), boite.top(), taille.width(), boite.height())
        peindre_niveau(peintre, place, niveau, False)
        return place.left()
    if not resultat.a_droite:
        return bord
    fonte = police(jetons.TEXTE_SECOND)
    largeur = QFontMetricsF(fonte).horizontalAdvance(resultat.a_droite)
    peintre.setFont(fonte)
    peintre.setPen(couleur(courant().doux))
    peintre.drawText(boite.adjusted(0, 0, -px(_DROITE), 0), _A_DROITE, resultat.a_droite)
    return bord - largeur


def _marque(peintre: QPainter, zone: QRectF, extrait: Extrait, taille: int, encre: str) -> None:
    """Un texte dont les mots trouvés sont gras et soulignés ; coupé par « … » s'il déborde."""
    normal, gras = police(taille), police(taille, jetons.GRAS)
    reste, place = QRectF(zone), 0
    for debut, fin in (*extrait.parties, (len(extrait.texte), len(extrait.texte))):
        for morceau, fonte, trouve in (
            (extrait.texte[place:debut], normal, False),
            (extrait.texte[debut:fin], gras, True),
        ):
            if not morceau or reste.width() <= 0:
                continue
            pris = _ecrire(peintre, reste, morceau, fonte, encre)
            if trouve:
                bas = reste.center().y() + QFontMetricsF(fonte).height() / 2
                trait = QRectF(reste.left(), bas - px(2), pris, px(2))
                peintre.fillRect(trait, couleur(courant().fragile_trait))
            reste.adjust(pris, 0, 0, 0)
        place = max(place, fin)


def _ecrire(peintre: QPainter, zone: QRectF, texte: str, fonte: QFont, encre: str) -> float:
    mesure = QFontMetricsF(fonte)
    largeur = mesure.horizontalAdvance(texte)
    coupe = texte
    if largeur > zone.width():
        coupe = mesure.elidedText(texte, Qt.TextElideMode.ElideRight, max(0.0, zone.width()))
        largeur = zone.width()
    peintre.setFont(fonte)
    peintre.setPen(couleur(encre))
    peintre.drawText(zone, _A_GAUCHE, coupe)
    return largeur
