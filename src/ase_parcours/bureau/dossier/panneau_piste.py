"""Saisir une piste : le niveau et le ruban suivent la frappe, rien n'est écrit avant le bouton."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.niveau import EtiquetteNiveau
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.brouillon import (
    Brouillon,
    arguments,
    effet,
    essayer,
    faute_d_ordre,
    faute_de_fin,
)
from ase_parcours.bureau.dossier.cartes import PAS
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.phrases import nom_de_piste
from ase_parcours.bureau.forms.ui_piste import Ui_Piste
from ase_parcours.bureau.saisie.champs import (
    Saisie,
    saisie_de_date,
    saisie_de_montant,
    saisie_de_texte,
)
from ase_parcours.bureau.saisie.formulaire import preparer, ranger
from ase_parcours.bureau.saisie.panneau import PanneauDeSaisie
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.garantie import Evaluation
from ase_parcours.metier.hebergement import Etat, Solution

FIN_DATEE, SANS_FIN, FIN_INCONNUE = range(3)
_FINS = ("une date de départ", "sans fin", fr.ON_NE_SAIT_PAS)


class PanneauPiste(PanneauDeSaisie):
    """Panneau posé dans la page. ``apercu`` porte l'évaluation de ce qui est tapé."""

    apercu = Signal(object)

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self._avant: Solution | None = None
        self._silence = False
        self.quoi: dict[str, Any] = {}
        """Ce qui est ouvert, assez pour le rouvrir : la solution, ou la nuit et la nature."""
        self.ui = Ui_Piste()
        self.ui.setupUi(self)
        preparer(self)
        self.principal = self.ui.enregistrer
        self._blocs = [
            self.ui.bloc_nature,
            self.ui.bloc_gestionnaire,
            self.ui.bloc_debut,
            self.ui.bloc_genre_fin,
            self.ui.bloc_fin,
            self.ui.bloc_etat,
            self.ui.bloc_etat_le,
            self.ui.bloc_loyer,
            self.ui.bloc_preuve,
        ]
        self._remplir_les_listes()
        jour = contexte.aujourd_hui
        u = self.ui
        self.gestionnaire = saisie_de_texte(u.gestionnaire, u.faute_gestionnaire)
        self.debut = saisie_de_date(u.debut, u.faute_debut, jour)
        self.fin = saisie_de_date(u.fin, u.faute_fin, jour)
        self.etat_le = saisie_de_date(u.etat_le, u.faute_etat_le, jour)
        self.loyer = saisie_de_montant(u.loyer, u.faute_loyer)
        self.preuve = saisie_de_texte(u.preuve, u.faute_preuve)
        for saisie in (
            self.gestionnaire, self.debut, self.fin, self.etat_le, self.loyer, self.preuve
        ):  # fmt: skip
            saisie.changee.connect(self._recalculer)
        u.nature.currentIndexChanged.connect(self._nature_change)
        u.genre_fin.currentIndexChanged.connect(self._genre_de_fin_change)
        u.etat.currentIndexChanged.connect(self._etat_change)
        u.enregistrer.clicked.connect(self.enregistrer)
        u.renoncer.clicked.connect(self.fermer)
        u.refus.hide()
        self._niveau: EtiquetteNiveau | None = None
        self.disposer(3)

    def _remplir_les_listes(self) -> None:
        natures = self._contexte.reperes.natures
        for nature in natures:
            self.ui.nature.addItem(nature.libelle, nature.code)
        for mot in _FINS:
            self.ui.genre_fin.addItem(mot)

    def disposer(self, colonnes: int) -> None:
        """Range les champs sur une, deux ou trois colonnes."""
        ranger(self.ui.grille_champs, self._blocs, colonnes)

    # Ouvrir.

    def ouvrir_neuve(
        self, etat: EtatDossier, nuit: date | None = None, code: str | None = None
    ) -> None:
        """Une piste neuve, datée de ``nuit`` et de la nature ``code`` si elles sont données."""
        self.ui.titre.setText("Nouvelle piste")
        debut = nuit or etat.evaluation.sortie.le
        self.quoi = {"solution": "", "nuit": nuit.isoformat() if nuit else "", "code": code}
        neuf = Brouillon(code or "LOG_SOC", debut=debut, etat_le=self._contexte.aujourd_hui)
        self._ouvrir(etat, None, neuf)

    def ouvrir(self, etat: EtatDossier, solution: Solution) -> None:
        """Une piste à modifier."""
        self.quoi = {"solution": solution.id}
        nom = self._contexte.reperes.natures[solution.code].court
        self.ui.titre.setText(f"Modifier{fr.INSECABLE}: {nom_de_piste(nom)}")
        brouillon = Brouillon.de(solution, self._contexte.aujourd_hui)
        self._ouvrir(etat, solution, brouillon)

    def _ouvrir(self, etat: EtatDossier, avant: Solution | None, b: Brouillon) -> None:
        self._etat, self._avant = etat, avant
        self._silence = True
        u = self.ui
        self._remplir_les_etats(b.etat)
        u.nature.setCurrentIndex(max(0, u.nature.findData(b.code)))
        self.gestionnaire.poser(b.gestionnaire)
        self.debut.poser(b.debut)
        self.fin.poser(b.fin)
        if b.fin_inconnue:
            genre = FIN_INCONNUE
        else:
            genre = SANS_FIN if b.fin is None and avant is not None else FIN_DATEE
        u.genre_fin.setCurrentIndex(genre)
        u.etat.setCurrentIndex(u.etat.findData(b.etat.value))
        self.etat_le.poser(b.etat_le)
        self.loyer.poser(b.loyer)
        self.preuve.poser(b.preuve)
        self._montrer_refus(None)
        self._silence = False
        self._nature_change()
        self._genre_de_fin_change()
        self.show()
        u.nature.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remplir_les_etats(self, courant: Etat) -> None:
        self.ui.etat.clear()
        for etat in dict.fromkeys((*PAS, courant)):
            self.ui.etat.addItem(etat.value, etat.value)

    def actualiser(self, etat: EtatDossier) -> None:
        """Le dossier a changé ailleurs : ce qui est tapé reste, le reste est relu."""
        self._etat = etat
        if self._avant is not None and etat.solution(self._avant.id) is None:
            self.fermer()
        else:
            self._recalculer()

    # Pendant la frappe.

    def brouillon(self) -> Brouillon:
        """Les champs tels qu'ils se lisent maintenant."""
        genre = self.ui.genre_fin.currentIndex()
        return Brouillon(
            str(self.ui.nature.currentData()),
            self.gestionnaire.valeur,
            self.debut.valeur,
            self.fin.valeur if genre == FIN_DATEE else None,
            genre == FIN_INCONNUE,
            Etat(self.ui.etat.currentData()),
            self.etat_le.valeur,
            self.loyer.valeur,
            self.preuve.valeur,
        )

    def _essai(self) -> Brouillon:
        """Le brouillon à évaluer : une fin qu'il reste à dater n'est pas une solution sans fin."""
        b = self.brouillon()
        if self.ui.genre_fin.currentIndex() == FIN_DATEE and b.fin is None:
            return replace(b, fin_inconnue=True)
        return b

    def evaluation(self) -> Evaluation | None:
        """La garantie avec ce qui est tapé, ou ``None`` si aucun dossier n'est ouvert."""
        if self._etat is None:
            return None
        return essayer(self._essai(), self._avant, self._etat.evaluation)

    def _recalculer(self) -> None:
        if self._silence or self._etat is None:
            return
        essai = self.evaluation()
        if essai is None:
            return
        avant = self._etat.evaluation
        if self._niveau is None:
            self._niveau = EtiquetteNiveau(essai.niveau, plein=True)
            self.ui.rangee_niveau.addWidget(self._niveau)
        self._niveau.montrer(essai.niveau)
        self.ui.maintenant.setText("Avec cette saisie")
        self.ui.effet.setText(effet(avant, essai))
        self.apercu.emit(essai)

    def _nature_change(self) -> None:
        nature = self._contexte.reperes.natures[str(self.ui.nature.currentData())]
        self.ui.preuve.setPlaceholderText(nature.preuve or "nom du document")
        self._recalculer()

    def _genre_de_fin_change(self) -> None:
        datee = self.ui.genre_fin.currentIndex() == FIN_DATEE
        self.ui.fin.setEnabled(datee)
        if not datee:
            self.fin.controler()
        self._recalculer()

    def _etat_change(self) -> None:
        if not self._silence and self._etat is not None:
            self._silence = True
            self.etat_le.poser(self._contexte.aujourd_hui)
            self._silence = False
        self._recalculer()

    # Écrire.

    def enregistrer(self) -> None:
        """Écrit la piste par l'opération ; un refus se lit dans le panneau."""
        if self._etat is None or not self._controler():
            return
        b = self.brouillon()
        a_ecrire = arguments(b, self._avant, self._etat.numero, self._contexte.aujourd_hui)
        if not a_ecrire:
            self.fermer()
            return
        nom = nom_de_piste(self._contexte.reperes.natures[b.code].court)
        verbe = "ajoutée" if self._avant is None else "modifiée"
        self.ui.enregistrer.setEnabled(False)
        self._contexte.faire(
            "enregistrer_solution",
            a_ecrire,
            phrase=f"Piste {nom} {verbe}.",
            apres=lambda _: self.fermer(),
            echec=self._montrer_refus,
        )

    def _controler(self) -> bool:
        saisies: list[Saisie[Any]] = [
            self.gestionnaire,
            self.debut,
            self.etat_le,
            self.loyer,
            self.preuve,
        ]
        datee = self.ui.genre_fin.currentIndex() == FIN_DATEE
        fautifs = [s.champ for s in saisies if not s.controler()]
        if datee and not self.fin.controler():
            fautifs.append(self.fin.champ)
        elif datee:
            faute = faute_de_fin(self.debut.valeur, self.fin.valeur)
            self.fin.montrer(faute)
            if faute:
                fautifs.append(self.fin.champ)
        trop_tot = self._faute_d_ordre()
        if trop_tot:
            self.etat_le.montrer(trop_tot)
            fautifs.append(self.etat_le.champ)
        if fautifs:
            fautifs[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return not fautifs

    def _faute_d_ordre(self) -> str:
        """Un état nouveau, ou redaté, doit être le dernier en date pour valoir."""
        b, jour = self.brouillon(), self._contexte.aujourd_hui
        if self._avant is None or b.etat_le is None:
            return ""
        pas = self._avant.pas_courant(jour)
        if pas is not None and (b.etat, b.etat_le) == (pas.etat, pas.le):
            return ""
        return faute_d_ordre(self._avant, b.etat_le, jour)

    def _montrer_refus(self, erreur: ErreurParcours | None) -> None:
        self.ui.enregistrer.setEnabled(True)
        self.ui.refus.setText(str(erreur) if erreur else "")
        self.ui.refus.setVisible(erreur is not None)

    def fermer(self) -> None:
        """Ferme sans écrire."""
        self._etat = self._avant = None
        self.ui.enregistrer.setEnabled(True)
        super().fermer()
