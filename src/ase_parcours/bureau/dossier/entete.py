"""L'en-tête d'un dossier : qui, combien de jours, quel niveau et pourquoi. Large ou étroit."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.composants.niveau import EtiquetteNiveau
from ase_parcours.bureau.dossier import phrases
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.forms.ui_dossier import Ui_Dossier
from ase_parcours.bureau.theme.feuille import marquer
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.sortie import Statut

STATUTS = {
    Statut.SUIVI: "",
    Statut.DEPART_CONSTATE: "Départ constaté",
    Statut.SORTI_GARANTI: "Sortie garantie",
    Statut.SORTI_FRAGILE: "Sortie provisoire",
    Statut.A_REVOIR: "À revoir",
    Statut.SORTI_SANS_SOLUTION: "Sortie sans solution",
    Statut.TRANSFERE: "Dossier transféré",
    Statut.DECEDE: "Décès",
}
_GRAVES = (Statut.DEPART_CONSTATE, Statut.A_REVOIR, Statut.SORTI_SANS_SOLUTION)


class EnTete:
    """Remplit et dispose la partie haute du formulaire « dossier »."""

    def __init__(self, ui: Ui_Dossier) -> None:
        self._ui = ui
        self.niveau = EtiquetteNiveau(Niveau.INDETERMINEE, plein=True)
        self.statut: QLabel = etiquette("", genre="fort")
        ui.rangee_niveau.addWidget(self.niveau)
        ui.rangee_niveau.addWidget(self.statut)
        ui.rangee_niveau.addStretch(1)
        rangee = ui.bloc_etroit.layout()
        if rangee is not None:
            rangee.setAlignment(ui.delai_etroit, Qt.AlignmentFlag.AlignTop)
        self._etroit: bool | None = None

    def montrer(self, etat: EtatDossier, aujourd_hui: date) -> None:
        """Écrit l'en-tête d'un dossier."""
        ui, e = self._ui, etat.evaluation
        ui.nom.setText(etat.vue.ligne.nom_complet)
        ui.identite.setText(phrases.identite(etat, aujourd_hui))
        delai = phrases.delai(etat)
        ui.delai.setText(delai.grand)
        marquer(ui.delai, ton=delai.ton)
        ui.delai_dit.setText(delai.dessous)
        ui.delai_etroit.setText(delai.grand)
        marquer(ui.delai_etroit, ton=delai.ton)
        ui.resume_etroit.setText(f"{delai.dessous} · {phrases.identite(etat, aujourd_hui)}")
        self.niveau.montrer(e.niveau)
        mot = STATUTS[e.statut]
        self.statut.setText(mot)
        self.statut.setVisible(bool(mot))
        marquer(self.statut, ton="sans" if e.statut in _GRAVES else "doux")
        ui.raison.setText(phrases.raison(e))
        self.niveau.setAccessibleDescription(phrases.raison(e))

    def disposer(self, etroit: bool) -> None:
        """Large : trois blocs de front. Étroit : nom et niveau, puis le délai et l'âge dessous."""
        if etroit == self._etroit:
            return
        self._etroit = etroit
        ui, grille = self._ui, self._ui.grille_entete
        blocs = (ui.bloc_nom, ui.trait_1, ui.bloc_delai, ui.trait_2, ui.bloc_niveau)
        for bloc in (*blocs, ui.bloc_etroit):
            grille.removeWidget(bloc)
        for bloc in (ui.trait_1, ui.trait_2, ui.bloc_delai, ui.identite, ui.raison):
            bloc.setVisible(not etroit)
        ui.bloc_etroit.setVisible(etroit)
        milieu = Qt.AlignmentFlag.AlignVCenter
        if etroit:
            grille.addWidget(ui.bloc_nom, 0, 0)
            grille.addWidget(ui.bloc_niveau, 0, 1, milieu)
            grille.addWidget(ui.bloc_etroit, 1, 0, 1, 2)
            etirements = (1, 0, 0, 0, 0)
        else:
            for rang, bloc in enumerate(blocs):
                cote = Qt.AlignmentFlag(0) if bloc in (ui.trait_1, ui.trait_2) else milieu
                grille.addWidget(bloc, 0, rang, cote)
            etirements = (5, 0, 0, 0, 4)
        for rang, etirement in enumerate(etirements):
            grille.setColumnStretch(rang, etirement)
