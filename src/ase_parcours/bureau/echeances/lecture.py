"""Lire l'échéancier de beaucoup de jeunes sans tenir l'interface : en fond, par paquets.

Entre deux paquets, une écriture passe. Un jeune dont rien n'a changé n'est pas relu.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.taches import Progres
from ase_parcours.coffre.lectures.echeances import EcheanceDe, echeances_de_tous
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.operations.collecte import sans_ramasse_miettes

PAQUET = 250
"""Jeunes lus d'un coup : un quart de seconde, ce que le verrou peut attendre."""

T = TypeVar("T")
Reduire = Callable[[list[EcheanceDe]], T]
"""Ce que l'on garde des échéances d'un jeune."""


class LectureEnFond(QObject, Generic[T]):
    """``fini`` : tout est lu. ``avance`` : (lus, à lire). ``permise`` : faux quand il n'y a
    personne à qui montrer (page cachée, verrou) ; la lecture reprend par :meth:`suivre`."""

    fini = Signal()
    avance = Signal(int, int)

    def __init__(
        self, contexte: Contexte, reduire: Reduire[T], permise: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._contexte, self._reduire, self._permise = contexte, reduire, permise
        self._lus: dict[str, tuple[LigneJeune, T]] = {}
        self._voulues: Sequence[LigneJeune] = ()
        self._reste: list[LigneJeune] = []
        self._tour = 0
        self._en_vol = False

    @property
    def par_jeune(self) -> dict[str, T]:
        """Ce qui est gardé de chaque jeune lu."""
        return {j: garde for j, (_, garde) in self._lus.items()}

    @property
    def en_cours(self) -> bool:
        """Vrai tant qu'il reste des jeunes à lire."""
        return self._en_vol or bool(self._reste)

    def demander(self, lignes: Iterable[LigneJeune], reduire: Reduire[T] | None = None) -> None:
        """Relit tout ; ce qui se lisait est oublié."""
        self._reduire = reduire or self._reduire
        self._lus.clear()
        self._tour += 1
        self._en_vol = False
        self.suivre(lignes)

    def suivre(self, lignes: Iterable[LigneJeune]) -> None:
        """Relit ceux qui ont changé depuis, ou qui sont neufs ; oublie les autres."""
        self._voulues = tuple(lignes)
        gardes = {x.id for x in self._voulues}
        self._lus = {j: lu for j, lu in self._lus.items() if j in gardes}
        self._reste = [x for x in self._voulues if not self._est_lu(x)]
        if self._reste:
            self._continuer()
        elif not self._en_vol:
            self.fini.emit()

    def _est_lu(self, ligne: LigneJeune) -> bool:
        # Une écriture remplace la ligne de ceux qu'elle touche, et d'eux seuls.
        lu = self._lus.get(ligne.id)
        return lu is not None and lu[0] is ligne

    def _continuer(self) -> None:
        if self._en_vol or not self._permise():
            return
        paquet, self._reste = self._reste[:PAQUET], self._reste[PAQUET:]
        seance, reduire, tour = self._contexte.seance, self._reduire, self._tour

        def travail(_: Progres) -> list[tuple[LigneJeune, T]]:
            par: dict[str, list[EcheanceDe]] = {x.id: [] for x in paquet}
            with sans_ramasse_miettes(), seance.lire() as conn:
                for x in echeances_de_tous(conn, paquet):
                    par[x.jeune.id].append(x)
                return [(x, reduire(par[x.id])) for x in paquet]

        def apres(lus: list[tuple[LigneJeune, T]]) -> None:
            if tour != self._tour:
                return
            if self._permise():
                self._ranger(lus)
            else:
                # Le coffre est peut-être déjà rendu : ce paquet se relira au retour.
                self._en_vol = False

        self._en_vol = True
        self._contexte.lectures.confier(travail, apres, self._echouer)

    def _ranger(self, lus: list[tuple[LigneJeune, T]]) -> None:
        self._en_vol = False
        voulues = {x.id for x in self._voulues}
        self._lus.update({x.id: (x, garde) for x, garde in lus if x.id in voulues})
        self.avance.emit(len(self._lus), len(self._voulues))
        if self._reste:
            self._continuer()
        else:
            self.fini.emit()

    def _echouer(self, erreur: Any) -> None:  # noqa: ANN401 - une ErreurParcours
        self._en_vol, self._reste = False, []
        if self._permise():
            self._contexte.refuse.emit(erreur)
