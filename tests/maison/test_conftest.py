"""Les garde-fous de tests/conftest.py attrapent bien ce qu'ils disent attraper."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ESSAIS = """
import logging, os, threading, time, warnings
from pathlib import Path
import pytest

def test_bon_silence():
    logging.getLogger("x").info("rien")

def test_fautif_journal():
    logging.getLogger("x").warning("inattendu")

@pytest.mark.journal_attendu("annonce n° [0-9]+")
def test_bon_journal_annonce():
    logging.getLogger("x").error("annonce n° 3")

@pytest.mark.journal_attendu("jamais")
def test_fautif_annonce_absente():
    pass

def test_fautif_avertissement():
    warnings.warn("ancien", DeprecationWarning)

def test_fautif_thread():
    threading.Thread(target=time.sleep, args=(30,), name="oublie", daemon=True).start()

def test_bon_thread_fini():
    threading.Thread(target=time.sleep, args=(0.01,)).start()

def test_bon_maison(tmp_path):
    maison = Path.home()
    assert os.listdir(maison) == ["execution"]
    (maison / "trace").write_text("x")

def test_bon_maison_toujours_vide():
    assert os.listdir(Path.home()) == ["execution"]
    assert os.environ["XDG_DATA_HOME"].startswith(str(Path.home()))
"""

ESSAIS_QT = """
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtWidgets import QLabel, QWidget

gardes = []

def test_bon_fenetre_confiee(qtbot):
    w = QWidget(); qtbot.addWidget(w); w.show()

def test_bon_fenetre_lachee(qtbot):
    QLabel("x").show()

def test_fautif_fenetre(qtbot):
    gardes.append(QLabel("x")); gardes[-1].show()

def test_fautif_minuterie(qtbot):
    t = QTimer(); t.start(60_000); gardes.append(t)

def test_bon_minuterie_arretee(qtbot):
    t = QTimer(); t.start(60_000); t.stop(); gardes.append(t)

class Fil(QThread):
    def run(self):
        self.sleep(30)

def test_fautif_fil(qtbot):
    f = Fil(); f.start(); gardes.append(f)

class FilBref(QThread):
    def run(self):
        self.msleep(5)

def test_bon_fil_fini(qtbot):
    f = FilBref(); f.start(); gardes.append(f)

def test_fautif_message(qtbot):
    qWarning("quelque chose ne va pas")
"""

FIN_BRUTALE = """
import os
def pytest_unconfigure(config):
    import sys
    sys.stdout.flush(); os._exit(0)   # le QThread oublié exprès ne doit pas bloquer la sortie
"""


@pytest.mark.parametrize("essais", [ESSAIS, ESSAIS_QT], ids=["python", "qt"])
def test_chaque_faute_est_vue_et_elle_seule(
    essais: str, pytester: pytest.Pytester, racine: Path
) -> None:
    conftest = (racine / "tests" / "conftest.py").read_text(encoding="utf-8")
    pytester.makeconftest(conftest.replace("PATIENCE = 3.0", "PATIENCE = 0.3") + FIN_BRUTALE)
    pytester.makepyfile(essais)
    pytester.makeini(
        "[pytest]\nfilterwarnings = error\nqt_api = pyside6\nqt_log_level_fail = WARNING\n"
        f"pythonpath = {racine / 'tests'} {racine / 'src'}\n"
    )
    sortie = pytester.runpytest_subprocess("-rA", "-p", "no:randomly", "-p", "no:cacheprovider")
    fautifs = {
        ligne.split("::")[1].split()[0]
        for ligne in sortie.outlines
        if ligne.startswith(("FAILED ", "ERROR ")) and "::" in ligne
    }
    noms = {m.split("(")[0] for m in essais.split("def ") if m.startswith("test_")}
    assert fautifs == {n for n in noms if n.startswith("test_fautif")}


def test_qt_ne_se_charge_pas_pour_un_test_pur(request: pytest.FixtureRequest, maison: Path) -> None:
    assert "qapp" not in request.fixturenames
    assert os.environ["HOME"] == str(maison)
