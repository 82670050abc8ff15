"""La page Rapports : un document du catalogue, pour qui, et ce qui a été édité récemment."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.base import colonne
from ase_parcours.bureau.composants.recherche import ChampRecherche
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.impression import Objet, PageImpression
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_rapports import Ui_Rapports
from ase_parcours.bureau.rapports.listes import ListeEntiere
from ase_parcours.bureau.rapports.panneau_lot import PanneauLot
from ase_parcours.bureau.rapports.perimetres import perimetres, unites_de
from ase_parcours.bureau.saisie.fichiers import DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.suivis import AJour, JeunesSuivis
from ase_parcours.bureau.theme import apparence, facteur, px
from ase_parcours.coffre.lectures.editions import EditionRecente, recentes
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.operations import emission
from ase_parcours.rapports.catalogue import CATALOGUE, Etendue, Famille, Fiche
from ase_parcours.rapports.contenus.communs import Destinataire

_MONTRES = 6
"""Jeunes proposés à la fois : une lettre de plus en dit davantage qu'une longue liste."""
_EDITIONS = 20
_SANS_LIMITE = 16_777_215
_DEUX_COLONNES, _LARGEUR_CATALOGUE = 740, 340
"""Largeur de page, à 100 % de texte, où le choix tient à côté du catalogue, et la sienne."""
_COLONNES = ("Le", "Document", "Dossier ou unité", "Édition")
_LECTURE_SEULE = "Ce coffre est ouvert en lecture seule : rien ne s’y édite."
_DROIT = "Votre compte ne permet pas de lire les dossiers."
_FAMILLES = {Famille.DOCUMENT: "Documents", Famille.LETTRE: "Lettres"}
_D_UNITE = "Documents d’une unité"
_LETTRE = "Une lettre se relit avant de partir : elle se fait dossier par dossier."
_TOUTES = "Toutes les unités"


