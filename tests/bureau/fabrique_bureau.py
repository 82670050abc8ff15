"""Fabriquer un coffre et sa fenêtre pour les essais du bureau : de vrais fichiers chiffrés."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.cadre import Cadre
from ase_parcours.bureau.composants.etiquette import LigneReduite
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.suivis import photographier
from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.lectures.jeunes import lister
from ase_parcours.operations import acces
from ase_parcours.operations.seance import Seance

JOUR = date(2026, 11, 22)
COMPTE = "Sami Lacroix"
MOT_DE_PASSE = "cheval pile agrafe"

Operation = tuple[str, dict[str, Any]]


def dans(jours: int) -> str:
    """Date ISO, ``jours`` après le jour des essais."""
    return (JOUR + timedelta(days=jours)).isoformat()


def jeune(dossier: str, nom: str, prenom: str, sortie: int | None, **autres: str) -> Operation:
    """Un dossier dont la sortie est prévue dans ``sortie`` jours."""
    arguments: dict[str, Any] = {"jeune": dossier, "nom": nom, "prenom": prenom, **autres}
    if sortie is not None:
        arguments["sortie_prevue"] = dans(sortie)
    return "enregistrer_jeune", arguments


def solution(dossier: str, code: str, etat: str, debut: int, **autres: Any) -> Operation:
    """Une solution qui commence dans ``debut`` jours."""
    valeurs = {"jeune": dossier, "code": code, "etat": etat, "debut": dans(debut), **autres}
    return "enregistrer_solution", valeurs


FOYER: tuple[Operation, ...] = (
    jeune("P75-1", "Fontaine", "Rania", 15, naissance="2008-12-07", sexe="F", referent="Mme Sy"),
    jeune("P75-2", "Khelifi", "Inès", 60, naissance="2007-07-14", sexe="F", referent="Mme Arnaud"),
    solution("P75-2", "LOG_SOC", "confirmée", 90, preuve="bail signé"),
    solution("P75-2", "FJT", "en instruction", 60),
    jeune("P75-3", "Bah", "Chloé", 150, naissance="2008-06-01", referent="M. Faure"),
    solution("P75-3", "TIERS", "confirmée", 150, fin=dans(300), preuve="attestation"),
    jeune("P75-4", "Traoré", "Sarah", 10, naissance="2008-12-02", referent="M. Faure"),
    solution("P75-4", "LOG_SOC", "confirmée", 5, preuve="bail signé"),
    jeune("P75-5", "Bâ", "Chloé", 519, naissance="2010-05-24", referent="M. Faure"),
    jeune("P75-6", "Østergård", "Hélène", -40, naissance="2008-01-01", referent="Mme Arnaud"),
    ("enregistrer_jeune", {"jeune": "P75-7", "nom": "N'Diaye", "prenom": "Awa"}),
)
"""Sept jeunes : rouge proche, rouge à trou, fragile, garantie, au-delà, dépassée, indéterminée."""


def creer(dossier: Path, operations: tuple[Operation, ...] = FOYER) -> Seance:
    """Un coffre neuf et rempli, ouvert."""
    seance = acces.creer(dossier, COMPTE, MOT_DE_PASSE, JOUR, parametres=PLANCHER)
    if operations:
        seance.faire_plusieurs(list(operations), JOUR)
    return seance


@contextmanager
def fenetre_ouverte(qtbot: QtBot, seance: Seance) -> Iterator[Fenetre]:
    """La fenêtre de travail, montrée ; la séance est fermée à la fin."""
    contexte = Contexte(seance, JOUR)
    fenetre = Fenetre(contexte, photographier(seance, JOUR))
    qtbot.addWidget(fenetre)
    fenetre.resize(1366, 736)
    fenetre.show()
    fenetre.activateWindow()
    assert QTest.qWaitForWindowActive(fenetre)
    try:
        yield fenetre
    finally:
        fenetre.finir_les_ecritures()
        finir(fenetre.contexte)
        fenetre.hide()
        seance.fermer()


@contextmanager
def cadre_ouvert(
    qtbot: QtBot, dossier: Path, horloge: Callable[[], date] | None = None
) -> Iterator[Cadre]:
    """L'application entière sur un coffre neuf, ouverte par son mot de passe."""
    creer(dossier).fermer()
    resultat = Cadre(dossier, JOUR, horloge=horloge)
    qtbot.addWidget(resultat)
    resultat.show()
    entrer(qtbot, resultat)
    resultat.activateWindow()
    assert QTest.qWaitForWindowActive(resultat)
    try:
        yield resultat
    finally:
        resultat.confirmer = lambda _: True
        resultat.close()


def entrer(qtbot: QtBot, cadre: Cadre, mot_de_passe: str = MOT_DE_PASSE) -> None:
    """Tape le mot de passe et attend l'ouverture, ou le refus."""
    cadre.ouverture.ui.secret.setText(mot_de_passe)
    QTest.keyClick(cadre.ouverture.ui.secret, Qt.Key.Key_Return)
    attendre(qtbot, cadre.ouverture.ui.ouvrir.isEnabled)


def noms(seance: Seance) -> dict[str, str]:
    """Nom de chaque dossier du coffre."""
    with seance.lire() as conn:
        lignes = lister(conn, JOUR, seance.coffre.reperes, clos=True)
    return {x.dossier: x.nom for x in lignes}


def finir(contexte: Contexte) -> None:
    """Attend les écritures en fond, puis laisse passer leurs suites."""
    assert contexte.taches.attendre()
    assert contexte.lectures.attendre()
    for _ in range(3):
        QCoreApplication.processEvents()


def finir_les_saisies(contexte: Contexte) -> None:
    """Attend que les saisies en cours soient gardées."""
    assert contexte.saisies._taches.attendre()
    for _ in range(3):
        QCoreApplication.processEvents()


def coupes(racine: QWidget) -> list[str]:
    """Les étiquettes et boutons visibles dont le texte est plus large que leur place."""
    return [
        f"{type(w).__name__} {w.objectName()} « {w.text()} » : {w.width()} < {besoin}"
        for w in racine.findChildren(QWidget)
        if isinstance(w, QLabel | QAbstractButton)
        and w.isVisible()
        and w.text()
        and not isinstance(w, LigneReduite)
        and not (isinstance(w, QLabel) and w.wordWrap())
        and w.width() < (besoin := w.minimumSizeHint().width())
    ]


def attendre(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """Laisse Qt travailler jusqu'à ce que la condition soit vraie."""
    qtbot.waitUntil(condition, timeout=20_000)


def attendre_la_fin(contexte: Contexte, fini: Callable[[], bool]) -> None:
    """Laisse finir un enchaînement d'écritures : chacune n'est confiée qu'après la précédente."""
    for _ in range(200):
        finir(contexte)
        if fini():
            return
    raise AssertionError("l'enchaînement ne finit pas")
