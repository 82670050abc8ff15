"""Les lignes refusées dans la page Échanges : les lire, en écarter une, annuler, les compter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fabrique_bureau import creer, fenetre_ouverte, finir
from outils_dossier import (
    AU,
    Atelier,
    FichiersDits,
    atelier_ouvert,
    etiquettes_coupees,
    taper,
    textes,
)
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.importation.page import PageImport
from ase_parcours.bureau.importation.phrases import MONTREES
from ase_parcours.bureau.tableau.page import PageTableau
from ase_parcours.bureau.theme import CLAIR
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.coffre.lectures.rejets import lignes_refusees, nombre_de_refusees
from ase_parcours.operations import acces
from ase_parcours.operations.importation import importer as operation

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CSV = (
    "N° dossier;Nom;Prénom;Né(e) le;Date de sortie prévue\n"
    "P75-1;Fontaine;Rania;07/12/2008;07/12/2026\n"
    "P75-2;Khelifi;Inès;14/07/2007;21/01/27\n"
    ";Sans;Dossier;01/01/2009;\n"
    "P75-2;Double;Inès;14/07/2007;\n"
)


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        yield ouvert
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appliquer(app, CLAIR)


def ouvrir(atelier: Atelier, page: PageImport) -> PageImport:
    """Montre la page."""
    atelier.qtbot.addWidget(page)
    page.resize(1278, 640)
    page.show()
    QApplication.processEvents()
    return page


def tableur(atelier: Atelier, contenu: str = CSV) -> Path:
    """Un export à importer."""
    chemin = atelier.dossier / "export.csv"
    chemin.write_text(contenu, encoding="utf-8")
    return chemin


def importer_le_csv(atelier: Atelier, contenu: str = CSV) -> None:
    """Importe sans l'écran."""
    operation(atelier.seance, tableur(atelier, contenu), AU)


def ecartees(atelier: Atelier) -> list[tuple[str, str | None]]:
    """Motifs et raisons des lignes refusées du coffre."""
    with atelier.seance.lire() as conn:
        lus = conn.exec_driver_sql("SELECT code, ecarte FROM rejet_import ORDER BY ligne")
        return [(r[0], r[1]) for r in lus]


def rangees(page: PageImport) -> list[tuple[str, ...]]:
    """Ce que montre la liste."""
    table = page.refusees.ui.table
    textes_ = []
    for rang in range(table.rowCount()):
        cases = [table.item(rang, c) for c in range(table.columnCount())]
        textes_.append(tuple(c.text() for c in cases if c is not None))
    return textes_


def test_les_lignes_refusees_attendent_dans_la_page(atelier: Atelier) -> None:
    importer_le_csv(atelier)
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    assert page.refusees.ui.compte.text() == "2 lignes"
    assert "elles disparaissent d’elles-mêmes" in page.refusees.ui.explication.text()
    assert rangees(page) == [
        ("Jeunes", "4", "", "Le numéro de dossier manque.", "sans · dossier · 01/01/2009"),
        (
            *("Jeunes", "5", "P75-2"),
            "Le dossier P75-2 est déjà à la ligne 3 : la première reste.",
            "p75-2 · double · ines · 14/07/2007",
        ),
    ]
    assert not page.refusees.rien.isVisible()


def test_sans_ligne_refusee_la_page_dit_a_quoi_sert_la_liste(atelier: Atelier) -> None:
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    assert page.refusees.rien.isVisible()
    assert "Aucune ligne à reprendre" in page.refusees.rien.accessibleName()
    assert not page.refusees.ui.ecarter.isVisible()
    assert not page.refusees.ui.panneau.isVisible()


def test_ecarter_demande_une_raison_et_s_annule(atelier: Atelier) -> None:
    importer_le_csv(atelier)
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    u = page.refusees.ui
    u.table.selectRow(1)
    atelier.cliquer(u.ecarter)
    assert u.titre_ecarter.text() == "Écarter la ligne 5 (Jeunes)"
    assert u.contenu.text() == "p75-2 · double · ines · 14/07/2007"
    assert u.raison.hasFocus()
    atelier.cliquer(u.confirmer)
    assert u.faute_raison.text() == "Écrivez la raison."
    assert ecartees(atelier) == [("dossier_absent", None), ("doublon", None)]

    atelier.taper(u.raison, "même jeune, saisie deux fois")
    atelier.cliquer(u.confirmer)
    atelier.finir()
    assert ecartees(atelier)[1] == ("doublon", "même jeune, saisie deux fois")
    assert len(rangees(page)) == 1
    assert not u.panneau_ecarter.isVisible()
    assert u.table.hasFocus(), "le clavier revient à la liste"
    phrase, entree = atelier.annonces[-1]
    assert phrase == "Ligne écartée."

    atelier.contexte.annuler(entree)
    atelier.finir()
    assert ecartees(atelier)[1] == ("doublon", None)
    assert len(rangees(page)) == 2
    assert u.compte.text() == "2 lignes"


