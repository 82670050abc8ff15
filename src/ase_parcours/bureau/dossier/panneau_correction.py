"""Corriger un état civil par décision, et relire les corrections déjà faites."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.facettes.valeurs import dire, en_ordre
from ase_parcours.bureau.forms.ui_correction import Ui_Correction
from ase_parcours.bureau.saisie.champs import (
    Saisie,
    saisie_de_date,
    saisie_de_naissance,
    saisie_de_texte,
)
from ase_parcours.bureau.saisie.formulaire import preparer, ranger
from ase_parcours.bureau.theme import px
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.vocabulaire import JEUNE, TYPES
from ase_parcours.operations.seance import Fait

_CHAMPS = ("naissance", "nom", "prenom", "sexe")
_COLONNES = ("champ", "avant", "apres", "decision", "decision_le")
_SEXES = {"féminin": "F", "masculin": "M", "autre": "X", "f": "F", "m": "M", "x": "X"}


class PanneauCorrection(QFrame):
    """Une valeur juste et la décision qui la dit."""

    deroule = Signal()

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self.ui = Ui_Correction()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        preparer_table(self.ui.table)
        self.ui.table.setAccessibleName("Corrections d’état civil")
        for nom in _CHAMPS:
            self.ui.champ.addItem(JEUNE.fiche[nom].libelle, nom)
        jour = contexte.aujourd_hui
        self.naissance: Saisie[str] = saisie_de_naissance(
            self.ui.valeur, self.ui.faute_valeur, jour
        )
        self.decision = saisie_de_texte(
            self.ui.decision, self.ui.faute_decision, obligatoire="Nommez la décision."
        )
        self.decision_le = saisie_de_date(
            self.ui.decision_le, self.ui.faute_decision_le, jour, obligatoire="Donnez sa date."
        )
        for nom in ("champ", "valeur", "decision", "decision_le", "note"):
            champ, libelle = getattr(self.ui, nom), getattr(self.ui, f"libelle_{nom}")
            champ.setAccessibleName(libelle.text())
        self.ui.note.setFixedHeight(px(60))
        self.ui.faute_champ.hide()
        self.ui.faute_note.hide()
        self._blocs = [self.ui.bloc_champ, self.ui.bloc_valeur, self.ui.bloc_decision,
                       self.ui.bloc_decision_le]  # fmt: skip
        self.ui.place_saisie.hide()
        self.ui.ajouter.clicked.connect(self.ouvrir)
        self.ui.confirmer.clicked.connect(self.confirmer)
        self.ui.renoncer.clicked.connect(self.fermer)
        self.ui.champ.currentIndexChanged.connect(lambda _: self.ui.valeur.clear())
        contexte.saisies.suivre(
            "correction", self.ui.place_saisie, self._visee_de_saisie, lambda _: self.ouvrir()
        )

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre les corrections d'un dossier."""
        if self._etat is not None and self._etat.vue.ligne.id != etat.vue.ligne.id:
            self.fermer()
        self._etat = etat
        type_ = TYPES["correction"]
        rangees = en_ordre(type_, etat.vue.facettes["correction"])
        cases = [
            [_dite(r, "champ"), _dite(r, "avant"), _dite(r, "apres"), dire(type_, "decision", r),
             dire(type_, "decision_le", r)]
            for r in rangees
        ]  # fmt: skip
        remplir(self.ui.table, [type_.fiche[c].libelle for c in _COLONNES], cases, choisir=False)
        self.ui.table.setVisible(bool(cases))
        self.ui.place_rien.setVisible(not cases)
        self.ui.ajouter.setEnabled(etat.ecrivable)
        self.ui.ajouter.setToolTip(etat.pourquoi_pas_ecrire)

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si une correction est commencée."""
        tape = self.ui.valeur.text() or self.ui.decision.text()
        return not self.ui.place_saisie.isHidden() and bool(tape)

    def _visee_de_saisie(self) -> Visee | None:
        if self._etat is None or not self.saisie_en_cours:
            return None
        return Visee("Correction d’état civil", self._etat.vue.ligne.id)

    # Corriger.

    def ouvrir(self) -> None:
        """Montre le formulaire, vide."""
        self.ui.valeur.clear()
        self.decision.poser(None)
        self.decision_le.poser(None)
        self.ui.note.clear()
        self.ui.refus.hide()
        self.ui.ajouter.hide()
        self.ui.place_saisie.show()
        self.ui.champ.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deroule.emit()

    def fermer(self) -> None:
        """Ferme sans écrire."""
        self.ui.place_saisie.hide()
        self.ui.ajouter.show()

    def confirmer(self) -> None:
        """Écrit par l'opération."""
        if self._etat is None:
            return
        champ = str(self.ui.champ.currentData())
        valeur = self._valeur(champ)
        controles = (self.decision.controler(), self.decision_le.controler())
        if valeur is None or not all(controles) or self.decision_le.valeur is None:
            return
        arguments: dict[str, Any] = {
            "jeune": self._etat.numero,
            "champ": champ,
            "valeur": valeur,
            "decision": self.decision.valeur,
            "decision_le": self.decision_le.valeur.isoformat(),
        }
        if self.ui.note.toPlainText().strip():
            arguments["note"] = self.ui.note.toPlainText().strip()
        self._contexte.faire(
            "corriger_etat_civil",
            arguments,
            phrase="État civil corrigé.",
            apres=self._reussir,
            echec=self._refuser,
        )

    def _valeur(self, champ: str) -> str | None:
        texte = " ".join(self.ui.valeur.text().split())
        if champ == "naissance":
            lue = self.naissance.valeur
            if lue is None:
                self.naissance.montrer(self.naissance.faute or "Donnez la date juste.")
            return lue
        valeur = _SEXES.get(texte.casefold()) if champ == "sexe" else texte
        if not valeur:
            attendu = "Écrivez féminin, masculin ou autre." if champ == "sexe" else (
                "Écrivez la valeur juste.")  # fmt: skip
            self.naissance.montrer(attendu)
            return None
        self.naissance.montrer("")
        return valeur

    def _reussir(self, fait: Fait) -> None:
        self.fermer()
        for alerte in fait.alertes:
            if alerte.code == "majorite_traversee":
                self._contexte.annonce.emit(alerte.texte, None)

    def _refuser(self, erreur: ErreurParcours) -> None:
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()

    def keyPressEvent(self, evenement: QKeyEvent) -> None:  # noqa: N802
        """Échap renonce, Entrée enregistre."""
        if self.ui.place_saisie.isHidden():
            super().keyPressEvent(evenement)
        elif evenement.key() == Qt.Key.Key_Escape:
            self.fermer()
            self.ui.ajouter.setFocus(Qt.FocusReason.OtherFocusReason)
        elif evenement.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmer()
        else:
            super().keyPressEvent(evenement)

    def resizeEvent(self, evenement: QResizeEvent) -> None:  # noqa: N802
        """Autant de colonnes que la largeur en porte."""
        super().resizeEvent(evenement)
        ranger(self.ui.grille_champs, self._blocs, max(1, min(4, self.width() // px(240))))


def _dite(rangee: Any, colonne: str) -> str:  # noqa: ANN401 - une rangée
    valeur, champ = rangee[colonne], str(rangee["champ"])
    if colonne == "champ":
        return JEUNE.fiche[champ].libelle if champ in JEUNE.fiche else champ
    if not valeur:
        return fr.ON_NE_SAIT_PAS
    if champ == "naissance" and len(valeur) == 10:
        return fr.date_courte(date.fromisoformat(valeur))
    if champ == "sexe":
        return next((mot for mot, code in _SEXES.items() if code == valeur), str(valeur))
    return str(valeur)
