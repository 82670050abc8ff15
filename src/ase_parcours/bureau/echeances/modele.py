"""Le modèle de la table des échéances : des blocs que l'on ouvre et referme, sans les recopier."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ase_parcours import francais as fr
from ase_parcours.bureau.echeances.phrases import dits, en_une_phrase
from ase_parcours.bureau.echeances.tri import Bloc
from ase_parcours.coffre.lectures.echeances import EcheanceDe

ECHEANCE = Qt.ItemDataRole.UserRole
"""L'échéance de la rangée, ``None`` pour un intertitre."""
BLOC = Qt.ItemDataRole.UserRole + 1
"""Le bloc de la rangée."""
COLONNES = ("Pour le", "Échéance", "Jeune", "En charge", "Preuve attendue")
_TITRE = Qt.ItemFlag.ItemIsEnabled
_CHOISISSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

Cle = tuple[str, str, int]
"""Ce qui désigne une échéance : le jeune, le code, l'occurrence."""
_Index = QModelIndex | QPersistentModelIndex
_RACINE = QModelIndex()


class ModeleEcheances(QAbstractTableModel):
    """Un intertitre par bloc, puis ses rangées s'il est ouvert."""

    def __init__(self, aujourd_hui: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.aujourd_hui = aujourd_hui
        self.blocs: Sequence[Bloc] = ()
        self._debuts: list[int] = []
        self._total = 0

    def montrer(self, blocs: Sequence[Bloc]) -> None:
        """Remplace tout."""
        self.beginResetModel()
        self.blocs, self._debuts, self._total = blocs, [], 0
        for bloc in blocs:
            self._debuts.append(self._total)
            self._total += 1 + (len(bloc.rangees) if bloc.ouvert else 0)
        self.endResetModel()

    def bloc(self, rang: int) -> Bloc:
        """Le bloc où est une rangée."""
        return self.blocs[bisect_right(self._debuts, rang) - 1]

    def echeance(self, rang: int) -> EcheanceDe | None:
        """L'échéance d'une rangée, ``None`` sur un intertitre ou hors de la table."""
        if not 0 <= rang < self._total:
            return None
        n = bisect_right(self._debuts, rang) - 1
        dedans = rang - self._debuts[n] - 1
        return None if dedans < 0 else self.blocs[n].rangees[dedans]

    def titres(self) -> list[int]:
        """Les rangées des intertitres."""
        return self._debuts

    def toutes(self) -> Iterator[EcheanceDe]:
        """Les échéances montrées, dans l'ordre."""
        for bloc in self.blocs:
            if bloc.ouvert:
                yield from bloc.rangees

    def rangs_de(self, cles: Collection[Cle]) -> dict[Cle, int]:
        """La rangée de chacune de ces échéances qui est montrée."""
        if not cles:
            return {}
        return {
            cle: debut + 1 + n
            for debut, bloc in zip(self._debuts, self.blocs, strict=True)
            for n, x in enumerate(bloc.rangees if bloc.ouvert else ())
            if (cle := cle_de(x)) in cles
        }

    # Interface de Qt.

    def rowCount(self, parent: _Index = _RACINE) -> int:  # noqa: N802
        """Intertitres et rangées."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: _Index = _RACINE) -> int:  # noqa: N802
        """Cinq colonnes de deux lignes."""
        return 0 if parent.isValid() else len(COLONNES)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """L'échéance, le bloc, ou leurs mots."""
        rang = index.row()
        x = self.echeance(rang)
        if role == ECHEANCE:
            return x
        if role == BLOC:
            return self.bloc(rang)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if x is None:
                return titre_dit(self.bloc(rang)) if index.column() == 0 else ""
            return ", ".join(t for t in dits(x, self.aujourd_hui)[index.column()] if t)
        if role == Qt.ItemDataRole.ToolTipRole and x is not None:
            return en_une_phrase(x, self.aujourd_hui)
        return None

    def headerData(  # noqa: N802
        self, rang: int, sens: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Titre d'une colonne."""
        if sens is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLONNES[rang]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Un intertitre se parcourt et s'ouvre ; il ne se choisit pas."""
        return _TITRE if self.echeance(index.row()) is None else _CHOISISSABLE


def cle_de(x: EcheanceDe) -> Cle:
    """Ce qui désigne cette échéance."""
    return x.jeune.id, x.echeance.ligne.code, x.echeance.occurrence


def titre_dit(bloc: Bloc) -> str:
    """« En retard, 12 échéances, ouvert »."""
    ouvert = "ouvert" if bloc.ouvert else "fermé"
    return f"{bloc.titre}, {fr.pluriel(bloc.nombre, 'échéance')}, {ouvert}"
