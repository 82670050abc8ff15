"""Le volet des conditions : leur liste, leurs gestes, et celle qui est choisie."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem

from ase_parcours import francais as fr
from ase_parcours.bureau.dispositifs.liste import Plieur
from ase_parcours.bureau.flux import DispositionFlux
from ase_parcours.bureau.forms.ui_prefiguration_editeur import Ui_PrefigurationEditeur
from ase_parcours.bureau.prefiguration import phrases
from ase_parcours.bureau.prefiguration.condition import VoletCondition
from ase_parcours.metier.regles import JeuDeRegles
from ase_parcours.metier.regles.modele import Condition, Operateur
from ase_parcours.metier.regles.retouches import (
    GROUPES,
    Chemin,
    ajouter_apres,
    condition_a,
    deplacer,
    identifiant_libre,
    parcourir,
    retirer,
)

_NEUVE = "Nouvelle condition"
_SOURCE = "à dire"
_RETRAIT = "      "


class ListeDesConditions(QObject):
    """``propose`` : un jeu retouché, et le chemin à y montrer s'il est accepté."""

    propose = Signal(object, object)

    def __init__(self, ui: Ui_PrefigurationEditeur, volet: VoletCondition) -> None:
        super().__init__(ui.conditions)
        self._ui, self.volet = ui, volet
        self._jeu: JeuDeRegles | None = None
        self._chemins: list[Chemin] = []
        self._modifiable = True
        self._plieur = Plieur(ui.conditions)
        gestes = DispositionFlux(ui.gestes_conditions, 6)
        for bouton in (ui.ajouter, ui.oter, ui.monter, ui.descendre):
            gestes.addWidget(bouton)
        ui.conditions.currentRowChanged.connect(self._choisie)
        ui.ajouter.clicked.connect(self._ajouter)
        ui.oter.clicked.connect(self._oter)
        ui.monter.clicked.connect(lambda: self._deplacer(-1))
        ui.descendre.clicked.connect(lambda: self._deplacer(1))

    def rendre_modifiable(self, oui: bool) -> None:
        """Les gestes se cachent à qui ne fait que lire."""
        self._modifiable = oui
        self._ui.gestes_conditions.setVisible(oui)
        self.volet.rendre_modifiable(oui)

    # Montrer.

    def poser(self, jeu: JeuDeRegles, chemin: Chemin | None = None) -> None:
        """Refait la liste, et y choisit ce chemin, sinon le même qu'avant."""
        self.ecrire(jeu)
        voulu = chemin or self.volet.chemin
        rang = self._chemins.index(voulu) if voulu in self._chemins else 0
        self._ui.conditions.blockSignals(True)
        self._ui.conditions.setCurrentRow(rang)
        self._ui.conditions.blockSignals(False)
        self._choisie(rang)

    def ecrire(self, jeu: JeuDeRegles) -> None:
        """Remet les mots de chaque ligne, sans toucher au volet où l'on tape."""
        self._jeu = jeu
        toutes = list(parcourir(jeu))
        self._chemins = [ou for ou, _ in toutes]
        liste, courante = self._ui.conditions, self._ui.conditions.currentRow()
        liste.blockSignals(True)
        while liste.count() > len(toutes):
            liste.takeItem(liste.count() - 1)
        while liste.count() < len(toutes):
            liste.addItem(QListWidgetItem())
        for rang, (ou, c) in enumerate(toutes):
            liste.item(rang).setText(_mots(ou, c))
        liste.setCurrentRow(min(max(courante, 0), len(toutes) - 1))
        liste.blockSignals(False)
        self._plieur.mesurer()
        self._regler_les_gestes()

    def _choisie(self, rang: int) -> None:
        if self._jeu is not None and 0 <= rang < len(self._chemins):
            self.volet.montrer(self._jeu, self._chemins[rang])
            self._plieur.mesurer()
            self._regler_les_gestes()

    def _regler_les_gestes(self) -> None:
        if self._jeu is None:
            return
        ici = self.volet.chemin
        for bouton, pas in ((self._ui.monter, -1), (self._ui.descendre, 1)):
            possible = ici in self._chemins and deplacer(self._jeu, ici, pas)[1] != ici
            bouton.setEnabled(self._modifiable and possible)
        self._ui.oter.setEnabled(self._modifiable and len(self._chemins) > 1)

    # Agir.

    def _ajouter(self) -> None:
        """Une condition à dire, juste après celle qui est choisie."""
        if self._jeu is None:
            return
        voisine = condition_a(self._jeu, self.volet.chemin)
        source = (voisine.source if voisine is not None else "") or _SOURCE
        neuve = Condition(identifiant_libre(self._jeu), _NEUVE, Operateur.VERIFIER, source=source)
        au_dessous = len(self.volet.chemin.rangs) > 1 or self.volet.chemin.supplement
        if au_dessous:
            neuve = Condition("", "", Operateur.VERIFIER)
        self.propose.emit(*ajouter_apres(self._jeu, self.volet.chemin, self._nommer(neuve)))
        self.volet.ui.libelle.setFocus(Qt.FocusReason.OtherFocusReason)
        self.volet.ui.libelle.selectAll()

    def _nommer(self, c: Condition) -> Condition:
        """Après un supplément, elle va avec les autres : il lui faut un nom."""
        if c.id or not self.volet.chemin.supplement or self._jeu is None:
            return c
        if len(self.volet.chemin.rangs) > 1:
            return c
        return Condition(identifiant_libre(self._jeu), _NEUVE, Operateur.VERIFIER, source=_SOURCE)

    def _oter(self) -> None:
        if self._jeu is not None:
            self.propose.emit(retirer(self._jeu, self.volet.chemin), None)
            self._ui.conditions.setFocus(Qt.FocusReason.OtherFocusReason)

    def _deplacer(self, pas: int) -> None:
        if self._jeu is not None:
            self.propose.emit(*deplacer(self._jeu, self.volet.chemin, pas))


def _mots(ou: Chemin, c: Condition) -> str:
    """Le libellé d'une condition et sa règle ; une condition dans une autre est en retrait."""
    retrait = _RETRAIT * (len(ou.rangs) - 1)
    regle = phrases.regle(c)
    if c.operateur in GROUPES and len(ou.rangs) == 1:
        regle = _DU_GROUPE[c.operateur]
    if len(ou.rangs) > 1:
        mots = _DU_GROUPE.get(c.operateur, regle)
        return f"{retrait}{fr.initiale_majuscule(mots)}"
    if ou.supplement:
        return f"Supplément si{fr.INSECABLE}: {regle}"
    return f"{c.libelle}\n{fr.initiale_majuscule(regle)}"


_DU_GROUPE = {
    Operateur.TOUS: "toutes celles-ci",
    Operateur.UN_DE: "l’une au moins de celles-ci",
    Operateur.NON: "le contraire de celle-ci",
}
