"""Un dossier de cinq cents pistes s'ouvre : les vivantes d'abord, le reste à la demande."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from fabrique_bureau import jeune, solution
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.dossier.cartes import Groupe
from ase_parcours.bureau.dossier.logement import CARTES_PAR_PAGE
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.fenetre.principale import Fenetre

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PISTES = 500


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    pistes = (
        solution("P75-1", "FJT", "demandée" if n % 2 else "refusée", 15, gestionnaire=f"Foyer {n}")
        for n in range(PISTES - 1)
    )
    derniere = solution("P75-1", "LOG_SOC", "confirmée", 15, preuve="bail signé")
    foyer = (jeune("P75-1", "Fontaine", "Rania", 15, naissance="2008-12-07"), *pistes, derniere)
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer", foyer)) as ouverte:
        yield ouverte


def test_cinq_cents_pistes_se_montrent_par_pages(fenetre: Fenetre) -> None:
    ligne = fenetre.suivis.de_dossier("P75-1")
    assert ligne is not None
    fenetre.ouvrir_dossier(ligne.id, "logement")
    dossier = fenetre.page("dossier")
    assert isinstance(dossier, PageDossier)
    page = dossier.logement
    assert len(ligne.evaluation.faits.solutions) == PISTES
    assert len(page.cartes) == CARTES_PAR_PAGE
    # La confirmée, saisie la dernière, est la première : rien d'utile n'attend derrière le bouton.
    assert page.cartes[0].carte.groupe is Groupe.CONFIRMEE
    suite = next(b for b in page.findChildren(QPushButton) if "autres pistes" in b.text())
    QTest.mouseClick(suite, Qt.MouseButton.LeftButton)
    assert len(page.cartes) == 2 * CARTES_PAR_PAGE
