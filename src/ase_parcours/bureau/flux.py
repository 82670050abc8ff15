"""Une disposition qui passe à la ligne : filtres, légendes, boutons d'une barre étroite."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from ase_parcours.bureau.theme import px


class DispositionFlux(QLayout):
    """Pose les widgets de gauche à droite, à leur taille, puis passe à la ligne suivante.

    ``espace`` : pixels à 100 % de texte, entre widgets et entre lignes.
    """

    def __init__(self, parent: QWidget | None = None, espace: int = 6) -> None:
        super().__init__(parent)
        self._elements: list[QLayoutItem] = []
        self._espace = espace
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, element: QLayoutItem) -> None:  # noqa: N802
        """Ajoute un élément à la fin."""
        self._elements.append(element)

    def count(self) -> int:
        """Nombre d'éléments."""
        return len(self._elements)

    def itemAt(self, rang: int) -> QLayoutItem | None:  # noqa: N802
        """L'élément de ce rang, ou ``None``."""
        return self._elements[rang] if 0 <= rang < len(self._elements) else None

    def takeAt(self, rang: int) -> QLayoutItem | None:  # noqa: N802
        """Retire et rend l'élément de ce rang."""
        return self._elements.pop(rang) if 0 <= rang < len(self._elements) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """Prend toute la largeur."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Plus c'est étroit, plus il faut de lignes."""
        return True

    def heightForWidth(self, largeur: int) -> int:  # noqa: N802
        """Hauteur nécessaire à cette largeur."""
        return self._poser(QRect(0, 0, largeur, 0), seulement_mesurer=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Tout sur une ligne."""
        tailles = [e.sizeHint() for e in self._visibles()]
        largeur = sum(t.width() for t in tailles) + px(self._espace) * max(0, len(tailles) - 1)
        return QSize(largeur, max((t.height() for t in tailles), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        """Le plus large des éléments."""
        tailles = [e.minimumSize() for e in self._visibles()]
        return QSize(
            max((t.width() for t in tailles), default=0),
            max((t.height() for t in tailles), default=0),
        )

    def setGeometry(self, boite: QRect) -> None:  # noqa: N802
        """Place les éléments."""
        super().setGeometry(boite)
        self._poser(boite, seulement_mesurer=False)

    def _visibles(self) -> list[QLayoutItem]:
        return [e for e in self._elements if not e.isEmpty()]

    def _poser(self, boite: QRect, *, seulement_mesurer: bool) -> int:
        espace = px(self._espace)
        x, y, haut_ligne = boite.x(), boite.y(), 0
        for element in self._visibles():
            taille = element.sizeHint().boundedTo(QSize(max(1, boite.width()), 10_000))
            if haut_ligne and x + taille.width() > boite.right() + 1:
                x, y, haut_ligne = boite.x(), y + haut_ligne + espace, 0
            if not seulement_mesurer:
                # Une rangée unique se centre dans la hauteur qu'on lui donne.
                reste = boite.height() - taille.height() if y == boite.y() else 0
                seule = reste > 0 and self.heightForWidth(boite.width()) < 2 * taille.height()
                element.setGeometry(QRect(QPoint(x, y + (reste // 2 if seule else 0)), taille))
            x += taille.width() + espace
            haut_ligne = max(haut_ligne, taille.height())
        return y + haut_ligne - boite.y()


def rangee(widgets: list[QWidget], espace: int = 6) -> QWidget:
    """Les widgets dans une rangée qui passe à la ligne."""
    resultat = QWidget()
    disposition = DispositionFlux(resultat, espace)
    for widget in widgets:
        disposition.addWidget(widget)
    politique = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    politique.setHeightForWidth(True)
    resultat.setSizePolicy(politique)
    return resultat
