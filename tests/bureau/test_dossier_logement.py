"""La page Logement, cliquée et tapée ; le coffre est relu après chaque geste."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from outils_dossier import PDF, Atelier, atelier_ouvert, textes
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.composants.niveau import EtiquetteNiveau
from ase_parcours.bureau.dossier.carte_piste import CartePiste
from ase_parcours.bureau.dossier.cartes import Geste
from ase_parcours.bureau.dossier.logement import PageLogement
from ase_parcours.bureau.dossier.panneau_piste import FIN_INCONNUE, SANS_FIN
from ase_parcours.metier.hebergement import Etat
from ase_parcours.metier.nuits import Niveau

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines()
        yield ouvert


def carte_de(page: PageLogement, solution: str) -> CartePiste:
    """La carte d'une solution."""
    return next(c for c in page.cartes if c.carte.id == solution)


def niveau_montre(page: PageLogement) -> Niveau:
    """Le niveau qu'affiche le formulaire ouvert."""
    etiquette = page.panneau.findChild(EtiquetteNiveau)
    assert etiquette is not None
    return etiquette.niveau


def choisir_au_menu(carte: CartePiste, geste: Geste) -> None:
    """Choisit un geste dans le menu « … » d'une carte."""
    menu = carte.menu.menu()
    assert isinstance(menu, QMenu)
    action = next(a for a in menu.actions() if a.data() == geste.value)
    assert isinstance(action, QAction)
    assert action.isEnabled()
    action.trigger()


def test_ajouter_une_piste_en_tapant(atelier: Atelier) -> None:
    page = atelier.page().logement
    assert page.banniere is not None
    atelier.cliquer(page.banniere.bouton)
    panneau, u = page.panneau, page.panneau.ui
    assert panneau.isVisible()
    u.nature.setCurrentIndex(u.nature.findData("LOG_SOC"))
    atelier.taper(u.debut, "21 janvier 2027")
    u.genre_fin.setCurrentIndex(SANS_FIN)
    u.etat.setCurrentIndex(u.etat.findData(Etat.CONFIRMEE.value))
    atelier.taper(u.loyer, "1 041,59")

    # Avant la preuve, le niveau reste rouge ; en la tapant, il devient vert, rien n'étant écrit.
    assert niveau_montre(page) is Niveau.SANS_SOLUTION
    atelier.taper(u.preuve, "bail signé")
    assert niveau_montre(page) is Niveau.GARANTIE
    assert "181 nuits de plus avec un toit" in u.effet.text()
    assert [p.couverture.value for p in page.ruban._donnees.plages] == ["durable"]
    assert atelier.niveau() is Niveau.SANS_SOLUTION
    assert not atelier.solutions

    atelier.cliquer(u.enregistrer)
    atelier.finir()
    assert atelier.niveau() is Niveau.GARANTIE
    (ecrite,) = atelier.solutions
    assert (ecrite.code, ecrite.debut, ecrite.fin) == ("LOG_SOC", date(2027, 1, 21), None)
    assert (ecrite.loyer, ecrite.preuve) == (104159, "bail signé")
    assert not panneau.isVisible()
    assert len(page.cartes) == 1
    assert page.banniere is None
    phrase, entree = atelier.annonces[-1]
    assert phrase == "Piste logement social ajoutée."

    # « Annuler » défait l'ajout, et la page suit.
    atelier.contexte.annuler(entree)
    atelier.finir()
    assert atelier.solutions == ()
    assert page.cartes == []
    assert page.banniere is not None


def test_renoncer_rend_le_ruban_a_ce_qui_est_ecrit(atelier: Atelier) -> None:
    page = atelier.page().logement
    page.ajouter()
    u = page.panneau.ui
    u.etat.setCurrentIndex(u.etat.findData(Etat.CONFIRMEE.value))
    u.genre_fin.setCurrentIndex(SANS_FIN)
    atelier.taper(u.preuve, "bail signé")
    assert page.ruban._donnees.plages[0].couverture.value == "durable"
    QTest.keyClick(u.preuve, Qt.Key.Key_Escape)
    assert not page.panneau.isVisible()
    assert page.ruban._donnees.plages[0].couverture.value == "decouverte"
    assert atelier.solutions == ()


def test_une_fin_fausse_n_est_pas_ecrite(atelier: Atelier) -> None:
    page = atelier.page().logement
    page.ajouter()
    u = page.panneau.ui
    atelier.taper(u.debut, "21/1/27")
    atelier.taper(u.fin, "21/1/27")
    atelier.cliquer(u.enregistrer)
    assert u.faute_fin.text() == "Le départ vient au plus tôt le lendemain du début."
    atelier.taper(u.fin, "31/02/2027")
    atelier.cliquer(u.enregistrer)
    assert u.faute_fin.text() == "Février 2027 a 28 jours."
    assert u.fin.hasFocus()
    atelier.taper(u.fin, "")
    atelier.cliquer(u.enregistrer)
    assert "Donnez le jour du départ" in u.faute_fin.text()
    assert atelier.solutions == ()


