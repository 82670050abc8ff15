"""Tables de lecture : en-têtes, rangées à la taille du texte, hauteur de leur contenu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
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

_RETRAIT = 6
"""Espace, à 100 % de texte, que la feuille de style laisse de chaque côté d'une case."""


PLIEE = "pliee"
"""Propriété d'une table dont les cases vont à la ligne plutôt que d'élargir leur colonne."""


def preparer_table(table: QTableWidget, *, toute: bool = True, pliee: bool = False) -> None:
    """Table en lecture seule, par rangées entières. ``toute`` : haute comme son contenu, c'est la
    page qui défile ; ``pliee`` : toute la largeur, sans défiler de côté, les textes vont à la
    ligne."""
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    if toute:
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(pliee)
    table.setProperty(PLIEE, pliee)
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
        large = bool(table.property(PLIEE)) and colonne > 0
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
        if table.property(PLIEE):
            table.resizeRowsToContents()
        if self._toute:
            barre = table.horizontalScrollBar()
            defile = barre.sizeHint().height() if barre.maximum() > 0 else 0
            entete = max(px(jetons.H_LIGNE_TABLE), table.horizontalHeader().sizeHint().height())
            rangees = sum(table.rowHeight(rang) for rang in range(table.rowCount()))
            haut = entete + rangees + defile
            if table.height() != haut or table.minimumHeight() != haut:
                table.setFixedHeight(haut)

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
