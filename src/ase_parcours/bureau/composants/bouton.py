"""Bouton et icône qui reprennent leurs couleurs quand le thème change."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ase_parcours.bureau import icones
from ase_parcours.bureau.composants.entree import entree_clique
from ase_parcours.bureau.theme import courant, jetons, px

_COULEURS_DE_GENRE = {
    "principal": "sur_accent",
    "danger": "sans_texte",
    "lien": "accent",
    "filtre_actif": "accent",
    "lien_nuit": "lampe",
}


class Bouton(QPushButton):
    """Bouton de l'application. ``genre`` et ``taille`` : voir ``theme.feuille``.

    Sans texte, ``nom`` est obligatoire : il est dit par les lecteurs d'écran et montré en
    infobulle. Lève ``ValueError`` si ni l'un ni l'autre n'est donné.
    """

    def __init__(
        self,
        texte: str = "",
        *,
        icone: str | None = None,
        genre: str | None = None,
        taille: str | None = None,
        nom: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(texte, parent)
        if not texte and not nom:
            raise ValueError("un bouton sans texte a besoin d'un nom")
        self._icone = icone
        self.setProperty("genre", genre)
        self.setProperty("taille", taille)
        if nom:
            self.setAccessibleName(nom)
            self.setToolTip(nom)
        self._teindre()

    def changer_icone(self, icone: str | None) -> None:
        """Remplace l'icône. Lève ``FileNotFoundError`` si elle n'est pas livrée."""
        self._icone = icone
        self._teindre()

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Entrée clique, comme l'espace."""
        if not entree_clique(self, evenement):
            super().keyPressEvent(evenement)

    def changeEvent(self, evenement: QEvent) -> None:  # noqa: N802
        """Reprend la couleur du thème."""
        super().changeEvent(evenement)
        if evenement.type() is QEvent.Type.StyleChange:
            self._teindre()

    def _teindre(self) -> None:
        cote = px(jetons.ICONE_LIGNE)
        # Qt ne laisse que quatre pixels entre l'icône et le mot ; la maquette en veut huit.
        marge = px(4) if self.text() else 0
        self.setIconSize(QSize(cote + marge, cote))
        if self._icone is None:
            return
        jeton = _COULEURS_DE_GENRE.get(str(self.property("genre")), "texte")
        self.setIcon(icones.icone(self._icone, getattr(courant(), jeton), cote, marge))


class Icone(QLabel):
    """Icône seule, décorative : le mot est à côté, elle n'est donc pas dite.

    ``jeton`` : nom d'une couleur du thème (« accent », « sans_texte »).
    """

    def __init__(
        self,
        nom: str,
        jeton: str = "accent",
        taille: int = jetons.ICONE_LIGNE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._nom, self._jeton, self._taille = nom, jeton, taille
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._teindre()

    def changer(self, nom: str, jeton: str) -> None:
        """Remplace le dessin et sa couleur. Lève ``FileNotFoundError``."""
        self._nom, self._jeton = nom, jeton
        self._teindre()

    def changeEvent(self, evenement: QEvent) -> None:  # noqa: N802
        """Reprend la couleur et la taille du thème."""
        super().changeEvent(evenement)
        if evenement.type() is QEvent.Type.StyleChange:
            self._teindre()

    def _teindre(self) -> None:
        cote = px(self._taille)
        self.setFixedSize(cote, cote)
        self.setPixmap(icones.image(self._nom, getattr(courant(), self._jeton), cote))
