"""Une table qui ne montre d'abord que le début d'une longue liste."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QTableWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.dossier.tables import preparer_table, remplir

PAR_PAGE = 100
"""Dix mille rangées posées d'un coup gèleraient la fenêtre."""


class TableLongue(QObject):
    """``ouvrir`` : ce que fait Entrée, ou un double clic, sur une rangée (son rang)."""

    def __init__(
        self,
        table: QTableWidget,
        suite: QPushButton,
        pliees: Sequence[int],
        ouvrir: Callable[[int], None],
    ) -> None:
        super().__init__(table)
        self._table, self._suite = table, suite
        self._colonnes: Sequence[str] = ()
        self._rangees: Sequence[Sequence[str]] = ()
        self._montrees = PAR_PAGE
        preparer_table(table, pliees=pliees)
        table.cellActivated.connect(lambda rang, _: ouvrir(rang))
        suite.clicked.connect(self._montrer_la_suite)
        suite.hide()

    def montrer(self, colonnes: Sequence[str], rangees: Sequence[Sequence[str]]) -> None:
        """Remplace tout, et revient au début."""
        self._colonnes, self._rangees, self._montrees = colonnes, rangees, PAR_PAGE
        self._remplir()

    def _montrer_la_suite(self) -> None:
        self._montrees += PAR_PAGE
        self._remplir()

    def _remplir(self) -> None:
        remplir(self._table, self._colonnes, self._rangees[: self._montrees], choisir=False)
        self._table.setVisible(bool(self._rangees))
        reste = len(self._rangees) - self._montrees
        self._suite.setVisible(reste > 0)
        self._suite.setText(f"Montrer la suite, {fr.nombre(max(reste, 0))} de plus")
