"""Tables de lecture : les remplir de nouveau coûte autant que la première fois."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.dossier.tables import preparer_table, remplir

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

_COLONNES = ("Feuille", "Ligne", "Pourquoi")
_LIGNES = 60


class _Compteur(QStyledItemDelegate):
    """Compte les cases que Qt mesure."""

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self.mesures = 0

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        self.mesures += 1
        return super().sizeHint(option, index)


def test_remplir_de_nouveau_ne_remesure_pas_tout_a_chaque_case(qtbot: QtBot) -> None:
    table = QTableWidget()
    qtbot.addWidget(table)
    preparer_table(table)
    compteur = _Compteur(table)
    table.setItemDelegate(compteur)
    table.resize(600, 400)
    table.show()
    rangees = [("Jeunes", str(n), "La date est après aujourd'hui.") for n in range(_LIGNES)]
    remplir(table, _COLONNES, rangees)
    compteur.mesures = 0
    remplir(table, _COLONNES, rangees)
    cases = _LIGNES * len(_COLONNES)
    # Quelques passes sur toutes les cases, et non une par case posée.
    assert 0 < compteur.mesures < 20 * cases
    derniere = table.item(_LIGNES - 1, 1)
    assert derniere is not None
    assert derniere.text() == str(_LIGNES - 1)


def test_les_colonnes_suivent_toujours_leur_contenu(qtbot: QtBot) -> None:
    table = QTableWidget()
    qtbot.addWidget(table)
    preparer_table(table)
    table.resize(600, 200)
    table.show()
    remplir(table, _COLONNES, [("Jeunes", "4", "Le numéro manque.")])
    etroite = table.columnWidth(0)
    remplir(table, _COLONNES, [("Accueils et mesures de protection", "4", "Le numéro manque.")])
    assert table.columnWidth(0) > etroite
    entete = table.horizontalHeader()
    suit = QHeaderView.ResizeMode.ResizeToContents
    assert [entete.sectionResizeMode(c) for c in range(2)] == [suit, suit]