def test_ecarter_au_clavier_jusqu_a_la_derniere(atelier: Atelier) -> None:
    importer_le_csv(atelier)
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    u = page.refusees.ui
    u.table.setFocus()
    QTest.keyClick(u.table, Qt.Key.Key_Return)
    assert u.raison.hasFocus()
    taper(u.raison, "parti ailleurs")
    QTest.keyClick(u.raison, Qt.Key.Key_Escape)
    assert not u.panneau_ecarter.isVisible()
    assert u.table.hasFocus()
    for reste in (1, 0):
        QTest.keyClick(u.table, Qt.Key.Key_Return)
        assert u.raison.text() == "", "la raison d'une autre ligne ne reste pas"
        taper(u.raison, "parti ailleurs")
        QTest.keyClick(u.raison, Qt.Key.Key_Return)
        atelier.finir()
        assert len(rangees(page)) == reste
    assert page.refusees.rien.isVisible()
    assert page.rien.bouton.hasFocus(), "il reste à choisir un fichier"


def test_une_ligne_corrigee_et_reimportee_disparait_avec_son_panneau(atelier: Atelier) -> None:
    importer_le_csv(atelier)
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    atelier.cliquer(page.refusees.ui.ecarter)
    taper(page.refusees.ui.raison, "brouillon")
    corrige = CSV.replace(";Sans;Dossier", "P75-3;Sans;Dossier")
    atelier.fichiers.a_donner = [tableur(atelier, corrige)]
    atelier.cliquer(page.rien.bouton)
    atelier.finir()
    assert not page.refusees.isVisible(), "à blanc, seuls les refus de ce fichier se lisent"
    atelier.cliquer(page.ui.importer)
    atelier.finir()
    assert page.refusees.isVisible()
    assert not page.ui.table_refus.isVisible(), "les refus ne sont pas dits deux fois"
    assert [r[1] for r in rangees(page)] == ["5"]
    assert not page.refusees.ui.panneau_ecarter.isVisible()

    atelier.contexte.annuler()
    atelier.finir()
    assert [r[1] for r in rangees(page)] == ["4", "5"]
    assert not page.ui.bilan.isVisible(), "un import annulé ne se dit plus fait"
    assert page.rien.isVisible()


def test_en_lecture_seule_rien_ne_s_ecarte(atelier: Atelier, tmp_path: Path) -> None:
    importer_le_csv(atelier)
    atelier.seance.fermer()
    mot = "mot de passe"
    atelier.seance = acces.ouvrir(tmp_path / "coffre", "demo", mot, lecture_seule=True)
    atelier.contexte = atelier._contexte(atelier.seance)
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    u = page.refusees.ui
    assert len(rangees(page)) == 2, "on les lit"
    assert not u.ecarter.isEnabled()
    assert u.ecarter.toolTip() == "Ce coffre est ouvert en lecture seule."
    u.table.setFocus()
    QTest.keyClick(u.table, Qt.Key.Key_Return)
    assert not u.panneau_ecarter.isVisible()


def test_qui_ne_lit_pas_les_dossiers_ne_lit_pas_les_refus(atelier: Atelier, tmp_path: Path) -> None:
    importer_le_csv(atelier)
    mot = "autre mot de passe"
    atelier.faire("creer_compte", nom="admin", roles=["administrateur"], mot_de_passe=mot)
    atelier.seance.fermer()
    atelier.seance = acces.ouvrir(tmp_path / "coffre", "admin", mot)
    atelier.contexte = atelier._contexte(atelier.seance)
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    assert rangees(page) == []
    assert "sans" not in textes(page.refusees)
    assert not page.refusees.ui.tete.isVisible()


