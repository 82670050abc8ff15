"""S'exercer, comme une personne : le lien, la page, un dossier résolu en cliquant, à neuf."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import fabrique_bureau as fabrique
import pytest
from outils_dossier import taper
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau import preferences, theme
from ase_parcours.bureau.cadre import Cadre
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.dossier.panneau_referents import PanneauReferents
from ase_parcours.bureau.exercices.bandeau import BandeauExercice
from ase_parcours.bureau.exercices.page import PageExercices
from ase_parcours.bureau.exercices.suivi import suivi_de
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.saisie.fichiers import DialoguesDuSysteme
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.exercice import marquer
from ase_parcours.echanges.situations_fictives import Situation
from ase_parcours.operations import acces, exercices

# La liste des noms proposés est une fenêtre, que l'écran des essais ne sait pas mettre devant.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise", "grabbing the keyboard")

JOUR = fabrique.JOUR


@pytest.fixture(autouse=True)
def _apparence(qapp: QApplication) -> Iterator[None]:
    appliquer(qapp, theme.CLAIR)
    yield
    appliquer(qapp, theme.CLAIR)


@pytest.fixture
def cadre(qtbot: QtBot, tmp_path: Path) -> Iterator[Cadre]:
    """L'application sur un vrai coffre, encore fermé."""
    fabrique.creer(tmp_path / "Foyer").fermer()
    resultat = Cadre(tmp_path / "Foyer", JOUR)
    qtbot.addWidget(resultat)
    resultat.show()
    yield resultat
    if resultat.fenetre is not None:
        fabrique.finir(resultat.fenetre.contexte)
    resultat.confirmer = lambda _: True
    resultat.close()


@pytest.fixture
def fenetre(qtbot: QtBot, tmp_path: Path) -> Iterator[Fenetre]:
    """La fenêtre de travail, sur un coffre d'exercice neuf."""
    seance = exercices.creer(tmp_path / "exercice" / "Coffre", JOUR)
    with fabrique.fenetre_ouverte(qtbot, seance) as ouverte:
        yield ouverte


def cliquer(bouton: QAbstractButton) -> None:
    assert bouton.isVisible()
    assert bouton.isEnabled()
    QTest.mouseClick(bouton, Qt.MouseButton.LeftButton)


def s_exercer(qtbot: QtBot, cadre: Cadre) -> Fenetre:
    cliquer(cadre.ouverture.ui.exercer)
    assert not cadre.ouverture.ui.exercer.isEnabled()
    fabrique.attendre(qtbot, lambda: not cadre.verrouille)
    assert cadre.fenetre is not None
    return cadre.fenetre


def page_de(fenetre: Fenetre) -> PageExercices:
    page = fenetre.page("exercices")
    assert isinstance(page, PageExercices)
    return page


def faites(fenetre: Fenetre) -> list[str]:
    return [e.situation.code for e in suivi_de(fenetre.contexte).etats if e.resolue]


def ligne_parlee(page: PageExercices, rang: int) -> str:
    return str(page.ui.liste.item(rang).data(Qt.ItemDataRole.AccessibleTextRole))


