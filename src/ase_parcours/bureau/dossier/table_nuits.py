"""Le ruban en table (Ctrl+T) : première nuit, dernière nuit, état, solution, preuve."""

from __future__ import annotations

from PySide6.QtWidgets import QTableWidget

from ase_parcours import francais as fr
from ase_parcours.bureau.dossier.tables import remplir
from ase_parcours.bureau.nuits.donnees import DonneesRuban
from ase_parcours.bureau.nuits.phrases import ADJECTIFS

COLONNES = ("Première nuit", "Dernière nuit", "Nuits", "État", "Solution", "Preuve")


def montrer_les_nuits(table: QTableWidget, donnees: DonneesRuban) -> None:
    """Remplit la table des suites de nuits."""
    rangees = []
    for plage in donnees.plages:
        solution = donnees.solution_de(plage)
        rangees.append(
            (
                fr.date_courte(plage.debut),
                fr.date_courte(plage.derniere),
                fr.nombre(plage.nuits),
                ADJECTIFS[plage.couverture],
                solution.libelle if solution else "",
                solution.preuve if solution else "",
            )
        )
    remplir(table, COLONNES, rangees, choisir=False)
