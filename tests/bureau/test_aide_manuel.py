"""F1 mène à la page du manuel qui parle de l'écran montré, et ses liens jamais au dehors."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.aide import appel, manuel
from ase_parcours.bureau.aide.fenetre import FenetreAide
from ase_parcours.bureau.cadre import Cadre
from ase_parcours.bureau.dossier.pages import PAGES
from ase_parcours.bureau.fenetre.pages import DOSSIER, FABRIQUES
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.theme import CLAIR, jetons
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.francais import APOSTROPHE, INSECABLE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
DU_RAIL = tuple(p for p in FABRIQUES if p != DOSSIER)
METIERS = ("educateur", "educateur-sortie", "referent", "cadre", "jeune", "dsi", "dpo")


@pytest.fixture
def cadre(qtbot: QtBot, tmp_path: Path) -> Iterator[Cadre]:
    with fabrique.cadre_ouvert(qtbot, tmp_path / "Foyer") as ouvert:
        yield ouvert


def _travail(cadre: Cadre) -> Fenetre:
    assert cadre.fenetre is not None
    return cadre.fenetre


def _f1(depuis: QWidget) -> None:
    depuis.window().activateWindow()
    assert QTest.qWaitForWindowActive(depuis.window())
    QTest.keyClick(depuis, Qt.Key.Key_F1)


def _aide(cadre: Cadre) -> FenetreAide:
    assert cadre.aide.fenetre is not None
    return cadre.aide.fenetre


def test_les_ancres_sont_uniques_et_chaque_metier_a_sa_page() -> None:
    ancres = [p.ancre for p in manuel.pages()]
    assert len(ancres) == len(set(ancres))
    attendues = {*METIERS, appel.OUVERTURE, appel.VERROU, appel.SAISIES, "raccourcis", "signaler"}
    assert attendues <= set(ancres)


@pytest.mark.parametrize("cle", [*DU_RAIL, *(p.cle for p in PAGES)])
def test_chaque_ecran_a_sa_page(cle: str) -> None:
    assert manuel.page(cle).ancre == cle
    assert len(manuel.page(cle).corps) > 80


def test_tout_lien_mene_a_une_page_du_manuel() -> None:
    ancres = {f"#{p.ancre}" for p in manuel.pages()}
    liens = [(p.ancre, lien) for p in manuel.pages() for lien in p.liens]
    assert len(liens) > 20
    assert [x for x in liens if x[1] not in ancres] == []


def test_le_manuel_ne_nomme_aucune_adresse_ni_balise() -> None:
    for p in manuel.pages():
        assert not re.search(r"https?:|www\.|<[a-z/]|!\[", p.corps), p.ancre


def test_la_typographie_est_posee_a_la_lecture() -> None:
    (page,) = manuel.lire("# C\n## L'essai : oui {#essai}\n« Noter » n'est pas : 200 %")
    assert page.titre == f"L{APOSTROPHE}essai{INSECABLE}: oui"
    assert page.corps == (
        f"«{INSECABLE}Noter{INSECABLE}» n{APOSTROPHE}est pas{INSECABLE}: 200{INSECABLE}%"
    )
    for p in manuel.pages():
        assert "'" not in p.corps + p.titre
        assert not re.search(r"[!…]\s*!|veuillez|\bOK\b| [;?!»]", p.corps), p.ancre


def test_un_titre_sans_ancre_est_une_faute() -> None:
    with pytest.raises(ValueError, match="ancre"):
        manuel.lire("# C\n## Sans ancre\ntexte")


def test_chercher_sans_accents_les_titres_d_abord() -> None:
    trouvees = manuel.chercher("releve")
    assert trouvees[0].ancre == "releve"
    assert {p.ancre for p in trouvees} > {"releve", "educateur"}
    assert "reglages" in {p.ancre for p in manuel.chercher("contraste fort")}
    assert manuel.chercher("zzzz") == []
    assert manuel.chercher("  ") == list(manuel.pages())


def test_f1_a_l_ecran_d_ouverture(qtbot: QtBot, tmp_path: Path) -> None:
    fabrique.creer(tmp_path / "Foyer").fermer()
    cadre = Cadre(tmp_path / "Foyer", fabrique.JOUR)
    qtbot.addWidget(cadre)
    cadre.show()
    _f1(cadre.ouverture.ui.secret)
    assert _aide(cadre).ancre == appel.OUVERTURE
    QTest.keyClick(_aide(cadre), Qt.Key.Key_Escape)
    cadre.close()


def test_f1_sur_chaque_ecran(qtbot: QtBot, cadre: Cadre) -> None:
    fenetre = _travail(cadre)
    for cle in DU_RAIL:
        fenetre.ouvrir(cle)
        _f1(fenetre.ui.rail.bouton("tableau"))
        assert _aide(cadre).ancre == cle
        assert _aide(cadre).ui.sommaire.currentItem().text() == manuel.page(cle).titre
    jeune = fenetre.suivis.lignes[0].id
    for definition in PAGES:
        fenetre.ouvrir_dossier(jeune, definition.cle)
        _f1(fenetre.ui.retour)
        assert _aide(cadre).ancre == definition.cle
    QTest.mouseClick(fenetre.ui.aide, Qt.MouseButton.LeftButton)
    assert _aide(cadre).isVisible()
    assert not _aide(cadre).isModal()


def test_f1_dans_les_saisies_retrouvees(cadre: Cadre) -> None:
    fenetre = _travail(cadre)
    dedans = QWidget(fenetre.retrouvees)
    dedans.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    fenetre.ui.bannieres.show()
    fenetre.retrouvees.show()
    dedans.show()
    dedans.setFocus()
    assert cadre.aide.ancre() == appel.SAISIES


def test_echap_ferme_et_rend_le_focus(qtbot: QtBot, cadre: Cadre) -> None:
    fenetre = _travail(cadre)
    fenetre.ouvrir("jeunes")
    fenetre.recherche.setFocus()
    _f1(fenetre.recherche)
    aide = _aide(cadre)
    assert QTest.qWaitForWindowActive(aide)
    aide.recherche.setFocus()
    QTest.keyClicks(aide.recherche, "trousseau")
    assert aide.ancre in {p.ancre for p in manuel.chercher("trousseau")}
    assert aide.ui.texte.textCursor().selectedText().lower() == "trousseau"
    QTest.keyClick(aide.recherche, Qt.Key.Key_Escape)
    assert aide.isVisible()
    assert aide.recherche.text() == ""
    QTest.keyClick(aide.recherche, Qt.Key.Key_Escape)
    assert not aide.isVisible()
    qtbot.waitUntil(fenetre.recherche.hasFocus)


def test_les_liens_vont_et_reviennent_sans_rien_ouvrir_d_autre(qtbot: QtBot) -> None:
    aide = FenetreAide()
    qtbot.addWidget(aide)
    aide.ouvrir("educateur")
    assert QTest.qWaitForWindowActive(aide)
    aide.ui.texte.anchorClicked.emit(QUrl("#releve"))
    assert aide.ancre == "releve"
    aide.ui.texte.anchorClicked.emit(QUrl("file:///ailleurs"))
    aide.ui.texte.anchorClicked.emit(QUrl("#nulle-part"))
    assert aide.ancre == "releve"
    assert not aide.ui.texte.openExternalLinks()
    QTest.keyClick(aide.ui.texte, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert aide.ancre == "educateur"
    assert not aide.ui.avant.isEnabled()


def test_le_verrou_ferme_l_aide_et_f1_dit_le_verrou(cadre: Cadre) -> None:
    _f1(_travail(cadre).ui.compte)
    cadre.verrouiller()
    assert not _aide(cadre).isVisible()
    _f1(cadre.ouverture.ui.secret)
    assert _aide(cadre).ancre == appel.VERROU


def test_l_aide_suit_l_apparence(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    aide = FenetreAide()
    qtbot.addWidget(aide)
    aide.ouvrir("raccourcis")
    avant = aide.ui.texte.document().defaultFont().pixelSize()
    try:
        appliquer(app, jetons.FORT_CLAIR, 2.0)
        assert aide.ui.texte.document().defaultFont().pixelSize() == 2 * avant
        assert aide.ancre == "raccourcis"
        assert fabrique.coupes(aide) == []
    finally:
        appliquer(app, CLAIR)
