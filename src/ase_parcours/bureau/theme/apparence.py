"""L'apparence courante : quel thème, quel facteur de texte, et le signal qui dit « cela change ».

Un seul objet par processus. Les widgets peints lisent ``courant()`` au moment de peindre ; ils
sont prévenus par le ``StyleChange`` que Qt envoie quand la feuille de l'application change.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont

from ase_parcours.bureau.theme import jetons
from ase_parcours.bureau.theme.jetons import CLAIR, Theme


class Apparence(QObject):
    """Thème et facteur de texte en vigueur."""

    changee = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._theme = CLAIR
        self._facteur = 1.0

    @property
    def theme(self) -> Theme:
        """Le thème en vigueur (clair tant que rien n'est appliqué)."""
        return self._theme

    @property
    def facteur(self) -> float:
        """Facteur de la taille du texte, de 1.0 à 2.0."""
        return self._facteur

    def choisir(self, theme: Theme, facteur: float) -> bool:
        """Retient thème et facteur ; vrai s'ils ont changé. Le signal est à la charge de
        l'appelant, qui l'émet une fois police et feuille posées.

        Lève ``ValueError`` si le facteur sort de 1.0 à 2.0.
        """
        if not 1.0 <= facteur <= 2.0:
            raise ValueError("le facteur de texte va de 1.0 à 2.0")
        change = (theme, facteur) != (self._theme, self._facteur)
        self._theme, self._facteur = theme, facteur
        return change


_APPARENCE = Apparence()


def apparence() -> Apparence:
    """L'objet qui porte le signal ``changee``."""
    return _APPARENCE


def courant() -> Theme:
    """Thème en vigueur."""
    return _APPARENCE.theme


def facteur() -> float:
    """Facteur de texte en vigueur."""
    return _APPARENCE.facteur


def px(longueur: float) -> int:
    """Longueur à 100 % de texte ramenée au facteur en vigueur, en pixels logiques entiers."""
    return round(longueur * _APPARENCE.facteur)


def couleur(valeur: str) -> QColor:
    """Jeton de couleur en ``QColor``."""
    return QColor(valeur)


def police(taille: int = jetons.TEXTE_BASE, graisse: int = jetons.NORMAL) -> QFont:
    """Fira Sans à chiffres de même chasse ; ``taille`` en pixels à 100 % de texte."""
    resultat = QFont(jetons.FAMILLE)
    resultat.setPixelSize(px(taille))
    resultat.setWeight(QFont.Weight(graisse))
    resultat.setFeature(QFont.Tag("tnum"), 1)
    return resultat
