"""Réglages : sauvegarder le coffre et faire sa fiche, par de vrais clics, puis s'en servir."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from outils_dossier import Atelier, atelier_ouvert, etiquettes_coupees, textes
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.reglages.page import PageReglages
from ase_parcours.bureau.theme import CLAIR
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.coffre import reprise
from ase_parcours.operations import acces

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
MOT = "mot de passe"


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines()
        yield ouvert
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appliquer(app, CLAIR)


def ouvrir(atelier: Atelier) -> PageReglages:
    """Montre la page."""
    page = PageReglages(atelier.contexte, atelier.fichiers)
    atelier.qtbot.addWidget(page)
    page.resize(1278, 900)
    page.show()
    QApplication.processEvents()
    return page


def rouvrir(atelier: Atelier, compte: str, mot: str, *, lecture_seule: bool = False) -> None:
    """La même page, pour une autre séance."""
    atelier.seance.fermer()
    dossier = atelier.dossier / "coffre"
    atelier.seance = acces.ouvrir(dossier, compte, mot, lecture_seule=lecture_seule)
    atelier.contexte = atelier._contexte(atelier.seance)


def cliquer(atelier: Atelier, bouton: QPushButton) -> None:
    """Un vrai clic, et la fin de ce qu'il lance."""
    atelier.cliquer(bouton)
    atelier.finir()


def test_une_sauvegarde_se_restaure(atelier: Atelier) -> None:
    page = ouvrir(atelier)
    disque = atelier.dossier / "disque"
    disque.mkdir()
    atelier.fichiers.a_donner = [None, disque / "novembre"]
    cliquer(atelier, page.ui.sauvegarder)
    assert list(disque.iterdir()) == [], "renoncer n'écrit rien"
    cliquer(atelier, page.ui.sauvegarder)
    assert atelier.fichiers.demandes[-1] == "Sauvegarder le coffre (sauvegarde-2026-11-22.ase)"
    (ecrite,) = disque.iterdir()
    assert ecrite.name == "novembre.ase"
    phrase, entree = atelier.annonces[-1]
    assert phrase.startswith("Sauvegarde écrite et relue dans «\u00a0novembre.ase\u00a0», ")
    assert phrase in textes(page)
    assert entree is None
    assert page.ui.sauvegarder.isEnabled()

    ailleurs = atelier.dossier / "restaure"
    reprise.restaurer_sauvegarde(ecrite, ailleurs, "demo", MOT)
    with acces.ouvrir(ailleurs, "demo", MOT) as seance, seance.lire() as conn:
        noms = conn.exec_driver_sql("SELECT nom FROM jeune").scalars().all()
    assert noms == ["Khelifi"]


def test_la_fiche_rouvre_le_coffre(atelier: Atelier) -> None:
    page = ouvrir(atelier)
    fiche = atelier.dossier / "fiche.pdf"
    atelier.fichiers.a_donner = [fiche]
    assert not atelier.seance.coffre.entete.recuperations
    cliquer(atelier, page.ui.fiche)
    assert "Fiche écrite dans «\u00a0fiche.pdf\u00a0»." in textes(page)
    assert len(atelier.seance.coffre.entete.recuperations) == 1
    atelier.seance.fermer()
    acces.ouvrir_par_code(atelier.dossier / "coffre", code_de(fiche), "demo", "neuf et long")
    with acces.ouvrir(atelier.dossier / "coffre", "demo", "neuf et long") as seance:
        assert not seance.lecture_seule


def code_de(fiche: Path) -> str:
    """Le code imprimé sur la fiche, tel qu'un lecteur le copie."""
    document = QPdfDocument()
    document.load(str(fiche))
    texte = document.getAllText(0).text()
    document.close()
    (code,) = set(re.findall(r"(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}", texte))
    return str(code)


@pytest.mark.parametrize("geste", ["sauvegarder", "fiche"])
def test_jamais_dans_le_dossier_du_coffre(atelier: Atelier, geste: str) -> None:
    page = ouvrir(atelier)
    avant = {x.name for x in (atelier.dossier / "coffre").iterdir()}
    atelier.fichiers.a_donner = [atelier.dossier / "coffre" / "copie.pdf"]
    cliquer(atelier, getattr(page.ui, geste))
    assert "que le programme seul tient" in textes(page)
    assert {x.name for x in (atelier.dossier / "coffre").iterdir()} == avant
    assert not atelier.seance.coffre.entete.recuperations
    assert page.ui.sauvegarder.isEnabled()


def test_un_disque_debranche_est_dit(atelier: Atelier) -> None:
    page = ouvrir(atelier)
    atelier.fichiers.a_donner = [atelier.dossier / "absent" / "s.ase"]
    cliquer(atelier, page.ui.sauvegarder)
    assert "Le dossier de destination n'existe pas." in textes(page)
    assert atelier.annonces == []


def test_en_lecture_seule_on_sauvegarde_mais_la_fiche_est_refusee(atelier: Atelier) -> None:
    rouvrir(atelier, "demo", MOT, lecture_seule=True)
    page = ouvrir(atelier)
    assert not page.ui.fiche.isEnabled()
    assert page.ui.fiche.toolTip() == "Ce coffre est ouvert en lecture seule."
    atelier.fichiers.a_donner = [atelier.dossier / "s.ase"]
    cliquer(atelier, page.ui.sauvegarder)
    assert (atelier.dossier / "s.ase").is_file()
    assert not page.ui.fiche.isEnabled(), "toujours refusée après une sauvegarde"


def test_sans_le_droit_de_gerer_les_trois_gestes_sont_eteints(atelier: Atelier) -> None:
    mot = "autre mot de passe"
    atelier.faire("creer_compte", nom="chiffres", roles=["statistiques"], mot_de_passe=mot)
    rouvrir(atelier, "chiffres", mot)
    page = ouvrir(atelier)
    for bouton in (page.ui.verifier, page.ui.sauvegarder, page.ui.fiche):
        assert not bouton.isEnabled()
        assert bouton.toolTip() == "Votre compte ne permet pas de gérer ce coffre."


@pytest.mark.parametrize(("largeur", "facteur"), [(968, 1.0), (1254, 2.0)])
def test_rien_n_est_coupe_au_coffre(atelier: Atelier, largeur: int, facteur: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appliquer(app, CLAIR, facteur)
    page = ouvrir(atelier)
    page.resize(largeur, 1700)
    atelier.fichiers.a_donner = [atelier.dossier / "absent" / "s.ase"]
    cliquer(atelier, page.ui.sauvegarder)
    QApplication.processEvents()
    assert page.width() == largeur
    assert etiquettes_coupees(page) == []
    for bouton in (page.ui.verifier, page.ui.sauvegarder, page.ui.fiche):
        assert bouton.width() >= bouton.sizeHint().width()
    assert page.ui.panneau_coffre.width() <= largeur
