"""Le thème posé sur l'application : police, feuille, palette, facteur de texte, anneau de focus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.theme import dessins, jetons
from ase_parcours.bureau.theme.anneau import Anneau
from ase_parcours.bureau.theme.application import appliquer, theme_du_systeme
from ase_parcours.bureau.theme.feuille import feuille, marquer
from ase_parcours.bureau.theme.jetons import Theme

# Le greffon « offscreen » le dit à chaque première fenêtre ; cela ne concerne pas l'application.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def _apparence(qapp: QApplication) -> Iterator[None]:
    appliquer(qapp, theme.CLAIR)
    yield
    appliquer(qapp, theme.CLAIR)


def _couleur(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name().upper()


def test_la_police_est_fira_sans_a_chiffres_de_meme_chasse(qapp: QApplication) -> None:
    fonte = qapp.font()
    assert fonte.family() == "Fira Sans"
    assert fonte.pixelSize() == 14
    mesure = QFontMetricsF(fonte)
    assert mesure.horizontalAdvance("1111") == mesure.horizontalAdvance("0000")
    for lettre in "Il1O0éœğışđơŁ−’« »€":
        assert mesure.inFontUcs4(ord(lettre)), lettre


def test_une_etiquette_de_titre_garde_les_chiffres_de_meme_chasse(qtbot: QtBot) -> None:
    titre = QLabel("1111")
    qtbot.addWidget(titre)
    titre.setProperty("genre", "nom")
    titre.ensurePolished()
    mesure = QFontMetricsF(titre.font())
    assert titre.font().pixelSize() == 24
    assert titre.font().weight() == 600
    assert mesure.horizontalAdvance("1111") == mesure.horizontalAdvance("0000")


@pytest.mark.parametrize("choisi", theme.THEMES, ids=lambda t: t.nom)
def test_palette_et_bouton_suivent_le_theme(
    qapp: QApplication, qtbot: QtBot, choisi: Theme
) -> None:
    appliquer(qapp, choisi)
    assert theme.courant() is choisi
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(choisi.fond)
    bouton = QPushButton("Ouvrir")
    bouton.setProperty("genre", "principal")
    qtbot.addWidget(bouton)
    bouton.resize(bouton.sizeHint())
    assert _couleur(bouton.grab().toImage(), 10, bouton.height() // 2) == choisi.accent


@pytest.mark.parametrize("facteur", jetons.FACTEURS)
@pytest.mark.parametrize("choisi", theme.THEMES, ids=lambda t: t.nom)
def test_les_controles_ont_la_hauteur_prevue(
    qapp: QApplication, qtbot: QtBot, choisi: Theme, facteur: float
) -> None:
    appliquer(qapp, choisi, facteur)
    for widget in (QPushButton("Ouvrir"), QLineEdit("14/07/2007"), QComboBox()):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        assert widget.sizeHint().height() == round(34 * facteur), type(widget)


def test_le_texte_grandit_avec_le_facteur(qapp: QApplication) -> None:
    appliquer(qapp, theme.CLAIR, 2.0)
    assert qapp.font().pixelSize() == 28
    assert (theme.px(34), theme.facteur()) == (68, 2.0)


@pytest.mark.parametrize("facteur", [0.9, 2.1])
def test_un_facteur_hors_bornes_est_refuse(qapp: QApplication, facteur: float) -> None:
    with pytest.raises(ValueError, match="facteur"):
        appliquer(qapp, theme.CLAIR, facteur)


def test_le_changement_est_signale_une_fois(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.apparence().changee, timeout=1000):
        appliquer(qapp, theme.SOMBRE)
    with qtbot.assertNotEmitted(theme.apparence().changee):
        appliquer(qapp, theme.SOMBRE)


def test_sans_choix_le_theme_est_celui_du_poste(qapp: QApplication) -> None:
    appliquer(qapp)
    assert theme.courant() is theme_du_systeme(qapp)
    sombre = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert theme.courant().sombre is sombre


def test_la_feuille_ne_contient_que_les_couleurs_du_theme() -> None:
    import re

    for choisi in theme.THEMES:
        autorisees = {getattr(choisi, nom) for nom in choisi.__slots__} | {"#000000", "#2A2545"}
        assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", feuille(choisi, 1.0))) <= autorisees


def test_les_dessins_de_la_feuille_sont_lisibles_par_qt(qapp: QApplication) -> None:
    for choisi in theme.THEMES:
        racine = dessins.enregistrer(choisi)
        for nom in ("bas", "haut", "coche", "point", "bas_eteint", "haut_eteint"):
            fichier = QFile(f"{racine}/{nom}.svg")
            assert fichier.open(QFile.OpenModeFlag.ReadOnly), nom
            contenu = fichier.readAll().data()
            fichier.close()
            assert b"<svg" in contenu
            assert b"currentColor" not in contenu


def test_marquer_fait_relire_la_feuille(qtbot: QtBot) -> None:
    champ = QLineEdit("31/02/2027")
    qtbot.addWidget(champ)
    champ.resize(200, 34)
    avant = champ.grab().toImage()
    marquer(champ, etat="erreur")
    apres = champ.grab().toImage()
    assert _couleur(avant, 100, 0) == theme.CLAIR.controle
    assert _couleur(apres, 100, 0) == theme.CLAIR.sans_trait
    marquer(champ, etat=None)
    assert _couleur(champ.grab().toImage(), 100, 0) == theme.CLAIR.controle


def _fenetre(qtbot: QtBot) -> tuple[QWidget, QPushButton, QPushButton]:
    fenetre = QWidget()
    qtbot.addWidget(fenetre)
    pile = QVBoxLayout(fenetre)
    pile.setContentsMargins(20, 20, 20, 20)
    un, deux = QPushButton("Un"), QPushButton("Deux")
    pile.addWidget(un)
    pile.addWidget(deux)
    with qtbot.waitExposed(fenetre):
        fenetre.show()
    fenetre.activateWindow()
    qtbot.waitUntil(fenetre.isActiveWindow)
    return fenetre, un, deux


def _anneau(fenetre: QWidget) -> Anneau:
    """Le seul anneau montré."""
    (anneau,) = (a for a in fenetre.findChildren(Anneau) if a.isVisible())
    return anneau


def test_l_anneau_entoure_ce_qui_a_le_focus_et_le_suit(qtbot: QtBot) -> None:
    fenetre, un, deux = _fenetre(qtbot)
    un.setFocus()
    image = fenetre.grab().toImage()
    milieu = un.geometry().center().x()
    # Deux pixels d'anneau, à deux pixels du bord.
    assert _couleur(image, milieu, un.geometry().top() - 3) == theme.CLAIR.focus
    assert _couleur(image, milieu, un.geometry().top() - 4) == theme.CLAIR.focus
    assert _couleur(image, milieu, un.geometry().top() - 1) != theme.CLAIR.focus
    deux.setFocus()
    image = fenetre.grab().toImage()
    assert _couleur(image, milieu, un.geometry().top() - 3) != theme.CLAIR.focus
    assert _couleur(image, milieu, deux.geometry().top() - 3) == theme.CLAIR.focus
    deux.move(deux.x(), deux.y() + 9)
    anneau = _anneau(fenetre)
    assert anneau.geometry().top() == deux.geometry().top() - 4


def test_l_anneau_ne_prend_ni_souris_ni_focus(qtbot: QtBot) -> None:
    fenetre, un, _ = _fenetre(qtbot)
    un.setFocus()
    assert fenetre.childAt(un.geometry().center()) is un
    with qtbot.waitSignal(un.clicked, timeout=1000):
        QTest.mouseClick(un, Qt.MouseButton.LeftButton)


def test_l_anneau_est_rogne_par_la_zone_defilante(qtbot: QtBot) -> None:
    zone = QScrollArea()
    qtbot.addWidget(zone)
    page = QWidget()
    pile = QVBoxLayout(page)
    boutons = [QPushButton(str(n)) for n in range(20)]
    for bouton in boutons:
        pile.addWidget(bouton)
    zone.setWidget(page)
    zone.resize(200, 150)
    with qtbot.waitExposed(zone):
        zone.show()
    zone.activateWindow()
    qtbot.waitUntil(zone.isActiveWindow)
    boutons[3].setFocus()
    anneau = _anneau(zone)
    assert anneau.parentWidget() is zone.viewport()
    avant = anneau.geometry().top()
    zone.verticalScrollBar().setValue(30)
    assert anneau.geometry().top() == avant - 30


def test_detruire_la_cible_ne_fait_rien_tomber(qapp: QApplication, qtbot: QtBot) -> None:
    fenetre, un, deux = _fenetre(qtbot)
    un.setFocus()
    un.deleteLater()
    qapp.processEvents()
    deux.setFocus()
    fenetre.grab()
    assert _anneau(fenetre).geometry().contains(deux.geometry())
