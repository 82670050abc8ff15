"""L'axe des prochaines sorties : lignes, pistes, choix au clavier, parole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.nuits.axe import AxeSorties
from ase_parcours.bureau.nuits.donnees import LigneSortie
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.metier.nuits import Couverture, Niveau, Plage

AU = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def _apparence(qapp: QApplication) -> Iterator[None]:
    appliquer(qapp, theme.CLAIR)
    yield
    appliquer(qapp, theme.CLAIR)


def _ligne(numero: str, jours: int, niveau: Niveau, couverture: Couverture) -> LigneSortie:
    sortie = AU + timedelta(days=jours)
    plage = Plage(sortie, sortie + timedelta(days=181), couverture, "s")
    return LigneSortie(numero, f"Jeune {numero}", niveau, sortie, (plage,), jours <= 90)


LIGNES = [
    _ligne("P75-1", 10, Niveau.GARANTIE, Couverture.DURABLE),
    _ligne("P75-2", 15, Niveau.SANS_SOLUTION, Couverture.DECOUVERTE),
    _ligne("P75-3", 150, Niveau.FRAGILE, Couverture.PROVISOIRE),
]


def _axe(qtbot: QtBot, lignes: list[LigneSortie] | None = None) -> AxeSorties:
    axe = AxeSorties(LIGNES if lignes is None else lignes, AU)
    qtbot.addWidget(axe)
    axe.resize(axe.sizeHint())
    return axe


@pytest.mark.parametrize("choisi", theme.THEMES, ids=lambda t: t.nom)
def test_chaque_piste_est_a_sa_date_et_a_sa_couleur(
    qapp: QApplication, qtbot: QtBot, choisi: theme.Theme
) -> None:
    appliquer(qapp, choisi)
    axe = _axe(qtbot)
    image, geometrie = axe.grab().toImage(), axe.geometrie()
    teintes = [choisi.garantie_plein, choisi.sans_doux, choisi.fragile_trait]
    for rang, (ligne, teinte) in enumerate(zip(LIGNES, teintes, strict=True)):
        piste = geometrie.boite_piste(rang)
        y = int(piste.center().y())
        milieu = int(geometrie.x(ligne.sortie + timedelta(days=60)))
        vues = {
            image.pixelColor(milieu + dx, y + dy).name().upper()
            for dx in range(8)
            for dy in range(-4, 5)
        }
        assert teinte in vues, ligne.dossier
    # Avant la sortie, la ligne « à l'ASE » ; rien après la dernière nuit.
    y = int(geometrie.boite_piste(2).center().y())
    avant = int(geometrie.x(AU + timedelta(days=75)))
    assert image.pixelColor(avant, y).name().upper() == choisi.accent_ligne
    x = int(geometrie.x(AU)) - 1
    assert image.pixelColor(x, 60).name().upper() == choisi.accent


def test_clavier_et_signal(qtbot: QtBot) -> None:
    axe = _axe(qtbot)
    QTest.keyClick(axe, Qt.Key.Key_Down)
    assert axe.choisie == LIGNES[1]
    with qtbot.waitSignal(axe.dossier_demande, timeout=1000) as signal:
        QTest.keyClick(axe, Qt.Key.Key_Return)
    assert signal.args == ["P75-2"]
    QTest.keyClick(axe, Qt.Key.Key_End)
    QTest.keyClick(axe, Qt.Key.Key_Down)
    assert axe.choisie == LIGNES[2]
    QTest.keyClick(axe, Qt.Key.Key_Home)
    assert axe.choisie == LIGNES[0]


def test_un_clic_ouvre_la_ligne_sous_la_souris(qtbot: QtBot) -> None:
    axe = _axe(qtbot)
    point = axe.geometrie().boite_ligne(2).center().toPoint()
    with qtbot.waitSignal(axe.dossier_demande, timeout=1000) as signal:
        QTest.mouseClick(axe, Qt.MouseButton.LeftButton, pos=point)
    assert signal.args == ["P75-3"]
    with qtbot.assertNotEmitted(axe.dossier_demande):
        QTest.mouseClick(axe, Qt.MouseButton.LeftButton, pos=QPoint(20, 4))


def test_le_choix_reste_sur_le_meme_dossier(qtbot: QtBot) -> None:
    axe = _axe(qtbot)
    QTest.keyClick(axe, Qt.Key.Key_End)
    axe.montrer(LIGNES[1:], AU)
    assert axe.choisie == LIGNES[2]
    axe.montrer([], AU)
    assert axe.choisie is None
    QTest.keyClick(axe, Qt.Key.Key_Return)
    axe.grab()


def test_parole(qtbot: QtBot) -> None:
    axe = _axe(qtbot)
    vue = QAccessible.queryAccessibleInterface(axe)
    texte = QAccessible.Text
    assert vue.role() is QAccessible.Role.List
    assert vue.text(texte.Name) == "Prochaines sorties, nuit par nuit"
    assert vue.childCount() == 3
    assert vue.child(1).text(texte.Name) == (
        "Jeune P75-2, sans solution, sortie le 7 décembre 2026, J−15, 181 découvertes"
    )
    QTest.keyClick(axe, Qt.Key.Key_Down)
    assert vue.text(texte.Value) == vue.child(1).text(texte.Name)


def test_etroit_la_date_cede_la_place(qtbot: QtBot) -> None:
    axe = _axe(qtbot)
    large = axe.geometrie().boite_piste(0).left()
    axe.resize(500, axe.height())
    assert not axe.geometrie().avec_date
    assert axe.geometrie().boite_piste(0).left() < large
    axe.grab()
