"""Types d'arguments partagés par les opérations, contrôlés à l'entrée."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field

from ase_parcours.echanges.tableur.mots import normaliser_dossier
from ase_parcours.metier.calendrier import lire_naissance
from ase_parcours.metier.hebergement import FIN_INCONNUE, Etat


def _texte(valeur: str) -> str:
    return " ".join(valeur.split())


def _non_vide(valeur: str) -> str:
    if not valeur.strip():
        raise ValueError("ne peut pas être vide")
    return _texte(valeur)


def _jour(valeur: str) -> str:
    try:
        return date.fromisoformat(valeur).isoformat() if len(valeur) == 10 else _refuser_date()
    except ValueError as erreur:
        raise ValueError("cette date n'existe pas, ou n'est pas AAAA-MM-JJ") from erreur


def _refuser_date() -> str:
    raise ValueError("date")


def _naissance(valeur: str) -> str:
    try:
        lire_naissance(valeur)
    except ValueError as erreur:
        raise ValueError(
            "cette date n'existe pas (AAAA-MM-JJ, ou AAAA-MM, ou AAAA si on ne sait que cela)"
        ) from erreur
    return valeur


def _fin(valeur: str) -> str:
    return valeur if valeur == FIN_INCONNUE else _jour(valeur)


def _etat(valeur: str) -> str:
    if valeur not in Etat.__members__.values():
        raise ValueError(f"état inconnu, il faut l'un de : {', '.join(Etat)}")
    return valeur


def _dossier(valeur: str) -> str:
    propre = normaliser_dossier(valeur)
    if not propre:
        raise ValueError("ne peut pas être vide")
    return propre


Texte = Annotated[str, Field(max_length=20_000), AfterValidator(_texte)]
"""Texte libre, blancs réduits."""
Nomme = Annotated[str, Field(max_length=500), AfterValidator(_non_vide)]
"""Texte qui ne peut pas être vide."""
Jour = Annotated[
    str,
    Field(json_schema_extra={"format": "date"}, description="AAAA-MM-JJ"),
    AfterValidator(_jour),
]
DateNaissance = Annotated[
    str, Field(description="AAAA-MM-JJ, AAAA-MM ou AAAA"), AfterValidator(_naissance)
]
Fin = Annotated[
    str,
    Field(description="AAAA-MM-JJ (jour du départ) ou « inconnue » ; absente : sans fin"),
    AfterValidator(_fin),
]
EtatDemarche = Annotated[str, Field(json_schema_extra={"enum": list(Etat)}), AfterValidator(_etat)]
Dossier = Annotated[
    str, Field(max_length=60, description="numéro de dossier du jeune"), AfterValidator(_dossier)
]
Trivalent = Annotated[str, Field(pattern="^(oui|non|inconnu)$")]
Centimes = Annotated[int, Field(ge=0, le=100_000_000, description="centimes")]
Identifiant = Annotated[str, Field(max_length=80, min_length=1)]
