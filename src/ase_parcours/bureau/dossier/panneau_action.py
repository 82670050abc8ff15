"""Un geste de sortie en train de se faire : ses champs, ce que dit la porte, le refus motivé."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.composants.trois_valeurs import TroisValeurs
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.geste import CHOIX, DATE, TROIS, Demande, GesteSortie
from ase_parcours.bureau.dossier.lignes import ligne_a_icone
from ase_parcours.bureau.forms.ui_action import Ui_Action
from ase_parcours.bureau.saisie.champs import Saisie, saisie_de_date, saisie_de_texte
from ase_parcours.bureau.saisie.formulaire import preparer, ranger, vider
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.bureau.theme import px
from ase_parcours.erreurs import ErreurParcours, RefusMetier
from ase_parcours.metier.jeune import TypeEvenement
from ase_parcours.metier.nuits import Niveau
from ase_parcours.metier.porte import examiner_sortie, refus_evenement
from ase_parcours.operations.seance import Fait

_TROIS_REPONSES = {True: "oui", False: "non", None: "inconnu"}
_DEUX_COLONNES = 460


class PanneauAction(PanneauDeSaisie):
    """Panneau posé dans la synthèse. ``geste_voulu`` : la clé d'un autre geste à ouvrir, avec les
    valeurs à y reprendre ; ``page_demandee`` : aller ailleurs dans le dossier."""

    geste_voulu = Signal(str, object)
    page_demandee = Signal(str)

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self.geste: GesteSortie | None = None
        self.champs: dict[str, QWidget] = {}
        self._lire: dict[str, Callable[[], Any]] = {}
        self._saisies: dict[str, Saisie[Any]] = {}
        self._blocs: list[QWidget] = []
        self.ui = Ui_Action()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.confirmer
        self.ui.confirmer.clicked.connect(self.confirmer)
        self.ui.renoncer.clicked.connect(self.fermer)

    # Ouvrir.

    def ouvrir(
        self, etat: EtatDossier, geste: GesteSortie, valeurs: dict[str, Any] | None = None
    ) -> None:
        """Prépare un geste. ``valeurs`` remplace des valeurs proposées."""
        self._etat, self.geste = etat, geste
        self.ui.titre.setText(geste.mot)
        self.ui.explication.setText(geste.explication)
        self.ui.confirmer.setText(geste.confirmer)
        self.ui.confirmer.setEnabled(True)
        vider(self.ui.grille_champs)
        self.champs, self._lire, self._saisies, self._blocs = {}, {}, {}, []
        for demande in geste.demandes:
            defaut = (valeurs or {}).get(demande.cle, demande.defaut)
            self._blocs.append(self._bloc(demande, defaut))
        self._disposer()
        self._effacer_le_refus()
        self._juger()
        self.show()
        premier = next(iter(self.champs.values()), self.ui.confirmer)
        premier.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bloc(self, demande: Demande, defaut: Any) -> QWidget:  # noqa: ANN401 - selon le champ
        bloc = QWidget()
        pile = QVBoxLayout(bloc)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.setSpacing(px(3))
        libelle = etiquette(demande.libelle, genre="second")
        pile.addWidget(libelle)
        champ = self._champ(demande, defaut, pile)
        champ.setAccessibleName(demande.libelle)
        libelle.setBuddy(champ)
        self.champs[demande.cle] = champ
        return bloc

    def _champ(self, demande: Demande, defaut: Any, pile: QVBoxLayout) -> QWidget:  # noqa: ANN401
        if demande.genre == CHOIX:
            liste = QComboBox()
            for valeur, mot in demande.choix:
                liste.addItem(mot, valeur)
            liste.setCurrentIndex(max(0, liste.findData(defaut)))
            self._lire[demande.cle] = liste.currentData
            pile.addWidget(liste)
            return liste
        if demande.genre == TROIS:
            reponse = TroisValeurs(demande.libelle)
            self._lire[demande.cle] = lambda: _TROIS_REPONSES[reponse.valeur]
            pile.addWidget(reponse)
            return reponse
        champ, faute = QLineEdit(), QLabel()
        faute.setTextFormat(Qt.TextFormat.PlainText)
        pile.addWidget(champ)
        pile.addWidget(faute)
        saisie: Saisie[Any]
        if demande.genre == DATE:
            jour = self._contexte.aujourd_hui
            saisie = saisie_de_date(champ, faute, jour, obligatoire=demande.obligatoire)
            self._lire[demande.cle] = lambda: _iso(saisie.valeur)
        else:
            saisie = saisie_de_texte(champ, faute, obligatoire=demande.obligatoire)
            self._lire[demande.cle] = lambda: saisie.valeur
        saisie.poser(defaut)
        saisie.changee.connect(self._juger)
        self._saisies[demande.cle] = saisie
        return champ

    def actualiser(self, etat: EtatDossier) -> None:
        """Le dossier a changé : la porte est interrogée de nouveau."""
        self._etat = etat
        self._juger()

    # Ce que dit la porte, pendant la frappe.

    def _juger(self) -> None:
        """Pour une sortie, dit d'avance ce que la porte répondrait à cette date."""
        vider(self.ui.pile_verdict)
        if self._etat is None or self.geste is None or self.geste.cle != "sortie":
            self.ui.place_verdict.hide()
            return
        self.ui.place_verdict.show()
        le = self._saisies["date"].valeur
        if le is None:
            return
        e = self._etat.evaluation
        refus = refus_evenement(e, TypeEvenement.SORTIE, le)
        if refus is not None:
            self._verdict("alert-circle", "sans", refus.texte)
            return
        examen = examiner_sortie(e, le)
        if examen.type == "garantie":
            self._verdict("circle-check", "garantie", "La sortie serait garantie à cette date.")
        elif examen.type == "fragile":
            texte = "La sortie serait provisoire, avec le visa accordé pour cette date."
            self._verdict("circle-half-2", "fragile", texte)
        else:
            self._verdict("alert-circle", "sans", examen.texte)
            for motif in examen.motifs:
                self.ui.pile_verdict.addWidget(ligne_a_icone("circle", "sans_texte", motif.texte))
            self._que_faire(examen.conseil, examen.niveau, le)

    def _verdict(self, icone: str, ton: str, texte: str) -> None:
        ligne = ligne_a_icone(icone, f"{ton}_texte", texte, genre="fort", ton=ton)
        self.ui.pile_verdict.addWidget(ligne)

    def _que_faire(self, conseil: str, niveau: Niveau, le: date) -> None:
        self.ui.pile_verdict.addWidget(ligne_a_icone("arrow-right", "accent", conseil))
        aller = Bouton("Voir le logement", icone="home", taille="petite")
        aller.clicked.connect(lambda: self.page_demandee.emit("logement"))
        boutons = [aller]
        if niveau is not Niveau.SANS_SOLUTION:
            visa = Bouton("Demander un visa", icone="rubber-stamp", taille="petite")
            visa.clicked.connect(lambda: self.geste_voulu.emit("visa", {"date": le}))
            boutons.insert(0, visa)
        for bouton in boutons:
            self.ui.pile_verdict.addWidget(bouton, 0, Qt.AlignmentFlag.AlignLeft)

    # Écrire.

    def confirmer(self) -> None:
        """Passe par l'opération : elle seule décide ; un refus se lit ici avec ses motifs."""
        geste = self.geste
        if geste is None:
            return
        fautifs = [s.champ for s in self._saisies.values() if not s.controler()]
        if fautifs:
            fautifs[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        lus = {cle: lire() for cle, lire in self._lire.items()}
        arguments = {**geste.fixes, **{c: v for c, v in lus.items() if v is not None}}
        self._effacer_le_refus()
        self.ui.confirmer.setEnabled(False)
        self._contexte.faire(
            geste.operation,
            arguments,
            apres=lambda fait: self._reussir(geste, fait),
            echec=self.refuser,
        )

    def _reussir(self, geste: GesteSortie, fait: Fait) -> None:
        # Ces gestes se défont par un geste contraire, jamais par « Annuler » : pas d'entrée.
        self._contexte.annonce.emit(geste.fait(fait.resultat), None)
        self.fermer()

    def refuser(self, erreur: ErreurParcours) -> None:
        super().refuser(erreur)
        if self.geste is not None and self.geste.cle == "sortie":
            # Les motifs sont déjà écrits par le verdict, à la même date.
            return
        if isinstance(erreur, RefusMetier):
            for motif in erreur.motifs:
                texte = str(motif.get("texte", ""))
                ligne = ligne_a_icone("circle", "sans_texte", texte)
                self.ui.pile_motifs.addWidget(ligne)

    def _effacer_le_refus(self) -> None:
        self.ui.refus.hide()
        vider(self.ui.pile_motifs)

    def fermer(self) -> None:
        """Ferme sans écrire."""
        self.geste = None
        super().fermer()

    # Clavier et disposition.

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Une ou deux colonnes."""
        super().resizeEvent(evenement)
        self._disposer()

    def _disposer(self) -> None:
        colonnes = 2 if self.width() >= px(_DEUX_COLONNES) else 1
        ranger(self.ui.grille_champs, self._blocs, colonnes)


def _iso(jour: date | None) -> str | None:
    return jour.isoformat() if jour else None
