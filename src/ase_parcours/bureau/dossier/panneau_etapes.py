"""Les étapes d'une piste : cocher ce qui est fait, ajouter ce qui reste, avec sa date et qui."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.etiquette import etiquette
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.forms.ui_etapes import Ui_Etapes
from ase_parcours.bureau.saisie.champs import saisie_de_date, saisie_de_texte
from ase_parcours.bureau.saisie.formulaire import preparer, ranger, vider
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.bureau.theme import px
from ase_parcours.metier.hebergement import Etape, Solution


class PanneauEtapes(PanneauDeSaisie):
    """Panneau posé dans la page Logement. Chaque geste est écrit tout de suite."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self.solution = ""
        self.cases: list[QCheckBox] = []
        self.ui = Ui_Etapes()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.ajouter
        u = self.ui
        self.libelle = saisie_de_texte(
            u.libelle, u.faute_libelle, obligatoire="Dites ce qu’il reste à faire."
        )
        self.le = saisie_de_date(u.le, u.faute_le, contexte.aujourd_hui)
        self.responsable = saisie_de_texte(u.responsable, u.faute_responsable)
        u.ajouter.clicked.connect(self.ajouter)
        u.fermer.clicked.connect(self.fermer)
        u.refus.hide()
        self.disposer(3)

    def disposer(self, colonnes: int) -> None:
        """Range les champs sur une à trois colonnes."""
        blocs = [self.ui.bloc_libelle, self.ui.bloc_le, self.ui.bloc_responsable]
        ranger(self.ui.grille_champs, blocs, colonnes)

    def ouvrir(self, etat: EtatDossier, solution: Solution) -> None:
        """Montre les étapes d'une solution."""
        self.solution = solution.id
        for saisie in (self.libelle, self.responsable):
            saisie.poser(None)
        self.le.poser(None)
        self.actualiser(etat)
        self.show()
        self.ui.libelle.setFocus(Qt.FocusReason.OtherFocusReason)

    def actualiser(self, etat: EtatDossier) -> None:
        """Relit les étapes."""
        solution = etat.solution(self.solution)
        if solution is None:
            self.fermer()
            return
        nom = self._contexte.reperes.natures[solution.code].court
        lieu = f", {solution.gestionnaire}" if solution.gestionnaire else ""
        self.ui.titre.setText(f"Étapes{fr.INSECABLE}: {nom}{lieu}")
        vider(self.ui.pile_etapes)
        self.cases = []
        for etape in solution.etapes:
            self.ui.pile_etapes.addWidget(self._ligne(etape, etat.ecrivable))
        if not solution.etapes:
            vide = etiquette("Aucune étape encore.", genre="doux")
            self.ui.pile_etapes.addWidget(vide)
        self.ui.ajouter.setEnabled(etat.ecrivable)

    def _ligne(self, etape: Etape, ecrivable: bool) -> QWidget:
        ligne = QWidget()
        rangee = QHBoxLayout(ligne)
        rangee.setContentsMargins(0, 0, 0, 0)
        rangee.setSpacing(px(10))
        case = QCheckBox("faite")
        case.setChecked(etape.faite)
        case.setEnabled(ecrivable)
        case.setAccessibleName(f"{etape.libelle}, faite")
        case.toggled.connect(lambda faite, i=etape.id: self._cocher(i, faite))
        self.cases.append(case)
        quand = fr.date_courte(etape.le) if etape.le else "à dater"
        qui = f" · {etape.responsable}" if etape.responsable else ""
        rangee.addWidget(case)
        rangee.addWidget(etiquette(etape.libelle, plie=True), 1)
        rangee.addWidget(etiquette(f"{quand}{qui}", genre="second"))
        return ligne

    def _cocher(self, etape: str, faite: bool) -> None:
        self._contexte.faire(
            "enregistrer_etape",
            {"solution": self.solution, "etape": etape, "faite": "oui" if faite else "non"},
            phrase="Étape faite." if faite else "Étape à faire.",
            echec=self.refuser,
        )

    def ajouter(self) -> None:
        """Écrit l'étape saisie."""
        if not (self.libelle.controler() and self.le.controler()):
            return
        a_ecrire = {"solution": self.solution, "libelle": self.libelle.valeur}
        if self.le.valeur is not None:
            a_ecrire["le"] = self.le.valeur.isoformat()
        if self.responsable.valeur:
            a_ecrire["responsable"] = self.responsable.valeur
        self._contexte.faire(
            "enregistrer_etape",
            a_ecrire,
            phrase="Étape ajoutée.",
            apres=lambda _: self._vider_la_saisie(),
            echec=self.refuser,
        )

    def _vider_la_saisie(self) -> None:
        self.libelle.poser(None)
        self.le.poser(None)
        self.responsable.poser(None)
        self.ui.refus.hide()

    def fermer(self) -> None:
        """Ferme le panneau."""
        self.solution = ""
        super().fermer()
