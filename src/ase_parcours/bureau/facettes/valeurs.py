"""Dire une valeur de facette dans une case : date, montant, libellé d'un code, mot tel quel."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ase_parcours import francais as fr
from ase_parcours.metier.formes import Saisie, TypeEntite
from ase_parcours.metier.hebergement import sans_accents
from ase_parcours.referentiels.listes import nomenclature

EN_COURS = "en cours"


def dire(type_: TypeEntite, nom: str, rangee: Mapping[str, Any]) -> str:
    """Ce qu'une case montre. Une réponse jamais demandée n'est pas « non »."""
    valeur, fiche = rangee.get(nom), type_.fiche[nom]
    if valeur is None:
        return _absente(type_, nom, rangee)
    match fiche.saisie:
        case Saisie.JOUR:
            return fr.date_courte(date.fromisoformat(valeur))
        case Saisie.MONTANT:
            return fr.montant(valeur)
        case Saisie.CHOIX:
            return nomenclature(fiche.liste).libelle(valeur)
        case Saisie.TROIS:
            return fr.ON_NE_SAIT_PAS if valeur == "inconnu" else str(valeur)
        case Saisie.LONG:
            return " ".join(str(valeur).split())
        case _:
            return str(valeur)


def _absente(type_: TypeEntite, nom: str, rangee: Mapping[str, Any]) -> str:
    """Une fin absente n'est pas une fin inconnue : rien ne dit que cela finit."""
    if nom == "fin" and "debut" in type_.fiche:
        return EN_COURS if rangee.get("debut") else ""
    inconnue = nom in type_.exige or nom == type_.ordre or nom == "debut"
    if inconnue or type_.fiche[nom].saisie is Saisie.TROIS:
        return fr.ON_NE_SAIT_PAS
    return ""


def en_ordre(type_: TypeEntite, rangees: tuple[Mapping[str, Any], ...]) -> list[Mapping[str, Any]]:
    """Les faits, le plus récent d'abord ; par ordre alphabétique si l'ordre est un texte."""
    if not type_.ordre:
        return list(rangees)
    recent = type_.fiche[type_.ordre].saisie is Saisie.JOUR
    return sorted(rangees, key=lambda r: sans_accents(str(r[type_.ordre] or "")), reverse=recent)
