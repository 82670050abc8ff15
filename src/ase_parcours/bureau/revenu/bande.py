"""Ce que la carte peint : la bande « exemple, non officiel », et la réponse au fil du temps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau import icones
from ase_parcours.bureau.composants.base import WidgetPeint
from ase_parcours.bureau.nuits.parole import Intervalle, WidgetParle
from ase_parcours.bureau.revenu.phrases import RESULTATS
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.metier.regles import Resultat

_MILIEU = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_HACHURE, _CADRE = 11, 7


class BandeExemple(WidgetPeint):
    """Une phrase dans un cadre posé sur des hachures : ces règles ne sont celles de personne."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texte = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def dire(self, texte: str) -> None:
        """Change la phrase ; vide, la bande se cache."""
        self._texte = texte
        self.setAccessibleName(texte)
        self.setVisible(bool(texte))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """La phrase plie : la hauteur suit la largeur."""
        return True

    def heightForWidth(self, largeur: int) -> int:  # noqa: N802
        """Hauteur des lignes de la phrase."""
        boite = self._boite_du_texte(largeur)
        return int(boite.height()) + 4 * px(_CADRE)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Une ligne au moins."""
        return QSize(px(200), self.heightForWidth(max(self.width(), px(200))))

    def _boite_du_texte(self, largeur: int) -> QRectF:
        gauche = px(16) + px(jetons.ICONE_LIGNE) + px(10)
        dans = QRectF(gauche, 0, max(px(60), largeur - gauche - px(16)), 10_000)
        mesure = QFontMetricsF(police(jetons.TEXTE_SECOND, jetons.GRAS))
        return mesure.boundingRect(dans, int(Qt.TextFlag.TextWordWrap), self._texte)

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Hachures, cadre blanc, fiole et phrase."""
        t, p = courant(), QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.fillRect(self.rect(), couleur(t.surface2))
        p.setPen(QPen(couleur(t.accent_ligne), px(4)))
        pas, haut = px(_HACHURE) * 2, self.height()
        for x in range(-haut, self.width(), pas):
            p.drawLine(QPointF(x, haut), QPointF(x + haut, 0))
        cadre = QRectF(self.rect()).adjusted(px(6), px(_CADRE), -px(6), -px(_CADRE))
        p.setPen(QPen(couleur(t.accent_ligne), t.bordure))
        p.setBrush(couleur(t.surface))
        p.drawRoundedRect(cadre, px(4), px(4))
        icone = icones.image("flask", t.accent, px(jetons.ICONE_LIGNE))
        p.drawPixmap(QPointF(px(16), cadre.top() + px(_CADRE)), icone)
        boite = self._boite_du_texte(self.width()).translated(0, cadre.top() + px(_CADRE))
        p.setPen(couleur(t.texte))
        p.setFont(police(jetons.TEXTE_SECOND, jetons.GRAS))
        p.drawText(boite, int(Qt.TextFlag.TextWordWrap), self._texte)
        p.end()


@dataclass(frozen=True, slots=True)
class Moment:
    """La réponse à partir d'un jour."""

    jour: date
    resultat: Resultat
    montant: int | None

    @property
    def mot(self) -> str:
        """« éligible, 420 € »."""
        combien = f", {fr.montant(self.montant)}" if self.montant else ""
        return f"{RESULTATS[self.resultat][0]}{combien}"


class BandeDesReponses(WidgetParle):
    """La réponse d'aujourd'hui et les suivantes, une case par changement, de gauche à droite.

    Chaque case a son icône et son mot ; pointillée, on ne sait pas. Les largeurs sont égales : ce
    sont des dates à lire, pas une échelle.
    """

    role_accessible = QAccessible.Role.List

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def montrer(self, moments: Sequence[Moment]) -> None:
        """Remplace les cases."""
        self._moments = tuple(moments)
        self.setAccessibleName("La réponse au fil du temps")
        self.setVisible(len(self._moments) > 1)
        self.updateGeometry()
        self.update()
        self.dire_le_contenu()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Une case et sa date ; étroite, une case par ligne."""
        lignes = len(self._moments) if self._empilee else 1
        return QSize(px(240), max(1, lignes) * self._haut)

    def heightForWidth(self, _largeur: int) -> int:  # noqa: N802
        """La même quelle que soit la largeur demandée : elle dépend de la courante."""
        return self.sizeHint().height()

    def resizeEvent(self, evenement: object) -> None:  # noqa: N802
        """Passe d'une ligne à plusieurs quand la place manque."""
        self.updateGeometry()

    @property
    def _haut(self) -> int:
        return px(28) + px(20)

    @property
    def _empilee(self) -> bool:
        mesure = QFontMetricsF(police(jetons.TEXTE_SECOND, jetons.GRAS))
        demande = sum(mesure.horizontalAdvance(m.mot) + px(44) for m in self._moments)
        return bool(demande > self.width() > 0)

    def _cases(self) -> list[tuple[QRectF, Moment]]:
        if self._empilee:
            return [
                (QRectF(1, rang * self._haut + 1, self.width() - 2, px(26)), m)
                for rang, m in enumerate(self._moments)
            ]
        mesure = QFontMetricsF(police(jetons.TEXTE_SECOND, jetons.GRAS))
        larges = [mesure.horizontalAdvance(m.mot) + px(44) for m in self._moments]
        reste = max(0.0, self.width() - 2 - sum(larges)) / max(1, len(larges))
        cases, x = [], 1.0
        for large, m in zip(larges, self._moments, strict=True):
            cases.append((QRectF(x, 1, large + reste, px(26)), m))
            x += large + reste
        return cases

    def intervalles_parles(self) -> list[Intervalle]:
        """Une case, un enfant."""
        return [
            Intervalle(m.mot, self._quand(rang, m), QRect(boite.toRect()))
            for rang, (boite, m) in enumerate(self._cases())
        ]

    def _quand(self, rang: int, m: Moment) -> str:
        return "maintenant" if rang == 0 else f"le {fr.date_longue(m.jour)}"

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Les cases et leurs dates."""
        t, p = courant(), QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rang, (boite, m) in enumerate(self._cases()):
            _, icone, famille = RESULTATS[m.resultat]
            trait = {"accent": t.accent, "inconnu": t.inconnu_texte}.get(famille) or getattr(
                t, f"{famille}_trait"
            )
            encre = t.accent if famille == "accent" else getattr(t, f"{famille}_texte")
            fond = t.accent_doux if famille == "accent" else getattr(t, f"{famille}_doux")
            style = Qt.PenStyle.DashLine if famille == "inconnu" else Qt.PenStyle.SolidLine
            p.setPen(QPen(couleur(trait), max(1.5, t.bordure), style))
            p.setBrush(couleur(fond))
            p.drawRoundedRect(boite.adjusted(1, 1, -1, -1), px(3), px(3))
            image: QPixmap = icones.image(icone, encre, px(14))
            p.drawPixmap(QPointF(boite.left() + px(8), boite.center().y() - px(7)), image)
            p.setPen(couleur(encre))
            p.setFont(police(jetons.TEXTE_SECOND, jetons.GRAS))
            p.drawText(boite.adjusted(px(28), 0, -px(4), 0), int(_MILIEU), m.mot)
            p.setPen(couleur(t.doux))
            p.setFont(police(jetons.TEXTE_AXE))
            sous = QRectF(boite.left(), boite.bottom() + px(1), boite.width(), px(18))
            p.drawText(sous, int(_MILIEU), self._quand(rang, m))
        p.end()
