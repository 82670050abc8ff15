"""La page Tableau : assemble la phrase du jour, les tuiles, l'axe des sorties et les rappels."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.banniere import Banniere, Gravite
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.composants.tuile import ORDRE, TuileNiveau
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.echeances.suivi import SuiviEcheances
from ase_parcours.bureau.flux import rangee
from ase_parcours.bureau.forms.ui_tableau import Ui_Tableau
from ase_parcours.bureau.formulaire import Echelle, poser_action
from ase_parcours.bureau.jeunes.filtres import Filtres, Pistes, Quand, Signe, est_proche
from ase_parcours.bureau.nuits.axe import MOIS_MONTRES, MOIS_MONTRES_LARGE, AxeSorties
from ase_parcours.bureau.nuits.donnees import LigneSortie
from ase_parcours.bureau.nuits.motifs import Motif
from ase_parcours.bureau.nuits.piste import Echantillon
from ase_parcours.bureau.releve.lecture import nombre_a_lire
from ase_parcours.bureau.suivis import AJour, JeunesSuivis
from ase_parcours.bureau.tableau.bande import BandeDuMatin
from ase_parcours.bureau.tableau.panneau_a_faire import PanneauAFaire
from ase_parcours.bureau.tableau.panneaux_serres import PanneauxSerres
from ase_parcours.bureau.tableau.phrases import TOUT_VA, phrase_de_tuile, phrase_du_jour
from ase_parcours.bureau.tableau.portee import Portee, Quoi, depuis_json, en_json, garde
from ase_parcours.bureau.theme import apparence, facteur, jetons
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.coffre.lectures.tableau import niveau_montre
from ase_parcours.metier.nuits import Niveau

_SORTIES_MONTREES, _SOUS_UNE_BANNIERE = 9, 6
"""Lignes de l'axe ; une bannière prend la place de trois."""
_LEGENDE = (
    (Motif.A_L_ASE, f"à l{fr.APOSTROPHE}ASE"),
    (Motif.DURABLE, "nuit durable"),
    (Motif.PROVISOIRE, "nuit provisoire"),
    (Motif.DECOUVERTE, "nuit découverte"),
)


_DOUZE_MOIS = frozenset({Quand.DOUZE_MOIS})
_LISTES = {
    "faire": Filtres(quand=_DOUZE_MOIS, signes=frozenset({Signe.A_FAIRE})),
    "droits": Filtres(signes=frozenset({Signe.DROIT})),
    "silences": Filtres(signes=frozenset({Signe.SILENCE})),
    "planb": Filtres(quand=_DOUZE_MOIS, pistes=frozenset({Pistes.PLAN_B})),
    "depassees": Filtres(quand=frozenset({Quand.DEPASSEE})),
}
"""La liste que chaque panneau ouvre."""
_AUCUN_DOSSIER = (
    "Aucun dossier encore",
    "Importez le tableur du foyer, ou créez un premier dossier dans Jeunes.",
)
_PERSONNE = {
    Quoi.TOUS: _AUCUN_DOSSIER,
    Quoi.MIENS: (
        "Aucun jeune dont vous êtes référent",
        "Si votre nom est écrit autrement dans les dossiers, choisissez-le dans « Jeunes ».",
    ),
    Quoi.UNITE: ("Aucun jeune dans cette unité", "Une autre se choisit dans « Jeunes »."),
}
"""Ce que l'on dit quand le choix ne retient personne."""


