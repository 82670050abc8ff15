"""Lire un référentiel daté : YAML sûr, ligne fautive nommée, date d'effet et source exigées."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

import yaml

from ase_parcours.erreurs import FichierAbime

LIGNE = "__ligne__"


_Lecteur = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Le lecteur compilé quand PyYAML l'a : dix fois plus rapide, mêmes documents."""


class Ligne(int):
    """La ligne où une table commence ; ``cles`` : celle de chacune de ses clés."""

    cles: Mapping[str, int]


class _LecteurNumerote(_Lecteur):  # type: ignore[misc, valid-type]
    """Lecteur sûr qui garde, dans chaque table, la ligne où elle commence."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        table: dict[Any, Any] = super().construct_mapping(node, deep=deep)
        if len(table) < len(node.value):
            # YAML garderait la dernière en silence : une faute de frappe changerait une règle.
            raise yaml.constructor.ConstructorError(
                None, None, "une clé y est deux fois", node.start_mark
            )
        ligne = Ligne(node.start_mark.line + 1)
        ligne.cles = {str(c.value): c.start_mark.line + 1 for c, _ in node.value}
        table[LIGNE] = ligne
        return table


def lire_yaml(texte: str, nom: str) -> dict[str, Any]:
    try:
        brut = yaml.load(texte, Loader=_LecteurNumerote)  # noqa: S506 - dérive de SafeLoader
    except yaml.YAMLError as erreur:
        marque = getattr(erreur, "problem_mark", None)
        double = isinstance(erreur, yaml.constructor.ConstructorError)
        pourquoi = "une clé y est deux fois, ou illisible" if double else "ce n'est pas du YAML"
        raise refus(nom, marque.line + 1 if marque else 1, pourquoi) from erreur
    except RecursionError as erreur:
        raise refus(nom, 1, "il est trop profond") from erreur
    except ValueError as erreur:
        # PyYAML laisse passer l'erreur de Python pour un 30 février.
        raise refus(nom, 1, "une date n'existe pas") from erreur
    if not isinstance(brut, dict):
        raise refus(nom, 1, "une table est attendue")
    return brut


def refus(nom: str, ligne: int, pourquoi: str) -> FichierAbime:
    return FichierAbime(
        "referentiel_invalide",
        f"Le référentiel {nom} est refusé, ligne {ligne} : {pourquoi}.",
        "Corrigez cette ligne, puis recommencez.",
    )


@dataclass(frozen=True, slots=True)
class EnteteReferentiel:
    """Depuis quand, d'après quoi, et quel jour la source a été lue."""

    en_vigueur_du: date
    source: str
    lu_le: date | None


def lire_entete(brut: Mapping[str, Any], nom: str) -> EnteteReferentiel:
    """L'en-tête d'un référentiel. Lève ``FichierAbime``."""
    en_vigueur, source = brut.get("en_vigueur_du"), brut.get("source")
    if not isinstance(en_vigueur, date) or not source:
        raise refus(nom, 1, "il faut une date d'effet et une source")
    lu_le = brut.get("lu_le")
    return EnteteReferentiel(en_vigueur, str(source), lu_le if isinstance(lu_le, date) else None)


def version_de(en_vigueur: date, texte: str) -> str:
    """« 2026-01-01/3f9a12c4 » : date d'effet et début de l'empreinte du fichier."""
    return f"{en_vigueur.isoformat()}/{sha256(texte.encode()).hexdigest()[:8]}"
