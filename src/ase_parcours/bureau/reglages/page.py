"""Réglages : apparence, orthographe, comptes ; de quoi vérifier et sauvegarder le coffre."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau import preferences
from ase_parcours.bureau.application import habiller
from ase_parcours.bureau.composants.bouton import Icone
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.composants.progres import ProgresLong
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.forms.ui_reglages import Ui_Reglages
from ase_parcours.bureau.formulaire import Echelle
from ase_parcours.bureau.reglages import gestes
from ase_parcours.bureau.reglages.mots import ReglagesDesMots
from ase_parcours.bureau.saisie.fichiers import ChoixDeFichier, DialoguesDuSysteme
from ase_parcours.bureau.signalement.fenetre import FenetreSignalement
from ase_parcours.bureau.tableau.rappels import vider
from ase_parcours.bureau.theme import px
from ase_parcours.bureau.theme.jetons import FACTEURS
from ase_parcours.coffre.lectures.comptes import comptes
from ase_parcours.coffre.verification import Constat, verifier
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import ROLES
from ase_parcours.operations.seance import Fait

_THEMES = {"systeme": "comme le poste", "clair": "clair", "sombre": "sombre"}

T = TypeVar("T")


class PageReglages(QWidget):
    """L'apparence change tout de suite et se retient sur le poste."""

    def __init__(
        self,
        contexte: Contexte,
        fichiers: ChoixDeFichier | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self.fichiers = fichiers or DialoguesDuSysteme()
        self._occupee = False
        self.ui = Ui_Reglages()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.progres = ProgresLong()
        # Sa place n'est prise que s'il se montre : rien n'est dessous qu'il ferait sauter.
        place = self.progres.sizePolicy()
        place.setRetainSizeWhenHidden(False)
        self.progres.setSizePolicy(place)
        self.ui.place_progres.addWidget(self.progres)
        self.progres.bouton.hide()
        self._remplir()
        self.mots = ReglagesDesMots(contexte, self.ui, self)
        self._echelle = Echelle(self)
        self.ui.theme.activated.connect(self._habiller)
        self.ui.texte.activated.connect(self._habiller)
        self.ui.contraste.toggled.connect(self._habiller)
        self.ui.verrou.activated.connect(self._regler_le_verrou)
        self.ui.verifier.clicked.connect(self.verifier)
        self.ui.sauvegarder.clicked.connect(self.sauvegarder)
        self.ui.fiche.clicked.connect(self.faire_la_fiche)
        self.ui.signaler.clicked.connect(self.signaler)
        contexte.change.connect(self._sur_ecriture)
        self.rafraichir()

    def _remplir(self) -> None:
        choix = preferences.lire()
        for valeur, mot in _THEMES.items():
            self.ui.theme.addItem(fr.initiale_majuscule(mot), valeur)
        for facteur in FACTEURS:
            self.ui.texte.addItem(f"{round(facteur * 100)}{fr.INSECABLE}%", facteur)
        self.ui.theme.setCurrentIndex(self.ui.theme.findData(choix.theme))
        self.ui.texte.setCurrentIndex(max(0, self.ui.texte.findData(choix.facteur)))
        self.ui.contraste.setChecked(choix.contraste)
        for minutes in preferences.VERROUS:
            mot = f"après {minutes} minutes" if minutes else "jamais, sauf si le poste s'endort"
            self.ui.verrou.addItem(mot.replace("'", fr.APOSTROPHE), minutes)
        self.ui.verrou.setCurrentIndex(max(0, self.ui.verrou.findData(choix.verrou)))

    def _sur_ecriture(self, fait: Fait) -> None:
        if "compte" in fait.facettes:
            self.rafraichir()

    def rafraichir(self) -> None:
        """Relit les comptes et l'endroit du coffre."""
        grille = self.ui.grille_comptes
        vider(grille)
        tous = self._contexte.lire(comptes)
        moi = self._contexte.seance.coffre.compte.id
        for rang, compte in enumerate(tous):
            nom = f"{compte.nom} (vous)" if compte.id == moi else compte.nom
            roles = ", ".join(ROLES[r] for r in ROLES if r.value in compte.roles) or "aucun rôle"
            grille.addWidget(etiquette(nom, genre="fort"), rang, 0)
            grille.addWidget(etiquette(roles, genre="doux", plie=True), rang, 1)
            etat = "ouvre le coffre" if compte.actif else "fermé"
            grille.addWidget(etiquette(etat, genre="second"), rang, 2)
        grille.setColumnStretch(1, 1)
        self.ui.aide_comptes.setText(
            "Un seul compte : il peut tout, et ses visas sont imprimés « visa du demandeur »."
            if len(tous) == 1
            else "Qui accorde un visa n'est pas qui l'a demandé."
        )
        self.ui.ou.setText(f"Rangé dans {self._contexte.seance.coffre.dossier}")
        self._montrer_le_droit()

    def showEvent(self, evenement: QShowEvent) -> None:  # noqa: N802
        """Derrière le verrou, la séance a pu changer, et ce qu'elle permet avec elle."""
        super().showEvent(evenement)
        self._montrer_le_droit()
        self.mots.rafraichir()

    def _montrer_le_droit(self) -> None:
        seance = self._contexte.seance
        roles = self._contexte.lire(seance.acteur).roles
        lit, ecrit = (gestes.pourquoi_pas(seance, roles, ecrit=e) for e in (False, True))
        boutons = ((self.ui.verifier, lit), (self.ui.sauvegarder, lit), (self.ui.fiche, ecrit))
        for bouton, raison in boutons:
            bouton.setEnabled(not raison and not self._occupee)
            bouton.setToolTip(raison)

    def _habiller(self) -> None:
        choix = replace(
            preferences.lire(),
            theme=self.ui.theme.currentData(),
            facteur=self.ui.texte.currentData(),
            contraste=self.ui.contraste.isChecked(),
        )
        preferences.ecrire(choix)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            habiller(app, choix)

    def _regler_le_verrou(self) -> None:
        minutes = self.ui.verrou.currentData()
        preferences.ecrire(replace(preferences.lire(), verrou=minutes))
        self._contexte.verrou_regle.emit(minutes)

    def signaler(self) -> None:
        """Ouvre le rapport de problème, qui ne nomme personne."""
        FenetreSignalement(self._contexte, self, self.fichiers).open()

    # Le coffre : vérifier, sauvegarder, pouvoir le rouvrir.

    def verifier(self) -> None:
        """Vérifie tout le coffre, en fond."""
        coffre, jour = self._contexte.seance.coffre, self._contexte.aujourd_hui
        self._confier("Vérification du coffre", lambda: verifier(coffre, jour), self._dire)

    def sauvegarder(self) -> None:
        """Demande où, puis écrit une sauvegarde vérifiée, en fond."""
        seance = self._contexte.seance
        nom = gestes.nom_de_sauvegarde(self._contexte.aujourd_hui)
        titre = "Sauvegarder le coffre"
        fichier = self.fichiers.a_ecrire(self, titre, nom, gestes.SAUVEGARDES)
        if fichier is not None:
            travail = partial(gestes.sauvegarder, seance, fichier)
            self._confier("Sauvegarde du coffre", travail, self._reussir)

    def faire_la_fiche(self) -> None:
        """Demande où, puis écrit une fiche de récupération, en fond."""
        seance, jour = self._contexte.seance, self._contexte.aujourd_hui
        titre, nom = "Écrire la fiche de récupération", "fiche-de-recuperation.pdf"
        fichier = self.fichiers.a_ecrire(self, titre, nom, gestes.FICHES)
        if fichier is not None:
            travail = partial(gestes.faire_la_fiche, seance, fichier, jour)
            self._confier("Fiche de récupération", travail, self._reussir)

    def _confier(self, quoi: str, travail: Callable[[], T], apres: Callable[[T], None]) -> None:
        self._occuper(True)
        self.progres.commencer(quoi, 0, "")

        def suite(rendu: T) -> None:
            self._occuper(False)
            apres(rendu)

        self._contexte.taches.confier(lambda _avancer: travail(), suite, self._echouer)

    def _occuper(self, occupee: bool) -> None:
        self._occupee = occupee
        vider(self.ui.constats)
        if not occupee:
            self.progres.finir()
        self._montrer_le_droit()

    def _dire(self, constats: list[Constat]) -> None:
        if not constats:
            phrase = "Chaque page, chaque écriture et chaque témoin du coffre se tiennent."
            self._constat("circle-check", "garantie_texte", phrase, "garantie")
        for constat in constats:
            erreur = constat.gravite == "erreur"
            icone = "alert-octagon" if erreur else "alert-circle"
            jeton, ton = ("sans_texte", "sans") if erreur else ("fragile_texte", "fragile")
            self._constat(icone, jeton, constat.texte, ton)

    def _reussir(self, phrase: str) -> None:
        self._constat("circle-check", "garantie_texte", phrase, "garantie")
        self._contexte.annonce.emit(phrase, None)

    def _echouer(self, erreur: ErreurParcours) -> None:
        self._occuper(False)
        self._constat("alert-octagon", "sans_texte", str(erreur), "sans")

    def _constat(self, icone: str, jeton: str, phrase: str, ton: str) -> None:
        ligne = QWidget()
        place = QHBoxLayout(ligne)
        place.setContentsMargins(0, 0, 0, 0)
        place.setSpacing(px(8))
        place.addWidget(Icone(icone, jeton), 0, Qt.AlignmentFlag.AlignTop)
        place.addWidget(etiquette(phrase, ton=ton, plie=True), 1)
        self.ui.constats.addWidget(ligne)