def test_une_fin_inconnue_ne_couvre_rien_et_s_ecrit_telle(atelier: Atelier) -> None:
    page = atelier.page().logement
    page.ajouter()
    u = page.panneau.ui
    u.etat.setCurrentIndex(u.etat.findData(Etat.CONFIRMEE.value))
    atelier.taper(u.preuve, "bail signé")
    u.genre_fin.setCurrentIndex(FIN_INCONNUE)
    assert niveau_montre(page) is Niveau.SANS_SOLUTION
    atelier.cliquer(u.enregistrer)
    atelier.finir()
    assert atelier.solutions[0].fin_inconnue


def test_modifier_n_ecrit_que_ce_qui_change(atelier: Atelier) -> None:
    fjt = atelier.solution(code="FJT", debut="2027-01-21", fin="2027-06-01", gestionnaire="Éole")
    page = atelier.page().logement
    choisir_au_menu(carte_de(page, fjt), Geste.MODIFIER)
    u = page.panneau.ui
    assert u.fin.text() == "01/06/2027"
    atelier.taper(u.fin, "21/07/2027")
    QTest.keyClick(u.fin, Qt.Key.Key_Return)
    atelier.finir()
    (apres,) = atelier.solutions
    assert apres.fin == date(2027, 7, 21)
    assert len(apres.etats) == 1, "l'état n'a pas changé, il n'est pas réécrit"
    assert apres.gestionnaire == "Éole"


def test_avancer_d_un_pas_puis_annuler(atelier: Atelier) -> None:
    fjt = atelier.solution(code="FJT", debut="2027-01-21", etat="demandée", etat_le="2026-11-01")
    page = atelier.page().logement
    bouton = carte_de(page, fjt).bouton
    assert bouton.text() == "Avancer"
    atelier.cliquer(bouton)
    atelier.finir()
    assert atelier.solutions[0].etat(date(2026, 11, 22)) is Etat.EN_INSTRUCTION
    assert carte_de(page, fjt).carte.etat == "en instruction"
    atelier.contexte.annuler(atelier.annonces[-1][1])
    atelier.finir()
    assert atelier.solutions[0].etat(date(2026, 11, 22)) is Etat.DEMANDEE


def test_refuser_demande_le_motif_ecrit(atelier: Atelier) -> None:
    fjt = atelier.solution(code="FJT", debut="2027-01-21", etat="demandée", etat_le="2026-11-02")
    page = atelier.page().logement
    choisir_au_menu(carte_de(page, fjt), Geste.REFUSER)
    u = page.ecarter.ui
    atelier.cliquer(u.confirmer)
    assert u.faute_motif.text() == "Écrivez ce qui a été répondu."
    assert atelier.solutions[0].etat(date(2026, 11, 22)) is Etat.DEMANDEE
    atelier.taper(u.motif, "ressources trop basses")
    atelier.taper(u.le, "1/11/26")
    atelier.cliquer(u.confirmer)
    assert u.faute_le.text().startswith("La piste est « demandée » depuis le 2 novembre 2026")
    atelier.taper(u.le, "20/11/26")
    atelier.cliquer(u.confirmer)
    atelier.finir()
    (refusee,) = atelier.solutions
    assert refusee.etat(date(2026, 11, 22)) is Etat.REFUSEE
    assert refusee.motif_refus == "ressources trop basses"
    assert refusee.etats[-1].le == date(2026, 11, 20)
    carte = carte_de(page, fjt)
    assert carte.carte.ecartee
    assert "ressources trop basses" in textes(carte)
    atelier.cliquer(carte.bouton)  # Rouvrir
    atelier.finir()
    assert atelier.solutions[0].etat(date(2026, 11, 22)) is Etat.ENVISAGEE


def test_caduque_se_passe_de_motif(atelier: Atelier) -> None:
    hotel = atelier.solution(code="HOTEL", etat="confirmée", debut="2027-01-21")
    page = atelier.page().logement
    bouton = carte_de(page, hotel).bouton
    assert bouton.text() == "Écarter"
    atelier.cliquer(bouton)
    atelier.cliquer(page.ecarter.ui.confirmer)
    atelier.finir()
    assert atelier.solutions[0].etat(date(2026, 11, 22)) is Etat.CADUQUE


def test_verser_la_preuve_depuis_la_carte(atelier: Atelier) -> None:
    bail = atelier.solution(code="LOG_SOC", etat="confirmée", debut="2027-01-21", preuve="bail")
    page = atelier.page().logement
    bouton = carte_de(page, bail).bouton
    assert bouton.text() == "Verser"
    atelier.fichiers.a_donner = [None, atelier.pdf()]
    atelier.cliquer(bouton)
    assert atelier.vue().pieces == (), "renoncer n'écrit rien"
    atelier.cliquer(bouton)
    atelier.finir()
    (piece,) = atelier.vue().pieces
    assert (piece.nom, piece.taille, piece.solution) == ("bail", len(PDF), bail)
    assert atelier.solutions[0].versee
    assert carte_de(page, bail).carte.faits[2].valeur == "bail, pièce versée"


