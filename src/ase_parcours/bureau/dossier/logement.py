"""La page Logement : le ruban des nuits, ce qui manque, les pistes côte à côte et leurs gestes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableWidget, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.composants.banniere import Banniere, Gravite
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier import phrases
from ase_parcours.bureau.dossier.carte_piste import CartePiste, legende
from ase_parcours.bureau.dossier.cartes import Geste, cartes, comptes, suivant
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.nuits_couvertes import donnees_du_ruban
from ase_parcours.bureau.dossier.panneau_ecarter import PanneauEcarter
from ase_parcours.bureau.dossier.panneau_etapes import PanneauEtapes
from ase_parcours.bureau.dossier.panneau_piste import PanneauPiste
from ase_parcours.bureau.dossier.plan_b import CartePlanB, voies_ouvertes
from ase_parcours.bureau.dossier.table_nuits import montrer_les_nuits
from ase_parcours.bureau.dossier.tables import preparer_table
from ase_parcours.bureau.facettes.alertes import montrer_les_alertes
from ase_parcours.bureau.facettes.panneau import PanneauFacette
from ase_parcours.bureau.forms.ui_logement import Ui_Logement
from ase_parcours.bureau.frise.panneau import PanneauFrise
from ase_parcours.bureau.nuits.donnees import DonneesRuban
from ase_parcours.bureau.nuits.ruban import CadreRuban, RubanNuits
from ase_parcours.bureau.saisie.fichiers import PIECES, ChoixDeFichier
from ase_parcours.bureau.saisie.formulaire import faire_voir, preparer, vider
from ase_parcours.bureau.theme import jetons, px
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.hebergement import ETATS_MORTS, Etat, Solution
from ase_parcours.metier.vocabulaire import TYPES

_GRAVITES = {
    "rouge": Gravite.ROUGE,
    "orange": Gravite.ORANGE,
    "violet": Gravite.VIOLET,
}
_TROIS_COLONNES, _DEUX_COLONNES = 760, 480
"""Largeurs, en pixels à 100 % de texte, où le formulaire gagne une colonne."""
CARTES_PAR_PAGE = 24


class PageLogement(QWidget):
    """``date_demandee`` : la date de sortie manque et l'on veut la renseigner. ``lien_demande`` :
    aller à ce qui explique un élément de la frise."""

    date_demandee = Signal()
    lien_demande = Signal(object)

    def __init__(
        self, contexte: Contexte, fichiers: ChoixDeFichier, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._fichiers = fichiers
        self._etat: EtatDossier | None = None
        self.cartes: list[CartePiste] = []
        self._cartes_montrees = CARTES_PAR_PAGE
        self.plan_b: CartePlanB | None = None
        self.banniere: Banniere | None = None
        self.ui = Ui_Logement()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.frise = PanneauFrise(contexte, fichiers, ruban=True)
        self.ruban = RubanNuits(DonneesRuban("", None, (), contexte.aujourd_hui))
        self.table = QTableWidget()
        self._poser_le_ruban()
        self.panneau = PanneauPiste(contexte)
        self.etapes = PanneauEtapes(contexte)
        self.ecarter = PanneauEcarter(contexte)
        self._poser_les_panneaux()
        self.facettes = [
            PanneauFacette(contexte, TYPES[t]) for t in ("demande_logement", "aide_logement")
        ]
        for facette in self.facettes:
            self.ui.pile_suite.addWidget(facette)
            facette.deroule.connect(lambda f=facette: faire_voir(self.ui.defile, f))
        for widget in legende():
            self.ui.rangee_legende.addWidget(widget)
        self.ui.ajouter.clicked.connect(lambda: self.ajouter())
        self.ui.refus.hide()

    def _poser_le_ruban(self) -> None:
        self.ui.pile_ruban.addWidget(self.frise)
        self.ui.pile_ruban.addWidget(CadreRuban(self.ruban))
        self.frise.lien_demande.connect(self.lien_demande)
        preparer_table(self.table)
        self.table.setAccessibleName("Nuits, en table")
        self.table.hide()
        self.ui.pile_ruban.addWidget(self.table)
        self.ruban.piste_demandee.connect(lambda nuit: self.ajouter(nuit))
        self.ruban.solution_demandee.connect(self.modifier)
        self.ruban.table_demandee.connect(self.basculer_la_table)
        self.ruban.date_demandee.connect(self.date_demandee)

    def _poser_les_panneaux(self) -> None:
        for panneau in (self.panneau, self.etapes, self.ecarter):
            panneau.hide()
            self.ui.pile_panneau.addWidget(panneau)
            panneau.ferme.connect(self._panneau_ferme)
        saisies = self._contexte.saisies
        saisies.suivre("piste", self.panneau, self._piste_visee, self._rouvrir_la_piste)
        saisies.suivre("etapes", self.etapes, self._etapes_visees, self._rouvrir_les_etapes)
        saisies.suivre("ecarter", self.ecarter, self._ecart_vise, self._rouvrir_l_ecart)
        self.ui.place_panneau.hide()
        self.panneau.apercu.connect(self._apercevoir)

    def ouvrir_facette(self, type_: str, element: str) -> None:
        """Ouvre la fiche d'une demande ou d'une garantie, dès que la page est peinte."""
        for facette in self.facettes:
            rangee = next((r for r in facette.rangees if r["id"] == element), None)
            if facette.type.nom == type_ and rangee is not None:
                QTimer.singleShot(0, facette, partial(facette.ouvrir, rangee))

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre le logement d'un dossier ; ce qui se saisit pour ce dossier reste ouvert."""
        meme = self._etat is not None and self._etat.vue.ligne.id == etat.vue.ligne.id
        self._etat = etat
        e = etat.evaluation
        if not meme:
            self._cartes_montrees = CARTES_PAR_PAGE
            self._fermer_les_panneaux()
        self.frise.montrer(etat)
        self.ruban.montrer(donnees_du_ruban(e, etat.vue.ligne.nom_complet))
        self._montrer_la_table(e)
        self._montrer_la_banniere(e)
        self._montrer_les_cartes()
        montrer_les_alertes(self.ui, etat, "logement")
        for facette in self.facettes:
            facette.montrer(etat)
        self.ui.ajouter.setEnabled(etat.ecrivable)
        self.ui.ajouter.setToolTip(etat.pourquoi_pas_ecrire)
        self.ui.refus.hide()
        if self.panneau.isVisibleTo(self.ui.place_panneau):
            self.panneau.actualiser(etat)
        if self.etapes.isVisibleTo(self.ui.place_panneau):
            self.etapes.actualiser(etat)

    def _montrer_la_banniere(self, e: Evaluation) -> None:
        vider(self.ui.pile_banniere)
        self.banniere = None
        alerte = phrases.alerte(e)
        # Une seule invitation à la fois : celle de la bannière quand elle est là.
        self.ui.ajouter.setVisible(alerte is None or alerte.action != "piste")
        self.ui.place_banniere.setVisible(alerte is not None)
        if alerte is None:
            return
        action = {"piste": "Ajouter une piste", "date": "Renseigner la date"}.get(alerte.action, "")
        banniere = Banniere(
            _GRAVITES[alerte.gravite],
            alerte.icone,
            alerte.fort,
            alerte.suite,
            action,
            "plus" if alerte.action == "piste" else None,
        )
        if alerte.action == "date":
            banniere.action_demandee.connect(self.date_demandee)
        else:
            banniere.action_demandee.connect(lambda: self.ajouter())
        if self._etat is not None and not self._etat.ecrivable:
            banniere.bouton.setEnabled(False)
            banniere.bouton.setToolTip(self._etat.pourquoi_pas_ecrire)
        self.ui.pile_banniere.addWidget(banniere)
        self.banniere = banniere

    def _montrer_les_cartes(self) -> None:
        if self._etat is None:
            return
        etat, e = self._etat, self._etat.evaluation
        liste = cartes(e, _pieces(etat))
        self.ui.compte_pistes.setText(comptes(liste))
        self.cartes = [
            CartePiste(c, ecrivable=etat.ecrivable, pourquoi=etat.pourquoi_pas_ecrire)
            for c in liste[: self._cartes_montrees]
        ]
        for carte in self.cartes:
            carte.geste_demande.connect(self._geste)
        self.plan_b = self._carte_plan_b(e)
        montrees: list[QWidget] = list(self.cartes)
        if self.plan_b is not None:
            # Quatrième place au plus : la carte du plan B ne se cherche pas.
            montrees.insert(min(3, len(montrees)), self.plan_b)
        reste = len(liste) - len(self.cartes)
        if reste > 0:
            montrees.append(self._carte_des_autres(reste))
        self.ui.cartes.montrer(montrees or [self._rien_a_montrer()])

    def _carte_des_autres(self, reste: int) -> Bouton:
        """Cent pistes ne se lisent pas d'un coup : les vivantes d'abord, le reste à la demande."""
        suivantes = min(reste, CARTES_PAR_PAGE)
        bouton = Bouton(f"Montrer {suivantes} autres pistes sur {fr.nombre(reste)}")
        bouton.clicked.connect(self._montrer_plus_de_cartes)
        return bouton

    def _montrer_plus_de_cartes(self) -> None:
        self._cartes_montrees += CARTES_PAR_PAGE
        self._montrer_les_cartes()

    def _carte_plan_b(self, e: Evaluation) -> CartePlanB | None:
        if not e.plan_b_manquant or self._etat is None:
            return None
        carte = CartePlanB(voies_ouvertes(e), ecrivable=self._etat.ecrivable)
        carte.piste_demandee.connect(lambda code: self.ajouter(code=code))
        return carte

    def _rien_a_montrer(self) -> RienAMontrer:
        rien = RienAMontrer(
            "home-plus",
            "Aucune piste encore",
            "La première se saisit en trois champs.",
            "Ajouter une piste",
        )
        rien.action_demandee.connect(lambda: self.ajouter())
        rien.bouton.setEnabled(self._etat is not None and self._etat.ecrivable)
        return rien

    # Disposition.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Les formulaires et la légende suivent la largeur."""
        super().resizeEvent(evenement)
        place = self.width() - px(2 * jetons.MARGE_DOSSIER)
        colonnes = 3 if place >= px(_TROIS_COLONNES) else 2 if place >= px(_DEUX_COLONNES) else 1
        for panneau in (self.panneau, self.etapes, self.ecarter):
            panneau.disposer(colonnes)
        self.ui.legende.setVisible(place >= px(_TROIS_COLONNES))

    # Gestes.

    def _geste(self, geste: str, identifiant: str) -> None:
        solution = self._etat.solution(identifiant) if self._etat else None
        if solution is None or self._etat is None:
            return
        match Geste(geste):
            case Geste.AVANCER:
                self._changer_d_etat(solution, suivant(solution.etat(self._contexte.aujourd_hui)))
            case Geste.ROUVRIR:
                self._changer_d_etat(solution, Etat.ENVISAGEE)
            case Geste.VERSER:
                self.verser(solution)
            case Geste.MODIFIER:
                self.modifier(identifiant)
            case Geste.ETAPES:
                self._ouvrir(self.etapes)
                self.etapes.ouvrir(self._etat, solution)
            case Geste.REFUSER:
                self._ouvrir(self.ecarter)
                self.ecarter.ouvrir(solution, Etat.REFUSEE)
            case Geste.ECARTER:
                self._ouvrir(self.ecarter)
                self.ecarter.ouvrir(solution, Etat.CADUQUE)

    def ajouter(self, nuit: date | None = None, code: str | None = None) -> None:
        """Ouvre une piste neuve, datée de ``nuit`` (première nuit à couvrir)."""
        if self._etat is None or not self._etat.ecrivable:
            return
        self._ouvrir(self.panneau)
        trous = self._etat.evaluation.trous
        self.panneau.ouvrir_neuve(self._etat, nuit or (trous[0].debut if trous else None), code)

    def modifier(self, identifiant: str) -> None:
        """Ouvre une piste à modifier."""
        solution = self._etat.solution(identifiant) if self._etat else None
        if solution is None or self._etat is None or not self._etat.ecrivable:
            return
        self._ouvrir(self.panneau)
        self.panneau.ouvrir(self._etat, solution)

    def verser(self, solution: Solution) -> None:
        """Demande un fichier et le verse comme preuve de la solution."""
        if self._etat is None:
            return
        nature = self._contexte.reperes.natures[solution.code]
        nom = solution.preuve or nature.preuve or "pièce"
        chemin = self._fichiers.a_lire(self, f"Verser : {nom}", PIECES)
        if chemin is None:
            return
        self._contexte.faire(
            "verser_piece",
            {"jeune": self._etat.numero, "solution": solution.id, "fichier": str(chemin)},
            phrase=f"Pièce versée{fr.INSECABLE}: {nom}.",
            echec=self._refuser,
        )

    def _changer_d_etat(self, solution: Solution, etat: Etat) -> None:
        nom = phrases.nom_de_piste(self._contexte.reperes.natures[solution.code].court)
        rouverte = solution.etat(self._contexte.aujourd_hui) in ETATS_MORTS
        self._contexte.faire(
            "changer_etat_solution",
            {"solution": solution.id, "etat": etat.value},
            phrase=f"Piste {nom} {'rouverte' if rouverte else etat.value}.",
            echec=self._refuser,
        )

    def _refuser(self, erreur: ErreurParcours) -> None:
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si le formulaire d'une piste est ouvert, ou une demande ou une aide commencée."""
        piste = not (self.ui.place_panneau.isHidden() or self.panneau.isHidden())
        return piste or any(f.saisie_en_cours for f in self.facettes)

    # Saisies interrompues.

    def _piste_visee(self) -> Visee | None:
        return self._visee(self.panneau, "Piste", self.panneau.quoi)

    def _rouvrir_la_piste(self, quoi: Mapping[str, Any]) -> None:
        if quoi["solution"]:
            self.modifier(quoi["solution"])
        else:
            self.ajouter(date.fromisoformat(quoi["nuit"]) if quoi["nuit"] else None, quoi["code"])

    def _etapes_visees(self) -> Visee | None:
        return self._visee(self.etapes, "Étape", {"solution": self.etapes.solution})

    def _rouvrir_les_etapes(self, quoi: Mapping[str, Any]) -> None:
        self._geste(Geste.ETAPES, quoi["solution"])

    def _ecart_vise(self) -> Visee | None:
        return self._visee(self.ecarter, "Piste écartée", self.ecarter.quoi)

    def _rouvrir_l_ecart(self, quoi: Mapping[str, Any]) -> None:
        geste = Geste.REFUSER if quoi["etat"] == Etat.REFUSEE.value else Geste.ECARTER
        self._geste(geste, quoi["solution"])

    def _visee(self, panneau: QWidget, titre: str, quoi: Mapping[str, Any]) -> Visee | None:
        if self._etat is None or not panneau.isVisibleTo(self.ui.place_panneau):
            return None
        return Visee(titre, self._etat.vue.ligne.id, quoi)

    # Panneaux, aperçu, table.

    def _ouvrir(self, voulu: QWidget) -> None:
        for panneau in (self.panneau, self.etapes, self.ecarter):
            if panneau is not voulu and panneau.isVisibleTo(self.ui.place_panneau):
                panneau.fermer()
        self.ui.place_panneau.show()
        voulu.show()
        faire_voir(self.ui.defile, voulu)

    def _fermer_les_panneaux(self) -> None:
        for panneau in (self.panneau, self.etapes, self.ecarter):
            if panneau.isVisibleTo(self.ui.place_panneau):
                panneau.fermer()

    def _panneau_ferme(self) -> None:
        """Le ruban redit ce qui est écrit, et le clavier n'est pas perdu."""
        panneaux = (self.panneau, self.etapes, self.ecarter)
        self.ui.place_panneau.setVisible(
            any(p.isVisibleTo(self.ui.place_panneau) for p in panneaux)
        )
        if self._etat is None:
            return
        e = self._etat.evaluation
        self.ruban.montrer(donnees_du_ruban(e, self._etat.vue.ligne.nom_complet))
        self._montrer_la_table(e)
        if self.isVisible():
            self.ruban.setFocus(Qt.FocusReason.OtherFocusReason)

    def _apercevoir(self, essai: Evaluation) -> None:
        if self._etat is not None:
            self.ruban.montrer(donnees_du_ruban(essai, self._etat.vue.ligne.nom_complet))
            self._montrer_la_table(essai)

    def basculer_la_table(self) -> None:
        """Montre ou cache le ruban en table."""
        montrer = not self.table.isVisibleTo(self)
        self.table.setVisible(montrer)
        cible = self.table if montrer else self.ruban
        cible.setFocus(Qt.FocusReason.OtherFocusReason)

    def _montrer_la_table(self, e: Evaluation) -> None:
        if self._etat is not None:
            donnees = donnees_du_ruban(e, self._etat.vue.ligne.nom_complet)
            montrer_les_nuits(self.table, donnees)


def _pieces(etat: EtatDossier) -> Mapping[str, str]:
    """Nom de la dernière pièce versée pour chaque solution (les plus récentes viennent d'abord)."""
    noms: dict[str, str] = {}
    for piece in etat.vue.pieces:
        if piece.solution:
            noms.setdefault(piece.solution, piece.nom)
    return noms
