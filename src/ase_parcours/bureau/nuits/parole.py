"""Le lien avec les lecteurs d'écran, pour les widgets peints à la main.

Un widget peint n'a pas d'enfants pour Qt : il décrit ici ses intervalles, et chacun devient un
enfant accessible. La fabrique est posée une fois par processus.

Durée de vie. Qt garde les interfaces dans son propre cache et les détruit avec le widget ; Python
peut garder une référence plus longtemps. Chaque méthode vérifie donc que le widget vit encore,
et ``_VIVANTES`` garde l'interface tant que Qt peut l'appeler.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
    QFocusEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import getCppPointer, isValid

from ase_parcours.bureau.annoncer import dire
from ase_parcours.bureau.composants.base import WidgetPeint


@dataclass(frozen=True, slots=True)
class Intervalle:
    """Un enfant accessible : ce qu'il est, ce qu'il dit, où il est dans le widget."""

    nom: str
    description: str
    boite: QRect


class WidgetParle(WidgetPeint):
    """Widget peint qui se décrit. Les méthodes ``*_parle*`` sont à redéfinir."""

    role_accessible = QAccessible.Role.Slider
    role_des_intervalles = QAccessible.Role.ListItem

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _installer()

    def nom_parle(self) -> str:
        """Nom du widget."""
        return self.accessibleName()

    def valeur_parlee(self) -> str:
        """Ce que porte le curseur."""
        return ""

    def description_parlee(self) -> str:
        """L'ensemble en une phrase."""
        return self.accessibleDescription()

    def intervalles_parles(self) -> list[Intervalle]:
        """Les enfants, dans l'ordre de lecture."""
        return []

    def focusInEvent(self, evenement: QFocusEvent) -> None:  # noqa: N802
        """Montre le curseur."""
        super().focusInEvent(evenement)
        self.update()

    def focusOutEvent(self, evenement: QFocusEvent) -> None:  # noqa: N802
        """Cache le curseur."""
        super().focusOutEvent(evenement)
        self.update()

    def dire_le_curseur(self) -> None:
        """Fait dire la valeur : le curseur a bougé."""
        valeur = self.valeur_parlee()
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, valeur))
        dire(self, valeur)

    def dire_le_contenu(self) -> None:
        """Prévient que nom, description et intervalles ont changé."""
        for evenement in (
            QAccessible.Event.NameChanged,
            QAccessible.Event.DescriptionChanged,
            QAccessible.Event.ObjectReorder,
        ):
            QAccessible.updateAccessibility(QAccessibleEvent(self, evenement))


class _Enfant(QAccessibleInterface):
    """Un intervalle. Il ne garde que son rang : le contenu est relu dans le widget."""

    def __init__(self, widget: WidgetParle, rang: int) -> None:
        super().__init__()
        self._widget = widget
        self._rang = rang

    def _intervalle(self) -> Intervalle | None:
        if not isValid(self._widget):
            return None
        intervalles = self._widget.intervalles_parles()
        return intervalles[self._rang] if self._rang < len(intervalles) else None

    def isValid(self) -> bool:  # noqa: N802
        return self._intervalle() is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        if not isValid(self._widget):
            return None
        return QAccessible.queryAccessibleInterface(self._widget)

    def child(self, index: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:  # noqa: N802
        return 0

    def indexOfChild(self, _enfant: QAccessibleInterface, /) -> int:  # noqa: N802
        return -1

    def childAt(self, _x: int, _y: int, /) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        return None

    def rect(self) -> QRect:
        intervalle = self._intervalle()
        if intervalle is None:
            return QRect()
        coin = self._widget.mapToGlobal(intervalle.boite.topLeft())
        return QRect(coin, intervalle.boite.size())

    def role(self) -> QAccessible.Role:
        if not isValid(self._widget):
            return QAccessible.Role.ListItem
        return self._widget.role_des_intervalles

    def state(self) -> QAccessible.State:
        etat = QAccessible.State()
        etat.readOnly = True
        if not self.isValid():
            etat.invalid = True
        return etat

    def text(self, genre: QAccessible.Text, /) -> str:
        intervalle = self._intervalle()
        if intervalle is None:
            return ""
        if genre is QAccessible.Text.Name:
            return intervalle.nom
        return intervalle.description if genre is QAccessible.Text.Description else ""

    def setText(self, _genre: QAccessible.Text, _texte: str, /) -> None:  # noqa: N802
        """Rien ne s'écrit dans un intervalle."""


class InterfaceParlee(QAccessibleWidget):
    """Interface d'un ``WidgetParle`` : nom, valeur, description et un enfant par intervalle."""

    def __init__(self, widget: WidgetParle) -> None:
        super().__init__(widget, widget.role_accessible)
        self._widget = widget
        self._enfants: list[_Enfant] = []

    def childCount(self) -> int:  # noqa: N802
        return len(self._widget.intervalles_parles()) if isValid(self._widget) else 0

    def child(self, index: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        nombre = self.childCount()
        if not 0 <= index < nombre:
            return None
        while len(self._enfants) < nombre:
            self._enfants.append(_Enfant(self._widget, len(self._enfants)))
        return self._enfants[index]

    def indexOfChild(self, enfant: QAccessibleInterface, /) -> int:  # noqa: N802
        return next((i for i, e in enumerate(self._enfants) if e is enfant), -1)

    def childAt(self, x: int, y: int, /) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        if not isValid(self._widget):
            return None
        ici = self._widget.mapFromGlobal(QPoint(x, y))
        for rang, intervalle in enumerate(self._widget.intervalles_parles()):
            if intervalle.boite.contains(ici):
                return self.child(rang)
        return None

    def text(self, genre: QAccessible.Text, /) -> str:
        if not isValid(self._widget):
            return ""
        match genre:
            case QAccessible.Text.Name:
                return self._widget.nom_parle()
            case QAccessible.Text.Value:
                return self._widget.valeur_parlee()
            case QAccessible.Text.Description:
                return self._widget.description_parlee()
        return super().text(genre)


_VIVANTES: dict[int, InterfaceParlee] = {}
_POSEE: list[bool] = []


def _fabrique(_classe: str, objet: object) -> QAccessibleInterface | None:
    if not isinstance(objet, WidgetParle):
        return None
    _oublier_les_mortes()
    interface = InterfaceParlee(objet)
    _VIVANTES[getCppPointer(objet)[0]] = interface
    return interface


def _oublier_les_mortes() -> None:
    for adresse in [a for a, i in _VIVANTES.items() if not isValid(i)]:
        del _VIVANTES[adresse]


def _installer() -> None:
    if not _POSEE:
        QAccessible.installFactory(_fabrique)
        _POSEE.append(True)
