"""Qt peut être appelé sans fin : ``None`` ne s'épuise pas (défaut de PySide6 avant Python 3.12)."""

from __future__ import annotations

import subprocess
import sys

from ase_parcours.bureau.none_durable import RESERVE, proteger_none

# Sans la parade, ce programme tombe sous Python 3.11 avant d'écrire « fini ».
PROGRAMME = """
import ase_parcours.bureau
from PySide6.QtGui import QImage, QPainter
image = QImage(4, 4, QImage.Format.Format_RGB32)
peintre = QPainter(image)
for _ in range(300_000):
    peintre.setOpacity(1.0)
peintre.end()
print("fini")
"""


def test_trois_cent_mille_appels_ne_font_pas_tomber() -> None:
    resultat = subprocess.run(
        [sys.executable, "-c", PROGRAMME], capture_output=True, text=True, check=False, timeout=120
    )
    assert (resultat.returncode, resultat.stdout.strip()) == (0, "fini"), resultat.stderr


def test_la_reserve_est_mise_une_seule_fois() -> None:
    assert proteger_none() is False
    assert sys.getrefcount(None) < 2 * RESERVE or sys.version_info >= (3, 12)
