"""Le dernier endroit : à la prochaine ouverture, ce compte retrouve la page ou le dossier où il
était. Gardé dans le coffre : un dossier ouvert dit déjà quelque chose de quelqu'un."""

from __future__ import annotations

from collections.abc import Callable, Container
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.erreurs import ErreurParcours

_CLE = "endroit"
_APRES = 2_000
"""Millisecondes : on ne garde pas les pages que l'on ne fait que traverser."""


@dataclass(frozen=True, slots=True)
class Endroit:
    """Une page du rail, ou un dossier (``jeune``) à l'une de ses pages."""

    page: str
    jeune: str = ""
    facette: str = ""


class DernierEndroit(QObject):
    """Retient l'endroit un peu après chaque changement, et quand on quitte l'écran."""

    def __init__(self, contexte: Contexte, ou: Callable[[], Endroit], parent: QObject) -> None:
        super().__init__(parent)
        self._contexte, self._ou = contexte, ou
        self._delai = QTimer(self)
        self._delai.setSingleShot(True)
        self._delai.setInterval(_APRES)
        self._delai.timeout.connect(lambda: contexte.retenue.retenir(_CLE, self._en_json()))

    def garde(self, pages: Container[str], jeunes: Container[str]) -> Endroit | None:
        """L'endroit gardé, si sa page et son dossier existent encore et se lisent."""
        brut = self._contexte.retenue.lire(_CLE)
        if not isinstance(brut, list) or not all(isinstance(x, str) for x in brut):
            return None
        endroit = Endroit(*brut[:3]) if brut else None
        if endroit is None or endroit.page not in pages:
            return None
        perdu = endroit.jeune and endroit.jeune not in jeunes
        return None if perdu or not self._contexte.retenue.permise else endroit

    def noter(self) -> None:
        """On vient de changer d'endroit."""
        self._delai.start()

    def quitter(self) -> None:
        """On quitte l'écran : l'endroit est gardé sans attendre, même au bout d'une écriture."""
        self._delai.stop()
        # Garder l'endroit n'empêche jamais de rendre le coffre.
        with suppress(ErreurParcours):
            self._contexte.retenue.retenir_maintenant(_CLE, self._en_json())

    def _en_json(self) -> list[str]:
        endroit = self._ou()
        return [endroit.page, endroit.jeune, endroit.facette]
