"""Ce que la saisie et l'import partagent : le code d'un mot, l'identifiant d'un fait unique."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from ase_parcours.coffre.horloge import canonique
from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.formes import SUFFIXE_CODE, Saisie, TypeEntite
from ase_parcours.referentiels.listes import nomenclature

_ESPACE = uuid.UUID("3d0b6a3e-6a0b-5c7e-8f0e-2b0d6c1f9a42")
"""Espace de noms des faits uniques : deux postes qui les créent écrivent les mêmes."""

_CITATION_MAX = 60


def identifiant_stable(type_: TypeEntite, jeune: str | None, valeurs: Mapping[str, Any]) -> str:
    """UUIDv5 d'un fait unique par jeune, ou par valeur de sa clé."""
    cle = [type_.nom, jeune, *(valeurs.get(c) for c in type_.cle)]
    return str(uuid.uuid5(_ESPACE, canonique(cle)))


def codes_des_mots(
    type_: TypeEntite, valeurs: Mapping[str, Any]
) -> tuple[dict[str, Any], list[Alerte]]:
    """Les codes à garder à côté des mots écrits, et une alerte par mot sans code."""
    codes: dict[str, Any] = {}
    alertes: list[Alerte] = []
    for nom, fiche in type_.fiche.items():
        code = nom + SUFFIXE_CODE
        if fiche.saisie is not Saisie.MOT or nom not in valeurs or code in valeurs:
            continue
        mot = valeurs[nom]
        codes[code] = nomenclature(fiche.liste).code_du_mot(mot)
        if mot and codes[code] is None:
            alertes.append(alerte_sans_code(type_, nom, mot))
    return codes, alertes


def alerte_sans_code(type_: TypeEntite, champ: str, mot: str) -> Alerte:
    """Ce que l'on dit d'un mot que sa nomenclature ne connaît pas."""
    libelle, cite = type_.fiche[champ].libelle, mot[:_CITATION_MAX]
    texte = f"{libelle} : « {cite} » n'a pas de code ; le mot est gardé tel quel."
    return Alerte("mot_sans_code", texte)
