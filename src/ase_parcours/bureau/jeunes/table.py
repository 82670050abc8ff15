"""La table des jeunes : clavier, largeurs, intertitre, et une seule tabulation pour tout."""

from __future__ import annotations

from collections.abc import Collection, Container

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ase_parcours.bureau.jeunes.colonnes import Colonne
from ase_parcours.bureau.jeunes.delegue import DelegueJeunes
from ase_parcours.bureau.jeunes.modele import LIGNE, ModeleJeunes
from ase_parcours.bureau.theme import jetons, px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE
from ase_parcours.coffre.lectures.jeunes import LigneJeune

_RANGEES_MINIMALES = 4
_PAS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_EN_PLUS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class TableJeunes(QTableView):
    """↑ ↓ parcourent, Entrée ouvre ; cliquer un titre trie, un double clic ouvre."""

    dossier_demande = Signal(str)
    """Identifiant du jeune."""
    tri_demande = Signal(str)
    """Nom de la colonne."""
    note_demandee = Signal(str)
    """Identifiant du jeune pour qui noter (touche N)."""
    choix_change = Signal()
    """Les rangées choisies ont changé."""
    menu_demande = Signal(QPoint)
    """Clic droit, ou Maj F10, à cet endroit de l'écran."""
    place_changee = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.modele = ModeleJeunes(self)
        self.delegue = DelegueJeunes(self)
        self.setModel(self.modele)
        self.setItemDelegate(self.delegue)
        self.setProperty(PROPRIETE, INTERNE)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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
        self.selectionModel().selectionChanged.connect(self._choix_change)
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
        """Choisit une rangée, seule, et la montre."""
        commande = QItemSelectionModel.SelectionFlag
        index = self.modele.index(rang, 0)
        self.selectionModel().setCurrentIndex(index, commande.ClearAndSelect | commande.Rows)

    @property
    def choisi(self) -> str | None:
        """Identifiant du jeune choisi."""
        ligne = self.modele.ligne(self.currentIndex().row())
        return None if ligne is None else ligne.id

    @property
    def choisis(self) -> list[LigneJeune]:
        """Les jeunes choisis, dans l'ordre de la liste."""
        selection = self.selectionModel().selection()
        plages = [selection.at(n) for n in range(selection.count())]
        rangs = sorted({r for p in plages for r in range(p.top(), p.bottom() + 1)})
        return [x for r in rangs if (x := self.modele.ligne(r)) is not None]

    def choisir_aussi(self, jeunes: Container[str]) -> None:
        """Choisit ces jeunes, ceux qui sont montrés, sans changer la rangée courante."""
        selection, debut = QItemSelection(), None
        lignes = [*self.modele.exacts, None]
        for rang, ligne in enumerate(lignes):
            voulu = ligne is not None and ligne.id in jeunes
            if voulu and debut is None:
                debut = rang
            elif not voulu and debut is not None:
                haut, bas = self.modele.index(debut, 0), self.modele.index(rang - 1, 0)
                selection.select(haut, bas)
                debut = None
        commande = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, commande.ClearAndSelect | commande.Rows)

    def reprendre(self, choisi: str | None, choisis: Collection[str]) -> bool:
        """Après un contenu neuf, rechoisit ces jeunes ; faux si le courant n'est plus montré."""
        rang = None if choisi is None else self.modele.rang_de(choisi)
        if rang is None or self.currentIndex().row() == rang:
            return rang is not None
        self.choisir(rang)
        if len(choisis) > 1:
            self.choisir_aussi(choisis)
        return True

    def n_en_garder_qu_une(self) -> None:
        """Ne garde choisie que la rangée courante."""
        self.choisir(self.currentIndex().row())

    def _choix_change(self) -> None:
        self.viewport().update()
        self.choix_change.emit()

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
        choisi, choisis = self.choisi, {x.id for x in self.choisis}
        self.modele.choisir_colonnes(colonnes)
        self.reprendre(choisi, choisis)
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
        """Entrée ouvre ; ↑ ↓ sautent l'intertitre ; Espace ajoute ou ôte une rangée du choix, Échap
        n'en garde qu'une ; le reste (Maj ↑ ↓, Ctrl A) est l'ordinaire de Qt."""
        touche, courante = Qt.Key(evenement.key()), self.currentIndex()
        if touche in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ouvrir(courante)
        elif touche == Qt.Key.Key_N and self.choisi is not None and not evenement.modifiers():
            self.note_demandee.emit(self.choisi)
        elif touche == Qt.Key.Key_Space and courante.isValid():
            commande = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(courante, commande.Toggle | commande.Rows)
        elif touche == Qt.Key.Key_Escape and len(self.choisis) > 1:
            self.n_en_garder_qu_une()
        elif touche in _PAS and not evenement.modifiers() & _EN_PLUS:
            self._aller(_PAS[touche])
        else:
            super().keyPressEvent(evenement)

    def _aller(self, pas: int) -> None:
        rang = self.currentIndex().row() + pas
        if rang == self.modele.rangee_intertitre:
            rang += pas
        if 0 <= rang < self.modele.rowCount():
            self.choisir(rang)

    def contextMenuEvent(self, evenement: QContextMenuEvent) -> None:  # noqa: N802
        """Demande le menu : sous la souris, ou sous la rangée courante au clavier."""
        ou = evenement.globalPos()
        if evenement.reason() is QContextMenuEvent.Reason.Keyboard:
            ou = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        if self.choisis:
            self.menu_demande.emit(ou)

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
