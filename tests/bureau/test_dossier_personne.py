"""La même personne deux fois, à l'écran : avertir, réunir, séparer, dire que ce sont deux."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from outils_dossier import NUMERO, Atelier, atelier_ouvert, etiquettes_coupees, textes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.dossier.panneau_personne import PanneauPersonne
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.jeunes.page import PageJeunes
from ase_parcours.coffre.lectures import doublons

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

AUTRE = "P75-2024-00001"


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    """Inès Khelifi, et un dossier qui lui ressemble, avec un bail versé."""
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.faire(
            "enregistrer_jeune", jeune=AUTRE, nom="KELIFI", prenom="Ines", naissance="2007-07-14"
        )
        ouvert.ines()
        yield ouvert


def panneau(page: PageDossier) -> PanneauPersonne:
    return page.synthese.personne


def reunir(atelier: Atelier, page: PageDossier, motif: str = "même acte de naissance") -> None:
    """Clique « Réunir », tape le motif, Entrée."""
    vu = panneau(page)
    atelier.cliquer(vu.boutons["reunir", AUTRE])
    assert page.focusWidget() is vu.ui.motif
    atelier.taper(vu.ui.motif, motif)
    QTest.keyClick(vu.ui.motif, Qt.Key.Key_Return)
    atelier.finir()


def test_la_synthese_dit_qui_ressemble_et_reunit(atelier: Atelier) -> None:
    page = atelier.page("synthese")
    dits = textes(panneau(page))
    assert f"Ressemble à Ines Kelifi, dossier {AUTRE}." in dits
    assert "Même nom à l'oreille, même prénom, même date de naissance." in dits
    reunir(atelier, page)
    dits = textes(panneau(page))
    assert f"Le dossier {AUTRE} (Ines Kelifi) est lu avec le dossier {NUMERO}." in dits
    assert "par demo : même acte de naissance" in dits
    assert "Ressemble" not in dits
    assert atelier.vue().ligne.autres_dossiers == (AUTRE,)
    assert atelier.annonces[-1] == (f"Dossiers {NUMERO} et {AUTRE} réunis.", None)


def test_reunir_demande_pourquoi_et_se_renonce(atelier: Atelier) -> None:
    page = atelier.page("synthese")
    vu = panneau(page)
    atelier.cliquer(vu.boutons["reunir", AUTRE])
    atelier.cliquer(vu.ui.confirmer)
    assert vu.ui.faute_motif.text() == "Dites pourquoi : on le relira."
    assert vu.ui.geste.isVisible()
    QTest.keyClick(vu.ui.motif, Qt.Key.Key_Escape)
    assert not vu.ui.geste.isVisible()
    assert atelier.vue().ligne.autres_dossiers == ()


def test_separer_montre_ce_qui_a_ete_saisi_depuis(atelier: Atelier) -> None:
    page = atelier.page("synthese")
    reunir(atelier, page)
    atelier.faire("enregistrer_accueil", jeune=NUMERO, lieu="Foyer A", debut="2026-01-01")
    page.rafraichir()
    vu = panneau(page)
    assert textes(vu)
    atelier.cliquer(vu.boutons["separer", AUTRE])
    atelier.taper(vu.ui.motif, "jumelles")
    atelier.cliquer(vu.ui.confirmer)
    atelier.finir()
    dits = textes(vu)
    assert "1 écriture depuis la réunion" in dits
    assert f"Accueil · dossier {NUMERO}" in dits
    assert "Ressemble" not in dits
    assert atelier.vue().ligne.autres_dossiers == ()
    atelier.cliquer(vu.ui.vu)
    assert not vu.isVisible()


def test_deux_personnes_clot_la_question(atelier: Atelier) -> None:
    page = atelier.page("synthese")
    atelier.cliquer(panneau(page).boutons["distinguer", AUTRE])
    atelier.finir()
    assert not panneau(page).isVisible()
    page.rafraichir()
    assert not panneau(page).isVisible()


def test_ouvrir_le_dossier_qui_ressemble(atelier: Atelier) -> None:
    demandes: list[tuple[str, str]] = []
    atelier.contexte.ouvrir_dossier.connect(lambda j, p: demandes.append((j, p)))
    page = atelier.page("synthese")
    atelier.cliquer(panneau(page).boutons["ouvrir", AUTRE])
    with atelier.seance.lire() as conn:
        (autre,) = conn.exec_driver_sql("SELECT id FROM jeune WHERE dossier = ?", (AUTRE,)).one()
    assert demandes == [(autre, "synthese")]


def test_sans_ressemblance_le_panneau_n_est_pas_la(tmp_path: Path, qtbot: QtBot) -> None:
    with atelier_ouvert(tmp_path / "seul", qtbot) as seul:
        seul.ines()
        assert not panneau(seul.page("synthese")).isVisible()


@pytest.mark.parametrize("largeur", [900, 1278])
def test_rien_n_est_coupe(atelier: Atelier, largeur: int) -> None:
    page = atelier.page("synthese", largeur=largeur)
    atelier.cliquer(panneau(page).boutons["reunir", AUTRE])
    assert etiquettes_coupees(page) == []
    assert fabrique.coupes(panneau(page)) == []


@pytest.fixture
def grand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Comme si ce coffre avait trop de dossiers pour faire l'index le temps d'un clic."""
    monkeypatch.setattr(doublons, "_PETIT", 0)
    monkeypatch.setattr(doublons, "_INDEX", {})


