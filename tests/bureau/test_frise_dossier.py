"""La frise dans le dossier : à la Synthèse et au-dessus du ruban, en table, repliée, imprimée."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from outils_dossier import NUMERO, Atelier, atelier_ouvert, etiquettes_coupees
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.composants.etiquette import LigneReduite
from ase_parcours.bureau.facettes.page import PageFacettes
from ase_parcours.bureau.frise.panneau import PanneauFrise
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.metier.frise import Couloir, Lien

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        yield ouvert


def _libelles(panneau: PanneauFrise, couloir: Couloir) -> list[str]:
    assert panneau.frise.frise is not None
    return [e.libelle for e in panneau.frise.frise.elements(couloir)]


def _accueil(atelier: Atelier, lieu: str, debut: str, fin: str | None = None) -> None:
    champs = {"lieu": lieu, "debut": debut, **({"fin": fin} if fin else {})}
    atelier.faire("enregistrer_accueil", jeune=NUMERO, **champs)


def test_la_frise_se_relit_apres_une_ecriture(atelier: Atelier) -> None:
    atelier.ines()
    _accueil(atelier, "Foyer Éole", "2024-03-01")
    panneau = atelier.page("synthese").synthese.frise
    assert _libelles(panneau, Couloir.ACCUEILS) == ["Foyer Éole"]
    assert _libelles(panneau, Couloir.NUITS) == ["181 nuits découvertes"]
    lieu = {"jeune": NUMERO, "lieu": "Famille Roux", "debut": "2022-01-01", "fin": "2024-03-01"}
    atelier.contexte.faire("enregistrer_accueil", lieu)
    atelier.finir()
    assert _libelles(panneau, Couloir.ACCUEILS) == ["Famille Roux", "Foyer Éole"]
    interface = QAccessible.queryAccessibleInterface(panneau.frise)
    assert interface is not None
    enfant = interface.child(0)
    assert enfant is not None
    assert enfant.text(QAccessible.Text.Name) == "Accueils, Famille Roux"


def test_au_dessus_du_ruban_la_frise_n_a_pas_de_couloir_des_nuits(atelier: Atelier) -> None:
    atelier.ines()
    page = atelier.page("logement")
    frise = page.logement.frise.frise
    assert Couloir.NUITS not in frise.couloirs
    bas = frise.mapTo(page, frise.rect().bottomLeft()).y()
    haut = page.logement.ruban.mapTo(page, page.logement.ruban.rect().topLeft()).y()
    assert 0 <= haut - bas <= 16, "le ruban est juste dessous"


def test_entree_ouvre_la_fiche_qui_explique_la_barre(atelier: Atelier) -> None:
    atelier.ines()
    _accueil(atelier, "Foyer Éole", "2024-03-01")
    page = atelier.page("synthese")
    frise = page.synthese.frise.frise
    frise.setFocus()
    QTest.keyClick(frise, Qt.Key.Key_Return)
    assert page.page == "parcours"
    parcours = page.page_nommee("parcours")
    assert isinstance(parcours, PageFacettes)
    fiche = parcours.panneaux["accueil"]
    atelier.qtbot.waitUntil(lambda: fiche.ui.place_saisie.isVisible())
    assert fiche.fiche.liens["lieu"].lire() == "Foyer Éole"


def test_une_saisie_commencee_n_est_pas_perdue_par_la_frise(atelier: Atelier) -> None:
    atelier.ines()
    _accueil(atelier, "Foyer Éole", "2024-03-01")
    page = atelier.page("parcours")
    parcours = page.page_nommee("parcours")
    assert isinstance(parcours, PageFacettes)
    panneau = parcours.panneaux["accueil"]
    panneau.ouvrir()
    panneau.fiche.liens["lieu"].poser("à moitié tapé")
    assert parcours.saisie_en_cours
    page.expliquer(Lien("parcours", "accueil", panneau.rangees[0]["id"]))
    QApplication.processEvents()
    assert panneau.fiche.liens["lieu"].lire() == "à moitié tapé"


def test_les_nuits_et_les_etapes_menent_a_la_piste(atelier: Atelier) -> None:
    atelier.ines()
    fjt = atelier.solution(code="FJT", etat="demandée", debut="2027-01-21")
    atelier.faire("enregistrer_etape", solution=fjt, libelle="Admission", le="2026-11-26")
    page = atelier.page("synthese")
    frise = page.synthese.frise.frise
    assert frise.frise is not None
    (etape,) = [j for j in frise.frise.jalons if j.libelle == "Admission"]
    frise.choisir(etape)
    frise.activer()
    assert page.page == "logement"
    assert page.logement.panneau.isVisible()


def test_la_frise_en_table_dit_la_meme_chose_et_y_mene(atelier: Atelier) -> None:
    atelier.ines()
    _accueil(atelier, "Foyer Éole", "2024-03-01")
    _accueil(atelier, "Sans date", "2024-03-01")
    page = atelier.page("synthese")
    panneau = page.synthese.frise
    panneau.frise.setFocus()
    QTest.keyClick(panneau.frise, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    table = panneau.table
    assert table is not None
    assert table.isVisible()
    assert table.hasFocus()
    modele = table.model()
    cases = [[str(modele.index(r, c).data()) for c in range(4)] for r in range(modele.rowCount())]
    accueil = ["Accueils", "Foyer Éole", "depuis le 1er mars 2024", "fin\u00a0: on ne sait pas"]
    assert accueil in cases
    assert table.rowCount() == len(panneau.frise.intervalles_parles())
    table.setCurrentCell(cases.index(accueil), 0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.page == "parcours"
    page.aller("synthese")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert not table.isVisible()
    assert panneau.frise.hasFocus()


def test_repliee_sur_un_ecran_bas_elle_se_deplie_et_le_reste(atelier: Atelier) -> None:
    atelier.ines()
    page = atelier.page("synthese", 1024, 560)
    panneau = page.synthese.frise
    assert panneau.repliee
    assert not panneau.frise.isVisible()
    assert panneau.ui.replier.accessibleName() == "Déplier la frise"
    assert "prochaine" in panneau.ui.echelle.text()
    atelier.cliquer(panneau.ui.replier)
    assert panneau.frise.isVisible()
    page.aller("logement")
    assert page.logement.frise.frise.isVisible(), "le choix vaut pour les deux pages"
    page.aller("synthese")
    assert panneau.frise.isVisible()
    atelier.cliquer(panneau.ui.replier)
    assert not panneau.frise.isVisible()


def test_les_boutons_suffisent_a_la_souris(atelier: Atelier) -> None:
    atelier.ines()
    _accueil(atelier, "Foyer Éole", "2020-03-01")
    panneau = atelier.page("synthese").synthese.frise
    assert not panneau.ui.moins.isEnabled()
    atelier.cliquer(panneau.ui.plus)
    assert panneau.frise.vue.jours == 365
    assert panneau.ui.echelle.text().startswith("Mai 2026 à mai 2027")
    atelier.cliquer(panneau.ui.moins)
    assert panneau.frise.vue.tout
    atelier.cliquer(panneau.ui.plus)
    atelier.cliquer(panneau.ui.vie)
    assert panneau.frise.vue.tout


@pytest.mark.parametrize("facteur", [1.0, 2.0])
@pytest.mark.parametrize("taille", [(1024, 560), (1278, 736)])
def test_aucun_mot_coupe(
    qapp: QApplication, atelier: Atelier, taille: tuple[int, int], facteur: float
) -> None:
    atelier.ines()
    appliquer(qapp, theme.CLAIR, facteur)
    try:
        panneau = atelier.page("logement", *taille).logement.frise
        if panneau.repliee:
            atelier.cliquer(panneau.ui.replier)
        QApplication.processEvents()
        assert etiquettes_coupees(panneau, (LigneReduite,)) == []
        assert panneau.frise.height() == panneau.frise.sizeHint().height()
        assert panneau.frise.width() <= panneau.width()
    finally:
        appliquer(qapp, theme.CLAIR)


def test_imprimer_ecrit_le_seul_fichier_demande(atelier: Atelier, tmp_path: Path) -> None:
    atelier.ines()
    panneau = atelier.page("synthese").synthese.frise
    sortie = tmp_path / "sortie"
    sortie.mkdir()
    atelier.fichiers.a_donner = [sortie / "frise.pdf"]
    avant = _journal(atelier)
    atelier.cliquer(panneau.ui.imprimer)
    atelier.finir()
    assert atelier.fichiers.demandes == [f"Imprimer la frise (frise_{NUMERO}.pdf)"]
    assert [f.name for f in sortie.iterdir()] == ["frise.pdf"]
    assert (sortie / "frise.pdf").read_bytes().startswith(b"%PDF")
    assert _journal(atelier) == avant
    assert atelier.annonces[-1][0].startswith("Frise enregistrée, ")


def test_renoncer_a_imprimer_n_ecrit_rien(atelier: Atelier) -> None:
    atelier.ines()
    panneau = atelier.page("synthese").synthese.frise
    atelier.fichiers.a_donner = [None]
    atelier.cliquer(panneau.ui.imprimer)
    atelier.finir()
    assert atelier.annonces == []


def test_imprimer_dans_le_coffre_est_refuse_et_dit(atelier: Atelier, tmp_path: Path) -> None:
    """Message « fichier_dans_coffre »."""
    atelier.ines()
    panneau = atelier.page("synthese").synthese.frise
    atelier.fichiers.a_donner = [tmp_path / "coffre" / "frise.pdf"]
    atelier.cliquer(panneau.ui.imprimer)
    atelier.finir()
    assert panneau.ui.refus.isVisible()
    assert "dossier d'un coffre" in panneau.ui.refus.text()
    assert panneau.ui.imprimer.isEnabled()


def _journal(atelier: Atelier) -> int:
    with atelier.seance.lire() as conn:
        return int(conn.exec_driver_sql("SELECT count(*) FROM journal").scalar_one())
