"""Le ruban des nuits : données, curseur, clavier, peinture, parole, durée de vie."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.nuits import phrases
from ase_parcours.bureau.nuits.curseur import Mouvement, deplacer
from ase_parcours.bureau.nuits.donnees import DonneesRuban, SolutionNuits
from ase_parcours.bureau.nuits.etiquettes import placer
from ase_parcours.bureau.nuits.ruban import CadreRuban, RubanNuits
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.metier.nuits import Couverture, Plage

AU = date(2026, 11, 22)
SORTIE = date(2027, 1, 21)
PROVISOIRE = date(2027, 2, 5)
DURABLE = date(2027, 2, 20)
FIN = date(2027, 7, 21)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def _apparence(qapp: QApplication) -> Iterator[None]:
    appliquer(qapp, theme.CLAIR)
    yield
    appliquer(qapp, theme.CLAIR)


def ines(aujourd_hui: date = AU) -> DonneesRuban:
    return DonneesRuban(
        nom_usuel="Inès Khelifi",
        sortie=SORTIE,
        plages=(
            Plage(SORTIE, PROVISOIRE, Couverture.DECOUVERTE),
            Plage(PROVISOIRE, DURABLE, Couverture.PROVISOIRE, "tiers"),
            Plage(DURABLE, FIN, Couverture.DURABLE, "bail"),
        ),
        aujourd_hui=aujourd_hui,
        base="prevue",
        solutions={
            "tiers": SolutionNuits("chez un tiers", preuve="attestation à verser"),
            "bail": SolutionNuits("logement social", "bail à son nom, sans date de fin"),
        },
    )


SANS_DATE = DonneesRuban("Rania Fontaine", None, (), AU)


def _ruban(qtbot: QtBot, donnees: DonneesRuban, largeur: int = 1020) -> RubanNuits:
    ruban = RubanNuits(donnees)
    qtbot.addWidget(ruban)
    ruban.resize(largeur, ruban.sizeHint().height())
    return ruban


def _pixel(image: QImage, x: float, y: float) -> str:
    return image.pixelColor(int(x), int(y)).name().upper()


# Données.


def test_des_plages_trouees_sont_refusees() -> None:
    trou = (
        Plage(SORTIE, PROVISOIRE, Couverture.DECOUVERTE),
        Plage(DURABLE, FIN, Couverture.DURABLE),
    )
    with pytest.raises(ValueError, match="sans trou"):
        DonneesRuban("Inès", SORTIE, trou, AU)
    with pytest.raises(ValueError, match="commencent à la sortie"):
        DonneesRuban("Inès", SORTIE, trou[1:], AU)
    with pytest.raises(ValueError, match="sans date de sortie"):
        DonneesRuban("Inès", None, trou, AU)


def test_hors_du_ruban_pas_de_plage() -> None:
    with pytest.raises(LookupError):
        ines().plage_du(FIN)
    assert ines().plage_du(FIN - timedelta(days=1)).couverture is Couverture.DURABLE


# Curseur.


@pytest.mark.parametrize(
    ("depart", "mouvement", "arrivee"),
    [
        (SORTIE, Mouvement.NUIT_APRES, date(2027, 1, 22)),
        (SORTIE, Mouvement.NUIT_AVANT, SORTIE),
        (SORTIE, Mouvement.PLAGE_APRES, PROVISOIRE),
        (PROVISOIRE, Mouvement.PLAGE_APRES, DURABLE),
        (DURABLE, Mouvement.PLAGE_APRES, date(2027, 7, 20)),
        (date(2027, 2, 25), Mouvement.PLAGE_AVANT, DURABLE),
        (DURABLE, Mouvement.PLAGE_AVANT, PROVISOIRE),
        (date(2027, 3, 31), Mouvement.MOIS_APRES, date(2027, 4, 30)),
        (date(2027, 2, 1), Mouvement.MOIS_AVANT, SORTIE),
        (DURABLE, Mouvement.PREMIERE, SORTIE),
        (SORTIE, Mouvement.DERNIERE, date(2027, 7, 20)),
    ],
)
def test_deplacements(depart: date, mouvement: Mouvement, arrivee: date) -> None:
    assert deplacer(ines(), depart, mouvement) == arrivee


@given(st.lists(st.sampled_from(Mouvement), max_size=40))
def test_le_curseur_ne_sort_jamais_du_ruban(mouvements: list[Mouvement]) -> None:
    nuit = SORTIE
    for mouvement in mouvements:
        nuit = deplacer(ines(), nuit, mouvement)
        assert SORTIE <= nuit < FIN


# Clavier et souris.


def test_clavier(qtbot: QtBot) -> None:
    ruban = _ruban(qtbot, ines())
    ctrl = Qt.KeyboardModifier.ControlModifier
    assert ruban.curseur == SORTIE
    QTest.keyClick(ruban, Qt.Key.Key_Right)
    assert ruban.curseur == date(2027, 1, 22)
    QTest.keyClick(ruban, Qt.Key.Key_Right, ctrl)
    assert ruban.curseur == PROVISOIRE
    QTest.keyClick(ruban, Qt.Key.Key_PageDown)
    assert ruban.curseur == date(2027, 3, 5)
    QTest.keyClick(ruban, Qt.Key.Key_Left, ctrl)
    assert ruban.curseur == DURABLE
    QTest.keyClick(ruban, Qt.Key.Key_PageUp)
    assert ruban.curseur == SORTIE
    QTest.keyClick(ruban, Qt.Key.Key_End)
    assert ruban.curseur == date(2027, 7, 20)
    QTest.keyClick(ruban, Qt.Key.Key_Home)
    assert ruban.curseur == SORTIE


def test_entree_ouvre_la_solution_ou_demande_une_piste(qtbot: QtBot) -> None:
    ruban = _ruban(qtbot, ines())
    with qtbot.waitSignal(ruban.piste_demandee, timeout=1000) as piste:
        QTest.keyClick(ruban, Qt.Key.Key_Return)
    assert piste.args == [SORTIE]
    ruban.aller(DURABLE)
    with qtbot.waitSignal(ruban.solution_demandee, timeout=1000) as solution:
        QTest.keyClick(ruban, Qt.Key.Key_Enter)
    assert solution.args == ["bail"]
    with qtbot.waitSignal(ruban.table_demandee, timeout=1000):
        QTest.keyClick(ruban, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)


def test_clic_et_double_clic(qtbot: QtBot) -> None:
    ruban = _ruban(qtbot, ines())
    geometrie = ruban.geometrie()
    assert geometrie is not None
    point = QPoint(round(geometrie.centre(date(2027, 2, 10))), int(geometrie.haut) + 5)
    QTest.mouseClick(ruban, Qt.MouseButton.LeftButton, pos=point)
    assert ruban.curseur == date(2027, 2, 10)
    with qtbot.waitSignal(ruban.solution_demandee, timeout=1000) as signal:
        QTest.mouseDClick(ruban, Qt.MouseButton.LeftButton, pos=point)
    assert signal.args == ["tiers"]
    QTest.mouseClick(ruban, Qt.MouseButton.LeftButton, pos=QPoint(2, 40))
    assert ruban.curseur == date(2027, 2, 10)


def test_une_seule_etape_de_tabulation(qtbot: QtBot) -> None:
    fenetre = QWidget()
    qtbot.addWidget(fenetre)
    pile = QVBoxLayout(fenetre)
    avant, ruban, apres = QPushButton("avant"), RubanNuits(ines()), QPushButton("après")
    for widget in (avant, ruban, apres):
        pile.addWidget(widget)
    with qtbot.waitExposed(fenetre):
        fenetre.show()
    fenetre.activateWindow()
    qtbot.waitUntil(fenetre.isActiveWindow)
    avant.setFocus()
    QTest.keyClick(avant, Qt.Key.Key_Tab)
    assert ruban.hasFocus()
    QTest.keyClick(ruban, Qt.Key.Key_Tab)
    assert apres.hasFocus()


def test_le_curseur_reste_sur_sa_nuit_quand_les_donnees_changent(qtbot: QtBot) -> None:
    ruban = _ruban(qtbot, ines())
    ruban.aller(DURABLE)
    ruban.montrer(ines(date(2026, 12, 1)))
    assert ruban.curseur == DURABLE
    ruban.montrer(SANS_DATE)
    assert ruban.curseur is None
    with pytest.raises(LookupError):
        ruban.aller(DURABLE)


# Peinture.


@pytest.mark.parametrize("choisi", theme.THEMES, ids=lambda t: t.nom)
def test_chaque_nuit_a_sa_couleur(qapp: QApplication, qtbot: QtBot, choisi: theme.Theme) -> None:
    appliquer(qapp, choisi)
    ruban = _ruban(qtbot, ines())
    geometrie = ruban.geometrie()
    assert geometrie is not None
    image = ruban.grab().toImage()
    milieu = (geometrie.haut + geometrie.bas) / 2
    haut = geometrie.haut + 5
    for rang in range(15):
        nuit = SORTIE + timedelta(days=rang)
        # Un point par nuit découverte, au milieu de sa cellule.
        assert _pixel(image, geometrie.centre(nuit), milieu) == choisi.sans_trait
    assert _pixel(image, geometrie.centre(date(2027, 1, 25)), haut) == choisi.sans_doux
    assert _pixel(image, geometrie.centre(date(2027, 5, 15)), milieu) == choisi.garantie_plein
    provisoires = {
        _pixel(image, x, milieu)
        for x in range(int(geometrie.x(PROVISOIRE)) + 3, int(geometrie.x(DURABLE)) - 3)
    }
    assert choisi.fragile_trait in provisoires
    avant = geometrie.centre(date(2027, 1, 12))
    assert _pixel(image, avant, milieu) == choisi.accent_ligne


def test_la_porte_de_sortie_fait_deux_pixels(qtbot: QtBot) -> None:
    ruban = _ruban(qtbot, ines())
    geometrie = ruban.geometrie()
    assert geometrie is not None
    image = ruban.grab().toImage()
    x, y = round(geometrie.x(SORTIE)), geometrie.mois.center().y()
    noirs = [dx for dx in range(-6, 6) if _pixel(image, x + dx, y) == theme.CLAIR.texte]
    assert len(noirs) == 2


def test_aujourd_hui_n_est_trace_que_dans_la_fenetre(qtbot: QtBot) -> None:
    dedans = _ruban(qtbot, ines(date(2027, 1, 12)))
    dehors = _ruban(qtbot, ines(AU))
    geometrie = dedans.geometrie()
    assert geometrie is not None
    x = geometrie.x(date(2027, 1, 12)) - 0.5
    assert _pixel(dedans.grab().toImage(), x, 4) == theme.CLAIR.accent
    assert _pixel(dehors.grab().toImage(), x, 4) != theme.CLAIR.accent


def test_le_curseur_se_voit_avec_le_focus(qtbot: QtBot) -> None:
    fenetre = QWidget()
    qtbot.addWidget(fenetre)
    autre, ruban = QPushButton("autre"), RubanNuits(ines())
    pile = QVBoxLayout(fenetre)
    pile.addWidget(autre)
    pile.addWidget(ruban)
    fenetre.resize(1040, 200)
    with qtbot.waitExposed(fenetre):
        fenetre.show()
    fenetre.activateWindow()
    qtbot.waitUntil(fenetre.isActiveWindow)
    ruban.setFocus()
    ruban.aller(date(2027, 4, 10))
    boite = ruban.boite_du_curseur()
    x, y = boite.center().x(), boite.top() - 3
    assert _pixel(ruban.grab().toImage(), x, y) == theme.CLAIR.focus
    autre.setFocus()
    assert _pixel(ruban.grab().toImage(), x, y) != theme.CLAIR.focus


def test_sous_quatre_pixels_par_nuit_le_ruban_defile_et_suit_le_curseur(qtbot: QtBot) -> None:
    ruban = RubanNuits(ines())
    cadre = CadreRuban(ruban)
    qtbot.addWidget(cadre)
    cadre.resize(500, 140)
    with qtbot.waitExposed(cadre):
        cadre.show()
    geometrie = ruban.geometrie()
    assert geometrie is not None
    assert geometrie.cellule >= 4.0
    assert cadre.horizontalScrollBar().maximum() > 0
    QTest.keyClick(ruban, Qt.Key.Key_End)
    droite = cadre.horizontalScrollBar().value() + cadre.viewport().width()
    assert ruban.boite_du_curseur().right() <= droite


def test_date_inconnue_un_bouton_pour_la_renseigner(qtbot: QtBot) -> None:
    ruban = _ruban(qtbot, SANS_DATE, 600)
    bouton = ruban.findChild(QPushButton)
    assert bouton is not None
    assert bouton.isVisibleTo(ruban)
    assert ruban.focusPolicy() is Qt.FocusPolicy.NoFocus
    with qtbot.waitSignal(ruban.date_demandee, timeout=1000):
        QTest.mouseClick(bouton, Qt.MouseButton.LeftButton)
    cadre = {_pixel(ruban.grab().toImage(), x, 1) for x in range(4, 590)}
    assert theme.CLAIR.inconnu_texte in cadre
    assert len(cadre) > 1


@pytest.mark.parametrize("largeur", [800, 1020, 1600, 3000])
@pytest.mark.parametrize("facteur", [1.0, 2.0])
def test_les_etiquettes_ne_se_touchent_pas(
    qapp: QApplication, qtbot: QtBot, largeur: int, facteur: float
) -> None:
    appliquer(qapp, theme.CLAIR, facteur)
    donnees = ines()
    ruban = _ruban(qtbot, donnees, largeur)
    geometrie = ruban.geometrie()
    assert geometrie is not None

    def mesure(texte: str, _gras: bool) -> float:
        return len(texte) * 7.5 * facteur

    bandes: list[tuple[float, float]] = []
    posees = placer(donnees, geometrie, mesure, bandes)
    assert any(e.plage.couverture is Couverture.DECOUVERTE for e in posees)
    bandes.sort()
    assert all(a[1] < b[0] for a, b in pairwise(bandes))
    assert all(a >= 0 and b <= largeur for a, b in bandes)


# Parole.


def test_phrases_du_ruban() -> None:
    donnees = ines()
    assert (
        phrases.nom_du_ruban(donnees)
        == "Ruban des nuits d’Inès Khelifi, du 21 janvier au 20 juillet 2027"
    )
    assert (
        phrases.phrase_de_nuit(donnees, SORTIE)
        == "Nuit du 21 au 22 janvier 2027, découverte, 1re de 15."
    )
    assert (
        phrases.phrase_de_nuit(donnees, date(2027, 2, 6))
        == "Nuit du 6 au 7 février 2027, provisoire, chez un tiers, 2e de 15."
    )
    assert phrases.resume(donnees) == (
        "181 nuits\u00a0: 15 découvertes, du 21 janvier au 4 février\u00a0; "
        "15 provisoires, chez un tiers\u00a0; 151 durables, logement social."
    )
    assert phrases.nom_du_ruban(SANS_DATE).endswith("date de sortie inconnue")
    assert phrases.resume(SANS_DATE) == "Date de sortie inconnue."


def test_le_lecteur_d_ecran_recoit_nom_valeur_description_et_intervalles(qtbot: QtBot) -> None:
    ruban = _ruban(qtbot, ines())
    vue = QAccessible.queryAccessibleInterface(ruban)
    texte = QAccessible.Text
    assert vue.role() is QAccessible.Role.Slider
    assert vue.text(texte.Name) == phrases.nom_du_ruban(ines())
    assert vue.text(texte.Description) == phrases.resume(ines())
    assert vue.text(texte.Value) == "Nuit du 21 au 22 janvier 2027, découverte, 1re de 15."
    ruban.aller(PROVISOIRE)
    assert "provisoire, chez un tiers, 1re de 15" in vue.text(texte.Value)
    assert vue.childCount() == 3
    noms = [vue.child(rang).text(texte.Name) for rang in range(3)]
    assert noms[0] == "15 découvertes, du 21 janvier au 4 février"
    assert noms[1:] == ["15 provisoires, chez un tiers", "151 durables, logement social"]
    assert "attestation à verser" in vue.child(1).text(texte.Description)
    assert vue.child(3) is None
    assert vue.indexOfChild(vue.child(2)) == 2


def test_un_intervalle_est_la_ou_il_est_peint(qtbot: QtBot) -> None:
    ruban = _ruban(qtbot, ines())
    vue = QAccessible.queryAccessibleInterface(ruban)
    geometrie = ruban.geometrie()
    assert geometrie is not None
    point = QPoint(round(geometrie.centre(date(2027, 2, 10))), int(geometrie.haut) + 5)
    ecran = ruban.mapToGlobal(point)
    trouve = vue.childAt(ecran.x(), ecran.y())
    assert vue.indexOfChild(trouve) == 1
    assert trouve.rect().contains(ecran)
    assert vue.childAt(ecran.x(), ecran.y() - 500) is None


def test_les_intervalles_suivent_les_donnees(qtbot: QtBot) -> None:
    ruban = _ruban(qtbot, ines())
    vue = QAccessible.queryAccessibleInterface(ruban)
    troisieme = vue.child(2)
    assert troisieme.isValid()
    ruban.montrer(DonneesRuban("Inès", SORTIE, (Plage(SORTIE, FIN, Couverture.DECOUVERTE),), AU))
    assert vue.childCount() == 1
    assert not troisieme.isValid()
    assert troisieme.text(QAccessible.Text.Name) == ""
    assert vue.child(0).text(QAccessible.Text.Name).startswith("181 découvertes")


@pytest.mark.parametrize("tardif", [False, True])
def test_rien_ne_tombe_a_la_destruction(qapp: QApplication, tardif: bool) -> None:
    gardes = []
    for _ in range(30):
        fenetre = QWidget()
        ruban = RubanNuits(ines(), fenetre)
        vue = QAccessible.queryAccessibleInterface(ruban)
        enfants = [vue.child(rang) for rang in range(vue.childCount())]
        ruban.aller(DURABLE)
        if tardif:
            gardes.append(enfants)
        del vue, ruban
        fenetre.deleteLater()
        del fenetre
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        for enfant in enfants:
            # Un lecteur d'écran peut interroger un enfant dont la fenêtre vient de partir.
            assert not enfant.isValid()
            assert enfant.text(QAccessible.Text.Name) == ""
            assert enfant.parent() is None
            assert enfant.rect().isEmpty()
            assert enfant.state().invalid
    assert len(gardes) == (30 if tardif else 0)
