"""La fenêtre de travail : rail, recherche, avis, annulation, refus, verrou, largeurs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from fabrique_bureau import noms
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import preferences, theme
from ase_parcours.bureau.composants.niveau import taille_niveau
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.theme import jetons, police, px
from ase_parcours.bureau.theme.application import appliquer

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def _apparence(qapp: QApplication) -> Iterator[None]:
    appliquer(qapp, theme.CLAIR)
    yield
    appliquer(qapp, theme.CLAIR)


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer")) as ouverte:
        yield ouverte


def trouves(fenetre: Fenetre) -> list[str]:
    """Numéros des jeunes que la recherche propose, dans l'ordre."""
    return [x.ligne.dossier for x in fenetre.resultats.resultats if x.ligne is not None]


def renommer(fenetre: Fenetre, nom: str) -> None:
    fenetre.contexte.faire(
        "enregistrer_jeune", {"jeune": "P75-1", "nom": nom}, phrase="Nom changé."
    )
    fabrique.finir(fenetre.contexte)


# --- Rail et pages ------------------------------------------------------------------------------


def test_chaque_entree_du_rail_ouvre_une_page_qui_existe(fenetre: Fenetre) -> None:
    for nom in fenetre.ui.rail.noms:
        QTest.mouseClick(fenetre.ui.rail.bouton(nom), Qt.MouseButton.LeftButton)
        assert fenetre.courante == nom
        page = fenetre.page(nom)
        assert page is not None
        assert page.isVisible()
        assert fenetre.ui.rail.bouton(nom).isChecked()


def test_une_page_n_est_fabriquee_que_quand_on_la_montre(fenetre: Fenetre) -> None:
    assert fenetre.page("tableau") is not None
    assert fenetre.page("jeunes") is None


