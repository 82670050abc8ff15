"""La peinture d'une rangée d'échéance : deux lignes par case, l'état par icône, mot et couleur."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ase_parcours import francais as fr
from ase_parcours.bureau import icones
from ase_parcours.bureau.echeances.modele import BLOC, ECHEANCE
from ase_parcours.bureau.echeances.phrases import A_VERIFIER, SIGNES, dits
from ase_parcours.bureau.echeances.tri import Bloc
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.coffre.lectures.echeances import EcheanceDe

_MARGE = 8
_GAUCHE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_Index = QModelIndex | QPersistentModelIndex


class DelegueEcheances(QStyledItemDelegate):
    """Peint les cases, le fond de la rangée choisie, et l'anneau de la rangée courante."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:  # noqa: N802
        """La hauteur d'une ligne d'échéance, au texte courant."""
        return QSize(px(80), px(jetons.H_ECHEANCE))

    def paint(self, peintre: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Peint une case et sa part du fond de la rangée."""
        x, boite = index.data(ECHEANCE), QRectF(option.rect)
        peintre.save()
        peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
        choisie = bool(option.state & QStyle.StateFlag.State_Selected)
        self._fond(peintre, boite, index, choisie=choisie, titre=x is None)
        if x is None:
            self._titre(peintre, boite, index.data(BLOC))
        else:
            dedans = boite.adjusted(px(_MARGE), px(4), -px(_MARGE), -px(4))
            if index.column() == 0:
                dedans.adjust(px(6), 0, 0, 0)
            self._case(peintre, dedans, index.column(), x)
        peintre.restore()

    def _fond(
        self, peintre: QPainter, boite: QRectF, index: _Index, *, choisie: bool, titre: bool
    ) -> None:
        t = courant()
        fond = t.surface2 if titre else (t.accent_doux if choisie else t.surface)
        peintre.fillRect(boite, couleur(fond))
        bas = QRectF(boite.left(), boite.bottom() - t.bordure, boite.width(), t.bordure)
        peintre.fillRect(bas, couleur(t.ligne))
        if choisie and index.column() == 0:
            marque = QRectF(boite.left(), boite.top(), jetons.TRAIT_ACTIF, boite.height())
            peintre.fillRect(marque, couleur(t.accent))
        if self._table.hasFocus() and index.row() == self._table.currentIndex().row():
            derniere = titre or index.column() == index.model().columnCount() - 1
            _anneau(peintre, boite, index.column() == 0, derniere)

    def _titre(self, peintre: QPainter, boite: QRectF, bloc: Bloc) -> None:
        t, cote = courant(), px(jetons.ICONE_LIGNE)
        dessin = icones.image("chevron-down" if bloc.ouvert else "chevron-right", t.doux, cote)
        peintre.drawPixmap(QPointF(boite.left() + px(12), boite.center().y() - cote / 2), dessin)
        zone = boite.adjusted(px(36), 0, -px(_MARGE), 0)
        pris = _ecrire(peintre, zone, bloc.titre, police(graisse=jetons.GRAS), t.texte)
        zone.adjust(pris + px(8), 0, 0, 0)
        _ecrire(peintre, zone, fr.nombre(bloc.nombre), police(jetons.TEXTE_SECOND), t.doux)

    def _case(self, peintre: QPainter, boite: QRectF, colonne: int, x: EcheanceDe) -> None:
        t = courant()
        fort, detail = dits(x, x.jeune.evaluation.aujourd_hui)[colonne]
        haut = QRectF(boite.left(), boite.top(), boite.width(), boite.height() / 2)
        bas = haut.translated(0, boite.height() / 2)
        second = police(jetons.TEXTE_SECOND)
        if colonne == 0:
            icone, jeton = SIGNES[x.echeance.etat]
            cote = px(jetons.ICONE_LIGNE)
            dessin = icones.image(icone, getattr(t, jeton), cote)
            peintre.drawPixmap(QPointF(haut.left(), haut.center().y() - cote / 2), dessin)
            retrait = cote + px(6)
            _ecrire(peintre, haut.adjusted(retrait, 0, 0, 0), fort, police(), t.texte)
            gras = police(jetons.TEXTE_SECOND, jetons.GRAS)
            _ecrire(peintre, bas, detail, gras, getattr(t, jeton))
            return
        graisse = jetons.GRAS if colonne == 1 else jetons.NORMAL
        _ecrire(peintre, haut, fort, police(graisse=graisse), t.texte)
        if colonne == 1 and x.echeance.ligne.a_verifier:
            _a_verifier(peintre, bas, detail.removesuffix(f", {A_VERIFIER}"), second)
        else:
            _ecrire(peintre, bas, detail, second, t.doux)


def _a_verifier(peintre: QPainter, zone: QRectF, texte: str, fonte: QFont) -> None:
    """La source, puis l'étiquette : un texte que personne n'a lu n'est pas une certitude."""
    t = courant()
    mesure = QFontMetricsF(fonte)
    largeur = mesure.horizontalAdvance(A_VERIFIER) + px(12)
    reste = zone.adjusted(0, 0, -largeur - px(8), 0)
    pris = _ecrire(peintre, reste, texte, fonte, t.doux)
    haut = zone.center().y() - mesure.height() / 2
    boite = QRectF(zone.left() + pris + px(8), haut, largeur, mesure.height())
    peintre.setPen(QPen(couleur(t.controle), t.bordure))
    peintre.setBrush(couleur(t.inconnu_doux))
    peintre.drawRoundedRect(boite, px(jetons.R_ETIQUETTE), px(jetons.R_ETIQUETTE))
    _ecrire(peintre, boite.adjusted(px(6), 0, 0, 0), A_VERIFIER, fonte, t.inconnu_texte)


def _anneau(peintre: QPainter, boite: QRectF, premiere: bool, derniere: bool) -> None:
    """La part de cette case dans l'anneau de 2 px qui fait le tour de la rangée."""
    e, teinte = jetons.TRAIT_FORT, couleur(courant().focus)
    bords = [
        QRectF(boite.left(), boite.top(), boite.width(), e),
        QRectF(boite.left(), boite.bottom() - e, boite.width(), e),
    ]
    if premiere:
        bords.append(QRectF(boite.left(), boite.top(), e, boite.height()))
    if derniere:
        bords.append(QRectF(boite.right() - e, boite.top(), e, boite.height()))
    for bord in bords:
        peintre.fillRect(bord, teinte)


def _ecrire(peintre: QPainter, zone: QRectF, texte: str, fonte: QFont, teinte: str) -> float:
    """Écrit sur une ligne, coupé par « … » ; rend la largeur prise."""
    peintre.setFont(fonte)
    peintre.setPen(QPen(couleur(teinte)))
    mesure = QFontMetricsF(fonte)
    coupe = mesure.elidedText(texte, Qt.TextElideMode.ElideRight, max(0.0, zone.width()))
    peintre.drawText(zone, _GAUCHE, coupe)
    return mesure.horizontalAdvance(coupe)
