"""Le nom d'usage partout : aucun écran, aucun export ne montre le nom de naissance, sauf là où
l'état civil se demande (le panneau d'identité, l'histoire de ses champs)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.dossier.journal import PageJournal
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.dossier.panneau_identite import PanneauIdentite
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.jeunes.colonnes import COLONNES
from ase_parcours.bureau.jeunes.export import feuille
from ase_parcours.echanges.tableur.sortie import en_csv

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CANARIS = ("canariville", "zirconette")
ETAT_CIVIL = (PanneauIdentite, PageJournal)
"""Les seuls endroits où l'état civil se demande."""
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
USAGE = {"nom_usage": "Zola", "prenom_usage": "Anna", "naissance": "2008-12-07", "sexe": "F"}
FOYER = (
    fabrique.jeune("P75-1", "CANARIVILLE", "Zirconette", 15, referent="Mme Sy", **USAGE),
    fabrique.solution("P75-1", "LOG_SOC", "confirmée", 20, preuve="bail signé"),
    fabrique.solution("P75-1", "FJT", "en instruction", 10),
    fabrique.jeune("P75-2", "Khelifi", "Inès", 60, naissance="2007-07-14"),
)


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer", FOYER)) as ouverte:
        yield ouverte


def mots(racine: QWidget) -> str:
    """Tout ce qu'un écran dit, infobulles et noms accessibles compris, hors état civil."""
    QApplication.processEvents()
    morceaux: list[str] = []
    for w in (racine, *racine.findChildren(QWidget)):
        if _demande_l_etat_civil(w):
            continue
        morceaux += [w.windowTitle(), w.toolTip(), w.accessibleName(), w.accessibleDescription()]
        if isinstance(w, QLabel | QAbstractButton | QLineEdit):
            morceaux.append(w.text())
        if isinstance(w, QPlainTextEdit):
            morceaux.append(w.toPlainText())
        if isinstance(w, QAbstractItemView) and w.model() is not None:
            morceaux += _du_modele(w.model())
    return "\n".join(morceaux)


def _demande_l_etat_civil(w: QWidget | None) -> bool:
    while w is not None:
        if isinstance(w, ETAT_CIVIL):
            return True
        w = w.parentWidget()
    return False


def _du_modele(modele: QAbstractItemModel) -> Iterator[str]:
    racine = QModelIndex()
    une_seule = isinstance(modele, QAbstractListModel)  # « columnCount » y est privée
    colonnes = 1 if une_seule else modele.columnCount(racine)
    for rang in range(modele.rowCount(racine)):
        for colonne in range(colonnes):
            index = modele.index(rang, colonne)
            for role in _ROLES:
                valeur = modele.data(index, role)
                if isinstance(valeur, str):
                    yield valeur


def sans_canari(texte: str, ou: str) -> None:
    assert not [c for c in CANARIS if c in texte.lower()], ou


def test_aucune_page_de_la_fenetre_ne_le_montre(fenetre: Fenetre) -> None:
    vu = ""
    for page in fenetre.ui.rail.noms:
        fenetre.ouvrir(page)
        fabrique.finir(fenetre.contexte)
        vu += mots(fenetre)
        sans_canari(mots(fenetre), page)
    assert "Zola" in vu


def test_aucune_page_du_dossier_ne_le_montre_hors_etat_civil(fenetre: Fenetre) -> None:
    ligne = fenetre.suivis.de_dossier("P75-1")
    assert ligne is not None
    fenetre.contexte.ouvrir_dossier.emit(ligne.id, "synthese")
    page = fenetre.findChild(PageDossier)
    assert page is not None
    for nom in list(page._pages):
        page.aller(nom)
        fabrique.finir(fenetre.contexte)
        assert "Anna Zola" in mots(fenetre)
        sans_canari(mots(fenetre), nom)
    # La preuve que l'on regarde bien : le panneau d'identité, lui, le porte.
    identite = page.findChild(PanneauIdentite)
    assert identite is not None
    assert "CANARIVILLE" in [x.text() for x in identite.findChildren(QLineEdit)]


def test_ni_la_recherche_ni_un_avis(fenetre: Fenetre) -> None:
    QTest.keyClick(fenetre, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(fenetre.recherche, "zola")
    assert [x.ligne.dossier for x in fenetre.resultats.resultats if x.ligne] == ["P75-1"]
    sans_canari(mots(fenetre), "recherche")
    sans_canari(mots(fenetre.resultats), "résultats")
    fenetre.contexte.faire(
        "enregistrer_jeune", {"jeune": "P75-1", "naissance": "2030-01-01"}, phrase="Changé."
    )
    fabrique.finir(fenetre.contexte)
    sans_canari(mots(fenetre), "refus")


def test_la_liste_exportee_porte_le_nom_d_usage(fenetre: Fenetre) -> None:
    texte = en_csv(feuille(fenetre.suivis.lignes, COLONNES)).decode("utf-8-sig")
    assert "Zola" in texte
    sans_canari(texte, "csv")