def test_dans_un_grand_coffre_l_index_se_fait_en_fond(atelier: Atelier, grand: None) -> None:
    page = atelier.page("synthese")
    atelier.finir()
    assert "Ressemble à Ines Kelifi" in textes(panneau(page))


# --- Nouveau dossier ----------------------------------------------------------------------------


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "coffre")) as ouverte:
        ouverte.ouvrir("jeunes")
        yield ouverte


def _page(fenetre: Fenetre) -> PageJeunes:
    page = fenetre.page("jeunes")
    assert isinstance(page, PageJeunes)
    return page


def test_le_nouveau_dossier_avertit_pendant_la_frappe(fenetre: Fenetre) -> None:
    page = _page(fenetre)
    page.ui.nouveau.click()
    ui = page.ui
    QTest.keyClicks(ui.numero, "P75-99")
    QTest.keyClicks(ui.nom, "Kelifi")
    assert not ui.semblable.isVisible()
    QTest.keyClicks(ui.prenom, "ines")
    assert ui.semblable.isVisible()
    assert ui.semblable_texte.text() == (
        "Ressemble au dossier P75-2, Inès Khelifi : même nom à l'oreille, même prénom, date de"
        " naissance inconnue."
    )
    QTest.keyClicks(ui.naissance, "01/01/2001")
    assert not ui.semblable.isVisible()
    ui.naissance.setText("14/07/2007")
    assert "même date de naissance" in ui.semblable_texte.text()
    ui.semblable_ouvrir.click()
    assert fenetre.courante == "dossier"
    assert "P75-2" in fenetre.ui.sous_titre.text()


def test_dans_un_grand_coffre_l_avertissement_vient_apres(fenetre: Fenetre, grand: None) -> None:
    page = _page(fenetre)
    page.ui.nouveau.click()
    QTest.keyClicks(page.ui.nom, "Kelifi")
    QTest.keyClicks(page.ui.prenom, "ines")
    fabrique.finir(fenetre.contexte)
    assert page.ui.semblable.isVisible()


def test_on_peut_creer_malgre_l_avertissement(fenetre: Fenetre) -> None:
    page = _page(fenetre)
    page.ui.nouveau.click()
    for nom, valeur in (("numero", "P75-99"), ("nom", "Khelifi"), ("prenom", "Inès")):
        QTest.keyClicks(getattr(page.ui, nom), valeur.replace("è", "e"))
    assert page.ui.semblable.isVisible()
    page.ui.creer.click()
    fabrique.finir(fenetre.contexte)
    assert fenetre.suivis.de_dossier("P75-99") is not None
