"""Ce dont les essais de la préfiguration ont besoin : un jeu simple, la page, de vrais gestes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import fabrique_bureau as fabrique
from outils_dossier import FichiersDits, taper
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ase_parcours.bureau.fenetre.principale import Fenetre
from ase_parcours.bureau.prefiguration.editeur import Editeur
from ase_parcours.bureau.prefiguration.page import PagePrefiguration
from ase_parcours.coffre.lectures.regles import jeux_du_coffre
from ase_parcours.operations.seance import Seance

REGLE = """\
regle: essai-age
nom: Essai selon l'âge
version: "1"
statut: brouillon
territoire: "75"
en_vigueur_du: 2026-01-01
source: essai
auteur: essai
unite: centimes
conditions:
  - {id: age, libelle: De 18 à 24 ans, fait: age, entre: [18, 24], source: essai}
montant: {genre: fixe, montant: 42000}
"""
"""Trois éligibles du foyer d'essai sur sept, un indéterminé."""
AUTRE = REGLE.replace('version: "1"', 'version: "2"').replace("[18, 24]", "[17, 24]").replace(
    "42000", "50000"
)  # fmt: skip
"""La même à dix-sept ans et 500 € : cinq éligibles."""


def coffre_d_essai(dossier: Path, *regles: str) -> Seance:
    """Le foyer d'essai, et ces jeux de règles."""
    operations = tuple(("enregistrer_regle", {"contenu": r}) for r in regles or (REGLE, AUTRE))
    return fabrique.creer(dossier, (*fabrique.FOYER, *operations))


class Geste:
    """La page montrée, et de quoi s'en servir comme une personne."""

    def __init__(self, fenetre: Fenetre, qtbot: QtBot) -> None:
        self.fenetre, self.qtbot = fenetre, qtbot
        self.fichiers = FichiersDits()
        fenetre.ouvrir("regles")
        page = fenetre.page("regles")
        assert isinstance(page, PagePrefiguration)
        self.page = page
        page._fichiers = page.comparaison._fichiers = self.fichiers
        self.attendre(lambda: page.comparaison.simulation is not None)
        self.annonces: list[str] = []
        fenetre.contexte.annonce.connect(lambda phrase, _: self.annonces.append(phrase))

    @property
    def editeur(self) -> Editeur:
        """L'éditeur, montré."""
        assert self.page.redige
        return self.page.editeur

    def attendre(self, condition: Callable[[], bool]) -> None:
        """Laisse Qt travailler jusqu'à ce que ce soit vrai."""
        fabrique.attendre(self.qtbot, condition)

    def finir(self) -> None:
        """Attend les travaux en fond et leurs suites."""
        fabrique.finir(self.fenetre.contexte)

    def cliquer(self, bouton: QAbstractButton) -> None:
        """Un vrai clic, sur ce que l'on peut voir et presser."""
        self.voir(bouton)
        assert bouton.isEnabled(), bouton.text()
        QTest.mouseClick(bouton, Qt.MouseButton.LeftButton)
        self.finir()

    def voir(self, widget: QWidget) -> None:
        """Fait défiler jusqu'à ce widget."""
        self.finir()
        assert widget.isVisible(), widget.objectName()
        self.page.ui.defile.ensureWidgetVisible(widget)

    def taper(self, champ: QLineEdit, texte: str) -> None:
        """Remplace le contenu en tapant, puis quitte le champ."""
        self.voir(champ)
        champ.setFocus(Qt.FocusReason.OtherFocusReason)
        champ.selectAll()
        QTest.keyClick(champ, Qt.Key.Key_Delete)
        taper(champ, texte)
        QTest.keyClick(champ, Qt.Key.Key_Tab)

    def choisir(self, combo: QComboBox, mot: str) -> None:
        """Choisit un mot d'une liste, au clavier."""
        rang = combo.findText(mot)
        assert rang >= 0, [combo.itemText(n) for n in range(combo.count())]
        combo.setFocus(Qt.FocusReason.OtherFocusReason)
        while combo.currentIndex() != rang:
            vers = Qt.Key.Key_Down if combo.currentIndex() < rang else Qt.Key.Key_Up
            QTest.keyClick(combo, vers)

    def cocher(self, liste: QListWidget, mot: str) -> None:
        """Coche ou décoche une case, au clavier."""
        rang = next(n for n in range(liste.count()) if liste.item(n).text() == mot)
        liste.setFocus(Qt.FocusReason.OtherFocusReason)
        liste.setCurrentRow(rang)
        QTest.keyClick(liste, Qt.Key.Key_Space)

    def cellule(self, table: QTableWidget, rang: int) -> None:
        """Clique une rangée."""
        self.voir(table)
        case = table.visualRect(table.model().index(rang, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=case)
        self.finir()

    def onglet(self, rang: int) -> None:
        """Clique un onglet de l'éditeur."""
        barre = self.editeur.onglets
        self.voir(barre)
        QTest.mouseClick(barre, Qt.MouseButton.LeftButton, pos=barre.tabRect(rang).center())
        self.finir()

    # Lire.

    def du_coffre(self) -> dict[str, str]:
        """Le texte des jeux que garde le coffre."""
        return dict(self.fenetre.contexte.lire(jeux_du_coffre).textes)


def rangees(table: QTableWidget) -> list[list[str]]:
    """Ce que montre une table, colonnes cachées comprises."""
    return [
        [case.text() if (case := table.item(r, c)) is not None else "" for c in
         range(table.columnCount())]
        for r in range(table.rowCount())
    ]  # fmt: skip


def dits(racine: QWidget) -> str:
    """Tous les mots montrés : étiquettes, champs, listes, tables."""
    textes = [e.text() for e in racine.findChildren(QLabel) if e.isVisible()]
    textes += [e.text() for e in racine.findChildren(QLineEdit) if e.isVisible()]
    for table in racine.findChildren(QTableWidget):
        if table.isVisible():
            textes += [" ".join(r) for r in rangees(table)]
    for liste in racine.findChildren(QListWidget):
        if liste.isVisible():
            textes += [liste.item(n).text() for n in range(liste.count())]
    return "\n".join(textes)


@contextmanager
def page_ouverte(qtbot: QtBot, seance: Seance) -> Iterator[Geste]:
    """La fenêtre sur sa page de préfiguration."""
    with fabrique.fenetre_ouverte(qtbot, seance) as fenetre:
        yield Geste(fenetre, qtbot)