class Espion(QObject):
    """Retient les fenêtres montrées, même un instant."""

    def __init__(self) -> None:
        super().__init__()
        self.vues: list[str] = []

    def eventFilter(self, objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        if evenement.type() is QEvent.Type.Show and isinstance(objet, QWidget) and objet.isWindow():
            self.vues.append(f"{type(objet).__name__} {objet.objectName()}")
        return False


def test_aucune_page_ne_montre_de_fenetre_furtive(fenetre: Fenetre, qapp: QApplication) -> None:
    """Un widget montré avant d'avoir un parent paraît un instant comme une fenêtre."""
    espion = Espion()
    qapp.installEventFilter(espion)
    for page in ("jeunes", "reglages", "tableau"):
        fenetre.ouvrir(page)
        qapp.processEvents()
    fenetre.contexte.faire("enregistrer_jeune", {"jeune": "P75-1", "naissance": "2030-01-01"})
    fabrique.finir(fenetre.contexte)
    qapp.removeEventFilter(espion)
    assert espion.vues == []
    assert QApplication.activeWindow() is fenetre


def test_les_fleches_parcourent_le_rail(fenetre: Fenetre) -> None:
    rail = fenetre.ui.rail
    premier = rail.bouton(rail.noms[0])
    premier.setFocus()
    QTest.keyClick(premier, Qt.Key.Key_Down)
    assert fenetre.focusWidget() is rail.bouton("jeunes")
    QTest.keyClick(rail.bouton("jeunes"), Qt.Key.Key_Return)
    assert fenetre.courante == "jeunes"


def test_un_dossier_s_ouvre_et_l_on_revient_d_ou_l_on_vient(fenetre: Fenetre) -> None:
    ligne = fenetre.suivis.de_dossier("P75-2")
    assert ligne is not None
    fenetre.contexte.ouvrir_dossier.emit(ligne.id, "logement")
    assert fenetre.courante == "dossier"
    assert "P75-2" in fenetre.ui.sous_titre.text()
    assert fenetre.ui.rail.bouton("jeunes").isChecked()
    assert fenetre.ui.retour.isVisible()
    assert "Tableau" in fenetre.ui.retour.text()
    QTest.mouseClick(fenetre.ui.retour, Qt.MouseButton.LeftButton)
    assert fenetre.courante == "tableau"
    assert not fenetre.ui.retour.isVisible()


# --- Recherche ----------------------------------------------------------------------------------


def test_ctrl_k_trouve_un_jeune_sans_accents_et_entree_l_ouvre(fenetre: Fenetre) -> None:
    QTest.keyClick(fenetre, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert fenetre.focusWidget() is fenetre.recherche
    QTest.keyClicks(fenetre.recherche, "ba chl")
    assert fenetre.resultats.isVisible()
    assert trouves(fenetre) == ["P75-5", "P75-3"]
    QTest.keyClick(fenetre.recherche, Qt.Key.Key_Down)
    QTest.keyClick(fenetre.recherche, Qt.Key.Key_Return)
    assert fenetre.courante == "dossier"
    assert "P75-3" in fenetre.ui.sous_titre.text()
    assert not fenetre.resultats.isVisible()
    assert fenetre.recherche.text() == ""


def test_un_resultat_de_recherche_n_est_jamais_coupe(fenetre: Fenetre) -> None:
    """Coupé, « J−1 069 » se lirait « J−1… »."""
    fenetre.contexte.faire(
        "enregistrer_jeune",
        {
            "jeune": "93E-2020-0000042",
            "nom": "Ramanantsoa-Villeneuve",
            "prenom": "Marie-Fitiavana",
            "sortie_prevue": fabrique.dans(2069),
        },
    )
    fabrique.finir(fenetre.contexte)
    fenetre.resize(1366, 740)
    QTest.keyClicks(fenetre.recherche, "ramanan")
    (resultat,) = fenetre.resultats.resultats
    assert resultat.ligne is not None
    pris = px(80) + taille_niveau(resultat.ligne.niveau, plein=False).width()
    place = fenetre.resultats.liste.viewport().width() - pris
    for texte, fonte in (
        (resultat.titre.texte, police(graisse=jetons.GRAS)),
        (resultat.detail.texte, police(jetons.TEXTE_SECOND)),
    ):
        assert QFontMetricsF(fonte).horizontalAdvance(texte) < place
    assert fenetre.resultats.geometry().right() < fenetre.width()


# --- Écritures, annulation, refus ---------------------------------------------------------------


def test_une_ecriture_se_dit_et_ctrl_z_la_defait(fenetre: Fenetre) -> None:
    renommer(fenetre, "Autrenom")
    assert noms(fenetre.contexte.seance)["P75-1"] == "Autrenom"
    assert fenetre.avis.isVisible()
    assert fenetre.avis.phrase == "Nom changé."
    assert fenetre.avis.bouton.isVisible()
    assert fenetre.ui.etat_texte.text().startswith("Tout est enregistré, ")
    ligne = fenetre.suivis.de_dossier("P75-1")
    assert ligne is not None
    assert ligne.nom == "Autrenom"
    QTest.keyClick(fenetre, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    fabrique.finir(fenetre.contexte)
    assert noms(fenetre.contexte.seance)["P75-1"] == "Fontaine"
    assert fenetre.avis.phrase == "Annulé\u00a0: identité."
    assert not fenetre.avis.bouton.isVisible()


def test_le_bouton_de_l_avis_defait_aussi(fenetre: Fenetre) -> None:
    renommer(fenetre, "Autrenom")
    QTest.mouseClick(fenetre.avis.bouton, Qt.MouseButton.LeftButton)
    fabrique.finir(fenetre.contexte)
    assert noms(fenetre.contexte.seance)["P75-1"] == "Fontaine"


def test_ctrl_z_dans_un_champ_defait_la_frappe_pas_le_coffre(fenetre: Fenetre) -> None:
    renommer(fenetre, "Autrenom")
    fenetre.recherche.setFocus()
    QTest.keyClicks(fenetre.recherche, "abc")
    QTest.keyClick(fenetre.recherche, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    fabrique.finir(fenetre.contexte)
    assert fenetre.recherche.text() == ""
    assert noms(fenetre.contexte.seance)["P75-1"] == "Autrenom"


def test_un_refus_se_dit_en_banniere_et_part_au_geste_suivant(fenetre: Fenetre) -> None:
    fenetre.contexte.faire("enregistrer_jeune", {"jeune": "P75-1", "naissance": "2030-01-01"})
    fabrique.finir(fenetre.contexte)
    refus = fenetre.annonces.refus
    assert refus is not None
    assert refus.isVisible()
    assert "naissance" in refus.accessibleName()
    renommer(fenetre, "Autrenom")
    assert fenetre.annonces.refus is None
    assert not fenetre.ui.bannieres.isVisible()


def test_un_import_nombreux_relit_tout_en_fond(fenetre: Fenetre) -> None:
    nombreux = [fabrique.jeune(f"N-{n}", f"Nom{n}", "Jo", 400) for n in range(230)]
    fenetre.contexte.faire_plusieurs(nombreux)
    for _ in range(3):
        fabrique.finir(fenetre.contexte)
    assert len(fenetre.suivis.suivies) == 7 + 230
    assert fenetre.suivis.tableau.au_dela == 1 + 230


def test_une_retouche_donne_la_meme_photo_qu_une_relecture(fenetre: Fenetre) -> None:
    fenetre.contexte.faire(*fabrique.jeune("P75-2", "Khelifi", "Inès", 5))
    fabrique.finir(fenetre.contexte)
    retouchee = [(x.dossier, x.sortie, x.niveau) for x in fenetre.suivis.lignes]
    comptees = [x.dossier for x in fenetre.suivis.tableau.comptees]
    fenetre.suivis.relire()
    fabrique.finir(fenetre.contexte)
    assert retouchee == [(x.dossier, x.sortie, x.niveau) for x in fenetre.suivis.lignes]
    assert comptees == [x.dossier for x in fenetre.suivis.tableau.comptees]


def test_ctrl_l_demande_le_verrou(qtbot: QtBot, fenetre: Fenetre) -> None:
    with qtbot.waitSignal(fenetre.verrou_demande):
        QTest.keyClick(fenetre, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_z_ne_remonte_pas_avant_l_ouverture(fenetre: Fenetre, qtbot: QtBot) -> None:
    """Ce qui a été écrit à une séance d'avant ne se défait pas par mégarde."""
    dites: list[str] = []
    fenetre.contexte.annonce.connect(lambda phrase, _: dites.append(phrase))
    fenetre.annuler()
    assert dites == ["Rien à annuler depuis l'ouverture du coffre."]
    renommer(fenetre, "Marchand")
    qtbot.waitUntil(lambda: noms(fenetre.contexte.seance)["P75-1"] == "Marchand")
    fenetre.contexte.taches.attendre()
    fabrique.attendre(qtbot, lambda: len(dites) == 2)
    fenetre.annuler()
    fabrique.attendre(qtbot, lambda: noms(fenetre.contexte.seance)["P75-1"] != "Marchand")
    fabrique.attendre(qtbot, lambda: len(dites) == 3)
    fenetre.annuler()
    assert dites[-1] == "Rien à annuler depuis l'ouverture du coffre."


# --- Largeurs et apparence ----------------------------------------------------------------------


def test_le_rail_suit_la_place(fenetre: Fenetre, qapp: QApplication) -> None:
    rail = fenetre.ui.rail
    for taille, facteur, largeur, etroit in (
        (1366, 1.0, jetons.L_RAIL, False),
        (1024, 1.0, jetons.L_RAIL_ETROIT, True),
        (1366, 2.0, 2 * jetons.L_RAIL_ETROIT, True),
        (3840, 2.0, 2 * jetons.L_RAIL, False),
    ):
        appliquer(qapp, theme.CLAIR, facteur)
        fenetre.resize(taille, 900)
        qapp.processEvents()
        assert rail.width() == largeur
        assert rail.bouton("jeunes").toolTip() == ("Jeunes" if etroit else "")
        assert rail.bouton("jeunes").accessibleName() == "Jeunes"


TAILLES = [
    (1024, 600, 1.0),
    (1366, 736, 1.0),
    (1366, 736, 1.5),
    (1366, 736, 2.0),
    (3840, 2160, 1.0),
    (3840, 2160, 2.0),
]


@pytest.mark.parametrize("page", ["tableau", "jeunes", "reglages"])
def test_aucun_texte_n_est_coupe(fenetre: Fenetre, qapp: QApplication, page: str) -> None:
    fenetre.ouvrir(page)
    for largeur, hauteur, facteur in TAILLES:
        appliquer(qapp, theme.CLAIR, facteur)
        fenetre.resize(largeur, hauteur)
        for _ in range(3):
            qapp.processEvents()
        assert fabrique.coupes(fenetre) == [], (largeur, hauteur, facteur)
        zone = fenetre.ui.pages.currentWidget()
        assert isinstance(zone, QScrollArea)
        assert zone.horizontalScrollBar().maximum() == 0, (largeur, facteur)


@pytest.mark.parametrize("page", ["tableau", "jeunes", "reglages"])
def test_chaque_theme_peint_autre_chose(fenetre: Fenetre, qapp: QApplication, page: str) -> None:
    fenetre.ouvrir(page)
    images: list[QImage] = []
    for un in theme.THEMES:
        appliquer(qapp, un)
        qapp.processEvents()
        image = fenetre.grab().toImage()
        fond = image.pixelColor(fenetre.width() - 4, fenetre.height() // 2)
        assert fond.name().upper() in (un.fond, un.surface, un.controle, un.ligne)
        assert image not in images
        images.append(image)


def test_les_reglages_changent_le_theme_et_s_en_souviennent(fenetre: Fenetre) -> None:
    fenetre.ouvrir("reglages")
    page = fenetre.page("reglages")
    assert page is not None
    ui = page.ui  # type: ignore[attr-defined]
    ui.theme.setCurrentIndex(ui.theme.findData("sombre"))
    ui.theme.activated.emit(ui.theme.currentIndex())
    assert theme.courant() is theme.SOMBRE
    ui.contraste.click()
    assert theme.courant() is theme.FORT_SOMBRE
    ui.texte.setCurrentIndex(ui.texte.findData(1.5))
    ui.texte.activated.emit(ui.texte.currentIndex())
    assert theme.facteur() == 1.5
    gardees = preferences.lire()
    assert (gardees.theme, gardees.contraste, gardees.facteur) == ("sombre", True, 1.5)


def test_les_reglages_lisent_les_comptes_et_verifient_le_coffre(fenetre: Fenetre) -> None:
    fenetre.ouvrir("reglages")
    page = fenetre.page("reglages")
    assert page is not None
    ui = page.ui  # type: ignore[attr-defined]
    grille = ui.grille_comptes
    assert fabrique.COMPTE in grille.itemAtPosition(0, 0).widget().text()
    assert "cadre" in grille.itemAtPosition(0, 1).widget().text()
    ui.verifier.click()
    assert not ui.verifier.isEnabled()
    fabrique.finir(fenetre.contexte)
    assert ui.verifier.isEnabled()
    assert ui.constats.count() == 1
    # Une rangée changée sans passer par le journal est trouvée et dite.
    seance = fenetre.contexte.seance
    ecrivain = seance.coffre._ecrivain
    assert ecrivain is not None
    with ecrivain.begin() as conn:
        conn.exec_driver_sql("UPDATE jeune SET nom = 'Faux' WHERE dossier = 'P75-1'")
    ui.verifier.click()
    fabrique.finir(fenetre.contexte)
    phrases = [w.text() for w in page.findChildren(type(ui.ou)) if w.property("ton") == "sans"]
    assert phrases
