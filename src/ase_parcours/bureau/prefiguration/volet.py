"""Ce que les volets de l'éditeur ont en commun : lire des champs, dire un refus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from ase_parcours.bureau.saisie.champs import Saisie, saisie_de_texte
from ase_parcours.bureau.saisie.formulaire import preparer, ranger
from ase_parcours.bureau.saisie.lecture import (
    ecrire_montant,
    lire_montant,
    lire_nombre,
)
from ase_parcours.bureau.theme import px
from ase_parcours.metier.regles import JeuDeRegles
from ase_parcours.metier.regles.modele import Arrondi, RegleArrondi

CODE = Qt.ItemDataRole.UserRole
_COLONNE = 190
"""Largeur, à 100 % de texte, sous laquelle un champ passe à la ligne."""
ARRONDIS: Sequence[tuple[str, str]] = (
    ("pas d’arrondi", ""),
    ("vers le bas", Arrondi.BAS.value),
    ("vers le haut", Arrondi.HAUT.value),
    ("au plus proche", Arrondi.PROCHE.value),
)


class Volet(QWidget):
    """``change`` : à chaque frappe ou choix de la personne. ``nom`` : dit d'où vient un refus."""

    change = Signal()
    quitte = Signal()
    """Un champ est quitté : il est temps de dire ce qui ne va pas."""
    nom = ""

    def __init__(self, ui: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - formulaire
        super().__init__(parent)
        self.ui: Any = ui
        self.ui.setupUi(self)
        preparer(self)
        self.ui.refus.hide()
        self._silence = 0
        self._modifiable = True
        self.phrase_du_refus = ""
        self.saisies: dict[str, Saisie[Any]] = {}
        self._grilles: list[tuple[QGridLayout, list[QWidget]]] = []

    def poser(self, jeu: JeuDeRegles) -> None:
        """Montre ce que dit le jeu, sans que cela compte pour un changement."""
        raise NotImplementedError

    def lire(self, jeu: JeuDeRegles) -> JeuDeRegles | None:
        """Le jeu avec ce que dit le volet ; ``None`` si un champ ne se lit pas."""
        raise NotImplementedError

    # Champs.

    def texte(self, nom: str, obligatoire: str = "") -> Saisie[str]:
        """Un champ de texte."""
        return self._suivre(nom, saisie_de_texte(*self._champ(nom), obligatoire=obligatoire))

    def entier(self, nom: str, obligatoire: str = "") -> Saisie[int]:
        """Un champ de nombre entier."""
        dire: Callable[[int | None], str] = lambda n: "" if n is None else str(n)  # noqa: E731
        saisie = Saisie(*self._champ(nom), lire_nombre, dire, obligatoire=obligatoire)
        return self._suivre(nom, saisie)

    def euros(self, nom: str, obligatoire: str = "") -> Saisie[int]:
        """Un champ d'euros ; la valeur est en centimes."""
        saisie = Saisie(*self._champ(nom), lire_montant, ecrire_montant, obligatoire=obligatoire)
        return self._suivre(nom, saisie)

    def _champ(self, nom: str) -> tuple[QLineEdit, Any]:
        return getattr(self.ui, nom), getattr(self.ui, f"faute_{nom}")

    def _suivre(self, nom: str, saisie: Saisie[Any]) -> Saisie[Any]:
        self.saisies[nom] = saisie
        saisie.changee.connect(self.touche)
        saisie.champ.editingFinished.connect(self.quitte)
        return saisie

    def liste(self, nom: str, choix: Sequence[tuple[str, Any]] = ()) -> QComboBox:
        """Une liste de choix ; un long mot ne force pas la largeur."""
        combo: QComboBox = getattr(self.ui, nom)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        getattr(self.ui, f"faute_{nom}").hide()
        proposer(combo, choix, None)
        combo.currentIndexChanged.connect(lambda _: self.touche())
        return combo

    def touche(self) -> None:
        """La personne a changé quelque chose."""
        if not self._silence:
            self.change.emit()

    @property
    def fautif(self) -> Saisie[Any] | None:
        """Le premier champ montré qui ne se lit pas."""
        return next(
            (s for s in self.saisies.values() if s.champ.isVisibleTo(self) and s.faute), None
        )

    # Refus.

    def refuser(self, phrase: str) -> None:
        """Dit pourquoi ce qui est tapé n'est pas pris ; rien si cela va."""
        self.phrase_du_refus = phrase
        self.ui.refus.setText(phrase)
        self.ui.refus.setVisible(bool(phrase))

    # Lecture seule.

    def rendre_modifiable(self, oui: bool) -> None:
        """Sinon les champs se lisent et se copient, rien ne s'y change."""
        self._modifiable = oui
        for champ in self.findChildren(QLineEdit):
            champ.setReadOnly(not oui)
        for combo in self.findChildren(QComboBox):
            combo.setEnabled(oui)
        for bouton in self.findChildren(QAbstractButton):
            bouton.setEnabled(oui)

    # Cases à cocher.

    def cocher(self, liste: QListWidget, mots: dict[str, str], coches: frozenset[str]) -> None:
        """Remplit une liste de cases ; les cochées d'abord."""
        liste.blockSignals(True)
        liste.clear()
        drapeaux = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._modifiable:
            drapeaux |= Qt.ItemFlag.ItemIsUserCheckable
        for code in sorted(mots, key=lambda c: c not in coches):
            ligne = QListWidgetItem(mots[code])
            ligne.setFlags(drapeaux)
            ligne.setData(CODE, code)
            etat = Qt.CheckState.Checked if code in coches else Qt.CheckState.Unchecked
            ligne.setCheckState(etat)
            liste.addItem(ligne)
        liste.blockSignals(False)

    # Disposition.

    def plier(self, grille: QGridLayout, *noms: str) -> None:
        """Ces blocs se rangent sur autant de colonnes que la largeur en permet."""
        self._grilles.append((grille, [getattr(self.ui, f"bloc_{n}") for n in noms]))

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Moins de colonnes quand la place manque."""
        super().resizeEvent(evenement)
        self.disposer()

    def disposer(self) -> None:
        """Range les blocs montrés."""
        de_front = max(1, self.width() // px(_COLONNE))
        for grille, blocs in self._grilles:
            montres = [b for b in blocs if not b.isHidden()]
            if montres:
                ranger(grille, montres, min(de_front, len(montres)))


def proposer(combo: QComboBox, choix: Sequence[tuple[str, Any]], voulu: object) -> None:
    """Remplace ce qu'une liste propose, et y choisit une valeur, sans bruit."""
    combo.blockSignals(True)
    combo.clear()
    for mot, valeur in choix:
        combo.addItem(mot, valeur)
    rang = combo.findData(voulu)
    combo.setCurrentIndex(max(0, rang))
    combo.blockSignals(False)


def choisir(combo: QComboBox, voulu: object) -> None:
    """Choisit une valeur sans bruit."""
    combo.blockSignals(True)
    combo.setCurrentIndex(max(0, combo.findData(voulu)))
    combo.blockSignals(False)


def coches(liste: QListWidget) -> frozenset[str]:
    """Les codes cochés."""
    lignes = (liste.item(rang) for rang in range(liste.count()))
    return frozenset(str(x.data(CODE)) for x in lignes if x.checkState() is Qt.CheckState.Checked)


def arrondi_de(sens: str, pas: int | None) -> RegleArrondi | None:
    """L'arrondi que disent une liste et son pas en centimes ; un euro si le pas n'est pas dit."""
    return RegleArrondi(Arrondi(sens), pas or 100) if sens else None
