"""Le champ d'un mot de passe : le voir un instant, et savoir que la touche majuscule est prise."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ase_parcours.bureau.composants.bouton import Bouton, Icone
from ase_parcours.bureau.theme import jetons, police, px

_VOIR, _CACHER = "Voir", "Cacher"
_VERROU_MAJUSCULE = 0x14
"""Code de la touche pour Windows (VK_CAPITAL)."""


def majuscule_prise() -> bool | None:
    """État du verrouillage des majuscules, ou ``None`` si le système ne le dit pas."""
    if sys.platform != "win32":
        return None
    import ctypes

    return bool(ctypes.windll.user32.GetKeyState(_VERROU_MAJUSCULE) & 1)


class ChampSecret(QLineEdit):
    """Mot de passe. Qt ne dit pas l'état des majuscules : il se déduit des lettres tapées."""

    majuscule_changee = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )
        self._majuscule = False
        self._cle = Icone("key", "doux", parent=self)
        self._cle.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._voir = Bouton(_VOIR, icone="eye", genre="lien", taille="petite", parent=self)
        self._voir.setAccessibleName("Voir le mot de passe")
        self._voir.setCheckable(True)
        self._voir.toggled.connect(self._montrer)

    @property
    def bouton_voir(self) -> Bouton:
        """Le bouton « Voir »."""
        return self._voir

    @property
    def majuscule(self) -> bool:
        """Vrai si le verrouillage des majuscules paraît pris."""
        return self._majuscule

    def vider(self) -> None:
        """Efface la saisie et recache ce qui serait montré."""
        self.clear()
        self._voir.setChecked(False)

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Une capitale sans Maj, ou une minuscule avec Maj : le verrouillage est pris."""
        texte = evenement.text()
        maj = bool(evenement.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        su = majuscule_prise()
        if su is not None:
            self._dire(su)
        elif evenement.key() == Qt.Key.Key_CapsLock and self._majuscule:
            self._dire(False)
        elif len(texte) == 1 and texte.lower() != texte.upper():
            self._dire(texte.isupper() != maj)
        super().keyPressEvent(evenement)

    def focusInEvent(self, evenement: QFocusEvent) -> None:  # noqa: N802
        """Là où le système le dit, prévient avant la première lettre."""
        super().focusInEvent(evenement)
        su = majuscule_prise()
        if su is not None:
            self._dire(su)

    def _dire(self, prise: bool) -> None:
        if prise != self._majuscule:
            self._majuscule = prise
            self.majuscule_changee.emit(prise)

    def _montrer(self, visible: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if visible else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._voir.setText(_CACHER if visible else _VOIR)
        self._voir.setAccessibleName(f"{self._voir.text()} le mot de passe")
        self._placer()

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Place la clé et le bouton."""
        super().resizeEvent(evenement)
        self._placer()

    def changeEvent(self, evenement: QEvent) -> None:  # noqa: N802
        """Replace tout quand la taille du texte change."""
        super().changeEvent(evenement)
        if evenement.type() is QEvent.Type.StyleChange and hasattr(self, "_voir"):
            self._placer()

    def _placer(self) -> None:
        cote = self._cle.width()
        self._cle.move(px(12), (self.height() - cote) // 2)
        texte = QFontMetrics(police(jetons.TEXTE_SECOND, jetons.MOYEN)).horizontalAdvance(_CACHER)
        # Assez large pour les deux mots : le champ ne bouge pas quand on passe de l'un à l'autre.
        largeur = texte + px(jetons.ICONE_LIGNE) + px(16)
        haut = px(jetons.H_PETIT)
        place = QSize(largeur, haut)
        self._voir.resize(place)
        self._voir.move(self.width() - largeur - px(5), (self.height() - haut) // 2)
        self.setTextMargins(px(28), 0, largeur, 0)
