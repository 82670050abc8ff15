"""La planche se grave dans les quatre thèmes, par la commande que l'on tape."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ase_parcours.bureau import planche, theme
from ase_parcours.bureau.theme.application import appliquer


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_la_planche_se_grave_au_double_de_la_taille(qapp: QApplication, tmp_path: Path) -> None:
    for choisi in theme.THEMES:
        chemins = planche.graver(qapp, choisi, tmp_path, facteur=2.0)
        for chemin in chemins:
            image = QImage(str(chemin))
            assert image.width() in (2 * 342, 2 * 1278)
            assert image.pixelColor(2, 2).name().upper() == choisi.fond
    appliquer(qapp, theme.CLAIR)


def test_la_commande_grave_huit_images_et_finit_bien(tmp_path: Path) -> None:
    commande = [sys.executable, "-m", "ase_parcours.bureau.planche", str(tmp_path)]
    environnement = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    resultat = subprocess.run(
        commande, env=environnement, capture_output=True, text=True, check=False, timeout=300
    )
    assert resultat.returncode == 0, resultat.stderr
    assert len(list(tmp_path.glob("*.png"))) == 8


def test_sans_dossier_la_commande_refuse(tmp_path: Path) -> None:
    assert planche.principal([]) == 2
    assert planche.principal([str(tmp_path / "absent")]) == 2
