"""La page Échéances : ce qui presse, pourquoi, et ce que l'on note, avec de vrais clics."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from fabrique_bureau import attendre, creer, fenetre_ouverte, finir, jeune
from icalendar import Calendar
from outils_dossier import FichiersDits, taper, textes
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.echeances.dossier import PageEcheancesDossier
from ase_parcours.bureau.echeances.page import PageEcheances
from ase_parcours.bureau.echeances.tri import Section, Vue
from ase_parcours.bureau.fenetre.pages import ECHEANCES
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.fenetre.rail import BoutonRail, Entree
from ase_parcours.bureau.theme import CLAIR, jetons, police, px
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.coffre.lectures.echeances import EcheanceDe
from ase_parcours.francais import INSECABLE
from ase_parcours.metier.echeancier import EtatEcheance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
DEUX = (
    jeune("P75-1", "Fontaine", "Rania", 300, naissance="2009-12-01", sexe="F",
          premier_accueil="2020-03-01", referent="Mme Sy", nationalite="française"),
    jeune("P75-2", "Khelifi", "Inès", 60, naissance="2007-07-14", sexe="F",
          premier_accueil="2019-05-02", referent="Mme Arnaud", nationalite="française"),
)  # fmt: skip


@pytest.fixture
def fenetre(tmp_path: Path, qtbot: QtBot) -> Iterator[Fenetre]:
    """Deux jeunes ; la page Échéances ouverte et lue."""
    with creer(tmp_path / "coffre", DEUX) as seance, fenetre_ouverte(qtbot, seance) as ouverte:
        yield ouverte


def page(fenetre: Fenetre, qtbot: QtBot) -> PageEcheances:
    fenetre.ouvrir(ECHEANCES)
    vue = fenetre.page(ECHEANCES)
    assert isinstance(vue, PageEcheances)
    lue(vue, qtbot)
    return vue


def identifiant(fenetre: Fenetre, numero: str) -> str:
    ligne = fenetre.suivis.de_dossier(numero)
    assert ligne is not None
    return ligne.id


def lue(vue: PageEcheances, qtbot: QtBot) -> None:
    attendre(qtbot, lambda: vue._lu and not vue.lecture.en_cours)
    QApplication.processEvents()


def montrees(vue: PageEcheances) -> list[EcheanceDe]:
    return list(vue.table.modele.toutes())


def choisir(vue: PageEcheances, *codes: str) -> None:
    """Espace sur chaque rangée voulue, comme au clavier."""
    vue.table.setFocus()
    vue.table.ne_plus_choisir()
    for rang in range(vue.table.modele.rowCount()):
        x = vue.table.modele.echeance(rang)
        if x is not None and x.echeance.ligne.code in codes:
            vue.table.aller(rang, choisir=False)
            QTest.keyClick(vue.table, Qt.Key.Key_Space)


def etats(vue: PageEcheances, code: str) -> set[EtatEcheance]:
    return {x.echeance.etat for x in montrees(vue) if x.echeance.ligne.code == code}


def test_ce_qui_presse_avec_sa_raison_et_sa_preuve(fenetre: Fenetre, qtbot: QtBot) -> None:
    vue = page(fenetre, qtbot)
    titres = [b.titre for b in vue.table.modele.blocs]
    assert titres[:2] == ["En retard", "Dans les soixante jours"]
    (entretien,) = [
        x for x in montrees(vue)
        if x.echeance.ligne.code == "ASE-07" and x.jeune.dossier == "P75-1"
    ]  # fmt: skip
    assert entretien.echeance.pour_le is not None
    assert entretien.echeance.pour_le.isoformat() == "2026-12-01"
    rang = vue.table.modele.rangs_de([(entretien.jeune.id, "ASE-07", 1)]).popitem()[1]
    dit = str(vue.table.modele.index(rang, 0).data(Qt.ItemDataRole.ToolTipRole))
    for attendu in ("CASF L222-5-1", "17 ans", "Compte rendu signé"):
        assert attendu in dit
    # Le rail ne compte que ce qui se joue maintenant : sept jours, ou manqué depuis moins de 60.
    recentes = [
        x for x in montrees(vue)
        if x.echeance.pour_le is not None
        and date(2026, 9, 23) <= x.echeance.pour_le <= date(2026, 11, 29)
        and x.echeance.etat is not EtatEcheance.INDETERMINABLE
    ]  # fmt: skip
    assert fenetre.echeances.nombre == len(recentes)
    retards = [x.echeance.pour_le or date.max for x in vue.table.modele.blocs[0].rangees]
    assert retards == sorted(retards, reverse=True)


def test_une_echeance_a_verifier_se_dit(fenetre: Fenetre, qtbot: QtBot) -> None:
    vue = page(fenetre, qtbot)
    vue.tout_effacer()
    vue._demander(sections=frozenset(Section))
    lue(vue, qtbot)
    sans_lecture = [x for x in montrees(vue) if x.echeance.ligne.a_verifier]
    assert sans_lecture
    rangs = vue.table.modele.rangs_de(
        [(x.jeune.id, x.echeance.ligne.code, x.echeance.occurrence) for x in sans_lecture]
    )
    for rang in rangs.values():
        assert "à vérifier" in str(
            vue.table.modele.index(rang, 0).data(Qt.ItemDataRole.ToolTipRole)
        )


def test_le_fait_qui_manque_se_lit_en_entier(fenetre: Fenetre, qtbot: QtBot) -> None:
    """Il est la seule chose à faire : il ne se devine pas derrière « … »."""
    fenetre.contexte.faire("enregistrer_jeune", {"jeune": "P75-1", "naissance": None})
    finir(fenetre.contexte)
    vue = page(fenetre, qtbot)
    vue._demander(sections=frozenset({Section.INDETERMINABLES}))
    lue(vue, qtbot)
    modele = vue.table.modele
    (rang,) = modele.rangs_de([(identifiant(fenetre, "P75-1"), "ASE-07", 1)]).values()
    attendu = f"manque{INSECABLE}: date de naissance"
    assert attendu in str(modele.index(rang, 2).data())
    assert "indéterminable" in str(modele.index(rang, 0).data())
    place = vue.table.columnWidth(2) - 2 * px(8)
    assert QFontMetricsF(police(jetons.TEXTE_SECOND)).horizontalAdvance(attendu) <= place


@pytest.mark.parametrize("facteur", [1.0, 2.0])
def test_la_pastille_du_rail_etroit_n_est_pas_rognee(
    qtbot: QtBot, qapp: QApplication, facteur: float
) -> None:
    try:
        appliquer(qapp, CLAIR, facteur)
        bouton = BoutonRail(Entree(ECHEANCES, "Échéances", "calendar-due"))
        qtbot.addWidget(bouton)
        bouton.resserrer(True)
        bouton.resize(bouton.sizeHint())
        bouton.compter(120)
        image = bouton.grab().toImage()
    finally:
        appliquer(qapp, CLAIR)
    jaunes = [
        x for x in range(image.width()) for y in range(image.height())
        if image.pixelColor(x, y).name() == CLAIR.lampe.lower()
    ]  # fmt: skip
    assert 0 < max(jaunes) < image.width() - 1


def test_un_lot_se_note_fait_et_s_annule_d_un_coup(fenetre: Fenetre, qtbot: QtBot) -> None:
    vue = page(fenetre, qtbot)
    avant = len(montrees(vue))
    choisir(vue, "ASE-01")
    assert len(vue.table.choisies) == 2
    assert vue.lot.isVisible()
    QTest.mouseClick(vue.lot.ui.fait, Qt.MouseButton.LeftButton)
    taper(vue.lot.panneau.ui.preuve, "projets signés en réunion")
    QTest.mouseClick(vue.lot.panneau.ui.enregistrer, Qt.MouseButton.LeftButton)
    finir(fenetre.contexte)
    lue(vue, qtbot)
    assert etats(vue, "ASE-01") == set()  # faites : elles quittent ce qui est ouvert
    assert len(montrees(vue)) == avant - 2
    fenetre.contexte.seance.annuler(fenetre.contexte.aujourd_hui)
    vue._demander()
    lue(vue, qtbot)
    assert etats(vue, "ASE-01") == {EtatEcheance.EN_RETARD}


def test_sans_objet_demande_une_raison(fenetre: Fenetre, qtbot: QtBot) -> None:
    vue = page(fenetre, qtbot)
    choisir(vue, "ASE-01")
    QTest.mouseClick(vue.lot.ui.sans_objet, Qt.MouseButton.LeftButton)
    QTest.mouseClick(vue.lot.panneau.ui.enregistrer, Qt.MouseButton.LeftButton)
    assert "Écrivez la raison." in textes(vue.lot.panneau)
    taper(vue.lot.panneau.ui.motif, "transférés d’un autre département")
    QTest.mouseClick(vue.lot.panneau.ui.enregistrer, Qt.MouseButton.LeftButton)
    finir(fenetre.contexte)
    lue(vue, qtbot)
    vue._demander(etats=frozenset({EtatEcheance.SANS_OBJET}))
    lue(vue, qtbot)
    assert [x.echeance.preuve for x in montrees(vue)] == ["transférés d’un autre département"] * 2
    # On revient dessus : rouvrir les remet à faire.
    choisir(vue, "ASE-01")
    QTest.mouseClick(vue.lot.ui.rouvrir, Qt.MouseButton.LeftButton)
    finir(fenetre.contexte)
    lue(vue, qtbot)
    assert montrees(vue) == []


def test_chercher_sans_accents_et_tout_effacer(fenetre: Fenetre, qtbot: QtBot) -> None:
    vue = page(fenetre, qtbot)
    taper(vue.recherche, "ines projet")
    attendre(qtbot, lambda: vue.demande.texte == "ines projet")
    lue(vue, qtbot)
    assert {x.jeune.dossier for x in montrees(vue)} == {"P75-2"}
    taper(vue.recherche, " zzz")
    attendre(qtbot, lambda: vue.demande.texte.endswith("zzz"))
    lue(vue, qtbot)
    assert vue.ui.vide.isVisible()
    QTest.mouseClick(vue._vide.bouton, Qt.MouseButton.LeftButton)
    lue(vue, qtbot)
    assert {x.jeune.dossier for x in montrees(vue)} == {"P75-1", "P75-2"}


def test_le_calendrier_au_clavier(fenetre: Fenetre, qtbot: QtBot) -> None:
    vue = page(fenetre, qtbot)
    QTest.mouseClick(vue.vues[Vue.MOIS], Qt.MouseButton.LeftButton)
    lue(vue, qtbot)
    vue.calendrier.setFocus()
    QTest.keyClick(vue.calendrier, Qt.Key.Key_PageDown)
    lue(vue, qtbot)
    while vue.calendrier.jour.day != 1:
        QTest.keyClick(vue.calendrier, Qt.Key.Key_Left)
    lue(vue, qtbot)
    assert vue.calendrier.jour.isoformat() == "2026-12-01"
    assert "ASE-07" in {x.echeance.ligne.code for x in montrees(vue)}
    interface = QAccessible.queryAccessibleInterface(vue.calendrier)
    dits = [interface.child(i).text(QAccessible.Text.Name) for i in range(interface.childCount())]
    assert any("1er décembre" in d for d in dits)
    QTest.keyClick(vue.calendrier, Qt.Key.Key_Return)
    assert vue.table.hasFocus()


def test_par_jeune_et_par_personne(fenetre: Fenetre, qtbot: QtBot) -> None:
    vue = page(fenetre, qtbot)
    QTest.mouseClick(vue.vues[Vue.JEUNE], Qt.MouseButton.LeftButton)
    lue(vue, qtbot)
    assert {b.titre for b in vue.table.modele.blocs} == {"Rania Fontaine", "Inès Khelifi"}
    QTest.mouseClick(vue.vues[Vue.CHARGE], Qt.MouseButton.LeftButton)
    lue(vue, qtbot)
    assert any(b.titre.startswith("Mme Sy · ") for b in vue.table.modele.blocs)


def test_entree_ouvre_le_dossier_a_la_page_ou_l_on_agit(fenetre: Fenetre, qtbot: QtBot) -> None:
    vue = page(fenetre, qtbot)
    for rang in range(vue.table.modele.rowCount()):
        x = vue.table.modele.echeance(rang)
        if x is not None and (x.jeune.dossier, x.echeance.ligne.code) == ("P75-1", "ASE-07"):
            vue.table.setFocus()
            vue.table.aller(rang)
            break
    QTest.keyClick(vue.table, Qt.Key.Key_Return)
    assert fenetre.dossier is not None
    assert fenetre.dossier.page == "projet"
    assert fenetre.dossier.etat is not None
    assert fenetre.dossier.etat.numero == "P75-1"


def test_l_agenda_ne_nomme_personne_sans_qu_on_le_demande(
    fenetre: Fenetre, qtbot: QtBot, tmp_path: Path
) -> None:
    vue = page(fenetre, qtbot)
    sans, avec = tmp_path / "sans.ics", tmp_path / "avec.ics"
    vue.agenda.fichiers = FichiersDits([sans, avec])
    for coche in (False, True):
        QTest.mouseClick(vue.ui.exporter, Qt.MouseButton.LeftButton)
        vue.agenda.ui.avec_noms.setChecked(coche)
        assert vue.agenda.ui.avertissement.isVisible() is coche
        QTest.mouseClick(vue.agenda.ui.enregistrer, Qt.MouseButton.LeftButton)
        finir(fenetre.contexte)
    evenements = Calendar.from_ical(sans.read_bytes()).walk("VEVENT")
    assert evenements
    assert all("Khelifi" not in e.to_ical().decode() for e in evenements)
    assert "Khelifi" in avec.read_text("utf-8").replace("\r\n ", "")


def test_les_siennes_dans_le_dossier_points_a_cocher(fenetre: Fenetre, qtbot: QtBot) -> None:
    fenetre.ouvrir_dossier(identifiant(fenetre, "P75-2"), "echeances")
    dossier = fenetre.dossier
    assert dossier is not None
    siennes = dossier.page_nommee("echeances")
    assert isinstance(siennes, PageEcheancesDossier)
    assert siennes.table.modele.blocs[0].titre == "Obligations de l’ASE"
    point = next(p for p in siennes.points if not p.case.isChecked())
    code = point.visee.echeance.ligne.code
    point.case.click()
    finir(fenetre.contexte)
    (apres,) = [p for p in siennes.points if p.visee.echeance.ligne.code == code]
    assert apres.case.isChecked()
    apres.case.click()
    finir(fenetre.contexte)
    (encore,) = [p for p in siennes.points if p.visee.echeance.ligne.code == code]
    assert not encore.case.isChecked()


def test_la_frise_porte_les_echeances_de_l_ase(fenetre: Fenetre, qtbot: QtBot) -> None:
    fenetre.ouvrir_dossier(identifiant(fenetre, "P75-1"), "synthese")
    dossier = fenetre.dossier
    assert dossier is not None
    montree = dossier.synthese.frise.frise.frise
    assert montree is not None
    mots = [j.libelle for j in montree.jalons]
    assert "Projet pour l’enfant établi" in mots
    assert mots.count("entretien des 17 ans") == 1
