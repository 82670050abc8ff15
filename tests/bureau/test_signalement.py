"""Le rapport de problème ne nomme personne, et ce qui est écrit est ce qui était montré."""

from __future__ import annotations

import getpass
import platform
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from outils_dossier import FichiersDits
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours import __version__
from ase_parcours.bureau.cadre import Cadre
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.reglages.page import PageReglages
from ase_parcours.bureau.signalement import imprevus
from ase_parcours.bureau.signalement.fenetre import NOM_PROPOSE, FenetreSignalement
from ase_parcours.bureau.signalement.rapport import arrondir, mots_des_noms, noms_dans
from ase_parcours.bureau.theme import CLAIR, jetons
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.francais import sans_accents

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
COFFRE = "Foyer-Zibeline"
MACHINE, MAISON = "poste-canari-7", "canarihome"


@pytest.fixture
def cadre(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cadre]:
    maison = tmp_path / MAISON
    maison.mkdir()
    monkeypatch.setenv("HOME", str(maison))
    monkeypatch.setenv("USERPROFILE", str(maison))
    monkeypatch.setattr(platform, "node", lambda: MACHINE)
    imprevus.oublier()
    with fabrique.cadre_ouvert(qtbot, maison / COFFRE) as ouvert:
        yield ouvert
    imprevus.oublier()


def _contexte(cadre: Cadre) -> Contexte:
    assert cadre.fenetre is not None
    return cadre.fenetre.contexte


def _fenetre(cadre: Cadre, fichiers: FichiersDits | None = None) -> FenetreSignalement:
    fenetre = FenetreSignalement(_contexte(cadre), cadre, fichiers)
    fenetre.open()
    return fenetre


def _canaris() -> set[str]:
    noms = {MACHINE, MAISON, COFFRE, fabrique.COMPTE, *fabrique.COMPTE.split(), getpass.getuser()}
    for operation, arguments in fabrique.FOYER:
        if operation == "enregistrer_jeune":
            noms |= {arguments["nom"], arguments["prenom"], arguments["jeune"]}
    return noms


def test_canari_rien_ne_nomme_personne(cadre: Cadre, tmp_path: Path) -> None:
    try:
        raise ValueError(f"Rania Fontaine dans {tmp_path}")
    except ValueError as erreur:
        imprevus.noter(ValueError, erreur.__traceback__)
    rapport = _fenetre(cadre).rapport
    assert "ValueError, test_signalement.py, ligne" in rapport
    assert __version__ in rapport
    assert "moins de 10 dossiers" in rapport
    plat = sans_accents(rapport).casefold()
    mots = {m.strip(".,:;()-") for m in plat.split()}
    for canari in _canaris():
        nu = sans_accents(canari).casefold()
        assert nu not in (mots if len(nu) < 5 else plat), canari
    for morceau in (str(tmp_path), tmp_path.name, str(Path.home()), "\\"):
        assert morceau not in rapport
    assert not [m for m in rapport.split() if m.startswith("/") or m.count("/") > 2]


@pytest.mark.journal_attendu("travail interrompu : KeyError")
def test_un_imprevu_en_fond_est_au_rapport(qtbot: QtBot, cadre: Cadre) -> None:
    contexte = _contexte(cadre)
    refus: list[object] = []

    def casser(_avancer: object) -> None:
        raise KeyError("Khelifi")

    contexte.taches.confier(casser, refus.append, refus.append)
    qtbot.waitUntil(lambda: bool(refus))
    rapport = _fenetre(cadre).rapport
    assert "KeyError, test_signalement.py, ligne" in rapport
    assert "Khelifi" not in rapport


