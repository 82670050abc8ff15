"""Le glossaire dit chaque sigle que montre l'application, et l'infobulle le dit là où il est."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QTableWidget,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.aide import manuel
from ase_parcours.bureau.aide.infobulles import InfobullesDesSigles, expliquer
from ase_parcours.erreurs import FichierAbime
from ase_parcours.referentiels.glossaire import glossaire, lire_glossaire

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
UI = Path(__file__).parents[2] / "ui"
HORS_GLOSSAIRE = {
    "AES": "le chiffrement d'un fichier, nommé pour qui doit le vérifier",
    "PDF": "un format de fichier, que tout le monde nomme ainsi",
}
_TETE = 'en_vigueur_du: 2026-01-01\nsource: "essai"\nsigles:\n'
_LIGNE = '  - {sigle: CEJ, mots: contrat, sens: "Un contrat.", source: "L1"}\n'


def _sigles_des_formulaires() -> set[str]:
    trouves: set[str] = set()
    for fichier in UI.glob("*.ui"):
        for noeud in ET.parse(fichier).iter("string"):
            if noeud.get("notr") != "true":
                trouves |= set(re.findall(r"\b[A-Z]{2,6}\b", noeud.text or ""))
    return trouves


def test_tout_sigle_des_formulaires_est_dit() -> None:
    trouves = _sigles_des_formulaires()
    assert {"ARS", "MDPH"} <= trouves
    assert trouves - set(glossaire()) - set(HORS_GLOSSAIRE) == set()
    assert set(HORS_GLOSSAIRE) <= trouves, "une exception qui ne sert plus"


def test_les_sigles_du_metier_sont_dits() -> None:
    attendus = "ASE APJM PAA FJT C2S CASF OLINPE MNA CEJ APL RSA SIAO CROUS MDPH"
    assert set(attendus.split()) <= set(glossaire())


def test_la_page_glossaire_dit_chaque_entree_et_sa_source() -> None:
    page = manuel.page(manuel.GLOSSAIRE)
    for entree in glossaire().values():
        ligne = next(x for x in page.corps.splitlines() if f"**{entree.sigle}**" in x)
        assert manuel.typographier(entree.sens) in ligne
        assert manuel.typographier(entree.source) in ligne


@pytest.mark.parametrize(
    ("lignes", "faute"),
    [
        (_LIGNE + _LIGNE, "deux fois"),
        (_LIGNE.replace("CEJ", "cej"), "capitales"),
        (_LIGNE.replace("Un contrat.", "Un. Deux."), "une phrase"),
        (_LIGNE.replace("Un contrat.", "Un contrat"), "une phrase"),
        (_LIGNE.replace('"L1"', '""'), "source"),
        (_LIGNE.replace("}", ", lu_le: hier}"), "lu_le"),
        (_LIGNE.replace("}", ", autre: 1}"), "autre"),
        ("  - CEJ\n", "table"),
        ("", "liste"),
    ],
)
def test_un_glossaire_fautif_est_refuse(lignes: str, faute: str) -> None:
    with pytest.raises(FichierAbime, match=faute) as refus:
        lire_glossaire(_TETE + lignes)
    assert refus.value.code == "referentiel_invalide"


def test_expliquer_dans_l_ordre_sans_repeter() -> None:
    phrases = expliquer("MDPH et CAF, puis MDPH ; XYZ").splitlines()
    assert phrases[0].startswith("MDPH, maison départementale")
    assert any(x.startswith("CAF, caisse") for x in phrases)
    assert "XYZ" not in "".join(phrases)
    assert expliquer("Aucun sigle, pas même PDF") == ""
    assert max(len(x) for x in phrases) <= 64


def _demander(qtbot: QtBot, widget: QWidget, ou: QPoint | None = None) -> str:
    point = ou or widget.rect().center()
    demande = QHelpEvent(QEvent.Type.ToolTip, point, widget.mapToGlobal(point))
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    QApplication.sendEvent(widget, demande)
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_l_infobulle_dit_le_sigle_sous_la_souris(qtbot: QtBot) -> None:
    fenetre = QWidget()
    qtbot.addWidget(fenetre)
    pile = QVBoxLayout(fenetre)
    dit, bouton, muet = QLabel("Fin des droits MDPH"), QPushButton("Demander l'APL"), QLabel("Nom")
    a_elle = QLabel("C2S")
    a_elle.setToolTip("la sienne")
    table = QTableWidget(1, 2)
    table.setHorizontalHeaderLabels(["Nom", "SIAO"])
    for widget in (dit, bouton, muet, a_elle, table):
        pile.addWidget(widget)
    InfobullesDesSigles(fenetre)
    fenetre.show()

    assert _demander(qtbot, dit).startswith("MDPH, maison")
    assert _demander(qtbot, bouton).startswith("APL, aide")
    assert _demander(qtbot, muet) == ""
    assert _demander(qtbot, a_elle) == "la sienne"
    entete = table.horizontalHeader()
    siao = QPoint(entete.sectionViewportPosition(1) + 8, entete.height() // 2)
    assert _demander(qtbot, entete.viewport(), siao).startswith("SIAO, service")
    assert _demander(qtbot, entete.viewport(), QPoint(8, entete.height() // 2)) == ""
