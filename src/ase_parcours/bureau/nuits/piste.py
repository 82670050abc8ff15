"""La piste compacte : un rectangle par suite de nuits, pour les listes, les cartes et l'axe."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ase_parcours.bureau.composants.base import WidgetPeint
from ase_parcours.bureau.nuits.donnees import Segment
from ase_parcours.bureau.nuits.motifs import LARGEUR_MINIMALE, Motif, peindre_motif
from ase_parcours.bureau.theme import px

HAUTEUR = 13


def abscisse(boite: QRectF, debut: date, fin: date, jour: date) -> float:
    """Position d'un jour dans une boîte qui montre [debut, fin)."""
    part = (jour - debut).days / max(1, (fin - debut).days)
    return boite.left() + part * boite.width()


def peindre_piste(
    peintre: QPainter, boite: QRectF, segments: Sequence[Segment], debut: date, fin: date
) -> None:
    """Peint les segments visibles de [debut, fin) dans ``boite``, utilisable par un délégué.

    Les nuits découvertes viennent en dernier : un segment élargi ne les cache jamais.
    """
    ordre = sorted(segments, key=lambda s: s.motif is Motif.DECOUVERTE)
    peintre.save()
    peintre.setClipRect(boite.adjusted(-1, -1, 1, 1))
    for segment in ordre:
        if segment.fin > debut and segment.debut < fin:
            peindre_motif(peintre, _boite_segment(boite, segment, debut, fin), segment.motif)
    peintre.restore()


def _boite_segment(boite: QRectF, segment: Segment, debut: date, fin: date) -> QRectF:
    # Bords sur des pixels entiers : les traits restent nets.
    gauche = round(abscisse(boite, debut, fin, max(segment.debut, debut)))
    droite = round(abscisse(boite, debut, fin, min(segment.fin, fin)))
    if droite - gauche < LARGEUR_MINIMALE:
        gauche = min(gauche, round(boite.right() - LARGEUR_MINIMALE))
        droite = gauche + LARGEUR_MINIMALE
    return QRectF(gauche, boite.top(), droite - gauche, boite.height())


class PisteCompacte(WidgetPeint):
    """Piste posée dans une carte ou une légende. Le texte à côté dit ce qu'elle montre ;
    ``description`` le répète à un lecteur d'écran."""

    def __init__(
        self,
        segments: Sequence[Segment],
        debut: date,
        fin: date,
        description: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._segments: tuple[Segment, ...] = ()
        self._debut = self._fin = debut
        self.montrer(segments, debut, fin, description)

    def montrer(
        self, segments: Sequence[Segment], debut: date, fin: date, description: str = ""
    ) -> None:
        """Remplace ce qui est montré. Lève ``ValueError`` si [debut, fin) est vide."""
        if fin <= debut:
            raise ValueError("une piste montre au moins une nuit")
        self._segments, self._debut, self._fin = tuple(segments), debut, fin
        self.setAccessibleName(description)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Large comme sa carte, haute de treize pixels au texte courant."""
        return QSize(px(120), px(HAUTEUR))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Encore lisible à quarante pixels."""
        return QSize(px(40), px(HAUTEUR))

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint la piste sur toute la surface."""
        peintre = QPainter(self)
        peindre_piste(peintre, QRectF(self.rect()), self._segments, self._debut, self._fin)
        peintre.end()


class Echantillon(WidgetPeint):
    """Petit rectangle de légende d'un motif ; le mot est dans l'étiquette voisine."""

    def __init__(self, motif: Motif, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._motif = motif
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """22 × 12 pixels à 100 % de texte."""
        return QSize(px(22), px(12))

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint le motif."""
        peintre = QPainter(self)
        peindre_motif(peintre, QRectF(self.rect()), self._motif)
        peintre.end()
