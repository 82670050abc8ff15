"""Tables de lecture : en-têtes, rangées à la taille du texte, hauteur de leur contenu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QTableWidget,
    QTableWidgetItem,
)

from ase_parcours.bureau.theme import jetons, px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE

_TRES_HAUT = 100_000
_AIR = 12
"""Espace au-dessus et au-dessous du texte d'une case pliée, à 100 % de texte."""
_RETRAIT = 6
"""Espace, à 100 % de texte, que la feuille de style laisse de chaque côté d'une case."""


_PLIEES = "pliees"
"""Propriété d'une table : les colonnes qui se partagent la place et vont à la ligne."""


def preparer_table(table: QTableWidget, *, toute: bool = True, pliees: Sequence[int] = ()) -> None:
    """Table en lecture seule, par rangées entières. ``toute`` : haute comme son contenu, c'est la
    page qui défile ; ``pliees`` : les colonnes dont le texte va à la ligne, qui se partagent la
    largeur que les autres laissent."""
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    if toute:
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(bool(pliees))
    table.setProperty(_PLIEES, list(pliees))
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.setProperty(PROPRIETE, INTERNE)
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    table.horizontalHeader().setHighlightSections(False)
    _Hauteur(table, toute)


def remplir(
    table: QTableWidget,
    colonnes: Sequence[str],
    rangees: Sequence[Sequence[str]],
    *,
    choisir: bool = True,
) -> None:
    """Remplace le contenu. ``choisir`` : une rangée est choisie, la même qu'avant si elle existe
    encore."""
    choisie = table.currentRow()
    entete = table.horizontalHeader()
    # Une colonne qui suit son contenu se remesure en entier à chaque case posée : sept cents
    # lignes gèleraient la fenêtre plus d'une demi-minute. Elle se remesure une fois, remplie.
    entete.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.setColumnCount(len(colonnes))
    table.setHorizontalHeaderLabels(list(colonnes))
    table.setRowCount(len(rangees))
    for rang, rangee in enumerate(rangees):
        for colonne, texte in enumerate(rangee):
            case = QTableWidgetItem(texte)
            case.setToolTip(texte)
            table.setItem(rang, colonne, case)
    mode = QHeaderView.ResizeMode
    for colonne in range(len(colonnes)):
        large = colonne in (table.property(_PLIEES) or ())
        entete.setSectionResizeMode(colonne, mode.Stretch if large else mode.ResizeToContents)
    entete.setStretchLastSection(True)
    if rangees and choisir:
        table.selectRow(min(max(choisie, 0), len(rangees) - 1))
    garde = table.findChild(_Hauteur)
    if garde is not None:
        garde.mesurer()


class _Hauteur(QObject):
    """Tient la hauteur des rangées, et de la table, au texte courant."""

    def __init__(self, table: QTableWidget, toute: bool) -> None:
        super().__init__(table)
        self._table, self._toute = table, toute
        self._retrait = -1
        table.installEventFilter(self)
        if table.property(_PLIEES):
            # Une colonne qui change de largeur change la hauteur de ses rangées.
            table.horizontalHeader().sectionResized.connect(self._bientot)

    def _bientot(self) -> None:
        QTimer.singleShot(0, self, self.mesurer)

    def eventFilter(self, _objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Remesure quand la feuille change, ou quand la table paraît."""
        if evenement.type() in (QEvent.Type.StyleChange, QEvent.Type.Show, QEvent.Type.Resize):
            self.mesurer()
        return False

    def mesurer(self) -> None:
        """Pose la hauteur des rangées, puis celle de la table."""
        table = self._table
        self._aligner_l_entete()
        if table.verticalHeader().defaultSectionSize() != px(jetons.H_LIGNE_TABLE):
            table.verticalHeader().setDefaultSectionSize(px(jetons.H_LIGNE_TABLE))
        for rang in range(table.rowCount() if table.property(_PLIEES) else 0):
            haut = max(px(jetons.H_LIGNE_TABLE), self._haut_du_texte(rang) + px(_AIR))
            if table.rowHeight(rang) != haut:
                table.setRowHeight(rang, haut)
        if self._toute:
            barre = table.horizontalScrollBar()
            defile = barre.sizeHint().height() if barre.maximum() > 0 else 0
            entete = max(px(jetons.H_LIGNE_TABLE), table.horizontalHeader().sizeHint().height())
            rangees = sum(table.rowHeight(rang) for rang in range(table.rowCount()))
            haut = entete + rangees + defile
            if table.height() != haut or table.minimumHeight() != haut:
                table.setFixedHeight(haut)

    def _haut_du_texte(self, rang: int) -> int:
        """Hauteur des lignes de la case la plus haute. Qt la calcule sans l'espace que la feuille
        de style laisse autour du texte, et couperait la dernière."""
        table = self._table
        mesure = QFontMetrics(table.font())
        hauts = []
        for colonne in table.property(_PLIEES):
            case = table.item(rang, colonne)
            large = table.columnWidth(colonne) - 2 * (self._retrait + 1)
            if case is not None and large > 0:
                boite = QRect(0, 0, large, _TRES_HAUT)
                plie = Qt.TextFlag.TextWordWrap
                hauts.append(mesure.boundingRect(boite, plie, case.text()).height())
        return max(hauts, default=0)

    def _aligner_l_entete(self) -> None:
        """Met le titre d'une colonne au-dessus de ses cases.

        Qt écarte le texte d'une case du bord de son cadre, et pas celui d'un en-tête.
        """
        table = self._table
        ecart = table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, table) + 1
        retrait = px(_RETRAIT) + ecart
        if retrait != self._retrait:
            self._retrait = retrait
            regle = f"QHeaderView::section {{ padding: 0 {px(_RETRAIT)}px 0 {retrait}px; }}"
            table.horizontalHeader().setStyleSheet(regle)
