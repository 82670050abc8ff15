"""L'édition du projet : sa version signée, l'état des six besoins, ce qui a changé depuis."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from ase_parcours.bureau.composants.marque import Marque
from ase_parcours.bureau.forms.ui_edition import Ui_Edition
from ase_parcours.bureau.projet.donnees import MARQUES, Projet
from ase_parcours.bureau.saisie.formulaire import preparer, vider


class CarteEdition(QFrame):
    """En haut à droite de la page Projet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Edition()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)

    def montrer(self, projet: Projet, *, ecrivable: bool, pourquoi: str) -> None:
        """Montre la version et l'état des besoins."""
        titre, _, suite = projet.edition.partition(", ")
        self.ui.titre.setText(titre)
        self.ui.date.setText(suite.partition(", ")[0])
        vider(self.ui.pile_marque)
        if projet.a_revoir:
            self.ui.pile_marque.addWidget(Marque("calendar-due", "à revoir", "fragile"))
        vider(self.ui.rangee_cases)
        for besoin in projet.besoins:
            icone, ton = MARQUES[besoin.etat]
            marque = Marque(icone, besoin.code, ton)
            marque.setToolTip(f"{besoin.titre} : {besoin.etat.value}")
            marque.setAccessibleName(marque.toolTip())
            self.ui.rangee_cases.addWidget(marque)
        self.ui.rangee_cases.addStretch(1)
        self.ui.phrase.setText(projet.phrase)
        self.ui.signer.setEnabled(ecrivable)
        self.ui.signer.setToolTip(pourquoi)
        changes = projet.changements
        self.ui.changements.setVisible(changes is not None)
        if changes is not None:
            mot = "Ce qui a changé" if changes else "Rien n’a changé"
            self.ui.changements.setText(f"{mot} ({len(changes)})" if changes else mot)
            self.ui.changements.setEnabled(bool(changes))
