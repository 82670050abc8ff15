"""La page Dossier entière : navigation, largeurs, journal, pièces, aperçu et édition."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from outils_dossier import (
    AU,
    NUMERO,
    PDF,
    Atelier,
    atelier_ouvert,
    etiquettes_coupees,
    textes,
)
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.composants.etiquette import LigneReduite
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.dossier.pages import PAGES
from ase_parcours.bureau.facettes.page import PageFacettes
from ase_parcours.bureau.theme import CLAIR, SOMBRE, Theme
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.metier.sortie import Statut

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        yield ouvert
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appliquer(app, CLAIR)


def remplir(atelier: Atelier) -> None:
    """Un dossier où chaque page a de quoi montrer."""
    atelier.ines(referent="Mme Arnaud")
    atelier.solution(
        code="LOG_SOC",
        etat="confirmée",
        etat_le="2026-11-09",
        debut="2027-02-20",
        preuve="bail signé",
        gestionnaire="Résidence Gambetta, une adresse assez longue pour ne pas tenir, Paris 20e",
    )
    atelier.solution(
        code="TIERS",
        etat="confirmée",
        debut="2027-02-05",
        fin="2027-05-05",
        preuve="attestation d'hébergement",
        loyer=0,
    )
    fjt = atelier.solution(code="FJT", etat="en instruction", debut="2027-01-21", fin="2028-01-21")
    atelier.faire("enregistrer_etape", solution=fjt, libelle="Admission", le="2026-11-26")
    refusee = atelier.solution(code="RES_SOC", etat="demandée", debut="2027-01-21", loyer=62050)
    atelier.faire(
        "changer_etat_solution", solution=refusee, etat="refusée", motif="ressources trop basses"
    )
    atelier.faire(
        "enregistrer_mesure",
        jeune=NUMERO,
        nature="ADM_21",
        debut="2025-07-14",
        fin="2027-01-21",
    )
    atelier.faire("enregistrer_accueil", jeune=NUMERO, lieu="Foyer Éole", debut="2021-09-01")


# --- En-tête et navigation --------------------------------------------------------------------


def test_l_en_tete_dit_qui_combien_et_pourquoi(atelier: Atelier) -> None:
    remplir(atelier)
    vue = atelier.page("synthese")
    assert vue.ui.nom.text() == "Inès Khelifi"
    assert vue.ui.identite.text() == (
        "19 ans, 4 mois et 8 jours · née le 14 juillet 2007 · Foyer Éole · "
        "référent\u00a0: Mme\u00a0Arnaud"
    )
    assert vue.ui.delai.text() == "60 jours"
    assert vue.ui.delai_dit.text() == "sortie le 21 janvier 2027"
    assert vue.ui.raison.text() == (
        "15 nuits découvertes, du 21 janvier au 4 février 2027, dont la première."
    )
    assert vue.entete.niveau.accessibleDescription() == vue.ui.raison.text()


def test_les_fleches_changent_de_page(atelier: Atelier) -> None:
    atelier.ines()
    vue = atelier.page("synthese")
    vue.ui.pages.setFocus()
    lues = [vue.page]
    for _ in PAGES[1:]:
        QTest.keyClick(vue.ui.pages, Qt.Key.Key_Down)
        lues.append(vue.page)
    assert lues == [d.cle for d in PAGES]
    vue.montrer(atelier.jeune, "inconnue")
    assert vue.page == "synthese"


def test_etroite_la_liste_devient_un_menu(atelier: Atelier) -> None:
    atelier.ines()
    vue = atelier.page("synthese", 936, 600)
    assert not vue.ui.cote.isVisible()
    assert vue.ui.choix_page.isVisible()
    assert vue.ui.rang_page.text() == f"page 1 sur {len(PAGES)}"
    vue.ui.choix_page.setCurrentIndex(vue.ui.choix_page.findData("logement"))
    assert vue.page == "logement"
    assert vue.logement.ruban.isVisible()
    vue.resize(1278, 736)
    QApplication.processEvents()
    assert vue.ui.cote.isVisible()
    assert not vue.ui.choix_page.isVisible()


def test_une_date_inconnue_mene_au_champ_de_la_sortie(atelier: Atelier) -> None:
    atelier.ines(sortie_prevue=None, naissance=None)
    vue = atelier.page("logement")
    assert vue.ui.delai.text() == "On ne sait pas"
    assert vue.logement.banniere is not None
    atelier.cliquer(vue.logement.banniere.bouton)
    assert vue.page == "synthese"
    vue.activateWindow()
    atelier.qtbot.waitUntil(vue.synthese.identite.ui.sortie_prevue.hasFocus)


def test_un_dossier_defait_rend_la_main_a_la_liste(atelier: Atelier) -> None:
    fait = atelier.seance.faire("enregistrer_jeune", {"jeune": NUMERO, "nom": "Test"}, AU)
    atelier.jeune = str(fait.resultat["jeune"])
    vue = atelier.page("synthese")
    with atelier.qtbot.waitSignal(atelier.contexte.ouvrir_page) as signal:
        atelier.contexte.annuler(fait.entree)
        atelier.finir()
    assert signal.args == ["jeunes", None]
    assert vue.etat is None


def test_une_ecriture_sur_un_autre_dossier_ne_redessine_rien(atelier: Atelier) -> None:
    atelier.ines()
    vue = atelier.page("logement")
    avant = vue.etat
    atelier.contexte.faire("enregistrer_jeune", {"jeune": "P75-9", "nom": "Autre"})
    atelier.finir()
    assert vue.etat is avant


@pytest.mark.parametrize("page", [d.cle for d in PAGES])
@pytest.mark.parametrize(
    ("largeur", "hauteur", "facteur", "theme"),
    [
        (936, 520, 1.0, CLAIR),
        (1278, 640, 1.0, SOMBRE),
        (1270, 640, 2.0, CLAIR),
        (3752, 2050, 1.0, CLAIR),
    ],
)
def test_rien_n_est_coupe(
    atelier: Atelier, page: str, largeur: int, hauteur: int, facteur: float, theme: Theme
) -> None:
    remplir(atelier)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appliquer(app, theme, facteur)
    vue = atelier.page(page, largeur, hauteur)
    if page == "logement":
        vue.logement.ajouter()
    QApplication.processEvents()
    assert vue.size() == QSize(largeur, hauteur), "la page tient dans sa fenêtre"
    assert etiquettes_coupees(vue, [LigneReduite]) == []
    for bouton in vue.findChildren(QPushButton):
        if bouton.isVisible() and bouton.text():
            assert bouton.width() >= bouton.minimumSizeHint().width(), bouton.text()
    for zone in vue.findChildren(QScrollArea):
        # Seules les cartes (de front) et le ruban défilent de côté.
        if zone.isVisible() and zone.objectName() == "defile":
            assert zone.horizontalScrollBar().maximum() == 0, page


def test_une_etiquette_coupee_serait_vue(atelier: Atelier) -> None:
    atelier.ines()
    vue = atelier.page("synthese")
    vue.ui.delai_dit.setFixedWidth(30)
    vue.synthese.ui.etat_sortie.setFixedSize(90, 10)
    QApplication.processEvents()
    assert len(etiquettes_coupees(vue, [LigneReduite])) == 2


def test_chaque_champ_a_un_nom_et_le_focus_se_voit(atelier: Atelier) -> None:
    remplir(atelier)
    vue = atelier.page("logement")
    vue.logement.ajouter()
    for champ in (
        vue.logement.panneau.ui.nature,
        vue.logement.panneau.ui.debut,
        vue.logement.panneau.ui.preuve,
        vue.synthese.identite.ui.sortie_prevue,
        vue.documents.ui.nom_piece,
    ):
        amis = [e for e in vue.findChildren(QLabel) if e.buddy() is champ]
        assert len(amis) == 1, champ.objectName()
        assert amis[0].text()


# --- Parcours et journal ------------------------------------------------------------------------


def test_le_parcours_montre_chaque_facette_et_rien_d_invente(atelier: Atelier) -> None:
    remplir(atelier)
    page = cast(PageFacettes, atelier.page("parcours").page_nommee("parcours"))
    mesure = page.panneaux["mesure"].ui.table
    lues = [mesure.item(0, c) for c in range(4)]
    assert [x.text() for x in lues if x] == [
        "Accueil provisoire jeune majeur",
        "14 juil. 2025",
        "21 janv. 2027",
        "",
    ]
    accueil = page.panneaux["accueil"].ui.table.item(0, 3)
    assert accueil is not None
    assert accueil.text() == "en cours"


def test_le_journal_annule_l_ecriture_choisie(atelier: Atelier) -> None:
    remplir(atelier)
    vue = atelier.page("journal")
    page = vue.journal
    rang = next(i for i, x in enumerate(page.lignes) if x.operation == "enregistrer_accueil")
    page.ui.table.selectRow(rang)
    atelier.cliquer(page.ui.annuler)
    atelier.finir()
    assert atelier.vue().facettes["accueil"] == ()
    assert page.lignes[0].operation.startswith("annuler:")
    page.ui.table.selectRow(rang + 1)
    assert not page.ui.annuler.isEnabled()
    assert page.ui.annuler.toolTip() == "Cette écriture est déjà annulée."
    case = page.ui.table.item(rang + 1, 2)
    assert case is not None
    assert case.text() == "Accueil (annulée)"


def test_le_journal_n_annule_pas_une_sortie(atelier: Atelier) -> None:
    atelier.ines(sortie_prevue="2026-11-22")
    atelier.faire("constater_depart", jeune=NUMERO, date="2026-11-22", motif="fugue")
    page = atelier.page("journal").journal
    page.ui.table.selectRow(0)
    assert not page.ui.annuler.isEnabled()
    assert "geste contraire" in page.ui.annuler.toolTip()


# --- Documents ------------------------------------------------------------------------------------


def png() -> bytes:
    """Une petite image."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    flux = QBuffer()
    flux.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(flux, "PNG")  # type: ignore[call-overload]
    return bytes(flux.data().data())


