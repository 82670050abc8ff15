"""Charge tous les modules d'opérations, pour que le registre soit complet."""

from __future__ import annotations

from ase_parcours.operations import comptes, dossier, logement, sorties, visas
from ase_parcours.operations.registre import REGISTRE, Operation

MODULES = (comptes, dossier, logement, sorties, visas)


def operations() -> list[Operation]:
    """Toutes les opérations, par nom."""
    return [REGISTRE[nom] for nom in sorted(REGISTRE)]
