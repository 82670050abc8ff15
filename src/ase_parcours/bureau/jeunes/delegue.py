"""La peinture d'une case : niveau, nom, sortie, piste de nuits, pistes ; et la rangée choisie."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ase_parcours import francais as fr
from ase_parcours.bureau import icones
from ase_parcours.bureau.composants.niveau import peindre_niveau
from ase_parcours.bureau.jeunes.colonnes import Colonne
from ase_parcours.bureau.jeunes.filtres import est_proche
from ase_parcours.bureau.jeunes.modele import COLONNE, INTERTITRE, LIGNE
from ase_parcours.bureau.nuits.donnees import segments
from ase_parcours.bureau.nuits.piste import HAUTEUR, peindre_piste
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.bureau.theme.niveaux import texte_du_niveau
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.tableau import niveau_montre
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.referents import A_DESIGNER

_MARGE = 8
_GAUCHE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DROITE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_JOURS, _NOMBRE = 58, 34
"""Place des jours restants après la date, et du nombre de nuits après la piste."""

_Index = QModelIndex | QPersistentModelIndex


class DelegueJeunes(QStyledItemDelegate):
    """``fragments`` : ce qui est cherché, souligné dans les noms."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.fragments: tuple[str, ...] = ()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:  # noqa: N802
        """33 pixels au texte courant."""
        return QSize(px(80), px(jetons.H_LIGNE_TABLE))

    def paint(self, peintre: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Peint une case et sa part du fond de la rangée."""
        ligne, colonne = index.data(LIGNE), index.data(COLONNE)
        boite = QRectF(option.rect)
        peintre.save()
        peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ligne is None:
            self._intertitre(peintre, boite, index)
        else:
            choisie = bool(option.state & QStyle.StateFlag.State_Selected)
            self._fond(peintre, boite, index, choisie)
            dedans = boite.adjusted(px(_MARGE), 0, -px(_MARGE), -1)
            if index.column() == 0:
                dedans.adjust(px(6), 0, 0, 0)
            self._case(peintre, dedans, ligne, colonne)
        peintre.restore()

    def _fond(self, peintre: QPainter, boite: QRectF, index: _Index, choisie: bool) -> None:
        t = courant()
        peintre.fillRect(boite, couleur(t.accent_doux if choisie else t.surface))
        bas = QRectF(boite.left(), boite.bottom() - t.bordure, boite.width(), t.bordure)
        peintre.fillRect(bas, couleur(t.ligne))
        if not choisie:
            return
        if index.column() == 0:
            marque = QRectF(boite.left(), boite.top(), jetons.TRAIT_ACTIF, boite.height())
            peintre.fillRect(marque, couleur(t.accent))
        if self._table.hasFocus() and index.row() == self._table.currentIndex().row():
            self._anneau(peintre, boite, index)

    def _anneau(self, peintre: QPainter, boite: QRectF, index: _Index) -> None:
        """La part de cette case dans l'anneau de 2 px qui fait le tour de la rangée."""
        e = jetons.TRAIT_FORT
        teinte = couleur(courant().focus)
        peintre.fillRect(QRectF(boite.left(), boite.top(), boite.width(), e), teinte)
        peintre.fillRect(QRectF(boite.left(), boite.bottom() - e, boite.width(), e), teinte)
        if index.column() == 0:
            peintre.fillRect(QRectF(boite.left(), boite.top(), e, boite.height()), teinte)
        if index.column() == index.model().columnCount() - 1:
            droite = QRectF(boite.right() - e, boite.top(), e, boite.height())
            peintre.fillRect(droite, teinte)

    def _intertitre(self, peintre: QPainter, boite: QRectF, index: _Index) -> None:
        t = courant()
        peintre.fillRect(boite, couleur(t.surface2))
        if index.column():
            return
        cote = px(jetons.ICONE_LIGNE)
        haut = boite.center().y() - cote / 2
        peintre.drawPixmap(QPointF(px(14), haut), icones.image("ear", t.doux, cote))
        zone = QRectF(px(40), boite.top(), self._table.viewport().width(), boite.height())
        pris = _ecrire(peintre, zone, INTERTITRE, police(graisse=jetons.GRAS), t.doux)
        zone.adjust(pris + px(8), 0, 0, 0)
        suite = "même nom, ou orthographe voisine"
        _ecrire(peintre, zone, suite, police(jetons.TEXTE_SECOND), t.doux)

    # Les cases.

    def _case(self, peintre: QPainter, boite: QRectF, ligne: LigneJeune, colonne: Colonne) -> None:
        match colonne.nom:
            case "niveau":
                niveau = niveau_montre(ligne)
                plein = niveau is Niveau.SANS_SOLUTION and est_proche(ligne)
                # Une pastille pleine et un mot seul gardent le même alignement de texte.
                decale = boite.adjusted(0 if plein else px(9), 0, 0, 0)
                peindre_niveau(peintre, decale, niveau, plein)
            case "nom":
                self._nom(peintre, boite, ligne)
            case "sortie":
                self._sortie(peintre, boite, ligne)
            case "nuits":
                self._nuits(peintre, boite, ligne)
            case "pistes":
                self._pistes(peintre, boite, ligne)
            case "referent" if ligne.referent is None:
                _avertir(peintre, boite, A_DESIGNER)
            case _:
                texte, t = colonne.texte(ligne), courant()
                teinte = t.discret if texte == fr.ON_NE_SAIT_PAS else t.texte
                cote = _DROITE if colonne.a_droite else _GAUCHE
                _ecrire(peintre, boite, texte, police(), teinte, cote)

    def _nom(self, peintre: QPainter, boite: QRectF, ligne: LigneJeune) -> None:
        t = courant()
        gras, normal = police(graisse=jetons.GRAS), police()
        nom = ligne.nom or ligne.dossier
        self._souligner(peintre, boite, nom, gras)
        pris = _ecrire(peintre, boite, nom, gras, t.texte)
        reste = boite.adjusted(pris + px(4), 0, 0, 0)
        if ligne.prenom and reste.width() > px(16):
            self._souligner(peintre, reste, ligne.prenom, normal)
            _ecrire(peintre, reste, ligne.prenom, normal, t.texte)

    def _souligner(self, peintre: QPainter, boite: QRectF, texte: str, fonte: QFont) -> None:
        """Marque les parties du texte qui répondent à la recherche."""
        mesure, t = QFontMetricsF(fonte), courant()
        for debut, fin in parties_trouvees(texte, self.fragments):
            gauche = boite.left() + mesure.horizontalAdvance(texte[:debut])
            largeur = mesure.horizontalAdvance(texte[debut:fin])
            if gauche + largeur > boite.right():
                continue
            haut = boite.center().y() - mesure.height() / 2
            fond = QRectF(gauche, haut, largeur, mesure.height())
            peintre.fillRect(fond, couleur(t.fragile_doux))
            trait = QRectF(gauche, fond.bottom(), largeur, px(2))
            peintre.fillRect(trait, couleur(t.fragile_trait))

    def _sortie(self, peintre: QPainter, boite: QRectF, ligne: LigneJeune) -> None:
        t = courant()
        if ligne.sortie is None:
            _ecrire(peintre, boite, fr.ON_NE_SAIT_PAS, police(), t.discret, _DROITE)
            return
        jour = ligne.evaluation.aujourd_hui
        proche = est_proche(ligne)
        date_ = boite.adjusted(0, 0, -px(_JOURS), 0)
        _ecrire(peintre, date_, fr.date_courte(ligne.sortie), police(), t.texte, _DROITE)
        fonte = police(graisse=jetons.GRAS if proche else jetons.NORMAL)
        teinte = texte_du_niveau(niveau_montre(ligne)) if proche else t.discret
        _ecrire(peintre, boite, fr.jours_avant(ligne.sortie, jour), fonte, teinte, _DROITE)

    def _nuits(self, peintre: QPainter, boite: QRectF, ligne: LigneJeune) -> None:
        t, plages = courant(), ligne.evaluation.plages
        if not plages:
            _ecrire(peintre, boite, fr.ON_NE_SAIT_PAS, police(), t.discret)
            return
        haut = boite.center().y() - px(HAUTEUR) / 2
        largeur = boite.width() - px(_NOMBRE)
        piste = QRectF(boite.left(), haut, largeur, px(HAUTEUR))
        peindre_piste(peintre, piste, segments(plages), plages[0].debut, plages[-1].fin)
        nombre = str(ligne.evaluation.nuits_decouvertes)
        _ecrire(peintre, boite, nombre, police(), t.texte, _DROITE)

    def _pistes(self, peintre: QPainter, boite: QRectF, ligne: LigneJeune) -> None:
        t = courant()
        if not ligne.evaluation.plan_b_manquant:
            _ecrire(peintre, boite, str(len(ligne.evaluation.pistes)), police(), t.texte)
            return
        _avertir(peintre, boite, str(len(ligne.evaluation.pistes)))


def parties_trouvees(texte: str, fragments: tuple[str, ...]) -> list[tuple[int, int]]:
    """Les bornes, dans ``texte``, des fragments cherchés (sans accents ni casse). Pur."""
    # Lettre à lettre : une lettre accentuée garde sa place quand elle perd son accent.
    nu = "".join(unicodedata.normalize("NFD", c)[:1].casefold()[:1] or c for c in texte)
    parties: list[tuple[int, int]] = []
    for fragment in sorted(set(fragments), key=len, reverse=True):
        debut = nu.find(fragment)
        if debut >= 0 and not any(d < debut + len(fragment) and debut < f for d, f in parties):
            parties.append((debut, debut + len(fragment)))
    return sorted(parties)


def _avertir(peintre: QPainter, boite: QRectF, texte: str) -> None:
    """Le texte derrière un triangle d'alerte."""
    t, cote = courant(), px(jetons.ICONE_LIGNE)
    dessin = icones.image("alert-triangle", t.fragile_texte, cote)
    peintre.drawPixmap(QPointF(boite.left(), boite.center().y() - cote / 2), dessin)
    zone = boite.adjusted(cote + px(4), 0, 0, 0)
    _ecrire(peintre, zone, texte, police(), t.fragile_texte)


def _ecrire(
    peintre: QPainter,
    zone: QRectF,
    texte: str,
    fonte: QFont,
    teinte: str,
    cote: Qt.AlignmentFlag = _GAUCHE,
) -> float:
    """Écrit sur une ligne, coupé par « … » ; rend la largeur prise."""
    peintre.setFont(fonte)
    peintre.setPen(QPen(couleur(teinte)))
    mesure = QFontMetricsF(fonte)
    coupe = mesure.elidedText(texte, Qt.TextElideMode.ElideRight, max(0.0, zone.width()))
    peintre.drawText(zone, cote, coupe)
    return mesure.horizontalAdvance(coupe)