def test_verser_voir_et_copier_une_piece(atelier: Atelier, tmp_path: Path) -> None:
    atelier.ines()
    bail = atelier.solution(code="LOG_SOC", etat="confirmée", debut="2027-01-21")
    page = atelier.page("documents").documents
    assert page.rien.isVisible()
    atelier.cliquer(page.rien.bouton)
    atelier.cliquer(page.ui.confirmer)
    assert page.ui.refus.text() == "Choisissez d’abord un fichier."
    atelier.fichiers.a_donner = [atelier.pdf()]
    atelier.cliquer(page.ui.choisir)
    assert page.ui.choisir.text() == "bail.pdf"
    atelier.taper(page.ui.nom_piece, "bail du 20 février")
    page.ui.pour.setCurrentIndex(page.ui.pour.findData(bail))
    atelier.cliquer(page.ui.confirmer)
    atelier.finir()
    (piece,) = atelier.vue().pieces
    assert (piece.nom, piece.solution) == ("bail du 20 février", bail)
    assert not page.rien.isVisible()
    assert not page.ui.panneau_versement.isVisible()

    atelier.cliquer(page.ui.voir)
    assert page.lecteur.isVisible()
    assert page.lecteur.octets == PDF
    assert page.lecteur.document.pageCount() == 1
    copie = tmp_path / "copie.pdf"
    atelier.fichiers.a_donner = [copie]
    atelier.cliquer(page.lecteur.ui.enregistrer)
    assert copie.read_bytes() == PDF
    assert "piece.pdf" in atelier.fichiers.demandes[-1], "le nom proposé ne nomme personne"
    page.lecteur.fermer()
    assert page.lecteur.octets == b"", "le document ne reste pas en mémoire"


