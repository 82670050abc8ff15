"""La page Synthèse : pourquoi ce niveau, ce qui vient, la sortie et ses gestes, l'identité."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier import phrases
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.geste import GesteSortie
from ase_parcours.bureau.dossier.gestes_sortie import gestes
from ase_parcours.bureau.dossier.lignes import ligne_a_icone
from ase_parcours.bureau.dossier.panneau_action import PanneauAction
from ase_parcours.bureau.dossier.panneau_identite import PanneauIdentite
from ase_parcours.bureau.dossier.panneau_personne import PanneauPersonne
from ase_parcours.bureau.forms.ui_synthese import Ui_Synthese
from ase_parcours.bureau.frise.panneau import PanneauFrise
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.saisie.formulaire import faire_voir, preparer, ranger, vider
from ase_parcours.bureau.theme import px
from ase_parcours.metier.garantie import ETATS_VIVANTS, Evaluation
from ase_parcours.metier.hebergement import Etape, Solution
from ase_parcours.metier.jeune import Visa
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.sortie import Statut

_DEUX_COLONNES = 760
_GESTES_DE_FRONT = 420
_JETONS = {
    Niveau.GARANTIE: "garantie_texte",
    Niveau.FRAGILE: "fragile_texte",
    Niveau.SANS_SOLUTION: "sans_texte",
    Niveau.INDETERMINEE: "inconnu_texte",
}
_ROUGES = (Statut.A_REVOIR, Statut.DEPART_CONSTATE)


class PageSynthese(QWidget):
    """``page_demandee`` : aller à une autre page du dossier ; ``lien_demande`` : à ce qui explique
    un élément de la frise."""

    page_demandee = Signal(str)
    lien_demande = Signal(object)

    def __init__(
        self,
        contexte: Contexte,
        fichiers: ChoixDeFichier | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self.boutons: dict[str, Bouton] = {}
        self.ui = Ui_Synthese()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.frise = PanneauFrise(contexte, fichiers or DialoguesDuSysteme(), ruban=False)
        self.ui.pile_frise.addWidget(self.frise)
        self.frise.lien_demande.connect(self.lien_demande)
        self.identite = PanneauIdentite(contexte)
        self.ui.pile_droite.addWidget(self.identite)
        self.ui.pile_droite.addStretch(1)
        self.identite.poser_le_pied(self.ui.pile_pied)
        self.action = PanneauAction(contexte)
        self.action.hide()
        self.ui.pile_action.addWidget(self.action)
        self.ui.place_action.hide()
        self.personne = PanneauPersonne(contexte)
        self.ui.pile_gauche.insertWidget(3, self.personne)
        self.action.ferme.connect(self.ui.place_action.hide)
        self.action.page_demandee.connect(self.page_demandee)
        self.action.geste_voulu.connect(self.ouvrir_geste)
        contexte.saisies.suivre("geste", self.action, self._geste_vise, self._rouvrir_le_geste)

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre la synthèse d'un dossier ; un geste commencé pour ce dossier reste ouvert."""
        meme = self._etat is not None and self._etat.vue.ligne.id == etat.vue.ligne.id
        self._etat = etat
        if not meme and self.action.geste is not None:
            self.action.fermer()
        elif self.action.geste is not None:
            self.action.actualiser(etat)
        self.frise.montrer(etat)
        self._montrer_les_raisons(etat.evaluation)
        self._montrer_les_alertes(etat.evaluation)
        self._montrer_les_etapes(etat.evaluation)
        self._montrer_la_sortie(etat)
        self.identite.montrer(etat)
        self.personne.montrer(etat)

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si l'identité est modifiée et pas encore enregistrée."""
        return self.identite.saisie_en_cours

    def _montrer_les_raisons(self, e: Evaluation) -> None:
        pile = self.ui.pile_motifs
        vider(pile)
        jeton = "sans_texte" if e.statut in _ROUGES else _JETONS[e.niveau]
        tete = phrases.raison(e)
        pile.addWidget(ligne_a_icone("alert-circle" if e.motifs else "circle-check", jeton, tete))
        # Les nuits découvertes sont déjà dans la phrase de tête, sauf pour une sortie à revoir.
        deja = e.statut is Statut.SUIVI and len(e.trous) <= phrases.SUITES_DITES
        for motif in e.motifs:
            if motif.texte != tete and not (deja and motif.code == "nuits_decouvertes"):
                pile.addWidget(ligne_a_icone("circle", jeton, motif.texte))
        aide = phrases.qui_aiderait(e) if e.trous else ""
        if aide:
            pile.addWidget(ligne_a_icone("arrow-right", "accent", aide))

    def _montrer_les_alertes(self, e: Evaluation) -> None:
        pile = self.ui.pile_alertes
        vider(pile)
        for alerte in e.alertes:
            pile.addWidget(ligne_a_icone("alert-triangle", "fragile_texte", alerte.texte))
        self.ui.bloc_alertes.setVisible(bool(e.alertes))

    def _montrer_les_etapes(self, e: Evaluation) -> None:
        pile = self.ui.pile_etapes
        vider(pile)
        a_faire = _etapes(e)
        for solution, etape in a_faire:
            nom = phrases.nom_de_piste(e.reperes.natures[solution.code].court)
            qui = f" · {etape.responsable}" if etape.responsable else ""
            pile.addWidget(
                ligne_a_icone(
                    "hourglass" if _en_retard(etape, e) else "calendar-event",
                    "sans_texte" if _en_retard(etape, e) else "accent",
                    etape.libelle,
                    suite=f"{_quand(etape, e)} · {nom}{qui}",
                )
            )
        if not a_faire:
            pile.addWidget(etiquette("Aucune étape datée sur les pistes.", genre="doux", plie=True))

    def _montrer_la_sortie(self, etat: EtatDossier) -> None:
        e = etat.evaluation
        self.ui.etat_sortie.setText(_phrase_de_sortie(e))
        vider(self.ui.pile_visas)
        for visa in e.faits.visas:
            icone = "circle-x" if visa.retire else "rubber-stamp"
            texte = _phrase_de_visa(visa, etat)
            self.ui.pile_visas.addWidget(ligne_a_icone(icone, "accent", texte))
        self.ui.place_visas.setVisible(bool(e.faits.visas))
        self._montrer_les_gestes(etat)

    def _montrer_les_gestes(self, etat: EtatDossier) -> None:
        vider(self.ui.grille_gestes)
        self.boutons = {}
        for geste in gestes(etat):
            bouton = Bouton(geste.mot, icone=geste.icone, taille="petite")
            bouton.setEnabled(not etat.pourquoi_lecture)
            bouton.setToolTip(etat.pourquoi_lecture)
            bouton.clicked.connect(lambda _=False, g=geste: self._ouvrir(g))
            self.boutons[geste.cle] = bouton
        self.ui.place_gestes.setVisible(bool(self.boutons))
        self._disposer()

    # Gestes.

    def ouvrir_geste(self, cle: str, valeurs: dict[str, Any] | None = None) -> None:
        """Ouvre un geste par sa clé, s'il est possible maintenant."""
        if self._etat is None:
            return
        geste = next((g for g in gestes(self._etat) if g.cle == cle), None)
        if geste is not None:
            self._ouvrir(geste, valeurs)

    def _ouvrir(self, geste: GesteSortie, valeurs: dict[str, Any] | None = None) -> None:
        if self._etat is None:
            return
        self.ui.place_action.show()
        self.action.ouvrir(self._etat, geste, valeurs)
        faire_voir(self.ui.defile, self.action)

    def _geste_vise(self) -> Visee | None:
        geste = self.action.geste
        if self._etat is None or geste is None:
            return None
        return Visee(geste.mot, self._etat.vue.ligne.id, {"geste": geste.cle})

    def _rouvrir_le_geste(self, quoi: Mapping[str, Any]) -> None:
        self.ouvrir_geste(quoi["geste"])

    def renseigner_la_date(self) -> None:
        """Donne le clavier à la sortie prévue."""
        self.identite.aller_a("sortie_prevue")

    # Disposition.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Deux colonnes, ou une."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        sens = QBoxLayout.Direction
        large = self.width() >= px(_DEUX_COLONNES)
        direction = sens.LeftToRight if large else sens.TopToBottom
        self.ui.rangee_colonnes.setDirection(direction)
        colonne = self.width() // 2 if large else self.width()
        de_front = 2 if colonne >= px(_GESTES_DE_FRONT) else 1
        ranger(self.ui.grille_gestes, list(self.boutons.values()), de_front)


