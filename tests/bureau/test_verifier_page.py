"""La page Vérifier, comme une personne : déposer, choisir, taper le code ligne à ligne."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.fenetre.endroit import Endroit
from ase_parcours.bureau.fenetre.pages import VERIFIER
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.saisie.fichiers import DialoguesDuSysteme
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.bureau.verification.page import PageVerifier
from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.operations import rapports
from ase_parcours.rapports.verification.modele import Etat

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Choix(DialoguesDuSysteme):
    """Répond toujours le même chemin."""

    def __init__(self, chemin: Path) -> None:
        self._chemin = chemin

    def a_lire(self, parent: QWidget, titre: str, filtre: str) -> Path | None:
        """Le chemin."""
        return self._chemin

    def a_ecrire(self, parent: QWidget, titre: str, nom: str, filtre: str) -> Path | None:
        """Le chemin."""
        return self._chemin


@pytest.fixture
def fenetre(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Fenetre]:
    """La fenêtre, et dans ``document.pdf`` l'édition d'un plan."""
    appliquer(qapp, theme.CLAIR)
    seance = fabrique.creer(tmp_path / "Foyer")
    with seance.lire() as conn:
        jeune = next(
            j.id for j in lister(conn, fabrique.JOUR, seance.coffre.reperes) if j.dossier == "P75-2"
        )
    octets = rapports.editer(seance, "plan_transition", jeune, fabrique.JOUR).octets
    (tmp_path / "document.pdf").write_bytes(octets)
    with fabrique.fenetre_ouverte(qtbot, seance) as ouverte:
        yield ouverte


def page_de(fenetre: Fenetre) -> PageVerifier:
    fenetre.aller(Endroit(VERIFIER))
    page = fenetre.page(VERIFIER)
    assert isinstance(page, PageVerifier)
    assert page.isVisible()
    return page


def attendre(qtbot: QtBot, page: PageVerifier, etat: Etat) -> None:
    fabrique.attendre(qtbot, lambda: page.verdict is not None)
    assert page.verdict is not None
    assert page.verdict.etat is etat
    assert page.ui.cadre_verdict.isVisible()


def textes(page: PageVerifier) -> set[str]:
    return {e.text() for e in page.ui.cadre_verdict.findChildren(QLabel) if e.isVisible()}


def deposer(page: PageVerifier, chemin: Path) -> None:
    donnees = QMimeData()
    donnees.setUrls([QUrl.fromLocalFile(str(chemin))])
    bouton, rien = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, donnees, bouton, rien))


def test_un_fichier_choisi_est_conforme_et_son_enonce_se_lit(
    qtbot: QtBot, fenetre: Fenetre, tmp_path: Path
) -> None:
    page = page_de(fenetre)
    page.fichiers = Choix(tmp_path / "document.pdf")
    QTest.mouseClick(page.ui.choisir, Qt.MouseButton.LeftButton)
    attendre(qtbot, page, Etat.VALIDE)
    assert {"Conforme", "P75-2", "Ce que cela ne prouve pas"} <= textes(page)


def test_un_fichier_change_lache_sur_la_page_le_dit(
    qtbot: QtBot, fenetre: Fenetre, tmp_path: Path
) -> None:
    octets = bytearray((tmp_path / "document.pdf").read_bytes())
    octets[len(octets) // 2] ^= 1
    (tmp_path / "change.pdf").write_bytes(octets)
    page = page_de(fenetre)
    deposer(page, tmp_path / "change.pdf")
    attendre(qtbot, page, Etat.ALTERE)
    assert "Changé depuis l’émission" in textes(page)
    assert "P75-2" not in textes(page)


def test_une_douchette_tape_le_code_et_entree_le_verifie(
    qtbot: QtBot, fenetre: Fenetre, tmp_path: Path
) -> None:
    with pikepdf.open(io.BytesIO((tmp_path / "document.pdf").read_bytes())) as pdf:
        groupes = str(pdf.docinfo["/Keywords"]).split()
    lignes = ["".join(groupes[i : i + 9]) for i in range(0, len(groupes), 9)]
    page = page_de(fenetre)
    assert not page.ui.verifier.isEnabled()
    for rang, ligne in enumerate(lignes, 1):
        QTest.keyClicks(page.ui.code, ligne)
        assert page.ui.compte.text().startswith(f"{rang} ligne")
        assert page.verdict is None
        QTest.keyClick(page.ui.code, Qt.Key.Key_Return)
    attendre(qtbot, page, Etat.VALIDE)
    assert "P75-2" in textes(page)


def test_un_texte_quelconque_et_un_fichier_absent_se_disent(
    qtbot: QtBot, fenetre: Fenetre, tmp_path: Path
) -> None:
    page = page_de(fenetre)
    page.ui.code.setPlainText("bonjour")
    QTest.mouseClick(page.ui.verifier, Qt.MouseButton.LeftButton)
    attendre(qtbot, page, Etat.ILLISIBLE)
    refus: list[object] = []
    fenetre.contexte.refuse.connect(refus.append)
    page.verifier_fichier(tmp_path / "absent.pdf")
    fabrique.attendre(qtbot, lambda: bool(refus))
    assert page.ui.choisir.isEnabled()


def test_notre_fiche_s_ecrit_et_se_relit(qtbot: QtBot, fenetre: Fenetre, tmp_path: Path) -> None:
    page = page_de(fenetre)
    page.fichiers = Choix(tmp_path / "fiche.json")
    dites: list[str] = []
    fenetre.contexte.annonce.connect(lambda dit, _: dites.append(dit))
    QTest.mouseClick(page.ui.ecrire_fiche, Qt.MouseButton.LeftButton)
    fabrique.attendre(qtbot, lambda: bool(dites))
    assert "empreinte" in dites[0]
    QTest.mouseClick(page.ui.ajouter_fiche, Qt.MouseButton.LeftButton)
    assert "de vive voix" in dites[1]


def test_la_notice_pour_un_juge_s_ecrit(qtbot: QtBot, fenetre: Fenetre, tmp_path: Path) -> None:
    page = page_de(fenetre)
    page.fichiers = Choix(tmp_path / "notice.pdf")
    dites: list[str] = []
    fenetre.contexte.annonce.connect(lambda dit, _: dites.append(dit))
    QTest.mouseClick(page.ui.notice, Qt.MouseButton.LeftButton)
    fabrique.attendre(qtbot, lambda: bool(dites))
    with pikepdf.open(tmp_path / "notice.pdf") as pdf:
        assert len(pdf.pages) == 1
