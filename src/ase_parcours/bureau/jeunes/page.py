"""La page Jeunes : la recherche, les filtres, la table, et ce qu'on en fait."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau import preferences
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.composants.recherche import ChampRecherche
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.flux import rangee
from ase_parcours.bureau.forms.ui_jeunes import Ui_Jeunes
from ase_parcours.bureau.formulaire import Echelle, poser_action
from ase_parcours.bureau.jeunes.barre_filtres import BarreFiltres
from ase_parcours.bureau.jeunes.barre_lot import BarreLot
from ase_parcours.bureau.jeunes.colonnes import COLONNES, D_ORIGINE, colonnes_montrees
from ase_parcours.bureau.jeunes.export import feuille
from ase_parcours.bureau.jeunes.filtres import Filtres, retenir
from ase_parcours.bureau.jeunes.menu_vues import MenuVues
from ase_parcours.bureau.jeunes.nouveau import NouveauDossier
from ase_parcours.bureau.jeunes.puces import MenuCoches
from ase_parcours.bureau.jeunes.vues import (
    Vue,
    filtres_depuis_json,
    filtres_en_json,
    tri_valide,
)
from ase_parcours.bureau.notes.noter import PanneauNoter
from ase_parcours.bureau.nuits.motifs import Motif
from ase_parcours.bureau.nuits.piste import Echantillon
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.suivis import AJour, JeunesSuivis
from ase_parcours.bureau.taches import Progres
from ase_parcours.bureau.theme import apparence, facteur, jetons, px
from ase_parcours.echanges.tableur.sortie import FILTRE, ecrire

_INVITE = "Nom, prénom ou n° de dossier, accents facultatifs"
_INVITE_COURTE = "Nom ou n° de dossier"
_RECHERCHE, _RECHERCHE_MINIMALE = 440, 190
_GARDES = "liste"
"""Réglage du compte où sont les derniers filtres."""
_PAR_LIGNE = ((1100, 5), (700, 3), (0, 2))
"""Champs par ligne du formulaire, selon la largeur de la page à 100 % de texte."""
_TOUCHES = (
    ("↑ ↓", "parcourir"),
    ("Entrée", "ouvrir"),
    ("N", "noter"),
    ("Espace", "choisir"),
    ("Ctrl F", "chercher"),
)
_LEGENDE = (
    (Motif.DURABLE, "durable"),
    (Motif.PROVISOIRE, "provisoire"),
    (Motif.DECOUVERTE, "découverte : six mois après la sortie".replace(" :", f"{fr.INSECABLE}:")),
)


class PageJeunes(QWidget):
    """Filtres, colonnes et tri sont gardés d'une séance à l'autre ; la recherche, non."""

    def __init__(
        self, contexte: Contexte, suivis: JeunesSuivis, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contexte, self._suivis = contexte, suivis
        self.fichiers: ChoixDeFichier = DialoguesDuSysteme()
        self.ui = Ui_Jeunes()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.table = self.ui.table
        self.recherche = ChampRecherche(_INVITE)
        self.filtres = BarreFiltres()
        self.nouveau = NouveauDossier(self.ui, contexte, suivis, self._ouvrir)
        self.noter = PanneauNoter(contexte)
        self.ui.pile_noter.addWidget(self.noter)
        reglages = preferences.lire()
        self._choisies = reglages.colonnes
        self.table.modele.poser_le_tri(tri_valide(reglages.tri))
        self.lot = BarreLot(contexte)
        self.ui.pile_lot.addWidget(self.lot.panneau)
        self.ui.pile_lot.addWidget(self.lot)
        self.vues = MenuVues(self.ui.vues, contexte, self.vue_courante, self.poser_la_vue)
        self.ui.pile_noter.addWidget(self.vues.panneau)
        self._vide = RienAMontrer("users", "Aucun dossier encore")
        self._monter()
        self._echelle = Echelle(self)
        self._brancher()
        self.filtres.montrer(filtres_depuis_json(contexte.retenue.lire(_GARDES)))
        self.rafraichir()

    def _monter(self) -> None:
        ui = self.ui
        ui.place_recherche.addWidget(self.recherche)
        ui.place_filtres.addWidget(self.filtres)
        ui.pile_vide.addWidget(self._vide)
        ui.pile_vide.addStretch(1)
        touches: list[QWidget] = []
        for touche, mot in _TOUCHES:
            touches.append(
                rangee([etiquette(touche, genre="touche"), etiquette(mot, genre="second")])
            )
        self._rangs: QLabel = etiquette("", genre="second")
        self._touches = touches
        ui.place_aide.addWidget(rangee([self._rangs, *touches], 16), 1)
        legende: list[QWidget] = [
            rangee([Echantillon(motif), etiquette(mot, genre="second")]) for motif, mot in _LEGENDE
        ]
        self._legende = rangee(legende, 10)
        ui.place_legende.addWidget(self._legende)
        self._menu = MenuCoches("Colonnes", ui.colonnes)
        for colonne in COLONNES:
            if colonne.rang:
                action = QAction(colonne.titre, self._menu)
                action.setCheckable(True)
                action.setChecked(colonne.nom in (self._choisies or D_ORIGINE))
                action.setData(colonne.nom)
                action.toggled.connect(self._choisir_les_colonnes)
                self._menu.addAction(action)
        if self._contexte.seance.lecture_seule:
            ui.nouveau.setEnabled(False)
            ui.nouveau.setToolTip("Ce coffre est ouvert en lecture seule.")

    def _brancher(self) -> None:
        ui = self.ui
        AJour(self, self._suivis, self.rafraichir)
        apparence().changee.connect(self._disposer)
        self.recherche.textChanged.connect(self._montrer)
        self.recherche.returnPressed.connect(self._ouvrir_le_premier)
        self.filtres.change.connect(self._changer_les_filtres)
        self.table.dossier_demande.connect(self._ouvrir)
        self.table.tri_demande.connect(self._trier)
        self.table.note_demandee.connect(self._noter)
        self.noter.ferme.connect(self.table.setFocus)
        self.lot.panneau.ferme.connect(self.table.setFocus)
        self.lot.plus_rien.connect(self._ne_plus_rien_choisir)
        self.table.choix_change.connect(lambda: self.lot.montrer(self.table.choisis))
        self.table.menu_demande.connect(self._ouvrir_le_menu)
        self.table.place_changee.connect(self._poser_les_colonnes)
        self.table.verticalScrollBar().valueChanged.connect(self._dire_les_rangs)
        ui.tout_effacer.clicked.connect(self.tout_effacer)
        ui.nouveau.clicked.connect(self.nouveau.montrer)
        ui.exporter.clicked.connect(self.exporter)
        ui.colonnes.clicked.connect(
            lambda: self._menu.popup(ui.colonnes.mapToGlobal(ui.colonnes.rect().bottomLeft()))
        )
        self._vide.action_demandee.connect(self._agir_sur_le_vide)
        raccourci = QShortcut(QKeySequence("Ctrl+F"), self)
        raccourci.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        raccourci.activated.connect(self.chercher)

    # Contenu.

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si un nouveau dossier, une note ou un référent se saisit."""
        panneaux = (self.noter, self.lot.panneau)
        neuf = not self.ui.panneau_nouveau.isHidden()
        return neuf or any(p.saisie_en_cours for p in panneaux)

    def rafraichir(self) -> None:
        """Refait les filtres proposés et la table d'après les jeunes suivis."""
        self.filtres.proposer(self._suivis.lignes)
        self._montrer()

    def filtrer(self, filtres: object) -> None:
        """Pose des filtres venus d'ailleurs (tuile du tableau de bord), sans recherche."""
        if isinstance(filtres, Filtres):
            self.recherche.clear()
            self.filtres.montrer(filtres)
            self._changer_les_filtres()

    def tout_effacer(self) -> None:
        """Ôte recherche et filtres."""
        self.recherche.clear()
        self.filtres.montrer(Filtres())
        self._changer_les_filtres()
        self.recherche.setFocus(Qt.FocusReason.OtherFocusReason)

    def chercher(self) -> None:
        """Met le curseur dans la recherche (Ctrl F)."""
        self.recherche.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.recherche.selectAll()

    # Ce qui est gardé d'une séance à l'autre.

    def _changer_les_filtres(self) -> None:
        """Montre, et retient les filtres pour ce compte : ils nomment des personnes."""
        self._contexte.retenue.retenir(_GARDES, filtres_en_json(self.filtres.filtres))
        self._montrer()

    def vue_courante(self) -> Vue:
        """Les filtres, les colonnes et le tri en vigueur."""
        return Vue("", self.filtres.filtres, self._choisies, self.table.modele.tri_dit)

    def poser_la_vue(self, vue: Vue) -> None:
        """Applique une vue nommée."""
        self._choisies = vue.colonnes
        for action in self._menu.actions():
            action.blockSignals(True)
            action.setChecked(action.data() in (vue.colonnes or D_ORIGINE))
            action.blockSignals(False)
        self.table.modele.poser_le_tri(vue.tri)
        self._retenir_sur_le_poste()
        self.filtres.montrer(vue.filtres)
        self._changer_les_filtres()
        self._disposer()

    def _retenir_sur_le_poste(self) -> None:
        """Colonnes et tri ne disent rien de personne."""
        tri = self.table.modele.tri_dit
        preferences.ecrire(replace(preferences.lire(), colonnes=self._choisies, tri=tri))

    def _montrer(self) -> None:
        choisi, choisis = self.table.choisi, {x.id for x in self.table.choisis}
        filtres = self.filtres.filtres
        trouvailles = self._suivis.index.chercher(self.recherche.text())
        jour, au_tableau = self._suivis.aujourd_hui, self._suivis.au_tableau
        exacts = retenir(trouvailles.exacts, filtres, jour, au_tableau)
        voisins = retenir(trouvailles.voisins, filtres, jour, au_tableau)
        self.table.delegue.fragments = trouvailles.fragments
        self.table.modele.montrer(exacts, voisins)
        if not self.table.reprendre(choisi, choisis) and (exacts or voisins):
            self.table.choisir(0 if exacts else 1)
        self._dire_le_compte(len(exacts), bool(voisins))

    def _dire_le_compte(self, exacts: int, voisins: bool) -> None:
        ui, total = self.ui, len(self._suivis.suivies)
        filtre = self.filtres.filtres.actifs or bool(self.recherche.text())
        ui.compte.setText(fr.pluriel(exacts, "jeune"))
        ui.compte_sur.setText(f"sur {fr.nombre(total)}" if filtre else "")
        ui.tout_effacer.setVisible(filtre)
        ui.exporter.setEnabled(exacts > 0)
        rien = not exacts and not voisins
        ui.vide.setVisible(rien)
        self.table.setVisible(not rien)
        if rien and filtre:
            self._vide.dire(
                "Aucun jeune avec ces filtres",
                "La recherche regarde le nom, le prénom d'usage et le numéro de dossier.",
            )
            poser_action(self._vide.bouton, "Tout effacer")
        elif rien:
            self._vide.dire("Aucun dossier encore", "Le premier se crée en trois champs.")
            poser_action(self._vide.bouton, "Nouveau dossier")
            self._vide.bouton.setEnabled(ui.nouveau.isEnabled())
        self._dire_les_rangs()

    def _dire_les_rangs(self) -> None:
        total = len(self.table.modele.exacts)
        haut = self.table.rowAt(0)
        bas = self.table.rowAt(self.table.viewport().height() - 1)
        if not total or haut < 0 or (haut == 0 and bas < 0):
            self._rangs.setText("")
            return
        dernier = min(total, (bas if bas >= 0 else total - 1) + 1)
        self._rangs.setText(f"lignes {haut + 1} à {dernier} sur {fr.nombre(total)}")

    # Gestes.

    def _ouvrir(self, jeune: str) -> None:
        self._contexte.ouvrir_dossier.emit(jeune, "synthese")

    def _noter(self, jeune: str) -> None:
        ligne = self._suivis.par_id.get(jeune)
        if ligne is not None and not self._contexte.seance.lecture_seule:
            self.noter.ouvrir(ligne.dossier, ligne.nom_complet)

    def _ouvrir_le_menu(self, ou: QPoint) -> None:
        menu = self.lot.menu_de(self.table.choisis, self._ouvrir, self._noter)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(ou)

    def _ne_plus_rien_choisir(self) -> None:
        self.lot.oublier_le_bilan()
        self.table.n_en_garder_qu_une()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ouvrir_le_premier(self) -> None:
        if self.table.choisi is not None:
            self._ouvrir(self.table.choisi)

    def _trier(self, nom: str) -> None:
        self.table.modele.trier(nom)
        self._retenir_sur_le_poste()
        self._montrer()

    def _agir_sur_le_vide(self) -> None:
        if self.filtres.filtres.actifs or self.recherche.text():
            self.tout_effacer()
        else:
            self.nouveau.montrer()

    def _choisir_les_colonnes(self) -> None:
        choisies = {a.data() for a in self._menu.actions() if a.isChecked()}
        self._choisies = tuple(c.nom for c in COLONNES if not c.rang or c.nom in choisies)
        self._retenir_sur_le_poste()
        self._disposer()

    def exporter(self) -> None:
        """Écrit en tableur les jeunes montrés, dans leur ordre, avec les colonnes choisies."""
        chemin = self.fichiers.a_ecrire(
            self, "Exporter la liste", f"jeunes-{self._suivis.aujourd_hui}.xlsx", FILTRE
        )
        if chemin is None:
            return
        lignes = list(self.table.modele.exacts)
        # Une colonne choisie qu'un écran étroit ne montre pas y est aussi.
        colonnes = colonnes_montrees(self._choisies, inf, large=False)

        def travail(_: Progres) -> Path:
            ecrire(chemin, feuille(lignes, colonnes))
            return chemin

        combien = fr.pluriel(len(lignes), "jeune")
        phrase = f"Liste exportée{fr.INSECABLE}: {combien}, en clair dans {chemin.name}."
        self._contexte.taches.confier(
            travail,
            lambda _: self._contexte.annonce.emit(phrase, None),
            self._contexte.refuse.emit,
        )

    # Largeur.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Ôte les colonnes les moins utiles quand la place manque."""
        super().resizeEvent(evenement)
        self._disposer()
        self._dire_les_rangs()

    def _poser_les_colonnes(self) -> None:
        largeur = self.table.viewport().width() / facteur()
        large = self.window().width() / facteur() >= jetons.SEUIL_LARGE
        self.table.poser_colonnes(colonnes_montrees(self._choisies, largeur, large))
        self._dire_les_rangs()

    def _disposer(self) -> None:
        fenetre = self.window().width() / facteur()
        etroit = fenetre < jetons.SEUIL_ETROIT
        self.recherche.setMinimumWidth(px(_RECHERCHE_MINIMALE))
        self.recherche.setMaximumWidth(px(_RECHERCHE))
        self.recherche.setPlaceholderText(_INVITE_COURTE if etroit else _INVITE)
        for bouton, mot in (
            (self.ui.colonnes, "Colonnes"),
            (self.ui.exporter, "Exporter la liste"),
            (self.ui.vues, "Vues"),
        ):
            bouton.setText("" if etroit else f" {mot}")
            bouton.setAccessibleName(mot)
            bouton.setToolTip(mot if etroit else "")
        for widget in (self._legende, *self._touches):
            widget.setVisible(not etroit)
        self._poser_les_colonnes()
        page = self.width() / facteur()
        self.nouveau.disposer(next(n for seuil, n in _PAR_LIGNE if page >= seuil))