class PageTableau(QWidget):
    """Se refait quand les jeunes suivis changent."""

    def __init__(
        self, contexte: Contexte, suivis: JeunesSuivis, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contexte, self._suivis = contexte, suivis
        self._urgent: LigneJeune | None = None
        self._rejets: Banniere | None = None
        self.ui = Ui_Tableau()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.tuiles = {niveau: TuileNiveau(niveau) for niveau in ORDRE}
        self.axe = AxeSorties([], suivis.aujourd_hui)
        self.a_faire = PanneauAFaire(self.ui, suivis.aujourd_hui, self._ouvrir)
        self._serres = PanneauxSerres(self.ui, self._ouvrir)
        self._echeances = SuiviEcheances.de(contexte, suivis)
        self.bande = BandeDuMatin()
        self.portee = depuis_json(contexte.retenue.lire("portee"))
        self._des_miens = Filtres()
        """La portée, dite en filtres de la liste."""
        self._vide = RienAMontrer(
            "users",
            *_AUCUN_DOSSIER,
        )
        self._monter()
        self._echelle = Echelle(self)
        self._brancher()
        self.rafraichir()

    def _monter(self) -> None:
        self.ui.place_axe.addWidget(self.axe)
        self.ui.place_bande.addWidget(self.bande)
        self.ui.pile_vide.addWidget(self._vide)
        legende = []
        for motif, mots in _LEGENDE:
            legende.append(rangee([Echantillon(motif), etiquette(mots, genre="second")], 7))
        self.ui.place_legende.addWidget(rangee(legende, 16), 1)
        self.ui.phrase.setAccessibleName("Le plus pressant")

    def _brancher(self) -> None:
        AJour(self, self._suivis, self.rafraichir)
        self._echeances.change.connect(self._montrer_a_faire)
        apparence().changee.connect(self._disposer)
        for niveau, tuile in self.tuiles.items():
            tuile.liste_demandee.connect(self._ouvrir_la_liste)
            tuile.setObjectName(f"tuile_{niveau.value}")
        self.axe.dossier_demande.connect(self._ouvrir_le_dossier)
        self.ui.ouvrir_urgent.clicked.connect(self._ouvrir_l_urgent)
        self.ui.releve.clicked.connect(lambda: self._contexte.ouvrir_page.emit("releve", None))
        self.ui.autres_sorties.clicked.connect(lambda: self._filtrer(Quand.DOUZE_MOIS))
        self.ui.au_dela.clicked.connect(lambda: self._filtrer(Quand.AU_DELA))
        self.bande.portee_choisie.connect(self.choisir_la_portee)
        self.bande.palier_demande.connect(
            lambda signe: self._lister(Filtres(quand=_DOUZE_MOIS, signes=frozenset({signe})))
        )
        for nom, filtres in _LISTES.items():
            lien, compte = getattr(self.ui, f"tous_{nom}"), getattr(self.ui, f"compte_{nom}")
            # Rien à lister : « Voir les jeunes » montre ceux dont on parle.
            lien.clicked.connect(
                lambda _=False, f=filtres, c=compte: self._lister(
                    f if c.text() not in ("", "0") else Filtres()
                )
            )
        self._vide.action_demandee.connect(self._agir_sur_le_vide)

    # Contenu.

    def rafraichir(self) -> None:
        """Refait tout d'après les jeunes suivis."""
        suivis = self._suivis
        compte = self._contexte.seance.coffre.compte.nom
        self._des_miens = self.portee.filtres(compte, suivis.lignes)
        self._tableau = suivis.tableau.parmi(self._garde)
        self._parmi = [x for x in suivis.suivies if self._garde(x)]
        self.bande.setVisible(bool(suivis.lignes))
        self.bande.proposer(suivis.suivies, self.portee)
        self.bande.montrer(self._tableau.comptees)
        # Un import où tout est refusé laisse un coffre vide, mais des lignes à reprendre.
        rien = not self._parmi and (bool(suivis.suivies) or not self._tableau.refusees)
        self.ui.plein.setVisible(not rien)
        self.ui.vide.setVisible(rien)
        self._dire_le_vide()
        self._dire_la_phrase()
        self._dire_la_releve()
        for niveau, tuile in self.tuiles.items():
            lignes = self._tableau.de_niveau(niveau)
            proches, phrase = phrase_de_tuile(niveau, lignes)
            tuile.montrer(len(lignes), proches, len(self._tableau.comptees), phrase)
        self._montrer_les_sorties()
        self._serres.montrer(self._tableau.comptees, self._parmi)
        self._montrer_les_rejets(self._tableau.refusees)
        self._montrer_a_faire()
        self._disposer()

    def _montrer_a_faire(self) -> None:
        comptees = self._tableau.comptees
        self.a_faire.montrer(comptees, self._echeances.de_ces_jeunes(comptees))

    def choisir_la_portee(self, portee: Portee) -> None:
        """Réduit tout le tableau à ces jeunes, et retient le choix pour ce compte."""
        self.portee = portee
        self._contexte.retenue.retenir("portee", en_json(portee))
        self.rafraichir()

    def _garde(self, ligne: LigneJeune) -> bool:
        return garde(self._des_miens, ligne)

    def _dire_le_vide(self) -> None:
        if not self._suivis.suivies:
            self._vide.dire(*_AUCUN_DOSSIER)
            poser_action(self._vide.bouton, "Importer un tableur")
        else:
            self._vide.dire(*_PERSONNE[self.portee.quoi])
            poser_action(self._vide.bouton, "Montrer tous les jeunes")

    def _agir_sur_le_vide(self) -> None:
        if self._suivis.suivies:
            self.choisir_la_portee(replace(self.portee, quoi=Quoi.TOUS))
        else:
            self._importer()

    def _dire_la_phrase(self) -> None:
        self._urgent = self._tableau.plus_urgent
        self.ui.ouvrir_urgent.setVisible(self._urgent is not None)
        if self._urgent is None:
            self.ui.phrase_icone.changer("moon-stars", "garantie_texte")
            self.ui.phrase.setText(TOUT_VA)
            return
        phrase = phrase_du_jour(self._urgent)
        self.ui.phrase_icone.changer("moon-off", "sans_texte")
        fort = f'<span style="font-weight:600">{escape(phrase.fort)}</span>'
        self.ui.phrase.setText(f"{fort}{escape(phrase.suite)}")
        nom = f"Ouvrir le dossier {fr.elision(self._urgent.nom_complet)}"
        self.ui.ouvrir_urgent.setAccessibleName(nom)

    def _dire_la_releve(self) -> None:
        """« Depuis que je suis parti », avec le nombre ; rien si rien n'a changé."""
        touches = nombre_a_lire(self._contexte)
        self.ui.releve.setVisible(touches > 0)
        combien = fr.pluriel(touches, "dossier")
        self.ui.releve.setText(f" Depuis que je suis parti{fr.INSECABLE}: {combien}")

    def _montrer_les_sorties(self) -> None:
        jour = self._suivis.aujourd_hui
        a_venir = [x for x in self._tableau.comptees if x.sortie and x.sortie >= jour]
        a_venir.sort(key=lambda x: (x.sortie or jour, x.dossier))
        banniere = self._tableau.refusees > 0
        montrees = a_venir[: _SOUS_UNE_BANNIERE if banniere else _SORTIES_MONTREES]
        mois = MOIS_MONTRES_LARGE if self._largeur() >= jetons.SEUIL_LARGE else MOIS_MONTRES
        self.axe.montrer([_ligne_de_sortie(x) for x in montrees], jour, mois)
        autres, au_dela = len(a_venir) - len(montrees), self._tableau.au_dela
        self.ui.autres_sorties.setVisible(autres > 0)
        lien = "L'autre sortie" if autres == 1 else f"Les {autres} autres sorties"
        self.ui.autres_sorties.setText(f"{lien} des douze mois".replace("'", fr.APOSTROPHE))
        self.ui.au_dela.setVisible(au_dela > 0)
        self.ui.au_dela.setText(f"{fr.nombre(au_dela)} au-delà de douze mois")
        self.ui.compte_axe.setText("" if montrees else "aucune dans les douze mois")

    def _montrer_les_rejets(self, nombre: int) -> None:
        if self._rejets is not None:
            self.ui.place_rejets.removeWidget(self._rejets)
            self._rejets.hide()
            self._rejets.deleteLater()
            self._rejets = None
        if not nombre:
            return
        combien = fr.pluriel(nombre, "ligne refusée non reprise", "lignes refusées non reprises")
        self._rejets = Banniere(
            Gravite.ORANGE, "file-alert", f"{combien}.", "À corriger et importer de nouveau."
        )
        self._rejets.action_demandee.connect(self._importer)
        self.ui.place_rejets.addWidget(self._rejets)
        poser_action(self._rejets.bouton, "Les reprendre")

    @property
    def rejets(self) -> Banniere | None:
        """La bannière des lignes refusées, s'il y en a."""
        return self._rejets

    # Où mènent les gestes.

    def _ouvrir(self, jeune: str, page: str = "logement") -> None:
        self._contexte.ouvrir_dossier.emit(jeune, page)

    def _ouvrir_le_dossier(self, dossier: str) -> None:
        ligne = self._suivis.de_dossier(dossier)
        if ligne is not None:
            self._ouvrir(ligne.id)

    def _ouvrir_l_urgent(self) -> None:
        if self._urgent is not None:
            self._ouvrir(self._urgent.id)

    def _ouvrir_la_liste(self, niveau: Niveau) -> None:
        self._lister(Filtres(quand=_DOUZE_MOIS, niveaux=frozenset({niveau})))

    def _filtrer(self, quand: Quand) -> None:
        self._lister(Filtres(quand=frozenset({quand})))

    def _lister(self, filtres: Filtres) -> None:
        """La liste, avec ces filtres, parmi les jeunes dont parle le tableau."""
        d = self._des_miens
        parmi = replace(filtres, unites=d.unites, referents=d.referents)
        self._contexte.ouvrir_page.emit("jeunes", parmi)

    def _importer(self) -> None:
        self._contexte.ouvrir_page.emit("echanges", None)

    # Largeur.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Une colonne sous 1100 pixels, deux au-delà."""
        super().resizeEvent(evenement)
        self._disposer()

    def _largeur(self) -> float:
        """Largeur de la fenêtre ramenée à 100 % de texte (la page en a perdu le rail)."""
        fenetre = self.window()
        return fenetre.width() / facteur() if fenetre is not self else self.width() / facteur()

    def _disposer(self) -> None:
        etroit = self._largeur() < jetons.SEUIL_ETROIT
        par_ligne = 2 if etroit else len(ORDRE)
        for rang, niveau in enumerate(ORDRE):
            self.ui.grille_tuiles.addWidget(
                self.tuiles[niveau], rang // par_ligne, rang % par_ligne
            )
        for colonne in range(len(ORDRE)):
            self.ui.grille_tuiles.setColumnStretch(colonne, 1 if colonne < par_ligne else 0)
        place = (1, 0) if etroit else (0, 1)
        self.ui.grille.addWidget(self.ui.panneau_faire, *place)
        self.ui.grille.setColumnStretch(0, 65)
        self.ui.grille.setColumnStretch(1, 0 if etroit else 35)
        sens = QVBoxLayout.Direction.TopToBottom if etroit else QVBoxLayout.Direction.LeftToRight
        for rangs in (self.ui.du_jour, self.ui.milieu, self.ui.bas):
            rangs.setDirection(sens)
        self.ui.aide_axe.setVisible(not etroit)


def _ligne_de_sortie(ligne: LigneJeune) -> LigneSortie:
    sortie = ligne.sortie
    assert sortie is not None  # noqa: S101 - l'appelant ne donne que des sorties connues
    niveau = niveau_montre(ligne)
    urgente = niveau is Niveau.SANS_SOLUTION and est_proche(ligne)
    return LigneSortie(
        ligne.dossier, ligne.nom_complet, niveau, sortie, ligne.evaluation.plages, urgente
    )
