"""Le mois : une case par jour, ce qui y est dû compté par état, un jour choisi au clavier."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau import icones
from ase_parcours.bureau.echeances.phrases import ETATS, SIGNES
from ase_parcours.bureau.nuits.parole import Intervalle, WidgetParle
from ase_parcours.bureau.theme import couleur, courant, jetons, police, px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE, peindre_anneau
from ase_parcours.coffre.lectures.echeances import EcheanceDe
from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.echeancier import EtatEcheance

_TETE, _CASE = 24, 46
_PAS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
ANNEES = range(1950, 2100)


def bornes(jour: date) -> tuple[date, date]:
    """Premier et dernier jour du mois."""
    return jour.replace(day=1), jour.replace(day=monthrange(jour.year, jour.month)[1])


class CalendrierDuMois(WidgetParle):
    """``jour_change`` : un autre jour du même mois ; ``mois_change`` : un jour d'un autre mois."""

    jour_change = Signal(object)
    mois_change = Signal(object)
    jour_ouvert = Signal()
    """Entrée sur un jour : aller à sa liste."""

    role_accessible = QAccessible.Role.Slider

    def __init__(self, aujourd_hui: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aujourd_hui = self._jour = aujourd_hui
        self._comptes: Mapping[date, Counter[EtatEcheance]] = {}
        self.setProperty(PROPRIETE, INTERNE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # Contenu.

    @property
    def jour(self) -> date:
        """Le jour choisi."""
        return self._jour

    def montrer(self, rangees: Iterable[EcheanceDe]) -> None:
        """Compte par jour et par état ce qui est dû ce mois-ci."""
        comptes: dict[date, Counter[EtatEcheance]] = {}
        for x in rangees:
            if x.echeance.pour_le is not None:
                comptes.setdefault(x.echeance.pour_le, Counter())[x.echeance.etat] += 1
        self._comptes = comptes
        self.dire_le_contenu()
        self.update()

    def aller(self, jour: date) -> None:
        """Choisit un jour."""
        if jour.year not in ANNEES or jour == self._jour:
            return
        autre = (jour.year, jour.month) != (self._jour.year, self._jour.month)
        self._jour = jour
        if autre:
            self.updateGeometry()
            self.mois_change.emit(jour)
        else:
            self.jour_change.emit(jour)
        self.update()
        self.dire_le_curseur()

    def changer_de_mois(self, pas: int) -> None:
        """Le même quantième d'un autre mois, ou son dernier jour."""
        self.aller(ajouter_mois(self._jour, pas))

    # Parole.

    def nom_parle(self) -> str:
        """« Échéances de mars 2027 »."""
        return f"Échéances {fr.elision(self.mois_dit)}"

    @property
    def mois_dit(self) -> str:
        """« mars 2027 »."""
        return f"{fr.MOIS[self._jour.month - 1]} {self._jour.year}"

    def valeur_parlee(self) -> str:
        """Le jour choisi et ce qu'il porte."""
        return self._jour_dit(self._jour)

    def description_parlee(self) -> str:
        """Le mois en une phrase."""
        premier, dernier = bornes(self._jour)
        total = sum(c.total() for j, c in self._comptes.items() if premier <= j <= dernier)
        jours = sum(premier <= j <= dernier for j in self._comptes)
        if not total:
            return "Aucune échéance ce mois-ci."
        return f"{fr.pluriel(total, 'échéance')} sur {fr.pluriel(jours, 'jour')}."

    def intervalles_parles(self) -> list[Intervalle]:
        """Les jours qui portent quelque chose, et le jour choisi."""
        premier, dernier = bornes(self._jour)
        dits = sorted({j for j in self._comptes if premier <= j <= dernier} | {self._jour})
        return [Intervalle(self._jour_dit(j), "", self._case(j).toRect()) for j in dits]

    def _jour_dit(self, jour: date) -> str:
        compte = self._comptes.get(jour)
        dit = fr.date_avec_jour(jour)
        if jour == self._aujourd_hui:
            dit += f", aujourd{fr.APOSTROPHE}hui"
        if not compte:
            return f"{dit}, aucune échéance"
        parts = [f"{compte[e]} {mot}" for e, mot in ETATS.items() if compte[e]]
        total = fr.pluriel(compte.total(), "échéance")
        return f"{dit}, {total}{fr.INSECABLE}: {fr.enumeration(parts)}"

    # Place.

    def _debut(self) -> date:
        premier = self._jour.replace(day=1)
        return premier - timedelta(days=premier.weekday())

    def _semaines(self) -> int:
        return ((bornes(self._jour)[1] - self._debut()).days + 7) // 7

    def sizeHint(self) -> QSize:  # noqa: N802
        """Une tête et quatre à six semaines."""
        return QSize(px(7 * 60), px(_TETE) + self._semaines() * px(_CASE))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Sept colonnes où tient un compte."""
        return QSize(px(7 * 44), self.sizeHint().height())

    def _case(self, jour: date) -> QRectF:
        rang = (jour - self._debut()).days
        large = self.width() / 7
        haut = px(_TETE) + rang // 7 * px(_CASE)
        return QRectF(rang % 7 * large, haut, large, px(_CASE))

    # Peinture.

    def paintEvent(self, _evenement: QPaintEvent) -> None:  # noqa: N802
        """Peint la tête, les cases, le jour choisi."""
        t, peintre = courant(), QPainter(self)
        peintre.setRenderHint(QPainter.RenderHint.Antialiasing)
        peintre.fillRect(self.rect(), couleur(t.surface))
        peintre.setFont(police(jetons.TEXTE_AXE))
        peintre.setPen(couleur(t.discret))
        for n, mot in enumerate(fr.JOURS_COURTS):
            zone = QRectF(n * self.width() / 7, 0, self.width() / 7, px(_TETE))
            peintre.drawText(zone, Qt.AlignmentFlag.AlignCenter, mot)
        for n in range(7 * self._semaines()):
            self._peindre_le_jour(peintre, self._debut() + timedelta(days=n))
        peintre.end()

    def _peindre_le_jour(self, peintre: QPainter, jour: date) -> None:
        t, boite = courant(), self._case(jour)
        dedans = jour.month == self._jour.month
        if jour == self._jour:
            peintre.fillRect(boite, couleur(t.accent_doux))
        elif not dedans:
            peintre.fillRect(boite, couleur(t.surface2))
        peintre.setPen(QPen(couleur(t.ligne), t.bordure))
        peintre.setBrush(Qt.BrushStyle.NoBrush)
        peintre.drawRect(boite)
        aujourd_hui = jour == self._aujourd_hui
        peintre.setFont(police(jetons.TEXTE_SECOND, jetons.GRAS if aujourd_hui else jetons.NORMAL))
        peintre.setPen(couleur(t.accent if aujourd_hui else t.texte if dedans else t.discret))
        haut = boite.adjusted(px(6), px(3), -px(4), 0)
        coin = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        peintre.drawText(haut, coin, fr.quantieme(jour.day))
        if aujourd_hui:
            trait = QRectF(boite.left(), boite.top(), boite.width(), jetons.TRAIT_FORT)
            peintre.fillRect(trait, couleur(t.accent))
        if dedans and jour in self._comptes:
            self._peindre_les_comptes(peintre, boite, self._comptes[jour])
        if jour == self._jour:
            bord = QPen(couleur(t.accent), jetons.TRAIT_FORT)
            peintre.setPen(bord)
            peintre.setBrush(Qt.BrushStyle.NoBrush)
            peintre.drawRect(boite.adjusted(1, 1, -1, -1))
            if self.hasFocus():
                peindre_anneau(peintre, boite.adjusted(3, 3, -3, -3), px(jetons.R_ETIQUETTE))

    def _peindre_les_comptes(
        self, peintre: QPainter, boite: QRectF, compte: Counter[EtatEcheance]
    ) -> None:
        """Icône et nombre par état, du plus pressant ; « … » quand la case est trop étroite."""
        t, cote = courant(), px(14)
        x, bas = boite.left() + px(6), boite.bottom() - px(5) - cote
        peintre.setFont(police(jetons.TEXTE_AXE, jetons.GRAS))
        for etat in (e for e in ETATS if compte[e]):
            texte = str(compte[etat])
            large = cote + px(3) + peintre.fontMetrics().horizontalAdvance(texte)
            if x + large > boite.right() - px(4):
                peintre.setPen(couleur(t.doux))
                peintre.drawText(QPointF(x, bas + cote - px(2)), "…")
                return
            icone, jeton = SIGNES[etat]
            peintre.drawPixmap(QPointF(x, bas), icones.image(icone, getattr(t, jeton), cote))
            peintre.setPen(couleur(getattr(t, jeton)))
            peintre.drawText(QPointF(x + cote + px(3), bas + cote - px(2)), texte)
            x += large + px(8)

    # Clavier et souris.

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Flèches : un jour, une semaine ; Page : un mois ; Début et Fin : bords du mois ; Entrée :
        la liste du jour."""
        touche = Qt.Key(evenement.key())
        if touche in _PAS:
            self.aller(self._jour + timedelta(days=_PAS[touche]))
        elif touche in _PAGES:
            self.changer_de_mois(_PAGES[touche])
        elif touche in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.aller(bornes(self._jour)[touche == Qt.Key.Key_End])
        elif touche in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.jour_ouvert.emit()
        else:
            super().keyPressEvent(evenement)

    def mousePressEvent(self, evenement: QMouseEvent) -> None:  # noqa: N802
        """Choisit le jour cliqué."""
        ici = evenement.position()
        for n in range(7 * self._semaines()):
            jour = self._debut() + timedelta(days=n)
            if self._case(jour).contains(ici):
                self.aller(jour)
                return

    def case(self, jour: date) -> QRect:
        """La place d'un jour du mois montré."""
        return self._case(jour).toRect()
