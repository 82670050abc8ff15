"""Les orientations dans un dossier : orienter, noter la réponse, dire ce qui attend, retirer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from outils_dossier import NUMERO, Atelier, atelier_ouvert, taper, textes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.dispositifs.panneau_orientations import PanneauOrientations
from ase_parcours.bureau.dossier.etat import lire_etat

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise", "grabbing the keyboard")
OPERATION = "enregistrer_orientation_dispositif"


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines()
        yield ouvert


def au_clavier(widget: QWidget) -> bool:
    """Vrai si ce widget a le clavier."""
    return QApplication.focusWidget() is widget


def panneau_de(atelier: Atelier) -> PanneauOrientations:
    page = atelier.page("droits").page_nommee("droits")
    panneau = page.findChild(PanneauOrientations)
    assert panneau is not None
    return panneau


def rangees(panneau: PanneauOrientations) -> list[list[str]]:
    table = panneau.ui.table
    cases = [
        [table.item(r, c) for c in range(table.columnCount())] for r in range(table.rowCount())
    ]
    return [[c.text() for c in ligne if c is not None] for ligne in cases]


def orienter(atelier: Atelier, code: str, le: str, **champs: str) -> None:
    atelier.faire(OPERATION, jeune=NUMERO, dispositif=code, le=le, **champs)


def ecrites(atelier: Atelier) -> list[tuple[object, ...]]:
    lues = atelier.vue().facettes["orientation_dispositif"]
    return [(r["dispositif"], r["le"], r["vers"], r["etat"], r["reponse_le"]) for r in lues]


def test_orienter_au_clavier(atelier: Atelier) -> None:
    p = panneau_de(atelier)
    assert "Aucune orientation encore." in textes(p)
    atelier.cliquer(p.ui.ajouter)
    o = p.orienter
    assert au_clavier(o.ui.chercher_dispositif)
    taper(o.ui.chercher_dispositif, "titre de sejour")
    QTest.keyClick(o.ui.chercher_dispositif, Qt.Key.Key_Down)
    assert au_clavier(o.ui.liste_dispositif)
    QTest.keyClick(o.ui.liste_dispositif, Qt.Key.Key_Return)
    assert o.choix.valeur == "VILLE-1.3-C"
    assert not o.ui.liste_dispositif.isVisible()
    atelier.taper(o.ui.le, "20/11/2026")
    atelier.taper(o.ui.vers, "Mme Roy")
    assert p.saisie_en_cours
    QTest.keyClick(o.ui.vers, Qt.Key.Key_Return)
    atelier.finir()
    assert not o.isVisible()
    assert ecrites(atelier) == [("VILLE-1.3-C", "2026-11-20", "Mme Roy", "DEMANDEE", None)]
    assert rangees(p)[0][:4] == [
        "Éviter les ruptures de droits au renouvellement d’un titre de séjour",
        "20 nov. 2026", "Mme Roy", "demandée",
    ]  # fmt: skip


def test_un_clic_choisit_et_retaper_rouvre_la_liste(atelier: Atelier) -> None:
    p = panneau_de(atelier)
    atelier.cliquer(p.ui.ajouter)
    o = p.orienter
    liste = o.ui.liste_dispositif
    QTest.mouseClick(
        liste.viewport(),
        Qt.MouseButton.LeftButton,
        pos=liste.visualItemRect(liste.item(1)).center(),
    )
    assert o.choix.valeur == "VILLE-3.4-D"
    taper(o.ui.chercher_dispositif, "x")
    assert o.choix.valeur == ""
    assert liste.isVisible()
    atelier.cliquer(o.ui.enregistrer)
    assert o.ui.faute_dispositif.text() == "Choisissez un dispositif."
    atelier.taper(o.ui.chercher_dispositif, "zzzz")
    QTest.keyClick(o.ui.chercher_dispositif, Qt.Key.Key_Return)
    assert (liste.count(), o.choix.valeur) == (1, "")
    QTest.keyClick(o.ui.vers, Qt.Key.Key_Escape)
    assert not o.isVisible()
    assert ecrites(atelier) == []


def test_une_orientation_a_venir_est_a_faire(atelier: Atelier) -> None:
    p = panneau_de(atelier)
    p.ouvrir()
    p.orienter.choix.poser("PACTE-24", "Anticiper")
    atelier.taper(p.orienter.ui.le, "1/12/2026")
    atelier.cliquer(p.orienter.ui.enregistrer)
    atelier.finir()
    assert ecrites(atelier)[0][3] == "A_FAIRE"


def test_sans_reponse_depuis_trente_jours_se_dit_puis_se_note(atelier: Atelier) -> None:
    orienter(atelier, "PACTE-24", "2026-10-23", etat="DEMANDEE")
    orienter(atelier, "PACTE-9", "2026-10-24", etat="DEMANDEE")
    p = panneau_de(atelier)
    assert [r[3] for r in rangees(p)] == ["demandée", "sans réponse depuis 30 jours"]
    assert p.ui.attente.text() == "1 orientation sans réponse depuis 30 jours ou plus. Relancez."
    assert p.ui.attente.isVisible()
    p.ui.table.selectRow(1)
    atelier.cliquer(p.ui.repondre)
    r = p.reponse
    assert r.ui.reponse_le.text() == "22/11/2026"
    atelier.cliquer(r.ui.enregistrer)
    assert r.ui.faute_etat.text() == "Choisissez la réponse."
    r.ui.etat.setCurrentIndex(r.ui.etat.findData("REFUSEE"))
    atelier.taper(r.ui.precision, "Trop tard")
    assert p.saisie_en_cours
    atelier.cliquer(r.ui.enregistrer)
    atelier.finir()
    assert ("PACTE-24", "2026-10-23", None, "REFUSEE", "2026-11-22") in ecrites(atelier)
    assert not p.ui.attente.isVisible()
    assert rangees(p)[1][3:] == ["refusée", "22 nov. 2026", "Trop tard"]


def test_modifier_retirer_et_remettre(atelier: Atelier) -> None:
    orienter(atelier, "PACTE-24", "2026-11-02", vers="Mme Ba")
    p = panneau_de(atelier)
    atelier.cliquer(p.ui.modifier)
    assert p.orienter.ui.chercher_dispositif.text().startswith("Anticiper")
    assert not p.orienter.saisie_en_cours
    atelier.taper(p.orienter.ui.vers, "M. Faye")
    atelier.cliquer(p.orienter.ui.enregistrer)
    atelier.finir()
    assert ecrites(atelier) == [("PACTE-24", "2026-11-02", "M. Faye", None, None)]
    atelier.cliquer(p.ui.retirer)
    atelier.finir()
    assert ecrites(atelier) == []
    atelier.contexte.annuler()
    atelier.finir()
    assert rangees(p)[0][2] == "M. Faye"


def test_aller_a_la_page_liee(atelier: Atelier) -> None:
    orienter(atelier, "PACTE-24", "2026-11-02")
    p = panneau_de(atelier)
    demandes: list[tuple[str, str]] = []
    atelier.contexte.ouvrir_dossier.connect(lambda jeune, page: demandes.append((jeune, page)))
    assert p.ui.aller.text() == " Aller à la page Logement"
    atelier.cliquer(p.ui.aller)
    assert demandes == [(atelier.jeune, "logement")]


def test_une_date_fausse_se_dit_sans_rien_perdre(atelier: Atelier) -> None:
    p = panneau_de(atelier)
    p.ouvrir()
    p.orienter.choix.poser("PACTE-24", "Anticiper")
    atelier.taper(p.orienter.ui.le, "31/02/2026")
    atelier.cliquer(p.orienter.ui.enregistrer)
    assert p.orienter.ui.faute_le.isVisible()
    assert p.orienter.choix.valeur == "PACTE-24"
    assert ecrites(atelier) == []


def test_un_dispositif_oublie_entre_temps_se_refuse_dans_le_panneau(atelier: Atelier) -> None:
    p = panneau_de(atelier)
    p.ouvrir()
    p.orienter.choix.poser("TER-PARTI", "Parti")
    atelier.cliquer(p.orienter.ui.enregistrer)
    atelier.finir()
    assert "n'est pas au catalogue" in p.orienter.ui.refus.text()
    assert p.orienter.ui.enregistrer.isEnabled()


def test_lecture_seule_montre_sans_geste(atelier: Atelier) -> None:
    orienter(atelier, "PACTE-24", "2026-11-02")
    p = panneau_de(atelier)
    etat = lire_etat(atelier.contexte, atelier.jeune)
    assert etat is not None
    p.montrer(replace(etat, pourquoi_lecture="Lecture seule."))
    assert not p.ui.ajouter.isEnabled()
    assert not p.ui.retirer.isEnabled()
    assert p.ui.ajouter.toolTip() == "Lecture seule."
    p.ouvrir()
    assert not p.orienter.isVisible()
    assert len(rangees(p)) == 1


def test_ce_qui_est_tape_reste_quand_le_dossier_change_ailleurs(atelier: Atelier) -> None:
    p = panneau_de(atelier)
    p.ouvrir()
    atelier.taper(p.orienter.ui.vers, "Mme Ba")
    atelier.contexte.faire("enregistrer_note", {"jeune": NUMERO, "texte": "vu"})
    atelier.finir()
    assert p.orienter.ui.vers.text() == "Mme Ba"
    assert p.orienter.isVisible()
