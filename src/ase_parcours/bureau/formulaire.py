"""Ce que les formulaires dessinés dans ``ui/`` ont en commun : icônes, boutons, mise à l'échelle.

Un ``.ui`` porte des longueurs à 100 % de texte. ``Echelle`` les ramène au facteur en vigueur, et
les widgets ci-dessous lisent leur icône et leur couleur dans des propriétés dynamiques posées
par le formulaire : aucune image, aucune couleur n'y est écrite.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLayout,
    QPushButton,
    QWidget,
)

from ase_parcours.bureau import icones
from ase_parcours.bureau.composants.entree import entree_clique
from ase_parcours.bureau.composants.etiquette import LigneReduite
from ase_parcours.bureau.theme import apparence, courant, jetons, px

_COULEURS_DE_GENRE = {
    "principal": "sur_accent",
    "danger": "sans_texte",
    "lien": "accent",
    "lien_nuit": "lampe",
    "filtre_actif": "accent",
}
_RELIRE = frozenset({QEvent.Type.StyleChange, QEvent.Type.DynamicPropertyChange})


class BoutonForme(QPushButton):
    """Bouton dont l'icône est nommée par la propriété ``icone`` du formulaire.

    Un bouton sans texte dit son nom accessible en infobulle.
    """

    def changer_icone(self, nom: str) -> None:
        """Remplace l'icône. Lève ``FileNotFoundError`` si elle n'est pas livrée."""
        self.setProperty("icone", nom)

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Entrée clique, comme l'espace."""
        if not entree_clique(self, evenement):
            super().keyPressEvent(evenement)

    def event(self, evenement: QEvent) -> bool:
        """Reprend icône et couleur quand le formulaire ou le thème les change."""
        suite = super().event(evenement)
        if evenement.type() in _RELIRE:
            self._teindre()
        return suite

    def _teindre(self) -> None:
        nom = self.property("icone")
        if not nom:
            return
        cote = px(jetons.ICONE_LIGNE)
        jeton = _COULEURS_DE_GENRE.get(str(self.property("genre")), "texte")
        self.setIconSize(QSize(cote, cote))
        self.setIcon(icones.icone(str(nom), getattr(courant(), jeton), cote))
        if not self.text() and self.accessibleName():
            self.setToolTip(self.accessibleName())


class IconeForme(QLabel):
    """Icône décorative : propriétés ``icone``, ``jeton`` (couleur) et ``taille_icone``."""

    def changer(self, nom: str, jeton: str) -> None:
        """Remplace le dessin et sa couleur. Lève ``FileNotFoundError``."""
        self.setProperty("jeton", jeton)
        self.setProperty("icone", nom)

    def event(self, evenement: QEvent) -> bool:
        """Reprend le dessin quand le formulaire ou le thème le change."""
        suite = super().event(evenement)
        if evenement.type() in _RELIRE:
            self._teindre()
        return suite

    def _teindre(self) -> None:
        nom = self.property("icone")
        if not nom:
            return
        cote = px(int(self.property("taille_icone") or jetons.ICONE_LIGNE))
        jeton = str(self.property("jeton") or "accent")
        self.setFixedSize(cote, cote)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setPixmap(icones.image(str(nom), getattr(courant(), jeton), cote))


class LigneForme(LigneReduite):
    """Une ligne réduite posée par un formulaire, où elle naît vide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)


def poser_action(bouton: QPushButton, mot: str) -> None:
    """Donne son mot au bouton d'une bannière ou d'un état vide, et le montre.

    À appeler une fois le composant dans sa page : un bouton montré avant d'avoir un parent
    paraît un instant comme une fenêtre, et prend le focus.
    """
    bouton.setText(mot)
    bouton.setAccessibleName(mot)
    bouton.show()


class Logo(QLabel):
    """La marque. Propriétés ``taille_icone`` et ``sur_nuit`` (trait blanc)."""

    def event(self, evenement: QEvent) -> bool:
        """Reprend le dessin quand le thème change."""
        suite = super().event(evenement)
        if evenement.type() in _RELIRE:
            cote = px(int(self.property("taille_icone") or 40))
            self.setFixedSize(cote, cote)
            self.setPixmap(icones.logo(cote, bool(self.property("sur_nuit"))))
        return suite


class PileAjustee(QWidget):
    """Des pages dont une seule est montrée, posées par le formulaire dans une même disposition.

    Une ``QStackedWidget`` garderait la hauteur de la plus haute ; celle-ci ne prend que la place
    de la page montrée.
    """

    def montrer(self, page: QWidget) -> None:
        """Montre cette page et cache les autres."""
        for autre in self.pages():
            if autre is not page:
                autre.hide()
        page.show()

    def montree(self) -> QWidget | None:
        """La page montrée."""
        return next((p for p in self.pages() if not p.isHidden()), None)

    def pages(self) -> list[QWidget]:
        """Toutes les pages, dans l'ordre du formulaire."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return list(self.findChildren(QWidget, options=direct))


_BORNES: dict[str, Callable[[QWidget, int], None]] = {
    "largeur_max": QWidget.setMaximumWidth,
    "largeur_min": QWidget.setMinimumWidth,
    "hauteur_min": QWidget.setMinimumHeight,
}


class Echelle(QObject):
    """Tient marges, espaces et largeurs d'un formulaire au facteur de texte en vigueur.

    Les longueurs du ``.ui`` sont lues une fois, à la construction. ``largeur_max``,
    ``largeur_min`` et ``hauteur_min`` sont des propriétés dynamiques, à 100 % de texte.
    """

    def __init__(self, racine: QWidget) -> None:
        super().__init__(racine)
        self._racine = racine
        self._bases = [(d, _longueurs(d)) for d in _dispositions(racine)]
        self._largeurs = [
            w
            for w in (racine, *racine.findChildren(QWidget))
            if any(w.property(nom) for nom in _BORNES)
        ]
        apparence().changee.connect(self.appliquer)
        self.appliquer()

    def appliquer(self) -> None:
        """Repose toutes les longueurs."""
        for disposition, (marges, espaces) in self._bases:
            disposition.setContentsMargins(*(px(m) for m in marges))
            if isinstance(disposition, QGridLayout):
                disposition.setHorizontalSpacing(px(espaces[0]))
                disposition.setVerticalSpacing(px(espaces[1]))
            else:
                disposition.setSpacing(px(espaces[0]))
        for widget in self._largeurs:
            for nom, poser in _BORNES.items():
                if longueur := widget.property(nom):
                    poser(widget, px(int(longueur)))


_Longueurs = tuple[tuple[int, int, int, int], tuple[int, int]]


def _dispositions(racine: QWidget) -> list[QLayout]:
    enfants = list(racine.findChildren(QLayout))
    propre = racine.layout()
    return enfants if propre is None or propre in enfants else [propre, *enfants]


def _longueurs(disposition: QLayout) -> _Longueurs:
    m = disposition.contentsMargins()
    marges = (m.left(), m.top(), m.right(), m.bottom())
    if isinstance(disposition, QGridLayout):
        espaces = (disposition.horizontalSpacing(), disposition.verticalSpacing())
    else:
        espaces = (disposition.spacing(), disposition.spacing())
    return marges, (max(0, espaces[0]), max(0, espaces[1]))
