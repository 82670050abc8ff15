"""La page Droits du rail : les trous d'abord, le non-recours par droit, l'export, les noms."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from fabrique_bureau import JOUR, Operation, attendre, creer, dans, fenetre_ouverte, finir, jeune
from outils_dossier import FichiersDits
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.droits.listes import compte
from ase_parcours.bureau.droits.onglet_continuite import OngletContinuite
from ase_parcours.bureau.droits.onglet_non_recours import OngletNonRecours
from ase_parcours.bureau.droits.onglets import ONGLETS
from ase_parcours.bureau.droits.page_rail import PageRailDroits
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.operations import acces

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)")
PIEGE = "=cmd|' /C calc'!A0"


def c2s(dossier: str, echeance: int) -> Operation:
    valeurs = {"jeune": dossier, "element": "C2S", "ouvert": "oui", "echeance": dans(echeance)}
    return "enregistrer_sante", valeurs


def emploi(dossier: str) -> Operation:
    valeurs = {"jeune": dossier, "nature": "CDI", "etat": "EN_COURS", "debut": dans(-90)}
    return "enregistrer_insertion", valeurs


FOYER: tuple[Operation, ...] = (
    jeune("P75-1", "Fontaine", "Rania", 200, naissance="2008-01-07", referent="Mme Sy"),
    jeune("P75-2", PIEGE, "Inès", 200, naissance="2007-07-14", referent="Mme Arnaud"),
    jeune("P75-3", "Bah", "Chloé", 200, naissance="2008-06-01", referent="Mme Sy"),
    jeune("P75-4", "Ba", "Awa", 200, naissance="2010-06-01", referent="Mme Sy"),
    c2s("P75-1", 100),
    c2s("P75-2", -12),
    c2s("P75-3", 370),
    emploi("P75-1"),
    emploi("P75-2"),
    emploi("P75-4"),
)
"""Une C2S à renouveler, une finie, une qui court ; deux majeures salariées, une mineure."""


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    with fenetre_ouverte(qtbot, creer(tmp_path / "coffre", FOYER)) as ouverte:
        yield ouverte


def montree(fenetre: Fenetre, qtbot: QtBot, onglet: str = "continuite") -> PageRailDroits:
    QTest.mouseClick(fenetre.ui.rail.bouton("droits"), Qt.MouseButton.LeftButton)
    page = cast(PageRailDroits, fenetre.page("droits"))
    attendre(qtbot, lambda: page.lecteur.pret)
    page.filtrer(onglet)
    finir(fenetre.contexte)
    return page


def continuite(page: PageRailDroits) -> OngletContinuite:
    return cast(OngletContinuite, page.onglets["continuite"])


def non_recours(page: PageRailDroits) -> OngletNonRecours:
    return cast(OngletNonRecours, page.onglets["non_recours"])


def cases(onglet: OngletContinuite | OngletNonRecours) -> list[list[str]]:
    table = onglet.ui.table
    modele = table.model()
    return [
        [str(modele.index(r, c).data()) for c in range(table.columnCount())]
        for r in range(table.rowCount())
    ]


def test_les_trous_viennent_d_abord_puis_par_date(fenetre: Fenetre, qtbot: QtBot) -> None:
    page = montree(fenetre, qtbot)
    lignes = [x for x in cases(continuite(page)) if x[2] == "Complémentaire santé"]
    assert [x[1] for x in lignes] == ["P75-2", "P75-1"]
    assert lignes[0][5] == "dès le 11 nov. 2026"
    assert lignes[1][5] == ""
    assert cases(continuite(page))[0][1] == "P75-2"
    assert page.ui.phrase.text() == "1 trou dans les droits d’un jeune."


def test_une_ligne_ouvre_les_droits_du_dossier(fenetre: Fenetre, qtbot: QtBot) -> None:
    table = continuite(montree(fenetre, qtbot)).ui.table
    table.setFocus()
    table.setCurrentCell(0, 0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert fenetre.dossier is not None
    assert fenetre.dossier.page == "droits"
    assert fenetre.dossier.etat is not None
    assert fenetre.dossier.etat.numero == "P75-2"


def test_le_non_recours_compte_qui_et_ce_qui_se_verifie(fenetre: Fenetre, qtbot: QtBot) -> None:
    onglet = non_recours(montree(fenetre, qtbot, "non_recours"))
    par_droit = {x[0]: x for x in cases(onglet)}
    droit, jeunes, flous, qui = par_droit["Prime d’activité"]
    # La mineure n'y est pas ; celle dont on ignore l'emploi se vérifie.
    assert (droit, jeunes, flous) == ("Prime d’activité", "2", "1")
    assert "Rania Fontaine" in qui
    assert "Awa" not in qui
    assert par_droit["Assurance maladie"][1:3] == ["0", "4"]


def test_les_noms_d_un_droit_ouvrent_chacun_leur_dossier(fenetre: Fenetre, qtbot: QtBot) -> None:
    onglet = non_recours(montree(fenetre, qtbot, "non_recours"))
    rang = next(i for i, n in enumerate(onglet.non_recours) if n.nom == "Prime d’activité")
    onglet.ui.table.setCurrentCell(rang, 0)
    onglet.ui.table.setFocus()
    QTest.keyClick(onglet.ui.table, Qt.Key.Key_Return)
    assert onglet.ui.bloc_qui.isVisible()
    assert len(onglet.boutons) == 2
    assert onglet.boutons[0].hasFocus()
    bouton = next(b for b in onglet.boutons if b.text() == "Rania Fontaine")
    QTest.mouseClick(bouton, Qt.MouseButton.LeftButton)
    assert fenetre.dossier is not None
    assert fenetre.dossier.page == "droits"


@pytest.mark.parametrize(
    "onglet", [o.cle for o in ONGLETS if o.cle in ("continuite", "non_recours")]
)
def test_sans_les_noms_rien_ne_designe(fenetre: Fenetre, qtbot: QtBot, onglet: str) -> None:
    page = montree(fenetre, qtbot, onglet)
    vue = cast(OngletContinuite, page.onglets[onglet])
    QTest.mouseClick(
        vue.ui.sans_noms, Qt.MouseButton.LeftButton, pos=vue.ui.sans_noms.rect().center()
    )
    if not vue.ui.sans_noms.isChecked():
        QTest.keyClick(vue.ui.sans_noms, Qt.Key.Key_Space)
    tout = "\n".join("\n".join(x) for x in cases(vue))
    for mot in ("Fontaine", "Bah", "cmd", "P75-", "Sy"):
        assert mot not in tout
    assert "moins de 5" in tout
    vue.ouvrir(0)
    assert fenetre.courante == "droits"


def test_l_export_a_tout_et_n_execute_rien(fenetre: Fenetre, qtbot: QtBot, tmp_path: Path) -> None:
    page = montree(fenetre, qtbot, "non_recours")
    for onglet, fichier in ((continuite(page), "arrets.csv"), (non_recours(page), "non.csv")):
        cible = tmp_path / fichier
        onglet.fichiers = FichiersDits([cible])
        page.filtrer("continuite" if fichier == "arrets.csv" else "non_recours")
        QTest.mouseClick(onglet.ui.exporter, Qt.MouseButton.LeftButton)
        finir(fenetre.contexte)
        brut = cible.read_bytes()
        assert brut.startswith(b"\xef\xbb\xbf")
        lignes = brut.decode("utf-8-sig").split("\r\n")
        assert any("Rania Fontaine;P75-1" in x for x in lignes)
        cases_ = [c for ligne in lignes for c in ligne.split(";")]
        assert not [c for c in cases_ if c.startswith(("=", "+", "-", "@"))]


def test_une_ecriture_relit_la_page_qui_est_a_l_ecran(fenetre: Fenetre, qtbot: QtBot) -> None:
    page = montree(fenetre, qtbot)
    avant = len(continuite(page).arrets)
    fenetre.contexte.faire(*c2s("P75-4", 30))
    attendre(qtbot, lambda: len(continuite(page).arrets) == avant + 1)


def test_un_jeune_deces_ou_sans_suite_n_y_est_pas(fenetre: Fenetre, qtbot: QtBot) -> None:
    page = montree(fenetre, qtbot)
    fenetre.contexte.faire("enregistrer_deces", {"jeune": "P75-2", "date": dans(-1)})
    attendre(qtbot, lambda: "P75-2" not in {x.dossier for x, _ in page.lecteur.lus})
    assert page.ui.phrase.text() == "Aucun trou dans les droits que l’on connaît."


def test_l_onglet_se_choisit_au_clavier(fenetre: Fenetre, qtbot: QtBot) -> None:
    page = montree(fenetre, qtbot)
    barre = page.ui.onglets.tabBar()
    barre.setFocus()
    QTest.keyClick(barre, Qt.Key.Key_Right)
    QApplication.processEvents()
    assert non_recours(page).isVisible()


@pytest.mark.parametrize(
    ("nombre", "dit"), [(0, "0"), (1, "moins de 5"), (4, "moins de 5"), (5, "5")]
)
def test_un_petit_nombre_se_masque(nombre: int, dit: str) -> None:
    assert compte(nombre, 5) == dit


@pytest.mark.parametrize(
    ("role", "masque", "dit"),
    [
        ("statistiques", True, ""),
        ("administrateur", False, "Votre compte ne permet pas de lire les comptes d'ensemble."),
    ],
)
def test_un_compte_qui_ne_lit_pas_les_dossiers_n_y_voit_aucun_nom(
    qtbot: QtBot, tmp_path: Path, role: str, masque: bool, dit: str
) -> None:
    seance = creer(tmp_path / "coffre", FOYER)
    compte_ = {"nom": "Chiffres", "roles": [role], "mot_de_passe": "cheval pile agrafe"}
    seance.faire("creer_compte", compte_, JOUR)
    seance.fermer()
    seance = acces.ouvrir(tmp_path / "coffre", "Chiffres", "cheval pile agrafe")
    with fenetre_ouverte(qtbot, seance) as fenetre:
        fenetre.ouvrir("droits")
        page = cast(PageRailDroits, fenetre.page("droits"))
        onglet = continuite(page)
        attendre(qtbot, lambda: page.lecteur.pret or dit in onglet.ui.compte.text() != "")
        finir(fenetre.contexte)
        assert page.lecteur.masquer is masque
        assert dit in onglet.ui.compte.text()
        tout = "\n".join("\n".join(x) for x in cases(onglet))
        assert "Fontaine" not in tout
        assert not onglet.ui.sans_noms.isEnabled()
        assert ("moins de 5" in tout) is masque
