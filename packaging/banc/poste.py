"""Un poste qui travaille, dans un processus à part : ce que le banc observe du dehors.

``tableau COFFRE`` ouvre et montre le tableau de bord ; ``frappe COFFRE CLASSEUR SECONDES`` tape une
note pendant qu'un classeur s'importe ; ``taper COFFRE FICHIER`` tape sans fin, et note chaque
frappe dans ``FICHIER``. Écrit une ligne de JSON.
"""

from __future__ import annotations

import json
import sys
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from shiboken6 import delete

if TYPE_CHECKING:
    from ase_parcours.bureau.fenetre.principale import Fenetre
    from ase_parcours.bureau.notes.page import PageNotes

AU = date(2026, 11, 22)
SECRET = "banc"
LARGEUR, HAUTEUR = 1366, 736
_FRAPPE = 80  # millisecondes entre deux touches
_SONDE = 4  # millisecondes entre deux regards sur la boucle


def ouvrir(coffre: Path) -> tuple[Fenetre, float]:
    """La fenêtre de travail peinte, et les secondes depuis la dérivation de la clé."""
    from ase_parcours.bureau.application import preparer

    application = preparer()
    from ase_parcours.bureau.contexte import Contexte
    from ase_parcours.bureau.fenetre.principale import Fenetre
    from ase_parcours.bureau.suivis import photographier
    from ase_parcours.coffre import argon
    from ase_parcours.operations import acces

    derivation = [0.0]
    deriver = argon.deriver

    def chronometree(*arguments: object) -> object:
        debut = time.perf_counter()
        try:
            return deriver(*arguments)  # type: ignore[arg-type]
        finally:
            derivation[0] += time.perf_counter() - debut

    argon.deriver = chronometree  # type: ignore[assignment]
    debut = time.perf_counter()
    seance = acces.ouvrir(coffre, None, SECRET)
    fenetre = Fenetre(Contexte(seance, AU), photographier(seance, AU))
    fenetre.resize(LARGEUR, HAUTEUR)
    fenetre.show()
    application.processEvents()
    fenetre.grab()
    return fenetre, time.perf_counter() - debut - derivation[0]


def memoire() -> dict[str, float]:
    """Mémoire résidente et son sommet, en Mo (Linux)."""
    lues = {}
    for ligne in Path("/proc/self/status").read_text().splitlines():
        cle, _, valeur = ligne.partition(":")
        if cle in ("VmRSS", "VmHWM"):
            lues[cle] = float(valeur.split()[0]) / 1024
    return lues


def tableau(coffre: Path) -> None:
    """Ouvrir jusqu'au tableau de bord peint."""
    fenetre, secondes = ouvrir(coffre)
    _dire({"secondes": secondes, **memoire()})
    _fermer(fenetre)


def _fermer(fenetre: Fenetre) -> None:
    """Comme l'application : caché, coffre rendu, fenêtre détruite avant Python."""
    fenetre.hide()
    fenetre.finir_les_ecritures()
    fenetre.contexte.seance.fermer()
    delete(fenetre)


def _note(fenetre: Fenetre) -> PageNotes:
    from typing import cast

    from ase_parcours.bureau.dossier.page import PageDossier
    from ase_parcours.bureau.notes.page import PageNotes

    fenetre.activateWindow()
    fenetre.ouvrir_dossier(fenetre.suivis.lignes[0].id, "notes")
    dossier = fenetre.page("dossier")
    assert isinstance(dossier, PageDossier)
    notes = cast(PageNotes, dossier.page_nommee("notes"))
    notes.ecrire()
    return notes


def frappe(coffre: Path, classeur: Path, secondes: float) -> None:
    """Retards de la boucle pendant que l'on tape et que le classeur s'importe."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from ase_parcours.operations.importation import importer

    fenetre, _ = ouvrir(coffre)
    notes = _note(fenetre)
    contexte, seance = fenetre.contexte, fenetre.contexte.seance
    lettres = iter("elle a rappele le foyer hier soir et demande un rendez-vous " * 1000)
    retards: list[float] = []
    importe: list[float] = []
    attendu = [time.perf_counter()]

    def sonder() -> None:
        maintenant = time.perf_counter()
        retards.append(max(0.0, maintenant - attendu[0]) * 1000)
        attendu[0] = time.perf_counter() + _SONDE / 1000

    def taper() -> None:
        QTest.keyClicks(notes.ui.texte, next(lettres))

    sonde, frappes = QTimer(), QTimer()
    sonde.setTimerType(Qt.TimerType.PreciseTimer)
    sonde.timeout.connect(sonder)
    frappes.timeout.connect(taper)
    debut = time.perf_counter()
    contexte.taches.confier(
        lambda _: importer(seance, classeur, AU),
        lambda _: importe.append(time.perf_counter() - debut),
        lambda erreur: print(str(erreur), file=sys.stderr),
    )
    attendu[0] = time.perf_counter() + _SONDE / 1000
    sonde.start(_SONDE)
    frappes.start(_FRAPPE)
    QTimer.singleShot(int(secondes * 1000), QApplication.quit)
    QApplication.exec()
    contexte.taches.attendre(600_000)
    retards.sort()
    p99 = retards[int(len(retards) * 0.99)] if retards else 0.0
    _dire(
        {"p99": p99, "pire": retards[-1], "regards": len(retards), "import": importe, **memoire()}
    )
    _fermer(fenetre)


def taper(coffre: Path, temoin: Path) -> None:
    """Tape jusqu'à être tué ; ``temoin`` reçoit l'instant de chaque frappe."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    fenetre, _ = ouvrir(coffre)
    notes = _note(fenetre)
    rang = [0]
    with temoin.open("w", buffering=1) as journal:

        def frapper() -> None:
            QTest.keyClicks(notes.ui.texte, "abcdefghij"[rang[0] % 10])
            rang[0] += 1
            journal.write(f"{time.time()}\n")

        frappes = QTimer()
        frappes.timeout.connect(frapper)
        frappes.start(_FRAPPE)
        QApplication.exec()


def _dire(figures: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["tableau", coffre]:
            tableau(Path(coffre))
        case ["frappe", coffre, classeur, secondes]:
            frappe(Path(coffre), Path(classeur), float(secondes))
        case ["taper", coffre, temoin]:
            taper(Path(coffre), Path(temoin))
