"""La barre d'un droit sur douze mois : ce qui court, le dernier jour pour agir, le trou.

Plein vert : couvert jusqu'au bout. Plein orange : s'arrête. Vide à points : trou. Tireté : à
demander, à ouvrir ou pas connu. Losange : dernier jour pour agir.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ase_parcours.bureau.composants.base import WidgetPeint
from ase_parcours.bureau.nuits.motifs import Motif, peindre_motif
from ase_parcours.bureau.nuits.piste import abscisse
from ase_parcours.bureau.theme import couleur, courant, jetons, px
from ase_parcours.metier.continuite import Continuite, Etat, Ton

HAUTEUR = 11
_LOSANGE = 9


class Plage(StrEnum):
    """Ce qu'un morceau de la barre montre."""

    COUVERT = "couvert"
    S_ARRETE = "s_arrete"
    TROU = "trou"
    A_FAIRE = "a_faire"
    INCONNU = "inconnu"


@dataclass(frozen=True, slots=True)
class Morceau:
    """[debut, fin) de la barre."""

    plage: Plage
    debut: date
    fin: date


_SANS_DATE = frozenset({Etat.A_DEMANDER, Etat.DEMANDE, Etat.REFUSE, Etat.FINI})
"""Ni ouverts, ni bornés par une date : toute l'année est en question."""


def morceaux(c: Continuite, horizon: date) -> list[Morceau]:
    """La barre d'un droit, d'aujourd'hui à ``horizon`` non compris."""
    jour = c.aujourd_hui
    if c.etat is Etat.INCONNU:
        return [Morceau(Plage.INCONNU, jour, horizon)]
    trouves: list[Morceau] = []
    if c.en_cours:
        plage = Plage.COUVERT if c.ton(horizon) is Ton.VERT else Plage.S_ARRETE
        fin = min(horizon, c.trou.debut if c.trou else _lendemain(c.dernier, horizon))
        trouves.append(Morceau(plage, jour, fin))
    elif c.etat in _SANS_DATE and not c.rouge:
        trouves.append(Morceau(Plage.A_FAIRE, jour, horizon))
    elif c.etat is Etat.A_OUVRIR and c.du is not None and c.du < horizon:
        trouves.append(Morceau(Plage.A_FAIRE, c.du, horizon))
    if c.rouge:
        trouves += _trou(c, horizon)
    return trouves


def _lendemain(dernier: date | None, horizon: date) -> date:
    return (
        horizon
        if dernier is None or dernier >= horizon
        else date.fromordinal(dernier.toordinal() + 1)
    )


def _trou(c: Continuite, horizon: date) -> list[Morceau]:
    debut = max(c.aujourd_hui, c.trou.debut if c.trou else c.aujourd_hui)
    fin = min(horizon, c.trou.fin if c.trou and c.trou.fin else horizon)
    return [Morceau(Plage.TROU, debut, fin)] if debut < fin else []


def peindre_barre(peintre: QPainter, boite: QRectF, c: Continuite, horizon: date) -> None:
    """Peint la ligne de fond, les morceaux, puis le losange s'il est dans l'année."""
    t = courant()
    peintre.save()
    milieu = round(boite.center().y())
    peintre.fillRect(QRectF(boite.left(), milieu - 1, boite.width(), 2), couleur(t.ligne))
    for m in morceaux(c, horizon):
        gauche = round(abscisse(boite, c.aujourd_hui, horizon, m.debut))
        droite = max(round(abscisse(boite, c.aujourd_hui, horizon, m.fin)), gauche + px(4))
        droite = min(droite, round(boite.right()))
        _peindre_morceau(peintre, QRectF(gauche, boite.top(), droite - gauche, boite.height()), m)
    if c.avant is not None and c.aujourd_hui <= c.avant < horizon and not c.demandee:
        peindre_losange(peintre, QPointF(abscisse(boite, c.aujourd_hui, horizon, c.avant), milieu))
    peintre.restore()


def _peindre_morceau(peintre: QPainter, boite: QRectF, m: Morceau) -> None:
    t = courant()
    dedans = boite.adjusted(0.5, 0.5, -0.5, -0.5)
    match m.plage:
        case Plage.COUVERT:
            peindre_motif(peintre, dedans, Motif.DURABLE)
        case Plage.TROU:
            peindre_motif(peintre, dedans, Motif.DECOUVERTE)
        case Plage.INCONNU:
            _cadre(peintre, dedans, t.surface, t.inconnu_texte, tirete=True)
        case Plage.A_FAIRE:
            _cadre(peintre, dedans, t.surface, t.accent, tirete=True)
        case Plage.S_ARRETE:
            _cadre(peintre, dedans, t.fragile_doux, t.fragile_texte)


def _cadre(
    peintre: QPainter, boite: QRectF, fond: str, trait: str, *, tirete: bool = False
) -> None:
    peintre.save()
    peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
    stylo = QPen(couleur(trait), courant().bordure)
    if tirete:
        stylo.setDashPattern([3, 3])
    peintre.setPen(stylo)
    peintre.setBrush(couleur(fond))
    peintre.drawRoundedRect(boite, jetons.R_NUIT, jetons.R_NUIT)
    peintre.restore()


def peindre_losange(peintre: QPainter, centre: QPointF) -> None:
    """Le dernier jour pour agir."""
    demi = px(_LOSANGE) / 2
    peintre.save()
    peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
    peintre.setPen(QPen(couleur(courant().surface), jetons.TRAIT))
    peintre.setBrush(couleur(courant().fragile_trait))
    x, y = centre.x(), centre.y()
    coins = [QPointF(x - demi, y), QPointF(x, y - demi), QPointF(x + demi, y), QPointF(x, y + demi)]
    peintre.drawPolygon(QPolygonF(coins))
    peintre.restore()


class Legende(WidgetPeint):
    """L'échantillon d'une légende : un morceau, ou le losange. Le mot est à côté."""

    def __init__(self, plage: Plage | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plage = plage
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Onze pixels de haut au texte courant."""
        return QSize(px(_LOSANGE + 2 if self._plage is None else 22), px(HAUTEUR + 1))

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint l'échantillon."""
        peintre = QPainter(self)
        boite = QRectF(self.rect())
        if self._plage is None:
            peindre_losange(peintre, boite.center())
        else:
            jour = date(2000, 1, 1)
            _peindre_morceau(peintre, boite, Morceau(self._plage, jour, jour))
        peintre.end()


def filet(peintre: QPainter, y: float, gauche: float, droite: float) -> None:
    """Le filet sous une rangée."""
    t = courant()
    peintre.setPen(QPen(couleur(t.ligne), t.bordure, Qt.PenStyle.SolidLine))
    peintre.drawLine(QLineF(gauche, y - t.bordure / 2, droite, y - t.bordure / 2))