def test_une_piece_qui_n_en_est_pas_une_est_refusee_en_clair(atelier: Atelier) -> None:
    bail = atelier.solution(code="LOG_SOC", etat="confirmée", debut="2027-01-21", preuve="bail")
    page = atelier.page().logement
    atelier.fichiers.a_donner = [atelier.pdf(b"du texte", "faux.pdf")]
    atelier.cliquer(carte_de(page, bail).bouton)
    atelier.finir()
    assert page.ui.refus.isVisible()
    assert "ni un PDF ni une image" in page.ui.refus.text()
    assert atelier.vue().pieces == ()


def test_les_etapes_s_ajoutent_et_se_cochent(atelier: Atelier) -> None:
    fjt = atelier.solution(code="FJT", etat="demandée", debut="2027-01-21")
    page = atelier.page().logement
    choisir_au_menu(carte_de(page, fjt), Geste.ETAPES)
    u = page.etapes.ui
    atelier.cliquer(u.ajouter)
    assert u.faute_libelle.text() == "Dites ce qu’il reste à faire."
    atelier.taper(u.libelle, "Admission")
    atelier.taper(u.le, "26 nov. 2026")
    atelier.taper(u.responsable, "Mme Arnaud")
    QTest.keyClick(u.responsable, Qt.Key.Key_Return)
    atelier.finir()
    (etape,) = atelier.solutions[0].etapes
    assert (etape.libelle, etape.le, etape.responsable) == (
        "Admission",
        date(2026, 11, 26),
        "Mme Arnaud",
    )
    assert carte_de(page, fjt).carte.prochaine == "Admission, 26 nov."
    page.etapes.cases[0].click()
    atelier.finir()
    assert atelier.solutions[0].etapes[0].faite


def test_entree_sur_le_ruban_ouvre_la_solution_ou_une_piste_datee(atelier: Atelier) -> None:
    bail = atelier.solution(
        code="LOG_SOC", etat="confirmée", debut="2027-02-20", preuve="bail signé"
    )
    page = atelier.page().logement
    page.ruban.setFocus()
    QTest.keyClick(page.ruban, Qt.Key.Key_Right)
    QTest.keyClick(page.ruban, Qt.Key.Key_Return)
    assert page.panneau.isVisible()
    assert page.panneau.ui.debut.text() == "22/01/2027"
    page.panneau.fermer()
    assert page.ruban.hasFocus(), "le clavier revient au ruban"
    QTest.keyClick(page.ruban, Qt.Key.Key_End)
    QTest.keyClick(page.ruban, Qt.Key.Key_Return)
    assert page.panneau._avant is not None
    assert page.panneau._avant.id == bail


def test_ctrl_t_montre_les_nuits_en_table(atelier: Atelier) -> None:
    atelier.solution(code="LOG_SOC", etat="confirmée", debut="2027-02-20", preuve="bail signé")
    page = atelier.page().logement
    page.ruban.setFocus()
    QTest.keyClick(page.ruban, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert page.table.isVisible()
    lues = [page.table.item(0, c) for c in range(4)]
    assert [x.text() for x in lues if x] == ["21 janv. 2027", "19 févr. 2027", "30", "découverte"]


def test_le_plan_b_propose_une_voie_et_la_date(atelier: Atelier) -> None:
    page = atelier.page().logement
    assert page.plan_b is not None
    atelier.cliquer(page.plan_b.boutons[1])
    u = page.panneau.ui
    assert u.nature.currentData() == "CHRS"
    assert u.debut.text() == "21/01/2027"


def test_une_ecriture_d_ailleurs_n_efface_pas_ce_qui_est_tape(atelier: Atelier) -> None:
    page = atelier.page().logement
    page.ajouter()
    atelier.taper(page.panneau.ui.gestionnaire, "Les Trois-Ponts")
    atelier.contexte.faire(
        "enregistrer_solution", {"jeune": "P75-2021-00280", "code": "FJT", "debut": "2027-01-21"}
    )
    atelier.finir()
    assert len(page.cartes) == 1
    assert page.panneau.isVisible()
    assert page.panneau.ui.gestionnaire.text() == "Les Trois-Ponts"


def test_le_ruban_reste_en_vue_pendant_la_saisie(atelier: Atelier) -> None:
    vue = atelier.page(largeur=1278, hauteur=684)
    page = vue.logement
    page.ajouter()
    atelier.qtbot.waitUntil(page.panneau.ui.enregistrer.isVisible)
    QApplication.processEvents()
    assert not page.ruban.visibleRegion().isEmpty()
    assert page.ruban.visibleRegion().boundingRect().height() == page.ruban.height()
    bas = page.panneau.ui.pied
    assert bas.visibleRegion().boundingRect().height() == bas.height(), "Enregistrer est en vue"
