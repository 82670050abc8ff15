"""Ce que le système dit de la session : verrouillée, ou sur le point de dormir.

Linux : logind et l'économiseur d'écran, par D-Bus. Windows : les messages de session et
d'alimentation. Là où rien ne parle, il reste le temps d'inactivité et l'éveil constaté.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from PySide6.QtCore import (
    SLOT,
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    Signal,
    Slot,
)

# Les types annoncent des octets ; PySide n'accepte que le texte que rend SLOT.
_DORMIR: Any = SLOT("dormir(bool)")
_VERROUILLER: Any = SLOT("verrouiller()")
_LOGIN = "org.freedesktop.login1"
_ECRANS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver")

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK = 0x02B1, 0x7


class Session(QObject):
    """``quittee`` : la personne n'est plus devant, d'après le système."""

    quittee = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filtre: _FiltreWindows | None = None
        self._ecoute = False

    def ecouter(self, fenetre: int) -> None:
        """Commence à écouter le système, une fois. ``fenetre`` : sa poignée, pour Windows."""
        if self._ecoute:
            return
        self._ecoute = True
        if sys.platform.startswith("linux"):
            self._ecouter_dbus()
        elif sys.platform == "win32":
            self._ecouter_windows(fenetre)

    # Linux.

    def _ecouter_dbus(self) -> None:
        """Écoute logind et l'économiseur, si un bus est là."""
        from PySide6.QtDBus import QDBusConnection

        systeme, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if systeme.isConnected():
            dort = (_LOGIN, "/org/freedesktop/login1", f"{_LOGIN}.Manager", "PrepareForSleep")
            systeme.connect(*dort, self, _DORMIR)
            verrou = (_LOGIN, "", f"{_LOGIN}.Session", "Lock")
            systeme.connect(*verrou, self, _VERROUILLER)
        if session.isConnected():
            for nom in _ECRANS:
                change = ("", "", nom, "ActiveChanged")
                session.connect(*change, self, _DORMIR)

    @Slot(bool)
    def dormir(self, oui: bool) -> None:
        """Le poste s'endort, ou l'écran se verrouille ; faux : il s'éveille."""
        if oui:
            self.quittee.emit()

    @Slot()
    def verrouiller(self) -> None:
        """La session se verrouille."""
        self.quittee.emit()

    # Windows.

    def _ecouter_windows(self, fenetre: int) -> None:
        """Demande les messages de session pour cette fenêtre."""
        app = QCoreApplication.instance()
        if sys.platform != "win32" or app is None:
            return
        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(fenetre, 0)
        self._filtre = _FiltreWindows(self)
        app.installNativeEventFilter(self._filtre)


class _Message(ctypes.Structure):
    """Le début de la structure MSG de Windows."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


def annonce_un_depart(message: int, parametre: int) -> bool:
    """Vrai si ce message de Windows dit que la session se verrouille ou que le poste s'endort."""
    return (message, parametre) in {
        (WM_POWERBROADCAST, PBT_APMSUSPEND),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK),
    }


class _FiltreWindows(QAbstractNativeEventFilter):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def nativeEventFilter(  # noqa: N802
        self, genre: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        nom = genre.data() if isinstance(genre, QByteArray) else genre
        if bytes(nom) == b"windows_generic_MSG":
            lu = _Message.from_address(int(message))
            if annonce_un_depart(lu.message, lu.wparam):
                self._session.verrouiller()
        return False, 0
