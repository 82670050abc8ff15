"""À l'ouverture, on retrouve où l'on était ; un dossier neuf reprend ce que l'on sait déjà."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from fabrique_bureau import COMPTE, JOUR, MOT_DE_PASSE, jeune
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.jeunes.page import PageJeunes
from ase_parcours.operations import acces
from ase_parcours.operations.seance import Seance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard")


def rouvrir(coffre: Path) -> Seance:
    return acces.ouvrir(coffre, COMPTE, MOT_DE_PASSE)


def identifiant(fenetre: Fenetre, dossier: str) -> str:
    ligne = fenetre.suivis.de_dossier(dossier)
    assert ligne is not None
    return ligne.id


@pytest.fixture
def coffre(qtbot: QtBot, tmp_path: Path) -> Path:
    """Un coffre que l'on a quitté sur les notes du dossier P75-2."""
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer")) as fenetre:
        assert fenetre.courante == "tableau"
        fenetre.ouvrir_dossier(identifiant(fenetre, "P75-2"), "synthese")
        dossier = fenetre.page("dossier")
        assert isinstance(dossier, PageDossier)
        dossier.aller("notes")
        fenetre.finir_les_ecritures()
    return tmp_path / "Foyer"


def test_on_retrouve_le_dossier_et_sa_page(qtbot: QtBot, coffre: Path) -> None:
    with fabrique.fenetre_ouverte(qtbot, rouvrir(coffre)) as fenetre:
        assert fenetre.courante == "dossier"
        assert "P75-2" in fenetre.ui.sous_titre.text()
        dossier = fenetre.page("dossier")
        assert isinstance(dossier, PageDossier)
        assert dossier.page == "notes"
        fenetre.ouvrir("jeunes")
        fenetre.quitter_l_ecran()
    with fabrique.fenetre_ouverte(qtbot, rouvrir(coffre)) as fenetre:
        assert fenetre.courante == "jeunes"


def test_un_dossier_qui_n_existe_plus_rend_au_tableau(qtbot: QtBot, tmp_path: Path) -> None:
    seance = fabrique.creer(tmp_path / "Foyer", (jeune("P-1", "Sy", "Awa", 30),))
    seance.faire(
        "retenir_reglage", {"cle": "endroit", "valeur": ["dossier", "parti", "notes"]}, JOUR
    )
    with fabrique.fenetre_ouverte(qtbot, seance) as fenetre:
        assert fenetre.courante == "tableau"


@pytest.mark.parametrize("valeur", [3, [], ["autre"], [1, 2], {"page": "jeunes"}, ["a"] * 9])
def test_un_endroit_illisible_rend_au_tableau(qtbot: QtBot, tmp_path: Path, valeur: object) -> None:
    seance = fabrique.creer(tmp_path / "Foyer", ())
    seance.faire("retenir_reglage", {"cle": "endroit", "valeur": valeur}, JOUR)
    with fabrique.fenetre_ouverte(qtbot, seance) as fenetre:
        assert fenetre.courante == "tableau"


def test_qui_ne_lit_plus_les_dossiers_ne_rouvre_rien(qtbot: QtBot, coffre: Path) -> None:
    seance = rouvrir(coffre)
    moi = seance.coffre.compte.id
    seance.faire("changer_roles", {"compte": moi, "roles": ["administrateur"]}, JOUR)
    with fabrique.fenetre_ouverte(qtbot, seance) as fenetre:
        assert fenetre.courante == "tableau"
        fenetre.ouvrir("reglages")
        fenetre.quitter_l_ecran()
        assert fenetre.annonces.refus is None


def test_un_coffre_en_lecture_seule_n_ecrit_pas_l_endroit(qtbot: QtBot, coffre: Path) -> None:
    lecture = acces.ouvrir(coffre, COMPTE, MOT_DE_PASSE, lecture_seule=True)
    with fabrique.fenetre_ouverte(qtbot, lecture) as fenetre:
        assert fenetre.courante == "dossier"
        fenetre.ouvrir("jeunes")
        fenetre.quitter_l_ecran()
    with fabrique.fenetre_ouverte(qtbot, rouvrir(coffre)) as fenetre:
        assert fenetre.courante == "dossier"


# --- Un dossier neuf ----------------------------------------------------------------------------


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[PageJeunes]:
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer")) as fenetre:
        fenetre.ouvrir("jeunes")
        resultat = fenetre.page("jeunes")
        assert isinstance(resultat, PageJeunes)
        yield resultat


def taper(page: PageJeunes, **champs: str) -> None:
    for nom, texte in champs.items():
        getattr(page.ui, nom).setText(texte)


def test_un_dossier_neuf_se_remplit_au_clavier(page: PageJeunes) -> None:
    fenetre = page.window()
    assert isinstance(fenetre, Fenetre)
    page.ui.nouveau.click()
    assert page.ui.referent.text() == COMPTE
    assert page.ui.unite.text() == ""
    for texte in ("N-1", "Diop", "Awa", "050509"):
        QTest.keyClicks(fenetre.focusWidget(), texte)
        QTest.keyClick(fenetre.focusWidget(), Qt.Key.Key_Tab)
    assert fenetre.focusWidget() is page.ui.sexe
    QTest.keyClicks(page.ui.sexe, "F")
    QTest.keyClick(fenetre.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(fenetre.focusWidget(), "Les Lilas")
    QTest.keyClick(fenetre.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(fenetre.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(fenetre.focusWidget(), "avant-hier")
    QTest.keyClick(fenetre.focusWidget(), Qt.Key.Key_Return)
    fabrique.finir(fenetre.contexte)
    cree = fenetre.suivis.de_dossier("N-1")
    assert cree is not None
    assert (cree.sexe, cree.unite, cree.referent) == ("F", "Les Lilas", COMPTE)
    assert str(cree.evaluation.faits.premier_accueil) == "2026-11-20"
    assert fenetre.courante == "dossier"


def test_l_unite_du_dernier_dossier_est_proposee(page: PageJeunes) -> None:
    fenetre = page.window()
    assert isinstance(fenetre, Fenetre)
    page.nouveau.montrer()
    taper(page, numero="N-1", nom="Diop", prenom="Awa", unite="Les Lilas", referent="")
    page.ui.creer.click()
    fabrique.finir(fenetre.contexte)
    cree = fenetre.suivis.de_dossier("N-1")
    assert cree is not None
    assert cree.referent is None
    assert cree.sexe is None
    fenetre.ouvrir("jeunes")
    page.nouveau.montrer()
    assert page.ui.unite.text() == "Les Lilas"
    QTest.keyClick(page.ui.nom, Qt.Key.Key_Escape)
    assert not page.nouveau.montre


def test_un_nom_ressemblant_avertit_sans_empecher(page: PageJeunes) -> None:
    fenetre = page.window()
    assert isinstance(fenetre, Fenetre)
    page.nouveau.montrer()
    taper(page, numero="N-1", nom="Fontaine", prenom="Rania", naissance="071208")
    assert page.ui.semblable.isVisible()
    assert "P75-1" in page.ui.semblable_texte.text()
    page.ui.creer.click()
    fabrique.finir(fenetre.contexte)
    assert fenetre.suivis.de_dossier("N-1") is not None