def test_s_exercer_resoudre_en_cliquant_puis_refaire_a_neuf(qtbot: QtBot, cadre: Cadre) -> None:
    fenetre = s_exercer(qtbot, cadre)
    assert fenetre.contexte.seance.coffre.dossier == acces.dossier_d_exercice()
    assert cadre.windowTitle() == "ASE Parcours — Exercice"
    assert fenetre.courante == "exercices"
    assert fenetre.ui.rail.bouton("exercices").hasFocus()
    page = page_de(fenetre)
    page.choisir("referent")
    assert page.ui.etat.text() == "À faire"

    cliquer(page.ui.ouvrir)
    assert fenetre.courante == "dossier"
    dossier = fenetre.page("dossier")
    assert isinstance(dossier, PageDossier)
    dossier.ui.pages.setCurrentRow(
        next(r for r in range(dossier.ui.pages.count()) if dossier.ui.pages.cle(r) == "parcours")
    )
    panneau = next(p for p in dossier.findChildren(PanneauReferents) if p.isVisible())
    taper(panneau.ui.referent, "M. Grandjouan")
    cliquer(panneau.ui.ajouter)
    fabrique.attendre(qtbot, lambda: faites(fenetre) == ["referent"])
    fabrique.finir(fenetre.contexte)
    # L'avis du bas garde « Annuler » : la réussite se dit dans le bandeau.
    assert fenetre.avis.annulable
    assert "Situation résolue" in fenetre.bandeau.accessibleName()
    assert "1 situation résolue sur 10." in fenetre.bandeau.accessibleName()

    cliquer(fenetre.bandeau.bouton)
    assert fenetre.courante == "exercices"
    assert page.ui.etat.text() == "Résolue"
    assert ligne_parlee(page, 7).endswith(", résolue")

    # Recommencer demande une seconde fois, puis tout est à faire.
    cliquer(page.ui.recommencer)
    refaire = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Refaire à neuf")
    assert cadre.focusWidget() is refaire
    assert faites(fenetre) == ["referent"]
    ancien = fenetre.contexte.seance.coffre.identifiant
    cliquer(refaire)
    assert cadre.verrouille
    fabrique.attendre(qtbot, lambda: not cadre.verrouille)
    assert cadre.fenetre is not None
    assert cadre.fenetre.contexte.seance.coffre.identifiant != ancien
    assert faites(cadre.fenetre) == []


def test_verser_le_bail_fourni_puis_sortir(
    qtbot: QtBot, fenetre: Fenetre, monkeypatch: pytest.MonkeyPatch
) -> None:
    """La situation la plus longue : un fichier à verser, puis la porte, par les vrais boutons."""
    page = page_de(fenetre)
    page.choisir("preuve")
    bail = Path(page.ui.piece.text().split("\u00a0: ")[1])
    assert bail.is_file()
    monkeypatch.setattr(DialoguesDuSysteme, "a_lire", lambda *_: bail)
    cliquer(page.ui.ouvrir)
    dossier = fenetre.page("dossier")
    assert isinstance(dossier, PageDossier)
    dossier.ui.pages.setCurrentRow(
        next(r for r in range(dossier.ui.pages.count()) if dossier.ui.pages.cle(r) == "logement")
    )
    (carte,) = dossier.logement.cartes
    cliquer(next(b for b in carte.findChildren(QAbstractButton) if b.text() == "Verser"))
    fabrique.finir(fenetre.contexte)
    assert faites(fenetre) == []
    dossier.ui.pages.setCurrentRow(0)
    # Qt montre au tour suivant ce qu'on ajoute à une page déjà visible.
    QApplication.processEvents()
    synthese = dossier.synthese
    synthese.ui.defile.ensureWidgetVisible(synthese.boutons["sortie"])
    cliquer(synthese.boutons["sortie"])
    cliquer(synthese.action.ui.confirmer)
    fabrique.attendre(qtbot, lambda: faites(fenetre) == ["preuve"])
    fabrique.finir(fenetre.contexte)


