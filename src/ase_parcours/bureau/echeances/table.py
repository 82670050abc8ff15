"""La table des échéances : clavier, choix de plusieurs rangées, blocs que l'on ouvre."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ase_parcours.bureau.echeances.delegue import DelegueEcheances
from ase_parcours.bureau.echeances.modele import ModeleEcheances, cle_de
from ase_parcours.bureau.echeances.tri import Bloc
from ase_parcours.bureau.theme import jetons, px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE
from ase_parcours.coffre.lectures.echeances import EcheanceDe

_LARGEURS = (154, 300, 200, 170, 180)
"""À 100 % de texte ; le reste de la place va à l'échéance et à la preuve."""
_MINIMALE = 4
_PAS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_EN_PLUS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_Choix = QItemSelectionModel.SelectionFlag


class TableEcheances(QTableView):
    """↑ ↓ parcourent, Entrée ouvre le dossier ou le bloc, Espace choisit une rangée de plus."""

    ouverture_demandee = Signal(object)
    """Une :class:`EcheanceDe` dont ouvrir le dossier."""
    bloc_bascule = Signal(str)
    """Clé du bloc à ouvrir ou fermer."""
    choix_change = Signal()

    def __init__(self, aujourd_hui: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toute = False
        """Haute comme son contenu : c'est la page qui défile."""
        self.modele = ModeleEcheances(aujourd_hui, self)
        self.setModel(self.modele)
        self.setItemDelegate(DelegueEcheances(self))
        self.setAccessibleName("Échéances")
        self.setProperty(PROPRIETE, INTERNE)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(lambda index: self._ouvrir(index.row()))
        self.selectionModel().selectionChanged.connect(lambda *_: self.choix_change.emit())
        self._mesurer()

    # Contenu.

    def montrer(self, blocs: list[Bloc]) -> None:
        """Remplace tout ; les rangées choisies le restent si elles sont encore montrées."""
        avant, courante = {cle_de(x) for x in self.choisies}, self.currentIndex().row()
        ici = self.modele.echeance(courante)
        haut = self.verticalScrollBar().value()
        self.modele.montrer(blocs)
        self.clearSpans()
        for rang in self.modele.titres():
            self.setSpan(rang, 0, 1, self.modele.columnCount())
        self._mesurer()
        self.verticalScrollBar().setValue(haut)
        rangs = self.modele.rangs_de(avant if ici is None else avant | {cle_de(ici)})
        rang = min(courante, self.modele.rowCount() - 1)
        rang = rang if ici is None else rangs.get(cle_de(ici), rang)
        if rang >= 0:
            self.selectionModel().setCurrentIndex(self.modele.index(rang, 0), _Choix.NoUpdate)
        for cle in avant & rangs.keys():
            index = self.modele.index(rangs[cle], 0)
            self.selectionModel().select(index, _Choix.Select | _Choix.Rows)
        self.choix_change.emit()

    @property
    def choisies(self) -> list[EcheanceDe]:
        """Les échéances choisies, dans l'ordre de la table."""
        selection = self.selectionModel().selection()
        plages = [selection.at(n) for n in range(selection.count())]
        rangs = sorted({r for p in plages for r in range(p.top(), p.bottom() + 1)})
        return [x for r in rangs if (x := self.modele.echeance(r)) is not None]

    def aller(self, rang: int, *, choisir: bool = True) -> None:
        """Rend une rangée courante, et la choisit seule."""
        quoi = _Choix.ClearAndSelect | _Choix.Rows if choisir else _Choix.NoUpdate
        self.selectionModel().setCurrentIndex(self.modele.index(rang, 0), quoi)
        self.scrollTo(self.modele.index(rang, 0))

    def ne_plus_choisir(self) -> None:
        """Oublie les rangées choisies."""
        self.selectionModel().clearSelection()

    def _ouvrir(self, rang: int) -> None:
        x = self.modele.echeance(rang)
        if x is not None:
            self.ouverture_demandee.emit(x)
        elif 0 <= rang < self.modele.rowCount():
            self.bloc_bascule.emit(self.modele.bloc(rang).cle)

    # Place.

    def _mesurer(self) -> None:
        hauteur, petite = px(jetons.H_ECHEANCE), px(jetons.H_LIGNE_TABLE)
        lignes = self.verticalHeader()
        lignes.setMinimumSectionSize(petite)
        lignes.setDefaultSectionSize(hauteur)
        for rang in self.modele.titres():
            self.setRowHeight(rang, petite)
        titres = len(self.modele.titres())
        if self.toute:
            barre = self.horizontalScrollBar()
            defile = barre.sizeHint().height() if barre.maximum() > 0 else 0
            rangees = self.modele.rowCount() - titres
            entete = max(petite, self.horizontalHeader().sizeHint().height())
            self.setFixedHeight(entete + rangees * hauteur + titres * petite + defile)
        else:
            self.setMinimumHeight(petite + _MINIMALE * hauteur)
        self._repartir()

    def _repartir(self) -> None:
        reste = max(0, self.viewport().width() - sum(px(x) for x in _LARGEURS))
        for rang, largeur in enumerate(_LARGEURS):
            part = {1: reste - reste // 3, 4: reste // 3}.get(rang, 0)
            self.setColumnWidth(rang, px(largeur) + part)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Les colonnes se partagent la largeur ; la barre du bas compte dans la hauteur."""
        super().resizeEvent(evenement)
        self._repartir()
        if self.toute and evenement.oldSize().width() != evenement.size().width():
            self._mesurer()

    def changeEvent(self, evenement: QEvent) -> None:  # noqa: N802
        """Reprend ses mesures quand la taille du texte change."""
        super().changeEvent(evenement)
        if evenement.type() is QEvent.Type.StyleChange and hasattr(self, "modele"):
            self._mesurer()

    # Clavier et souris.

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Entrée ouvre ; Espace ajoute ou ôte une rangée du choix, ou bascule un bloc ; Échap
        oublie le choix."""
        touche, courante = Qt.Key(evenement.key()), self.currentIndex()
        titre = courante.isValid() and self.modele.echeance(courante.row()) is None
        if touche in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (
            titre and touche == Qt.Key.Key_Space
        ):
            self._ouvrir(courante.row())
        elif titre and touche in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if self.modele.bloc(courante.row()).ouvert is (touche == Qt.Key.Key_Left):
                self._ouvrir(courante.row())
        elif touche == Qt.Key.Key_Space and courante.isValid():
            self.selectionModel().select(courante, _Choix.Toggle | _Choix.Rows)
        elif touche == Qt.Key.Key_Escape and self.choisies:
            self.ne_plus_choisir()
        elif touche in _PAS and not evenement.modifiers() & _EN_PLUS:
            rang = courante.row() + _PAS[touche]
            if 0 <= rang < self.modele.rowCount():
                self.aller(rang)
        else:
            super().keyPressEvent(evenement)

    def mousePressEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Un clic sur un intertitre l'ouvre ou le ferme."""
        index: QModelIndex = self.indexAt(evenement.position().toPoint())
        if index.isValid() and self.modele.echeance(index.row()) is None:
            self.selectionModel().setCurrentIndex(index, _Choix.NoUpdate)
            self._ouvrir(index.row())
            return
        super().mousePressEvent(evenement)

    def mouseDoubleClickEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Deux clics sur un intertitre valent deux bascules."""
        index = self.indexAt(evenement.position().toPoint())
        if index.isValid() and self.modele.echeance(index.row()) is None:
            self.mousePressEvent(evenement)
        else:
            super().mouseDoubleClickEvent(evenement)

    def focusInEvent(self, evenement: QFocusEvent) -> None:  # noqa: N802
        """Une rangée est toujours courante quand la table a le focus."""
        super().focusInEvent(evenement)
        if not self.currentIndex().isValid() and self.modele.rowCount():
            self.aller(0, choisir=False)
        self.viewport().update()

    def focusOutEvent(self, evenement: QFocusEvent) -> None:  # noqa: N802
        """Cache l'anneau."""
        super().focusOutEvent(evenement)
        self.viewport().update()
