"""La page « Échéances » d'un dossier : les siennes par thème, et les points à cocher."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.composants.rien import RienAMontrer
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.etat import EtatDossier
from ase_parcours.bureau.echeances.noter import (
    SANS_OBJET,
    BarreEcheances,
    noter_sans_question,
    rouvrir,
)
from ase_parcours.bureau.echeances.points import PointDeControle
from ase_parcours.bureau.echeances.table import TableEcheances
from ase_parcours.bureau.echeances.tri import par_theme
from ase_parcours.bureau.forms.ui_echeances_dossier import Ui_EcheancesDossier
from ase_parcours.bureau.saisie.formulaire import preparer, vider
from ase_parcours.coffre.lectures.echeances import (
    EcheanceDe,
    catalogue_du_coffre,
    echeances_du_dossier,
)
from ase_parcours.metier.echeancier import EtatEcheance

_A_COCHER = frozenset(EtatEcheance) - {EtatEcheance.INDETERMINABLE, EtatEcheance.SANS_OBJET}


class PageEcheancesDossier(QWidget):
    """Recalculée à chaque montre : rien n'en est gardé."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self._etat: EtatDossier | None = None
        self._fermes: set[str] = set()
        self.points: list[PointDeControle] = []
        self.ui = Ui_EcheancesDossier()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.table = TableEcheances(contexte.aujourd_hui)
        self.table.toute = True
        self.ui.pile_datees.addWidget(self.table)
        self._vide = RienAMontrer("calendar-due", "Aucune échéance", "Ce dossier est clos.")
        self.ui.pile_panneaux.addWidget(self._vide)
        self.ui.pile_contenu.addStretch(1)
        self.lot = BarreEcheances(contexte, "echeances/dossier")
        for dessous in (self.lot.panneau, self.lot):
            self.ui.pile_2.addWidget(dessous)
        preparer(self)
        self.table.ouverture_demandee.connect(self._ouvrir)
        self.table.bloc_bascule.connect(self._basculer)
        self.table.choix_change.connect(lambda: self.lot.montrer(self.table.choisies))
        self.lot.plus_rien.connect(self.table.ne_plus_choisir)
        self.lot.panneau.ferme.connect(self.table.setFocus)

    @property
    def saisie_en_cours(self) -> bool:
        """Vrai si une preuve ou une raison est tapée."""
        return self.lot.panneau.saisie_en_cours

    def montrer(self, etat: EtatDossier) -> None:
        """Montre les échéances d'un dossier."""
        if self._etat is not None and self._etat.vue.ligne.id != etat.vue.ligne.id:
            self.lot.panneau.fermer()
            self.table.ne_plus_choisir()
        self._etat = etat
        self.lot.jeune = etat.vue.ligne.id
        catalogue = self._contexte.lire(catalogue_du_coffre)
        lues = echeances_du_dossier(etat.vue, self._contexte.aujourd_hui, catalogue)
        siennes = [EcheanceDe(etat.vue.ligne, e) for e in lues]
        self._montrer_les_datees([x for x in siennes if not _est_un_point(x)])
        self._montrer_les_points([x for x in siennes if _est_un_point(x)])
        self._vide.setVisible(not siennes)

    def _montrer_les_datees(self, datees: list[EcheanceDe]) -> None:
        blocs = [b.ferme() if b.cle in self._fermes else b for b in par_theme(datees)]
        self.table.montrer(blocs)
        self.ui.datees.setVisible(bool(datees))
        retard = sum(x.echeance.etat is EtatEcheance.EN_RETARD for x in datees)
        suite = f", {retard} en retard" if retard else ""
        self.ui.compte_datees.setText(f"{fr.nombre(len(datees))}{suite}")

    def _montrer_les_points(self, points: list[EcheanceDe]) -> None:
        vider(self.ui.pile_cases)
        refus = self._etat.pourquoi_pas_ecrire if self._etat is not None else ""
        self.points = [PointDeControle(x, refus) for x in points]
        for point in self.points:
            point.coche.connect(self._cocher)
            point.sans_objet_demande.connect(self._dire_sans_objet)
            self.ui.pile_cases.addWidget(point)
        self.ui.points.setVisible(bool(points))

    def _cocher(self, x: EcheanceDe, oui: bool) -> None:
        if oui:
            noter_sans_question(self._contexte, x)
        else:
            rouvrir(self._contexte, [x], self._recommencer)

    def _recommencer(self) -> None:
        """Un refus laisse le dossier tel quel : la case aussi."""
        if self._etat is not None:
            self.montrer(self._etat)

    def _dire_sans_objet(self, x: EcheanceDe) -> None:
        self.lot.panneau.ouvrir([x], SANS_OBJET, self.lot.jeune)

    def _basculer(self, cle: str) -> None:
        self._fermes ^= {cle}
        self._recommencer()

    def _ouvrir(self, x: EcheanceDe) -> None:
        self._contexte.ouvrir_dossier.emit(x.jeune.id, x.echeance.ligne.page)

    def montrer_element(self, _type: str, element: str) -> None:
        """Choisit l'échéance dont voici la suite notée."""
        faits = () if self._etat is None else self._etat.vue.facettes["suite_echeance"]
        suite = next((f for f in faits if f["id"] == element), None)
        if suite is None:
            return
        vise = (suite["code"], suite["occurrence"])
        for rang in range(self.table.modele.rowCount()):
            x = self.table.modele.echeance(rang)
            if x is not None and (x.echeance.ligne.code, x.echeance.occurrence) == vise:
                self.table.aller(rang)


def _est_un_point(x: EcheanceDe) -> bool:
    return x.echeance.pour_le is None and x.echeance.etat in _A_COCHER
