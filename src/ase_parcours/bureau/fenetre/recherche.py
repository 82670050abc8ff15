"""La recherche de la barre du haut : quelques lettres, Entrée, et le dossier s'ouvre."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.composants.niveau import peindre_niveau, taille_niveau
from ase_parcours.bureau.suivis import JeunesSuivis
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.tableau import niveau_montre

MONTRES = 8
_Index = QModelIndex | QPersistentModelIndex
_LIGNE = Qt.ItemDataRole.UserRole
_MOUVEMENTS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RechercheGlobale(QFrame):
    """Panneau de résultats sous un champ. Il n'est pas une fenêtre : il ne vole pas le focus."""

    dossier_choisi = Signal(str)
    """Identifiant du jeune."""

    def __init__(self, champ: QLineEdit, suivis: JeunesSuivis, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("genre", "panneau")
        self._champ, self._suivis, self._parent = champ, suivis, parent
        self._modele = QStandardItemModel(self)
        self._liste = QListView()
        self._liste.setModel(self._modele)
        self._delegue = _Delegue(suivis, self._liste)
        self._liste.setItemDelegate(self._delegue)
        self._liste.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._liste.setProperty(PROPRIETE, INTERNE)
        self._liste.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._liste.setAccessibleName("Jeunes trouvés")
        self._liste.clicked.connect(self._ouvrir)
        self._message = etiquette("", genre="second", plie=True)
        pile = QVBoxLayout(self)
        pile.addWidget(self._liste)
        pile.addWidget(self._message)
        champ.textChanged.connect(self._chercher)
        champ.installEventFilter(self)
        self.hide()

    @property
    def resultats(self) -> list[LigneJeune]:
        """Ce qui est proposé, dans l'ordre."""
        return [self._modele.item(r).data(_LIGNE) for r in range(self._modele.rowCount())]

    @property
    def message(self) -> str:
        """Ce qui est dit quand rien ne convient."""
        return self._message.text()

    def _chercher(self, texte: str) -> None:
        self._modele.clear()
        if not texte.strip():
            self.hide()
            return
        trouvailles = self._suivis.index.chercher(texte)
        lignes = [*trouvailles.exacts, *trouvailles.voisins][:MONTRES]
        for ligne in lignes:
            element = QStandardItem(self._phrase(ligne))
            element.setData(ligne, _LIGNE)
            self._modele.appendRow(element)
        self._message.setText(self._suite(len(trouvailles.exacts), len(lignes)))
        self._message.setVisible(bool(self._message.text()))
        self._liste.setVisible(bool(lignes))
        if lignes:
            self._liste.setCurrentIndex(self._modele.index(0, 0))
        self.placer()
        self.show()
        self.raise_()

    def _suite(self, exacts: int, montres: int) -> str:
        if not montres:
            return "Aucun jeune de ce nom ni de ce numéro."
        if not exacts:
            return "Noms proches seulement."
        reste = exacts - montres
        return f"Et {fr.pluriel(reste, 'autre')} : précisez le nom." if reste > 0 else ""

    def _phrase(self, ligne: LigneJeune) -> str:
        sortie = "" if ligne.sortie is None else f", sortie le {fr.date_longue(ligne.sortie)}"
        return f"{ligne.nom_complet}, {ligne.dossier}{sortie}"

    def placer(self) -> None:
        """Sous le champ, assez large pour chaque résultat, sans sortir de la fenêtre.

        Coupé, « J−1 069 » se lirait « J−1… » : demain.
        """
        parent = self._parent
        coin = self._champ.mapTo(parent, QPoint(0, self._champ.height() + px(4)))
        voulue = max([px(420), *(self._delegue.largeur(x) + px(10) for x in self.resultats)])
        largeur = min(max(self._champ.width(), voulue), parent.width() - px(24))
        gauche = max(px(12), min(coin.x(), parent.width() - largeur - px(12)))
        lignes = self._modele.rowCount()
        haut_liste = lignes * px(_H_RESULTAT)
        self._liste.setFixedHeight(haut_liste)
        pile = self.layout()
        if pile is not None:
            pile.setContentsMargins(px(4), px(4), px(4), px(4))
        self._message.setContentsMargins(px(10), px(6), px(10), px(6))
        message = self._message.sizeHint().height() if self._message.text() else 0
        self.setGeometry(gauche, coin.y(), largeur, haut_liste + message + px(12))

    def eventFilter(self, objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Flèches, Entrée et Échap agissent sur les résultats sans quitter le champ."""
        if evenement.type() is QEvent.Type.FocusOut and not self._liste.underMouse():
            self.hide()
        if isinstance(evenement, QKeyEvent) and evenement.type() is QEvent.Type.KeyPress:
            return self._touche(evenement)
        return super().eventFilter(objet, evenement)

    def _touche(self, evenement: QKeyEvent) -> bool:
        touche = Qt.Key(evenement.key())
        if touche in _MOUVEMENTS and self.isVisible() and self._modele.rowCount():
            rang = self._liste.currentIndex().row() + _MOUVEMENTS[touche]
            self._liste.setCurrentIndex(self._modele.index(rang % self._modele.rowCount(), 0))
            return True
        if touche in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._modele.rowCount():
            self._ouvrir(self._liste.currentIndex())
            return True
        if touche == Qt.Key.Key_Escape and self.isVisible():
            self._champ.clear()
            return True
        return False

    def _ouvrir(self, index: QModelIndex) -> None:
        ligne = index.data(_LIGNE)
        self._champ.clear()
        self.hide()
        if ligne is not None:
            self.dossier_choisi.emit(ligne.id)


_H_RESULTAT = 44
_GAUCHE = 14


class _Delegue(QStyledItemDelegate):
    """Nom et numéro à gauche, niveau et jours à droite."""

    def __init__(self, suivis: JeunesSuivis, liste: QListView) -> None:
        super().__init__(liste)
        self._suivis, self._liste = suivis, liste

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:  # noqa: N802
        """Deux lignes de texte."""
        return QSize(px(200), px(_H_RESULTAT))

    def paint(self, peintre: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Peint un résultat."""
        ligne: LigneJeune = index.data(_LIGNE)
        boite = QRectF(option.rect)
        t = courant()
        peintre.save()
        if index == self._liste.currentIndex():
            peintre.fillRect(boite, couleur(t.accent_doux))
            marque = QRectF(boite.left(), boite.top(), jetons.TRAIT_ACTIF, boite.height())
            peintre.fillRect(marque, couleur(t.accent))
        niveau = niveau_montre(ligne)
        taille = taille_niveau(niveau, plein=False)
        droite = boite.right() - px(10) - taille.width()
        peindre_niveau(
            peintre, QRectF(droite, boite.top(), taille.width(), boite.height()), niveau, False
        )
        gauche, place = boite.left() + px(_GAUCHE), droite - boite.left() - px(_GAUCHE + 10)
        haut = QRectF(gauche, boite.top() + px(4), place, px(19))
        bas = QRectF(gauche, boite.top() + px(22), place, px(17))
        self._ecrire(peintre, haut, ligne.nom_complet, police(graisse=jetons.GRAS), t.texte)
        self._ecrire(peintre, bas, self._detail(ligne), police(jetons.TEXTE_SECOND), t.doux)
        peintre.restore()

    def largeur(self, ligne: LigneJeune) -> int:
        """Pixels qu'il faut pour ne rien couper : le plus long des deux textes, puis le niveau."""
        nom = QFontMetricsF(police(graisse=jetons.GRAS)).horizontalAdvance(ligne.nom_complet)
        detail = QFontMetricsF(police(jetons.TEXTE_SECOND)).horizontalAdvance(self._detail(ligne))
        niveau = taille_niveau(niveau_montre(ligne), plein=False).width()
        return ceil(max(nom, detail)) + niveau + px(_GAUCHE + 10 + 10) + 1

    def _detail(self, ligne: LigneJeune) -> str:
        if ligne.sortie is None:
            return f"{ligne.dossier} · date de sortie inconnue"
        jours = fr.jours_avant(ligne.sortie, self._suivis.aujourd_hui)
        return f"{ligne.dossier} · sortie le {fr.date_courte(ligne.sortie)}, {jours}"

    @staticmethod
    def _ecrire(peintre: QPainter, boite: QRectF, texte: str, fonte: QFont, teinte: str) -> None:
        peintre.setFont(fonte)
        peintre.setPen(couleur(teinte))
        coupe = peintre.fontMetrics().elidedText(
            texte, Qt.TextElideMode.ElideRight, int(boite.width())
        )
        cote = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        peintre.drawText(boite, cote, coupe)
