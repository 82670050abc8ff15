"""La page d'import : à blanc d'abord, refus et alertes en clair, arrêt, import, annulation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event

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
from ase_parcours.bureau.importation.phrases import (
    MONTREES,
    phrase_apres,
    phrase_avant,
    rejets_en_rangees,
)
from ase_parcours.bureau.importation.service import Bilan, Interrompu, Progres
from ase_parcours.bureau.tableau.page import PageTableau
from ase_parcours.bureau.theme import CLAIR
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.coffre.lectures.rejets import lignes_refusees, nombre_de_refusees
from ase_parcours.echanges.tableur.modele import Rejet
from ase_parcours.operations import acces
from ase_parcours.operations.importation import importer as operation
from ase_parcours.operations.seance import Seance

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


def dossiers(atelier: Atelier) -> list[str]:
    """Numéros de dossier du coffre."""
    with atelier.seance.lire() as conn:
        lus = conn.exec_driver_sql("SELECT dossier FROM jeune ORDER BY dossier")
        return [r[0] for r in lus]


def tableur(atelier: Atelier, contenu: str = CSV) -> Path:
    """Un export à importer."""
    chemin = atelier.dossier / "export.csv"
    chemin.write_text(contenu, encoding="utf-8")
    return chemin


def case(page: PageImport, table: str, rang: int, colonne: int) -> str:
    """Texte d'une case."""
    trouvee = getattr(page.ui, f"table_{table}").item(rang, colonne)
    assert trouvee is not None
    return str(trouvee.text())


def test_lire_a_blanc_puis_importer_puis_tout_annuler(atelier: Atelier) -> None:
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    assert page.rien.isVisible()
    assert not page.ui.bilan.isVisible()
    atelier.fichiers.a_donner = [tableur(atelier)]
    atelier.cliquer(page.rien.bouton)
    atelier.finir()
    assert page.ui.phrase.text() == "Ce fichier a 2 lignes à corriger. Les 2 autres sont prêtes."
    assert dossiers(atelier) == [], "à blanc, rien n'est écrit"
    assert page.ui.table_refus.rowCount() == 2
    assert case(page, "refus", 0, 1) == "4"
    assert "manque" in case(page, "refus", 0, 4)
    assert case(page, "refus", 1, 2) == "P75-2"
    assert page.ui.panneau_alertes.isVisible(), "l'année à deux chiffres se regarde"

    atelier.cliquer(page.ui.importer)
    atelier.finir()
    assert dossiers(atelier) == ["P75-1", "P75-2"]
    phrase, entree = atelier.annonces[-1]
    assert phrase == "Import fait\u00a0: 2 jeunes créés. 2 lignes refusées."
    assert page.ui.phrase.text() == phrase
    assert not page.ui.importer.isVisible(), "le même fichier ne s'importe pas deux fois d'affilée"

    atelier.contexte.annuler(entree)
    atelier.finir()
    assert dossiers(atelier) == []


def test_les_lignes_refusees_s_enregistrent_se_corrigent_et_se_reprennent(
    atelier: Atelier, tmp_path: Path
) -> None:
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    refus = tmp_path / "refus.csv"
    atelier.fichiers.a_donner = [tableur(atelier), None, refus]
    page.choisir()
    atelier.finir()
    atelier.cliquer(page.ui.garder_refus)
    assert not refus.exists()
    atelier.cliquer(page.ui.garder_refus)
    assert atelier.annonces[-1][0] == "2 lignes refusées dans « refus.csv »."
    ecrit = refus.read_text(encoding="utf-8-sig")
    assert "Sans;Dossier" in ecrit
    corrige = ecrit.replace(";Sans;", "P75-3;Sans;").replace("P75-2;Double", "P75-4;Double")
    refus.write_text(corrige, encoding="utf-8")
    atelier.fichiers.a_donner = [refus]
    page.choisir()
    atelier.finir()
    assert page.ui.phrase.text().startswith("Ce fichier n’a rien à corriger.")
    page.importer()
    atelier.finir()
    assert dossiers(atelier) == ["P75-3", "P75-4"]


def test_un_fichier_qui_n_est_pas_un_tableur_est_dit_et_l_on_recommence(atelier: Atelier) -> None:
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    faux = atelier.pdf(nom="faux.xlsx")
    atelier.fichiers.a_donner = [faux, None]
    page.choisir()
    atelier.finir()
    assert page.ui.refus.isVisible()
    assert page.ui.refus.text()
    assert page.rien.isVisible()
    page.choisir()
    assert page.bilan is None


