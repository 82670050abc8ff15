"""La page Dossier : son en-tête, la liste de ses pages, et celle qui est montrée."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from ase_parcours.bureau.brouillons.suivi import PAGE
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.documents import PageDocuments
from ase_parcours.bureau.dossier.entete import EnTete
from ase_parcours.bureau.dossier.etat import EtatDossier, lire_etat, noms_du_dossier
from ase_parcours.bureau.dossier.impression import PageImpression
from ase_parcours.bureau.dossier.journal import PageJournal
from ase_parcours.bureau.dossier.logement import PageLogement
from ase_parcours.bureau.dossier.pages import PAGES, Definition
from ase_parcours.bureau.dossier.synthese import PageSynthese
from ase_parcours.bureau.droits.page import PageDroits
from ase_parcours.bureau.facettes.page import PageFacettes
from ase_parcours.bureau.forms.ui_dossier import Ui_Dossier
from ase_parcours.bureau.lettres.page import PageLettre
from ase_parcours.bureau.notes.page import PageNotes
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.theme import apparence, facteur, jetons, px
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.frise import Lien
from ase_parcours.metier.lettres import LettreRemplie
from ase_parcours.metier.sortie import Statut
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations.seance import Fait
from ase_parcours.rapports.catalogue import CATALOGUE, Etendue, Famille
from ase_parcours.rapports.contenus.communs import Destinataire

_PAGE_DES_PIECES = "documents"
_ATTESTABLES = (Statut.SORTI_GARANTI, Statut.SORTI_FRAGILE)


class _Page(Protocol):
    """Ce que chaque page du dossier sait faire."""

    def montrer(self, etat: EtatDossier) -> None:
        """Montre un dossier, ou son état nouveau."""


class PageDossier(QWidget):
    """Un dossier à la fois. Le retour à la liste est dans la barre du haut de la fenêtre."""

    def __init__(
        self,
        contexte: Contexte,
        fichiers: ChoixDeFichier | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._jeune: str | None = None
        self.etat: EtatDossier | None = None
        self.ui = Ui_Dossier()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.entete = EnTete(self.ui)
        choix = fichiers or DialoguesDuSysteme()
        self.synthese = PageSynthese(contexte, choix)
        self.logement = PageLogement(contexte, choix)
        self.documents = PageDocuments(contexte, choix)
        self.journal = PageJournal(contexte)
        faites: dict[str, QWidget] = {
            "synthese": self.synthese,
            "logement": self.logement,
            "documents": self.documents,
            "journal": self.journal,
        }
        self._pages: dict[str, QWidget] = {}
        for definition in PAGES:
            self._ajouter(definition, faites.get(definition.cle))
        self.impression = PageImpression(contexte, choix)
        self.ui.pile.addWidget(self.impression)
        self.lettres = PageLettre(contexte)
        self.lettres.setProperty(PAGE, _PAGE_DES_PIECES)
        self.ui.pile.addWidget(self.lettres)
        self.ui.autres.setMenu(self._menu_des_documents())
        self._relier()
        self._disposer()

    def _ajouter(self, definition: Definition, page: QWidget | None) -> None:
        """Inscrit une page ; une page de facettes attend, vide, qu'on la montre."""
        cle, mot = definition.cle, definition.mot
        self._pages[cle] = page or QWidget()
        self._pages[cle].setProperty(PAGE, cle)
        self.ui.pages.ajouter(cle, mot, definition.icone)
        self.ui.choix_page.addItem(mot, cle)
        self.ui.pile.addWidget(self._pages[cle])

    def page_nommee(self, cle: str) -> QWidget:
        """La page de cette clé, faite si elle ne l'était pas. Lève ``KeyError``."""
        attente = self._pages[cle]
        definition = next(d for d in PAGES if d.cle == cle)
        if type(attente) is QWidget and definition.fabrique is not None:
            page = definition.fabrique(self._contexte)
            page.setProperty(PAGE, cle)
            rang = self.ui.pile.indexOf(attente)
            self.ui.pile.removeWidget(attente)
            attente.deleteLater()
            self.ui.pile.insertWidget(rang, page)
            self._pages[cle] = page
            if isinstance(page, PageDroits):
                page.lien_demande.connect(self.expliquer)
        return self._pages[cle]

    def _relier(self) -> None:
        self.ui.pages.currentRowChanged.connect(self._aller)
        self.ui.choix_page.currentIndexChanged.connect(self._aller)
        self.synthese.page_demandee.connect(self.aller)
        for page, autre in ((self.synthese, self.logement), (self.logement, self.synthese)):
            page.lien_demande.connect(self.expliquer)
            page.frise.repliee_voulue.connect(autre.frise.replier)
        self.logement.date_demandee.connect(self._demander_la_date)
        self.ui.plan.clicked.connect(lambda: self.imprimer("plan_transition"))
        self.ui.attestation.clicked.connect(lambda: self.imprimer("attestation"))
        self.impression.ferme.connect(self._quitter_l_impression)
        self.impression.edite.connect(self._document_edite)
        self.lettres.demandee.connect(self.imprimer)
        self.lettres.relue.connect(self._voir_la_lettre)
        self.lettres.ferme.connect(self._quitter_la_lettre)
        self.documents.edite.connect(self.rafraichir)
        self._contexte.change.connect(self._sur_ecriture)
        apparence().changee.connect(self._disposer)

    # Montrer.

    def aller(self, page: str) -> None:
        """Montre une autre page du même dossier ; sans effet si elle n'existe pas."""
        cles = list(self._pages)
        if page in cles:
            self._aller(cles.index(page))

    def expliquer(self, lien: Lien) -> None:
        """Va à la page qui explique un élément de la frise, et y ouvre le fait si elle le peut."""
        self.aller(lien.page)
        page = self.page_nommee(self.page)
        if lien.element is None or getattr(page, "saisie_en_cours", False):
            return
        if isinstance(page, PageFacettes) and lien.type in page.panneaux:
            page.ouvrir(lien.type, lien.element)
        elif page is self.logement and lien.type == "solution":
            self.logement.modifier(lien.element)
        elif page is self.logement:
            self.logement.ouvrir_facette(lien.type, lien.element)

    def _demander_la_date(self) -> None:
        self.aller("synthese")
        self.synthese.renseigner_la_date()

    def montrer(self, jeune: str, page: str = "synthese") -> None:
        """Montre un dossier (identifiant du jeune) à l'une de ses pages."""
        if jeune != self._jeune:
            self.impression.fermer()
            self.lettres.fermer()
        self._jeune = jeune
        cles = list(self._pages)
        self._aller(cles.index(page) if page in cles else 0)
        self.rafraichir()

    def montrer_element(self, type_: str, element: str) -> None:
        """Va à la page de cet élément (type et identifiant), et l'y fait voir. Sans type, donne le
        clavier à la liste des pages."""
        if not type_:
            choix = self.ui.choix_page if self.ui.choix_page.isVisible() else self.ui.pages
            choix.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        cle = TYPES[type_].page or _PAGE_DES_PIECES
        self.aller(cle)
        page = self.page_nommee(cle)
        if hasattr(page, "montrer_element"):
            page.montrer_element(type_, element)

    def noter(self) -> None:
        """Va à la page Notes, prête à écrire."""
        self.aller("notes")
        cast(PageNotes, self.page_nommee("notes")).ecrire()

    def mots_connus(self) -> Iterator[str]:
        """Les noms que porte le dossier montré : ils ne sont pas des fautes."""
        if self.etat is not None:
            yield from noms_du_dossier(self.etat)

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si quelque chose est tapé et pas encore enregistré."""
        if self.etat is None:
            return False
        pages = (*self._pages.values(), self.lettres)
        return any(getattr(page, "saisie_en_cours", False) for page in pages)

    def rafraichir(self) -> None:
        """Relit le dossier et redessine l'en-tête et la page montrée."""
        if self._jeune is None:
            return
        self.etat = lire_etat(self._contexte, self._jeune)
        if self.etat is None:
            # Le dossier vient d'être défait (création annulée) : il n'y a plus rien à montrer.
            self._jeune = None
            self._contexte.ouvrir_page.emit("jeunes", None)
            return
        self.entete.montrer(self.etat, self._contexte.aujourd_hui)
        self.ui.pages.marquer(_marques(self.etat))
        self.ui.plan.setVisible(self.etat.permet(Permission.LIRE))
        self.ui.autres.setVisible(self.etat.permet(Permission.LIRE))
        self.ui.attestation.setVisible(self.etat.evaluation.statut in _ATTESTABLES)
        self._montrer_la_page()

    def _montrer_la_page(self) -> None:
        if self.etat is None:
            return
        montree = self.ui.pile.currentWidget()
        if montree is self.impression:
            self.impression.montrer(self.etat)
        elif montree is self.lettres:
            self.lettres.montrer(self.etat)
        else:
            cast(_Page, self.page_nommee(self.page)).montrer(self.etat)

    def _aller(self, rang: int) -> None:
        if rang < 0:
            return
        for liste in (self.ui.pages, self.ui.choix_page):
            liste.blockSignals(True)
        self.ui.pages.setCurrentRow(rang)
        self.ui.choix_page.setCurrentIndex(rang)
        for liste in (self.ui.pages, self.ui.choix_page):
            liste.blockSignals(False)
        self.ui.rang_page.setText(f"page {rang + 1} sur {len(self._pages)}")
        self.page_nommee(self.page)
        self.ui.pile.setCurrentIndex(rang)
        self._montrer_la_page()

    @property
    def jeune(self) -> str:
        """Identifiant du jeune montré, vide s'il n'y en a pas."""
        return self._jeune or ""

    @property
    def page(self) -> str:
        """Clé de la page montrée."""
        return self.ui.pages.cle(self.ui.pages.currentRow())

    # Documents.

    def _menu_des_documents(self) -> QMenu:
        """Tous les documents du jeune que le catalogue connaît, les lettres à part."""
        menu = QMenu(self)
        for famille in Famille:
            menu.addSection("Documents" if famille is Famille.DOCUMENT else "Lettres")
            for fiche in CATALOGUE.values():
                if fiche.etendue is Etendue.JEUNE and fiche.famille is famille:
                    action = menu.addAction(fiche.intitule)
                    action.triggered.connect(lambda _=False, nom=fiche.nom: self.imprimer(nom))
        return menu

    def imprimer(self, type_: str, destinataire: Destinataire | None = None) -> None:
        """Montre l'aperçu d'un document du catalogue ; une lettre se relit d'abord."""
        if self.etat is None:
            return
        if CATALOGUE[type_].famille is Famille.LETTRE:
            self.lettres.reprendre(self.etat, type_)
            self.ui.pile.setCurrentWidget(self.lettres)
            return
        self.ui.pile.setCurrentWidget(self.impression)
        self.impression.ouvrir(self.etat, type_, destinataire=destinataire)

    def _voir_la_lettre(self, type_: str, relue: LettreRemplie) -> None:
        if self.etat is not None:
            self.ui.pile.setCurrentWidget(self.impression)
            self.impression.ouvrir(self.etat, type_, relue)

    def _document_edite(self, type_: str) -> None:
        """La lettre éditée est au dossier : il n'y a plus rien à garder d'elle."""
        if type_ == self.lettres.type_document:
            self.lettres.fermer()
        self.rafraichir()

    def _quitter_l_impression(self) -> None:
        """D'une lettre, revient à son texte ; d'un document, à la page d'avant."""
        if self.ui.pile.currentWidget() is not self.impression:
            return
        if self.lettres.type_document and self.lettres.type_document == self.impression.type_:
            self.ui.pile.setCurrentWidget(self.lettres)
        else:
            self._aller(self.ui.pages.currentRow())

    def _quitter_la_lettre(self) -> None:
        if self.ui.pile.currentWidget() is self.lettres:
            self._aller(self.ui.pages.currentRow())

    def _sur_ecriture(self, fait: Fait) -> None:
        if self._jeune is None or self.etat is None:
            return
        touches = {j for c in fait.changements for j in c.jeunes}
        if self._jeune in touches or not touches:
            self.rafraichir()

    # Disposition.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """La liste des pages devient un menu déroulant quand la fenêtre est étroite."""
        super().resizeEvent(evenement)
        self._disposer()

    def showEvent(self, evenement: QShowEvent) -> None:  # noqa: N802
        """La largeur qui compte est celle de la fenêtre, connue en paraissant."""
        super().showEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        etroit = self.window().width() / facteur() < jetons.SEUIL_ETROIT
        self.ui.cote.setVisible(not etroit)
        self.ui.choix_etroit.setVisible(etroit)
        self.ui.cote.setFixedWidth(px(jetons.L_PAGES_DOSSIER))
        self._placer_l_impression(etroit)
        self.entete.disposer(etroit)

    def _placer_l_impression(self, etroit: bool) -> None:
        """Les boutons d'impression : au bas de la liste des pages, ou à droite du menu."""
        cible = self.ui.rangee_choix if etroit else self.ui.pile_impression
        if cible.indexOf(self.ui.impression) < 0:
            cible.addWidget(self.ui.impression)
        sens = QBoxLayout.Direction
        self.ui.pile_boutons.setDirection(sens.LeftToRight if etroit else sens.TopToBottom)


def _marques(etat: EtatDossier) -> dict[str, str]:
    """Par page, la gravité de ce qu'elle a à regarder."""
    marques: dict[str, str] = {}
    for alerte in etat.controles:
        if alerte.page:
            ton = "sans" if alerte.grave else "fragile"
            if marques.get(alerte.page) != "sans":
                marques[alerte.page] = ton
    return marques
