"""Le verrou : tout est caché, rien de tapé ne se perd, le coffre est rendu."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import cast

import fabrique_bureau as fabrique
import pytest
from fabrique_bureau import entrer, noms
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.cadre import Cadre, quitter_sans_enregistrer
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.notes.page import PageNotes
from ase_parcours.erreurs import EnvironnementRefuse
from ase_parcours.operations import acces

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")


@pytest.fixture
def cadre(qtbot: QtBot, tmp_path: Path) -> Iterator[Cadre]:
    with fabrique.cadre_ouvert(qtbot, tmp_path / "Foyer") as ouvert:
        yield ouvert


def test_verrouiller_cache_tout_et_rend_le_coffre(qtbot: QtBot, cadre: Cadre) -> None:
    fenetre = cadre.fenetre
    assert fenetre is not None
    fenetre.ouvrir("jeunes")
    page = fenetre.page("jeunes")
    assert page is not None
    QTest.keyClicks(page.recherche, "khel")  # type: ignore[attr-defined]
    QTest.mouseClick(fenetre.ui.verrouiller, Qt.MouseButton.LeftButton)
    assert cadre.verrouille
    assert not fenetre.isVisible()
    assert "Foyer" not in cadre.windowTitle()
    assert cadre.ouverture.ui.compte.currentText() == fabrique.COMPTE
    dossier = fenetre.contexte.seance.coffre.dossier
    acces.ouvrir(dossier, fabrique.COMPTE, fabrique.MOT_DE_PASSE).fermer()

    entrer(qtbot, cadre, "pas le bon")
    assert cadre.verrouille
    entrer(qtbot, cadre)
    assert not cadre.verrouille
    assert cadre.fenetre is fenetre
    assert page.recherche.text() == "khel"
    fenetre.contexte.faire(*fabrique.jeune("P75-1", "Autrenom", "Rania", 15))
    fabrique.finir(fenetre.contexte)
    assert noms(fenetre.contexte.seance)["P75-1"] == "Autrenom"


def test_une_autre_personne_ne_retrouve_pas_les_saisies(qtbot: QtBot, cadre: Cadre) -> None:
    fenetre = cadre.fenetre
    assert fenetre is not None
    compte = {"nom": "Awa Diop", "roles": ["educateur"], "mot_de_passe": "un autre mot de passe"}
    fenetre.contexte.faire("creer_compte", compte)
    fabrique.finir(fenetre.contexte)
    cadre.verrouiller()
    ui = cadre.ouverture.ui
    ui.compte.setCurrentIndex(ui.compte.findData("Awa Diop"))
    entrer(qtbot, cadre, "un autre mot de passe")
    assert not cadre.verrouille
    assert cadre.fenetre is not None
    assert cadre.fenetre is not fenetre
    assert "Awa Diop" in cadre.fenetre.ui.compte.text()


def test_verrouiller_pendant_une_ecriture_attend_qu_elle_finisse(
    qtbot: QtBot, cadre: Cadre
) -> None:
    fenetre = cadre.fenetre
    assert fenetre is not None
    fenetre.contexte.faire(*fabrique.jeune("P75-1", "Fontaine", "Rania", 33))
    cadre.verrouiller()
    assert cadre.verrouille
    assert not cadre.ouverture.ui.ouvrir.isEnabled()
    fabrique.attendre(qtbot, cadre.ouverture.ui.ouvrir.isEnabled)
    entrer(qtbot, cadre)
    ligne = fenetre.suivis.de_dossier("P75-1")
    assert ligne is not None
    assert ligne.sortie is not None
    assert ligne.sortie.isoformat() == fabrique.dans(33)


def test_fermer_la_fenetre_rend_le_coffre(cadre: Cadre) -> None:
    fenetre = cadre.fenetre
    assert fenetre is not None
    dossier = fenetre.contexte.seance.coffre.dossier
    fenetre.contexte.faire(*fabrique.jeune("P75-9", "Dernier", "Mot", 33))
    cadre.close()
    seance = acces.ouvrir(dossier, fabrique.COMPTE, fabrique.MOT_DE_PASSE)
    assert noms(seance)["P75-9"] == "Dernier"
    seance.fermer()


def test_fermer_garde_ce_qui_est_tape_et_ne_demande_que_si_le_disque_refuse(
    cadre: Cadre, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rien de tapé ne se perd ; « revenir » laisse tout en place."""
    fenetre = cadre.fenetre
    assert fenetre is not None
    ligne = fenetre.suivis.de_dossier("P75-1")
    assert ligne is not None
    questions: list[QWidget] = []

    def revenir(parent: QWidget) -> bool:
        questions.append(parent)
        return False

    cadre.confirmer = revenir
    fenetre.ouvrir_dossier(ligne.id, "notes")
    page = fenetre.page("dossier")
    assert isinstance(page, PageDossier)
    notes = cast(PageNotes, page.page_nommee("notes"))
    notes.ecrire()
    QTest.keyClicks(notes.ui.texte, "Elle attend le bail")
    assert fenetre.contexte.saisies.en_cours
    fichier = fenetre.contexte.seance.brouillons
    assert fichier is not None

    def refuser(*_: object) -> None:
        raise EnvironnementRefuse("disque_plein", "Le disque est plein.", "Faites de la place.")

    with monkeypatch.context() as plein:
        plein.setattr(fichier, "ecrire", refuser)
        cadre.close()
        assert cadre.isVisible()
        assert questions == [cadre]
        assert notes.ui.texte.toPlainText() == "Elle attend le bail"
    cadre.close()
    assert questions == [cadre]
    assert not cadre.isVisible()


