"""Les petits composants : ce qu'ils montrent, leur clavier, ce qu'ils disent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.composants.annuler import DUREE, AvisAnnuler
from ase_parcours.bureau.composants.banniere import Banniere, Gravite
from ase_parcours.bureau.composants.bouton import Bouton, Icone
from ase_parcours.bureau.composants.etiquette import LigneReduite, etiquette
from ase_parcours.bureau.composants.niveau import EtiquetteNiveau
from ase_parcours.bureau.composants.progres import SEUIL, ProgresLong
from ase_parcours.bureau.composants.recherche import ChampRecherche
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.composants.trois_valeurs import TroisValeurs
from ase_parcours.bureau.composants.tuile import ORDRE, TuileNiveau
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.bureau.theme.niveaux import texte_du_niveau
from ase_parcours.metier.nuits import Niveau

OUVERTES: list[QWidget] = []
"""Fenêtres du test en cours : qtbot ne les retient pas."""

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def _apparence(qapp: QApplication) -> Iterator[None]:
    appliquer(qapp, theme.CLAIR)
    yield
    OUVERTES.clear()
    appliquer(qapp, theme.CLAIR)


def _couleurs(widget: QWidget) -> set[str]:
    image: QImage = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for y in range(image.height())
        for x in range(image.width())
    }


def _nom(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _montrer(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    fenetre = QWidget()
    qtbot.addWidget(fenetre)
    OUVERTES.append(fenetre)
    pile = QVBoxLayout(fenetre)
    for widget in widgets:
        pile.addWidget(widget)
    fenetre.resize(600, 300)
    with qtbot.waitExposed(fenetre):
        fenetre.show()
    fenetre.activateWindow()
    qtbot.waitUntil(fenetre.isActiveWindow)
    return fenetre


# Niveau et tuile.


@pytest.mark.parametrize("choisi", theme.THEMES, ids=lambda t: t.nom)
@pytest.mark.parametrize("niveau", Niveau)
def test_niveau_calme_et_plein(
    qapp: QApplication, qtbot: QtBot, choisi: theme.Theme, niveau: Niveau
) -> None:
    appliquer(qapp, choisi)
    calme, plein = EtiquetteNiveau(niveau), EtiquetteNiveau(niveau, plein=True)
    for widget in (calme, plein):
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint())
        assert widget.minimumSizeHint() == widget.sizeHint()
    assert texte_du_niveau(niveau) in _couleurs(calme)
    attendue = choisi.sans_sur if niveau is Niveau.SANS_SOLUTION else texte_du_niveau(niveau)
    assert attendue in _couleurs(plein)
    assert (choisi.sans_trait in _couleurs(plein)) is (niveau is Niveau.SANS_SOLUTION)
    assert _nom(plein).startswith("Niveau : ")


def test_le_niveau_change_avec_ce_qu_il_dit(qtbot: QtBot) -> None:
    widget = EtiquetteNiveau(Niveau.FRAGILE)
    qtbot.addWidget(widget)
    widget.montrer(Niveau.SANS_SOLUTION)
    assert widget.niveau is Niveau.SANS_SOLUTION
    assert _nom(widget) == "Niveau : sans solution"


def test_les_tuiles_sont_quatre_dans_l_ordre() -> None:
    assert ORDRE == (
        Niveau.SANS_SOLUTION,
        Niveau.FRAGILE,
        Niveau.GARANTIE,
        Niveau.INDETERMINEE,
    )


def test_tuile_au_clavier_et_a_la_souris(qtbot: QtBot) -> None:
    tuile = TuileNiveau(Niveau.SANS_SOLUTION)
    _montrer(qtbot, tuile)
    tuile.montrer(23, 4, 40, "4 sortent dans les 90 jours")
    with qtbot.waitSignal(tuile.liste_demandee, timeout=1000) as a_la_souris:
        QTest.mouseClick(tuile, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(tuile.liste_demandee, timeout=1000) as au_clavier:
        QTest.keyClick(tuile, Qt.Key.Key_Space)
    assert a_la_souris.args == au_clavier.args == [Niveau.SANS_SOLUTION]
    vue = QAccessible.queryAccessibleInterface(tuile)
    assert vue.role() is QAccessible.Role.Button
    assert vue.text(QAccessible.Text.Name) == "Sans solution, 23 jeunes"
    assert vue.text(QAccessible.Text.Description) == "4 sortent dans les 90 jours"


def test_une_tuile_vide_reste_une_tuile(qtbot: QtBot) -> None:
    tuile = TuileNiveau(Niveau.INDETERMINEE)
    qtbot.addWidget(tuile)
    tuile.montrer(0, 0, 40, "toutes les dates sont connues")
    tuile.resize(tuile.sizeHint())
    assert theme.CLAIR.inconnu_texte in _couleurs(tuile)
    assert _nom(tuile) == "Indéterminée, 0 jeune"


@pytest.mark.parametrize("facteur", [1.0, 2.0])
def test_la_phrase_d_une_tuile_tient_dans_sa_largeur_minimale(
    qapp: QApplication, qtbot: QtBot, facteur: float
) -> None:
    appliquer(qapp, theme.CLAIR, facteur)
    tuile = TuileNiveau(Niveau.GARANTIE)
    qtbot.addWidget(tuile)
    tuile.montrer(14, 3, 40, "3 sortent dans les 90 jours")
    tuile.resize(tuile.minimumSizeHint())
    image = tuile.grab().toImage()
    droite = {
        image.pixelColor(image.width() - 3, y).name().upper()
        for y in range(image.height() // 2, image.height() - theme.px(10))
    }
    assert droite == {theme.CLAIR.surface}


# Boutons, étiquettes.


def test_un_bouton_sans_texte_a_un_nom(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="nom"):
        Bouton(icone="dots")
    bouton = Bouton(icone="dots", genre="icone", nom="Autres actions")
    qtbot.addWidget(bouton)
    assert _nom(bouton) == bouton.toolTip() == "Autres actions"


def test_les_icones_reprennent_la_couleur_du_theme(qapp: QApplication, qtbot: QtBot) -> None:
    icone, bouton = Icone("home", "accent"), Bouton("Effacer", icone="trash", genre="danger")
    _montrer(qtbot, icone, bouton)
    for choisi in (theme.CLAIR, theme.SOMBRE):
        appliquer(qapp, choisi)
        assert choisi.accent in _couleurs(icone)
        assert choisi.sans_texte in _couleurs(bouton)


def test_un_nom_saisi_n_est_jamais_lu_comme_du_balisage(qtbot: QtBot) -> None:
    texte = etiquette("<b>Foyer</b> & Cie")
    qtbot.addWidget(texte)
    assert texte.textFormat() is Qt.TextFormat.PlainText
    assert texte.text() == "<b>Foyer</b> & Cie"


def test_ligne_reduite_garde_tout_en_infobulle(qtbot: QtBot) -> None:
    ligne = LigneReduite("Résidence sociale Orillon, Paris 11e arrondissement")
    fenetre = _montrer(qtbot, ligne)
    fenetre.resize(150, 60)
    assert ligne.est_coupee()
    assert ligne.texte_montre().endswith("…")
    assert ligne.toolTip() == ligne.text() == _nom(ligne)
    fenetre.resize(600, 60)
    assert not ligne.est_coupee()
    assert ligne.toolTip() == ""
    ligne.setText("Court")
    assert ligne.texte_montre() == "Court"


# Bannière, annuler.


@pytest.mark.parametrize("gravite", Gravite)
def test_banniere(qtbot: QtBot, gravite: Gravite) -> None:
    banniere = Banniere(
        gravite, "moon-off", "Il manque 15 nuits.", "Une piste les couvrirait.", "Ajouter"
    )
    _montrer(qtbot, banniere)
    assert _nom(banniere) == "Il manque 15 nuits. Une piste les couvrirait."
    with qtbot.waitSignal(banniere.action_demandee, timeout=1000):
        QTest.mouseClick(banniere.bouton, Qt.MouseButton.LeftButton)
    bords = {
        Gravite.ROUGE: theme.CLAIR.sans_trait,
        Gravite.ORANGE: theme.CLAIR.fragile_trait,
        Gravite.VIOLET: theme.CLAIR.accent,
    }
    image = banniere.grab().toImage()
    bord = [image.pixelColor(x, image.height() // 2).name().upper() for x in range(1, 5)]
    assert set(bord) == {bords[gravite]}


def test_une_banniere_sans_action_n_a_pas_de_bouton_et_echappe_le_balisage(qtbot: QtBot) -> None:
    banniere = Banniere(Gravite.VIOLET, "device-usb", "", "Lot <47> & suite")
    _montrer(qtbot, banniere)
    assert not banniere.bouton.isVisible()
    assert "&lt;47&gt; &amp; suite" in banniere.findChildren(QLabel)[-1].text()
    assert _nom(banniere) == "Lot <47> & suite"


def _avis(qtbot: QtBot) -> tuple[QWidget, AvisAnnuler, QTimer]:
    champ = Bouton("ailleurs")
    fenetre = _montrer(qtbot, champ)
    champ.setFocus()
    avis = AvisAnnuler(fenetre)
    avis.montrer("Piste FJT écartée.")
    (delai,) = avis.findChildren(QTimer)
    return fenetre, avis, delai


def test_annuler_emet_et_se_retire(qtbot: QtBot) -> None:
    _, avis, delai = _avis(qtbot)
    assert avis.isVisible()
    assert (delai.interval(), delai.isActive(), delai.isSingleShot()) == (DUREE, True, True)
    assert _nom(avis) == "Piste FJT écartée. Annuler : Ctrl Z."
    with qtbot.waitSignals([avis.annulation_demandee, avis.ferme], timeout=1000):
        QTest.mouseClick(avis.bouton, Qt.MouseButton.LeftButton)
    assert not avis.isVisible()
    assert not delai.isActive()


def test_l_avis_part_au_terme_sauf_s_il_a_le_focus(qtbot: QtBot) -> None:
    fenetre, avis, delai = _avis(qtbot)
    avis.bouton.setFocus()
    delai.timeout.emit()
    assert avis.isVisible()
    assert delai.isActive()
    fenetre.setFocus()
    delai.timeout.emit()
    assert not avis.isVisible()


def test_l_avis_reste_au_bas_de_la_fenetre(qtbot: QtBot) -> None:
    fenetre, avis, _ = _avis(qtbot)
    for hauteur in (300, 500):
        fenetre.resize(700, hauteur)
        assert avis.geometry().bottom() < hauteur
        assert avis.geometry().top() > hauteur // 2
        assert abs(avis.geometry().center().x() - 350) <= 1
    avis.hide()


# Trois valeurs, progrès, vide, recherche.


def test_trois_valeurs_ne_savent_pas_d_avance(qtbot: QtBot) -> None:
    reponse = TroisValeurs("A un titre de séjour")
    _montrer(qtbot, reponse)
    assert reponse.valeur is None
    oui, non, inconnu = reponse.findChildren(QRadioButton)
    with qtbot.waitSignal(reponse.valeur_changee, timeout=1000) as signal:
        QTest.mouseClick(non, Qt.MouseButton.LeftButton)
    assert signal.args == [False]
    assert reponse.valeur is False
    QTest.keyClick(non, Qt.Key.Key_Left)
    assert reponse.valeur is True
    reponse.choisir(None)
    assert reponse.valeur is None
    assert inconnu.isChecked()
    vue = QAccessible.queryAccessibleInterface(oui)
    assert vue.role() is QAccessible.Role.RadioButton
    assert vue.text(QAccessible.Text.Name) == "A un titre de séjour : oui"
    assert _nom(reponse) == "A un titre de séjour"


def test_choisir_ne_deplace_pas_les_segments(qtbot: QtBot) -> None:
    reponse = TroisValeurs("Question")
    _montrer(qtbot, reponse)
    segments = reponse.findChildren(QRadioButton)
    avant = [s.geometry() for s in segments]
    reponse.choisir(True)
    assert [s.geometry() for s in segments] == avant
    assert all(s.height() == 34 for s in segments)
    assert theme.CLAIR.inconnu_doux in _couleurs(segments[0])


def test_le_progres_ne_parait_qu_apres_le_seuil(qtbot: QtBot) -> None:
    progres = ProgresLong()
    _montrer(qtbot, progres)
    progres.hide()
    progres.commencer("Impression", 40, "plans")
    (delai,) = progres.findChildren(QTimer)
    assert (delai.interval(), delai.isActive()) == (SEUIL, True)
    assert not progres.isVisible()
    delai.timeout.emit()
    assert progres.isVisible()
    progres.avancer(12)
    assert "Impression, 12 plans sur 40" in [x.text() for x in progres.findChildren(QLabel)]
    progres.commencer("Import", 2693, "lignes")
    progres.avancer(1500)
    dits = [x.text().replace("\u00a0", " ") for x in progres.findChildren(QLabel)]
    assert "Import, 1 500 lignes sur 2 693" in dits
    with qtbot.waitSignal(progres.arret_demande, timeout=1000):
        QTest.mouseClick(progres.bouton, Qt.MouseButton.LeftButton)
    assert not progres.bouton.isEnabled()
    progres.finir()
    assert not progres.isVisible()
    assert not delai.isActive()


def test_un_travail_court_ne_montre_rien(qtbot: QtBot) -> None:
    progres = ProgresLong()
    _montrer(qtbot, progres)
    progres.hide()
    progres.commencer("Import", 3, "lignes")
    progres.finir()
    assert not progres.isVisible()
    assert not progres.findChildren(QTimer)[0].isActive()


def test_rien_a_montrer(qtbot: QtBot) -> None:
    rien = RienAMontrer("home-plus", "Aucune piste encore", "Trois champs suffisent.", "Ajouter")
    _montrer(qtbot, rien)
    assert _nom(rien) == "Aucune piste encore Trois champs suffisent."
    with qtbot.waitSignal(rien.action_demandee, timeout=1000):
        QTest.mouseClick(rien.bouton, Qt.MouseButton.LeftButton)
    seul = RienAMontrer("search", "Aucun jeune avec ces filtres")
    qtbot.addWidget(seul)
    assert seul.bouton.isHidden()


def test_recherche_echap_efface_et_le_rappel_se_cache(qtbot: QtBot) -> None:
    champ = ChampRecherche("Chercher un jeune", "Ctrl K")
    _montrer(qtbot, champ)
    (rappel,) = (x for x in champ.findChildren(QLabel) if x.text() == "Ctrl K")
    assert rappel.isVisible()
    QTest.keyClicks(champ, "ines")
    assert champ.text() == "ines"
    assert not rappel.isVisible()
    QTest.keyClick(champ, Qt.Key.Key_Escape)
    assert champ.text() == ""
    assert rappel.isVisible()
    assert champ.textMargins().left() > 16
    assert _nom(champ) == "Rechercher"
