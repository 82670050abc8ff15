"""Ce que la page d'import demande au reste de l'application, pour qu'un essai puisse le donner."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from ase_parcours.operations.importation import Bilan, Interrompu, importer
from ase_parcours.operations.seance import Seance

Progres = Callable[[int, int | None], None]


class ServiceImport(Protocol):
    """Lire un tableur à blanc, l'importer, écrire ses lignes refusées."""

    def importer(
        self, seance: Seance, chemin: Path, jour: date, *, simuler: bool, progres: Progres
    ) -> Bilan:
        """Comme ``operations.importation.importer``."""

    def ecrire_rejets(self, bilan: Bilan, destination: Path) -> None:
        """Écrit les lignes refusées du bilan, à corriger et à reprendre."""


class ImportDuCoffre:
    """L'import véritable."""

    def importer(
        self, seance: Seance, chemin: Path, jour: date, *, simuler: bool, progres: Progres
    ) -> Bilan:
        """Passe par l'opération. Lève ``Interrompu`` si ``progres`` le demande."""
        return importer(seance, chemin, jour, simuler=simuler, progres=progres)

    def ecrire_rejets(self, bilan: Bilan, destination: Path) -> None:
        """Lève ``UsageInvalide`` ou ``EnvironnementRefuse`` si le fichier ne peut pas s'écrire."""
        from ase_parcours.echanges.tableur.rejets import ecrire_rejets

        if bilan.lecture is not None:
            ecrire_rejets(destination, bilan.lecture)


__all__ = ["Bilan", "ImportDuCoffre", "Interrompu", "Progres", "ServiceImport"]
