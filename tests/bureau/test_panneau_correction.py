"""Corriger un état civil à l'écran : la décision est exigée, les échéances suivent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from outils_dossier import NUMERO, Atelier, atelier_ouvert, textes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.annuaire.refus import PanneauRefus
from ase_parcours.bureau.dossier.panneau_correction import PanneauCorrection
from ase_parcours.bureau.facettes.page import PageFacettes

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines(naissance="2008-07-14", sortie_prevue=None)
        yield ouvert


def panneau(atelier: Atelier) -> PanneauCorrection:
    page = cast(PageFacettes, atelier.page("identite").page_nommee("identite"))
    trouve = page.findChild(PanneauCorrection)
    assert isinstance(trouve, PanneauCorrection)
    return trouve


def test_une_naissance_se_corrige_par_decision(atelier: Atelier) -> None:
    p = panneau(atelier)
    atelier.cliquer(p.ui.ajouter)
    assert QApplication.focusWidget() is p.ui.champ
    atelier.taper(p.ui.valeur, "14/07/2009")
    QTest.keyClick(p.ui.valeur, Qt.Key.Key_Return)
    assert p.ui.faute_decision.text() == "Nommez la décision."
    assert p.saisie_en_cours
    atelier.taper(p.ui.decision, "jugement supplétif")
    atelier.taper(p.ui.decision_le, "2/11/26")
    QTest.keyClick(p.ui.decision_le, Qt.Key.Key_Return)
    atelier.finir()
    assert atelier.vue().identite["naissance"] == "2009-07-14"
    assert str(atelier.evaluation.sortie.le) == "2027-07-14"
    cases = [p.ui.table.item(0, c) for c in range(5)]
    assert [c.text() for c in cases if c] == [
        "Naissance", "14 juil. 2008", "14 juil. 2009", "jugement supplétif", "2 nov. 2026",
    ]  # fmt: skip
    assert not p.saisie_en_cours
    atelier.contexte.annuler()
    atelier.finir()
    assert atelier.vue().identite["naissance"] == "2008-07-14"
    assert p.ui.place_rien.isVisible()


def test_une_correction_qui_traverse_la_majorite_le_dit(atelier: Atelier) -> None:
    p = panneau(atelier)
    atelier.cliquer(p.ui.ajouter)
    atelier.taper(p.ui.valeur, "1/12/2008")
    atelier.taper(p.ui.decision, "acte")
    atelier.taper(p.ui.decision_le, "2/11/26")
    atelier.cliquer(p.ui.confirmer)
    atelier.finir()
    assert any("ses échéances sont recalculées" in phrase for phrase, _ in atelier.annonces)


def test_le_sexe_se_dit_en_mots(atelier: Atelier) -> None:
    p = panneau(atelier)
    atelier.cliquer(p.ui.ajouter)
    p.ui.champ.setCurrentIndex(p.ui.champ.findData("sexe"))
    atelier.taper(p.ui.valeur, "garçonne")
    atelier.taper(p.ui.decision, "mairie du 10e")
    atelier.taper(p.ui.decision_le, "2/11/26")
    atelier.cliquer(p.ui.confirmer)
    assert p.ui.faute_valeur.text() == "Écrivez féminin, masculin ou autre."
    atelier.taper(p.ui.valeur, "Masculin")
    atelier.cliquer(p.ui.confirmer)
    atelier.finir()
    assert atelier.vue().identite["sexe"] == "M"
    case = p.ui.table.item(0, 2)
    assert case is not None
    assert case.text() == "masculin"


def test_les_refus_se_comptent_par_motif(atelier: Atelier) -> None:
    panneau_refus = PanneauRefus(atelier.contexte)
    atelier.qtbot.addWidget(panneau_refus)
    panneau_refus.rafraichir()
    assert panneau_refus.isHidden()
    for motif in ("pas de garant", "sans garant", "trop jeune"):
        solution = atelier.solution(code="FJT", etat="demandée", gestionnaire="ALJT")
        atelier.faire("changer_etat_solution", solution=solution, etat="refusée", motif=motif)
    panneau_refus.rafraichir()
    motifs = panneau_refus.ui.motifs
    lus = {
        (a.text(), b.text())
        for r in range(motifs.rowCount())
        if (a := motifs.item(r, 0)) and (b := motifs.item(r, 1))
    }
    assert lus == {("Pas de garant", "2"), ("Âge", "1")}
    panneau_refus.show()
    assert "3 refus" in textes(panneau_refus)
    assert NUMERO not in textes(panneau_refus)
