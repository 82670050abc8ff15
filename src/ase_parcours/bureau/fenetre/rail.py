"""Le rail de nuit, à gauche : une entrée par page qui existe, la marque en haut."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ase_parcours.bureau import icones
from ase_parcours.bureau.formulaire import Logo
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE, peindre_anneau


@dataclass(frozen=True, slots=True)
class Entree:
    """Une page du rail. ``en_bas`` : calée au bas (Réglages)."""

    nom: str
    libelle: str
    icone: str
    en_bas: bool = False


class BoutonRail(QAbstractButton):
    """Une entrée : icône, mot (si la largeur le permet), marque jaune quand elle est choisie."""

    def __init__(self, entree: Entree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entree = entree
        self._etroit = False
        self._compte = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(PROPRIETE, INTERNE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Sur un écran bas, les entrées se serrent avant de pousser la fenêtre hors de l'écran.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setText(entree.libelle)
        self.setAccessibleName(entree.libelle)

    def resserrer(self, etroit: bool) -> None:
        """Sans le mot, le nom passe en infobulle."""
        self._etroit = etroit
        self.setToolTip(self.entree.libelle if etroit else "")
        self.updateGeometry()
        self.update()

    def compter(self, nombre: int) -> None:
        """Le nombre dans la pastille jaune ; zéro l'ôte."""
        self._compte = nombre
        suite = f", {nombre}" if nombre else ""
        self.setAccessibleName(f"{self.entree.libelle}{suite}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Toute la largeur du rail."""
        hauteur = 44 if self._etroit else jetons.H_RAIL
        return QSize(px(jetons.L_RAIL_ETROIT if self._etroit else jetons.L_RAIL), px(hauteur))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """L'icône, et le mot s'il y en a un, sans blanc autour."""
        serree = jetons.ICONE_RAIL + 4 if self._etroit else jetons.H_RAIL - 12
        return QSize(self.sizeHint().width(), px(serree))

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint l'entrée."""
        t = courant()
        peintre = QPainter(self)
        peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
        choisi = self.isChecked()
        if choisi:
            peintre.fillRect(self.rect(), couleur(t.nuit2))
            marque = QRectF(0, 0, jetons.TRAIT_ACTIF, self.height())
            peintre.fillRect(marque, couleur(t.lampe))
        encre = t.lampe if choisi else t.rail_texte
        if not choisi and self.underMouse():
            encre = "#FFFFFF" if not t.fort else t.lampe
        cote = px(jetons.ICONE_RAIL)
        serre = (self.height() - px(jetons.H_RAIL)) / 2
        haut = (self.height() - cote) / 2 if self._etroit else px(11) + serre
        x = (self.width() - cote) / 2
        peintre.drawPixmap(QPointF(x, haut), icones.image(self.entree.icone, encre, cote))
        if not self._etroit:
            peintre.setFont(police(jetons.TEXTE_AXE, jetons.GRAS if choisi else jetons.NORMAL))
            peintre.setPen(couleur("#FFFFFF" if choisi else t.rail_texte))
            zone = QRectF(0, px(35) + serre, self.width(), px(18))
            peintre.drawText(zone, Qt.AlignmentFlag.AlignCenter, self.entree.libelle)
        if self._compte:
            self._pastille(peintre, x + cote, haut)
        if self.hasFocus():
            boite = QRectF(self.rect()).adjusted(3, 3, -3, -3)
            peindre_anneau(peintre, boite, px(jetons.R_CONTROLE), sur_nuit=True)
        peintre.end()

    def _pastille(self, peintre: QPainter, droite: float, haut: float) -> None:
        t = courant()
        cote = px(18)
        texte = str(self._compte) if self._compte < 100 else "99+"
        fonte = police(jetons.TEXTE_AXE, jetons.GRAS)
        peintre.setFont(fonte)
        largeur = max(cote, peintre.fontMetrics().horizontalAdvance(texte) + px(8))
        # Sur le rail étroit, « 99+ » déborderait : la pastille recule sur l'icône.
        gauche = min(droite - px(7), self.width() - largeur - px(2))
        boite = QRectF(gauche, haut - px(4), largeur, cote)
        peintre.setPen(Qt.PenStyle.NoPen)
        peintre.setBrush(couleur(t.lampe))
        peintre.drawRoundedRect(boite, cote / 2, cote / 2)
        peintre.setPen(couleur("#000000" if t.fort else jetons.CLAIR.nuit))
        peintre.drawText(boite, Qt.AlignmentFlag.AlignCenter, texte)


class Rail(QFrame):
    """Les entrées, dans l'ordre. ↑ ↓ passent de l'une à l'autre."""

    page_demandee = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._etroit = False
        self._boutons: dict[str, BoutonRail] = {}
        self._groupe = QButtonGroup(self)
        self._logo = Logo(self)
        self._logo.setProperty("sur_nuit", True)
        self._logo.setProperty("taille_icone", 36)
        self._pile = QVBoxLayout(self)
        self._pile.setSpacing(0)
        self._pile.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName("Pages")

    def poser(self, entrees: Iterable[Entree]) -> None:
        """Pose les entrées ; à faire une fois."""
        toutes = list(entrees)
        for entree in toutes:
            if entree.en_bas:
                self._pile.addStretch(1)
            self._ajouter(entree)
        if not any(e.en_bas for e in toutes):
            self._pile.addStretch(1)
        self.resserrer(False)

    def _ajouter(self, entree: Entree) -> None:
        bouton = BoutonRail(entree)
        bouton.clicked.connect(lambda: self.page_demandee.emit(entree.nom))
        self._groupe.addButton(bouton)
        self._boutons[entree.nom] = bouton
        self._pile.addWidget(bouton)

    def choisir(self, nom: str) -> None:
        """Marque la page montrée ; sans effet si elle n'est pas du rail."""
        if nom in self._boutons:
            self._boutons[nom].setChecked(True)

    def bouton(self, nom: str) -> BoutonRail:
        """Le bouton d'une page. Lève ``KeyError`` si elle n'est pas du rail."""
        return self._boutons[nom]

    @property
    def noms(self) -> tuple[str, ...]:
        """Les pages du rail, dans l'ordre."""
        return tuple(self._boutons)

    def resserrer(self, etroit: bool) -> None:
        """88 pixels avec les mots, 56 sans."""
        self._etroit = etroit
        self.setFixedWidth(px(jetons.L_RAIL_ETROIT if etroit else jetons.L_RAIL))
        marge = px(8 if etroit else 10)
        self._pile.setContentsMargins(0, marge, 0, px(4))
        self._logo.setContentsMargins(0, 0, 0, 0)
        for bouton in self._boutons.values():
            bouton.resserrer(etroit)

    def changeEvent(self, evenement: QEvent) -> None:  # noqa: N802
        """Reprend sa largeur quand la taille du texte change."""
        super().changeEvent(evenement)
        if evenement.type() is QEvent.Type.StyleChange and hasattr(self, "_pile"):
            self.resserrer(self._etroit)

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """↑ et ↓ déplacent le focus ; Entrée ou espace ouvrent."""
        boutons = list(self._boutons.values())
        rang = next((i for i, b in enumerate(boutons) if b.hasFocus()), None)
        pas = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(evenement.key()))
        if rang is not None and pas is not None:
            boutons[(rang + pas) % len(boutons)].setFocus(Qt.FocusReason.TabFocusReason)
        elif rang is not None and evenement.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            boutons[rang].click()
        else:
            super().keyPressEvent(evenement)
