"""L'anneau de focus : 2 px autour de ce qui a le focus, hors du contrôle, sur tous les widgets.

La feuille de style de Qt ne sait pas peindre hors d'un widget. L'anneau est donc un voile posé
par-dessus, dans la zone défilante ou la fenêtre qui contient le widget, et qui le suit. Un widget
qui peint lui-même son focus le dit par la propriété ``anneau`` à ``"interne"``.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from ase_parcours.bureau.theme import jetons
from ase_parcours.bureau.theme.apparence import couleur, courant

PROPRIETE = "anneau"
INTERNE = "interne"

_MARGE = jetons.FOCUS_ECART + jetons.TRAIT_FORT
_SUIVIS = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ZOrderChange,
    }
)


def peindre_anneau(peintre: QPainter, boite: QRectF, rayon: float, sur_nuit: bool = False) -> None:
    """Trace l'anneau dont le bord extérieur est ``boite`` (pixels logiques)."""
    theme = courant()
    stylo = QPen(couleur(theme.lampe if sur_nuit else theme.focus), jetons.TRAIT_FORT)
    demi = jetons.TRAIT_FORT / 2
    peintre.save()
    peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
    peintre.setPen(stylo)
    peintre.setBrush(Qt.BrushStyle.NoBrush)
    peintre.drawRoundedRect(boite.adjusted(demi, demi, -demi, -demi), rayon, rayon)
    peintre.restore()


class Anneau(QWidget):
    """Le voile. Il ne prend ni la souris ni le focus, et n'existe pas pour un lecteur d'écran."""

    def __init__(self, cible: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cible = cible
        self.replacer()

    def replacer(self) -> None:
        """Suit la cible : position, taille, visibilité, premier plan."""
        cible, cadre = self._cible, self.parentWidget()
        if cadre is None or not isValid(cible) or not cible.isVisible():
            self.hide()
            return
        coin = cible.mapTo(cadre, QPoint(0, 0))
        marges = (-_MARGE, -_MARGE, _MARGE, _MARGE)
        self.setGeometry(QRect(coin, cible.size()).adjusted(*marges))
        self.show()
        self.raise_()

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint le seul anneau : le reste est transparent."""
        peintre = QPainter(self)
        rayon = jetons.R_CONTROLE + jetons.FOCUS_ECART
        sur_nuit = bool(self._cible.property("sur_nuit"))
        peindre_anneau(peintre, QRectF(self.rect()), rayon, sur_nuit)
        peintre.end()


class SuiviFocus(QObject):
    """Déplace l'anneau quand le focus change ou que la cible bouge avec ce qui la contient."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._anneau: Anneau | None = None
        self._surveilles: list[QWidget] = []
        app.focusChanged.connect(self._focus_change)

    def _focus_change(self, _avant: QWidget | None, apres: QWidget | None) -> None:
        self._quitter()
        if apres is not None and _a_entourer(apres):
            self._entourer(apres)

    def _quitter(self) -> None:
        for widget in self._surveilles:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._surveilles = []
        if self._anneau is not None and isValid(self._anneau):
            self._anneau.hide()
            self._anneau.deleteLater()
        self._anneau = None

    def _entourer(self, cible: QWidget) -> None:
        chaine = _jusqu_au_cadre(cible)
        if len(chaine) < 2:
            return
        self._anneau = Anneau(cible, chaine[-1])
        self._surveilles = chaine[:-1]
        for widget in self._surveilles:
            widget.installEventFilter(self)

    def eventFilter(self, _objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Suit les mouvements de la cible et de ses parents ; ne retient jamais l'événement."""
        anneau = self._anneau
        if evenement.type() in _SUIVIS and anneau is not None and isValid(anneau):
            anneau.replacer()
        return False


def _a_entourer(widget: QWidget) -> bool:
    return not widget.isWindow() and widget.property(PROPRIETE) != INTERNE


def _jusqu_au_cadre(cible: QWidget) -> list[QWidget]:
    """La cible, ses parents, et pour finir la zone défilante ou la fenêtre où poser l'anneau.

    S'arrêter à la zone défilante fait rogner l'anneau avec le contenu.
    """
    chaine = [cible]
    while (parent := chaine[-1].parentWidget()) is not None:
        chaine.append(parent)
        if parent.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea):
            break
    return chaine


def suivre_le_focus(app: QApplication) -> None:
    """Installe l'anneau sur l'application, une seule fois."""
    if app.findChild(SuiviFocus) is None:
        SuiviFocus(app)