def test_la_page_montre_ce_que_compte_le_tableau(qtbot: QtBot, tmp_path: Path) -> None:
    seance = creer(tmp_path / "coffre")
    fichier = tmp_path / "export.csv"
    fichier.write_text(CSV.replace("P75-", "P75-1"), encoding="utf-8")
    with fenetre_ouverte(qtbot, seance) as fenetre:
        fenetre.ouvrir("echanges")
        page = fenetre.page("echanges")
        assert isinstance(page, PageImport)
        page._fichiers = FichiersDits([fichier])

        def comptes() -> tuple[int, int]:
            finir(fenetre.contexte)
            return fenetre.suivis.tableau.refusees, len(rangees(page))

        assert comptes() == (0, 0)
        page.choisir()
        assert comptes() == (0, 0)
        page.importer()
        assert comptes() == (2, 2)

        fenetre.ouvrir("tableau")
        tableau = fenetre.page("tableau")
        assert isinstance(tableau, PageTableau)
        assert tableau.rejets is not None
        QTest.mouseClick(tableau.rejets.bouton, Qt.MouseButton.LeftButton)
        assert fenetre.courante == "echanges"
        assert page.refusees.ui.panneau.isVisible()

        u = page.refusees.ui
        QTest.mouseClick(u.ecarter, Qt.MouseButton.LeftButton)
        taper(u.raison, "partie")
        QTest.mouseClick(u.confirmer, Qt.MouseButton.LeftButton)
        assert comptes() == (1, 1)
        QTest.mouseClick(fenetre.avis.bouton, Qt.MouseButton.LeftButton)
        assert comptes() == (2, 2)
        fenetre.annuler()
        # L'écart est déjà défait : l'import l'est ensuite en entier, lignes refusées comprises.
        assert comptes() == (0, 0)
        fenetre.ouvrir("tableau")
        assert tableau.rejets is None


def test_au_dela_de_cinq_cents_refusees_le_total_est_dit(atelier: Atelier) -> None:
    lignes = "".join(f";Nom{n};Prénom;01/01/2009;\n" for n in range(MONTREES + 3))
    importer_le_csv(atelier, CSV.splitlines()[0] + "\n" + lignes)
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    assert len(rangees(page)) == MONTREES
    assert page.refusees.ui.compte.text() == "503 lignes, les 500 premières"


def test_les_jeunes_d_abord_puis_de_haut_en_bas(atelier: Atelier) -> None:
    importer_le_csv(atelier)
    contenu_ = "N° dossier;Solution;Début\n;FJT;01/02/2027\nP75-1;CABANE;01/02/2027\n"
    importer_le_csv(atelier, contenu_)
    with atelier.seance.lire() as conn:
        ordre = [(x.genre, x.ligne) for x in lignes_refusees(conn, 10)]
        assert nombre_de_refusees(conn) == 4
        assert len(lignes_refusees(conn, 3)) == 3
    assert ordre == [("jeune", 4), ("jeune", 5), ("solution", 2), ("solution", 3)]


@pytest.mark.parametrize(
    ("largeur", "hauteur", "facteur"), [(936, 500, 1.0), (1270, 620, 2.0), (3752, 2000, 1.0)]
)
def test_rien_n_est_coupe_quand_des_lignes_attendent(
    atelier: Atelier, largeur: int, hauteur: int, facteur: float
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appliquer(app, CLAIR, facteur)
    importer_le_csv(atelier)
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    page.resize(largeur, hauteur)
    QApplication.processEvents()
    atelier.cliquer(page.refusees.ui.ecarter)
    QApplication.processEvents()
    assert page.width() == largeur
    assert etiquettes_coupees(page) == []
    table = page.refusees.ui.table
    assert table.verticalScrollBar().maximum() == 0, "c'est la page qui défile"


def test_un_titre_de_colonne_est_au_dessus_de_ses_cases(atelier: Atelier) -> None:
    importer_le_csv(atelier)
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    table = page.refusees.ui.table
    table.clearSelection()
    photo = page.grab().toImage()
    entete = table.horizontalHeader()
    for colonne in (0, 3):
        gauche = entete.sectionViewportPosition(colonne)
        largeur = entete.sectionSize(colonne) - 2
        de_l_entete = premiere_encre(photo, page, entete.viewport(), gauche, largeur, 8, 24)
        haut = table.rowViewportPosition(0)
        de_la_case = premiere_encre(
            photo, page, table.viewport(), gauche, largeur, haut + 8, haut + 24
        )
        assert abs(de_l_entete - de_la_case) <= 1, colonne


def premiere_encre(
    photo: QImage, page: QWidget, ou: QWidget, gauche: int, largeur: int, haut: int, bas: int
) -> int:
    """Abscisse du premier pixel qui n'est pas du fond, depuis le bord gauche de la colonne."""
    coin = ou.mapTo(page, QPoint(gauche, 0))
    fond = photo.pixelColor(coin.x() + 1, coin.y() + haut).lightness()
    for x in range(1, largeur):
        for y in range(haut, bas):
            if abs(photo.pixelColor(coin.x() + x, coin.y() + y).lightness() - fond) > 90:
                return x
    raise AssertionError("aucun texte")
