"""Les hypothèses d'un moment, ou de tous : quatre bascules et les montants que l'on tape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.forms.ui_scenario_moment import Ui_ScenarioMoment
from ase_parcours.bureau.saisie.champs import Saisie
from ase_parcours.bureau.saisie.formulaire import preparer, ranger
from ase_parcours.bureau.saisie.lecture import ecrire_montant, lire_montant
from ase_parcours.bureau.theme import px
from ase_parcours.metier.scenarios.calcul import A_DEMANDER, BudgetMoment, Origine
from ase_parcours.metier.scenarios.hypotheses import (
    BASCULES,
    LIGNES,
    REF,
    Hypotheses,
    Valeur,
    cle_de,
    montant_choisi,
)
from ase_parcours.metier.scenarios.montants import MOTS, Montant, Montants, Sorte

_LARGEUR, _COLONNES_MAX = 210, 5
_COMME_PARTOUT = "comme à tous les moments"
NON_COMPTE = "non compté"


class FicheMoment(QWidget):
    """``moment`` vide : ce qui vaut à tous les moments. ``changee`` : à chaque frappe ou choix."""

    changee = Signal()

    def __init__(
        self, moment: str, nom: str, montants: Montants, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.moment, self._montants = moment, montants
        self._proposes: dict[str, dict[str, Valeur]] = {}
        """Par ligne, ce que dit un choix de sa liste et ce qu'il vaut."""
        self.ui = Ui_ScenarioMoment()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.bascules: dict[str, QComboBox] = {c: self._bascule(c) for c in BASCULES}
        self.saisies: dict[str, Saisie[Any]] = {c: self._montant(c) for c in LIGNES}
        for cle in (*BASCULES, *LIGNES):
            self._nommer(cle, nom)
        self._disposer()

    def _nommer(self, cle: str, nom: str) -> None:
        """Un nom unique par moment : les saisies interrompues se gardent par nom de champ."""
        entree: QWidget = getattr(self.ui, cle)
        entree.setObjectName(cle_de(cle, self.moment))
        libelle = BASCULES[cle].nom if cle in BASCULES else LIGNES[cle].nom
        entree.setAccessibleName(f"{libelle}, {nom}" if self.moment else libelle)

    def _bascule(self, cle: str) -> QComboBox:
        liste: QComboBox = getattr(self.ui, cle)
        liste.addItem(_COMME_PARTOUT if self.moment else A_DEMANDER, None)
        for choix in BASCULES[cle].choix:
            liste.addItem(choix.mot, choix.code)
        _laisser_plier(liste)
        liste.currentIndexChanged.connect(lambda _: self.changee.emit())
        getattr(self.ui, f"faute_{cle}").hide()
        return liste

    def _montant(self, cle: str) -> Saisie[Any]:
        entree: QWidget = getattr(self.ui, cle)
        ligne: QWidget | None = entree
        if isinstance(entree, QComboBox):
            _laisser_plier(entree)
            entree.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            # Proposer pendant la frappe compléterait « 4 » en un autre montant.
            entree.setCompleter(None)  # type: ignore[arg-type]
            self._proposer(cle, ())
            ligne = entree.lineEdit()
        assert isinstance(ligne, QLineEdit)  # noqa: S101 - une liste modifiable a sa ligne
        faute = getattr(self.ui, f"faute_{cle}")
        saisie: Saisie[Any] = Saisie(
            ligne, faute, lambda texte: self._lire(cle, texte), lambda v: self._ecrire(cle, v)
        )
        saisie.changee.connect(self.changee)
        return saisie

    def _proposer(self, cle: str, loyers: Sequence[tuple[int, str]]) -> None:
        """Refait la liste des montants proposés ; rien n'y est choisi d'avance."""
        liste = getattr(self.ui, cle)
        proposes: dict[str, Valeur] = {
            montant_dit(m): f"{REF}{m.code}" for m in self._montants.pour(cle)
        }
        if cle == "loyer":
            proposes |= {f"{ecrire_montant(c)} ({quoi})": c for c, quoi in loyers}
        if proposes == self._proposes.get(cle):
            return
        self._proposes[cle] = proposes
        texte = liste.currentText()
        liste.blockSignals(True)
        liste.clear()
        liste.addItems(list(proposes))
        liste.setCurrentIndex(-1)
        liste.setEditText(texte)
        liste.blockSignals(False)

    def _lire(self, cle: str, texte: str) -> Valeur:
        propre = texte.strip()
        if propre in self._proposes.get(cle, {}):
            return self._proposes[cle][propre]
        return lire_montant(propre)

    def _ecrire(self, cle: str, valeur: Valeur) -> str:
        if isinstance(valeur, str):
            dits = self._proposes.get(cle, {}).items()
            return next((texte for texte, v in dits if v == valeur), "")
        return ecrire_montant(valeur)

    # Lire et poser.

    def poser(self, hypotheses: Hypotheses, loyers: Sequence[tuple[int, str]]) -> None:
        """Montre les hypothèses de ce moment. ``loyers`` : ceux des pistes du dossier."""
        self.blockSignals(True)
        self._proposer("loyer", loyers)
        for cle, liste in self.bascules.items():
            rang = liste.findData(hypotheses.get(cle_de(cle, self.moment)))
            liste.setCurrentIndex(max(rang, 0))
        for cle, saisie in self.saisies.items():
            saisie.poser(hypotheses.get(cle_de(cle, self.moment)))
        self.blockSignals(False)

    def lire(self) -> dict[str, Valeur]:
        """Ce qui est dit pour ce moment ; ce qui est vide n'y est pas."""
        dites: dict[str, Valeur] = {c: liste.currentData() for c, liste in self.bascules.items()}
        dites |= {c: saisie.valeur for c, saisie in self.saisies.items()}
        return {cle_de(c, self.moment): v for c, v in dites.items() if v is not None}

    @property
    def fautive(self) -> bool:
        """Vrai si un montant ne se lit pas."""
        return any(s.faute for s in self.saisies.values())

    def controler(self) -> QLineEdit | None:
        """Montre les fautes ; rend le premier champ fautif."""
        fautifs = [s for s in self.saisies.values() if not s.controler()]
        return fautifs[0].champ if fautifs else None

    def expliquer(self, budgets: Sequence[BudgetMoment], generales: Hypotheses) -> None:
        """Dit, dans chaque champ vide, ce qui est compté à sa place."""
        for cle, saisie in self.saisies.items():
            vu = [next((x for x in b.lignes if x.ligne.cle == cle), None) for b in budgets]
            saisie.champ.setPlaceholderText(_place(vu, generales.get(cle) if self.moment else None))

    def verrouiller(self, verrou: bool) -> None:
        """En lecture seule, ou non."""
        for liste in self.bascules.values():
            liste.setEnabled(not verrou)
        for cle, saisie in self.saisies.items():
            saisie.champ.setReadOnly(verrou)
            getattr(self.ui, cle).setEnabled(not verrou or isinstance(saisie.champ, QLineEdit))

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Autant de colonnes que la largeur en porte."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        colonnes = max(1, min(_COLONNES_MAX, self.width() // px(_LARGEUR)))
        for grille, cles in (("bascules", BASCULES), ("montants", LIGNES)):
            blocs = [getattr(self.ui, f"bloc_{c}") for c in cles]
            ranger(getattr(self.ui, f"grille_{grille}"), blocs, min(colonnes, len(blocs)))


def montant_dit(m: Montant) -> str:
    """« au plus 561,68 (CEJ, majeur non imposable, 2025) »."""
    sorte = "" if m.sorte is Sorte.FIXE else f"{MOTS[m.sorte]} "
    return f"{sorte}{ecrire_montant(m.centimes)} ({m.libelle}, {m.en_vigueur_du.year})"


def _place(vus: Sequence[Any], generale: Valeur) -> str:
    """Ce que montre un champ vide."""
    comptes = [x for x in vus if x is not None]
    if any(x.centimes is None for x in comptes):
        return A_DEMANDER
    if not comptes:
        return NON_COMPTE
    if comptes[0].origine is Origine.REGLE:
        return str(comptes[0].provenance)
    if montant_choisi(generale) is not None or isinstance(generale, int):
        return f"partout{fr.INSECABLE}: {ecrire_montant(comptes[0].centimes)}"
    dossier = [x for x in comptes if x.origine is Origine.DOSSIER]
    return f"dossier{fr.INSECABLE}: {ecrire_montant(dossier[0].centimes)}" if dossier else ""


def _laisser_plier(liste: QComboBox) -> None:
    liste.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    liste.setMinimumContentsLength(8)


Fiches = Mapping[str, FicheMoment]
