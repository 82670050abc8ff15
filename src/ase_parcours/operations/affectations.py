"""Écrire le registre des référents : une ligne par date d'effet, la même pour tous les postes."""

from __future__ import annotations

from collections.abc import Iterable

from ase_parcours.coffre.transaction import Ecriture
from ase_parcours.metier.vocabulaire import CREATION, TYPES
from ase_parcours.operations.facettes.communs import identifiant_stable
from ase_parcours.operations.facettes.saisie import poser

AFFECTATION = TYPES["affectation"]


def identifiant_d_affectation(jeune: str, le: str) -> str:
    """Identifiant de la ligne « à compter du ``le`` » (AAAA-MM-JJ) : deux postes qui l'écrivent
    autrement font deux têtes d'un même champ, donc un conflit."""
    return identifiant_stable(AFFECTATION, jeune, {"le": le})


def affecter(
    e: Ecriture, jeune: str, le: str, referent: str | None, reunis: Iterable[str] = ()
) -> str:
    """Écrit « à compter du ``le``, ``referent`` » (``None`` : plus personne) ; rend l'identifiant
    de la ligne. Une écriture sur une ligne en conflit le tranche, jusque dans les autres dossiers
    de la personne (``reunis``) qui disent une ligne à cette date."""
    identifiant = identifiant_d_affectation(jeune, le)
    neuve = CREATION not in e.tetes_de(identifiant)
    poser(e, AFFECTATION.nom, jeune, identifiant, {"le": le, "referent": referent})
    jumelles = [identifiant_d_affectation(autre, le) for autre in reunis]
    e.modifier_partout(identifiant, jumelles, {"referent": referent})
    if neuve and referent is None:
        # Une valeur vide ne s'écrit pas à la création ; celle-ci dit quelque chose.
        e.remplacer(identifiant, "referent", (), None)
    return identifiant
