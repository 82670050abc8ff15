"""Plusieurs jeunes choisis : à la souris, au clavier, et ce que l'on en fait d'un geste."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from fabrique_bureau import JOUR, dans, jeune, solution
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import theme
from ase_parcours.bureau.apercu.lot import detail_du_bilan, phrase_du_bilan
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.jeunes.page import PageJeunes
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.erreurs import RefusMetier
from ase_parcours.operations.lot_de_documents import Bilan
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.catalogue import CATALOGUE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)", "grabbing the keyboard")

MAJ, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Dossier:
    """Répond « ce dossier » à la place du dialogue du poste."""

    def __init__(self, chemin: Path | None) -> None:
        self._chemin = chemin

    def un_dossier(self, parent: QWidget, titre: str) -> Path | None:
        del parent, titre
        return self._chemin

    def a_lire(self, parent: QWidget, titre: str, filtre: str) -> Path | None:
        raise NotImplementedError

    def a_ecrire(self, parent: QWidget, titre: str, nom: str, filtre: str) -> Path | None:
        raise NotImplementedError


def remplir(dossier: Path) -> Seance:
    seance = fabrique.creer(dossier)
    with seance.lire() as conn:
        pistes = dict(
            tuple(r)
            for r in conn.exec_driver_sql(
                "SELECT j.dossier, s.id FROM solution AS s JOIN jeune AS j ON j.id = s.jeune"
                " WHERE s.code IN ('FJT', 'TIERS')"
            )
        )
    etapes = [
        {"solution": pistes["P75-2"], "libelle": "Entretien", "le": dans(4)},
        {"solution": pistes["P75-2"], "libelle": "Appel", "le": dans(2)},
        {"solution": pistes["P75-2"], "libelle": "Dépassée", "le": dans(-4)},
        {"solution": pistes["P75-3"], "libelle": "Visite", "le": dans(9)},
    ]
    seance.faire_plusieurs([("enregistrer_etape", e) for e in etapes], JOUR)
    return seance


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    with fabrique.fenetre_ouverte(qtbot, remplir(tmp_path / "Foyer")) as ouverte:
        yield ouverte


@pytest.fixture
def page(fenetre: Fenetre) -> PageJeunes:
    fenetre.ouvrir("jeunes")
    resultat = fenetre.page("jeunes")
    assert isinstance(resultat, PageJeunes)
    resultat.table.setFocus()
    return resultat


def rang(page: PageJeunes, dossier: str) -> int:
    return [x.dossier for x in page.table.modele.exacts].index(dossier)


def cliquer(page: PageJeunes, dossier: str, touche: Qt.KeyboardModifier) -> None:
    centre = page.table.visualRect(page.table.modele.index(rang(page, dossier), 1)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, touche, centre)


def choisir(page: PageJeunes, *dossiers: str) -> None:
    page.table.choisir(rang(page, dossiers[0]))
    for dossier in dossiers[1:]:
        cliquer(page, dossier, CTRL)


def choisis(page: PageJeunes) -> list[str]:
    return [x.dossier for x in page.table.choisis]


def referents(fenetre: Fenetre) -> dict[str, str | None]:
    with fenetre.contexte.seance.lire() as conn:
        lignes = lister(conn, JOUR, fenetre.contexte.reperes)
    return {x.dossier: x.referent for x in lignes}


def etapes(fenetre: Fenetre) -> dict[str, str]:
    with fenetre.contexte.seance.lire() as conn:
        return dict(r for r in conn.exec_driver_sql("SELECT libelle, faite FROM etape"))


def fermer_le_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


# --- Choisir ------------------------------------------------------------------------------------


def test_choisir_a_la_souris(page: PageJeunes) -> None:
    tous = [x.dossier for x in page.table.modele.exacts]
    assert not page.lot.isVisible()
    page.table.choisir(1)
    cliquer(page, tous[3], CTRL)
    assert choisis(page) == [tous[1], tous[3]]
    assert page.lot.isVisible()
    assert page.lot.ui.compte.text() == "2 jeunes choisis"
    cliquer(page, tous[5], MAJ)
    assert choisis(page) == [tous[1], *tous[3:6]]
    page.lot.ui.rien.click()
    assert choisis(page) == [tous[5]]
    assert not page.lot.isVisible()


def test_choisir_au_clavier(page: PageJeunes) -> None:
    tous = [x.dossier for x in page.table.modele.exacts]
    page.table.choisir(0)
    QTest.keyClick(page.table, Qt.Key.Key_Down, MAJ)
    QTest.keyClick(page.table, Qt.Key.Key_Down, MAJ)
    assert choisis(page) == tous[:3]
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert choisis(page) == tous[:2]
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert choisis(page) == tous[:3]
    QTest.keyClick(page.table, Qt.Key.Key_A, CTRL)
    assert choisis(page) == tous
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert choisis(page) == [tous[2]]
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert choisis(page) == [tous[3]]


def test_tout_choisir_parmi_des_noms_proches_saute_l_intertitre(page: PageJeunes) -> None:
    QTest.keyClicks(page.recherche, "bah")
    assert page.table.modele.rangee_intertitre is not None
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_A, CTRL)
    assert choisis(page) == ["P75-3", "P75-5"] or set(choisis(page)) >= {"P75-3"}
    assert len(choisis(page)) == page.table.modele.rowCount() - 1


def test_le_choix_survit_a_une_ecriture_et_au_tri(fenetre: Fenetre, page: PageJeunes) -> None:
    choisir(page, "P75-1", "P75-3")
    fenetre.contexte.faire("enregistrer_note", {"jeune": "P75-1", "texte": "Vue."})
    fabrique.finir(fenetre.contexte)
    assert choisis(page) == ["P75-1", "P75-3"]
    page.table.tri_demande.emit("nom")
    assert sorted(choisis(page)) == ["P75-1", "P75-3"]


def test_a_200_pour_cent_la_barre_passe_a_la_ligne(
    fenetre: Fenetre, page: PageJeunes, qapp: QApplication
) -> None:
    appliquer(qapp, theme.CLAIR, 2.0)
    try:
        choisir(page, "P75-1", "P75-3")
        page.lot.ui.affecter.click()
        for _ in range(4):
            qapp.processEvents()
        zone = fenetre.ui.pages.currentWidget()
        assert isinstance(zone, QScrollArea)
        assert page.lot.isVisible()
        assert not zone.horizontalScrollBar().isVisible()
        panneau = page.lot.panneau
        bas = panneau.mapTo(zone.viewport(), QPoint(0, panneau.height())).y()
        assert bas <= zone.viewport().height()  # ce qui vient de s'ouvrir est en vue
        assert fabrique.coupes(page) == []
    finally:
        appliquer(qapp, theme.CLAIR)


# --- Affecter -----------------------------------------------------------------------------------


def test_affecter_plusieurs_puis_tout_defaire_d_un_ctrl_z(
    fenetre: Fenetre, page: PageJeunes
) -> None:
    avant = referents(fenetre)
    choisir(page, "P75-7", "P75-1", "P75-3")
    page.lot.ui.affecter.click()
    panneau = page.lot.panneau
    assert panneau.ui.titre.text() == "Affecter un référent à 3 jeunes"
    QTest.keyClick(panneau.ui.referent, Qt.Key.Key_Return)
    assert panneau.ui.faute_referent.text() == "Dites qui répond des dossiers."
    QTest.keyClicks(panneau.ui.referent, "Mme Diop")
    QTest.keyClick(panneau.ui.referent, Qt.Key.Key_Return)
    fabrique.finir(fenetre.contexte)
    assert not panneau.isVisible()
    assert "3 jeunes" in fenetre.avis.phrase
    assert [d for d, r in referents(fenetre).items() if r == "Mme Diop"] == choisis(page)
    fenetre.annuler()
    fabrique.finir(fenetre.contexte)
    assert referents(fenetre) == avant
    assert "3 dossiers" in fenetre.avis.phrase


def test_un_refus_n_affecte_personne(fenetre: Fenetre, page: PageJeunes) -> None:
    choisir(page, "P75-7", "P75-1")
    page.lot.ui.affecter.click()
    panneau = page.lot.panneau
    panneau._lignes = [page.table.choisis[0], page.table.modele.exacts[0]]
    seance = fenetre.contexte.seance
    seance.faire(
        "changer_roles", {"compte": seance.coffre.compte.id, "roles": _SANS_AFFECTER}, JOUR
    )
    avant = referents(fenetre)
    panneau.ui.referent.setText("Mme Diop")
    panneau.enregistrer()
    fabrique.finir(fenetre.contexte)
    assert panneau.ui.refus.isVisible()
    assert panneau.saisie_en_cours
    assert page.saisie_en_cours
    assert panneau.principal.isEnabled()
    assert referents(fenetre) == avant
    QTest.keyClick(panneau, Qt.Key.Key_Escape)
    assert not page.saisie_en_cours


_SANS_AFFECTER = ["administrateur", "educateur"]


def test_ce_que_le_role_ne_permet_pas_est_eteint_et_dit(fenetre: Fenetre, page: PageJeunes) -> None:
    moi = fenetre.contexte.seance.coffre.compte.id
    fenetre.contexte.faire("changer_roles", {"compte": moi, "roles": _SANS_AFFECTER})
    fabrique.finir(fenetre.contexte)
    choisir(page, "P75-7", "P75-1")
    assert not page.lot.ui.affecter.isEnabled()
    assert page.lot.ui.affecter.toolTip() == "Votre compte ne le permet pas."
    assert page.lot.ui.imprimer.isEnabled()
    assert not page.lot.ui.etape.isEnabled()
    assert page.lot.ui.etape.toolTip() == "Aucune étape à venir n’est datée."


# --- Étapes -------------------------------------------------------------------------------------


def test_marquer_la_prochaine_etape_de_chacun(fenetre: Fenetre, page: PageJeunes) -> None:
    choisir(page, "P75-2", "P75-3", "P75-1")
    page.lot.ui.etape.click()
    fabrique.finir(fenetre.contexte)
    assert etapes(fenetre) == {
        "Entretien": "non",
        "Appel": "oui",
        "Dépassée": "non",
        "Visite": "oui",
    }
    assert fenetre.avis.phrase.startswith("Étape faite pour 2 jeunes. 1 autre n’en a pas.")
    fenetre.annuler()
    fabrique.finir(fenetre.contexte)
    assert set(etapes(fenetre).values()) == {"non"}


# --- Imprimer -----------------------------------------------------------------------------------


def test_imprimer_un_plan_pour_chacun(fenetre: Fenetre, page: PageJeunes, tmp_path: Path) -> None:
    sortie = tmp_path / "plans"
    sortie.mkdir()
    page.lot.fichiers = Dossier(sortie)
    choisir(page, "P75-1", "P75-3", "P75-4")
    page.lot.documents.actions()[0].trigger()
    fabrique.attendre_la_fin(fenetre.contexte, lambda: not page.lot.impression.en_cours)
    noms = sorted(f.name for f in sortie.iterdir())
    assert noms == [f"plan_transition_P75-{n}_e1.pdf" for n in (1, 3, 4)]
    assert all(f.read_bytes().startswith(b"%PDF") for f in sortie.iterdir())
    assert fenetre.avis.phrase.startswith("Plan de transition\u00a0: 3 documents enregistrés.")
    assert not page.lot.ui.bilan.isVisible()


def test_ce_qui_ne_s_imprime_pas_est_liste(
    fenetre: Fenetre, page: PageJeunes, tmp_path: Path
) -> None:
    page.lot.fichiers = Dossier(tmp_path)
    choisir(page, "P75-1", "P75-3")
    attestation = CATALOGUE["attestation"].intitule
    next(a for a in page.lot.documents.actions() if a.text().startswith(attestation)).trigger()
    fabrique.attendre_la_fin(fenetre.contexte, lambda: not page.lot.impression.en_cours)
    bilan = page.lot.ui.bilan.text()
    assert bilan.splitlines()[0].startswith("2 dossiers sans document")
    assert "P75-1" in bilan
    assert "sortie qui tient" in bilan
    assert not list(tmp_path.glob("*.pdf"))
    page.table.choisir(0)
    assert page.lot.isVisible()  # le bilan reste jusqu'à ce qu'on le ferme
    page.lot.ui.rien.click()
    assert not page.lot.isVisible()


def test_arreter_garde_ce_qui_est_fait(fenetre: Fenetre, page: PageJeunes, tmp_path: Path) -> None:
    page.lot.fichiers = Dossier(tmp_path)
    QTest.keyClick(page.table, Qt.Key.Key_A, CTRL)
    page.lot.documents.actions()[0].trigger()
    page.lot.progres.bouton.click()
    fabrique.attendre_la_fin(fenetre.contexte, lambda: not page.lot.impression.en_cours)
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    assert "1 document sur 7" in fenetre.avis.phrase


def test_le_verrou_arrete_l_impression(fenetre: Fenetre, page: PageJeunes, tmp_path: Path) -> None:
    page.lot.fichiers = Dossier(tmp_path)
    QTest.keyClick(page.table, Qt.Key.Key_A, CTRL)
    page.lot.documents.actions()[0].trigger()
    fenetre.hide()
    fabrique.attendre_la_fin(fenetre.contexte, lambda: not page.lot.impression.en_cours)
    assert len(list(tmp_path.glob("*.pdf"))) == 1


def test_un_dossier_parti_est_une_raison_pour_chacun(
    fenetre: Fenetre, page: PageJeunes, tmp_path: Path
) -> None:
    parti = tmp_path / "parti"
    parti.mkdir()
    page.lot.fichiers = Dossier(parti / "absent")
    shutil.rmtree(parti)
    choisir(page, "P75-1", "P75-3")
    page.lot.documents.actions()[0].trigger()
    fabrique.attendre_la_fin(fenetre.contexte, lambda: not page.lot.impression.en_cours)
    assert page.lot.ui.bilan.text().startswith("2 dossiers sans document")


def test_renoncer_au_dossier_n_imprime_rien(page: PageJeunes) -> None:
    page.lot.fichiers = Dossier(None)
    choisir(page, "P75-1", "P75-3")
    page.lot.documents.actions()[0].trigger()
    assert not page.lot.impression.en_cours


def test_un_long_bilan_se_resume() -> None:
    bilan = Bilan(9, 1, refus=[(f"P-{n}", RefusMetier("non", "Non.")) for n in range(8)])
    phrase = phrase_du_bilan("attestation", bilan)
    assert phrase == "Attestation de solution d’hébergement\u00a0: 1 document enregistré."
    assert detail_du_bilan(bilan).splitlines()[1] == "P-0\u00a0: Non."
    assert detail_du_bilan(bilan).splitlines()[-1] == "Et 2 autres."


# --- Le menu ------------------------------------------------------------------------------------


def test_maj_f10_offre_les_memes_gestes(fenetre: Fenetre, page: PageJeunes) -> None:
    choisir(page, "P75-2", "P75-3")
    touche = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(page.table, touche)
    menu = fermer_le_menu()
    mots = [a.text().rstrip("\u00a0…") for a in menu.actions()]
    assert mots == ["Affecter un référent", "Imprimer", "Marquer l’étape faite"]
    menu.actions()[2].trigger()
    menu.close()
    fabrique.finir(fenetre.contexte)
    assert etapes(fenetre)["Visite"] == "oui"


def test_le_menu_d_un_seul_jeune_ouvre_et_note(fenetre: Fenetre, page: PageJeunes) -> None:
    page.table.choisir(rang(page, "P75-2"))
    centre = page.table.visualRect(page.table.currentIndex()).center()
    souris = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, centre, QPoint(200, 200))
    QApplication.sendEvent(page.table.viewport(), souris)
    menu = fermer_le_menu()
    assert [a.text() for a in menu.actions()][:2] == ["Ouvrir le dossier", "Noter"]
    menu.actions()[1].trigger()
    menu.close()
    assert page.noter.isVisible()
    page.lot.menu_de(page.table.choisis, page._ouvrir, page._noter).actions()[0].trigger()
    assert fenetre.courante == "dossier"


def test_une_solution_sans_etape_n_a_rien_a_marquer(qtbot: QtBot, tmp_path: Path) -> None:
    sans = (jeune("P-1", "Sy", "Awa", 90), solution("P-1", "FJT", "demandée", 90))
    with fabrique.fenetre_ouverte(qtbot, fabrique.creer(tmp_path / "F", sans)) as fenetre:
        fenetre.ouvrir("jeunes")
        page = fenetre.page("jeunes")
        assert isinstance(page, PageJeunes)
        page.lot.marquer_les_etapes(page.table.choisis)
        assert not fenetre.occupee
