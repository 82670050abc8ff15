"""La page Annuaire : deux onglets, les partenaires du foyer et les dispositifs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.annuaire.refus import PanneauRefus
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dispositifs.page import PageDispositifs
from ase_parcours.bureau.facettes.export import feuille
from ase_parcours.bureau.facettes.panneau import PanneauFacette, Source
from ase_parcours.bureau.forms.ui_annuaire import Ui_Annuaire
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.suivis import JeunesSuivis
from ase_parcours.bureau.taches import Progres
from ase_parcours.coffre.lectures.annuaire import annuaire
from ase_parcours.echanges.tableur.sortie import FILTRE, ecrire
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.metier.hebergement import sans_accents
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations.seance import Fait

PARTENAIRES, DISPOSITIFS = range(2)
_CHERCHES = ("nom", "nature", "contact", "adresse", "precision")


class PageAnnuaire(QWidget):
    """Les partenaires sont un panneau de facette, sans jeune."""

    def __init__(
        self,
        contexte: Contexte,
        suivis: JeunesSuivis | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self.fichiers: ChoixDeFichier = DialoguesDuSysteme()
        self.ui = Ui_Annuaire()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.panneau = PanneauFacette(contexte, TYPES["partenaire"])
        self.ui.pile_panneau.addWidget(self.panneau)
        self.refus = PanneauRefus(contexte)
        self.ui.pile_panneau.addWidget(self.refus)
        self.ui.pile_partenaires.addStretch(1)
        self.dispositifs = PageDispositifs(contexte, suivis)
        self.ui.pile_dispositifs.addWidget(self.dispositifs)
        for mot in ("Partenaires", "Dispositifs"):
            self.ui.onglets.addTab(mot)
        self.ui.onglets.setExpanding(False)
        self.ui.onglets.setDrawBase(False)
        self.ui.onglets.currentChanged.connect(self._montrer_l_onglet)
        self.dispositifs.a_voir.connect(lambda: self.aller(DISPOSITIFS))
        self._montrer_l_onglet(PARTENAIRES)
        self.ui.chercher.textChanged.connect(self.rafraichir)
        self.ui.exporter.clicked.connect(self.exporter)
        contexte.change.connect(self._sur_ecriture)
        self.rafraichir()

    def aller(self, onglet: int) -> None:
        """Montre un onglet : ``PARTENAIRES`` ou ``DISPOSITIFS``."""
        self.ui.onglets.setCurrentIndex(onglet)

    def _montrer_l_onglet(self, onglet: int) -> None:
        self.ui.partenaires.setVisible(onglet == PARTENAIRES)
        self.ui.place_dispositifs.setVisible(onglet == DISPOSITIFS)

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

    def exporter(self) -> None:
        """Écrit en tableur les partenaires montrés."""
        nom = f"partenaires-{self._contexte.aujourd_hui}.xlsx"
        chemin = self.fichiers.a_ecrire(self, "Exporter les partenaires", nom, FILTRE)
        if chemin is None:
            return
        montres = feuille(self.panneau.type, self.panneau.rangees)

        def travail(_: Progres) -> Path:
            ecrire(chemin, montres)
            return chemin

        combien = fr.pluriel(len(self.panneau.rangees), "partenaire")
        phrase = f"Annuaire exporté{fr.INSECABLE}: {combien}, dans {chemin.name}."
        self._contexte.taches.confier(
            travail,
            lambda _: self._contexte.annonce.emit(phrase, None),
            self._contexte.refuse.emit,
        )

    def montrer_element(self, element: str) -> None:
        """Choisit un partenaire (identifiant) dans la table, ou un dispositif (code)."""
        if self.dispositifs.connait(element):
            self.aller(DISPOSITIFS)
            self.dispositifs.montrer_element(element)
            return
        self.aller(PARTENAIRES)
        self.ui.chercher.clear()
        self.panneau.designer(element)

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
        return self.panneau.saisie_en_cours or self.dispositifs.saisie_en_cours
