"""La page Rapports : choisir un document et pour qui, en faire un lot, retrouver les éditions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import fabrique_bureau as fabrique
import pikepdf
import pytest
from fabrique_bureau import JOUR, dans, jeune, solution
from outils_dossier import FichiersDits, taper
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QTableWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.apercu import remise as module_remise
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.rapports.page import PageRapports
from ase_parcours.bureau.rapports.perimetres import perimetres
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.coffre.supports import Support
from ase_parcours.operations import acces
from ase_parcours.rapports.catalogue import CATALOGUE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
FOYER = (
    jeune("P75-1", "Fontaine", "Rania", 15, unite="Éole"),
    jeune("P75-2", "Khelifi", "Inès", 60, unite="Éole"),
    jeune("P75-3", "Bah", "Chloé", 150, unite="Zéphyr"),
    solution("P75-3", "TIERS", "confirmée", 150, fin=dans(300), preuve="attestation"),
    jeune("P75-4", "Traoré", "Sarah", 10),
)
SECRET = "cheval pile agrafe correct"
ESPACE = "\u00a0"


def case(table: QTableWidget, rang: int, colonne: int) -> str:
    """Le texte d'une case."""
    lue = table.item(rang, colonne)
    assert lue is not None
    return lue.text()


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    seance = fabrique.creer(tmp_path / "coffre", FOYER)
    with fabrique.fenetre_ouverte(qtbot, seance) as ouverte:
        yield ouverte


@pytest.fixture
def page(fenetre: Fenetre) -> PageRapports:
    QTest.mouseClick(fenetre.ui.rail.bouton("rapports"), Qt.MouseButton.LeftButton)
    page = fenetre.page("rapports")
    assert isinstance(page, PageRapports)
    QApplication.processEvents()
    return page


def proposes(page: PageRapports) -> list[str]:
    return [page.ui.sujets.item(r).text() for r in range(page.ui.sujets.count())]


def cliquer_le_document(page: PageRapports, intitule: str) -> None:
    (ligne,) = page.ui.catalogue.findItems(intitule, Qt.MatchFlag.MatchExactly)
    page.ui.catalogue.scrollToItem(ligne)
    place = page.ui.catalogue.visualItemRect(ligne).center()
    QTest.mouseClick(page.ui.catalogue.viewport(), Qt.MouseButton.LeftButton, pos=place)


def lancer(page: PageRapports, fenetre: Fenetre, ou: Path | None) -> None:
    page.lot.fichiers = FichiersDits([ou])
    QTest.mouseClick(page.lot.ui.lancer, Qt.MouseButton.LeftButton)


def finir(page: PageRapports, fenetre: Fenetre) -> None:
    fabrique.attendre_la_fin(fenetre.contexte, lambda: not page.lot.lot.en_cours)


# --- Un document --------------------------------------------------------------------------------


