"""Réglages de l'orthographe : l'interrupteur du poste, le dictionnaire du compte."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fabrique_bureau import FOYER, JOUR, attendre, creer, fenetre_ouverte
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import preferences
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.reglages.page import PageReglages
from ase_parcours.coffre.lectures.orthographe import mots_du_compte

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def fenetre(tmp_path: Path, qtbot: QtBot) -> Iterator[Fenetre]:
    seance = creer(tmp_path / "coffre", FOYER[:1])
    for mot in ("Kéran", "apéjiste"):
        seance.faire("ajouter_mot", {"mot": mot}, JOUR)
    with fenetre_ouverte(qtbot, seance) as ouverte:
        ouverte.ouvrir("reglages")
        yield ouverte


def reglages(fenetre: Fenetre) -> PageReglages:
    page = fenetre.page("reglages")
    assert isinstance(page, PageReglages)
    return page


def test_l_interrupteur_se_retient_sur_le_poste(fenetre: Fenetre) -> None:
    assert preferences.lire().orthographe
    case = reglages(fenetre).ui.orthographe
    QTest.keyClick(case, Qt.Key.Key_Space)
    assert not preferences.lire().orthographe
    QTest.keyClick(case, Qt.Key.Key_Space)
    assert preferences.lire().orthographe


def test_un_mot_se_retire(qtbot: QtBot, fenetre: Fenetre) -> None:
    ui = reglages(fenetre).ui
    choix, contexte = ui.mots, fenetre.contexte
    assert [choix.itemText(n) for n in range(choix.count())] == ["apéjiste", "Kéran"]
    choix.setCurrentText("Kéran")
    QTest.mouseClick(ui.oublier_mot, Qt.MouseButton.LeftButton)
    attendre(qtbot, lambda: choix.count() == 1)
    assert contexte.lire(mots_du_compte, contexte.seance.coffre.compte.id) == ("apéjiste",)
    QTest.mouseClick(ui.oublier_mot, Qt.MouseButton.LeftButton)
    attendre(qtbot, lambda: not ui.oublier_mot.isEnabled())
    assert choix.currentText() == "Aucun mot gardé"
    assert not choix.isEnabled()