def test_une_image_se_voit_et_un_contenu_non_montrable_le_dit(atelier: Atelier) -> None:
    atelier.ines()
    vue = atelier.page("documents")
    lecteur = vue.documents.lecteur
    assert lecteur.ouvrir("photo", png())
    assert not lecteur.ouvrir("photo", b"\x00\x00\x00\x18ftypheic")
    assert "ne se montre pas ici" in textes(lecteur)
    lecteur.fermer()


# --- Impression -----------------------------------------------------------------------------------


def test_le_plan_se_voit_sans_etre_edite_puis_s_edite(atelier: Atelier, tmp_path: Path) -> None:
    remplir(atelier)
    vue = atelier.page("logement")
    assert not vue.ui.attestation.isVisible(), "pas de sortie, pas d'attestation"
    atelier.cliquer(vue.ui.plan)
    atelier.finir()
    lecteur = vue.impression.lecteur
    assert lecteur.octets.startswith(b"%PDF-")
    assert lecteur.document.pageCount() >= 1
    assert atelier.vue().facettes["edition"] == (), "un aperçu n'est pas une édition"
    cible = tmp_path / "plan.pdf"
    atelier.fichiers.a_donner = [None, cible]
    atelier.cliquer(lecteur.ui.enregistrer)
    assert not cible.exists()
    atelier.cliquer(lecteur.ui.enregistrer)
    atelier.finir()
    assert cible.read_bytes().startswith(b"%PDF-")
    (edition,) = atelier.vue().facettes["edition"]
    assert (edition["type"], edition["numero"]) == ("plan_transition", 1)
    assert atelier.annonces[-1][0] == "Plan de transition, édition 1, enregistré."
    assert "Khelifi" not in atelier.fichiers.demandes[-1]
    page = tmp_path / "plan.html"
    atelier.fichiers.a_donner = [page]
    atelier.cliquer(lecteur.ui.enregistrer)
    atelier.finir()
    assert page.read_bytes().startswith(b"<!DOCTYPE html>")
    assert atelier.annonces[-1][0] == "Plan de transition, édition 1, inchangée, enregistré."
    QTest.keyClick(lecteur, Qt.Key.Key_Escape)
    assert vue.page == "logement"
    assert vue.logement.isVisible()


