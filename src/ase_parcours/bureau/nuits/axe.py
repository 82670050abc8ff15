"""L'axe des prochaines sorties : une ligne par jeune, sa piste de nuits posée sur un calendrier."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.nuits import phrases
from ase_parcours.bureau.nuits.dessin_axe import H_LIGNE, H_TETE, DessinAxe, GeometrieAxe
from ase_parcours.bureau.nuits.donnees import LigneSortie
from ase_parcours.bureau.nuits.parole import Intervalle, WidgetParle
from ase_parcours.bureau.theme import px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE
from ase_parcours.metier.calendrier import ajouter_mois

MOIS_MONTRES = 12
MOIS_MONTRES_LARGE = 18


class AxeSorties(WidgetParle):
    """Les prochaines sorties, nuit par nuit. ↑ ↓ choisissent une ligne, Entrée l'ouvre."""

    role_accessible = QAccessible.Role.List

    dossier_demande = Signal(str)
    """Numéro du dossier à ouvrir."""

    def __init__(
        self,
        lignes: Sequence[LigneSortie],
        aujourd_hui: date,
        mois: int = MOIS_MONTRES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty(PROPRIETE, INTERNE)
        self._lignes: tuple[LigneSortie, ...] = ()
        self._choisie = 0
        self._survolee: int | None = None
        self.montrer(lignes, aujourd_hui, mois)

    def montrer(
        self, lignes: Sequence[LigneSortie], aujourd_hui: date, mois: int = MOIS_MONTRES
    ) -> None:
        """Remplace les lignes ; le choix reste sur le même dossier s'il est encore là."""
        avant = self.choisie
        self._lignes = tuple(lignes)
        self._aujourd_hui = aujourd_hui
        self._fin = ajouter_mois(aujourd_hui, mois)
        self._choisie = next(
            (i for i, x in enumerate(self._lignes) if avant and x.dossier == avant.dossier), 0
        )
        self._survolee = None
        self.updateGeometry()
        self.update()
        self.dire_le_contenu()

    @property
    def choisie(self) -> LigneSortie | None:
        """La ligne choisie, ``None`` s'il n'y a pas de ligne."""
        return self._lignes[self._choisie] if self._lignes else None

    def sizeHint(self) -> QSize:  # noqa: N802
        """Une ligne par jeune, sous la ligne des mois."""
        return QSize(px(790), px(H_TETE) + len(self._lignes) * px(H_LIGNE))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Encore lisible à 480 pixels."""
        return QSize(px(480), self.sizeHint().height())

    def geometrie(self) -> GeometrieAxe:
        """Placement courant des colonnes et du calendrier."""
        return GeometrieAxe(self.width(), self._aujourd_hui, self._fin)

    # Peinture.

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint l'axe et ses lignes."""
        peintre = QPainter(self)
        dessin = DessinAxe(peintre, self.geometrie())
        dessin.fond(len(self._lignes), self._survolee)
        dessin.mois(len(self._lignes))
        for rang, ligne in enumerate(self._lignes):
            dessin.ligne(rang, ligne)
        dessin.aujourd_hui(len(self._lignes))
        if self.hasFocus() and self._lignes:
            dessin.focus(self._choisie)
        peintre.end()

    # Clavier et souris.

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """↑ ↓, Origine, Fin, Entrée ; les autres touches sont laissées au parent."""
        derniere = len(self._lignes) - 1
        cibles = {
            Qt.Key.Key_Up: self._choisie - 1,
            Qt.Key.Key_Down: self._choisie + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: derniere,
        }
        touche = Qt.Key(evenement.key())
        if touche in cibles and self._lignes:
            self._choisir(min(max(cibles[touche], 0), derniere))
        elif touche in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._lignes:
            self.dossier_demande.emit(self._lignes[self._choisie].dossier)
        else:
            super().keyPressEvent(evenement)

    def _choisir(self, rang: int) -> None:
        if rang != self._choisie:
            self._choisie = rang
            self.update()
            self.dire_le_curseur()

    def rang_sous(self, ordonnee: float) -> int | None:
        """Rang de la ligne à cette hauteur, ``None`` hors des lignes."""
        rang = int((ordonnee - px(H_TETE)) // px(H_LIGNE))
        return rang if 0 <= rang < len(self._lignes) else None

    def mouseReleaseEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Un clic ouvre le dossier de la ligne."""
        rang = self.rang_sous(evenement.position().y())
        if rang is not None and evenement.button() is Qt.MouseButton.LeftButton:
            self._choisir(rang)
            self.dossier_demande.emit(self._lignes[rang].dossier)

    def mouseMoveEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Éclaire la ligne survolée."""
        self._survoler(self.rang_sous(evenement.position().y()))

    def leaveEvent(self, evenement: QEvent) -> None:  # noqa: N802
        """Plus rien n'est survolé."""
        super().leaveEvent(evenement)
        self._survoler(None)

    def _survoler(self, rang: int | None) -> None:
        if rang != self._survolee:
            self._survolee = rang
            forme = (
                Qt.CursorShape.ArrowCursor if rang is None else Qt.CursorShape.PointingHandCursor
            )
            self.setCursor(forme)
            self.update()

    def event(self, evenement: QEvent) -> bool:
        """Montre en infobulle la phrase de la ligne : un nom coupé s'y lit en entier."""
        if isinstance(evenement, QHelpEvent) and evenement.type() is QEvent.Type.ToolTip:
            rang = self.rang_sous(evenement.pos().y())
            texte = "" if rang is None else self._phrase(rang)
            QToolTip.showText(evenement.globalPos(), texte, self)
            return True
        return super().event(evenement)

    # Parole.

    def _phrase(self, rang: int) -> str:
        return phrases.phrase_de_sortie(self._lignes[rang], self._aujourd_hui)

    def nom_parle(self) -> str:
        """Ce que montre l'axe."""
        return "Prochaines sorties, nuit par nuit"

    def valeur_parlee(self) -> str:
        """La ligne choisie."""
        return self._phrase(self._choisie) if self._lignes else "aucune sortie"

    def description_parlee(self) -> str:
        """Combien de lignes."""
        return f"{fr.pluriel(len(self._lignes), 'jeune')}, dans l{fr.APOSTROPHE}ordre des sorties"

    def intervalles_parles(self) -> list[Intervalle]:
        """Un enfant par ligne."""
        return [
            Intervalle(
                nom=self._phrase(rang),
                description="",
                boite=self.geometrie().boite_ligne(rang).toAlignedRect(),
            )
            for rang in range(len(self._lignes))
        ]
