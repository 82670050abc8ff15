"""Les documents d'un dossier : l'aperçu dans la fenêtre, puis l'édition, imprimée ou exportée."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.apercu import tirage
from ase_parcours.bureau.apercu.imprimante import Imprimantes, ImprimantesDuSysteme
from ase_parcours.bureau.apercu.lecteur import Lecteur
from ase_parcours.bureau.apercu.remise import Enveloppe, PanneauRemise
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier
from ase_parcours.bureau.theme import jetons, px
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.lettres import LettreRemplie
from ase_parcours.rapports.catalogue import CATALOGUE
from ase_parcours.rapports.contenus.communs import Destinataire

if TYPE_CHECKING:
    from ase_parcours.operations.emission import Commande
    from ase_parcours.operations.rapports import Edition

_DROIT = "Votre compte ne permet pas de lire les dossiers."
_FORMES = "PDF (*.pdf);;Page HTML (*.html *.htm)"
"""La fin du nom choisit la forme ; la page HTML se lit à voix haute et s'agrandit sans perte."""


@dataclass(frozen=True, slots=True)
class Objet:
    """De qui parle le document montré. ``id`` : jeune, ou nom de l'unité ; ``reference`` : n° de
    dossier, ou nom de l'unité ; ``pourquoi_pas`` : pourquoi il ne s'édite pas, vide s'il le peut.
    """

    id: str
    reference: str
    pourquoi_pas: str = ""


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
        self.imprimantes: Imprimantes = ImprimantesDuSysteme()
        self._objet: Objet | None = None
        self._commande: Commande | None = None
        self._reference = ""
        """Celle du document montré : un pseudonyme, si c'est ainsi qu'il se remet."""
        self.destinataire = QComboBox()
        self.destinataire.setAccessibleName("Remis à")
        self.place_destinataire = QWidget()
        rangee = QHBoxLayout(self.place_destinataire)
        rangee.setContentsMargins(0, 0, 0, px(jetons.E8))
        rangee.addWidget(etiquette("Remis à", genre="second"))
        rangee.addWidget(self.destinataire)
        rangee.addStretch(1)
        self.destinataire.activated.connect(self._changer_de_destinataire)
        self.lecteur = Lecteur()
        self.lecteur.proposer_d_imprimer(True)
        self.remise = PanneauRemise()
        pile = QVBoxLayout(self)
        marge = px(jetons.MARGE_DOSSIER)
        pile.setContentsMargins(marge, px(jetons.E12), marge, px(jetons.E12))
        pile.addWidget(self.place_destinataire)
        pile.addWidget(self.remise)
        pile.addWidget(self.lecteur, 1)
        self.lecteur.ferme.connect(self.ferme)
        self.lecteur.enregistrement_demande.connect(self.enregistrer)
        self.lecteur.protection_demandee.connect(lambda: self.enregistrer(proteger=True))
        self.lecteur.impression_demandee.connect(self.imprimer)
        self.remise.accepte.connect(self._ecrire)

    def montrer(self, etat: EtatDossier) -> None:
        """Le dossier a changé : l'aperçu est refait s'il est ouvert."""
        if self._objet is not None and self._commande is not None:
            if self._objet.id == etat.vue.ligne.id:
                c = self._commande
                self.ouvrir(etat, c.type, c.relue, destinataire=c.destinataire)
            else:
                self.lecteur.fermer()

    @property
    def type_(self) -> str:
        """Le type du document montré, vide s'il n'y en a pas."""
        return self._commande.type if self._commande is not None else ""

    def ouvrir(
        self,
        etat: EtatDossier,
        type_: str,
        relue: LettreRemplie | None = None,
        *,
        destinataire: Destinataire | None = None,
    ) -> None:
        """Prépare l'aperçu en fond. Il n'est pas une édition : rien n'est écrit.

        ``relue`` : la lettre telle que la personne l'a changée ; ``destinataire`` : à qui le
        document est remis, le plus courant si on ne le dit pas.
        """
        pourquoi = etat.pourquoi_lecture or ("" if etat.permet(Permission.LIRE) else _DROIT)
        objet = Objet(etat.vue.ligne.id, etat.numero, pourquoi)
        self.ouvrir_objet(objet, type_, destinataire, relue=relue)

    def ouvrir_objet(
        self,
        objet: Objet,
        type_: str,
        destinataire: Destinataire | None = None,
        *,
        relue: LettreRemplie | None = None,
    ) -> None:
        """Prépare l'aperçu d'un document, d'un jeune ou d'une unité."""
        # Importé ici : le moteur des documents ne sert qu'à qui imprime.
        from ase_parcours.operations import emission

        pour = destinataire or CATALOGUE[type_].d_abord
        commande = emission.Commande(type_, objet.id, pour, relue)
        self._objet, self._commande, self._reference = objet, commande, objet.reference
        self._proposer_les_destinataires(type_, pour)
        self.remise.renoncer()
        self.lecteur.attendre(f"{CATALOGUE[type_].intitule}, aperçu")
        seance, jour = self._contexte.seance, self._contexte.aujourd_hui
        self._contexte.taches.confier(
            lambda _: emission.apercu(seance, commande, jour), self._montrer, self._refuser
        )

    def _proposer_les_destinataires(self, type_: str, pour: Destinataire) -> None:
        from ase_parcours.operations import emission

        self.destinataire.clear()
        for possible in emission.destinataires(type_):
            self.destinataire.addItem(emission.MOTS_DES_DESTINATAIRES[possible], possible.value)
        self.destinataire.setCurrentIndex(self.destinataire.findData(pour.value))
        self.place_destinataire.setVisible(self.destinataire.count() > 1)

    def _changer_de_destinataire(self) -> None:
        if self._objet is None or self._commande is None:
            return
        pour = Destinataire(self.destinataire.currentData())
        if pour is not self._commande.destinataire:
            self.ouvrir_objet(self._objet, self._commande.type, pour, relue=self._commande.relue)

    def _montrer(self, edition: Edition) -> None:
        if self._objet is None or edition.type != self.type_:
            return
        self._reference = edition.dossier
        self.lecteur.ouvrir(f"{CATALOGUE[edition.type].intitule}, aperçu", edition.octets)
        # Le mot « aperçu » est imprimé ; l'édition, elle, s'écrit au journal.
        self._permettre(self._editable)

    @property
    def _editable(self) -> bool:
        return self._objet is not None and not self._objet.pourquoi_pas

    def _permettre(self, oui: bool) -> None:
        pourquoi = self._objet.pourquoi_pas if self._objet is not None else ""
        u = self.lecteur.ui
        for bouton in (u.enregistrer, u.proteger, u.imprimer):
            bouton.setEnabled(oui)
            if pourquoi:
                bouton.setToolTip(pourquoi)

    # Exporter.

    def enregistrer(self, *, proteger: bool = False) -> None:
        """Demande où, prévient si l'endroit expose, puis édite et écrit."""
        if self._objet is None or self._commande is None:
            return
        from ase_parcours.operations.rapports import en_nom_de_fichier

        propose = f"{self._commande.type}_{en_nom_de_fichier(self._reference)}.pdf"
        chemin = self._fichiers.a_ecrire(self, "Enregistrer le document", propose, _FORMES)
        if chemin is not None:
            self.remise.demander(chemin, proteger=proteger)

    def _ecrire(self, chemin: Path, enveloppe: Enveloppe | None) -> None:
        if self._commande is None:
            return
        from ase_parcours.operations import emission
        from ase_parcours.operations.faces import face, selon_le_nom
        from ase_parcours.operations.remise import remettre

        def remise(edition: Edition) -> None:
            octets = face(edition.octets, selon_le_nom(chemin))
            octets = enveloppe(octets) if enveloppe is not None else octets
            # Le dialogue a déjà demandé si l'on remplace.
            remettre(chemin, octets, remplacer=True)

        commande = self._commande
        seance, jour = self._contexte.seance, self._contexte.aujourd_hui
        fait = "enregistré, protégé" if enveloppe is not None else "enregistré"
        self._permettre(False)
        self._contexte.taches.confier(
            lambda _: emission.editer(seance, commande, jour, remise=remise),
            lambda edition: self._dire_l_edition(edition, fait),
            self._refuser,
        )

    # Imprimer.

    def imprimer(self) -> None:
        """Demande l'imprimante, édite, puis envoie les pages. Rien n'est écrit en clair."""
        if self._objet is None or self._commande is None:
            return
        from ase_parcours.operations import emission

        commande = self._commande
        titre = (
            f"Imprimer{fr.INSECABLE}: {fr.initiale_minuscule(CATALOGUE[commande.type].intitule)}"
        )
        try:
            choisie = self.imprimantes.choisir(self, titre, self.lecteur.document.pageCount())
        except ErreurParcours as erreur:
            self.lecteur.dire(str(erreur))
            return
        if choisie is None:
            return
        seance, jour = self._contexte.seance, self._contexte.aujourd_hui
        self._permettre(False)
        self._contexte.taches.confier(
            lambda _: emission.editer(seance, commande, jour),
            lambda edition: self._tirer(edition, choisie),
            self._refuser,
        )

    def _tirer(self, edition: Edition, imprimante: QPrinter) -> None:
        try:
            pages = tirage.imprimer(edition.octets, imprimante, edition.nom_de_fichier)
        except ErreurParcours as erreur:
            # L'édition est faite : elle se réimprime telle quelle.
            self._refuser(erreur)
            self.edite.emit(edition.type)
            return
        self._dire_l_edition(edition, f"imprimé ({fr.pluriel(pages, 'page')})")

    def _dire_l_edition(self, edition: Edition, fait: str) -> None:
        self._permettre(self._editable)
        suite = "" if edition.nouvelle else ", inchangée"
        intitule = CATALOGUE[edition.type].intitule
        phrase = f"{intitule}, édition {edition.numero}{suite}, {fait}. {edition.avis}".strip()
        self._contexte.annonce.emit(phrase, None)
        self.edite.emit(edition.type)

    def _refuser(self, erreur: ErreurParcours) -> None:
        self._permettre(bool(self.lecteur.octets) and self._editable)
        self.lecteur.dire(str(erreur))

    def fermer(self) -> None:
        """Ferme l'aperçu."""
        self._objet, self._commande = None, None
        self.remise.renoncer()
        self.lecteur.fermer()