def _etapes(e: Evaluation) -> list[tuple[Solution, Etape]]:
    """Étapes datées non faites des solutions vivantes, la plus proche d'abord."""
    trouvees = [
        (s, etape)
        for s in e.faits.solutions
        if s.etat(e.aujourd_hui) in ETATS_VIVANTS
        for etape in s.etapes
        if not etape.faite and etape.le is not None
    ]
    return sorted(trouvees, key=lambda x: (x[1].le or e.aujourd_hui, x[1].id))


def _en_retard(etape: Etape, e: Evaluation) -> bool:
    return etape.le is not None and etape.le < e.aujourd_hui


def _quand(etape: Etape, e: Evaluation) -> str:
    if etape.le is None:
        return "à dater"
    jour = fr.date_courte(etape.le)
    if _en_retard(etape, e):
        return f"{jour}, retard {(e.aujourd_hui - etape.le).days}{fr.INSECABLE}j"
    return f"{jour}, {fr.depuis(etape.le, e.aujourd_hui)}"


def _phrase_de_sortie(e: Evaluation) -> str:
    le = e.sortie.le
    if le is None or e.sortie.base is None:
        return "Date de sortie inconnue : donnez la sortie prévue, ou la date de naissance."
    d = phrases.BASES[e.sortie.base]
    match e.statut:
        case Statut.SUIVI:
            return f"Sortie le {fr.date_longue(le)} ({d})."
        case Statut.DEPART_CONSTATE:
            return f"Départ constaté{fr.INSECABLE}; {phrases.raison(e)}"
        case Statut.A_REVOIR:
            return f"Sortie du {fr.date_longue(le)}, à revoir. {phrases.raison(e)}"
        case Statut.TRANSFERE | Statut.DECEDE:
            return phrases_de_cloture(e)
        case _:
            return f"Sortie le {fr.date_longue(le)}. {phrases.raison(e)}"


def phrases_de_cloture(e: Evaluation) -> str:
    """Ce qui a fermé le dossier, et quand."""
    quoi = "Dossier transféré" if e.statut is Statut.TRANSFERE else "Décès"
    jour = f" le {fr.date_longue(e.situation.dernier.le)}" if e.situation.dernier else ""
    return f"{quoi}{jour}."


def _phrase_de_visa(visa: Visa, etat: EtatDossier) -> str:
    pour = f"pour une sortie le {fr.date_longue(visa.date_sortie)}"
    if visa.retire:
        return f"Visa {pour}, retiré."
    if visa.accorde_par is None:
        demandeur = etat.comptes.get(visa.demandeur or "", "compte inconnu")
        return f"Visa demandé {pour}, par {demandeur}. Il reste à l’accorder."
    qui = etat.comptes.get(visa.accorde_par, "compte inconnu")
    meme = " (visa du demandeur)" if visa.visa_du_demandeur else ""
    quand = f", le {fr.date_longue(visa.etape_le)}" if visa.etape_le else ""
    suite = f"Prochaine étape{fr.INSECABLE}: {visa.etape_libelle}{quand}, {visa.responsable}."
    return f"Visa accordé {pour}, par {qui}{meme}. {suite}"
