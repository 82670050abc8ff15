"""Ce que les onglets d'une liste de droits ont en commun : la table, l'anonymat, l'export."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.droits.lecteur import LecteurDroits
from ase_parcours.bureau.droits.listes import octets
from ase_parcours.bureau.forms.ui_droits_de_tous import Ui_DroitsDeTous
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.taches import Progres
from ase_parcours.coffre.fichiers import ecrire_atomique

_MONTREES = 500
"""Lignes dessinées : au-delà, la table gèlerait la fenêtre. L'export les a toutes."""


class OngletDroits(QWidget):
    """À dériver : ce que disent les bilans lus, et ce que fait une ligne."""

    nom_du_fichier = "droits"
    titre = "Droits"

    def __init__(
        self, contexte: Contexte, lecteur: LecteurDroits, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contexte, self._lecteur = contexte, lecteur
        self.fichiers: ChoixDeFichier = DialoguesDuSysteme()
        self.ui = Ui_DroitsDeTous()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        preparer_table(self.ui.table, toute=False)
        self.ui.table.setAccessibleName(self.titre)
        self._vide = RienAMontrer("circle-check", "Rien à signaler")
        self.ui.pile_vide.addWidget(self._vide)
        self.ui.pile_vide.addStretch(1)
        self.ui.place_vide.hide()
        self.ui.sans_noms.toggled.connect(self.rafraichir)
        self.ui.exporter.clicked.connect(self.exporter)
        self.ui.table.cellActivated.connect(lambda rang, _: self.ouvrir(rang))
        lecteur.change.connect(self.rafraichir)
        lecteur.lit.connect(self._dire_la_lecture)
        self.rafraichir()

    # Ce que chaque onglet dit.

    @property
    @abstractmethod
    def compte(self) -> str:
        """Combien, en une phrase."""

    @property
    @abstractmethod
    def precision(self) -> str:
        """Ce qu'il faut savoir pour lire la liste."""

    @abstractmethod
    def colonnes(self) -> Sequence[str]:
        """Les titres, avec ou sans les noms."""

    @abstractmethod
    def lignes(self) -> list[tuple[str, ...]]:
        """Toutes les rangées, dans l'ordre."""

    @abstractmethod
    def ouvrir(self, rang: int) -> None:
        """Ce que fait Entrée ou un double clic sur une ligne."""

    @abstractmethod
    def relire(self) -> None:
        """Refait les lignes d'après les bilans lus."""

    # Montrer.

    @property
    def anonyme(self) -> bool:
        """Vrai si les noms ne sont pas voulus."""
        return self.ui.sans_noms.isChecked()

    def rafraichir(self) -> None:
        """Refait la table."""
        if not self._lecteur.pret:
            self._dire_la_lecture()
            return
        self.relire()
        toutes = self.lignes()
        remplir(self.ui.table, self.colonnes(), toutes[:_MONTREES], choisir=False)
        self.ui.compte.setText(self.compte)
        reste = len(toutes) - _MONTREES
        suite = f" Les {_MONTREES} premières sont ici, l’export les a toutes." if reste > 0 else ""
        self.ui.precision.setText(f"{self.precision}{suite}")
        self.ui.table.setVisible(bool(toutes))
        self.ui.place_vide.setVisible(not toutes)
        self.ui.exporter.setEnabled(bool(toutes))

    def _dire_la_lecture(self) -> None:
        if not self._lecteur.pret:
            self.ui.compte.setText("Lecture des dossiers…")
            self.ui.exporter.setEnabled(False)

    # Exporter.

    def exporter(self) -> None:
        """Écrit en CSV toutes les lignes, avec ou sans les noms comme à l'écran."""
        jour = self._contexte.aujourd_hui
        nom = f"{self.nom_du_fichier}-{jour}.csv"
        chemin = self.fichiers.a_ecrire(self, "Exporter la liste", nom, "CSV (*.csv)")
        if chemin is None:
            return
        contenu = octets(self.colonnes(), self.lignes())
        combien = fr.pluriel(len(self.lignes()), "ligne")

        def travail(_: Progres) -> Path:
            ecrire_atomique(chemin, contenu)
            return chemin

        phrase = f"Liste exportée{fr.INSECABLE}: {combien}, en clair dans {chemin.name}."
        self._contexte.taches.confier(
            travail,
            lambda _: self._contexte.annonce.emit(phrase, None),
            self._contexte.refuse.emit,
        )
