"""Le modèle de la table des jeunes : des rangées déjà évaluées, des colonnes choisies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ase_parcours.bureau.jeunes.colonnes import COLONNES, Colonne
from ase_parcours.bureau.jeunes.vues import INVERSE
from ase_parcours.coffre.lectures.jeunes import LigneJeune

LIGNE = Qt.ItemDataRole.UserRole
"""Le jeune de la rangée, ou ``None`` pour un intertitre."""
COLONNE = Qt.ItemDataRole.UserRole + 1
INTERTITRE = "Noms proches"

_INERTE = Qt.ItemFlag.NoItemFlags
_CHOISISSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

_Index = QModelIndex | QPersistentModelIndex
_RACINE = QModelIndex()


class ModeleJeunes(QAbstractTableModel):
    """Les jeunes retenus, puis un intertitre et les noms voisins s'il y en a."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exacts: list[LigneJeune] = []
        self._voisins: list[LigneJeune] = []
        self._colonnes: list[Colonne] = list(COLONNES)
        self.tri: tuple[str, Qt.SortOrder] | None = None

    # Contenu.

    def montrer(self, exacts: Sequence[LigneJeune], voisins: Sequence[LigneJeune] = ()) -> None:
        """Remplace les rangées ; le tri choisi est gardé."""
        self.beginResetModel()
        self._exacts, self._voisins = self._triees(exacts), list(voisins)
        self.endResetModel()

    def choisir_colonnes(self, colonnes: Sequence[Colonne]) -> None:
        """Remplace les colonnes montrées."""
        if [c.nom for c in colonnes] != [c.nom for c in self._colonnes]:
            self.beginResetModel()
            self._colonnes = list(colonnes)
            self.endResetModel()

    def trier(self, nom: str) -> None:
        """Trie par une colonne ; la même une seconde fois inverse, une troisième rend l'ordre des
        listes (le plus pressant d'abord)."""
        croissant, inverse = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        if self.tri is None or self.tri[0] != nom:
            self.tri = (nom, croissant)
        else:
            self.tri = (nom, inverse) if self.tri[1] is croissant else None

    @property
    def tri_dit(self) -> tuple[str, ...]:
        """Le tri en mots, tel qu'on le garde ; vide dans l'ordre des listes."""
        if self.tri is None:
            return ()
        nom, sens = self.tri
        return (nom, INVERSE) if sens is Qt.SortOrder.DescendingOrder else (nom,)

    def poser_le_tri(self, dit: tuple[str, ...]) -> None:
        """Reprend un tri gardé ; il vaut au prochain contenu."""
        sens = Qt.SortOrder.DescendingOrder if INVERSE in dit[1:] else Qt.SortOrder.AscendingOrder
        self.tri = (dit[0], sens) if dit else None

    def _triees(self, lignes: Sequence[LigneJeune]) -> list[LigneJeune]:
        if self.tri is None:
            return list(lignes)
        nom, sens = self.tri
        colonne = next(c for c in COLONNES if c.nom == nom)
        return sorted(lignes, key=colonne.cle, reverse=sens is Qt.SortOrder.DescendingOrder)

    @property
    def colonnes(self) -> list[Colonne]:
        """Les colonnes montrées."""
        return self._colonnes

    @property
    def exacts(self) -> list[LigneJeune]:
        """Les jeunes retenus, triés."""
        return self._exacts

    @property
    def rangee_intertitre(self) -> int | None:
        """La rangée de l'intertitre, ``None`` s'il n'y a pas de voisins."""
        return len(self._exacts) if self._voisins else None

    def ligne(self, rang: int) -> LigneJeune | None:
        """Le jeune d'une rangée, ``None`` sur l'intertitre ou hors de la table."""
        if 0 <= rang < len(self._exacts):
            return self._exacts[rang]
        rang -= len(self._exacts) + 1
        return self._voisins[rang] if 0 <= rang < len(self._voisins) else None

    def rang_de(self, jeune: str) -> int | None:
        """La rangée d'un jeune, ``None`` s'il n'est pas montré."""
        return next((r for r, x in enumerate(self._exacts) if x.id == jeune), None)

    # Interface de Qt.

    def rowCount(self, parent: _Index = _RACINE) -> int:  # noqa: N802
        """Jeunes, intertitre et voisins."""
        if parent.isValid():
            return 0
        return len(self._exacts) + (len(self._voisins) + 1 if self._voisins else 0)

    def columnCount(self, parent: _Index = _RACINE) -> int:  # noqa: N802
        """Colonnes montrées."""
        return 0 if parent.isValid() else len(self._colonnes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Texte, jeune ou alignement d'une case."""
        ligne, colonne = self.ligne(index.row()), self._colonnes[index.column()]
        if role == LIGNE:
            return ligne
        if role == COLONNE:
            return colonne
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if ligne is None:
                return INTERTITRE if index.column() == 0 else ""
            return colonne.texte(ligne)
        if role == Qt.ItemDataRole.ToolTipRole and ligne is not None:
            return self._infobulle(ligne, colonne)
        return None

    @staticmethod
    def _infobulle(ligne: LigneJeune, colonne: Colonne) -> str:
        if colonne.nom in ("niveau", "nuits") and ligne.evaluation.motifs:
            return "\n".join(m.texte for m in ligne.evaluation.motifs[:4])
        return colonne.texte(ligne)

    def headerData(  # noqa: N802
        self, section: int, sens: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Titre d'une colonne, et son côté."""
        if sens is not Qt.Orientation.Horizontal or not 0 <= section < len(self._colonnes):
            return None
        colonne = self._colonnes[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return colonne.titre
        if role == Qt.ItemDataRole.TextAlignmentRole:
            cote = Qt.AlignmentFlag.AlignRight if colonne.a_droite else Qt.AlignmentFlag.AlignLeft
            return cote | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{colonne.titre}, trier"
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """L'intertitre ne se choisit pas. Qt le demande case à case quand tout est choisi."""
        intertitre = self._voisins and index.row() == len(self._exacts)
        return _INERTE if intertitre or not index.isValid() else _CHOISISSABLE
