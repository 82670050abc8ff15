"""La falaise d'un scénario, à voir, à parcourir au clavier et à entendre : un enfant par moment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.base import WidgetPeint
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.flux import rangee
from ase_parcours.bureau.nuits.parole import Intervalle, WidgetParle
from ase_parcours.bureau.scenarios.dessin import (
    CORPS,
    LARGEUR_MIN,
    PIED,
    TETE,
    DessinFalaise,
    peindre_arret,
    peindre_motif,
)
from ase_parcours.bureau.theme import px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE
from ase_parcours.metier.scenarios.calcul import A_DEMANDER
from ase_parcours.metier.scenarios.figure import MOTS, Figure, phrase, resume
from ase_parcours.metier.scenarios.hypotheses import Groupe

_VIDE = Figure((), 0, 1)


class Falaise(WidgetParle):
    """Une étape de tabulation ; flèches, Début et Fin vont d'un moment à l'autre."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure, self._nom, self._curseur = _VIDE, "", 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(PROPRIETE, INTERNE)

    def montrer(self, figure: Figure, nom: str) -> None:
        """Remplace ce qui est montré ; ``nom`` : celui du scénario."""
        self._figure, self._nom = figure, nom
        self._curseur = min(self._curseur, max(0, len(figure.colonnes) - 1))
        self.updateGeometry()
        self.update()
        self.dire_le_contenu()

    @property
    def figure(self) -> Figure:
        """Ce qui est montré."""
        return self._figure

    @property
    def curseur(self) -> int:
        """Rang du moment que porte le curseur."""
        return self._curseur

    def largeur_minimale(self) -> int:
        """Ce qu'il faut pour lire chaque moment."""
        return px(LARGEUR_MIN) * max(1, len(self._figure.colonnes))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Haute de ses mots et de ses barres, au texte courant."""
        return QSize(self.largeur_minimale(), px(TETE + CORPS + PIED))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Chaque moment se lit."""
        return self.sizeHint()

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint la falaise."""
        peintre = QPainter(self)
        curseur = self._curseur if self.hasFocus() and self._figure.colonnes else None
        DessinFalaise(peintre, self._figure, float(self.width())).peindre(curseur)
        peintre.end()

    # Clavier, souris.

    def aller(self, rang: int) -> None:
        """Pose le curseur sur un moment."""
        rang = min(max(rang, 0), len(self._figure.colonnes) - 1)
        if rang != self._curseur and rang >= 0:
            self._curseur = rang
            self.update()
            self.dire_le_curseur()

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Flèches, Début, Fin ; le reste va à la page."""
        cibles = {
            Qt.Key.Key_Left: self._curseur - 1,
            Qt.Key.Key_Right: self._curseur + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._figure.colonnes) - 1,
        }
        touche = Qt.Key(evenement.key())
        if touche in cibles:
            self.aller(cibles[touche])
        else:
            super().keyPressEvent(evenement)

    def mousePressEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Un clic pose le curseur."""
        self.aller(self._sous(evenement.position().x()))

    def event(self, evenement: QEvent) -> bool:
        """L'infobulle dit le moment en entier."""
        if isinstance(evenement, QHelpEvent) and evenement.type() is QEvent.Type.ToolTip:
            rang = self._sous(evenement.pos().x())
            if 0 <= rang < len(self._figure.colonnes):
                texte = phrase(self._figure.colonnes[rang])
                QToolTip.showText(evenement.globalPos(), texte, self)
            return True
        return super().event(evenement)

    def focusInEvent(self, evenement: QFocusEvent) -> None:  # noqa: N802
        """Montre le curseur et dit son moment."""
        super().focusInEvent(evenement)
        self.dire_le_curseur()

    def _sous(self, x: float) -> int:
        return int(x // (self.width() / max(1, len(self._figure.colonnes))))

    # Parole.

    def nom_parle(self) -> str:
        """Le scénario."""
        return f"Falaise du scénario «{fr.INSECABLE}{self._nom}{fr.INSECABLE}»"

    def valeur_parlee(self) -> str:
        """Le moment du curseur."""
        colonnes = self._figure.colonnes
        return phrase(colonnes[self._curseur]) if colonnes else ""

    def description_parlee(self) -> str:
        """Tous les restes à vivre."""
        return resume(self._figure)

    def intervalles_parles(self) -> list[Intervalle]:
        """Un enfant par moment."""
        colonnes = self._figure.colonnes
        large = self.width() / max(1, len(colonnes))
        return [
            Intervalle(
                phrase(c), ", ".join(c.manquent),
                QRect(round(i * large), 0, round(large), self.height()),
            )
            for i, c in enumerate(colonnes)
        ]  # fmt: skip


class _Echantillon(WidgetPeint):
    """Le motif d'un groupe, ou l'arrêt, dans la légende ; le mot est à côté."""

    def __init__(self, groupe: Groupe | None) -> None:
        super().__init__()
        self._groupe = groupe
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """22 × 14 pixels à 100 % de texte."""
        return QSize(px(22), px(14))

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint le motif."""
        peintre = QPainter(self)
        boite = self.rect().toRectF().adjusted(1, 1, -1, -1)
        if self._groupe is None:
            peindre_arret(peintre, boite)
        else:
            peindre_motif(peintre, boite, self._groupe)
        peintre.end()


def legende() -> QWidget:
    """Les quatre motifs, les hachures et le trait, et leurs mots."""
    paires = [_paire(_Echantillon(g), MOTS[g]) for g in Groupe]
    paires.append(_paire(_Echantillon(None), A_DEMANDER))
    trait = etiquette(f"trait épais{fr.INSECABLE}: reste à vivre par mois", genre="axe")
    return rangee([*paires, trait], 12)


def _paire(echantillon: QWidget, mot: str) -> QWidget:
    paire = QWidget()
    disposition = QHBoxLayout(paire)
    disposition.setContentsMargins(0, 0, 0, 0)
    disposition.setSpacing(px(5))
    disposition.addWidget(echantillon)
    disposition.addWidget(etiquette(mot, genre="axe"))
    return paire
