"""Charge tous les modules d'opérations, pour que le registre soit complet."""

from __future__ import annotations

from importlib import import_module

from ase_parcours.operations.registre import REGISTRE, Operation

MODULES = ("comptes", "dossier", "importation", "logement", "rapports", "sorties", "visas")


def operations() -> list[Operation]:
    """Toutes les opérations, par nom."""
    for module in MODULES:
        import_module(f"ase_parcours.operations.{module}")
    return [REGISTRE[nom] for nom in sorted(REGISTRE)]
