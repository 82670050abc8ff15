"""Les filtres, les colonnes et le tri gardés ; les vues nommées, et leur annulation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from fabrique_bureau import COMPTE, MOT_DE_PASSE
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import preferences
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.jeunes.colonnes import PAR_NOM
from ase_parcours.bureau.jeunes.filtres import Filtres, Pistes, Quand, Signe
from ase_parcours.bureau.jeunes.page import PageJeunes
from ase_parcours.bureau.jeunes.vues import (
    NOM_MAX,
    Vue,
    avec,
    filtres_depuis_json,
    filtres_en_json,
    vues_depuis_json,
    vues_en_json,
)
from ase_parcours.coffre.instance import dossier_configuration
from ase_parcours.metier.nuits import Niveau
from ase_parcours.operations import acces

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer")) as ouverte:
        yield ouverte


def page_de(fenetre: Fenetre) -> PageJeunes:
    fenetre.ouvrir("jeunes")
    page = fenetre.page("jeunes")
    assert isinstance(page, PageJeunes)
    return page


@pytest.fixture
def page(fenetre: Fenetre) -> PageJeunes:
    return page_de(fenetre)


def cocher(page: PageJeunes, puce: str, mot: str) -> None:
    (action,) = [a for a in page.filtres.puces[puce].menu.actions() if a.text() == mot]
    action.trigger()


def dossiers(page: PageJeunes) -> list[str]:
    return [x.dossier for x in page.table.modele.exacts]


def entree(menu: QMenu, *mots: str) -> QAction:
    (action,) = [a for a in menu.actions() if a.text() == mots[0]]
    dessous = action.menu()
    return entree(dessous, *mots[1:]) if isinstance(dessous, QMenu) else action


def noms(page: PageJeunes) -> list[str]:
    return [vue.nom for vue in page.vues.vues]


def nommer(page: PageJeunes, nom: str) -> None:
    page.vues.nommer()
    page.vues.panneau.ui.nom.clear()
    QTest.keyClicks(page.vues.panneau.ui.nom, nom)
    QTest.keyClick(page.vues.panneau.ui.nom, Qt.Key.Key_Return)


# --- Pur ----------------------------------------------------------------------------------------

filtres = st.builds(
    Filtres,
    quand=st.frozensets(st.sampled_from(Quand)),
    niveaux=st.frozensets(st.sampled_from(Niveau)),
    unites=st.frozensets(st.text(max_size=9)),
    referents=st.frozensets(st.text(max_size=9)),
    pistes=st.frozensets(st.sampled_from(Pistes)),
    signes=st.frozensets(st.sampled_from(Signe)),
    clos=st.booleans(),
)
vues = st.builds(
    Vue,
    st.text(min_size=1, max_size=9).filter(str.strip),
    filtres,
    st.lists(st.sampled_from(sorted(PAR_NOM)), unique=True).map(tuple),
    st.sampled_from([(), ("nom",), ("sortie", "inverse")]),
)


@given(filtres)
def test_des_filtres_gardes_se_relisent(f: Filtres) -> None:
    assert filtres_depuis_json(filtres_en_json(f)) == f


@given(st.lists(vues, max_size=4))
def test_des_vues_gardees_se_relisent(v: list[Vue]) -> None:
    assert vues_depuis_json(vues_en_json(v)) == tuple(v)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=6),
        lambda x: (
            st.lists(x, max_size=3)
            | st.dictionaries(st.sampled_from(["nom", "quand", "tri", "filtres", "clos"]), x)
        ),
        max_leaves=8,
    )
)
def test_un_reglage_abime_ne_filtre_rien_et_ne_leve_rien(brut: object) -> None:
    filtres_depuis_json(brut)
    vues_depuis_json(brut)


def test_une_vue_remplace_celle_du_meme_nom() -> None:
    une, deux = Vue("Rouges"), Vue("rouges", tri=("nom",))
    assert avec((une, Vue("Bas")), deux) == (Vue("Bas"), deux)


# --- À l'écran ----------------------------------------------------------------------------------


def test_filtres_colonnes_et_tri_se_retrouvent_a_la_seance_suivante(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "Foyer")) as fenetre:
        page = page_de(fenetre)
        cocher(page, "referents", "Mme Arnaud")
        page.table.tri_demande.emit("nom")
        page.table.tri_demande.emit("nom")
        actions = {a.data(): a for a in page._menu.actions()}
        for nom in ("etape", "dossier"):
            actions[nom].trigger()
        assert dossiers(page) == ["P75-6", "P75-2"]
    assert "Arnaud" not in (dossier_configuration() / preferences.FICHIER).read_text()
    encore = acces.ouvrir(tmp_path / "Foyer", COMPTE, MOT_DE_PASSE)
    with fabrique.fenetre_ouverte(qtbot, encore) as fenetre:
        page = page_de(fenetre)
        assert dossiers(page) == ["P75-6", "P75-2"]
        assert page.ui.compte.text() == "2 jeunes"
        assert page.ui.compte_sur.text() == "sur 7"
        assert "dossier" in [c.nom for c in page.table.modele.colonnes]
        page.tout_effacer()
        fabrique.finir(fenetre.contexte)
        assert len(dossiers(page)) == 7
        assert fenetre.contexte.retenue.lire("liste") is None


def test_une_vue_se_nomme_se_rappelle_et_se_coche(fenetre: Fenetre, page: PageJeunes) -> None:
    cocher(page, "referents", "M. Faure")
    page.table.tri_demande.emit("nom")
    nommer(page, "Ceux de M. Faure & Cie")
    assert not page.vues.panneau.isVisible()
    page.tout_effacer()
    page.table.tri_demande.emit("nom")
    page.table.tri_demande.emit("nom")
    assert len(dossiers(page)) == 7
    page.vues.refaire()
    action = entree(page.vues.menu, "Ceux de M. Faure && Cie")
    assert not action.isChecked()
    action.trigger()
    assert dossiers(page) == ["P75-5", "P75-3", "P75-4"]
    assert page.table.horizontalHeader().isSortIndicatorShown()
    page.vues.refaire()
    assert entree(page.vues.menu, "Ceux de M. Faure && Cie").isChecked()
    fabrique.finir(fenetre.contexte)


def test_une_vue_se_renomme_se_supprime_et_ctrl_z_la_remet(
    fenetre: Fenetre, page: PageJeunes
) -> None:
    nommer(page, "Tous")
    page.vues.refaire()
    entree(page.vues.menu, "Renommer", "Tous").trigger()
    assert page.vues.panneau.ui.nom.text() == "Tous"
    page.vues.panneau.ui.nom.setText("Tout le monde")
    page.vues.panneau.enregistrer()
    assert noms(page) == ["Tout le monde"]
    page.vues.refaire()
    entree(page.vues.menu, "Supprimer", "Tout le monde").trigger()
    assert page.vues.vues == ()
    assert "supprimée" in fenetre.avis.phrase
    QTest.keyClick(fenetre, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert noms(page) == ["Tout le monde"]
    fenetre.annuler()
    assert noms(page) == ["Tous"]
    fabrique.finir(fenetre.contexte)


def test_une_vue_sans_nom_se_refuse_et_echap_renonce(page: PageJeunes) -> None:
    page.vues.nommer()
    page.vues.panneau.ui.nom.clear()
    QTest.keyClick(page.vues.panneau.ui.nom, Qt.Key.Key_Return)
    assert page.vues.panneau.ui.faute_nom.text() == "Le nom de la vue manque."
    page.vues.panneau.ui.nom.setText("x" * 200)
    assert len(page.vues.panneau.ui.nom.text()) == NOM_MAX
    QTest.keyClick(page.vues.panneau.ui.nom, Qt.Key.Key_Escape)
    assert not page.vues.panneau.isVisible()
    assert page.vues.vues == ()
