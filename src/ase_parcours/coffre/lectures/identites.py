"""L'identité d'une personne qui a plusieurs dossiers : celle de la tête, complétée des autres.

Ce que deux dossiers disent différemment est gardé des deux côtés, et dit.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from ase_parcours.metier.hebergement import sans_accents
from ase_parcours.metier.jeune import Divergence
from ase_parcours.metier.vocabulaire import TYPES, Forme

_COMPARES = (
    "nom",
    "prenom",
    "nom_usage",
    "prenom_usage",
    "sexe",
    "naissance",
    "nationalite",
    "premier_accueil",
    "sortie_prevue",
)
"""Champs dont une différence est dite."""

Rangee = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reunie:
    """Une personne lue dans plusieurs dossiers. ``membres`` : identifiants, la tête d'abord ;
    ``autres_dossiers`` : les numéros qui ne sont pas celui de la tête."""

    membres: tuple[str, ...]
    identite: Rangee
    autres_dossiers: tuple[str, ...]
    divergences: tuple[Divergence, ...]


def identites_reunies(conn: Connection, jeunes: Iterable[str] | None = None) -> dict[str, Reunie]:
    """Les personnes à plusieurs dossiers, par tête ; parmi ``jeunes`` s'ils sont donnés."""
    parmi = "" if jeunes is None else " AND jeune IN (SELECT value FROM json_each(?))"
    arguments = () if jeunes is None else (json.dumps(list(jeunes)),)
    curseur = conn.exec_driver_sql(
        "SELECT * FROM jeune WHERE jeune IN"
        f" (SELECT jeune FROM jeune WHERE id <> jeune{parmi})"
        " ORDER BY jeune, id <> jeune, cree, id",
        arguments,
    )
    groupes: dict[str, list[Rangee]] = {}
    for r in curseur:
        groupes.setdefault(r._mapping["jeune"], []).append(dict(r._mapping))
    return {tete: _reunie(rangees) for tete, rangees in groupes.items()}


def _reunie(rangees: Sequence[Rangee]) -> Reunie:
    dossiers = [r["dossier"] for r in rangees[1:] if r["dossier"]]
    divergences = tuple(
        Divergence(champ, valeurs)
        for champ in _COMPARES
        if len(valeurs := _valeurs(champ, rangees)) > 1
    )
    membres = tuple(r["id"] for r in rangees)
    return Reunie(membres, fondre("jeune", rangees), tuple(dossiers), divergences)


def fondre(type_: str, rangees: Sequence[Rangee]) -> dict[str, Any]:
    """Une rangée faite de plusieurs : la première, complétée là où elle ne sait rien.

    Une naissance plus précise complète celle qui l'est moins.
    """
    fondue = dict(rangees[0])
    for champ, forme in TYPES[type_].champs.items():
        for r in rangees[1:]:
            ici, la = fondue[champ], r[champ]
            if la is not None and (_ne_sait_pas(ici, forme) or _precise(champ, ici, la)):
                fondue[champ] = la
    return fondue


def fondre_par_cle(type_: str, rangees: Sequence[Rangee]) -> list[Rangee]:
    """Un type à clé (unique par jeune, ou par valeur) garde une rangée par clé."""
    groupes: dict[tuple[Any, ...], list[Rangee]] = {}
    for r in rangees:
        groupes.setdefault(tuple(r[c] for c in TYPES[type_].cle), []).append(r)
    return [fondre(type_, g) for g in groupes.values()]


def _ne_sait_pas(valeur: object, forme: Forme) -> bool:
    return valeur is None or (forme is Forme.TRIVALENT and valeur == "inconnu")


def _precise(champ: str, ici: Any, la: Any) -> bool:  # noqa: ANN401 - valeurs d'une rangée
    return champ == "naissance" and len(la) > len(ici) and la.startswith(ici)


def _valeurs(champ: str, rangees: Sequence[Rangee]) -> tuple[str, ...]:
    """Les valeurs vraiment différentes, celle de la tête d'abord ; les graphies sont confondues."""
    gardees: dict[str, str] = {}
    for r in rangees:
        valeur = r[champ]
        if not valeur:
            continue
        if champ == "naissance":
            if any(_precise(champ, valeur, v) for v in gardees):
                continue
            gardees = {c: v for c, v in gardees.items() if not _precise(champ, v, valeur)}
        gardees.setdefault(sans_accents(valeur), valeur)
    return tuple(gardees.values())
