"""L'écran d'ouverture : vrais coffres, vraies touches, et ce qui n'est pas encore importé."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import preferences, theme
from ase_parcours.bureau.cadre import Cadre
from ase_parcours.bureau.ouverture.phrases import MAJUSCULE, moment
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.coffre import emplacements
from ase_parcours.coffre.recuperation import creer_code_recuperation, ecrire_code_recuperation
from ase_parcours.operations import acces

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Ouvrir = Callable[..., Cadre]

IMPORTS = """
import sys
from datetime import date, datetime
from pathlib import Path
from ase_parcours.bureau.application import preparer
from ase_parcours.bureau.cadre import Cadre
app = preparer()
cadre = Cadre(Path(sys.argv[1]), date(2026, 11, 22))
cadre.show()
app.processEvents()
assert not cadre.grab().isNull()
lourds = {"sqlalchemy", "alembic", "reportlab", "sqlcipher3"}
print(sorted(lourds & set(sys.modules)))
cadre.ouverture.ui.secret.setText(sys.argv[2])
cadre.ouverture.ouvrir()
cadre.ouverture.taches.attendre()
app.processEvents()
print(sorted(lourds & set(sys.modules)), cadre.fenetre is not None)
cadre.close()
"""


@pytest.fixture(autouse=True)
def _apparence(qapp: QApplication) -> Iterator[None]:
    appliquer(qapp, theme.CLAIR)
    yield
    appliquer(qapp, theme.CLAIR)


@pytest.fixture
def coffre(tmp_path: Path) -> Path:
    dossier = tmp_path / "Foyer Éole"
    fabrique.creer(dossier).fermer()
    return dossier


@pytest.fixture
def montrer(qtbot: QtBot) -> Iterator[Ouvrir]:
    cadres: list[Cadre] = []

    def _montrer(dossier: Path, mot_de_passe_demo: str | None = None) -> Cadre:
        cadre = Cadre(dossier, fabrique.JOUR, mot_de_passe_demo=mot_de_passe_demo)
        qtbot.addWidget(cadre)
        cadre.show()
        cadres.append(cadre)
        return cadre

    yield _montrer
    for cadre in cadres:
        cadre.close()


def entrer(qtbot: QtBot, cadre: Cadre, mot_de_passe: str = fabrique.MOT_DE_PASSE) -> None:
    secret = cadre.ouverture.ui.secret
    secret.clear()
    QTest.keyClicks(secret, mot_de_passe)
    QTest.keyClick(secret, Qt.Key.Key_Return)


def ouvert(cadre: Cadre) -> bool:
    return cadre.fenetre is not None and not cadre.verrouille


@pytest.mark.sans_raccourci
def test_le_moteur_du_coffre_n_est_importe_qu_a_l_ouverture(coffre: Path) -> None:
    fini = subprocess.run(
        [sys.executable, "-c", IMPORTS, str(coffre), fabrique.MOT_DE_PASSE],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    avant, apres = fini.stdout.splitlines()
    assert avant == "[]"
    assert "'sqlalchemy'" in apres
    assert apres.endswith("True")


def test_entree_ouvre_le_coffre_et_le_retient(qtbot: QtBot, montrer: Ouvrir, coffre: Path) -> None:
    cadre = montrer(coffre)
    assert [cadre.ouverture.ui.compte.itemText(i) for i in range(1)] == [fabrique.COMPTE]
    assert cadre.focusWidget() is cadre.ouverture.ui.secret
    entrer(qtbot, cadre)
    fabrique.attendre(qtbot, lambda: ouvert(cadre))
    assert cadre.ouverture.ui.secret.text() == ""
    assert "Foyer Éole" in cadre.windowTitle()
    assert preferences.lire().coffres == (str(coffre),)


def test_l_ouverture_ne_fige_pas_la_fenetre(qtbot: QtBot, montrer: Ouvrir, coffre: Path) -> None:
    """La clé se dérive en fond : pendant ce temps, le fil de Qt traite encore des événements."""
    cadre = montrer(coffre)
    entrer(qtbot, cadre)
    assert not cadre.ouverture.ui.ouvrir.isEnabled()
    assert cadre.ouverture.ui.ouvrir.text() == "Ouverture du coffre…"
    fabrique.attendre(qtbot, lambda: ouvert(cadre))


def test_un_mauvais_mot_de_passe_se_dit_sous_le_champ(
    qtbot: QtBot, montrer: Ouvrir, coffre: Path
) -> None:
    cadre = montrer(coffre)
    ui = cadre.ouverture.ui
    entrer(qtbot, cadre, "cheval pile agrafes")
    fabrique.attendre(qtbot, ui.ouvrir.isEnabled)
    assert "mot de passe" in ui.avis_texte.text().lower()
    assert ui.avis_texte.isVisible()
    assert ui.secret.property("etat") == "erreur"
    assert cadre.focusWidget() is ui.secret
    assert ui.secret.selectedText() != ""
    assert QApplication.activeModalWidget() is None
    assert cadre.fenetre is None
    QTest.keyClick(ui.secret, Qt.Key.Key_A)
    assert ui.secret.property("etat") is None


def test_un_mot_de_passe_vide_ne_tente_rien(qtbot: QtBot, montrer: Ouvrir, coffre: Path) -> None:
    cadre = montrer(coffre)
    QTest.mouseClick(cadre.ouverture.ui.ouvrir, Qt.MouseButton.LeftButton)
    assert cadre.ouverture.ui.avis_texte.text() == "Tapez votre mot de passe."
    assert cadre.ouverture.ui.ouvrir.isEnabled()


def test_la_touche_majuscule_se_devine_aux_lettres(
    qtbot: QtBot, montrer: Ouvrir, coffre: Path
) -> None:
    cadre = montrer(coffre)
    ui = cadre.ouverture.ui
    maj, appui = Qt.KeyboardModifier.ShiftModifier, QEvent.Type.KeyPress
    # QTest écrit « a » pour Maj+A : l'événement que fait un vrai clavier est composé ici.
    QApplication.sendEvent(ui.secret, QKeyEvent(appui, Qt.Key.Key_A, maj, "A"))
    assert ui.secret.text() == "A"
    assert not ui.avis.isVisible()
    QTest.keyClicks(ui.secret, "A")
    assert ui.avis_texte.text() == MAJUSCULE
    assert ui.avis.isVisible()
    QTest.keyClicks(ui.secret, "a")
    assert not ui.avis.isVisible()


def test_voir_montre_et_recache(qtbot: QtBot, montrer: Ouvrir, coffre: Path) -> None:
    secret = montrer(coffre).ouverture.ui.secret
    QTest.keyClicks(secret, "abc")
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    QTest.mouseClick(secret.bouton_voir, Qt.MouseButton.LeftButton)
    assert secret.echoMode() is QLineEdit.EchoMode.Normal
    assert secret.bouton_voir.text() == "Cacher"
    QTest.mouseClick(secret.bouton_voir, Qt.MouseButton.LeftButton)
    assert secret.echoMode() is QLineEdit.EchoMode.Password


def test_un_coffre_tenu_dit_par_qui_et_s_ouvre_en_lecture(
    qtbot: QtBot, montrer: Ouvrir, coffre: Path
) -> None:
    autre = acces.ouvrir(coffre, fabrique.COMPTE, fabrique.MOT_DE_PASSE)
    try:
        cadre = montrer(coffre)
        entrer(qtbot, cadre)
        fabrique.attendre(qtbot, lambda: cadre.ouverture.tenu is not None)
        tenu = cadre.ouverture.tenu
        assert tenu is not None
        assert fabrique.COMPTE in tenu.accessibleName()
        QTest.mouseClick(tenu.bouton, Qt.MouseButton.LeftButton)
        fabrique.attendre(qtbot, lambda: ouvert(cadre))
        fenetre = cadre.fenetre
        assert fenetre is not None
        assert fenetre.contexte.seance.lecture_seule
        assert fenetre.annonces.de_seance is not None
        assert "lecture seule" in fenetre.annonces.de_seance.accessibleName()
        assert fenetre.ui.etat_texte.text() == "Lecture seule"
        fenetre.ouvrir("jeunes")
        page = fenetre.page("jeunes")
        assert page is not None
        assert not page.ui.nouveau.isEnabled()  # type: ignore[attr-defined]
    finally:
        autre.fermer()


def test_le_mot_de_passe_de_demonstration_est_montre_et_ouvre(
    qtbot: QtBot, montrer: Ouvrir, coffre: Path
) -> None:
    cadre = montrer(coffre, fabrique.MOT_DE_PASSE)
    ui = cadre.ouverture.ui
    assert ui.demonstration.isVisible()
    assert fabrique.MOT_DE_PASSE in ui.demo_texte.text()
    QTest.mouseClick(ui.demo_saisir, Qt.MouseButton.LeftButton)
    fabrique.attendre(qtbot, lambda: ouvert(cadre))


def test_sans_demonstration_rien_n_en_est_dit(montrer: Ouvrir, coffre: Path) -> None:
    ui = montrer(coffre).ouverture.ui
    assert not ui.demonstration.isVisible()


def test_creer_un_coffre_quand_il_n_y_en_a_pas(
    qtbot: QtBot, montrer: Ouvrir, tmp_path: Path
) -> None:
    dossier = tmp_path / "neuf" / "Foyer des Lilas"
    cadre = montrer(dossier)
    ui = cadre.ouverture.ui
    assert ui.page_creer.isVisible()
    assert ui.ou.text() == str(dossier)
    QTest.keyClicks(ui.nom, "Awa Diop")
    for mot, encore, phrase in (
        ("court", "court", "trop court"),
        ("quatre mots sans rapport", "quatre mots sans rappor", "pas les mêmes"),
    ):
        ui.neuf.setText(mot)
        ui.encore.setText(encore)
        QTest.mouseClick(ui.creer, Qt.MouseButton.LeftButton)
        assert phrase in ui.creer_refus.text()
        assert not acces.est_un_coffre(dossier)
    ui.encore.setText("quatre mots sans rapport")
    QTest.keyClick(ui.encore, Qt.Key.Key_Return)
    fabrique.attendre(qtbot, lambda: ouvert(cadre))
    assert acces.accueil(dossier).comptes == ("Awa Diop",)
    assert cadre.fenetre is not None
    assert cadre.fenetre.contexte.seance.coffre.compte.nom == "Awa Diop"


def test_oubli_sans_fiche_dit_quoi_faire(qtbot: QtBot, montrer: Ouvrir, coffre: Path) -> None:
    ui = montrer(coffre).ouverture.ui
    QTest.mouseClick(ui.oublie, Qt.MouseButton.LeftButton)
    assert ui.page_oublie.isVisible()
    assert not ui.formulaire_code.isVisible()
    assert "administre ce coffre" in ui.oublie_texte.text()
    QTest.mouseClick(ui.oublie_retour, Qt.MouseButton.LeftButton)
    assert ui.page_ouvrir.isVisible()


def test_le_code_de_recuperation_donne_un_mot_de_passe_neuf(
    qtbot: QtBot, montrer: Ouvrir, coffre: Path
) -> None:
    code = creer_code_recuperation()
    with acces.ouvrir(coffre, fabrique.COMPTE, fabrique.MOT_DE_PASSE).coffre as ouvert_:
        ouvert_.ajouter_recuperation(code)
    cadre = montrer(coffre)
    ui = cadre.ouverture.ui
    QTest.mouseClick(ui.oublie, Qt.MouseButton.LeftButton)
    assert ui.formulaire_code.isVisible()
    ui.neuf_code.setText("un tout autre mot")
    ui.code.setText("AAAA-BBBB")
    QTest.mouseClick(ui.changer, Qt.MouseButton.LeftButton)
    fabrique.attendre(qtbot, lambda: ui.code_refus.isVisible())
    assert "mal recopié" in ui.code_refus.text()
    ui.code.setText(ecrire_code_recuperation(code).lower())
    QTest.mouseClick(ui.changer, Qt.MouseButton.LeftButton)
    fabrique.attendre(qtbot, lambda: ouvert(cadre))
    cadre.close()
    acces.ouvrir(coffre, fabrique.COMPTE, "un tout autre mot").fermer()


def test_un_autre_coffre_se_choisit(
    qtbot: QtBot, montrer: Ouvrir, coffre: Path, tmp_path: Path
) -> None:
    second = tmp_path / "Second"
    fabrique.creer(second, ()).fermer()
    cadre = montrer(coffre)
    cadre.ouverture.choisir_dossier = lambda: str(second)
    QTest.mouseClick(cadre.ouverture.ui.autre, Qt.MouseButton.LeftButton)
    assert cadre.ouverture.dossier == second
    assert cadre.ouverture.ui.coffre.currentText() == "Second"
    entrer(qtbot, cadre)
    fabrique.attendre(qtbot, lambda: ouvert(cadre))
    assert "Second" in cadre.windowTitle()


def test_un_coffre_abime_se_dit_sans_proposer_d_ouvrir(montrer: Ouvrir, coffre: Path) -> None:
    for nom in (emplacements.ENTETE, emplacements.ENTETE_COPIE):
        (coffre / nom).write_bytes(b"\0" * 40)
    ui = montrer(coffre).ouverture.ui
    assert ui.avis_texte.isVisible()
    assert not ui.ouvrir.isEnabled()
    assert not ui.secret.isEnabled()


@pytest.mark.parametrize("facteur", [1.0, 2.0])
@pytest.mark.parametrize("taille", [(1024, 600), (1366, 736), (3840, 2160)])
def test_rien_n_est_coupe_a_l_ouverture(
    qapp: QApplication, montrer: Ouvrir, coffre: Path, taille: tuple[int, int], facteur: float
) -> None:
    cadre = montrer(coffre, "lune-tilleul")
    appliquer(qapp, theme.CLAIR, facteur)
    cadre.resize(*taille)
    qapp.processEvents()
    assert fabrique.coupes(cadre) == []
    assert cadre.ouverture.ui.dessin.isVisible() == (taille[0] / facteur >= 900)
    assert cadre.ouverture.ui.defile.horizontalScrollBar().maximum() == 0


def test_la_date_du_dernier_usage_se_dit_comme_on_parle() -> None:
    jour = date(2026, 11, 22)
    hier = datetime(2026, 11, 21, 21, 14).astimezone()
    assert moment(hier, jour) == "hier à 21\u00a0h\u00a014"
    assert moment(datetime(2026, 11, 3, 9, 0).astimezone(), jour) == "le 3 nov. 2026 à 9\u00a0h"
