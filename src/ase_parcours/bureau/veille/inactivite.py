"""Personne ne touche plus au poste depuis assez longtemps, ou il vient de s'éveiller.

Les événements sont regardés à l'entrée des fenêtres (``QWindow``), pas de chaque widget : un filtre
sur toute l'application coûterait à chaque peinture.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

REGARD = 5_000
"""Millisecondes entre deux regards."""
SAUT = 60.0
"""Secondes : l'horloge du poste a avancé d'autant de plus que le temps vécu, c'est une veille."""
_GESTES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Inactivite(QObject):
    """``depassee`` : rien depuis ``minutes``, ou le poste sort de veille. Zéro minute : jamais."""

    depassee = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        vecu: Callable[[], float] = time.monotonic,
        montre: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._vecu, self._montre = vecu, montre
        self._minutes = 0
        self._dernier = vecu()
        self._ecart = montre() - vecu()
        self._regard = QTimer(self)
        self._regard.setInterval(REGARD)
        self._regard.timeout.connect(self.regarder)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._suivre)
            self._suivre(app.focusWindow())

    def veiller(self, minutes: int) -> None:
        """Compte à partir de maintenant ; zéro : seulement les sorties de veille."""
        self._minutes = minutes
        self._dernier = self._vecu()
        self._ecart = self._montre() - self._vecu()
        self._regard.start()

    def cesser(self) -> None:
        """Ne regarde plus : c'est verrouillé."""
        self._regard.stop()

    def regarder(self) -> None:
        """Dit si le temps est passé."""
        ecart = self._montre() - self._vecu()
        eveil = ecart - self._ecart > SAUT
        self._ecart = ecart
        inactif = self._minutes > 0 and self._vecu() - self._dernier >= self._minutes * 60
        if eveil or inactif:
            self.cesser()
            self.depassee.emit()

    def _suivre(self, fenetre: QWindow | None) -> None:
        if fenetre is not None:
            # Poser deux fois le même filtre ne l'appelle qu'une fois.
            fenetre.installEventFilter(self)

    def eventFilter(self, _objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Retient l'instant du dernier geste, sans rien retenir du geste."""
        if evenement.type() in _GESTES:
            self._dernier = self._vecu()
        return False
