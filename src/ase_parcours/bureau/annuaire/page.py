"""La page Annuaire : chercher, ajouter, corriger un partenaire."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ase_parcours.bureau.annuaire.refus import PanneauRefus
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.facettes.panneau import PanneauFacette, Source
from ase_parcours.bureau.forms.ui_annuaire import Ui_Annuaire
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.coffre.lectures.annuaire import annuaire
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.metier.hebergement import sans_accents
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations.seance import Fait

_CHERCHES = ("nom", "nature", "contact", "adresse", "precision")


class PageAnnuaire(QWidget):
    """Un panneau de facette, sans jeune."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self.ui = Ui_Annuaire()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.panneau = PanneauFacette(contexte, TYPES["partenaire"])
        self.ui.pile_panneau.addWidget(self.panneau)
        self.refus = PanneauRefus(contexte)
        self.ui.pile_panneau.addWidget(self.refus)
        self.ui.pile_racine.addStretch(1)
        self.ui.chercher.textChanged.connect(self.rafraichir)
        contexte.change.connect(self._sur_ecriture)
        self.rafraichir()

    def rafraichir(self) -> None:
        """Relit l'annuaire."""
        cherche = sans_accents(self.ui.chercher.text())
        tous = self._contexte.lire(annuaire)
        retenus = tuple(
            p for p in tous if cherche in sans_accents(" ".join(str(p[c] or "") for c in _CHERCHES))
        )
        self.panneau.montrer_source(Source("annuaire", None, retenus, self._pourquoi_pas()))
        self.ui.place_filtre.setVisible(len(tous) > 3)
        self.refus.rafraichir()

    def montrer_element(self, partenaire: str) -> None:
        """Choisit un partenaire (identifiant) dans la table."""
        self.ui.chercher.clear()
        self.panneau.designer(partenaire)

    def _pourquoi_pas(self) -> str:
        if self._contexte.seance.lecture_seule:
            return "Ce coffre est ouvert en lecture seule."
        roles = self._contexte.lire(self._contexte.seance.acteur).roles
        return "" if peut(roles, Permission.ECRIRE) else "Votre compte ne permet pas d’écrire ici."

    def _sur_ecriture(self, fait: Fait) -> None:
        if {"partenaire", "solution"} & set(fait.facettes):
            self.rafraichir()

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si une fiche a une saisie pas encore enregistrée."""
        return self.panneau.saisie_en_cours
