"""La page Droits d'un dossier : ce qu'elle peint, ce qu'elle dit, et où mènent ses clics."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from outils_dossier import AU, NUMERO, Atelier, atelier_ouvert, etiquettes_coupees, textes
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.dossier.etat import lire_etat
from ase_parcours.bureau.dossier.logement import PageLogement
from ase_parcours.bureau.dossier.page import PageDossier
from ase_parcours.bureau.droits.barre import Morceau, Plage, morceaux
from ase_parcours.bureau.droits.mots import ICONES
from ase_parcours.bureau.droits.page import PageDroits
from ase_parcours.bureau.facettes.page import PageFacettes
from ase_parcours.bureau.theme import CLAIR, FORT_CLAIR
from ase_parcours.bureau.theme.application import appliquer
from ase_parcours.metier.continuite import Continuite, Etat
from ase_parcours.referentiels.droits import reperes_droits

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise\\(\\)")
FIN_DE_TITRE = "2027-03-12"


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines(nationalite="Algérie", mna="oui", premier_accueil="2020-01-01", mdph="non")
        ouvert.faire("enregistrer_statut", jeune=NUMERO, sejour="TITRE")
        ouvert.faire(
            "enregistrer_titre_sejour", jeune=NUMERO, nature="VPF_L423_22", debut="2026-03-13",
            fin=FIN_DE_TITRE,
        )  # fmt: skip
        ouvert.faire(
            "enregistrer_sante", jeune=NUMERO, element="C2S", ouvert="oui", echeance="2026-11-10"
        )
        ouvert.faire("enregistrer_insertion", jeune=NUMERO, nature="CDI", etat="EN_COURS")
        ouvert.faire(
            "enregistrer_demande_logement", jeune=NUMERO, nature="NUR", deposee_le="2026-06-01"
        )
        yield ouvert


def ouvrir(atelier: Atelier, largeur: int = 1278) -> tuple[PageDossier, PageDroits]:
    vue = atelier.page("droits", largeur=largeur)
    return vue, cast(PageDroits, vue.page_nommee("droits"))


def droit(page: PageDroits, code: str) -> Continuite:
    assert page.bilan is not None
    return next(c for c in (*page.bilan.droits, *page.bilan.sans_objet) if c.code == code)


def case(page: PageDroits, ligne: int, colonne: int) -> str:
    item = page.ui.table.item(ligne, colonne)
    assert item is not None
    return item.text()


def rang(page: PageDroits, code: str) -> int:
    return [c.code for c in page.liste.droits].index(code)


def cliquer(page: PageDroits, code: str) -> None:
    boite = page.liste.boite_de(rang(page, code))
    page.ui.defile.ensureVisible(0, boite.center().y())
    QTest.mouseClick(page.liste, Qt.MouseButton.LeftButton, pos=boite.center())
    QApplication.processEvents()


# --- Ce qui est montré ----------------------------------------------------------------------------


def test_le_trou_vient_d_abord_puis_ce_qui_s_arrete(atelier: Atelier) -> None:
    _, page = ouvrir(atelier)
    assert [c.code for c in page.liste.droits][:2] == ["C2S", "TITRE"]
    assert droit(page, "C2S").rouge
    vue = QAccessible.queryAccessibleInterface(page.liste)
    assert vue.role() is QAccessible.Role.List
    assert vue.childCount() == len(page.liste.droits)
    assert vue.child(1).text(QAccessible.Text.Name) == "Titre de séjour, 12 mars 2027"
    detail = vue.child(1).text(QAccessible.Text.Description)
    assert "jusqu’au 11 janv." in detail
    assert "CESEDA R431-2" in detail
    assert "1 trou." in vue.text(QAccessible.Text.Description)


def test_chaque_droit_suivi_a_son_icone() -> None:
    assert set(ICONES) == set(reperes_droits().droits)


def test_le_sans_objet_et_le_dernier_bilan_se_disent(atelier: Atelier) -> None:
    _, page = ouvrir(atelier)
    assert "Droits MDPH (pas de reconnaissance MDPH)" in page.ui.sans_objet.text()
    assert "aucun n’est noté" in page.ui.bilan.text()
    atelier.faire("enregistrer_entretien", jeune=NUMERO, type="bilan", date="2026-10-08")
    _, page = ouvrir(atelier)
    assert "8 octobre 2026" in page.ui.bilan.text()


def test_la_table_dit_la_meme_chose_et_la_source(atelier: Atelier) -> None:
    _, page = ouvrir(atelier)
    page.liste.setFocus()
    QTest.keyClick(page.liste, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    table = page.ui.table
    assert table.isVisible()
    assert not page.liste.isVisible()
    assert table.hasFocus()
    noms = [case(page, r, 0) for r in range(table.rowCount())]
    assert sorted(noms) == sorted(x.nom for x in reperes_droits().droits.values())
    c2s = next(r for r, nom in enumerate(noms) if nom == "Complémentaire santé")
    assert case(page, c2s, 4) == "dès le 11 nov. 2026"
    prime = next(r for r, nom in enumerate(noms) if nom == "Prime d’activité")
    assert case(page, prime, 5).endswith(", à vérifier")
    atelier.cliquer(page.ui.en_table)
    assert page.liste.isVisible()


def test_le_non_recours_vient_des_faits_connus_seuls(atelier: Atelier) -> None:
    _, page = ouvrir(atelier)
    assert page.bilan is not None
    assert "PRIME" in {c.code for c in page.bilan.non_recours}
    vus = textes(page.ui.bloc_non_recours)
    assert "Prime d’activité" in vus
    assert "Assurance maladie" in page.ui.a_verifier.text()
    assert "Prime d’activité" not in page.ui.a_verifier.text()


# --- Où mènent les clics --------------------------------------------------------------------------


def test_un_clic_ouvre_le_fait_d_ou_vient_la_date(atelier: Atelier) -> None:
    vue, page = ouvrir(atelier)
    cliquer(page, "TITRE")
    assert vue.page == "identite"
    panneau = cast(PageFacettes, vue.page_nommee("identite")).panneaux["titre_sejour"]
    atelier.qtbot.waitUntil(lambda: panneau.ui.place_saisie.isVisible())
    assert panneau.fiche.liens["fin"].lire() == FIN_DE_TITRE


def test_un_droit_du_logement_ouvre_sa_demande(atelier: Atelier) -> None:
    vue, page = ouvrir(atelier)
    cliquer(page, "LOGEMENT_SOCIAL")
    assert vue.page == "logement"
    logement = cast(PageLogement, vue.page_nommee("logement"))
    facette = next(f for f in logement.facettes if f.type.nom == "demande_logement")
    atelier.qtbot.waitUntil(lambda: facette.ui.place_saisie.isVisible())


def test_au_clavier_les_fleches_vont_de_droit_en_droit(atelier: Atelier) -> None:
    vue, page = ouvrir(atelier)
    page.liste.setFocus()
    QTest.keyClick(page.liste, Qt.Key.Key_End)
    assert page.liste.courant is page.liste.droits[-1]
    QTest.keyClick(page.liste, Qt.Key.Key_Down)
    assert page.liste.courant is page.liste.droits[-1]
    QTest.keyClick(page.liste, Qt.Key.Key_Home)
    QTest.keyClick(page.liste, Qt.Key.Key_Down)
    parlee = QAccessible.queryAccessibleInterface(page.liste).text(QAccessible.Text.Value)
    assert parlee.startswith("Titre de séjour, 12 mars 2027")
    QTest.keyClick(page.liste, Qt.Key.Key_Return)
    assert vue.page == "identite"


def test_l_infobulle_d_une_rangee_dit_d_ou_vient_la_date(atelier: Atelier) -> None:
    _, page = ouvrir(atelier)
    centre = page.liste.boite_de(rang(page, "TITRE")).center()
    ou = QHelpEvent(QEvent.Type.ToolTip, centre, page.liste.mapToGlobal(centre))
    QApplication.sendEvent(page.liste, ou)
    assert "CESEDA R431-2" in QToolTip.text()
    QToolTip.hideText()


def test_une_demande_notee_retire_le_droit_du_non_recours(atelier: Atelier) -> None:
    _, page = ouvrir(atelier)
    bouton = next(
        b
        for b in page.ui.place_non_recours.findChildren(QPushButton)
        if "Prime d’activité" in b.accessibleName()
    )
    page.ui.defile.ensureWidgetVisible(bouton)
    atelier.cliquer(bouton)
    panneau = page.panneaux["demarche_droit"]
    atelier.qtbot.waitUntil(lambda: panneau.ui.place_saisie.isVisible())
    assert panneau.fiche.liens["droit"].lire() == "PRIME"
    assert panneau.fiche.liens["demande_le"].lire() == AU.isoformat()
    atelier.cliquer(panneau.ui.enregistrer)
    atelier.finir()
    (ecrite,) = atelier.vue().facettes["demarche_droit"]
    assert (ecrite["droit"], ecrite["etat"]) == ("PRIME", "DEMANDEE")
    etat = lire_etat(atelier.contexte, atelier.jeune)
    assert etat is not None
    page.montrer(etat)
    assert droit(page, "PRIME").etat is Etat.DEMANDE
    assert "Prime d’activité" not in textes(page.ui.place_non_recours)


def test_une_demande_deja_notee_s_ouvre_sur_place(atelier: Atelier) -> None:
    atelier.faire("enregistrer_demarche_droit", jeune=NUMERO, droit="PRIME", etat="A_FAIRE")
    vue, page = ouvrir(atelier)
    cliquer(page, "PRIME")
    assert vue.page == "droits"
    panneau = page.panneaux["demarche_droit"]
    atelier.qtbot.waitUntil(lambda: panneau.ui.place_saisie.isVisible())
    assert panneau.ui.titre_saisie.text() == "Modifier un droit demandé"


def test_ce_qui_se_tape_n_est_pas_efface_par_une_autre_demande(atelier: Atelier) -> None:
    _, page = ouvrir(atelier)
    page.noter("PRIME")
    assert page.saisie_en_cours
    page.noter("RSA")
    assert page.panneaux["demarche_droit"].fiche.liens["droit"].lire() == "PRIME"
    page.panneaux["demarche_droit"].renoncer()


# --- Disposition ----------------------------------------------------------------------------------


def test_la_continuite_et_les_regles_se_partagent_la_largeur(atelier: Atelier) -> None:
    _, page = ouvrir(atelier)
    QApplication.processEvents()
    assert page.ui.place_revenu.isVisible()
    assert "Indéterminé" in page.revenu.ui.reponse.text()
    assert page.ui.place_revenu.x() > page.ui.carte.x()
    page.resize(700, 600)
    QApplication.processEvents()
    assert page.ui.place_revenu.y() > page.ui.carte.y()


@pytest.mark.parametrize(("largeur", "facteur"), [(1278, 1.0), (900, 1.0), (1278, 2.0)])
def test_rien_n_est_coupe_et_les_rangees_se_plient(
    atelier: Atelier, largeur: int, facteur: float
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appliquer(app, FORT_CLAIR, facteur)
    try:
        _, page = ouvrir(atelier, largeur)
        QApplication.processEvents()
        assert etiquettes_coupees(page.ui.carte) == []
        bas = 0
        for numero in range(len(page.liste.droits)):
            boite = page.liste.boite_de(numero)
            assert boite.top() >= bas - 1
            bas = boite.bottom()
        assert page.liste.height() >= bas
        assert page.liste.rang_a(QPoint(5, bas - 3)) == len(page.liste.droits) - 1
    finally:
        appliquer(app, CLAIR)


# --- La barre -------------------------------------------------------------------------------------


def test_la_barre_s_arrete_au_dernier_jour_et_le_trou_commence_apres(atelier: Atelier) -> None:
    _, page = ouvrir(atelier)
    assert page.bilan is not None
    horizon = page.bilan.horizon
    assert horizon == date(2027, 11, 22)
    assert morceaux(droit(page, "TITRE"), horizon) == [
        Morceau(Plage.S_ARRETE, AU, date(2027, 3, 13))
    ]
    assert morceaux(droit(page, "C2S"), horizon) == [Morceau(Plage.TROU, AU, horizon)]
    assert morceaux(droit(page, "SECU"), horizon) == [Morceau(Plage.INCONNU, AU, horizon)]
    assert morceaux(droit(page, "PRIME"), horizon) == [Morceau(Plage.A_FAIRE, AU, horizon)]
    assert morceaux(droit(page, "RETOUR"), horizon) == [Morceau(Plage.COUVERT, AU, horizon)]
    assert morceaux(droit(page, "MDPH"), horizon) == []
