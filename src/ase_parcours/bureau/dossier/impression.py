"""Les documents d'un dossier : l'aperçu dans la fenêtre, puis l'édition, numérotée et écrite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.lecteur import Lecteur
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier
from ase_parcours.bureau.theme import jetons, px
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.lettres import LettreRemplie
from ase_parcours.rapports.catalogue import CATALOGUE

if TYPE_CHECKING:
    from ase_parcours.operations.rapports import Edition

_PDF = "PDF (*.pdf)"


class PageImpression(QWidget):
    """``ferme`` : revenir à la page d'avant. ``edite`` : le journal a une édition de plus, de ce
    type."""

    ferme = Signal()
    edite = Signal(str)

    def __init__(
        self, contexte: Contexte, fichiers: ChoixDeFichier, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contexte, self._fichiers = contexte, fichiers
        self._etat: EtatDossier | None = None
        self._type = ""
        self._relue: LettreRemplie | None = None
        self.lecteur = Lecteur()
        pile = QVBoxLayout(self)
        marge = px(jetons.MARGE_DOSSIER)
        pile.setContentsMargins(marge, px(jetons.E12), marge, px(jetons.E12))
        pile.addWidget(self.lecteur)
        self.lecteur.ferme.connect(self.ferme)
        self.lecteur.enregistrement_demande.connect(self.enregistrer)

    def montrer(self, etat: EtatDossier) -> None:
        """Le dossier a changé : l'aperçu est refait s'il est ouvert."""
        if self._etat is not None and self._type:
            if self._etat.vue.ligne.id == etat.vue.ligne.id:
                self.ouvrir(etat, self._type, self._relue)
            else:
                self.lecteur.fermer()

    @property
    def type_(self) -> str:
        """Le type du document montré, vide s'il n'y en a pas."""
        return self._type

    def ouvrir(self, etat: EtatDossier, type_: str, relue: LettreRemplie | None = None) -> None:
        """Prépare l'aperçu en fond. Il n'est pas une édition : rien n'est écrit.

        ``relue`` : la lettre telle que la personne l'a changée.
        """
        # Importé ici : le moteur des documents ne sert qu'à qui imprime.
        from ase_parcours.operations import rapports

        self._etat, self._type, self._relue = etat, type_, relue
        self.lecteur.attendre(f"{CATALOGUE[type_].intitule}, aperçu")
        seance, jour, jeune = self._contexte.seance, self._contexte.aujourd_hui, etat.vue.ligne.id
        self._contexte.taches.confier(
            lambda _: rapports.apercu(seance, type_, jeune, jour, relue=relue),
            self._montrer,
            self._refuser,
        )

    def _montrer(self, edition: Edition) -> None:
        if self._etat is None or edition.type != self._type:
            return
        self.lecteur.ouvrir(f"{CATALOGUE[edition.type].intitule}, aperçu", edition.octets)
        # Le mot « aperçu » est imprimé ; l'édition, elle, s'écrit au journal.
        ecrit = not self._etat.pourquoi_lecture and self._etat.permet(Permission.LIRE)
        self.lecteur.ui.enregistrer.setEnabled(ecrit)
        self.lecteur.ui.enregistrer.setToolTip(self._etat.pourquoi_lecture)

    def enregistrer(self) -> None:
        """Édite le document et l'écrit là où la personne le choisit."""
        if self._etat is None or not self._type:
            return
        from ase_parcours.operations import rapports

        propose = f"{self._type}_{self._etat.numero}.pdf"
        chemin = self._fichiers.a_ecrire(self, "Enregistrer le PDF", propose, _PDF)
        if chemin is None:
            return
        seance, jour = self._contexte.seance, self._contexte.aujourd_hui
        type_, jeune, relue = self._type, self._etat.vue.ligne.id, self._relue
        self.lecteur.ui.enregistrer.setEnabled(False)
        self._contexte.taches.confier(
            lambda _: rapports.editer(seance, type_, jeune, jour, chemin, relue=relue),
            self._dire_l_edition,
            self._refuser,
        )

    def _dire_l_edition(self, edition: Edition) -> None:
        self.lecteur.ui.enregistrer.setEnabled(True)
        suite = "" if edition.nouvelle else ", inchangée"
        phrase = f"{CATALOGUE[edition.type].intitule}, édition {edition.numero}{suite}, enregistré."
        self._contexte.annonce.emit(phrase, None)
        self.edite.emit(edition.type)

    def _refuser(self, erreur: ErreurParcours) -> None:
        self.lecteur.ui.enregistrer.setEnabled(bool(self.lecteur.octets))
        self.lecteur.dire(str(erreur))

    def fermer(self) -> None:
        """Ferme l'aperçu."""
        self._etat, self._type, self._relue = None, "", None
        self.lecteur.fermer()
