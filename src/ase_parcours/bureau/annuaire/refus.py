"""Les refus de logement, tous jeunes ensemble : pourquoi, et par qui."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.dossier.tables import preparer_table, remplir
from ase_parcours.bureau.forms.ui_refus import Ui_Refus
from ase_parcours.bureau.saisie.formulaire import preparer
from ase_parcours.coffre.lectures.refus import Compte, refus_par_motif
from ase_parcours.erreurs import RefusMetier
from ase_parcours.operations.lecture import exiger_agregat

_MASQUE = "moins de 5"


class PanneauRefus(QFrame):
    """Deux comptes côte à côte ; rien ne paraît s'il n'y a aucun refus."""

    def __init__(self, contexte: Contexte, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contexte = contexte
        self.ui = Ui_Refus()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        preparer(self)
        for table, nom in ((self.ui.motifs, "motif"), (self.ui.gestionnaires, "gestionnaire")):
            preparer_table(table)
            table.setAccessibleName(f"Refus par {nom}")

    def rafraichir(self) -> None:
        """Recompte les refus."""
        seance = self._contexte.seance
        try:
            with seance.lire() as conn:
                masquer = exiger_agregat(seance, conn)
                refus = refus_par_motif(conn, self._contexte.aujourd_hui, masquer=masquer)
        except RefusMetier:
            self.hide()
            return
        self.setVisible(bool(refus.par_motif))
        self.ui.total.setText("" if refus.total is None else fr.pluriel(refus.total, "refus"))
        remplir(self.ui.motifs, ("Motif", "Refus"), _cases(refus.par_motif), choisir=False)
        titres = ("Gestionnaire", "Refus")
        remplir(self.ui.gestionnaires, titres, _cases(refus.par_gestionnaire), choisir=False)


def _cases(comptes: tuple[Compte, ...]) -> list[list[str]]:
    return [[c.nom, _MASQUE if c.nombre is None else fr.nombre(c.nombre)] for c in comptes]
