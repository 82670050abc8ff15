"""Le panneau des référents, cliqué et tapé sur un vrai coffre."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from outils_dossier import NUMERO, Atelier, atelier_ouvert, textes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.dossier.etat import lire_etat
from ase_parcours.bureau.dossier.panneau_referents import PanneauReferents
from ase_parcours.coffre.horloge import Horloge

# La liste des noms proposés est une fenêtre, que l'écran des essais ne sait pas mettre devant.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise", "grabbing the keyboard")


@pytest.fixture
def atelier(tmp_path: Path, qtbot: QtBot) -> Iterator[Atelier]:
    """Inès, dont le référent est connu sans date."""
    with atelier_ouvert(tmp_path, qtbot) as ouvert:
        ouvert.ines(referent="Mme Roy")
        yield ouvert


def _panneau(atelier: Atelier) -> PanneauReferents:
    panneau = PanneauReferents(atelier.contexte)
    atelier.qtbot.addWidget(panneau)
    atelier.contexte.change.connect(lambda _: _montrer(panneau, atelier))
    _montrer(panneau, atelier)
    panneau.resize(720, 420)
    with atelier.qtbot.waitActive(panneau):
        panneau.show()
        panneau.activateWindow()
    return panneau


def _montrer(panneau: PanneauReferents, atelier: Atelier, *roles: str) -> None:
    etat = lire_etat(atelier.contexte, atelier.jeune)
    assert etat is not None
    if roles:
        etat = replace(etat, acteur=replace(etat.acteur, roles=roles))
    panneau.montrer(etat)


def _rangees(panneau: PanneauReferents) -> list[tuple[str, ...]]:
    table = panneau.ui.table
    rangees = []
    for rang in range(table.rowCount()):
        cases = [table.item(rang, c) for c in range(table.columnCount())]
        rangees.append(tuple(c.text() for c in cases if c is not None))
    return rangees


def test_affecter_au_clavier(atelier: Atelier) -> None:
    panneau = _panneau(atelier)
    assert _rangees(panneau) == [("date non connue", "Mme Roy", "en vigueur")]
    atelier.taper(panneau.ui.le, "3/11/26")
    atelier.taper(panneau.ui.referent, "M. Diallo")
    assert panneau.saisie_en_cours
    QTest.keyClick(panneau.ui.referent, Qt.Key.Key_Return)
    atelier.finir()
    assert not panneau.saisie_en_cours
    assert _rangees(panneau) == [
        ("3 nov. 2026", "M. Diallo", "en vigueur"),
        ("date non connue", "Mme Roy", "passé"),
    ]
    assert atelier.vue().ligne.referent == "M. Diallo"
    assert "M. Diallo, depuis le 3 novembre 2026." in textes(panneau)


def test_une_passation_se_prepare(atelier: Atelier) -> None:
    panneau = _panneau(atelier)
    atelier.taper(panneau.ui.le, "4 janvier 2027")
    atelier.taper(panneau.ui.referent, "Mme Arnaud")
    atelier.cliquer(panneau.ui.ajouter)
    atelier.finir()
    assert _rangees(panneau)[0] == ("4 janv. 2027", "Mme Arnaud", "à venir")
    assert "Mme Roy ; Mme Arnaud à compter du 4 janvier 2027." in textes(panneau)
    assert atelier.vue().ligne.referent == "Mme Roy"


def test_sans_date_c_est_aujourd_hui_et_sans_nom_rien(atelier: Atelier) -> None:
    panneau = _panneau(atelier)
    atelier.cliquer(panneau.ui.ajouter)
    assert "Dites qui répond du dossier." in textes(panneau)
    atelier.taper(panneau.ui.referent, "M. Diallo")
    atelier.cliquer(panneau.ui.ajouter)
    atelier.finir()
    assert _rangees(panneau)[0] == ("22 nov. 2026", "M. Diallo", "en vigueur")


def test_retirer_la_ligne_choisie(atelier: Atelier) -> None:
    atelier.faire("affecter_referent", jeune=NUMERO, referent="M. Diallo", le="2026-11-03")
    panneau = _panneau(atelier)
    panneau.ui.table.selectRow(1)
    assert not panneau.ui.retirer.isEnabled()  # ce que dit le tableur ne se retire pas d'ici
    panneau.ui.table.selectRow(0)
    atelier.cliquer(panneau.ui.retirer)
    atelier.finir()
    assert _rangees(panneau) == [("date non connue", "Mme Roy", "en vigueur")]
    assert atelier.annonces[-1][0] == "Ligne retirée du registre."


def test_trancher_en_choisissant(atelier: Atelier) -> None:
    _contredire(atelier)
    panneau = _panneau(atelier)
    assert _rangees(panneau)[0][2] == "en conflit"
    assert "Mme Roy reste responsable" in panneau.ui.conflit.text()
    mots = {b.text(): b for b in panneau.choix}
    assert set(mots) == {"Garder Mme Arnaud", "Garder M. Diallo"}
    QApplication.processEvents()
    atelier.cliquer(mots["Garder Mme Arnaud"])
    atelier.finir()
    assert _rangees(panneau)[0] == ("3 nov. 2026", "Mme Arnaud", "en vigueur")
    assert not panneau.ui.bloc_conflit.isVisible()
    assert atelier.vue().ligne.referent == "Mme Arnaud"


def test_un_educateur_lit_sans_changer(atelier: Atelier) -> None:
    _contredire(atelier)
    panneau = _panneau(atelier)
    _montrer(panneau, atelier, "educateur")
    assert not panneau.ui.ajouter.isEnabled()
    assert panneau.ui.ajouter.toolTip() == "Un référent ou un cadre le change."
    assert panneau.ui.referent.isReadOnly()
    assert not any(b.isEnabled() for b in panneau.choix)


def test_ce_qui_est_tape_survit_a_une_relecture(atelier: Atelier) -> None:
    panneau = _panneau(atelier)
    atelier.taper(panneau.ui.referent, "Mme Ar")
    _montrer(panneau, atelier)
    assert panneau.ui.referent.text() == "Mme Ar"


def test_les_referents_connus_sont_proposes(atelier: Atelier) -> None:
    atelier.faire("affecter_referent", jeune=NUMERO, referent="M. Diallo")
    panneau = _panneau(atelier)
    completeur = panneau.ui.referent.completer()
    assert completeur is not None
    modele = completeur.model()
    assert [modele.index(r, 0).data() for r in range(modele.rowCount())] == ["M. Diallo", "Mme Roy"]


def _contredire(atelier: Atelier) -> None:
    """Un autre poste a écrit un autre nom pour la même date, sans voir celui d'ici."""
    from ase_parcours.coffre import fusion, journal
    from ase_parcours.operations.inventaire import executer

    seance = atelier.seance
    arguments = {"jeune": NUMERO, "le": "2026-11-03"}
    vrai = seance.coffre.contexte
    with pytest.MonkeyPatch.context() as rustine:
        ailleurs = replace(vrai(atelier.contexte.aujourd_hui), appareil="b", horloge=Horloge())
        rustine.setattr(seance.coffre, "contexte", lambda _: ailleurs)
        with seance.coffre.transaction(ailleurs.aujourd_hui, simuler=True) as tx:
            acteur = seance.acteur(tx.conn)
            executer(tx, acteur, "affecter_referent", {**arguments, "referent": "Mme Arnaud"})
            recues = [e for e in journal.entrees(tx.conn) if e.appareil == "b"]
    atelier.faire("affecter_referent", **arguments, referent="M. Diallo")
    with seance.coffre.transaction(atelier.contexte.aujourd_hui) as tx:
        fusion.integrer(tx, recues)
