"""Qt peut être appelé sans fin : ``None`` et ``True`` ne s'épuisent pas (avant Python 3.12)."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ase_parcours.bureau.singletons_durables import RESERVE, SINGLETONS, proteger

# Sans la parade, chacun de ces programmes tombe sous Python 3.11 avant d'écrire « fini ».
PEINDRE = """
import ase_parcours.bureau
from PySide6.QtGui import QImage, QPainter
image = QImage(4, 4, QImage.Format.Format_RGB32)
peintre = QPainter(image)
for _ in range(300_000):
    peintre.setOpacity(1.0)
peintre.end()
print("fini")
"""
EMETTRE = """
import ase_parcours.bureau
from PySide6.QtCore import QObject, Signal
class Emetteur(QObject):
    dit = Signal(int)
emetteur = Emetteur()
for rang in range(300_000):
    emetteur.dit.emit(rang)
print("fini")
"""


@pytest.mark.parametrize("programme", [PEINDRE, EMETTRE], ids=["peindre", "emettre"])
def test_trois_cent_mille_appels_ne_font_pas_tomber(programme: str) -> None:
    resultat = subprocess.run(
        [sys.executable, "-c", programme], capture_output=True, text=True, check=False, timeout=120
    )
    assert (resultat.returncode, resultat.stdout.strip()) == (0, "fini"), resultat.stderr


def test_la_reserve_est_mise_une_seule_fois() -> None:
    assert proteger() == 0
    for objet in SINGLETONS:
        assert sys.getrefcount(objet) < 2 * RESERVE or sys.version_info >= (3, 12)
