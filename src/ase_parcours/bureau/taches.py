"""Travaux hors du fil de l'interface. Un seul à la fois écrit ; le résultat revient au fil Qt."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from ase_parcours.bureau.signalement import imprevus
from ase_parcours.erreurs import ErreurParcours

Progres = Callable[[int, int | None], None]
_journal = logging.getLogger(__name__)


class _Canal(QObject):
    """Ramène au fil de l'interface ce qu'un travail produit."""

    fini = Signal(object)
    echoue = Signal(object)
    avance = Signal(int, object)


class _Travail(QRunnable):
    def __init__(self, fonction: Callable[[Progres], Any], canal: _Canal) -> None:
        super().__init__()
        self._fonction = fonction
        self._canal = canal

    def run(self) -> None:
        try:
            resultat = self._fonction(self._canal.avance.emit)
        except ErreurParcours as erreur:
            self._canal.echoue.emit(erreur)
        except Exception as erreur:
            # Ni valeurs ni message : ils pourraient nommer quelqu'un.
            imprevu = imprevus.noter(type(erreur), erreur.__traceback__)
            _journal.error("travail interrompu : %s, %s", imprevu.genre, imprevu.endroit)
            self._canal.echoue.emit(
                ErreurParcours(
                    "imprevu",
                    "Le programme a rencontré un imprévu et n'a rien changé.",
                    "Recommencez ; si cela se répète, notez ce que vous faisiez et signalez-le.",
                )
            )
        else:
            self._canal.fini.emit(resultat)


class Taches(QObject):
    """File de travaux d'une fenêtre, dans l'ordre où ils sont confiés."""

    occupe = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fils = QThreadPool(self)
        self._fils.setMaxThreadCount(1)
        self._en_cours: dict[_Canal, tuple[Callable[[Any], None], Callable[[Any], None]]] = {}

    def confier(
        self,
        fonction: Callable[[Progres], Any],
        apres: Callable[[Any], None],
        echec: Callable[[ErreurParcours], None],
        progres: Progres | None = None,
    ) -> None:
        """Exécute ``fonction(progres)`` en fond, puis ``apres(résultat)`` ou ``echec(erreur)`` dans
        le fil de l'interface."""
        canal = _Canal(self)
        self._en_cours[canal] = (apres, echec)
        canal.fini.connect(self._finir, Qt.ConnectionType.QueuedConnection)
        canal.echoue.connect(self._echouer, Qt.ConnectionType.QueuedConnection)
        if progres is not None:
            canal.avance.connect(progres, Qt.ConnectionType.QueuedConnection)
        self.occupe.emit(True)
        self._fils.start(_Travail(fonction, canal))

    @property
    def occupees(self) -> bool:
        """Vrai tant qu'un travail ou sa suite reste à faire."""
        return bool(self._en_cours)

    def attendre(self, millisecondes: int = 30_000) -> bool:
        """Attend la fin des travaux (fermeture, tests). Rend faux si le délai est passé."""
        return self._fils.waitForDone(millisecondes)

    @Slot(object)
    def _finir(self, resultat: Any) -> None:  # noqa: ANN401 - ce que rend le travail
        apres, _ = self._clore()
        apres(resultat)

    @Slot(object)
    def _echouer(self, erreur: ErreurParcours) -> None:
        _, echec = self._clore()
        echec(erreur)

    def _clore(self) -> tuple[Callable[[Any], None], Callable[[Any], None]]:
        canal = self.sender()
        suites = self._en_cours.pop(canal)  # type: ignore[call-overload]
        canal.deleteLater()
        if not self._en_cours:
            self.occupe.emit(False)
        return suites  # type: ignore[no-any-return]
