"""Écarter une piste : refusée avec le motif écrit par celui qui refuse, ou caduque."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.brouillon import faute_d_ordre
from ase_parcours.bureau.dossier.phrases import nom_de_piste
from ase_parcours.bureau.forms.ui_ecarter import Ui_Ecarter
from ase_parcours.bureau.saisie.champs import saisie_de_date, saisie_de_texte
from ase_parcours.bureau.saisie.formulaire import preparer, ranger
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.metier.hebergement import Etat, Solution


class PanneauEcarter(PanneauDeSaisie):
    """Panneau posé dans la page Logement."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._solution: Solution | None = None
        self._etat = Etat.REFUSEE
        self.ui = Ui_Ecarter()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.confirmer
        self.motif = saisie_de_texte(self.ui.motif, self.ui.faute_motif)
        self.le = saisie_de_date(
            self.ui.le, self.ui.faute_le, contexte.aujourd_hui, obligatoire="Donnez la date."
        )
        self.ui.confirmer.clicked.connect(self.confirmer)
        self.ui.renoncer.clicked.connect(self.fermer)
        self.disposer(2)

    def disposer(self, colonnes: int) -> None:
        """Range les champs sur une ou deux colonnes."""
        blocs = [self.ui.bloc_motif, self.ui.bloc_le]
        ranger(self.ui.grille_champs, blocs, min(colonnes, 2))

    @property
    def quoi(self) -> dict[str, str]:
        """Ce qui est ouvert, assez pour le rouvrir."""
        identifiant = self._solution.id if self._solution else ""
        return {"solution": identifiant, "etat": self._etat.value}

    def ouvrir(self, solution: Solution, etat: Etat) -> None:
        """``etat`` : refusée (le motif est obligatoire) ou caduque."""
        self._solution, self._etat = solution, etat
        refus = etat is Etat.REFUSEE
        nom = nom_de_piste(self._contexte.reperes.natures[solution.code].court)
        quoi = "refusée" if refus else "caduque"
        self.ui.titre.setText(f"La piste {nom} est {quoi}")
        self.ui.libelle_motif.setText("Motif écrit" if refus else "Pourquoi (facultatif)")
        self.ui.confirmer.setText("Enregistrer le refus" if refus else "Écarter la piste")
        self.motif.poser(None)
        self.le.poser(self._contexte.aujourd_hui)
        self.ui.confirmer.setEnabled(True)
        self.ui.refus.hide()
        self.show()
        self.ui.motif.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirmer(self) -> None:
        """Écrit l'état par l'opération."""
        if self._solution is None:
            return
        if self._etat is Etat.REFUSEE and self.motif.valeur is None:
            self.motif.montrer("Écrivez ce qui a été répondu.")
            self.ui.motif.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.le.controler() or self.le.valeur is None:
            return
        trop_tot = faute_d_ordre(self._solution, self.le.valeur, self._contexte.aujourd_hui)
        if trop_tot:
            self.le.montrer(trop_tot)
            return
        a_ecrire = {
            "solution": self._solution.id,
            "etat": self._etat.value,
            "le": self.le.valeur.isoformat(),
        }
        if self.motif.valeur:
            a_ecrire["motif"] = self.motif.valeur
        nom = nom_de_piste(self._contexte.reperes.natures[self._solution.code].court)
        fin = "refusée" if self._etat is Etat.REFUSEE else "écartée"
        self.ui.confirmer.setEnabled(False)
        self._contexte.faire(
            "changer_etat_solution",
            a_ecrire,
            phrase=f"Piste {nom} {fin}.",
            apres=lambda _: self.fermer(),
            echec=self.refuser,
        )

    def fermer(self) -> None:
        """Ferme sans écrire."""
        self._solution = None
        super().fermer()
