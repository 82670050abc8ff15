"""Un éditeur surveillé : son souligné, son menu, ses touches, ce qu'en dit le lecteur d'écran."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu

from ase_parcours import francais as fr
from ase_parcours.bureau.orthographe.correcteur import Correcteur
from ase_parcours.bureau.orthographe.decoupe import normaliser, sans_elision
from ase_parcours.bureau.orthographe.surligneur import Editeur, Surligneur, choisir

Ajouter = Callable[[str], None]


class Veille(QObject):
    """Vit et finit avec l'éditeur. ``ajouter`` : garder un mot ; ``None`` si l'on ne peut pas."""

    def __init__(self, editeur: Editeur, correcteur: Correcteur, ajouter: Ajouter | None) -> None:
        super().__init__(editeur)
        self._editeur = editeur
        self._correcteur = correcteur
        self._ajouter = ajouter
        self._dit = ""
        self._demande = 0
        self.menu: QMenu | None = None
        self.surligneur = Surligneur(editeur, correcteur)
        self.surligneur.releve.connect(self._dire)
        editeur.installEventFilter(self)
        editeur.viewport().installEventFilter(self)

    def retirer(self) -> None:
        """Rend l'éditeur comme il était."""
        self._editeur.removeEventFilter(self)
        self._editeur.viewport().removeEventFilter(self)
        self.fermer_le_menu()
        self._dire(0)
        self.surligneur.retirer()
        self.setParent(None)
        self.deleteLater()

    def _dire(self, nombre: int) -> None:
        """Met le compte dans la description, après ce que la page y a mis."""
        mots = fr.pluriel(nombre, "mot à revoir", "mots à revoir")
        dit = f"{mots}{fr.INSECABLE}: F7 y mène, Maj F10 propose." if nombre else ""
        autre = self._editeur.accessibleDescription().removesuffix(self._dit).rstrip()
        self._dit = dit
        self._editeur.setAccessibleDescription(f"{autre} {dit}".strip())

    # Clavier et souris.

    def eventFilter(self, objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Clic droit, Maj F10 et Menu proposent ; F7 va au mot suivant."""
        if isinstance(evenement, QContextMenuEvent):
            return self._sur_menu(evenement)
        if evenement.type() == QEvent.Type.KeyPress and isinstance(evenement, QKeyEvent):
            maj = evenement.modifiers() == Qt.KeyboardModifier.ShiftModifier
            touche = evenement.key()
            if touche == Qt.Key.Key_Menu or (touche == Qt.Key.Key_F10 and maj):
                return self._au_curseur()
            if touche == Qt.Key.Key_F7 and not evenement.modifiers():
                return self._aller_au_suivant()
            self._demande += 1  # taper renonce au menu qui n'est pas encore venu
        return super().eventFilter(objet, evenement)

    def _sur_menu(self, evenement: QContextMenuEvent) -> bool:
        if evenement.reason() == QContextMenuEvent.Reason.Keyboard:
            return self._au_curseur()
        vue = self._editeur.viewport().mapFromGlobal(evenement.globalPos())
        place = self._editeur.cursorForPosition(vue).position()
        return self._proposer(place, evenement.globalPos())

    def _au_curseur(self) -> bool:
        curseur = self._editeur.textCursor()
        ou = self._editeur.viewport().mapToGlobal(self._editeur.cursorRect().bottomLeft())
        # Un mot choisi (par F7) compte par son début.
        return self._proposer(curseur.selectionStart(), ou)

    def _aller_au_suivant(self) -> bool:
        faute = self.surligneur.faute_apres(self._editeur.textCursor().selectionEnd())
        if faute is not None:
            self._editeur.setTextCursor(choisir(self._editeur, *faute[:2]))
            self._correcteur.proposer(faute[2], lambda _: None)  # prêtes quand on les demandera
        return True

    # Menu.

    def _proposer(self, place: int, ou: QPoint) -> bool:
        """Ouvre le menu d'un mot à revoir ; faux s'il n'y en a pas là (menu ordinaire)."""
        faute = self.surligneur.faute_a(place)
        if faute is None or self._editeur.isReadOnly():
            return False
        self._demande += 1
        demande, (debut, longueur, mot) = self._demande, faute

        def montrer(propositions: list[str]) -> None:
            if demande == self._demande:
                self._demande += 1
                self._ouvrir(debut, longueur, mot, propositions, ou)

        self._correcteur.proposer(mot, montrer)
        return True

    def _ouvrir(
        self, debut: int, longueur: int, mot: str, propositions: list[str], ou: QPoint
    ) -> None:
        if choisir(self._editeur, debut, longueur).selectedText() != mot:
            return  # on a tapé entre-temps
        self.fermer_le_menu()
        menu = self._editeur.createStandardContextMenu()
        avant = menu.actions()[0]
        for propose in propositions:
            self._action(menu, avant, propose, partial(self._remplacer, debut, longueur, propose))
        if not propositions:
            self._action(menu, avant, "Aucune proposition", None)
        menu.insertSeparator(avant)
        nu = sans_elision(normaliser(mot))
        cite = f"«{fr.INSECABLE}{nu}{fr.INSECABLE}»"
        garder = None if self._ajouter is None else partial(self._ajouter, nu)
        self._action(menu, avant, f"Ajouter {cite} à mon dictionnaire", garder)
        self._action(menu, avant, f"Ignorer {cite}", lambda: self._correcteur.ignorer(nu))
        menu.insertSeparator(avant)
        menu.setAccessibleName(f"Mot à revoir{fr.INSECABLE}: {mot}")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.destroyed.connect(self._oublier_le_menu)
        self.menu = menu
        menu.popup(ou)
        menu.setActiveAction(menu.actions()[0])

    def _action(
        self, menu: QMenu, avant: QAction, mot: str, geste: Callable[[], None] | None
    ) -> None:
        action = QAction(mot, menu)
        if geste is None:
            action.setEnabled(False)
        else:
            action.triggered.connect(lambda _: geste())
        menu.insertAction(avant, action)

    def _remplacer(self, debut: int, longueur: int, propose: str) -> None:
        curseur = choisir(self._editeur, debut, longueur)
        curseur.insertText(propose)
        self._editeur.setTextCursor(curseur)

    def fermer_le_menu(self) -> None:
        """Ferme le menu ouvert, et celui qui attendait ses propositions."""
        self._demande += 1
        if self.menu is not None:
            self.menu.close()

    def _oublier_le_menu(self) -> None:
        self.menu = None