def test_le_coffre_d_exercice_ne_prend_pas_la_place_du_vrai(qtbot: QtBot, cadre: Cadre) -> None:
    fenetre = s_exercer(qtbot, cadre)
    assert preferences.lire().coffres == ()
    # Verrouillé, son mot de passe est montré, comme celui de la démonstration.
    QTest.keyClick(fenetre, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert cadre.verrouille
    ui = cadre.ouverture.ui
    assert ui.demo_texte.isVisible()
    assert "Coffre d'exercice, mot de passe" in ui.demo_texte.text()
    assert acces.SECRET_EXERCICE in ui.demo_texte.text()
    cliquer(ui.demo_saisir)
    fabrique.attendre(qtbot, lambda: not cadre.verrouille)
    assert preferences.lire().coffres == ()
    # Revenu au vrai coffre, rien n'en reste.
    cadre.verrouiller()
    ui.coffre.setCurrentIndex(0)
    cadre.ouverture.montrer(Path(str(ui.coffre.itemData(0))))
    assert not ui.demonstration.isVisible()
    ui.secret.setText(fabrique.MOT_DE_PASSE)
    cliquer(ui.ouvrir)
    fabrique.attendre(qtbot, lambda: not cadre.verrouille)
    assert cadre.fenetre is not None
    assert "exercices" not in cadre.fenetre.ui.rail.noms
    assert not cadre.fenetre.findChildren(BandeauExercice)
    assert cadre.windowTitle() == "ASE Parcours — Foyer"
    assert len(preferences.lire().coffres) == 1


def test_s_exercer_avant_tout_coffre(qtbot: QtBot, tmp_path: Path) -> None:
    cadre = Cadre(tmp_path / "rien", JOUR)
    qtbot.addWidget(cadre)
    cadre.show()
    assert cadre.ouverture.ui.page_creer.isVisible()
    fenetre = s_exercer(qtbot, cadre)
    assert fenetre.courante == "exercices"
    assert not acces.est_un_coffre(tmp_path / "rien")
    cadre.close()


@pytest.mark.sans_raccourci
def test_ouvert_ailleurs_il_se_lit_seulement(qtbot: QtBot, cadre: Cadre) -> None:
    with exercices.s_exercer(acces.dossier_d_exercice(), JOUR):
        cliquer(cadre.ouverture.ui.exercer)
        fabrique.attendre(qtbot, lambda: cadre.ouverture.tenu is not None)
        assert cadre.verrouille
        assert cadre.ouverture.tenu is not None
        cliquer(cadre.ouverture.tenu.bouton)
        fabrique.attendre(qtbot, lambda: not cadre.verrouille)
        assert cadre.fenetre is not None
        assert cadre.fenetre.contexte.seance.lecture_seule
        # Le refaire pendant qu'un autre s'en sert l'effacerait sous ses mains.
        assert not page_de(cadre.fenetre).ui.recommencer.isEnabled()
        fabrique.finir(cadre.fenetre.contexte)
        cadre.fenetre.contexte.seance.fermer()


def test_les_indices_se_devoilent_un_a_un_au_clavier(fenetre: Fenetre) -> None:
    page = page_de(fenetre)
    ui = page.ui
    ui.liste.setFocus()
    QTest.keyClick(ui.liste, Qt.Key.Key_Down)
    assert page.montree.situation.code == "date"
    assert ui.titre.text() == page.montree.situation.titre
    assert not ui.indice_1.isVisible()
    assert not ui.solution.isVisible()
    ui.indice.setFocus()
    QTest.keyClick(ui.indice, Qt.Key.Key_Space)
    assert ui.indice_1.isVisible()
    assert not ui.indice_2.isVisible()
    QTest.keyClick(ui.indice, Qt.Key.Key_Return)
    assert ui.indice_2.isVisible()
    assert not ui.indice.isEnabled()
    assert ui.voir.hasFocus()
    QTest.keyClick(ui.voir, Qt.Key.Key_Return)
    assert ui.solution.isVisible()
    assert page.montree.situation.pas[0] in ui.pas.text()
    assert page.montree.situation.regle == ui.regle.text()
    # Une autre situation a ses propres indices ; celle-ci garde les siens.
    page.choisir("nuits")
    assert not ui.indice_1.isVisible()
    assert not ui.solution.isVisible()
    page.choisir("date")
    assert ui.indice_2.isVisible()
    # Entrée dans la liste ouvre le dossier.
    ui.liste.setFocus()
    QTest.keyClick(ui.liste, Qt.Key.Key_Return)
    assert fenetre.courante == "dossier"


def test_une_situation_resolue_se_dit_a_voix_haute_et_se_defait(
    fenetre: Fenetre, monkeypatch: pytest.MonkeyPatch
) -> None:
    dits: list[str] = []
    vrai = QAccessible.updateAccessibility

    def ecouter(evenement: object) -> None:
        if isinstance(evenement, QAccessibleAnnouncementEvent):
            dits.append(evenement.message())
        else:
            vrai(evenement)  # type: ignore[arg-type]

    monkeypatch.setattr(QAccessible, "updateAccessibility", ecouter)
    (gestes,) = (s.gestes for s in _situations(fenetre) if s.code == "tiers")
    nom, arguments = gestes[0]
    with fenetre.contexte.seance.lire() as conn:
        requete = "SELECT id FROM solution WHERE code = 'TIERS'"
        solution = conn.exec_driver_sql(requete).scalar_one()
    fenetre.contexte.faire(nom, {**arguments, "solution": solution})
    fabrique.finir(fenetre.contexte)
    assert faites(fenetre) == ["tiers"]
    assert len([d for d in dits if d.startswith("Situation résolue")]) == 1
    fenetre.annuler()
    fabrique.finir(fenetre.contexte)
    assert faites(fenetre) == []
    assert "0 situation résolue sur 10." in fenetre.bandeau.accessibleName()
    assert ligne_parlee(page_de(fenetre), 5).endswith(", à faire")


def _situations(fenetre: Fenetre) -> list[Situation]:
    return [e.situation for e in suivi_de(fenetre.contexte).etats]


def test_un_coffre_qui_a_vieilli_le_dit(qtbot: QtBot, tmp_path: Path) -> None:
    seance = exercices.creer(tmp_path / "exercice", JOUR - timedelta(days=30))
    with fabrique.fenetre_ouverte(qtbot, seance) as fenetre:
        assert "ses dates ont vieilli" in page_de(fenetre).ui.age.text()
        assert page_de(fenetre).ui.age.isVisible()


def test_un_coffre_a_moitie_fait_se_montre_et_se_refait(qtbot: QtBot, tmp_path: Path) -> None:
    """Une coupure de courant pendant qu'il se fait : la marque y est, les dossiers pas encore."""
    entree = (acces.COMPTE_EXERCICE, acces.SECRET_EXERCICE)
    seance = acces.creer(tmp_path / "exercice", *entree, JOUR, parametres=PLANCHER)
    with seance.coffre.transaction(JOUR) as tx:
        marquer(tx.conn, JOUR)
    with fabrique.fenetre_ouverte(qtbot, seance) as fenetre:
        ui = page_de(fenetre).ui
        assert "Recommencer" in ui.etat.text()
        assert not ui.ouvrir.isEnabled()
        QTest.keyClick(ui.liste, Qt.Key.Key_Return)
        assert fenetre.courante == "exercices"
        assert ui.recommencer.isEnabled()


def test_un_coffre_du_jour_ne_dit_rien_de_son_age(fenetre: Fenetre) -> None:
    assert not page_de(fenetre).ui.age.isVisible()


@pytest.mark.parametrize("facteur", [1.0, 2.0])
def test_rien_n_est_coupe(fenetre: Fenetre, qapp: QApplication, facteur: float) -> None:
    appliquer(qapp, theme.CLAIR, facteur)
    page = page_de(fenetre)
    for rang in range(page.ui.liste.count()):
        page.ui.liste.setCurrentRow(rang)
        page.ui.voir.click()
        QApplication.processEvents()
        assert fabrique.coupes(fenetre) == []
        assert page.width() >= page.minimumSizeHint().width()
    # La liste se montre entière : c'est la page qui défile.
    assert page.ui.liste.verticalScrollBar().maximum() == 0


def test_chaque_entree_a_un_nom(fenetre: Fenetre) -> None:
    page = page_de(fenetre)
    assert page.ui.liste.accessibleName() == "Situations à résoudre"
    for rang in range(page.ui.liste.count()):
        assert ligne_parlee(page, rang).startswith(f"{rang + 1}. ")
    for bouton in page.findChildren(QAbstractButton):
        interface = QAccessible.queryAccessibleInterface(bouton)
        assert interface.text(QAccessible.Text.Name).strip()
    assert "personnes fictives" in fenetre.bandeau.accessibleName()


def test_chaque_page_garde_le_bandeau(fenetre: Fenetre) -> None:
    for nom in fenetre.ui.rail.noms:
        fenetre.ouvrir(nom)
        assert fenetre.bandeau.isVisible()
    jeune = suivi_de(fenetre.contexte).jeune("EXO-01")
    assert jeune is not None
    fenetre.ouvrir_dossier(jeune, "logement")
    assert fenetre.bandeau.isVisible()
