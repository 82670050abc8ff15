"""La fenêtre d'aide : le manuel, page par page, à côté du travail qu'elle n'arrête pas."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHideEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QDialog, QListWidgetItem, QWidget
from shiboken6 import isValid

from ase_parcours import francais as fr
from ase_parcours.bureau.aide import manuel
from ase_parcours.bureau.composants.recherche import ChampRecherche
from ase_parcours.bureau.forms.ui_aide import Ui_Aide
from ase_parcours.bureau.formulaire import Echelle
from ase_parcours.bureau.theme import apparence, couleur, courant, jetons, police, px

_ANCRE = int(Qt.ItemDataRole.UserRole)
_TAILLE = QSize(900, 620)
_SOMMAIRE = 230
_MARGE_TEXTE = 10
_AIR, _AIR_LISTE = 8, 3
"""Au-dessus d'un paragraphe, d'une entrée de liste."""


class FenetreAide(QDialog):
    """Non modale. Échap vide la recherche, puis ferme et rend le focus à qui l'avait."""

    signalement_demande = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: manuel.Page | None = None
        self._avant: list[str] = []
        self._rendre_a: QWidget | None = None
        self.ui = Ui_Aide()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.recherche = ChampRecherche("Chercher dans le manuel")
        self.recherche.setAccessibleName("Chercher dans le manuel")
        self.ui.place_recherche.addWidget(self.recherche)
        self._echelle = Echelle(self)
        self._retailler()
        self.ui.avant.clicked.connect(self.revenir)
        self.ui.signaler.clicked.connect(self.signalement_demande)
        self.ui.texte.anchorClicked.connect(self._suivre)
        self.ui.sommaire.currentItemChanged.connect(self._choisir)
        self.recherche.textChanged.connect(self._filtrer)
        self.recherche.returnPressed.connect(self.ui.texte.setFocus)
        QShortcut(QKeySequence("Alt+Left"), self, self.revenir)
        apparence().changee.connect(self._rhabiller)
        self._filtrer("")

    @property
    def ancre(self) -> str:
        """L'ancre de la page montrée."""
        return "" if self._page is None else self._page.ancre

    def ouvrir(self, ancre: str) -> None:
        """Montre la fenêtre à cette page, et retient à qui rendre le focus."""
        if not self.isVisible():
            self._rendre_a = QApplication.focusWidget()
            self._avant.clear()
        self.recherche.clear()
        self.aller(ancre)
        self.show()
        self.raise_()
        self.activateWindow()
        self.ui.texte.setFocus(Qt.FocusReason.OtherFocusReason)

    def aller(self, ancre: str) -> None:
        """Montre une page et la choisit dans le sommaire."""
        page = manuel.page(ancre)
        if self._page is not None and self._page != page and self.isVisible():
            self._avant.append(self._page.ancre)
        self._montrer(page)

    def revenir(self) -> None:
        """Retourne à la page d'avant."""
        if self._avant:
            self._montrer(manuel.page(self._avant.pop()))

    def _montrer(self, page: manuel.Page) -> None:
        self._page = page
        sommaire = self.ui.sommaire
        sommaire.blockSignals(True)
        rangs = range(sommaire.count())
        rang = next((r for r in rangs if sommaire.item(r).data(_ANCRE) == page.ancre), -1)
        sommaire.setCurrentRow(rang)
        sommaire.blockSignals(False)
        self._peindre()
        self.ui.avant.setEnabled(bool(self._avant))

    def _peindre(self) -> None:
        if self._page is None:
            return
        texte = self.ui.texte
        document = texte.document()
        document.setDefaultFont(police(jetons.TEXTE_LECTURE))
        document.setDocumentMargin(px(_MARGE_TEXTE))
        texte.setMarkdown(f"## {self._page.titre}\n\n{self._page.corps}")
        _aerer(document, couleur(courant().accent))
        texte.setAccessibleName(f"Manuel, {self._page.titre}")
        self._trouver()

    def _trouver(self) -> None:
        """Mène au premier mot cherché, sinon en haut."""
        self.ui.texte.moveCursor(QTextCursor.MoveOperation.Start)
        mots = self.recherche.text().split()
        if mots:
            self.ui.texte.find(manuel.typographier(mots[0]))

    # Sommaire et liens.

    def _filtrer(self, texte: str) -> None:
        trouvees = manuel.chercher(texte)
        sommaire = self.ui.sommaire
        sommaire.blockSignals(True)
        sommaire.clear()
        chapitre = ""
        for page in trouvees:
            if page.chapitre != chapitre and not texte.strip():
                chapitre = page.chapitre
                sommaire.addItem(_intertitre(chapitre))
            entree = QListWidgetItem(page.titre)
            entree.setData(_ANCRE, page.ancre)
            sommaire.addItem(entree)
        sommaire.blockSignals(False)
        cherche = bool(texte.strip())
        combien = fr.pluriel(len(trouvees), "page") if trouvees else "aucune page"
        self.ui.combien.setText(combien if cherche else "")
        if cherche and trouvees:
            self.aller(trouvees[0].ancre)
        elif self._page is not None:
            self._montrer(self._page)

    def _choisir(self, entree: QListWidgetItem | None) -> None:
        if entree is not None and entree.data(_ANCRE):
            self.aller(str(entree.data(_ANCRE)))

    def _suivre(self, lien: QUrl) -> None:
        """Un lien ne mène qu'à une page du manuel : rien d'autre n'est jamais ouvert."""
        ancre = lien.fragment()
        if any(p.ancre == ancre for p in manuel.pages()):
            self.recherche.clear()
            self.aller(ancre)

    # Apparence et fermeture.

    def _rhabiller(self) -> None:
        self._retailler()
        self._filtrer(self.recherche.text())

    def _retailler(self) -> None:
        self.ui.sommaire.setFixedWidth(px(_SOMMAIRE))
        self.ui.sommaire.setSpacing(px(2))
        ecran = self.screen().availableSize()
        voulue = QSize(px(_TAILLE.width()), px(_TAILLE.height()))
        self.resize(voulue.boundedTo(QSize(ecran.width() - 40, ecran.height() - 60)))

    def hideEvent(self, evenement: QHideEvent) -> None:  # noqa: N802
        """Rend le focus à ce qui l'avait avant l'aide, s'il est encore à l'écran."""
        super().hideEvent(evenement)
        rendre, self._rendre_a = self._rendre_a, None
        if rendre is not None and isValid(rendre) and rendre.isVisible():
            rendre.window().activateWindow()
            rendre.setFocus(Qt.FocusReason.OtherFocusReason)


