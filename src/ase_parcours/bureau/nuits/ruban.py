"""Le ruban des nuits : une cellule par nuit, de quatorze nuits avant la sortie à six mois après.

Une seule étape de tabulation. Le curseur se déplace au clavier, la nuit qu'il porte est dite ;
Entrée ouvre la solution qui couvre la nuit, ou demande une piste datée d'une nuit découverte.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QToolTip, QWidget

from ase_parcours.bureau.nuits import phrases
from ase_parcours.bureau.nuits.curseur import Mouvement, deplacer
from ase_parcours.bureau.nuits.dessin_ruban import DessinRuban, peindre_sans_date
from ase_parcours.bureau.nuits.donnees import DonneesRuban
from ase_parcours.bureau.nuits.geometrie import Geometrie, hauteur_du_ruban, largeur_minimale
from ase_parcours.bureau.nuits.parole import Intervalle, WidgetParle
from ase_parcours.bureau.theme import px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE
from ase_parcours.metier.nuits import Couverture

_SIMPLES = {
    Qt.Key.Key_Left: Mouvement.NUIT_AVANT,
    Qt.Key.Key_Right: Mouvement.NUIT_APRES,
    Qt.Key.Key_Home: Mouvement.PREMIERE,
    Qt.Key.Key_End: Mouvement.DERNIERE,
    Qt.Key.Key_PageUp: Mouvement.MOIS_AVANT,
    Qt.Key.Key_PageDown: Mouvement.MOIS_APRES,
}
_AVEC_CTRL = {
    Qt.Key.Key_Left: Mouvement.PLAGE_AVANT,
    Qt.Key.Key_Right: Mouvement.PLAGE_APRES,
    Qt.Key.Key_Home: Mouvement.PREMIERE,
    Qt.Key.Key_End: Mouvement.DERNIERE,
}


class RubanNuits(WidgetParle):
    """Le grand ruban d'un jeune."""

    solution_demandee = Signal(str)
    """Identifiant de la solution qui couvre la nuit du curseur."""
    piste_demandee = Signal(object)
    """``date`` d'une nuit découverte, où commencer une piste."""
    table_demandee = Signal()
    """Ctrl+T : le même contenu en table."""
    date_demandee = Signal()
    """La date de sortie est inconnue et l'on veut la renseigner."""
    curseur_change = Signal(object)
    """``date`` de la nuit que porte le curseur."""

    def __init__(self, donnees: DonneesRuban, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._donnees = donnees
        self._curseur: date | None = None
        self._bouton = QPushButton("Renseigner la date", self)
        self._bouton.clicked.connect(self.date_demandee)
        self.montrer(donnees)

    # Contenu.

    def montrer(self, donnees: DonneesRuban) -> None:
        """Remplace ce qui est montré ; le curseur reste sur sa nuit si elle y est encore."""
        self._donnees = donnees
        connue = donnees.sortie is not None
        self._curseur = self._garder_curseur(donnees)
        self._bouton.setVisible(not connue)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if connue else Qt.FocusPolicy.NoFocus)
        # Le curseur porte l'anneau ; sans lui, c'est le bouton qui prend le focus.
        self.setProperty(PROPRIETE, INTERNE)
        self.updateGeometry()
        self.update()
        self.dire_le_contenu()

    def _garder_curseur(self, donnees: DonneesRuban) -> date | None:
        if donnees.sortie is None or donnees.fin is None:
            return None
        avant = self._curseur
        reste = avant is not None and donnees.sortie <= avant < donnees.fin
        return avant if reste else donnees.sortie

    @property
    def curseur(self) -> date | None:
        """Nuit que porte le curseur, ``None`` si la sortie est inconnue."""
        return self._curseur

    def aller(self, nuit: date) -> None:
        """Pose le curseur sur une nuit. Lève ``LookupError`` hors du ruban."""
        self._donnees.plage_du(nuit)
        if nuit != self._curseur:
            self._curseur = nuit
            self.update()
            self.curseur_change.emit(nuit)
            self.dire_le_curseur()

    def activer(self) -> None:
        """Ouvre ce qui couvre la nuit du curseur, ou demande une piste si rien ne la couvre."""
        if self._curseur is None:
            return
        plage = self._donnees.plage_du(self._curseur)
        if plage.couverture is Couverture.DECOUVERTE:
            self.piste_demandee.emit(self._curseur)
        elif plage.solution is not None:
            self.solution_demandee.emit(plage.solution)

    # Géométrie.

    def geometrie(self) -> Geometrie | None:
        """Placement courant, ``None`` si la sortie est inconnue."""
        d = self._donnees
        if d.sortie is None or d.premiere is None or d.fin is None:
            return None
        return Geometrie(d.premiere, d.sortie, d.fin, float(self.width()))

    def boite_du_curseur(self) -> QRect:
        """Rectangle de la nuit du curseur, pour la garder visible."""
        geometrie = self.geometrie()
        if geometrie is None or self._curseur is None:
            return QRect()
        boite = geometrie.boite(self._curseur, self._curseur).toAlignedRect()
        return boite.adjusted(0, 0, round(geometrie.cellule), 0)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Large autant que possible."""
        return QSize(px(900), hauteur_du_ruban())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Quatre pixels par nuit."""
        nuits = sum(p.nuits for p in self._donnees.plages)
        return QSize(largeur_minimale(nuits) if nuits else px(200), hauteur_du_ruban())

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Garde le bouton à droite du cadre « date inconnue »."""
        super().resizeEvent(evenement)
        taille = self._bouton.sizeHint()
        x = self.width() - taille.width() - px(16)
        self._bouton.setGeometry(QRect(x, (self.height() - taille.height()) // 2, *_cote(taille)))

    # Peinture.

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint le ruban, ou le cadre de la date inconnue."""
        peintre = QPainter(self)
        geometrie = self.geometrie()
        if geometrie is None:
            peindre_sans_date(peintre, QRectF(self.rect()))
        else:
            curseur = self._curseur if self.hasFocus() else None
            DessinRuban(peintre, self._donnees, geometrie).peindre(curseur)
        peintre.end()

    # Clavier, souris, focus.

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Déplacements, Entrée, Ctrl+T ; les autres touches sont laissées au parent."""
        ctrl = bool(evenement.modifiers() & Qt.KeyboardModifier.ControlModifier)
        touche = Qt.Key(evenement.key())
        mouvement = (_AVEC_CTRL if ctrl else _SIMPLES).get(touche)
        if mouvement is not None and self._curseur is not None:
            self.aller(deplacer(self._donnees, self._curseur, mouvement))
        elif touche in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not ctrl:
            self.activer()
        elif ctrl and touche is Qt.Key.Key_T:
            self.table_demandee.emit()
        else:
            super().keyPressEvent(evenement)

    def mousePressEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Un clic pose le curseur."""
        nuit = self._nuit_sous(evenement.position().x())
        if nuit is not None:
            self.aller(nuit)

    def mouseDoubleClickEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Un double clic vaut Entrée."""
        if self._nuit_sous(evenement.position().x()) is not None:
            self.activer()

    def _nuit_sous(self, abscisse: float) -> date | None:
        geometrie = self.geometrie()
        return geometrie.nuit_sous(abscisse) if geometrie is not None else None

    def event(self, evenement: QEvent) -> bool:
        """Montre l'infobulle de la nuit pointée."""
        if isinstance(evenement, QHelpEvent) and evenement.type() is QEvent.Type.ToolTip:
            nuit = self._nuit_sous(evenement.pos().x())
            texte = phrases.infobulle(self._donnees, nuit) if nuit is not None else ""
            QToolTip.showText(evenement.globalPos(), texte, self)
            return True
        return super().event(evenement)

    def focusInEvent(self, evenement: QFocusEvent) -> None:  # noqa: N802
        """Montre le curseur et dit la nuit qu'il porte."""
        super().focusInEvent(evenement)
        self.dire_le_curseur()

    # Parole.

    def nom_parle(self) -> str:
        """Le jeune et les dates du ruban."""
        return phrases.nom_du_ruban(self._donnees)

    def valeur_parlee(self) -> str:
        """La nuit du curseur."""
        if self._curseur is None:
            return ""
        return phrases.phrase_de_nuit(self._donnees, self._curseur)

    def description_parlee(self) -> str:
        """Le résumé des plages."""
        return phrases.resume(self._donnees)

    def intervalles_parles(self) -> list[Intervalle]:
        """Un enfant par plage de nuits."""
        geometrie = self.geometrie()
        if geometrie is None:
            return []
        return [
            Intervalle(
                nom=phrases.phrase_de_plage(self._donnees, plage),
                description=phrases.infobulle(self._donnees, plage.debut),
                boite=geometrie.boite(plage.debut, plage.fin).toAlignedRect(),
            )
            for plage in self._donnees.plages
        ]


def _cote(taille: QSize) -> tuple[int, int]:
    return taille.width(), taille.height()


class CadreRuban(QScrollArea):
    """Zone défilante d'un ruban : sous quatre pixels par nuit, il défile et suit le curseur."""

    def __init__(self, ruban: RubanNuits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ruban = ruban
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWidget(ruban)
        self.viewport().setAutoFillBackground(False)
        ruban.setAutoFillBackground(False)
        ruban.curseur_change.connect(self._suivre)

    def _suivre(self) -> None:
        boite = self._ruban.boite_du_curseur()
        self.ensureVisible(boite.center().x(), boite.center().y(), px(40), 0)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Hauteur du ruban, et de la barre quand elle est là."""
        return QSize(px(900), self._hauteur())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Étroite si l'on veut : c'est elle qui défile."""
        return QSize(px(200), self._hauteur())

    def _hauteur(self) -> int:
        etroit = self.width() < self._ruban.minimumSizeHint().width()
        return self._ruban.sizeHint().height() + (px(14) if etroit else 0)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """La barre qui paraît ou disparaît change la hauteur."""
        super().resizeEvent(evenement)
        self.updateGeometry()
