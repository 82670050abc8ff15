"""La frise : la vie d'un jeune à l'ASE, à lire d'un regard, à la souris ou au clavier.

Une seule étape de tabulation. Flèches gauche et droite : l'élément d'avant, d'après ; haut et bas :
le couloir. Ctrl et la molette, ou Ctrl +, −, 0 : l'échelle. Glisser, ou Maj et les flèches : le
temps. Entrée ouvre la page qui explique l'élément. Ctrl+T : la même chose en table.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from html import escape

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from ase_parcours.bureau.annoncer import dire
from ase_parcours.bureau.frise import phrases
from ase_parcours.bureau.frise.curseur import Curseur, Position, etendue, milieu
from ase_parcours.bureau.frise.dessin import DessinFrise
from ase_parcours.bureau.frise.geometrie import Coupe, Geometrie, Mesure
from ase_parcours.bureau.frise.vue import Vue
from ase_parcours.bureau.nuits.geometrie import Geometrie as GeometrieRuban
from ase_parcours.bureau.nuits.parole import Intervalle, WidgetParle
from ase_parcours.bureau.theme import jetons, police, px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE
from ase_parcours.metier.frise import Couloir, Element, Frise
from ase_parcours.metier.frise_table import RIEN

_CRAN = 120.0
_PAR_CRAN = 1.25
_PAS = 0.2
"""Part de la vue dont Maj et une flèche déplacent le temps."""
_CIBLE = 3
"""Pixels autour d'un élément étroit où l'on peut encore le pointer."""
_ZOOMS = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Equal: 1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_0: 0,
    Qt.Key.Key_Agrave: 0,
}
"""« à » est la touche 0 d'un clavier français, « = » celle du +."""
_DEPLACEMENTS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class FriseDeVie(WidgetParle):
    """La ligne de vie d'un jeune. ``nuits`` : avec le couloir des nuits, quand aucun ruban n'est
    dessous."""

    page_demandee = Signal(object)
    """``Lien`` de l'élément à expliquer."""
    table_demandee = Signal()
    """Ctrl+T : le même contenu en table."""
    vue_changee = Signal()
    """L'échelle, ou la partie de la vie que l'on voit."""

    def __init__(self, *, nuits: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(PROPRIETE, INTERNE)
        self.couloirs: tuple[Couloir, ...] = tuple(
            c for c in Couloir if nuits or c is not Couloir.NUITS
        )
        self._frise: Frise | None = None
        self._nom = self._repere = ""
        self._fenetre: tuple[date, date, date] | None = None
        self._vue = Vue(0.0, 1.0, 0.0, 1.0)
        self._position: Position = (0, 0)
        self._gardee: Geometrie | None = None
        self._mesures = _mesures()
        self._parles: list[Intervalle] | None = None
        self._appui: QPointF | None = None
        self._glisse = False

    # Contenu.

    def montrer(
        self,
        frise: Frise,
        nom_usuel: str,
        fenetre: tuple[date, date, date] | None = None,
        *,
        repere: str = "",
    ) -> None:
        """Remplace ce qui est montré ; l'échelle et l'élément choisi restent, pour le même jeune
        (même ``repere``).

        ``fenetre`` : (premier jour, sortie, fin) du ruban qui est dessous.
        """
        meme = self._frise is not None and self._repere == repere
        choisi = self.choisi
        garde = meme and not self._vue.tout
        vue = Vue.entiere(frise.debut, frise.fin)
        if garde:
            vue = Vue(self._vue.debut, self._vue.jours, vue.bas, vue.haut).bornee()
        self._frise, self._nom, self._repere = frise, nom_usuel, repere
        self._fenetre, self._vue = fenetre, vue
        curseur = Curseur(frise, self.couloirs, self._position)
        self._position = curseur.retrouver(choisi if meme else None, frise.aujourd_hui)
        self._refaire()
        self.updateGeometry()
        self.dire_le_contenu()
        self.vue_changee.emit()

    @property
    def frise(self) -> Frise | None:
        """Ce qui est montré."""
        return self._frise

    @property
    def vue(self) -> Vue:
        """La partie de la vie que l'on voit."""
        return self._vue

    @property
    def choisi(self) -> Element | None:
        """L'élément que porte le curseur."""
        curseur = self._curseur()
        return curseur.element() if curseur is not None else None

    def _curseur(self) -> Curseur | None:
        if self._frise is None:
            return None
        return Curseur(self._frise, self.couloirs, self._position)

    def choisir(self, element: Element) -> None:
        """Pose le curseur sur un élément, et le montre. Lève ``ValueError`` s'il n'y est pas."""
        couloir = self.couloirs.index(element.couloir)
        self._poser((couloir, self._elements(couloir).index(element)))

    def activer(self) -> None:
        """Ouvre la page qui explique l'élément choisi."""
        choisi = self.choisi
        if choisi is not None:
            self.page_demandee.emit(choisi.lien)

    def _elements(self, couloir: int) -> tuple[Element, ...]:
        return () if self._frise is None else self._frise.elements(self.couloirs[couloir])

    # Échelle.

    def changer_de_palier(self, sens: int) -> None:
        """Plus de détail, ou moins ; zéro : la vie entière."""
        if self._frise is None:
            return
        if sens == 0:
            self.montrer_la_vue(Vue.entiere(self._frise.debut, self._frise.fin))
        else:
            self.montrer_la_vue(self._vue.palier(sens, self._ancre()))

    def _ancre(self) -> float:
        """Ce que l'on veut voir de plus près : aujourd'hui s'il est en vue et dans l'élément
        choisi, sinon cet élément ; aujourd'hui ; ou le milieu."""
        if self._frise is None:
            return self._vue.debut
        aujourd_hui = float(self._frise.aujourd_hui.toordinal())
        candidats = [aujourd_hui]
        choisi = self.choisi if self.hasFocus() else None
        if choisi is not None:
            debut, fin = etendue(choisi)
            rang = 1 if debut <= aujourd_hui < fin else 0
            candidats.insert(rang, milieu(choisi, self._vue.debut, self._vue.fin))
        dedans = (c for c in candidats if self._vue.debut <= c <= self._vue.fin)
        return next(dedans, self._vue.debut + self._vue.jours / 2)

    def montrer_la_vue(self, vue: Vue) -> None:
        """Montre une autre partie de la vie."""
        if vue != self._vue:
            self._vue = vue
            self._refaire()
            self.vue_changee.emit()

    # Géométrie.

    def geometrie(self) -> Geometrie | None:
        """Placement courant, gardé tant que rien ne change."""
        if self._gardee is None and self._frise is not None:
            self._gardee = Geometrie(
                self._frise,
                self._vue,
                float(self.width()),
                self.couloirs,
                *self._mesures,
                jonction=self._fenetre is not None,
            )
        return self._gardee

    def _refaire(self) -> None:
        self._gardee, self._parles = None, None
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Large autant que possible ; haute comme ses couloirs."""
        geometrie = self.geometrie()
        return QSize(px(900), geometrie.hauteur if geometrie is not None else px(110))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Étroite si l'on veut."""
        return QSize(px(260), self.sizeHint().height())

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Replace tout."""
        super().resizeEvent(evenement)
        self._gardee, self._parles = None, None

    def apparence_changee(self) -> None:
        """Mesures et hauteurs dépendent du texte."""
        self._mesures = _mesures()
        self._gardee, self._parles = None, None

    # Peinture.

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint ce qui se voit."""
        geometrie = self.geometrie()
        if geometrie is None:
            return
        peintre = QPainter(self)
        choisi = self.choisi if self.hasFocus() else None
        DessinFrise(peintre, geometrie).peindre(self._bornes_fenetre(), self._ruban(), choisi)
        peintre.end()

    def _bornes_fenetre(self) -> tuple[float, float] | None:
        geometrie = self.geometrie()
        if self._fenetre is None or geometrie is None:
            return None
        return geometrie.x(self._fenetre[0]), geometrie.x(self._fenetre[2])

    def _ruban(self) -> tuple[float, float]:
        """Bords du ruban qui est dessous."""
        if self._fenetre is None:
            return 0.0, float(self.width())
        ruban = GeometrieRuban(*self._fenetre, float(self.width()))
        return min(ruban.x(self._fenetre[0]), self.width()), float(self.width()) - 3

    # Clavier.

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Élément, couloir, échelle, temps, Entrée, Ctrl+T ; le reste est laissé au parent."""
        touche, modifs = Qt.Key(evenement.key()), evenement.modifiers()
        ctrl = bool(modifs & Qt.KeyboardModifier.ControlModifier)
        maj = bool(modifs & Qt.KeyboardModifier.ShiftModifier)
        if ctrl and touche in _ZOOMS:
            self.changer_de_palier(_ZOOMS[touche])
            self._dire_l_echelle()
        elif ctrl and touche is Qt.Key.Key_T:
            self.table_demandee.emit()
        elif maj and touche in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            sens = 1 if touche is Qt.Key.Key_Right else -1
            self.montrer_la_vue(self._vue.glisser(sens * _PAS * self._vue.jours))
            self._dire_l_echelle()
        elif touche in _DEPLACEMENTS and not maj:
            self._deplacer(touche)
        elif touche in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not ctrl:
            self.activer()
        else:
            super().keyPressEvent(evenement)

    def _deplacer(self, touche: Qt.Key) -> None:
        curseur, choisi = self._curseur(), self.choisi
        if curseur is None or choisi is None:
            return
        match touche:
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                voulue = curseur.a_cote(1 if touche is Qt.Key.Key_Right else -1)
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                voulue = curseur.au_bout(dernier=touche is Qt.Key.Key_End)
            case _:
                instant = milieu(choisi, self._vue.debut, self._vue.fin)
                voulue = curseur.autre_couloir(1 if touche is Qt.Key.Key_Down else -1, instant)
        self._poser(voulue)

    def _poser(self, position: Position) -> None:
        if position == self._position:
            return
        self._position = position
        choisi = self.choisi
        if choisi is not None:
            self.montrer_la_vue(self._vue.cadrer(*etendue(choisi)))
        self.update()
        self.dire_le_curseur()

    # Souris.

    def wheelEvent(self, evenement: QWheelEvent) -> None:  # noqa: N802
        """Ctrl et la molette : l'échelle, autour de la souris. Sans Ctrl, c'est la page qui
        défile."""
        geometrie = self.geometrie()
        if geometrie is None or not evenement.modifiers() & Qt.KeyboardModifier.ControlModifier:
            evenement.ignore()
            return
        crans = evenement.angleDelta().y() / _CRAN
        ancre = geometrie.instant(max(evenement.position().x(), geometrie.gauche))
        self.montrer_la_vue(self._vue.zoomer(_PAR_CRAN**crans, ancre))
        evenement.accept()

    def mousePressEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Un clic choisit ; tenu et tiré, il déplace le temps."""
        if evenement.button() is Qt.MouseButton.LeftButton:
            self._appui, self._glisse = evenement.position(), False

    def mouseMoveEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Tire le temps avec la souris."""
        geometrie = self.geometrie()
        if self._appui is None or geometrie is None:
            return
        ecart = evenement.position().x() - self._appui.x()
        if not self._glisse and abs(ecart) < QApplication.startDragDistance():
            return
        self._glisse = True
        self._appui = evenement.position()
        if not self._vue.tout:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.montrer_la_vue(self._vue.glisser(-ecart / geometrie.par_jour))

    def mouseReleaseEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Relâchée sans avoir tiré : l'élément est choisi."""
        pointes = self._pointes(evenement.position())
        if self._appui is not None and not self._glisse and pointes:
            self.choisir(pointes[0])
        self._appui, self._glisse = None, False
        self.unsetCursor()

    def mouseDoubleClickEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Un double clic vaut Entrée."""
        pointes = self._pointes(evenement.position())
        if pointes:
            self.choisir(pointes[0])
            self.activer()

    def _pointes(self, ou: QPointF) -> Sequence[Element]:
        """Les éléments sous la souris, celui de dessus d'abord."""
        geometrie = self.geometrie()
        if geometrie is None or not geometrie.gauche <= ou.x() <= geometrie.droite:
            return ()
        marges = (-_CIBLE, 0, _CIBLE, 0)
        dessous = [p.element for p in geometrie.places if p.boite.adjusted(*marges).contains(ou)]
        return dessous[::-1]

    def event(self, evenement: QEvent) -> bool:
        """Montre l'infobulle de ce qui est pointé, et garde pour soi ses raccourcis."""
        if isinstance(evenement, QHelpEvent) and evenement.type() is QEvent.Type.ToolTip:
            texte = phrases.infobulle(self._pointes(QPointF(evenement.pos())))
            # Une infobulle devine les balises : un libellé qui en contient se lit tel quel.
            brut = escape(texte).replace("\n", "<br>") if "<" in texte else texte
            QToolTip.showText(evenement.globalPos(), brut, self)
            return True
        return super().event(evenement)

    def focusInEvent(self, evenement: QFocusEvent) -> None:  # noqa: N802
        """Montre le curseur et dit l'élément qu'il porte."""
        super().focusInEvent(evenement)
        self.dire_le_curseur()

    # Parole.

    def nom_parle(self) -> str:
        """Le jeune et les dates de la frise."""
        return phrases.nom(self._frise, self._nom) if self._frise is not None else "Frise"

    def valeur_parlee(self) -> str:
        """L'élément du curseur."""
        choisi = self.choisi
        if choisi is None:
            return RIEN
        couloir, rang = self._position
        return phrases.valeur(choisi, rang, len(self._elements(couloir)))

    def description_parlee(self) -> str:
        """Combien d'éléments par couloir."""
        return "" if self._frise is None else phrases.description(self._frise, self.couloirs)

    def _dire_l_echelle(self) -> None:
        """Au clavier, on ne voit pas forcément les graduations."""
        dire(self, phrases.echelle(self._vue))

    def intervalles_parles(self) -> list[Intervalle]:
        """Un enfant par élément, en vue ou non ; gardés tant que rien ne change."""
        geometrie = self.geometrie()
        if geometrie is None or self._frise is None:
            return []
        if self._parles is None:
            self._parles = [
                Intervalle(
                    nom=f"{e.couloir.value}, {e.libelle}",
                    description=phrases.enfant(e),
                    boite=geometrie.boite(e).toAlignedRect(),
                )
                for couloir in self.couloirs
                for e in self._frise.elements(couloir)
            ]
        return self._parles


def _mesures() -> tuple[Mesure, Coupe]:
    """Mesurer un mot de la frise, et le couper ; une seule fois par mot et par taille de texte."""
    mesure = QFontMetricsF(police(jetons.TEXTE_AXE))

    @lru_cache(maxsize=2048)
    def couper(mot: str, place: float) -> str:
        return mesure.elidedText(mot, Qt.TextElideMode.ElideRight, place)

    return lru_cache(maxsize=2048)(mesure.horizontalAdvance), couper