def test_tout_le_catalogue_est_la_par_rubrique(page: PageRapports) -> None:
    liste = page.ui.catalogue
    mots = [liste.item(r).text() for r in range(liste.count())]
    assert {f.intitule for f in CATALOGUE.values()} <= set(mots)
    assert mots[0] == "Documents"
    assert not liste.item(0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert page.fiche.nom == "plan_transition"
    assert fabrique.coupes(page) == []


def test_choisir_un_jeune_au_clavier_montre_son_document(
    page: PageRapports, fenetre: Fenetre
) -> None:
    page.ui.catalogue.setFocus()
    QTest.keyClick(page.ui.catalogue, Qt.Key.Key_Return)
    assert page.champ.hasFocus()
    taper(page.champ, "khelifi")
    assert proposes(page) == ["Inès Khelifi, P75-2, Éole"]
    QTest.keyClick(page.champ, Qt.Key.Key_Return)
    fabrique.finir(fenetre.contexte)
    dossier = fenetre.page("dossier")
    assert isinstance(dossier, PageDossier)
    assert fenetre.courante == "dossier"
    assert dossier.impression.lecteur.octets.startswith(b"%PDF-")
    assert dossier.impression.type_ == "plan_transition"
    assert fenetre.ui.retour.text() == " Rapports"
    QTest.mouseClick(fenetre.ui.retour, Qt.MouseButton.LeftButton)
    assert fenetre.courante == "rapports"


def test_une_lettre_se_relit_et_ne_part_pas_en_lot(page: PageRapports, fenetre: Fenetre) -> None:
    cliquer_le_document(page, CATALOGUE["lettre_recours"].intitule)
    assert not page.lot.ui.lancer.isVisible()
    assert "se relit avant de partir" in page.lot.ui.pourquoi.text()
    QTest.mouseClick(page.ui.apercu, Qt.MouseButton.LeftButton)
    fabrique.finir(fenetre.contexte)
    assert fenetre.dossier is not None
    assert fenetre.dossier.lettres.isVisible()


def test_un_nom_inconnu_le_dit(page: PageRapports) -> None:
    taper(page.champ, "zzzzzz")
    assert proposes(page) == []
    assert page.ui.aucun.text() == "Aucun jeune ne porte ce nom."
    assert not page.ui.apercu.isEnabled()


def test_la_synthese_d_une_unite_se_montre_et_s_exporte_ici(
    page: PageRapports, fenetre: Fenetre, tmp_path: Path
) -> None:
    cliquer_le_document(page, CATALOGUE["synthese_foyer"].intitule)
    assert proposes(page) == ["Éole", "Zéphyr", "sans unité", "Toutes les unités"]
    QTest.mouseClick(page.ui.apercu, Qt.MouseButton.LeftButton)
    fabrique.finir(fenetre.contexte)
    impression = page.impression
    assert fenetre.courante == "rapports"
    assert impression.lecteur.octets.startswith(b"%PDF-")
    fichiers = FichiersDits([tmp_path / "synthese.pdf"])
    impression._fichiers = fichiers
    QTest.mouseClick(impression.lecteur.ui.enregistrer, Qt.MouseButton.LeftButton)
    fabrique.finir(fenetre.contexte)
    assert fichiers.demandes == ["Enregistrer le document (synthese_foyer_Eole.pdf)"]
    assert (tmp_path / "synthese.pdf").read_bytes().startswith(b"%PDF-")
    QTest.mouseClick(impression.lecteur.ui.fermer, Qt.MouseButton.LeftButton)
    assert page.ui.catalogue.isVisible()
    assert [case(page.ui.editions, 0, c) for c in (1, 2, 3)] == ["Synthèse du foyer", "Éole", "1"]
    page.ui.editions.cellActivated.emit(0, 0)
    fabrique.finir(fenetre.contexte)
    assert impression.isVisible()


def test_le_document_du_jeune_est_pour_lui(page: PageRapports, fenetre: Fenetre) -> None:
    """Il n'a pas de version entière : sans rien dire, c'est la sienne qui se montre."""
    cliquer_le_document(page, CATALOGUE["dossier_jeune"].intitule)
    assert not page.ui.place_destinataire.isVisible()
    QTest.mouseClick(page.ui.apercu, Qt.MouseButton.LeftButton)
    fabrique.finir(fenetre.contexte)
    assert fenetre.dossier is not None
    assert fenetre.dossier.impression.lecteur.octets.startswith(b"%PDF-")


def test_a_la_commission_rien_ne_dit_le_numero(
    page: PageRapports, fenetre: Fenetre, tmp_path: Path
) -> None:
    choix = page.ui.destinataire
    choix.setCurrentIndex(choix.findText("La commission, sans nom"))
    taper(page.champ, "khelifi")
    QTest.keyClick(page.champ, Qt.Key.Key_Return)
    fabrique.finir(fenetre.contexte)
    assert fenetre.dossier is not None
    impression = fenetre.dossier.impression
    assert impression.destinataire.currentText() == "La commission, sans nom"
    fichiers = FichiersDits([None])
    impression._fichiers = fichiers
    impression.enregistrer()
    (demande,) = fichiers.demandes
    assert "P75-2" not in demande
    texte = impression.lecteur.document.getAllText(0).text()
    assert "Khelifi" not in texte
    # Pour le service : le même document, entier.
    impression.destinataire.setCurrentIndex(0)
    impression.destinataire.activated.emit(0)
    fabrique.finir(fenetre.contexte)
    assert "Khelifi" in impression.lecteur.document.getAllText(0).text()


# --- En lot -------------------------------------------------------------------------------------


def test_une_unite_entiere_puis_ses_editions(
    page: PageRapports, fenetre: Fenetre, tmp_path: Path
) -> None:
    choix = page.lot.ui.perimetre
    mots = [choix.itemText(r) for r in range(choix.count())]
    assert mots == [
        "Tous les jeunes suivis, 4",
        "Unité Éole, 2",
        "Unité Zéphyr, 1",
        "Jeunes sans unité, 1",
    ]
    assert page.ui.sans_edition.isVisible()
    choix.setCurrentIndex(1)
    lancer(page, fenetre, tmp_path)
    finir(page, fenetre)
    assert sorted(f.name for f in tmp_path.glob("*.pdf")) == [
        "plan_transition_P75-1_e1.pdf",
        "plan_transition_P75-2_e1.pdf",
    ]
    assert page.lot.ui.bilan.text() == f"Plan de transition{ESPACE}: 2 documents enregistrés."
    assert not page.lot.ui.refus.isVisible()
    table = page.ui.editions
    lus = {tuple(case(table, r, c) for c in (1, 2, 3)) for r in range(table.rowCount())}
    assert lus == {("Plan de transition", f"P75-{n}", "1") for n in (1, 2)}
    table.cellActivated.emit(0, 0)
    assert fenetre.dossier is not None
    assert fenetre.dossier.page == "documents"


def test_un_mauvais_dossier_n_arrete_pas_les_autres(
    page: PageRapports, fenetre: Fenetre, tmp_path: Path
) -> None:
    """Personne n'est sorti : pas d'attestation, et chacun est nommé, avec sa raison."""
    cliquer_le_document(page, CATALOGUE["attestation"].intitule)
    lancer(page, fenetre, tmp_path)
    finir(page, fenetre)
    refus = page.lot.ui.refus
    assert refus.isVisible()
    dits = [case(refus, r, 0) for r in range(refus.rowCount())]
    assert dits == ["P75-1", "P75-2", "P75-3", "P75-4"]
    assert "sortie qui tient" in case(refus, 0, 1)
    assert page.lot.ui.bilan.text().endswith("4 dossiers sans document.")


def test_un_support_expose_previent_et_protege(
    page: PageRapports, fenetre: Fenetre, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module_remise, "support_de", lambda _: Support.AMOVIBLE)
    page.lot.ui.perimetre.setCurrentIndex(1)
    lancer(page, fenetre, tmp_path)
    remise = page.lot.remise
    assert remise.isVisible()
    assert page.saisie_en_cours
    assert "amovible" in remise.ui.avertissement.text()
    assert not page.lot.lot.en_cours
    taper(remise.ui.secret, SECRET)
    taper(remise.ui.encore, SECRET)
    QTest.mouseClick(remise.ui.exporter, Qt.MouseButton.LeftButton)
    finir(page, fenetre)
    fichiers = sorted(tmp_path.glob("*.pdf"))
    assert len(fichiers) == 2
    for fichier in fichiers:
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(fichier)
        with pikepdf.open(fichier, password=SECRET) as pdf:
            assert len(pdf.pages) >= 1
    assert remise.ui.secret.text() == ""


def test_renoncer_ne_fait_rien(page: PageRapports, fenetre: Fenetre) -> None:
    lancer(page, fenetre, None)
    assert not page.lot.lot.en_cours
    assert page.lot.ui.lancer.isEnabled()


def test_arreter_garde_ce_qui_est_fait(
    page: PageRapports, fenetre: Fenetre, tmp_path: Path
) -> None:
    lancer(page, fenetre, tmp_path)
    assert not page.lot.ui.lancer.isEnabled(), "un seul lot à la fois"
    page.lot.progres.bouton.click()
    finir(page, fenetre)
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    assert page.lot.ui.bilan.text().startswith(f"Lot arrêté{ESPACE}: 1 document sur 4.")
    assert page.lot.ui.lancer.isEnabled()


def test_un_dossier_parti_ne_perd_rien(
    page: PageRapports, fenetre: Fenetre, tmp_path: Path
) -> None:
    """Le dossier disparaît en route : rien n'est au journal, et la phrase dit quoi faire."""
    absent = tmp_path / "parti" / "absent"
    page.lot.ui.perimetre.setCurrentIndex(1)
    lancer(page, fenetre, absent)
    finir(page, fenetre)
    refus = page.lot.ui.refus
    assert refus.rowCount() == 2
    assert all(case(refus, r, 2) for r in range(2)), "chaque refus dit que faire"
    assert page.ui.sans_edition.isVisible(), "aucune édition n'est née"


def test_les_sortis_du_mois_viennent_d_abord_pour_une_attestation(fenetre: Fenetre) -> None:
    lignes = fenetre.suivis.lignes
    assert perimetres("attestation", lignes, fenetre.suivis.suivies, JOUR)[0].mot == (
        "Tous les jeunes suivis"
    ), "personne n'est sorti : le choix vide n'est pas proposé"


# --- Droits, taille -----------------------------------------------------------------------------


def test_en_lecture_seule_on_voit_et_l_on_n_edite_pas(qtbot: QtBot, tmp_path: Path) -> None:
    fabrique.creer(tmp_path / "coffre", FOYER).fermer()
    seance = acces.ouvrir(
        tmp_path / "coffre", fabrique.COMPTE, fabrique.MOT_DE_PASSE, lecture_seule=True
    )
    with fabrique.fenetre_ouverte(qtbot, seance) as fenetre:
        fenetre.ouvrir("rapports", "budget")
        page = fenetre.page("rapports")
        assert isinstance(page, PageRapports)
        assert page.fiche.nom == "budget"
        assert "lecture seule" in page.lot.ui.pourquoi.text()
        assert not page.lot.ui.lancer.isVisible()
        assert page.ui.apercu.isEnabled()


@pytest.mark.parametrize("largeur", [1366, 900])
def test_rien_n_est_coupe_a_200_pour_cent(
    page: PageRapports, fenetre: Fenetre, qapp: QApplication, largeur: int
) -> None:
    appliquer(qapp, theme.CLAIR, 2.0)
    try:
        fenetre.resize(largeur, 736)
        for _ in range(4):
            qapp.processEvents()
        zone = page.pile.currentWidget()
        assert isinstance(zone, QScrollArea)
        assert not zone.horizontalScrollBar().isVisible()
        assert fabrique.coupes(page) == []
        rail = fenetre.ui.rail
        boutons = [rail.bouton(n) for n in rail.noms]
        assert all(b.geometry().bottom() <= rail.height() for b in boutons)
        assert all(a.geometry().bottom() < b.geometry().top() for a, b in pairwise(boutons))
    finally:
        appliquer(qapp, theme.CLAIR)
