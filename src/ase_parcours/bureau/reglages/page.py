"""Réglages : ce qui se change (apparence), ce qui se lit (comptes), ce qui se vérifie (coffre)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
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
from ase_parcours.bureau.tableau.rappels import vider
from ase_parcours.bureau.taches import Progres
from ase_parcours.bureau.theme import px
from ase_parcours.bureau.theme.jetons import FACTEURS
from ase_parcours.coffre.lectures.comptes import comptes
from ase_parcours.coffre.verification import Constat, verifier
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import Role
from ase_parcours.operations.seance import Fait

_THEMES = {"systeme": "comme le poste", "clair": "clair", "sombre": "sombre"}
ROLES = {
    Role.EDUCATEUR: "éducateur",
    Role.REFERENT: "référent",
    Role.CADRE: "cadre",
    Role.SANTE: "santé",
    Role.STATISTIQUES: "statistiques",
    Role.ADMINISTRATEUR: "administrateur",
}


class PageReglages(QWidget):
    """L'apparence change tout de suite et se retient sur le poste."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self.ui = Ui_Reglages()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.progres = ProgresLong()
        self.ui.place_progres.addWidget(self.progres)
        self.progres.bouton.hide()
        self._remplir()
        self._echelle = Echelle(self)
        self.ui.theme.activated.connect(self._habiller)
        self.ui.texte.activated.connect(self._habiller)
        self.ui.contraste.toggled.connect(self._habiller)
        self.ui.verifier.clicked.connect(self.verifier)
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

    # Intégrité.

    def verifier(self) -> None:
        """Vérifie tout le coffre, en fond."""
        coffre, jour = self._contexte.seance.coffre, self._contexte.aujourd_hui
        self.ui.verifier.setEnabled(False)
        self.progres.commencer("Vérification du coffre", 0, "")

        def travail(_: Progres) -> list[Constat]:
            return verifier(coffre, jour)

        self._contexte.taches.confier(travail, self._dire, self._echouer)

    def _finir(self) -> None:
        self.progres.finir()
        self.ui.verifier.setEnabled(True)
        vider(self.ui.constats)

    def _dire(self, constats: list[Constat]) -> None:
        self._finir()
        if not constats:
            phrase = "Chaque page, chaque écriture et chaque témoin du coffre se tiennent."
            self._constat("circle-check", "garantie_texte", phrase, "garantie")
        for constat in constats:
            erreur = constat.gravite == "erreur"
            icone = "alert-octagon" if erreur else "alert-circle"
            jeton, ton = ("sans_texte", "sans") if erreur else ("fragile_texte", "fragile")
            self._constat(icone, jeton, constat.texte, ton)

    def _echouer(self, erreur: ErreurParcours) -> None:
        self._finir()
        self._constat("alert-octagon", "sans_texte", str(erreur), "sans")

    def _constat(self, icone: str, jeton: str, phrase: str, ton: str) -> None:
        ligne = QWidget()
        place = QHBoxLayout(ligne)
        place.setContentsMargins(0, 0, 0, 0)
        place.setSpacing(px(8))
        place.addWidget(Icone(icone, jeton), 0, Qt.AlignmentFlag.AlignTop)
        place.addWidget(etiquette(phrase, ton=ton, plie=True), 1)
        self.ui.constats.addWidget(ligne)
