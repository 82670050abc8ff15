"""La projection : l'état d'une entité est une fonction de l'*ensemble* de ses lignes.

Jamais de leur ordre : importer, fusionner et reconstruire sont le même calcul. Chaque ligne nomme
celles qu'elle remplace ; les *têtes* d'un champ sont celles que rien ne remplace.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ase_parcours.metier.vocabulaire import CREATION, SUPPRESSION, TYPES, VERSION, Forme, convient

Valeur = Any
"""Valeur JSON : texte, entier, booléen, liste, table ou rien."""

MONTEES: Mapping[int, Callable[[str, Valeur], tuple[str, Valeur]]] = {}
"""Par version, la fonction qui monte (champ, valeur) à la version suivante, à la lecture."""


@dataclass(frozen=True, slots=True)
class Ligne:
    """Une ligne du journal. ``ordre`` = (horloge hybride, appareil), pour l'affichage et les
    égalités seulement. ``efface`` : la charge a été effacée, la ligne reste."""

    id: str
    entite: str
    champ: str
    remplace: tuple[str, ...]
    apres: Valeur
    ordre: tuple[str, str]
    vocabulaire: int = VERSION
    efface: bool = False


@dataclass(frozen=True, slots=True)
class Projection:
    """État courant d'une entité. ``conflits`` : champ → têtes gardées, la première est montrée."""

    id: str
    type: str
    jeune: str | None
    cree: str
    valeurs: Mapping[str, Valeur]
    conflits: Mapping[str, tuple[Ligne, ...]] = field(default_factory=dict)


def monter(champ: str, valeur: Valeur, version: int) -> tuple[str, Valeur]:
    """Traduit une ligne ancienne dans le vocabulaire d'aujourd'hui."""
    for depart in range(version, VERSION):
        champ, valeur = MONTEES[depart](champ, valeur)
    return champ, valeur


def tetes(lignes: Iterable[Ligne]) -> dict[str, list[Ligne]]:
    """Têtes de chaque champ, la plus haute (horloge, appareil, identifiant) d'abord.

    Une ligne ne remplace que dans son propre champ ; une suppression, elle, nomme tout ce qu'elle
    a vu, ce qui ne retire rien des champs.
    """
    toutes = list(lignes)
    remplacees: set[tuple[str, str]] = set()
    for ligne in toutes:
        remplacees.update((ligne.champ, r) for r in ligne.remplace)
    restantes: dict[str, list[Ligne]] = {}
    for ligne in toutes:
        if (ligne.champ, ligne.id) not in remplacees:
            restantes.setdefault(ligne.champ, []).append(ligne)
    for liste in restantes.values():
        if len(liste) > 1:
            liste.sort(key=hauteur, reverse=True)
    return restantes


def hauteur(ligne: Ligne) -> tuple[tuple[str, str], str, int]:
    """Ce qui choisit la ligne montrée : horloge, appareil, puis entrée et rang."""
    return ligne.ordre, _entree(ligne), rang_de(ligne.id)


def rang_de(identifiant: str) -> int:
    """Rang d'une ligne dans son entrée (« entrée/rang »)."""
    return int(identifiant.rpartition("/")[2])


def projeter(entite: str, lignes: Iterable[Ligne]) -> Projection | None:
    """État de l'entité, ou ``None`` si elle attend sa création, est supprimée ou inconnue."""
    par_champ = tetes(lignes)
    creations = par_champ.get(CREATION)
    if not creations:
        return None
    creation = min(creations, key=lambda x: (x.ordre, x.id))
    if creation.efface or creation.apres.get("type") not in TYPES:
        return None
    if _supprimee(par_champ):
        return None
    type_entite = TYPES[creation.apres["type"]]
    valeurs: dict[str, Valeur] = {}
    conflits: dict[str, tuple[Ligne, ...]] = {}
    for champ, liste in par_champ.items():
        forme = type_entite.champs.get(champ)
        if forme is None:
            continue
        gardees = _distinctes(liste, forme)
        if gardees:
            valeurs[champ] = gardees[0].apres
        if len(gardees) > 1:
            conflits[champ] = gardees
    return Projection(
        entite,
        type_entite.nom,
        creation.apres.get("jeune"),
        "|".join((*creation.ordre, creation.id)),
        valeurs,
        conflits,
    )


def _distinctes(liste: Sequence[Ligne], forme: Forme) -> tuple[Ligne, ...]:
    """Têtes aux valeurs différentes ; des valeurs égales ne sont pas un conflit."""
    gardees: list[Ligne] = []
    for ligne in liste:
        lisible = ligne.apres is None or convient(forme, ligne.apres)
        if lisible and not ligne.efface and all(ligne.apres != g.apres for g in gardees):
            gardees.append(ligne)
    return tuple(gardees)


def _supprimee(par_champ: Mapping[str, list[Ligne]]) -> bool:
    """Supprimée si chaque tête de suppression est vraie et si aucune écriture ne lui a échappé.

    Une modification faite ailleurs sans connaître la suppression survit : l'entité reste. Une
    suppression a vu ce que sa propre entrée écrit (une annulation récrit des champs et ôte).
    """
    suppressions = par_champ.get(SUPPRESSION)
    if not suppressions or not all(s.apres for s in suppressions):
        return False
    vues = {r for s in suppressions for r in s.remplace}
    memes = {_entree(s) for s in suppressions}
    return all(
        ligne.id in vues or _entree(ligne) in memes
        for champ, liste in par_champ.items()
        if champ not in (CREATION, SUPPRESSION)
        for ligne in liste
    )


def _entree(ligne: Ligne) -> str:
    """Identifiant de l'entrée du journal qui porte la ligne (« entrée/rang »)."""
    return ligne.id.rpartition("/")[0]