def test_la_question_de_fermeture_propose_de_revenir(cadre: Cadre, qtbot: QtBot) -> None:
    def presser_echap() -> None:
        question = QApplication.activeModalWidget()
        assert question is not None
        QTest.keyClick(question, Qt.Key.Key_Escape)

    QTimer.singleShot(200, presser_echap)
    assert quitter_sans_enregistrer(cadre) is False


def _notes(cadre: Cadre, dossier: str = "P75-1") -> PageNotes:
    fenetre = cadre.fenetre
    assert fenetre is not None
    ligne = fenetre.suivis.de_dossier(dossier)
    assert ligne is not None
    fenetre.ouvrir_dossier(ligne.id, "notes")
    page = fenetre.page("dossier")
    assert isinstance(page, PageDossier)
    notes = cast(PageNotes, page.page_nommee("notes"))
    notes.ecrire()
    return notes


def test_une_note_commencee_survit_au_verrouillage(qtbot: QtBot, cadre: Cadre) -> None:
    notes = _notes(cadre)
    QTest.keyClicks(notes.ui.texte, "Elle a rappele le foyer")
    cadre.verrouiller()
    entrer(qtbot, cadre)
    assert cadre.fenetre is not None
    assert notes.ui.texte.toPlainText() == "Elle a rappele le foyer"
    # Elle est encore à l'écran : on ne la propose pas une seconde fois.
    assert not cadre.fenetre.retrouvees.isVisible()


def test_une_autre_personne_passe_et_la_note_revient_a_son_auteur(
    qtbot: QtBot, cadre: Cadre
) -> None:
    assert cadre.fenetre is not None
    compte = {"nom": "Awa Diop", "roles": ["educateur"], "mot_de_passe": "un autre mot de passe"}
    cadre.fenetre.contexte.faire("creer_compte", compte)
    fabrique.finir(cadre.fenetre.contexte)
    QTest.keyClicks(_notes(cadre).ui.texte, "Dit a Sami seul")
    cadre.verrouiller()
    ui = cadre.ouverture.ui
    ui.compte.setCurrentIndex(ui.compte.findData("Awa Diop"))
    entrer(qtbot, cadre, "un autre mot de passe")
    assert not cadre.fenetre.contexte.saisies.retrouvees
    cadre.verrouiller()
    ui.compte.setCurrentIndex(ui.compte.findData(fabrique.COMPTE))
    entrer(qtbot, cadre)
    panneau = cadre.fenetre.retrouvees
    assert panneau.isVisible()
    (saisie,) = cadre.fenetre.contexte.saisies.retrouvees
    panneau.reprendre(saisie)
    page = cadre.fenetre.page("dossier")
    assert isinstance(page, PageDossier)
    assert page.page == "notes"
    notes = cast(PageNotes, page.page_nommee("notes"))
    assert notes.ui.texte.toPlainText() == "Dit a Sami seul"
    assert not panneau.isVisible()


def test_le_verrou_ferme_menus_et_questions_sans_rien_y_choisir(qtbot: QtBot, cadre: Cadre) -> None:
    assert cadre.fenetre is not None
    question = QDialog(cadre.fenetre)
    reponses: list[int] = []
    QTimer.singleShot(50, cadre.verrouiller)
    reponses.append(question.exec())
    assert reponses == [QDialog.DialogCode.Rejected]
    assert cadre.verrouille
    question.deleteLater()

    entrer(qtbot, cadre)
    menu = QMenu(cadre.fenetre)
    menu.addAction("effacer").triggered.connect(lambda: reponses.append(99))
    menu.popup(cadre.mapToGlobal(cadre.rect().center()))
    assert QApplication.activePopupWidget() is menu
    cadre.verrouiller()
    assert not menu.isVisible()
    assert 99 not in reponses
    menu.deleteLater()


def test_personne_au_clavier_verrouille_et_un_geste_repousse(qtbot: QtBot, cadre: Cadre) -> None:
    temps = [1000.0]
    veilleur = cadre.inactivite
    veilleur._vecu = veilleur._montre = lambda: temps[0]
    veilleur.veiller(5)
    temps[0] += 299
    veilleur.regarder()
    assert not cadre.verrouille
    assert cadre.fenetre is not None
    QTest.mouseMove(cadre.windowHandle(), cadre.rect().center())
    QTest.keyClick(cadre.windowHandle(), Qt.Key.Key_Shift)
    temps[0] += 299
    veilleur.regarder()
    assert not cadre.verrouille
    temps[0] += 2
    veilleur.regarder()
    assert cadre.verrouille


