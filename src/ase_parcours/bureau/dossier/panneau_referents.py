"""Le registre des référents d'un dossier : qui en répond, à compter de quand, et ce qui se prépare.

Un référent n'a pas de date de fin : le suivant la donne.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.brouillons.suivi import Visee
from ase_parcours.bureau.composants.bouton import Bouton
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_referents import Ui_Referents
from ase_parcours.bureau.saisie.champs import saisie_de_date, saisie_de_texte
from ase_parcours.bureau.saisie.formulaire import preparer, vider
from ase_parcours.bureau.saisie.noms import proposer_des_noms
from ase_parcours.coffre.lectures.referents import noms_connus
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.referents import (
    A_DESIGNER,
    Affectation,
    EtatAffectation,
    Referent,
    etat_au,
)

COLONNES = ("À compter du", "Référent", "État")
SANS_DATE = "date non connue"


class PanneauReferents(QFrame):
    """Table du registre, formulaire d'affectation, conflit à trancher."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self._lignes: list[Affectation | None] = []
        self.choix: list[Bouton] = []
        """Boutons qui tranchent, un par valeur gardée."""
        self.ui = Ui_Referents()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        preparer_table(self.ui.table)
        u = self.ui
        self.le = saisie_de_date(u.le, u.faute_le, contexte.aujourd_hui)
        u.le.setPlaceholderText(f"aujourd{fr.APOSTROPHE}hui, ou jj/mm/aaaa")
        self.referent = saisie_de_texte(
            u.referent, u.faute_referent, obligatoire="Dites qui répond du dossier."
        )
        for champ in (u.le, u.referent):
            champ.returnPressed.connect(self.affecter)
        u.ajouter.clicked.connect(self.affecter)
        u.retirer.clicked.connect(self.retirer)
        u.table.currentCellChanged.connect(self._choix_change)
        u.refus.hide()
        contexte.saisies.suivre("referent", self, self._visee_de_saisie, lambda _: None)

    # Montrer.

    def montrer(self, etat: EtatDossier) -> None:
        """Montre le registre d'un dossier ; ce qui est tapé pour ce dossier reste."""
        if self._etat is None or self._etat.vue.ligne.id != etat.vue.ligne.id:
            self._vider_la_saisie()
        self._etat = etat
        courant = etat.evaluation.referent
        registre = etat.evaluation.faits.affectations or ()
        self._dire(courant)
        self._montrer_les_conflits(etat, registre)
        self._montrer_le_registre(etat, registre, courant)
        self._completer()
        affecte = self._peut_affecter
        for champ in (self.ui.le, self.ui.referent):
            champ.setReadOnly(not affecte)
        self.ui.ajouter.setEnabled(affecte)
        self.ui.ajouter.setToolTip("" if affecte else self._pourquoi_pas())
        self._choix_change()

    def _dire(self, courant: Referent) -> None:
        qui = courant.nom or fr.initiale_majuscule(A_DESIGNER)
        if courant.depuis is not None:
            qui = f"{qui}, depuis le {fr.date_longue(courant.depuis)}"
        if courant.suivant is not None and courant.suivant.nom:
            quand = fr.date_longue(courant.suivant.le)
            qui = f"{qui} ; {courant.suivant.nom} à compter du {quand}"
        self.ui.courant.setText(f"{qui}.")

    def _montrer_les_conflits(self, etat: EtatDossier, registre: tuple[Affectation, ...]) -> None:
        vider(self.ui.pile_choix)
        self.choix = []
        disputees = [a for a in registre if a.en_conflit]
        self.ui.bloc_conflit.setVisible(bool(disputees))
        dates = fr.enumeration([fr.date_longue(a.le) for a in disputees])
        courant = etat.evaluation.referent.nom
        reste = f" {courant} reste responsable jusque-là." if courant else ""
        self.ui.conflit.setText(f"Deux référents à compter du {dates}. Lequel garder ?{reste}")
        for a in disputees:
            for ligne, nom in self._versions(etat, a.id):
                self._ajouter_un_choix(a, ligne, nom, plusieurs=len(disputees) > 1)

    def _ajouter_un_choix(
        self, a: Affectation, ligne: str, nom: str | None, *, plusieurs: bool
    ) -> None:
        quand = f", le {fr.date_courte(a.le)}" if plusieurs else ""
        mot = (
            f"Garder {nom}{quand}" if nom else f"Garder «{fr.INSECABLE}{A_DESIGNER}{fr.INSECABLE}»"
        )
        bouton = Bouton(mot, icone="user-check")
        bouton.setEnabled(self._peut_affecter)
        bouton.clicked.connect(partial(self.trancher, a.id, ligne, nom))
        self.ui.pile_choix.addWidget(bouton, 0, Qt.AlignmentFlag.AlignLeft)
        self.choix.append(bouton)

    @staticmethod
    def _versions(etat: EtatDossier, entite: str) -> list[tuple[str, str | None]]:
        """(ligne du journal, valeur) de chaque valeur gardée."""
        conflits = (c for c in etat.vue.conflits if (c.entite, c.champ) == (entite, "referent"))
        return [(v["ligne"], v["valeur"]) for c in conflits for v in c.versions]

    def _montrer_le_registre(
        self, etat: EtatDossier, registre: tuple[Affectation, ...], courant: Referent
    ) -> None:
        jour = self._contexte.aujourd_hui
        self._lignes = [*reversed(registre)]
        rangees = [
            (fr.date_courte(a.le), _noms(a), etat_au(jour, a, courant).value)
            for a in reversed(registre)
        ]
        ancien = etat.evaluation.faits.referent
        if ancien:
            vigueur = courant.affectation is None
            mot = EtatAffectation.EN_VIGUEUR if vigueur else EtatAffectation.PASSE
            self._lignes.append(None)
            rangees.append((SANS_DATE, ancien, mot.value))
        self.ui.table.setVisible(bool(rangees))
        remplir(self.ui.table, COLONNES, rangees)

    def _completer(self) -> None:
        """Propose les référents connus : un nom tapé pareil est le même référent."""
        proposer_des_noms(self.ui.referent, self._contexte.lire(noms_connus))

    # Droits.

    @property
    def _peut_affecter(self) -> bool:
        etat = self._etat
        return etat is not None and etat.ecrivable and etat.permet(Permission.AFFECTER)

    def _pourquoi_pas(self) -> str:
        assert self._etat is not None  # noqa: S101 - montré avant d'être interrogé
        return self._etat.pourquoi_pas_ecrire or "Un référent ou un cadre le change."

    def _choisie(self) -> Affectation | None:
        rang = self.ui.table.currentRow()
        return self._lignes[rang] if 0 <= rang < len(self._lignes) else None

    def _choix_change(self) -> None:
        self.ui.retirer.setEnabled(self._peut_affecter and self._choisie() is not None)

    # Écrire.

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si une affectation est commencée et pas enregistrée."""
        return self._peut_affecter and bool(
            self.ui.le.text().strip() or self.ui.referent.text().strip()
        )

    def _visee_de_saisie(self) -> Visee | None:
        if self._etat is None or not self.saisie_en_cours:
            return None
        return Visee("Référent", self._etat.vue.ligne.id)

    def affecter(self) -> None:
        """Écrit l'affectation tapée."""
        if self._etat is None or not self._peut_affecter:
            return
        if not (self.le.controler() & self.referent.controler()):
            return
        arguments = {"jeune": self._etat.numero, "referent": self.referent.valeur}
        jour = self.le.valeur or self._contexte.aujourd_hui
        quand = f"à compter du {fr.date_longue(jour)}"
        self._contexte.faire(
            "affecter_referent",
            {**arguments, "le": jour.isoformat()},
            phrase=f"{self.referent.valeur}, {quand}.",
            apres=lambda _: self._vider_la_saisie(),
            echec=self._refuser,
        )

    def retirer(self) -> None:
        """Retire du registre la ligne choisie."""
        choisie = self._choisie()
        if choisie is None or not self._peut_affecter:
            return
        self._contexte.faire(
            "retirer_element",
            {"type": "affectation", "element": choisie.id},
            phrase="Ligne retirée du registre.",
            echec=self._refuser,
        )

    def trancher(self, entite: str, ligne: str, nom: str | None) -> None:
        """Garde l'une des valeurs en conflit."""
        self._contexte.faire(
            "trancher_conflit",
            {"entite": entite, "champ": "referent", "ligne": ligne},
            phrase=f"Référent{fr.INSECABLE}: {nom or A_DESIGNER}.",
            echec=self._refuser,
        )

    def _refuser(self, erreur: ErreurParcours) -> None:
        self.ui.refus.setText(str(erreur))
        self.ui.refus.show()

    def _vider_la_saisie(self) -> None:
        self.le.poser(None)
        self.referent.poser(None)
        self.ui.refus.hide()


def _noms(a: Affectation) -> str:
    return " ou ".join(n or A_DESIGNER for n in a.referents)
