"""La table des jeunes : clavier, largeurs, intertitre, et une seule tabulation pour tout."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ase_parcours.bureau.jeunes.colonnes import Colonne
from ase_parcours.bureau.jeunes.delegue import DelegueJeunes
from ase_parcours.bureau.jeunes.modele import LIGNE, ModeleJeunes
from ase_parcours.bureau.theme import jetons, px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE

_RANGEES_MINIMALES = 4


class TableJeunes(QTableView):
    """↑ ↓ parcourent, Entrée ouvre ; cliquer un titre trie, un double clic ouvre."""

    dossier_demande = Signal(str)
    """Identifiant du jeune."""
    tri_demande = Signal(str)
    note_demandee = Signal(str)
    """Identifiant du jeune pour qui noter (touche N)."""
    """Nom de la colonne."""
    place_changee = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.modele = ModeleJeunes(self)
        self.delegue = DelegueJeunes(self)
        self.setModel(self.modele)
        self.setItemDelegate(self.delegue)
        self.setProperty(PROPRIETE, INTERNE)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        titres = self.horizontalHeader()
        titres.setSectionsClickable(True)
        titres.setHighlightSections(False)
        titres.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        titres.sectionClicked.connect(
            lambda rang: self.tri_demande.emit(self.modele.colonnes[rang].nom)
        )
        self.doubleClicked.connect(self._ouvrir)
        self.clicked.connect(lambda _: self.viewport().update())
        self.modele.modelReset.connect(self._apres_contenu)
        self._mesurer()

    # Contenu.

    def montrer_le_tri(self) -> None:
        """La flèche du tri, ou aucune dans l'ordre des listes."""
        titres, tri = self.horizontalHeader(), self.modele.tri
        rang = next(
            (r for r, c in enumerate(self.modele.colonnes) if tri and c.nom == tri[0]), None
        )
        titres.setSortIndicatorShown(rang is not None)
        if rang is not None and tri is not None:
            titres.setSortIndicator(rang, tri[1])

    def choisir(self, rang: int) -> None:
        """Choisit une rangée et la montre."""
        self.setCurrentIndex(self.modele.index(rang, 0))

    @property
    def choisi(self) -> str | None:
        """Identifiant du jeune choisi."""
        ligne = self.modele.ligne(self.currentIndex().row())
        return None if ligne is None else ligne.id

    def _apres_contenu(self) -> None:
        self.clearSpans()
        rang = self.modele.rangee_intertitre
        if rang is not None and self.modele.columnCount() > 1:
            self.setSpan(rang, 0, 1, self.modele.columnCount())
        self.montrer_le_tri()
        self.repartir()

    # Place.

    def poser_colonnes(self, colonnes: list[Colonne]) -> None:
        """Change les colonnes en gardant la rangée choisie."""
        choisi = self.choisi
        self.modele.choisir_colonnes(colonnes)
        rang = None if choisi is None else self.modele.rang_de(choisi)
        if rang is not None:
            self.choisir(rang)
        self.repartir()

    def repartir(self) -> None:
        """Donne le reste de la largeur au nom, puis à l'étape."""
        colonnes = self.modele.colonnes
        reste = self.viewport().width() - sum(px(c.largeur) for c in colonnes)
        noms = [c.nom for c in colonnes]
        for rang, colonne in enumerate(colonnes):
            largeur = px(colonne.largeur)
            if reste > 0 and colonne.nom == "nom":
                largeur += reste if "etape" not in noms else reste // 2
            elif reste > 0 and colonne.nom == "etape":
                largeur += reste - reste // 2
            self.setColumnWidth(rang, largeur)

    def _mesurer(self) -> None:
        hauteur = px(jetons.H_LIGNE_TABLE)
        self.verticalHeader().setMinimumSectionSize(hauteur)
        self.verticalHeader().setDefaultSectionSize(hauteur)
        self.setMinimumHeight(hauteur * (_RANGEES_MINIMALES + 1))

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Prévient : des colonnes vont ou viennent, les autres se partagent la largeur."""
        super().resizeEvent(evenement)
        self.place_changee.emit()
        self.repartir()

    def changeEvent(self, evenement: QEvent) -> None:  # noqa: N802
        """Reprend ses mesures quand la taille du texte change."""
        super().changeEvent(evenement)
        if evenement.type() is QEvent.Type.StyleChange and hasattr(self, "modele"):
            self._mesurer()
            self.repartir()

    # Clavier.

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Entrée ouvre ; ↑ ↓ sautent l'intertitre ; le reste est l'ordinaire de Qt."""
        touche = Qt.Key(evenement.key())
        if touche in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ouvrir(self.currentIndex())
            return
        if touche == Qt.Key.Key_N and self.choisi is not None:
            self.note_demandee.emit(self.choisi)
            return
        pas = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(touche)
        if pas is None:
            super().keyPressEvent(evenement)
            return
        rang = self.currentIndex().row() + pas
        if rang == self.modele.rangee_intertitre:
            rang += pas
        if 0 <= rang < self.modele.rowCount():
            self.choisir(rang)

    def focusInEvent(self, evenement: QFocusEvent) -> None:  # noqa: N802
        """Une rangée est toujours choisie quand la table a le focus."""
        super().focusInEvent(evenement)
        if not self.currentIndex().isValid() and self.modele.rowCount():
            self.choisir(0)
        self.viewport().update()

    def focusOutEvent(self, evenement: QFocusEvent) -> None:  # noqa: N802
        """Cache l'anneau."""
        super().focusOutEvent(evenement)
        self.viewport().update()

    def _ouvrir(self, index: QModelIndex) -> None:
        ligne = index.data(LIGNE)
        if ligne is not None:
            self.dossier_demande.emit(ligne.id)