def test_jamais_est_respecte_mais_pas_l_eveil(qtbot: QtBot, cadre: Cadre) -> None:
    vecu, montre = [1000.0], [5000.0]
    veilleur = cadre.inactivite
    veilleur._vecu, veilleur._montre = lambda: vecu[0], lambda: montre[0]
    veilleur.veiller(0)
    vecu[0] += 90_000
    montre[0] += 90_000
    veilleur.regarder()
    assert not cadre.verrouille
    montre[0] += 3600  # le poste a dormi une heure : son temps vécu n'a pas avancé
    veilleur.regarder()
    assert cadre.verrouille


def test_la_session_quittee_verrouille(qtbot: QtBot, cadre: Cadre) -> None:
    cadre.session.dormir(False)
    assert not cadre.verrouille
    cadre.session.dormir(True)
    assert cadre.verrouille


def test_a_minuit_tout_se_recompte_et_ce_qui_est_tape_reste(qtbot: QtBot, tmp_path: Path) -> None:
    jour = [fabrique.JOUR]
    with fabrique.cadre_ouvert(qtbot, tmp_path / "Foyer", lambda: jour[0]) as cadre:
        QTest.keyClicks(_notes(cadre).ui.texte, "Nuit calme")
        ancienne = cadre.fenetre
        assert ancienne is not None
        ancienne.minute.emit()
        assert cadre.fenetre is ancienne
        jour[0] += timedelta(days=1)
        ancienne.minute.emit()
        fabrique.attendre(qtbot, lambda: cadre.fenetre is not ancienne)
        assert cadre.fenetre.contexte.aujourd_hui == jour[0]
        assert cadre.fenetre.suivis.aujourd_hui == jour[0]
        page = cadre.fenetre.page("dossier")
        assert isinstance(page, PageDossier)
        notes = cast(PageNotes, page.page_nommee("notes"))
        assert notes.ui.texte.toPlainText() == "Nuit calme"
        assert not cadre.fenetre.contexte.saisies.retrouvees


def test_rouvrir_un_autre_jour_recompte(qtbot: QtBot, tmp_path: Path) -> None:
    jour = [fabrique.JOUR]
    with fabrique.cadre_ouvert(qtbot, tmp_path / "Foyer", lambda: jour[0]) as cadre:
        QTest.keyClicks(_notes(cadre).ui.texte, "A finir demain")
        cadre.verrouiller()
        jour[0] += timedelta(days=1)
        entrer(qtbot, cadre)
        assert cadre.fenetre is not None
        assert cadre.fenetre.contexte.aujourd_hui == jour[0]
        assert [s.texte for s in cadre.fenetre.contexte.saisies.retrouvees] == ["A finir demain"]


@pytest.mark.parametrize("recul", [timedelta(days=3652), timedelta(days=2)])
def test_une_horloge_reculee_se_dit_et_l_on_compte_au_bon_jour(
    qtbot: QtBot, tmp_path: Path, recul: timedelta, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Dix ans en arrière : les échéances resteraient « à venir ». La bannière le dit."""
    fabrique.creer(tmp_path / "Foyer").fermer()
    vrai = time.time_ns
    pas = int(recul.total_seconds() * 1e9)
    monkeypatch.setattr(time, "time_ns", lambda: vrai() - pas)
    passe = date.today() - recul  # noqa: DTZ011 - jour civil du poste
    cadre = Cadre(tmp_path / "Foyer", passe, horloge=lambda: passe)
    qtbot.addWidget(cadre)
    cadre.show()
    entrer(qtbot, cadre)
    ancienne = cadre.fenetre
    assert ancienne is not None
    banniere = ancienne.annonces.d_horloge
    assert banniere is not None
    assert "Horloge incohérente" in banniere.accessibleName()
    assert ancienne.contexte.seance.coffre.avertissements[0].code == "horloge_incoherente"
    QTest.mouseClick(banniere.bouton, Qt.MouseButton.LeftButton)
    fabrique.attendre(qtbot, lambda: cadre.fenetre is not ancienne)
    assert cadre.fenetre is not None
    assert cadre.fenetre.contexte.aujourd_hui > passe
    assert cadre.fenetre.annonces.d_horloge is None
    cadre.close()


def test_un_changement_d_heure_ordinaire_ne_dit_rien(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fabrique.creer(tmp_path / "Foyer").fermer()
    vrai = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: vrai() - int(3600e9))
    with acces.ouvrir(tmp_path / "Foyer", fabrique.COMPTE, fabrique.MOT_DE_PASSE) as seance:
        assert not seance.coffre.avertissements
