"""Le panneau de la palette, sous le champ de recherche : quelques lettres, Entrée, on y est."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QKeyEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.palette.delegue import DONNEE, DeleguePalette, hauteur
from ase_parcours.bureau.palette.moteur import VOISINS, Moteur, Resultat, Section
from ase_parcours.bureau.taches import Progres, Taches
from ase_parcours.bureau.theme import px
from ase_parcours.bureau.theme.anneau import INTERNE, PROPRIETE
from ase_parcours.coffre.lectures.trouver import Groupe
from ase_parcours.erreurs import ErreurParcours

_LARGEUR = 620
_BAS = 40
"""Place laissée sous le panneau : la barre d'état reste lisible."""
_SILENCE = 700  # millisecondes sans frappe avant de dire ce qui est trouvé
_PATIENCE = 60  # millisecondes où l'on garde la liste d'avant, le temps que la suivante soit lue
_MOUVEMENTS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_RIEN = "Rien de ce nom dans les dossiers, l’annuaire, les pages et les gestes."
_INVITE = "Un nom, un numéro, un mot d’une note… ou une action."


class Palette(QFrame):
    """Elle n'est pas une fenêtre : le champ garde le clavier. ``choisi`` : son :class:`Resultat`.

    ``ouvert`` dit de quel jeune le dossier est montré, ``None`` ailleurs.
    """

    choisi = Signal(object)

    def __init__(
        self,
        champ: QLineEdit,
        moteur: Moteur,
        ouvert: Callable[[], str | None],
        refuser: Callable[[ErreurParcours], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setProperty("genre", "panneau")
        self._champ, self._moteur, self._ouvert, self._parent = champ, moteur, ouvert, parent
        self._refuser = refuser
        self._avant: QWidget | None = None
        self._silence = False
        self._taches = Taches(self)
        self._demande = 0
        """Numéro de la recherche en cours : une réponse à une autre ne se montre pas."""
        self._attend = self._entree_voulue = self._bouge = False
        self.sections: list[Section] = []
        self._modele = QStandardItemModel(self)
        self.liste = QListView()
        self.liste.setModel(self._modele)
        self.liste.setItemDelegate(DeleguePalette(self.liste))
        self.liste.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.liste.setProperty(PROPRIETE, INTERNE)
        self.liste.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.liste.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.liste.setMouseTracking(True)
        self.liste.setAccessibleName("Résultats de la recherche")
        self.liste.clicked.connect(self._choisir)
        self.liste.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self._message = etiquette("", genre="second", plie=True)
        self._pile = QVBoxLayout(self)
        self._pile.setSpacing(0)
        self._pile.addWidget(self.liste)
        self._pile.addWidget(self._message)
        self._annonce = self._minuterie(_SILENCE, self._dire_le_compte)
        self._patience = self._minuterie(_PATIENCE, self._montrer)
        champ.textChanged.connect(self._chercher)
        champ.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - un widget existe
        application.focusChanged.connect(self._retenir_le_focus)
        self.hide()

    def _minuterie(self, millisecondes: int, geste: Callable[[], None]) -> QTimer:
        minuterie = QTimer(self)
        minuterie.setSingleShot(True)
        minuterie.setInterval(millisecondes)
        minuterie.timeout.connect(geste)
        return minuterie

    # Ouvrir et fermer.

    def ouvrir(self) -> None:
        """Donne le clavier au champ et montre de quoi choisir (Ctrl K)."""
        self._champ.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._champ.selectAll()
        self._chercher()

    def fermer(self) -> None:
        """Ferme sans rien choisir."""
        self._silence = True
        self._champ.clear()
        self._silence = False
        self.hide()

    def hideEvent(self, evenement: QHideEvent) -> None:  # noqa: N802
        """Cachée, elle ne lit plus rien : le coffre peut se fermer derrière elle."""
        for minuterie in (self._annonce, self._patience):
            minuterie.stop()
        self._demande += 1
        self._attend = self._entree_voulue = False
        self._taches.attendre()
        super().hideEvent(evenement)

    def _rendre_le_focus(self) -> None:
        avant, self._avant = self._avant, None
        if avant is not None and isValid(avant) and avant.isVisible():
            avant.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retenir_le_focus(self, avant: QWidget | None, maintenant: QWidget | None) -> None:
        if maintenant is self._champ and avant is not None and self._parent.isAncestorOf(avant):
            self._avant = avant

    # Chercher.

    @property
    def resultats(self) -> list[Resultat]:
        """Ce qui est proposé, dans l'ordre."""
        return [r for s in self.sections for r in s.resultats]

    @property
    def message(self) -> str:
        """Ce qui est dit sous la liste, ou à sa place."""
        return self._message.text()

    def _chercher(self) -> None:
        texte = self._champ.text()
        if self._silence or not (texte or self._champ.hasFocus()):
            self.hide()
            return
        self._demande += 1
        self._entree_voulue = self._bouge = False
        self._attend = self._moteur.demande_le_coffre(texte)
        self._composer(texte, {})
        if self._attend:
            self._interroger(texte, self._demande)
        if self._attend and self.isVisible():
            # La liste d'avant reste un instant : elle ne clignote pas à chaque lettre.
            self._patience.start()
        else:
            self._montrer()

    def _interroger(self, texte: str, demande: int) -> None:
        """Lit l'index en fond ; une recherche déjà dépassée quand vient son tour ne lit rien."""

        def travail(_: Progres) -> Mapping[str, Groupe]:
            return self._moteur.interroger(texte) if demande == self._demande else {}

        def recevoir(groupes: Mapping[str, Groupe]) -> None:
            if demande == self._demande:
                self._attend = False
                self._composer(texte, groupes)
                self._montrer()
                if self._entree_voulue:
                    self._choisir(self.liste.currentIndex())

        def echouer(erreur: ErreurParcours) -> None:
            if demande == self._demande:
                self._attend = False
                self._montrer()
                self._refuser(erreur)

        self._taches.confier(travail, recevoir, echouer)

    def _composer(self, texte: str, groupes: Mapping[str, Groupe]) -> None:
        try:
            self.sections = self._moteur.chercher(texte, groupes, ouvert=self._ouvert())
        except ErreurParcours as erreur:
            self.sections = []
            self._refuser(erreur)

    def _montrer(self) -> None:
        """Met à l'écran ce qui est trouvé."""
        texte = self._champ.text()
        self._patience.stop()
        self._remplir()
        vide = "" if self._attend else (_RIEN if texte.strip() else _INVITE)
        self._message.setText("" if self.sections else vide)
        self._message.setVisible(bool(self._message.text()))
        self.liste.setVisible(bool(self.sections))
        self.placer()
        self.show()
        self.raise_()
        if texte.strip():
            self._annonce.start()

    def _remplir(self) -> None:
        """Une rangée choisie aux flèches le reste, si elle est encore là."""
        choisi = self.liste.currentIndex().data(DONNEE) if self._bouge else None
        rang_choisi = 1
        self._modele.clear()
        for section in self.sections:
            tete = QStandardItem(f"{section.titre}, {section.precision}".removesuffix(", "))
            tete.setFlags(Qt.ItemFlag.NoItemFlags)
            tete.setData(section, DONNEE)
            self._modele.appendRow(tete)
            for resultat in section.resultats:
                rangee = QStandardItem(resultat.phrase)
                rangee.setData(resultat, DONNEE)
                rangee.setToolTip(resultat.phrase)
                self._modele.appendRow(rangee)
                if resultat == choisi:
                    rang_choisi = rangee.row()
        if self.sections:
            self._aller(rang_choisi)

    def placer(self) -> None:
        """Sous le champ, sans sortir de la fenêtre : la liste défile si la place manque."""
        parent = self._parent
        marges = px(4)
        self._pile.setContentsMargins(marges, marges, marges, marges)
        self._message.setContentsMargins(px(10), px(8), px(10), px(8))
        coin = self._champ.mapTo(parent, QPoint(0, self._champ.height() + px(4)))
        largeur = min(max(self._champ.width(), px(_LARGEUR)), parent.width() - px(24))
        gauche = max(px(12), min(coin.x(), parent.width() - largeur - px(12)))
        contenu = sum(
            hauteur(self._modele.item(r).data(DONNEE)) for r in range(self._modele.rowCount())
        )
        message = self._message.heightForWidth(largeur - 2 * marges) if self.message else 0
        place = parent.height() - coin.y() - px(_BAS) - message - 2 * marges
        self.liste.setFixedHeight(max(0, min(contenu, place)))
        total = (self.liste.height() if self.sections else 0) + message + 2 * marges + 2
        self.setGeometry(gauche, coin.y(), largeur, total)

    # Clavier et souris.

    def eventFilter(self, objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Flèches, Entrée et Échap agissent sur les résultats sans quitter le champ."""
        genre = evenement.type()
        if genre is QEvent.Type.FocusOut:
            self.hide()
        elif genre is QEvent.Type.MouseButtonPress and self.isHidden():
            QTimer.singleShot(0, self, self._chercher)
        elif genre is QEvent.Type.KeyPress and isinstance(evenement, QKeyEvent):
            return self._touche(evenement)
        return super().eventFilter(objet, evenement)

    def _touche(self, evenement: QKeyEvent) -> bool:
        touche = Qt.Key(evenement.key())
        montree = self.isVisible()
        if touche == Qt.Key.Key_Escape:
            self.fermer()
            self._rendre_le_focus()
            return True
        if touche in _MOUVEMENTS and not montree:
            self._chercher()
            return True
        if touche in _MOUVEMENTS and self.sections:
            ctrl = bool(evenement.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._bouger(_MOUVEMENTS[touche], par_section=ctrl)
            return True
        if touche in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and montree:
            self._entrer()
            return True
        return False

    def _entrer(self) -> None:
        """Ouvre ce qui est choisi. Une personne trouvée n'attend pas la lecture du coffre ; sinon
        Entrée vaut pour la première réponse, pas pour un geste proposé entre-temps."""
        if self._patience.isActive():
            self._montrer()
        choisi = self.liste.currentIndex().data(DONNEE)
        personne = isinstance(choisi, Resultat) and choisi.ligne is not None
        sur = self._bouge or (personne and self.sections[0].precision != VOISINS)
        if self._attend and not sur:
            self._entree_voulue = True
        else:
            self._choisir(self.liste.currentIndex())

    def _bouger(self, pas: int, *, par_section: bool) -> None:
        """D'une rangée, ou au début de la section d'avant ou d'après ; d'un bout à l'autre."""
        if self._patience.isActive():
            self._montrer()
        self._bouge = True
        donnees = [self._modele.item(r).data(DONNEE) for r in range(self._modele.rowCount())]
        arrets = [
            r
            for r, d in enumerate(donnees)
            if isinstance(d, Resultat) and (not par_section or isinstance(donnees[r - 1], Section))
        ]
        ici = self.liste.currentIndex().row()
        if pas > 0:
            suivant = next((r for r in arrets if r > ici), arrets[0])
        else:
            suivant = next((r for r in reversed(arrets) if r < ici), arrets[-1])
        self._aller(suivant)
        self._dire(self._modele.item(suivant).text())

    def _aller(self, rang: int) -> None:
        index = self._modele.index(rang, 0)
        self.liste.setCurrentIndex(index)
        self.liste.scrollTo(self._modele.index(0, 0) if rang == 1 else index)

    def _choisir(self, index: QModelIndex) -> None:
        resultat = index.data(DONNEE)
        if isinstance(resultat, Resultat):
            self.fermer()
            self._rendre_le_focus()
            self.choisi.emit(resultat)

    # Lecteurs d'écran.

    def _dire_le_compte(self) -> None:
        """Dit ce qui est trouvé, quand on a fini de taper."""
        if self.isVisible():
            self._dire(phrase_du_compte(self.sections) or self.message)

    def _dire(self, phrase: str) -> None:
        _annoncer(QAccessibleAnnouncementEvent(self._champ, phrase))


def _annoncer(evenement: QAccessibleAnnouncementEvent) -> None:
    QAccessible.updateAccessibility(evenement)


def phrase_du_compte(sections: list[Section]) -> str:
    """« 12 résultats : jeunes 2, notes 10. Premier : … »."""
    if not sections:
        return ""
    combien = fr.pluriel(sum(len(s.resultats) for s in sections), "résultat")
    groupes = ", ".join(f"{s.titre.lower()} {s.precision}".strip() for s in sections)
    premier = sections[0].resultats[0].phrase
    return f"{combien}{fr.INSECABLE}: {groupes}. {premier}."
