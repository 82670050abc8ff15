"""Les orientations d'un jeune vers des dispositifs, et ce qu'on y a répondu."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dispositifs.fiche import page_du_dossier
from ase_parcours.bureau.dispositifs.panneau_orienter import TYPE, PanneauOrienter
from ase_parcours.bureau.dispositifs.panneau_reponse import PanneauReponse
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.facettes.valeurs import dire, en_ordre
from ase_parcours.bureau.flux import DispositionFlux
from ase_parcours.bureau.forms.ui_orientations import Ui_Orientations
from ase_parcours.bureau.saisie.formulaire import preparer, se_faire_voir
from ase_parcours.coffre.lectures.dispositifs import dispositifs_du_coffre
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.dispositifs import CatalogueDispositifs, jours_sans_reponse

_COLONNES = (
    *("Dispositif", "Orienté le", "Service ou personne", "Réponse", "Répondu le", "Précision"),
)
Rangee = Mapping[str, Any]


class PanneauOrientations(QFrame):
    """Table, gestes sur la ligne choisie, et les deux saisies."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self._catalogue: CatalogueDispositifs | None = None
        self.rangees: list[Rangee] = []
        self.ui = Ui_Orientations()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        preparer_table(self.ui.table)
        gestes = DispositionFlux(self.ui.place_gestes, 8)
        for bouton in (self.ui.repondre, self.ui.modifier, self.ui.aller, self.ui.retirer):
            gestes.addWidget(bouton)
        self.orienter = PanneauOrienter(contexte, self._rouvrir_l_orientation)
        self.reponse = PanneauReponse(contexte, self._rouvrir_la_reponse)
        for panneau in (self.orienter, self.reponse):
            self.ui.pile_saisie.addWidget(panneau)
            panneau.ferme.connect(self._ferme)
        self._relier()

    def _relier(self) -> None:
        u = self.ui
        u.ajouter.clicked.connect(lambda: self.ouvrir())
        u.repondre.clicked.connect(lambda: self.repondre(self._choisie()))
        u.modifier.clicked.connect(lambda: self.ouvrir(self._choisie()))
        u.retirer.clicked.connect(self.retirer)
        u.aller.clicked.connect(self._aller)
        u.table.cellActivated.connect(lambda rang, _: self.repondre(self.rangees[rang]))
        u.table.currentCellChanged.connect(self._choix_change)

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre les orientations d'un dossier ; une saisie commencée pour lui reste."""
        if self._etat is not None and self._etat.vue.ligne.id != etat.vue.ligne.id:
            self.orienter.fermer()
            self.reponse.fermer()
        self._etat = etat
        self._catalogue = catalogue = self._contexte.lire(dispositifs_du_coffre)
        self.rangees = en_ordre(TYPE, etat.vue.facettes[TYPE.nom])
        remplir(self.ui.table, _COLONNES, [self._cases(r, catalogue) for r in self.rangees])
        vide = not self.rangees
        self.ui.table.setVisible(not vide)
        self.ui.cadre_gestes.setVisible(not vide)
        self.ui.place_rien.setVisible(vide)
        self.ui.compte.setText(fr.nombre(len(self.rangees)) if len(self.rangees) > 1 else "")
        self._dire_l_attente(catalogue)
        for bouton in (self.ui.ajouter, self.ui.repondre, self.ui.modifier, self.ui.retirer):
            bouton.setEnabled(etat.ecrivable)
            bouton.setToolTip(etat.pourquoi_pas_ecrire)
        self._choix_change()

    def _cases(self, r: Rangee, catalogue: CatalogueDispositifs) -> list[str]:
        attente = self._attente(r, catalogue)
        reponse = f"sans réponse depuis {attente} jours" if attente else dire(TYPE, "etat", r)
        le, vers, repondu, precision = (
            dire(TYPE, c, r) for c in ("le", "vers", "reponse_le", "precision")
        )
        return [catalogue.titre(r["dispositif"]), le, vers, reponse, repondu, precision]

    def _attente(self, r: Rangee, catalogue: CatalogueDispositifs) -> int:
        """Jours d'attente à dire ; 0 s'il n'y a rien à dire."""
        jours = jours_sans_reponse(r, self._contexte.aujourd_hui)
        return jours if jours is not None and jours >= catalogue.sans_reponse_jours else 0

    def _dire_l_attente(self, catalogue: CatalogueDispositifs) -> None:
        combien = sum(bool(self._attente(r, catalogue)) for r in self.rangees)
        seuil = catalogue.sans_reponse_jours
        dit = fr.pluriel(combien, "orientation")
        self.ui.attente.setText(f"{dit} sans réponse depuis {seuil} jours ou plus. Relancez.")
        self.ui.place_attente.setVisible(combien > 0)

    def _choisie(self) -> Rangee | None:
        rang = self.ui.table.currentRow()
        return self.rangees[rang] if 0 <= rang < len(self.rangees) else None

    def _choix_change(self) -> None:
        choisie = self._choisie()
        connu = None
        if choisie is not None and self._catalogue is not None:
            connu = self._catalogue.dispositifs.get(choisie["dispositif"])
        self.ui.aller.setVisible(connu is not None and bool(connu.facette))
        if connu is not None and connu.facette:
            mot = page_du_dossier(connu.facette)[1]
            self.ui.aller.setText(f" Aller à la page {mot}")

    # Saisir.

    def ouvrir(self, rangee: Rangee | None = None) -> None:
        """Ouvre une orientation, ou une neuve."""
        if self._etat is None or not self._etat.ecrivable:
            return
        self.reponse.hide()
        self.orienter.ouvrir_du_dossier(self._etat.numero, self._etat.vue.ligne.id, rangee)
        se_faire_voir(self.orienter)

    def repondre(self, rangee: Rangee | None) -> None:
        """Ouvre la réponse d'une orientation."""
        if self._etat is None or rangee is None or not self._etat.ecrivable:
            return
        titre = self._catalogue.titre(rangee["dispositif"]) if self._catalogue else ""
        self.orienter.hide()
        self.reponse.ouvrir(self._etat.numero, self._etat.vue.ligne.id, rangee, titre)
        se_faire_voir(self.reponse)

    def _ferme(self) -> None:
        retour = self.ui.table if self.rangees else self.ui.ajouter
        if self.isVisible():
            retour.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si une orientation ou une réponse est tapée et pas enregistrée."""
        return self.orienter.saisie_en_cours or self.reponse.saisie_en_cours

    def _de(self, identifiant: str) -> Rangee | None:
        return next((r for r in self.rangees if r["id"] == identifiant), None)

    def _rouvrir_l_orientation(self, quoi: Mapping[str, Any]) -> None:
        rangee = self._de(quoi["orientation"])
        if rangee is not None or not quoi["orientation"]:
            self.ouvrir(rangee)

    def _rouvrir_la_reponse(self, quoi: Mapping[str, Any]) -> None:
        self.repondre(self._de(quoi["orientation"]))

    # Gestes.

    def retirer(self) -> None:
        """Retire l'orientation choisie ; « Annuler » la remet."""
        choisie = self._choisie()
        if choisie is None:
            return
        self._contexte.faire(
            "retirer_element",
            {"type": TYPE.nom, "element": choisie["id"]},
            phrase="Orientation retirée.",
            echec=self._refuser,
        )

    def _refuser(self, erreur: ErreurParcours) -> None:
        self._contexte.refuse.emit(erreur)

    def _aller(self) -> None:
        choisie = self._choisie()
        if self._etat is None or self._catalogue is None or choisie is None:
            return
        facette = self._catalogue.dispositifs[choisie["dispositif"]].facette
        self._contexte.ouvrir_dossier.emit(self._etat.vue.ligne.id, page_du_dossier(facette)[0])