def _aerer(document: QTextDocument, accent: QColor) -> None:
    """Ce que le Markdown ne dit pas : de l'air, des liens soulignés, la graisse de nos polices."""
    curseur = QTextCursor(document)
    bloc = document.begin()
    while bloc.isValid():
        if QTextCursor(bloc).currentTable() is None:
            curseur.setPosition(bloc.position())
            forme = bloc.blockFormat()
            forme.setTopMargin(px(_AIR_LISTE if bloc.textList() else _AIR))
            curseur.setBlockFormat(forme)
        for plage in bloc.textFormats():
            _graisser(curseur, bloc.position() + plage.start, plage.length, accent)
        bloc = bloc.next()


def _graisser(curseur: QTextCursor, debut: int, longueur: int, accent: QColor) -> None:
    curseur.setPosition(debut)
    curseur.setPosition(debut + longueur, QTextCursor.MoveMode.KeepAnchor)
    forme = curseur.charFormat()
    if forme.fontWeight() > jetons.GRAS:
        forme.setFontWeight(jetons.GRAS)
    if forme.isAnchor():
        forme.setFontUnderline(True)
        forme.setForeground(accent)
    curseur.setCharFormat(forme)


def _intertitre(mot: str) -> QListWidgetItem:
    """Le nom d'un chapitre : on le lit, on ne le choisit pas."""
    entree = QListWidgetItem(mot)
    entree.setFlags(Qt.ItemFlag.NoItemFlags)
    fonte = QFont(police(jetons.TEXTE_SECOND, jetons.GRAS))
    entree.setFont(fonte)
    return entree
