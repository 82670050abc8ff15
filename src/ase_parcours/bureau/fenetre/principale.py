"""La fenêtre de travail : elle relie le rail, les pages, la recherche, les avis et le verrou."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.panneau import PanneauRetrouvees
from ase_parcours.bureau.brouillons.suivi import PAGE, SaisieGardee
from ase_parcours.bureau.composants.recherche import ChampRecherche
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.echeances.suivi import SuiviEcheances
from ase_parcours.bureau.fenetre.annonces import Annonces
from ase_parcours.bureau.fenetre.avis import Avis
from ase_parcours.bureau.fenetre.endroit import DernierEndroit, Endroit
from ase_parcours.bureau.fenetre.pages import (
    ANNUAIRE,
    DEFILENT_SEULES,
    DOSSIER,
    ECHEANCES,
    EXERCICES,
    FABRIQUES,
    JEUNES,
    RAIL,
    RAIL_EXERCICE,
    REGLAGES,
    TABLEAU,
    TITRES,
)
from ase_parcours.bureau.forms.ui_fenetre import Ui_Fenetre
from ase_parcours.bureau.formulaire import Echelle
from ase_parcours.bureau.orthographe.service import Orthographe
from ase_parcours.bureau.palette.actions import Action
from ase_parcours.bureau.palette.moteur import Moteur, Resultat
from ase_parcours.bureau.palette.palette import Palette
from ase_parcours.bureau.suivis import JeunesSuivis, Photo
from ase_parcours.bureau.theme import apparence, facteur, jetons, px
from ase_parcours.operations.seance import Fait, Seance
from ase_parcours.rapports.contenus.communs import Destinataire

if TYPE_CHECKING:
    from ase_parcours.bureau.dossier.page import PageDossier

_INVITE = "Chercher un jeune, une note…"
_MINUTE = 60_000  # millisecondes
_RECHERCHE, _RECHERCHE_ETROITE = 320, 190


class Fenetre(QWidget):
    """Une séance ouverte. ``verrou_demande`` : à cacher, coffre rendu."""

    verrou_demande: ClassVar[Signal] = Signal()
    jour_demande = Signal(object)
    """Le jour auquel tout recompter."""
    minute = Signal()
    exercice_a_refaire = Signal()
    aide_demandee = Signal()

    def __init__(self, contexte: Contexte, photo: Photo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contexte = contexte
        contexte.setParent(self)
        self.suivis = JeunesSuivis(contexte, photo)
        self.echeances = SuiviEcheances.de(contexte, self.suivis)
        self.occupee = False
        self.ui = Ui_Fenetre()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._pages: dict[str, QWidget] = {}
        self._porteurs: dict[str, QWidget] = {}
        self._courante = ""
        self._provenance = JEUNES
        self._etroite: bool | None = None
        self._monter()
        self._echelle = Echelle(self)
        if self._exercice:
            self._monter_l_exercice()
        self.orthographe = Orthographe(contexte, self)
        self._brancher()
        self._disposer()
        self._annoncer_l_etat()
        self._endroit = DernierEndroit(contexte, self.ou, self)
        self._rouvrir()
        contexte.saisies.commencer()

    def _monter(self) -> None:
        self.recherche = ChampRecherche(_INVITE, "Ctrl K")
        self.recherche.setAccessibleName("Chercher un jeune, une note, un document, une action")
        self.ui.place_recherche.addWidget(self.recherche)
        self.moteur = Moteur(self.contexte, self.suivis)
        self.resultats = Palette(
            self.recherche, self.moteur, self._jeune_montre, self.contexte.refuse.emit, self
        )
        self.avis = Avis(self)
        piles = (self.ui.pile_bannieres, self.ui.bannieres)
        self.annonces = Annonces(*piles, self.jour_demande.emit, permanente=self._exercice)
        self.annonces.presenter(self.contexte.seance, self.contexte.aujourd_hui)
        self.retrouvees = PanneauRetrouvees(
            self.contexte.saisies, self._aller_a, self._nom_de, self._dire
        )
        self.annonces.poser(self.retrouvees, signal=self.retrouvees.change)
        self.ui.rail.poser(RAIL_EXERCICE if self._exercice else RAIL)
        self.ui.retour.hide()
        self.ui.compte.setText(f" {self.contexte.seance.coffre.compte.nom}")

    @property
    def _exercice(self) -> bool:
        return self.contexte.seance.exercice is not None

    def _monter_l_exercice(self) -> None:
        from ase_parcours.bureau.exercices.bandeau import BandeauExercice
        from ase_parcours.bureau.exercices.suivi import suivi_de

        self.bandeau = BandeauExercice(self.contexte, self.ui.pile_bannieres)
        suivi_de(self.contexte).recommencer.connect(self.exercice_a_refaire)

    def _brancher(self) -> None:
        contexte = self.contexte
        contexte.change.connect(self._sur_ecriture)
        contexte.annonce.connect(self._annoncer)
        contexte.refuse.connect(self.annonces.refuser)
        contexte.ouvrir_dossier.connect(self.ouvrir_dossier)
        contexte.ouvrir_document.connect(self.ouvrir_document)
        contexte.ouvrir_page.connect(self.ouvrir)
        contexte.taches.occupe.connect(self._sur_occupation)
        self.avis.annulation_demandee.connect(self.annuler)
        self.ui.rail.page_demandee.connect(self.ouvrir)
        self.ui.retour.clicked.connect(lambda: self.ouvrir(self._provenance))
        self.ui.compte.clicked.connect(lambda: self.ouvrir(REGLAGES))
        self.ui.noter.clicked.connect(self.noter)
        self.ui.aide.clicked.connect(self.aide_demandee)
        self.ui.verrouiller.clicked.connect(self.verrou_demande)
        self.echeances.change.connect(self._compter_les_echeances)
        self.resultats.choisi.connect(self._suivre)
        apparence().changee.connect(self._disposer)
        self._raccourci("Ctrl+K", self.resultats.ouvrir)
        self._raccourci("Ctrl+Z", self.annuler)
        self._raccourci("Ctrl+N", self.noter)
        self._raccourci("Ctrl+L", self.verrou_demande.emit)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._minute.timeout.connect(self._dire_le_jour)
        self._minute.timeout.connect(self.minute)
        self._minute.start()

    def _raccourci(self, touches: str, geste: object) -> None:
        raccourci = QShortcut(QKeySequence(touches), self)
        raccourci.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        raccourci.activated.connect(geste)

    # Pages.

    def ouvrir(self, nom: str, filtre: object = None) -> None:
        """Montre une page, en lui donnant son filtre si elle en prend un."""
        page = self._page(nom)
        self.ui.pages.setCurrentWidget(self._porteurs[nom])
        self.ui.rail.choisir(nom)
        self._courante = nom
        if filtre is not None and hasattr(page, "filtrer"):
            page.filtrer(filtre)
        self._titrer()
        self._endroit.noter()

    def ouvrir_dossier(self, jeune: str, page: str) -> None:
        """Montre un dossier (identifiant du jeune) à l'une de ses pages."""
        if self._courante != DOSSIER:
            self._provenance = self._courante or JEUNES
        vue = self._page(DOSSIER)
        vue.montrer(jeune, page or "synthese")  # type: ignore[attr-defined]
        self.ui.pages.setCurrentWidget(self._porteurs[DOSSIER])
        self.ui.rail.choisir(JEUNES)
        self._courante = DOSSIER
        self.moteur.retenir(jeune)
        ligne = self.suivis.par_id.get(jeune)
        self._titrer("" if ligne is None else ligne.dossier)
        self._endroit.noter()

    def ouvrir_document(self, jeune: str, type_: str, destinataire: str) -> None:
        """Montre un document du catalogue, pour ce destinataire, dans le dossier de ce jeune."""
        self.ouvrir_dossier(jeune, "documents")
        if self.dossier is not None:
            self.dossier.imprimer(type_, Destinataire(destinataire))

    def _rouvrir(self) -> None:
        """Là où ce compte en était ; le tableau si ce n'est plus possible."""
        ailleurs = Endroit(EXERCICES if self._exercice else TABLEAU)
        self.aller(self._endroit.garde(FABRIQUES, self.suivis.par_id) or ailleurs)

    def aller(self, endroit: Endroit) -> None:
        """Retourne à un endroit."""
        if endroit.page == DOSSIER and endroit.jeune:
            self.ouvrir_dossier(endroit.jeune, endroit.facette)
        else:
            self.ouvrir(endroit.page)

    def ou(self) -> Endroit:
        """Où l'on est."""
        vue = self._pages.get(DOSSIER)
        if self._courante != DOSSIER or vue is None:
            return Endroit(self._courante)
        return Endroit(DOSSIER, vue.jeune, vue.page)  # type: ignore[attr-defined]

    def noter(self) -> None:
        """Ouvre la page Notes du dossier montré, prête à écrire (Ctrl N)."""
        if self._courante == DOSSIER:
            self._page(DOSSIER).noter()  # type: ignore[attr-defined]

    def page(self, nom: str) -> QWidget | None:
        """Une page déjà montrée, ou ``None``."""
        return self._pages.get(nom)

    @property
    def dossier(self) -> PageDossier | None:
        """La page du dossier, si c'est elle que l'on voit."""
        page = self._pages.get(DOSSIER) if self._courante == DOSSIER else None
        return cast("PageDossier | None", page)

    @property
    def courante(self) -> str:
        """Nom de la page montrée."""
        return self._courante

    def _page(self, nom: str) -> QWidget:
        if nom not in self._pages:
            page = FABRIQUES[nom](self.contexte, self.suivis)
            page.setProperty(PAGE, nom)
            self._pages[nom] = page
            self._porteurs[nom] = page if nom in DEFILENT_SEULES else _porter(page)
            self.ui.pages.addWidget(self._porteurs[nom])
        return self._pages[nom]

    def _titrer(self, dossier: str = "") -> None:
        dans_un_dossier = self._courante == DOSSIER
        self.ui.retour.setVisible(dans_un_dossier)
        self.ui.titre.setVisible(not dans_un_dossier)
        self.ui.noter.setVisible(dans_un_dossier and not self.contexte.seance.lecture_seule)
        retour = TITRES.get(self._provenance, "Tableau")
        self.ui.retour.setText(f" {retour}")
        self.ui.retour.setAccessibleName(f"Revenir à {retour}")
        self.ui.titre.setText(TITRES.get(self._courante, self._nom_du_coffre()))
        if dans_un_dossier:
            self.ui.sous_titre.setText(f"/  {dossier}" if dossier else "")
        else:
            self._dire_le_jour()

    def _nom_du_coffre(self) -> str:
        return self.contexte.seance.coffre.dossier.name

    def _dire_le_jour(self) -> None:
        if self._courante == JEUNES:
            suivis = fr.pluriel(len(self.suivis.suivies), "jeune suivi", "jeunes suivis")
            self.ui.sous_titre.setText(f"{self._nom_du_coffre()}, {suivis}")
        elif self._etroite and self._courante != DOSSIER:
            self.ui.sous_titre.setText(fr.date_courte(self.contexte.aujourd_hui))
        elif self._courante != DOSSIER:
            jour = fr.date_avec_jour(self.contexte.aujourd_hui)
            self.ui.sous_titre.setText(f"{jour}, {fr.heure(_maintenant().time())}")

    # Écritures, avis, annulation.

    def _sur_ecriture(self, _fait: Fait) -> None:
        self._annoncer_l_etat(enregistre=True)
        self.annonces.oublier_le_refus()
        self._dire_le_jour()

    def _compter_les_echeances(self) -> None:
        self.ui.rail.bouton(ECHEANCES).compter(self.echeances.nombre)

    def _annoncer_l_etat(self, *, enregistre: bool = False) -> None:
        if self.contexte.seance.lecture_seule:
            self.ui.etat_icone.changer("lock", "doux")
            self.ui.etat_texte.setText("Lecture seule")
            return
        suite = f", {fr.heure(_maintenant().time())}" if enregistre else ""
        self.ui.etat_texte.setText(f"Tout est enregistré{suite}")

    def _annoncer(self, phrase: str, entree: object) -> None:
        self.avis.dire(phrase, annulable=entree is not None)

    def _sur_occupation(self, occupee: bool) -> None:
        self.occupee = occupee

    def annuler(self) -> None:
        """Défait la dernière écriture de la personne (Ctrl Z, toute la séance)."""
        if not self.contexte.seance.lecture_seule:
            self.avis.hide()
            self.contexte.annuler()

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si une page garde quelque chose de tapé et pas encore enregistré."""
        return any(getattr(page, "saisie_en_cours", False) for page in self._pages.values())

    # Recherche.

    def _jeune_montre(self) -> str | None:
        return None if self.dossier is None else self.dossier.jeune or None

    def _suivre(self, resultat: Resultat) -> None:
        """Va là où mène un résultat de la palette, ou fait le geste choisi."""
        cible = resultat.cible
        if isinstance(cible, Action):
            cible.geste(self)
        elif cible.jeune is None:
            self.ouvrir(ANNUAIRE)
            self._page(ANNUAIRE).montrer_element(cible.element)  # type: ignore[attr-defined]
        else:
            self.ouvrir_dossier(cible.jeune, "synthese")
            if self.dossier is not None:
                self.dossier.montrer_element(cible.type, cible.element)

    # Saisies interrompues.

    def _aller_a(self, saisie: SaisieGardee) -> None:
        if saisie.jeune:
            self.ouvrir_dossier(saisie.jeune, saisie.page)
        elif saisie.page in FABRIQUES:
            self.ouvrir(saisie.page)

    def reprendre_ici(self) -> None:
        """Rouvre ce qui se tapait à la page montrée, quand tout a été recompté sous les mains."""
        self.prendre_le_focus()
        ici = self.ou()
        for saisie in tuple(self.contexte.saisies.retrouvees):
            if (saisie.jeune, saisie.page) == (ici.jeune, ici.facette or ici.page):
                self.contexte.saisies.reprendre(saisie)

    def _nom_de(self, jeune: str) -> str:
        ligne = self.suivis.par_id.get(jeune)
        return "" if ligne is None else ligne.nom_complet

    def _dire(self, phrase: str) -> None:
        self._annoncer(phrase, None)

    # Verrou.

    def quitter_l_ecran(self) -> None:
        """Rien ne reste en travers du verrou : ni avis, ni résultats, ni menu ouvert."""
        self._endroit.quitter()
        self.echeances.suspendre()
        self.avis.hide()
        self.resultats.fermer()
        self.retrouvees.oublier_les_jetees()
        self._minute.stop()

    def finir_les_ecritures(self) -> None:
        """Attend les écritures en fond et leurs suites, qui lisent encore le coffre."""
        self._endroit.quitter()
        self.echeances.suspendre()
        taches = self.contexte.taches
        while self.occupee and taches.attendre():
            QCoreApplication.sendPostedEvents(taches, QEvent.Type.MetaCall)
        self.contexte.lectures.attendre()

    def reprendre(self, seance: Seance, photo: Photo) -> None:
        """Même personne, même coffre : les saisies laissées sont encore là."""
        self.contexte.seance = seance
        self.annonces.presenter(seance, self.contexte.aujourd_hui)
        self._annoncer_l_etat()
        self.suivis.remplacer(photo)
        self._minute.start()
        self._dire_le_jour()
        self.contexte.saisies.commencer()

    def prendre_le_focus(self) -> None:
        """À l'entrée, le focus est sur la page, pas dans un champ au hasard."""
        rail = self.ui.rail
        rail.bouton(self._courante if self._courante in (TABLEAU, EXERCICES) else JEUNES).setFocus()

    def showEvent(self, evenement: QShowEvent) -> None:  # noqa: N802
        """Compte en fond ce qui presse, tant que quelqu'un est devant."""
        super().showEvent(evenement)
        self.echeances.commencer(self.isVisible)

    # Largeur.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Sous 1100 pixels (à 100 % de texte), le rail perd ses mots."""
        super().resizeEvent(evenement)
        self._disposer()
        if self.resultats.isVisible():
            self.resultats.placer()

    def _disposer(self) -> None:
        etroite = self.width() / facteur() < jetons.SEUIL_ETROIT
        self.recherche.setFixedWidth(px(_RECHERCHE_ETROITE if etroite else _RECHERCHE))
        if etroite == self._etroite:
            return
        self._etroite = etroite
        self.recherche.setPlaceholderText("Chercher" if etroite else _INVITE)
        self._dire_le_jour()
        self.ui.rail.resserrer(etroite)
        self.ui.compte.setVisible(not etroite)
        self.ui.noter.setText("" if etroite else " Noter")
        self.ui.verrouiller.setText("" if etroite else " Verrouiller")
        self.ui.verrouiller.setToolTip("Verrouiller (Ctrl L)")


def _porter(page: QWidget) -> QWidget:
    """La page dans une zone qui défile."""
    zone = QScrollArea()
    zone.setWidgetResizable(True)
    zone.setFrameShape(QScrollArea.Shape.NoFrame)
    zone.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    zone.setWidget(page)
    return zone


def _maintenant() -> datetime:
    return datetime.now().astimezone()
