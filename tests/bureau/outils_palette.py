"""Ce dont les essais de la palette ont besoin : un foyer fourni, et les gestes de qui cherche."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from outils_dossier import PDF
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.palette.delegue import DONNEE
from ase_parcours.bureau.palette.moteur import Resultat
from ase_parcours.bureau.theme.application import appliquer

CTRL = Qt.KeyboardModifier.ControlModifier
OPERATIONS: tuple[fabrique.Operation, ...] = (
    *fabrique.FOYER,
    ("enregistrer_note", {"jeune": "P75-1", "texte": "Sa mère parle du bail.", "le": "2026-11-02"}),
    *(
        ("enregistrer_note", {"jeune": "P75-2", "texte": f"Visite {n}.", "le": f"2026-10-{n:02}"})
        for n in range(1, 29)
    ),
    ("enregistrer_note", {"jeune": "P75-2", "texte": "Très ancienne.", "le": "2020-01-01"}),
    ("enregistrer_papier", {"jeune": "P75-2", "nature": "titre de séjour"}),
    (
        "verser_piece",
        {"jeune": "P75-2", "nom": "bail signé", "contenu": base64.b64encode(PDF).decode()},
    ),
    ("enregistrer_proche", {"jeune": "P75-3", "nom": "Mme Autre", "lien": "tante"}),
    ("enregistrer_proche", {"jeune": "P75-3", "nom": "Mme Bailly", "lien": "marraine"}),
    ("enregistrer_partenaire", {"nom": "Zénith", "nature": "FJT"}),
    ("enregistrer_partenaire", {"nom": "Bailleur de l’Est", "nature": "bailleur social"}),
)


@pytest.fixture(autouse=True)
def apparence(qapp: QApplication) -> Iterator[None]:
    """Chaque essai commence et finit au thème clair."""
    appliquer(qapp, theme.CLAIR)
    yield
    appliquer(qapp, theme.CLAIR)


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    """La fenêtre de ce foyer."""
    seance = fabrique.creer(tmp_path / "Foyer", OPERATIONS)
    with fabrique.fenetre_ouverte(qtbot, seance) as ouverte:
        yield ouverte


def ouvrir(fenetre: Fenetre) -> None:
    """Ctrl K, d'où que l'on soit."""
    QTest.keyClick(fenetre.focusWidget() or fenetre, Qt.Key.Key_K, CTRL)
    assert fenetre.resultats.isVisible()
    assert fenetre.focusWidget() is fenetre.recherche


def chercher(fenetre: Fenetre, qtbot: QtBot, texte: str) -> None:
    """Ouvre, tape, et attend ce que le coffre répond."""
    ouvrir(fenetre)
    QTest.keyClicks(fenetre.recherche, texte)
    lue(fenetre, qtbot)


def lue(fenetre: Fenetre, qtbot: QtBot) -> None:
    """Attend que le coffre ait répondu."""
    fabrique.attendre(qtbot, lambda: not fenetre.resultats._attend)


def sections(fenetre: Fenetre) -> dict[str, list[str]]:
    """Titres des résultats, par section."""
    return {s.titre: [r.titre.texte for r in s.resultats] for s in fenetre.resultats.sections}


def presser(fenetre: Fenetre, touche: Qt.Key, *, ctrl: bool = False) -> None:
    """Une touche, dans le champ."""
    rien = Qt.KeyboardModifier.NoModifier
    QTest.keyClick(fenetre.recherche, touche, CTRL if ctrl else rien)


def choisi(fenetre: Fenetre) -> str:
    """Titre du résultat où l'on est."""
    donnee = fenetre.resultats.liste.currentIndex().data(DONNEE)
    assert isinstance(donnee, Resultat)
    return donnee.titre.texte