def test_ce_qui_est_ecrit_et_copie_est_ce_qui_est_montre(cadre: Cadre, tmp_path: Path) -> None:
    cible = tmp_path / "rapport.txt"
    fichiers = FichiersDits([None, cible, tmp_path / "absent" / "x.txt"])
    fenetre = _fenetre(cadre, fichiers)
    QTest.keyClicks(fenetre.ui.texte, "La liste reste vide.")
    assert "La liste reste vide." in fenetre.rapport
    QTest.mouseClick(fenetre.ui.enregistrer, Qt.MouseButton.LeftButton)
    assert not cible.exists()
    QTest.mouseClick(fenetre.ui.enregistrer, Qt.MouseButton.LeftButton)
    assert cible.read_text("utf-8") == fenetre.rapport
    assert "rapport.txt" in fenetre.ui.suite.text()
    assert fichiers.demandes[0] == f"Enregistrer le rapport ({NOM_PROPOSE})"
    QTest.mouseClick(fenetre.ui.copier, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == fenetre.rapport
    QTest.mouseClick(fenetre.ui.enregistrer, Qt.MouseButton.LeftButton)
    assert "enregistré" not in fenetre.ui.suite.text()
    assert fenetre.ui.rapport.isReadOnly()


@pytest.mark.parametrize("tape", ["rania", "KHÉLIFI", "Lacroix", "zibeline", "canari", MAISON])
def test_un_nom_tape_est_dit(cadre: Cadre, tape: str) -> None:
    fenetre = _fenetre(cadre)
    fenetre.ui.texte.setPlainText("Un jeune sort demain, le bouton reste gris.")
    assert fenetre.ui.avertissement.isHidden()
    fenetre.ui.texte.setPlainText(f"Le dossier de {tape}, encore {tape}")
    assert fenetre.ui.avertissement.isVisible()
    assert fenetre.ui.avertissement.text().count(tape) == 1


def test_le_verrou_ferme_le_rapport(qtbot: QtBot, cadre: Cadre) -> None:
    cadre.aide.ouvrir()
    assert cadre.aide.fenetre is not None
    QTest.mouseClick(cadre.aide.fenetre.ui.signaler, Qt.MouseButton.LeftButton)
    ouvert = QApplication.activeModalWidget()
    assert isinstance(ouvert, FenetreSignalement)
    assert "moins de 10 dossiers" in ouvert.rapport
    with qtbot.waitSignal(ouvert.destroyed):
        cadre.verrouiller()
    cadre.aide.ouvrir()
    cadre.aide.signaler()
    sans = QApplication.activeModalWidget()
    assert isinstance(sans, FenetreSignalement)
    assert "fermé" in sans.rapport
    assert "dossiers" not in sans.rapport
    sans.reject()


def test_les_reglages_y_menent(cadre: Cadre) -> None:
    assert cadre.fenetre is not None
    cadre.fenetre.ouvrir("reglages")
    page = cadre.fenetre.page("reglages")
    assert isinstance(page, PageReglages)
    QTest.mouseClick(page.ui.signaler, Qt.MouseButton.LeftButton)
    ouvert: QWidget | None = QApplication.activeModalWidget()
    assert isinstance(ouvert, FenetreSignalement)
    QTest.mouseClick(ouvert.ui.fermer, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("nombre", "dit"),
    [(0, "moins de 10"), (9, "moins de 10"), (10, "10"), (347, "300"), (960, "1"), (12_400, "10")],
)
def test_le_nombre_de_dossiers_est_un_ordre_de_grandeur(nombre: int, dit: str) -> None:
    assert dit in arrondir(nombre)
    if nombre > 10:
        assert str(nombre) not in arrondir(nombre)


def test_les_mots_courts_et_les_particules_ne_sont_pas_des_noms() -> None:
    mots = mots_des_noms(["Bâ", "Marie des Prés", "N'Diaye"])
    assert mots == {"marie", "pres", "diaye"}
    assert noms_dans("les prés, puis PRÈS de Marie", mots) == ["PRÈS", "Marie"]


def test_deux_cents_pour_cent_et_contraste_fort(cadre: Cadre) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        appliquer(app, jetons.FORT_SOMBRE, 2.0)
        fenetre = _fenetre(cadre)
        assert "contraste fort, texte à 200" in fenetre.rapport
        assert fabrique.coupes(fenetre) == []
    finally:
        appliquer(app, CLAIR)
    assert date(2026, 11, 22) == fabrique.JOUR