class PageRapports(QWidget):
    """Le document d'un jeune se montre dans son dossier ; celui d'une unité, ici."""

    def __init__(
        self, contexte: Contexte, suivis: JeunesSuivis, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contexte, self._suivis = contexte, suivis
        self._editions: tuple[EditionRecente, ...] = ()
        accueil = QWidget()
        self.ui = Ui_Rapports()
        self.ui.setupUi(accueil)  # type: ignore[no-untyped-call]
        self.champ = ChampRecherche("Nom, prénom ou numéro de dossier")
        self.champ.setAccessibleName("Chercher un jeune")
        self.ui.pile_recherche.addWidget(self.champ)
        self.lot = PanneauLot(contexte)
        self.ui.pile_lot.addWidget(self.lot)
        preparer_table(self.ui.editions)
        preparer(accueil)
        self._catalogue = ListeEntiere(self.ui.catalogue)
        self._sujets = ListeEntiere(self.ui.sujets)
        self._zone = QScrollArea()
        self._zone.setWidgetResizable(True)
        self._zone.setFrameShape(QScrollArea.Shape.NoFrame)
        self._zone.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._zone.setWidget(accueil)
        self.impression = PageImpression(contexte, DialoguesDuSysteme())
        self.pile = QStackedWidget()
        self.pile.addWidget(self._zone)
        self.pile.addWidget(self.impression)
        colonne(self).addWidget(self.pile)
        self._poser_le_catalogue()
        self._brancher()
        self._disposer()
        AJour(self, suivis, self.rafraichir)
        self.ui.catalogue.setCurrentRow(1)
        self.rafraichir()

    def _brancher(self) -> None:
        u = self.ui
        u.catalogue.currentRowChanged.connect(self._changer_de_document)
        u.destinataire.currentIndexChanged.connect(self._proposer_le_lot)
        u.sujets.itemActivated.connect(lambda _: self.voir())
        u.apercu.clicked.connect(self.voir)
        u.editions.cellActivated.connect(lambda rang, _: self._ouvrir_l_edition(rang))
        self.champ.textChanged.connect(self._chercher)
        self.champ.returnPressed.connect(self.voir)
        self.lot.fini.connect(self._montrer_les_editions)
        self.impression.ferme.connect(lambda: self.pile.setCurrentWidget(self._zone))
        self.impression.edite.connect(lambda _: self._montrer_les_editions())
        apparence().changee.connect(self._disposer)

    # Le catalogue.

    def _poser_le_catalogue(self) -> None:
        for titre, fiches in _sections():
            self._catalogue.ajouter(titre, None)
            for fiche in fiches:
                self._catalogue.ajouter(fiche.intitule, fiche.nom)
        self._catalogue.mesurer()

    @property
    def fiche(self) -> Fiche:
        """Le document choisi."""
        return CATALOGUE[self._catalogue.choisie or next(iter(CATALOGUE))]

    def filtrer(self, type_: object) -> None:
        """Choisit ce document (nom du catalogue) ; sans effet s'il n'y est pas."""
        self._catalogue.choisir(str(type_))

    def _changer_de_document(self) -> None:
        u, fiche = self.ui, self.fiche
        u.titre.setText(fiche.intitule)
        u.destinataire.blockSignals(True)
        u.destinataire.clear()
        for pour in emission.destinataires(fiche.nom):
            u.destinataire.addItem(emission.MOTS_DES_DESTINATAIRES[pour], pour.value)
        u.destinataire.blockSignals(False)
        u.place_destinataire.setVisible(u.destinataire.count() > 1)
        unite = fiche.etendue is Etendue.UNITE
        u.mot_un.setText("Pour une unité" if unite else "Pour un jeune")
        self.champ.setVisible(not unite)
        self._chercher()
        self._proposer_le_lot()

    @property
    def destinataire(self) -> Destinataire:
        """À qui le document est remis."""
        choisi = self.ui.destinataire.currentData()
        return Destinataire(choisi) if choisi else self.fiche.d_abord

    # Pour qui.

    def rafraichir(self) -> None:
        """Relit ce qui se choisit, et les éditions."""
        self._changer_de_document()
        self._montrer_les_editions()

    def _chercher(self) -> None:
        u = self.ui
        garde = self._sujets.choisie
        u.sujets.clear()
        for cle, mot in self._proposes() if self._permise else ():
            self._sujets.ajouter(mot, cle)
        if not self._sujets.choisir(garde):
            u.sujets.setCurrentRow(0)
        self._sujets.mesurer()
        vide = u.sujets.count() == 0
        u.sujets.setVisible(not vide)
        u.aucun.setVisible(vide)
        u.aucun.setText(self._pourquoi_personne)
        u.apercu.setEnabled(not vide)

    def _proposes(self) -> list[tuple[str, str]]:
        if self.fiche.etendue is Etendue.UNITE:
            unites = unites_de(self._suivis.suivies)
            return [*((u, u) for u in unites), ("", _TOUTES)]
        texte = self.champ.text()
        if not texte.strip():
            lignes = self._suivis.suivies[:_MONTRES]
        else:
            trouves = self._suivis.index.chercher(texte)
            lignes = (*trouves.exacts, *trouves.voisins)[:_MONTRES]
        return [(x.id, _mot(x)) for x in lignes]

    @property
    def _permise(self) -> bool:
        return self._contexte.retenue.permise

    @property
    def _pourquoi_personne(self) -> str:
        if not self._permise:
            return _DROIT
        return "Aucun jeune ne porte ce nom." if self.champ.text() else "Aucun jeune suivi."

    def voir(self) -> None:
        """Montre l'aperçu : dans le dossier du jeune, ou ici pour une unité."""
        sujet = self._sujets.choisie
        if sujet is None:
            return
        if self.fiche.etendue is Etendue.JEUNE:
            self._contexte.ouvrir_document.emit(sujet, self.fiche.nom, self.destinataire.value)
            return
        self._voir_l_unite(sujet, self.fiche.nom, self.destinataire)

    def _voir_l_unite(
        self, unite: str, type_: str, destinataire: Destinataire | None = None
    ) -> None:
        refus = _LECTURE_SEULE if self._contexte.seance.lecture_seule else ""
        self.pile.setCurrentWidget(self.impression)
        self.impression.ouvrir_objet(Objet(unite, unite or "toutes", refus), type_, destinataire)

    # En lot.

    def _proposer_le_lot(self) -> None:
        fiche, suivis = self.fiche, self._suivis
        refus = ""
        if not self._permise:
            refus = _DROIT
        elif self._contexte.seance.lecture_seule:
            refus = _LECTURE_SEULE
        elif fiche.famille is Famille.LETTRE:
            refus = _LETTRE
        choix = perimetres(fiche.nom, suivis.lignes, suivis.suivies, self._contexte.aujourd_hui)
        self.lot.proposer(fiche.nom, choix, self.destinataire, refus)

    # Éditions.

    def _montrer_les_editions(self) -> None:
        u = self.ui
        lues = self._contexte.lire(recentes, _EDITIONS) if self._permise else ()
        connus = self._suivis.par_id
        self._editions = tuple(e for e in lues if e.jeune is None or e.jeune in connus)
        remplir(u.editions, _COLONNES, [self._rangee(e) for e in self._editions], choisir=False)
        u.editions.setVisible(bool(self._editions))
        u.sans_edition.setVisible(not self._editions)

    def _rangee(self, e: EditionRecente) -> tuple[str, ...]:
        intitule = CATALOGUE[e.type].intitule if e.type in CATALOGUE else e.type
        ligne = self._suivis.par_id.get(e.jeune or "")
        sujet = ligne.dossier if ligne is not None else e.unite or _TOUTES
        return fr.date_courte(e.le), intitule, sujet, str(e.numero)

    def _ouvrir_l_edition(self, rang: int) -> None:
        """Va au dossier, où les éditions et les versions signées sont rangées ; d'une unité, au
        document d'aujourd'hui."""
        edition = self._editions[rang]
        if edition.jeune is not None:
            self._contexte.ouvrir_dossier.emit(edition.jeune, "documents")
        elif edition.type in CATALOGUE:
            self._voir_l_unite(edition.unite, edition.type)

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si un mot de passe est en train d'être choisi."""
        return self.lot.saisie_en_cours

    # Clavier, disposition.

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Entrée, dans le catalogue, passe au choix du jeune."""
        entree = evenement.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entree and self.ui.catalogue.hasFocus():
            suite = self.champ if self.champ.isVisible() else self.ui.sujets
            suite.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(evenement)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Le choix passe sous le catalogue quand la page est étroite."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        u = self.ui
        deux = self.width() / facteur() >= _DEUX_COLONNES
        u.grille.removeWidget(u.panneau_choix)
        haut = Qt.AlignmentFlag.AlignTop
        u.grille.addWidget(u.panneau_catalogue, 0, 0, haut)
        u.grille.addWidget(u.panneau_choix, 0 if deux else 1, 1 if deux else 0, haut)
        u.grille.setColumnStretch(0, 0 if deux else 1)
        u.grille.setColumnStretch(1, 1 if deux else 0)
        large = px(_LARGEUR_CATALOGUE)
        u.panneau_catalogue.setMinimumWidth(large if deux else 0)
        u.panneau_catalogue.setMaximumWidth(large if deux else _SANS_LIMITE)


def _sections() -> list[tuple[str, list[Fiche]]]:
    """Le catalogue par rubrique : documents d'un jeune, lettres, documents d'unité."""
    fiches = list(CATALOGUE.values())
    des_jeunes = [
        (titre, [f for f in fiches if f.etendue is Etendue.JEUNE and f.famille is famille])
        for famille, titre in _FAMILLES.items()
    ]
    d_unite = (_D_UNITE, [f for f in fiches if f.etendue is Etendue.UNITE])
    return [(titre, dedans) for titre, dedans in (*des_jeunes, d_unite) if dedans]


def _mot(ligne: LigneJeune) -> str:
    unite = f", {ligne.unite}" if ligne.unite else ""
    return f"{ligne.nom_complet}, {ligne.dossier}{unite}"
