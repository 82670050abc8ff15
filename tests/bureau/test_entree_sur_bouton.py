"""Entrée sur un bouton qui a le focus : c'est lui qui agit, jamais le panneau au-dessus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.composants.tuile import TuileNiveau
from ase_parcours.bureau.formulaire import BoutonForme
from ase_parcours.bureau.tableau.rappels import LigneRappel, Rappel
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.metier.nuits import Niveau

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class _Panneau(QWidget):
    """Un panneau qui enregistre à Entrée, comme ceux du dossier."""

    def __init__(self, bouton: QAbstractButton) -> None:
        super().__init__()
        self.clics = 0
        self.remontees: list[int] = []
        QVBoxLayout(self).addWidget(bouton)
        bouton.clicked.connect(self._compter)

    def _compter(self) -> None:
        self.clics += 1

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        self.remontees.append(evenement.key())


def _rappel() -> LigneRappel:
    return LigneRappel(Rappel("j", "Aya K.", "Verser le bail", "lun. 3", "calendar"))


FABRIQUES: list[Callable[[], QAbstractButton]] = [
    lambda: Bouton("Annuler"),
    BoutonForme,
    lambda: TuileNiveau(Niveau.FRAGILE),
    _rappel,
]


@pytest.mark.parametrize("fabrique", FABRIQUES, ids=["bouton", "forme", "tuile", "rappel"])
@pytest.mark.parametrize("touche", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_entree_clique_le_bouton_et_ne_remonte_pas(
    qtbot: QtBot, qapp: QApplication, fabrique: Callable[[], QAbstractButton], touche: Qt.Key
) -> None:
    appliquer(qapp, theme.CLAIR)
    bouton = fabrique()
    panneau = _Panneau(bouton)
    qtbot.addWidget(panneau)
    panneau.show()
    bouton.setFocus()
    QTest.keyClick(bouton, touche)
    assert (panneau.clics, panneau.remontees) == (1, [])
    QTest.keyClick(bouton, Qt.Key.Key_Space)
    assert panneau.clics == 2


def test_une_touche_tenue_ne_clique_qu_une_fois(qtbot: QtBot) -> None:
    bouton = Bouton("Importer")
    panneau = _Panneau(bouton)
    qtbot.addWidget(panneau)
    for repetee in (False, True, True):
        QApplication.sendEvent(
            bouton,
            QKeyEvent(
                QEvent.Type.KeyPress,
                Qt.Key.Key_Return,
                Qt.KeyboardModifier.NoModifier,
                "\r",
                repetee,
            ),
        )
    assert (panneau.clics, panneau.remontees) == (1, [])


def test_une_touche_composee_remonte_au_panneau(qtbot: QtBot) -> None:
    bouton = Bouton("Importer")
    panneau = _Panneau(bouton)
    qtbot.addWidget(panneau)
    QTest.keyClick(bouton, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panneau.clics == 0
    assert Qt.Key.Key_Return in panneau.remontees
