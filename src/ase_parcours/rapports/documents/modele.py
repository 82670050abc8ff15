"""Un type de document pour le papier : comment son contenu se met en blocs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ase_parcours.rapports.annexes import Annexe
from ase_parcours.rapports.kit.page import Bloc


@dataclass(frozen=True, slots=True)
class TypeDocument:
    """Le papier d'un type. ``contenu`` : la fiche qu'il imprime ; ``titre`` : ce que le document
    s'appelle (une attestation peut être provisoire) ; ``pied`` : son nom au pied des pages."""

    nom: str
    contenu: type
    titre: Callable[[Any], str]
    blocs: Callable[[Any], Sequence[Bloc]]
    pied: Callable[[Any], str]
    confidentiel: bool = True
    """Faux pour ce que le jeune montre à qui il veut."""
    scelle: bool = False
    """Vrai pour un document qui pose lui-même son sceau là où il faut ; sinon il le finit."""
    suite: Callable[[Any], Sequence[Annexe]] = lambda _: ()
    """Pages d'ailleurs (pièces) qui suivent celles du document."""
