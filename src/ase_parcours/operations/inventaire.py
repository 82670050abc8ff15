"""La porte du registre : qui passe par ici a toutes les opérations inscrites.

Importer ce module importe chaque module d'opérations ; le registre seul serait vide.
"""

from __future__ import annotations

from ase_parcours.operations import (
    comptes,
    copie,
    dossier,
    echeances,
    importation,
    logement,
    orthographe,
    personnes,
    pieces,
    rapports,
    reglages_compte,
    regles,
    releve,
    retablir,
    scenarios,
    sorties,
    territoire,
    visas,
)
from ase_parcours.operations.annulation import annuler
from ase_parcours.operations.facettes import corrections, projet, saisie, scelles
from ase_parcours.operations.registre import REGISTRE, Operation, executer, exiger_droit, trouver

MODULES = (
    comptes,
    copie,
    corrections,
    dossier,
    echeances,
    importation,
    logement,
    personnes,
    pieces,
    projet,
    rapports,
    orthographe,
    reglages_compte,
    regles,
    releve,
    retablir,
    saisie,
    scelles,
    scenarios,
    sorties,
    territoire,
    visas,
)


def operations() -> list[Operation]:
    """Toutes les opérations, par nom."""
    return [REGISTRE[nom] for nom in sorted(REGISTRE)]


__all__ = ["MODULES", "annuler", "executer", "exiger_droit", "operations", "trouver"]
