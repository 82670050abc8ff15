"""Les faits d'un type, en tableur : une colonne par champ, chaque case à sa nature."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ase_parcours.bureau.facettes.valeurs import dire
from ase_parcours.echanges.tableur.sortie import Case, Euros, Feuille, Telephone
from ase_parcours.metier.formes import Saisie, TypeEntite

_TELEPHONE = "telephone"
"""Nom du champ, dans tout type qui en a un."""


def feuille(type_: TypeEntite, rangees: Iterable[Mapping[str, Any]]) -> Feuille:
    """Les champs dans l'ordre du vocabulaire. Ce qu'on ne sait pas est une case vide."""
    noms = [n for n, c in type_.fiche.items() if c.saisie is not Saisie.INTERNE]
    titres = [type_.fiche[n].libelle for n in noms]
    return Feuille(type_.titre, titres, [[_case(type_, n, r) for n in noms] for r in rangees])


def _case(type_: TypeEntite, nom: str, rangee: Mapping[str, Any]) -> Case:
    valeur = rangee.get(nom)
    if valeur is None:
        return None
    if nom == _TELEPHONE:
        return Telephone(valeur)
    match type_.fiche[nom].saisie:
        case Saisie.JOUR:
            return date.fromisoformat(valeur)
        case Saisie.MONTANT:
            return Euros(valeur)
        case Saisie.NOMBRE:
            return int(valeur)
        case Saisie.LONG:
            return str(valeur)
        case _:
            return dire(type_, nom, rangee)