class ServiceLent:
    """Un double qui avance ligne à ligne, jusqu'à ce qu'on l'arrête."""

    def __init__(self) -> None:
        self.parti, self.arrete = Event(), False

    def importer(
        self, seance: Seance, chemin: Path, jour: date, *, simuler: bool, progres: Progres
    ) -> Bilan:
        """Ne finit jamais de lui-même."""
        try:
            for fait in range(1_000_000):
                progres(fait, 1_000_000)
                self.parti.set()
                Event().wait(0.001)
        except Interrompu:
            self.arrete = True
            raise
        raise AssertionError("jamais arrêté")

    def ecrire_rejets(self, bilan: Bilan, destination: Path) -> None:
        """Sans objet ici."""


def test_arreter_arrete_et_le_dit(atelier: Atelier) -> None:
    service = ServiceLent()
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers, service))
    atelier.fichiers.a_donner = [tableur(atelier)]
    page.choisir()
    atelier.qtbot.waitUntil(page.progres.isVisible)
    assert service.parti.is_set()
    assert not page.ui.choisir.isEnabled()
    atelier.qtbot.waitUntil(lambda: "lignes sur" in page.progres._phrase.text())
    atelier.cliquer(page.progres.bouton)
    atelier.finir()
    assert service.arrete
    assert page.ui.refus.text() == "Import arrêté : rien n'a été changé."
    assert not page.progres.isVisible()
    assert page.rien.isVisible()


def test_sans_le_droit_d_importer_la_page_le_dit(atelier: Atelier, tmp_path: Path) -> None:
    roles, mot = ["administrateur"], "autre mot de passe"
    atelier.faire("creer_compte", nom="admin", roles=roles, mot_de_passe=mot)
    atelier.seance.fermer()
    atelier.seance = acces.ouvrir(tmp_path / "coffre", "admin", mot)
    atelier.contexte = atelier._contexte(atelier.seance)
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    assert not page.rien.bouton.isEnabled()
    assert page.rien.bouton.toolTip() == "Votre compte ne permet pas d’importer."
    atelier.seance.fermer()


@pytest.mark.parametrize(
    ("largeur", "hauteur", "facteur"), [(936, 500, 1.0), (1270, 620, 2.0), (3752, 2000, 1.0)]
)
def test_rien_n_est_coupe_a_l_import(
    atelier: Atelier, largeur: int, hauteur: int, facteur: float
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appliquer(app, CLAIR, facteur)
    page = ouvrir(atelier, PageImport(atelier.contexte, atelier.fichiers))
    page.resize(largeur, hauteur)
    atelier.fichiers.a_donner = [tableur(atelier)]
    page.choisir()
    atelier.finir()
    QApplication.processEvents()
    assert page.width() == largeur
    assert etiquettes_coupees(page) == []


def bilan(lues: int, refusees: int, crees: int = 0, modifies: int = 0) -> Bilan:
    """Un bilan de quelques nombres."""
    acceptees = lues - refusees
    return Bilan(crees, modifies, 0, lues, acceptees, refusees, (), (), None)


@pytest.mark.parametrize(
    ("lues", "refusees", "phrase"),
    [
        (43, 3, "Ce fichier a 3 lignes à corriger. Les 40 autres sont prêtes."),
        (2, 1, "Ce fichier a 1 ligne à corriger. L’autre est prête."),
        (1, 1, "Ce fichier a 1 ligne à corriger. Aucune autre n’est à importer."),
        (12, 0, "Ce fichier n’a rien à corriger. Toutes les lignes sont prêtes."),
        (1, 0, "Ce fichier n’a rien à corriger. La ligne est prête."),
        (0, 0, "Ce fichier n’a aucune ligne à importer."),
    ],
)
def test_la_phrase_d_avant(lues: int, refusees: int, phrase: str) -> None:
    assert phrase_avant(bilan(lues, refusees)) == phrase


@pytest.mark.parametrize(
    ("compte", "phrase"),
    [
        (bilan(5, 0, crees=1), "Import fait\u00a0: 1 jeune créé."),
        (bilan(5, 1, 2, 3), "Import fait\u00a0: 2 jeunes créés, 3 modifiés. 1 ligne refusée."),
        (bilan(5, 0, modifies=1), "Import fait\u00a0: 1 jeune modifié."),
        (bilan(5, 0), "Import fait\u00a0: rien n’a changé."),
    ],
)
def test_la_phrase_d_apres(compte: Bilan, phrase: str) -> None:
    assert phrase_apres(compte) == phrase


def test_au_dela_de_cinq_cents_le_reste_est_compte() -> None:
    rejets = [Rejet("Jeunes", n, None, None, "x", "motif") for n in range(MONTREES + 7)]
    rangees = rejets_en_rangees(rejets)
    assert len(rangees) == MONTREES + 1
    assert rangees[-1][-1] == "et 7 autres lignes"


# Les lignes refusées qui attendent.


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
        # La ligne retouchée depuis l'import n'est pas ôtée avec lui.
        assert comptes() == (1, 1)
        fenetre.ouvrir("tableau")
        assert tableau.rejets is not None


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
