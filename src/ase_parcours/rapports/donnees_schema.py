"""Le schéma JSON des données jointes, tiré des fiches mêmes : il ne dit rien d’autre qu’elles."""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import date
from enum import Enum
from typing import Any, Union, get_args, get_origin

from ase_parcours.rapports.contenus.natures import NATURE
from ase_parcours.rapports.donnees import FORMAT, VERSION, champs_joints, obligatoire

RESSOURCE = "schemas/document.schema.json"


def schema(types_connus: Mapping[str, type]) -> str:
    """Le schéma (JSON Schema 2020-12) de tous les documents, prêt à écrire."""
    defs: dict[str, Any] = {}
    choix = [
        {
            "properties": {"type": {"const": nom}, "contenu": _forme(fiche, defs)},
        }
        for nom, fiche in types_connus.items()
    ]
    tout = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Données jointes à un document d'ASE Parcours",
        "type": "object",
        "required": ["format", "version", "type", "empreinte", "contenu"],
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "type": {"enum": list(types_connus)},
            "empreinte": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "contenu": {"type": "object"},
        },
        "additionalProperties": False,
        "oneOf": choix,
        "$defs": dict(sorted(defs.items())),
    }
    return json.dumps(tout, ensure_ascii=False, indent=1) + "\n"


def _forme(type_: Any, defs: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401 - un type
    if get_origin(type_) in (Union, types.UnionType):
        return {"anyOf": [_forme(t, defs) for t in get_args(type_)]}
    if get_origin(type_) is tuple:
        return _liste(get_args(type_), defs)
    if is_dataclass(type_):
        return _fiche(type_, defs)
    if type_ is date:
        return {"type": "string", "format": "date"}
    if isinstance(type_, type) and issubclass(type_, Enum):
        return {"enum": [m.value for m in type_]}
    noms = {str: "string", bool: "boolean", int: "integer", type(None): "null"}
    return {"type": noms[type_]}


def _liste(sortes: tuple[Any, ...], defs: dict[str, Any]) -> dict[str, Any]:
    if sortes[-1] is Ellipsis:
        return {"type": "array", "items": _forme(sortes[0], defs)}
    n = len(sortes)
    suite = [_forme(s, defs) for s in sortes]
    return {"type": "array", "prefixItems": suite, "minItems": n, "maxItems": n}


def _fiche(fiche: Any, defs: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401 - une classe
    nom = fiche.__name__
    if nom not in defs:
        defs[nom] = {}
        champs = champs_joints(fiche)
        proprietes = {}
        for champ, type_ in champs:
            proprietes[champ.name] = _forme(type_, defs)
            if NATURE in champ.metadata:
                proprietes[champ.name]["x-nature"] = str(champ.metadata[NATURE])
        defs[nom] = {
            "type": "object",
            "required": [c.name for c, _ in champs if obligatoire(c)],
            "properties": proprietes,
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{nom}"}
