"""Ce que les onglets d'une liste de droits ont en commun : la table, les noms, l'export."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QHeaderView, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.droits.lecteur import LecteurDroits
from ase_parcours.bureau.droits.listes import Rangee
from ase_parcours.bureau.forms.ui_droits_de_tous import Ui_DroitsDeTous
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.taches import Progres
from ase_parcours.bureau.theme import apparence, px
from ase_parcours.echanges.tableur.sortie import FILTRE, Feuille, ecrire
from ase_parcours.referentiels.controles import reperes_controles

_MONTREES = 500
"""Lignes dessinées : au-delà, la table gèlerait la fenêtre. L'export les a toutes."""
_COLONNE_MAX = 230
"""Pixels à 100 % de texte : une case plus longue se lit dans son infobulle."""


class OngletDroits(QWidget):
    """À dériver : ce que disent les bilans lus, et ce que fait une ligne."""

    nom_du_fichier = "droits"
    titre = "Droits"
    rien = "Rien à signaler"

    def __init__(
        self, contexte: Contexte, lecteur: LecteurDroits, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contexte, self._lecteur = contexte, lecteur
        self.fichiers: ChoixDeFichier = DialoguesDuSysteme()
        self.cellule = reperes_controles().seuils.cellule_min
        self.ui = Ui_DroitsDeTous()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        preparer_table(self.ui.table, toute=False)
        self.ui.table.setAccessibleName(self.titre)
        self._vide = RienAMontrer("circle-check", self.rien)
        self.ui.pile_vide.addWidget(self._vide)
        self.ui.place_vide.hide()
        self.ui.bloc_qui.hide()
        self.ui.sans_noms.toggled.connect(self.rafraichir)
        self.ui.exporter.clicked.connect(self.exporter)
        self.ui.table.cellActivated.connect(lambda rang, _: self.ouvrir(rang))
        lecteur.change.connect(self.rafraichir)
        lecteur.refuse.connect(lambda erreur: self.ui.compte.setText(str(erreur)))
        apparence().changee.connect(self._borner)
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
    def lignes(self) -> list[Rangee]:
        """Toutes les rangées, dans l'ordre."""

    @abstractmethod
    def ouvrir(self, rang: int) -> None:
        """Ce que fait Entrée ou un double clic sur une ligne."""

    @abstractmethod
    def relire(self) -> None:
        """Refait les lignes d'après les bilans lus."""

    def a_exporter(self) -> tuple[Sequence[str], list[Rangee]]:
        """Ce que l'export écrit : ce qui est montré."""
        return self.colonnes(), self.lignes()

    # Montrer.

    @property
    def anonyme(self) -> bool:
        """Vrai si les noms ne sont pas voulus, ou pas permis."""
        return self._lecteur.masquer or self.ui.sans_noms.isChecked()

    def rafraichir(self) -> None:
        """Refait la table."""
        pret = self._lecteur.pret
        self.ui.exporter.setEnabled(pret)
        self.ui.sans_noms.setEnabled(pret and not self._lecteur.masquer)
        if not pret:
            self.ui.compte.setText("Lecture des dossiers…")
            return
        self.relire()
        toutes = self.lignes()
        remplir(self.ui.table, self.colonnes(), toutes[:_MONTREES], choisir=False)
        self._borner()
        self.ui.compte.setText(self.compte)
        reste = len(toutes) - _MONTREES
        suite = f" Les {_MONTREES} premières sont ici, l’export les a toutes." if reste > 0 else ""
        self.ui.precision.setText(f"{self.precision}{suite}")
        self.ui.table.setVisible(bool(toutes))
        self.ui.place_vide.setVisible(not toutes)
        self.ui.exporter.setEnabled(bool(toutes))

    def _borner(self) -> None:
        """Aucune colonne ne chasse les autres ; la dernière prend ce qui reste."""
        entete = self.ui.table.horizontalHeader()
        entete.setMaximumSectionSize(px(_COLONNE_MAX))
        if entete.count():
            entete.setSectionResizeMode(entete.count() - 1, QHeaderView.ResizeMode.Stretch)

    # Exporter.

    def exporter(self) -> None:
        """Écrit toutes les lignes en tableur, avec ou sans les noms comme à l'écran."""
        nom = f"{self.nom_du_fichier}-{self._contexte.aujourd_hui}.xlsx"
        chemin = self.fichiers.a_ecrire(self, "Exporter la liste", nom, FILTRE)
        if chemin is None:
            return
        colonnes, lignes = self.a_exporter()
        titre = self.titre

        def travail(_: Progres) -> Path:
            ecrire(chemin, Feuille(titre, colonnes, lignes))
            return chemin

        combien = fr.pluriel(len(lignes), "ligne")
        phrase = f"Liste exportée{fr.INSECABLE}: {combien}, en clair dans {chemin.name}."
        self._contexte.taches.confier(
            travail,
            lambda _: self._contexte.annonce.emit(phrase, None),
            self._contexte.refuse.emit,
        )
