"""La page d'import : à blanc d'abord, refus et alertes en clair, arrêt, import, annulation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from outils_dossier import (
    Atelier,
    atelier_ouvert,
    etiquettes_coupees,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.importation.page import PageImport
from ase_parcours.bureau.importation.phrases import (
    MONTREES,
    phrase_apres,
    phrase_avant,
    rejets_en_rangees,
)
from ase_parcours.bureau.importation.service import Bilan, Interrompu, Progres
from ase_parcours.bureau.theme import CLAIR
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.echanges.tableur.modele import Rejet
from ase_parcours.operations import acces
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
    # Un Ctrl Z de trop ne défait pas un import sans le dire.
    assert atelier.annonces[-1] == ("Annulé\u00a0: import d’un tableur, 2 dossiers.", None)


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
