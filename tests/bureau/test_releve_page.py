"""La relève à l'écran : le bouton du tableau de bord, la liste par jeune, « J'ai tout lu »."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from outils_dossier import AU, NUMERO, Atelier, atelier_ouvert, textes
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.releve.page import PageReleve
from ase_parcours.bureau.suivis import photographier
from ase_parcours.bureau.tableau.page import PageTableau
from ase_parcours.operations.inventaire import executer
from ase_parcours.operations.registre import Acteur

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    """Inès, et une veilleuse qui a écrit cette nuit."""
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines()
        with ouvert.seance.coffre.transaction(AU) as tx, tx.ecrire("creer_compte") as e:
            e.creer("compte", None, {"nom": "Veilleuse", "roles": ["cadre"]}, "nuit")
        yield ouvert


def _cette_nuit(atelier: Atelier, operation: str, **arguments: Any) -> None:
    coffre = atelier.seance.coffre
    vrai = coffre.contexte
    with pytest.MonkeyPatch.context() as rustine:
        rustine.setattr(coffre, "contexte", lambda au: replace(vrai(au), compte="nuit"))
        with coffre.transaction(AU) as tx:
            acteur = Acteur("nuit", "Veilleuse", ("cadre", "referent"), 2)
            executer(tx, acteur, operation, {"jeune": NUMERO, **arguments})


def _fenetre(atelier: Atelier) -> Fenetre:
    fenetre = Fenetre(atelier.contexte, photographier(atelier.seance, AU))
    atelier.qtbot.addWidget(fenetre)
    fenetre.resize(1278, 736)
    with atelier.qtbot.waitActive(fenetre):
        fenetre.show()
        fenetre.activateWindow()
    QApplication.processEvents()
    return fenetre


def test_du_tableau_au_dossier_puis_tout_lu(atelier: Atelier) -> None:
    _cette_nuit(atelier, "enregistrer_note", texte="A <b>mal</b> dormi.\nA demandé à vous voir.")
    _cette_nuit(atelier, "constater_depart", date="2026-11-22", motif="fugue")
    _cette_nuit(atelier, "enregistrer_jeune", telephone="01")
    _cette_nuit(atelier, "enregistrer_jeune", telephone="02")
    fenetre = _fenetre(atelier)
    tableau = fenetre.page("tableau")
    assert isinstance(tableau, PageTableau)
    assert tableau.ui.releve.text().endswith(": 1 dossier")
    atelier.cliquer(tableau.ui.releve)
    page = fenetre.page("releve")
    assert isinstance(page, PageReleve)
    lus = textes(page)
    assert "Départ constaté le 22 novembre 2026, par Veilleuse." in lus
    assert "A <b>mal</b> dormi. A demandé à vous voir." in lus
    assert "\u00a0: Identité (2 fois), Départ constaté." in lus
    assert lus.index("Départ constaté") < lus.index("dormi") < lus.index("Identité (2")
    atelier.cliquer(page.boutons[NUMERO])
    assert fenetre.courante == "dossier"
    fenetre.ouvrir("releve")
    atelier.cliquer(page.ui.tout_lu)
    atelier.finir()
    assert page.boutons == {}
    assert page._vide.isVisible()
    assert not page.ui.tout_lu.isEnabled()
    fenetre.ouvrir("tableau")
    assert not tableau.ui.releve.isVisible()


def test_rien_a_lire_n_encombre_pas_le_tableau(atelier: Atelier) -> None:
    tableau = _fenetre(atelier).page("tableau")
    assert isinstance(tableau, PageTableau)
    assert not tableau.ui.releve.isVisible()


def test_ce_qui_arrive_pendant_la_lecture_reste_a_lire(atelier: Atelier) -> None:
    _cette_nuit(atelier, "enregistrer_note", texte="Première.")
    fenetre = _fenetre(atelier)
    fenetre.ouvrir("releve")
    page = fenetre.page("releve")
    assert isinstance(page, PageReleve)
    _cette_nuit(atelier, "enregistrer_note", texte="Seconde.")
    atelier.cliquer(page.ui.tout_lu)
    atelier.finir()
    lus = textes(page)
    assert "Seconde." in lus
    assert "Première." not in lus
