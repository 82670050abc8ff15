"""Le système verrouille la session ou s'endort : le coffre se verrouille avec lui."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.veille import session as veille
from ase_parcours.bureau.veille.session import Session, annonce_un_depart

_SIGNAUX = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
app = QCoreApplication([])
bus = QDBusConnection.systemBus()
assert bus.registerService("org.freedesktop.login1")
chemin, interface, nom, arguments = sys.argv[1:4] + [[bool(int(a)) for a in sys.argv[4:]]]
signal = QDBusMessage.createSignal(chemin, interface, nom)
signal.setArguments(arguments)
assert bus.send(signal)
# Un aller-retour : le signal est parti avant que le processus ne finisse.
bus.interface().isServiceRegistered("org.freedesktop.login1")
"""
_LOGIND = "/org/freedesktop/login1"


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Un vrai bus D-Bus, à nous seuls."""
    commande = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(
        commande, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as demon:
        assert demon.stdout is not None
        adresse = demon.stdout.readline().strip()
        for variable in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
            monkeypatch.setenv(variable, adresse)
        yield adresse
        demon.terminate()


_DEPARTS = {
    "veille": (_LOGIND, "org.freedesktop.login1.Manager", "PrepareForSleep", "1"),
    "session": (f"{_LOGIND}/session/_31", "org.freedesktop.login1.Session", "Lock"),
    "ecran": ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "1"),
    "eveil": (_LOGIND, "org.freedesktop.login1.Manager", "PrepareForSleep", "0"),
}


def test_chaque_depart_annonce_par_le_bus_verrouille(qtbot: QtBot, bus: str) -> None:
    """Qt garde les bus d'un processus : on écoute dans un processus neuf, avec ce bus-là."""
    ecoute = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from ase_parcours.bureau.veille.session import Session
app = QCoreApplication([])
session = Session()
session.ecouter(0)
session.quittee.connect(lambda: print("quittee", flush=True))
print("pret", flush=True)
QTimer.singleShot(20_000, app.quit)
app.exec()
"""
    with subprocess.Popen(
        [sys.executable, "-c", ecoute], stdout=subprocess.PIPE, text=True
    ) as poste:
        assert poste.stdout is not None
        assert poste.stdout.readline() == "pret\n"
        for depart in ("eveil", "veille", "session", "ecran"):
            subprocess.run([sys.executable, "-c", _SIGNAUX, *_DEPARTS[depart]], check=True)
        assert [poste.stdout.readline() for _ in range(3)] == ["quittee\n"] * 3
        poste.terminate()
        # L'éveil, envoyé le premier, n'a rien fait dire.
        assert poste.stdout.read() == ""


def test_sans_bus_rien_ne_se_dit(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session()
    with qtbot.assertNotEmitted(session.quittee):
        session.dormir(False)
    with qtbot.waitSignal(session.quittee):
        session.dormir(True)


@pytest.mark.parametrize(
    ("message", "parametre", "part"),
    [
        (veille.WM_WTSSESSION_CHANGE, veille.WTS_SESSION_LOCK, True),
        (veille.WM_POWERBROADCAST, veille.PBT_APMSUSPEND, True),
        (veille.WM_WTSSESSION_CHANGE, 0x8, False),
        (veille.WM_POWERBROADCAST, 0x12, False),
        (0x0100, 0x7, False),
    ],
)
def test_les_messages_de_windows(qtbot: QtBot, message: int, parametre: int, part: bool) -> None:
    """La structure MSG telle que Windows la donne, lue à son adresse."""
    assert annonce_un_depart(message, parametre) is part
    session = Session()
    filtre = veille._FiltreWindows(session)
    recu = veille._Message(None, message, parametre, 0)
    entendus: list[int] = []
    session.quittee.connect(lambda: entendus.append(1))
    filtre.nativeEventFilter(QByteArray(b"windows_generic_MSG"), ctypes.addressof(recu))
    filtre.nativeEventFilter(QByteArray(b"xcb_generic_event_t"), ctypes.addressof(recu))
    assert len(entendus) == int(part)
