"""Le panneau d'une facette : ses faits en table, et la fiche où l'on en ajoute ou change un."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.facettes.fiche import Fiche
from ase_parcours.bureau.facettes.liens import proposer
from ase_parcours.bureau.facettes.valeurs import dire, en_ordre
from ase_parcours.bureau.forms.ui_facette import Ui_Facette
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.bureau.theme import px
from ase_parcours.coffre.lectures.annuaire import noms
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.formes import TypeEntite
from ase_parcours.operations.seance import Fait

Rangee = Mapping[str, Any]
_ORGANISMES = ("organisme", "etablissement", "contact", "lieu")
"""Champs où l'annuaire du foyer propose ses noms."""
_COLONNE_MAX = 260
"""Pixels à 100 % : une case plus longue se lit dans son infobulle et dans la fiche."""


@dataclass(frozen=True, slots=True)
class Source:
    """Ce qu'un panneau montre. ``repere`` change quand on passe à un autre dossier ; ``dossier`` :
    numéro à donner aux opérations, ``None`` pour ce qui n'est d'aucun jeune."""

    repere: str
    dossier: str | None
    rangees: tuple[Rangee, ...]
    pourquoi_pas_ecrire: str = ""


class PanneauFacette(QFrame):
    """Les faits d'un type. Un type unique montre sa fiche ouverte, les autres une table.

    ``repli`` : la page montre les faits à sa façon ; le panneau n'est que la fiche, et ne paraît
    qu'ouverte.

    ``deroule`` : le panneau vient de s'ouvrir, la page le fait voir.
    """

    deroule = Signal()

    def __init__(
        self,
        contexte: Contexte,
        type_: TypeEntite,
        parent: QWidget | None = None,
        *,
        repli: bool = False,
    ) -> None:
        super().__init__(parent)
        self._contexte, self.type, self._repli = contexte, type_, repli
        if repli:
            self.setProperty("genre", "carte_choisie")
        self.source: Source | None = None
        self.rangees: list[Rangee] = []
        self._choisie: Rangee | None = None
        self._proposees: Rangee = {}
        """Ce qu'un fait neuf avait déjà de rempli en s'ouvrant."""
        self._ouverte = False
        self.ui = Ui_Facette()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        self.fiche = Fiche(type_, contexte.aujourd_hui)
        self.ui.pile_fiche.addWidget(self.fiche)
        self.ui.titre.setText(type_.titre)
        self.ui.table.setAccessibleName(type_.titre)
        self.ui.ajouter.setAccessibleName(f"Ajouter {type_.un}")
        preparer_table(self.ui.table)
        self.ui.table.horizontalHeader().setMaximumSectionSize(px(_COLONNE_MAX))
        self._relier()
        contexte.saisies.suivre(f"facette/{type_.nom}", self, self._visee_de_saisie, self._rouvrir)

    def _relier(self) -> None:
        self.fiche.changee.connect(self._change)
        self.fiche.installEventFilter(self)
        for lien in self.fiche.liens.values():
            for arret in lien.arrets:
                arret.installEventFilter(self)
        self.ui.table.cellActivated.connect(lambda rang, _: self.ouvrir(self.rangees[rang]))
        self.ui.ajouter.clicked.connect(lambda: self.ouvrir())
        self.ui.enregistrer.clicked.connect(self.enregistrer)
        self.ui.renoncer.clicked.connect(self.renoncer)
        self.ui.retirer.clicked.connect(self.retirer)

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre les faits d'un dossier."""
        lues = etat.vue.facettes[self.type.nom]
        self.montrer_source(Source(etat.vue.ligne.id, etat.numero, lues, etat.pourquoi_pas_ecrire))

    def montrer_source(self, source: Source) -> None:
        """Montre des faits ; ce qui est tapé et pas encore écrit reste, pour le même dossier."""
        meme = self.source is not None and self.source.repere == source.repere
        tapes = self.fiche.changements() if meme and self._ouverte else {}
        self.source = source
        self.rangees = en_ordre(self.type, source.rangees)
        if not meme:
            self._ouverte, self._choisie = False, None
        if self.type.unique:
            self._choisie = self.rangees[0] if self.rangees else {}
            self._ouverte = self._ouverte or not self._repli
        elif self._choisie:
            self._choisie = next(
                (r for r in self.rangees if r["id"] == (self._choisie or {}).get("id")), None
            )
            self._ouverte = self._ouverte and self._choisie is not None
        if self._ouverte:
            self.fiche.poser(self._choisie or {}, tapes)
        self.fiche.verrouiller(bool(source.pourquoi_pas_ecrire))
        self._remplir()
        self._disposer()

    def _remplir(self) -> None:
        if self.type.unique or self._repli:
            return
        colonnes = [self.type.fiche[c].libelle for c in self.type.en_table]
        cases = [[dire(self.type, c, r) for c in self.type.en_table] for r in self.rangees]
        remplir(self.ui.table, colonnes, cases, choisir=False)
        self.ui.compte.setText(fr.nombre(len(self.rangees)) if len(self.rangees) > 1 else "")

    def designer(self, element: str) -> None:
        """Choisit un fait (identifiant) dans la table, avec le clavier ; sans effet s'il n'y est
        pas."""
        rang = next((i for i, r in enumerate(self.rangees) if r["id"] == element), None)
        if rang is not None:
            self.ui.table.setCurrentCell(rang, 0)
            self.ui.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _disposer(self) -> None:
        source = self.source
        unique, vide = self.type.unique, not self.rangees
        pourquoi = source.pourquoi_pas_ecrire if source else ""
        table = not unique and not self._repli
        self.ui.tete.setVisible(not self._repli)
        self.ui.place_table.setVisible(table and not vide)
        self.ui.place_rien.setVisible(table and vide and not self._ouverte)
        self.ui.rien.setText("Rien encore.")
        self.ui.place_saisie.setVisible(self._ouverte)
        self.ui.ajouter.setVisible(not unique and not self._ouverte)
        self.ui.ajouter.setEnabled(not pourquoi)
        self.ui.ajouter.setToolTip(pourquoi)
        self.ui.titre_saisie.setVisible(not unique or self._repli)
        neuve = not self._choisie
        action = "Ajouter" if neuve else "Modifier"
        self.ui.titre_saisie.setText(f"{action} {self.type.un}")
        self.ui.retirer.setVisible(not unique and not neuve and not pourquoi)
        self.ui.refus.setVisible(bool(self.ui.refus.text()))
        if self._repli:
            self.setVisible(self._ouverte)
        self._change()

    def _change(self) -> None:
        """Le pied d'une fiche unique ne paraît que s'il y a quelque chose à enregistrer."""
        change = self.fiche.fautive or bool(self.fiche.changements())
        pourquoi = self.source.pourquoi_pas_ecrire if self.source else ""
        self.ui.pied.setVisible(not self.type.unique or self._repli or change)
        self.ui.enregistrer.setEnabled(not pourquoi)
        self.ui.enregistrer.setToolTip(pourquoi)
        retablit = self.type.unique and not self._repli
        self.ui.renoncer.setText("Rétablir" if retablit else "Renoncer")

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si quelque chose est tapé et pas encore enregistré."""
        if self.source is None or not self._ouverte or self.source.pourquoi_pas_ecrire:
            return False
        return self.fiche.fautive or bool(self.fiche.changements())

    def _visee_de_saisie(self) -> Visee | None:
        if not self.saisie_en_cours or self.source is None:
            return None
        jeune = self.source.repere if self.source.dossier else ""
        choisie = None if self.type.unique else (self._choisie or {}).get("id")
        quoi = {"element": choisie, "valeurs": dict(self._proposees)}
        return Visee(self.type.titre, jeune, quoi)

    def _rouvrir(self, quoi: Rangee) -> None:
        element = quoi.get("element")
        rangee = next((r for r in self.rangees if r["id"] == element), None)
        if element is None or rangee is not None:
            self.ouvrir(rangee or self._choisie if self.type.unique else rangee, quoi["valeurs"])

    # Saisir.

    def ouvrir(self, rangee: Rangee | None = None, valeurs: Rangee | None = None) -> None:
        """Ouvre la fiche d'un fait, ou d'un fait neuf. ``valeurs`` : ce qui est déjà rempli."""
        if self.source is None:
            return
        if not self.type.unique:
            self._choisie = rangee
        self._ouverte, self._proposees = True, valeurs or {}
        self._proposer()
        self.ui.refus.clear()
        self.fiche.poser(self._choisie or {}, valeurs)
        self._disposer()
        self.fiche.entrer()
        self.deroule.emit()

    def _proposer(self) -> None:
        """Propose les noms de l'annuaire là où l'on nomme un organisme."""
        if not self.fiche.liens.keys() & set(_ORGANISMES) or self.type.nom == "partenaire":
            return
        connus = self._contexte.lire(noms)
        for champ in _ORGANISMES:
            proposer(self.fiche.liens, champ, connus)

    def enregistrer(self) -> None:
        """Écrit par l'opération du type : elle seule décide."""
        if self.source is None or not self.ui.enregistrer.isEnabled():
            return
        if not self.fiche.controler():
            return
        changes = self.fiche.changements()
        if not changes:
            self.renoncer()
            return
        arguments = {**self._visee(), **changes}
        self.ui.enregistrer.setEnabled(False)
        self._contexte.faire(
            f"enregistrer_{self.type.nom}",
            arguments,
            phrase=f"{self.type.titre}{fr.INSECABLE}: enregistré.",
            apres=self._reussir,
            echec=self._refuser,
        )

    def _visee(self) -> dict[str, Any]:
        """Le dossier, et le fait que l'on change."""
        source = self.source
        visee: dict[str, Any] = {"jeune": source.dossier} if source and source.dossier else {}
        if self._choisie and not self.type.stable:
            visee[self.type.nom] = self._choisie["id"]
        return visee | {c: (self._choisie or {}).get(c) for c in self.type.cle if self._choisie}

    def _reussir(self, fait: Fait) -> None:
        mots = [a.texte for a in fait.alertes if a.code == "mot_sans_code"]
        self._fermer()
        for phrase in mots:
            self._contexte.annonce.emit(phrase, None)

    def _refuser(self, erreur: ErreurParcours) -> None:
        self.ui.enregistrer.setEnabled(True)
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()

    def renoncer(self) -> None:
        """Oublie ce qui est tapé."""
        self._fermer()

    def _fermer(self) -> None:
        self.ui.refus.clear()
        self.ui.enregistrer.setEnabled(True)
        if self.type.unique:
            self._ouverte = not self._repli
            self.fiche.poser(self._choisie or {})
        else:
            self._ouverte, self._choisie = False, None
            self.fiche.poser({})
        self._disposer()

    def retirer(self) -> None:
        """Retire le fait ouvert ; « Annuler » le remet."""
        if self._choisie is None:
            return
        arguments = {"type": self.type.nom, "element": self._choisie["id"]}
        self._contexte.faire(
            "retirer_element",
            arguments,
            phrase="Retiré.",
            apres=lambda _: self._fermer(),
            echec=self._refuser,
        )

    # Clavier.

    def eventFilter(self, objet: QObject, evenement: QEvent) -> bool:  # noqa: N802
        """Entrée enregistre depuis une ligne, Ctrl Entrée d'un texte ; Échap renonce."""
        if evenement.type() == QEvent.Type.KeyPress and isinstance(evenement, QKeyEvent):
            entree = evenement.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            ctrl = bool(evenement.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if entree and (ctrl or _est_une_ligne(objet)):
                self.enregistrer()
                return True
            renonce = self._repli or not self.type.unique
            if evenement.key() == Qt.Key.Key_Escape and renonce:
                self.renoncer()
                self.ui.ajouter.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(objet, evenement)


def _est_une_ligne(objet: QObject) -> bool:
    """Vrai pour un champ d'une ligne, liste où l'on peut taper comprise."""
    if isinstance(objet, QComboBox):
        return objet.isEditable()
    return isinstance(objet, QLineEdit)