def test_l_attestation_n_est_offerte_que_sorti(atelier: Atelier) -> None:
    atelier.ines(sortie_prevue="2026-11-22")
    bail = atelier.solution(
        code="LOG_SOC",
        etat="confirmée",
        etat_le="2026-11-01",
        debut="2026-11-22",
        preuve="bail signé",
    )
    atelier.verser(bail)
    vue: PageDossier = atelier.page("synthese")
    assert not vue.ui.attestation.isVisible()
    atelier.contexte.faire("enregistrer_sortie", {"jeune": NUMERO, "date": "2026-11-22"})
    atelier.finir()
    assert atelier.statut() is Statut.SORTI_GARANTI
    atelier.cliquer(vue.ui.attestation)
    atelier.finir()
    assert vue.impression.lecteur.octets.startswith(b"%PDF-")
    # La solution est raccourcie : la sortie est à revoir, l'attestation n'est plus offerte.
    atelier.contexte.faire(
        "enregistrer_solution",
        {"jeune": NUMERO, "solution": bail, "fin": date(2026, 12, 1).isoformat()},
    )
    atelier.finir()
    assert vue.entete.statut.text() == "À revoir"
    assert not vue.ui.attestation.isVisible()
    assert "d'une sortie qui tient" in textes(vue.impression), "l'aperçu périmé n'est plus montré"
    assert vue.impression.lecteur.octets == b""
    atelier.cliquer(vue.impression.lecteur.ui.fermer)
    assert vue.synthese.isVisible()
