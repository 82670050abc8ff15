"""Types d'arguments partagés par les opérations, contrôlés à l'entrée."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field

from ase_parcours.echanges.tableur.cellules import nettoyer_texte
from ase_parcours.echanges.tableur.mots import normaliser_dossier
from ase_parcours.metier.calendrier import lire_naissance
from ase_parcours.metier.hebergement import FIN_INCONNUE, Etat

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ANNEES = range(1900, 2101)
"""Au-delà, c'est une faute de frappe, et les calculs de mois débordent."""


def _texte(valeur: str) -> str:
    # Comme à l'import (même forme, sans signe invisible), mais sans le garder en mémoire.
    return " ".join(nettoyer_texte.__wrapped__(valeur).split())


_INDESIRABLES = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Commandes et ordres de sens d'écriture : ils cachent du texte ou le montrent à l'envers."""


def _texte_long(valeur: str) -> str:
    """Retours à la ligne, emoji et écritures gardés ; ce qui trompe l'œil est ôté."""
    propre = unicodedata.normalize("NFC", valeur.replace("\r\n", "\n").replace("\r", "\n"))
    propre = propre.encode("utf-8", "replace").decode()
    lignes = (x.rstrip() for x in _INDESIRABLES.sub("", propre).split("\n"))
    return "\n".join(lignes).strip()


def _non_vide(valeur: str) -> str:
    texte = _texte(valeur)
    if not texte:
        raise ValueError("ne peut pas être vide")
    return texte


def _jour(valeur: str) -> str:
    try:
        if not _ISO.fullmatch(valeur) or date.fromisoformat(valeur).year not in _ANNEES:
            raise ValueError
    except ValueError:
        raise ValueError("cette date n'existe pas, ou n'est pas AAAA-MM-JJ") from None
    return valeur


def _naissance(valeur: str) -> str:
    try:
        lire_naissance(valeur)
        if int(valeur[:4]) not in _ANNEES:
            raise ValueError
    except ValueError:
        raise ValueError(
            "cette date n'existe pas (AAAA-MM-JJ, ou AAAA-MM, ou AAAA si on ne sait que cela)"
        ) from None
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
TexteLong = Annotated[str, AfterValidator(_texte_long)]
"""Texte de plusieurs lignes ; sa longueur est celle que dit son champ."""
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
Nombre = Annotated[int, Field(ge=0, le=10_000)]
