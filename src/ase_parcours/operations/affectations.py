"""Écrire le registre des référents : une ligne par date d'effet, la même pour tous les postes."""

from __future__ import annotations

from ase_parcours.coffre.transaction import Ecriture
from ase_parcours.metier.vocabulaire import CREATION, TYPES
from ase_parcours.operations.facettes.communs import identifiant_stable
from ase_parcours.operations.facettes.saisie import poser

AFFECTATION = TYPES["affectation"]


def identifiant_d_affectation(jeune: str, le: str) -> str:
    """Identifiant de la ligne « à compter du ``le`` » (AAAA-MM-JJ) : deux postes qui l'écrivent
    autrement font deux têtes d'un même champ, donc un conflit."""
    return identifiant_stable(AFFECTATION, jeune, {"le": le})


def affecter(e: Ecriture, jeune: str, le: str, referent: str | None) -> str:
    """Écrit « à compter du ``le``, ``referent`` » (``None`` : plus personne) ; rend l'identifiant
    de la ligne. Une écriture sur une ligne en conflit le tranche."""
    identifiant = identifiant_d_affectation(jeune, le)
    neuve = CREATION not in e.tetes_de(identifiant)
    poser(e, AFFECTATION.nom, jeune, identifiant, {"le": le, "referent": referent})
    if neuve and referent is None:
        # Une valeur vide ne s'écrit pas à la création ; celle-ci dit quelque chose.
        e.remplacer(identifiant, "referent", (), None)
    return identifiant
