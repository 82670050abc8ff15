"""Les faits d'un document en JSON, joints au PDF : écrits du seul contenu imprimé, relus avec soin.

Le contenu est déjà réduit pour son destinataire : rien d'autre n'est lu. Les octets des copies de
pièces n'y sont pas redits. Le format est décrit par ``docs/schema-document.md`` et par le schéma
que ``donnees_schema`` tire des mêmes fiches.
"""

from __future__ import annotations

import json
import re
import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from ase_parcours.erreurs import FichierAbime
from ase_parcours.rapports.contenus.communs import Contenu
from ase_parcours.rapports.empreinte import empreinte_des_faits

FORMAT, VERSION = "ase-parcours/document", 1
OCTETS_MAX = 4_000_000
_PROFONDEUR_MAX, _TEXTE_MAX, _LISTE_MAX, _NOMBRE_MAX = 24, 50_000, 5_000, 10**12
_JETON = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
_CLES = frozenset({"format", "version", "type", "empreinte", "contenu"})


@dataclass(frozen=True, slots=True)
class Document:
    """Un document relu de ses données. ``empreinte`` : celle de ses faits, refaite et comparée."""

    type: str
    empreinte: str
    contenu: Contenu


def ecrire(type_document: str, contenu: Contenu) -> bytes:
    """Les faits en JSON (UTF-8, une ligne), toujours les mêmes octets pour les mêmes faits."""
    forme = {
        "format": FORMAT,
        "version": VERSION,
        "type": type_document,
        "empreinte": empreinte_des_faits(type_document, contenu),
        "contenu": _forme(contenu),
    }
    return json.dumps(forme, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def lire(octets: bytes, types_connus: Mapping[str, type]) -> Document:
    """Relit des faits. ``types_connus`` : nom du document → sa fiche.

    Lève ``FichierAbime`` pour des données trop grosses, mal formées, d'une version plus récente,
    ou qui ne donnent pas l'empreinte qu'elles annoncent. Aucune valeur lue n'entre dans l'erreur.
    """
    brut = _json(octets)
    if not isinstance(brut, dict) or brut.get("format") != FORMAT:
        raise _refus("ce n'est pas le format attendu")
    if brut.get("version") != VERSION:
        raise FichierAbime(
            "donnees_trop_recentes",
            "Ce document a été écrit par une autre version d'ASE Parcours.",
            "Mettez l'application à jour, puis recommencez.",
        )
    nom = brut.get("type")
    if set(brut) != _CLES or not isinstance(nom, str) or nom not in types_connus:
        raise _refus("le type de document n'est pas connu")
    contenu = _relire(types_connus[nom], brut["contenu"], "contenu")
    empreinte = empreinte_des_faits(nom, contenu)
    if empreinte != brut["empreinte"]:
        raise _refus("les faits ne donnent pas l'empreinte annoncée")
    return Document(nom, empreinte, contenu)


def champs_joints(fiche: type) -> list[tuple[Field[Any], Any]]:
    """Les champs d'une fiche qui entrent dans les données, avec leur type."""
    types_des_champs = _types(fiche)
    joints = ((c, types_des_champs[c.name]) for c in fields(fiche))
    return [(champ, type_) for champ, type_ in joints if type_ is not bytes]


def obligatoire(champ: Field[Any]) -> bool:
    """Vrai si la fiche ne dit pas quoi mettre quand il manque."""
    return champ.default is MISSING and champ.default_factory is MISSING


@cache
def _types(fiche: type) -> dict[str, Any]:
    return get_type_hints(fiche)


def _forme(valeur: object) -> object:
    if isinstance(valeur, date):
        return valeur.isoformat()
    if isinstance(valeur, Enum):
        return valeur.value
    if isinstance(valeur, tuple):
        return [_forme(v) for v in valeur]
    if is_dataclass(valeur) and not isinstance(valeur, type):
        return {c.name: _forme(getattr(valeur, c.name)) for c, _ in champs_joints(type(valeur))}
    return valeur


# La lecture : tout ce qui n'est pas attendu est refusé.


def _json(octets: bytes) -> Any:  # noqa: ANN401 - un JSON quelconque
    if len(octets) > OCTETS_MAX:
        raise _refus("elles sont trop grosses")
    if _profondeur(octets) > _PROFONDEUR_MAX:
        raise _refus("elles sont trop imbriquées")
    try:
        return json.loads(
            octets.decode("utf-8"), object_pairs_hook=_sans_doublon, parse_constant=_constante
        )
    except (ValueError, RecursionError):
        raise _refus("ce n'est pas du JSON lisible") from None


def _profondeur(octets: bytes) -> int:
    """Le plus grand nombre de crochets ouverts à la fois, hors des textes."""
    pire = ouverts = 0
    for jeton in _JETON.finditer(octets):
        signe = octets[jeton.start() : jeton.start() + 1]
        ouverts += signe in (b"[", b"{")
        ouverts -= signe in (b"]", b"}")
        pire = max(pire, ouverts)
    return pire


def _sans_doublon(paires: list[tuple[str, Any]]) -> dict[str, Any]:
    lu = dict(paires)
    if len(lu) != len(paires):
        raise ValueError("clé répétée")
    return lu


def _constante(nom: str) -> Any:  # noqa: ANN401 - ne rend rien
    raise ValueError(nom)


def _relire(type_: Any, valeur: Any, ou: str) -> Any:  # noqa: ANN401 - un cas par type
    if get_origin(type_) in (Union, types.UnionType):
        choix = [t for t in get_args(type_) if t is not type(None)]
        if valeur is None and len(choix) < len(get_args(type_)):
            return None
        return _relire(choix[0], valeur, ou)
    if get_origin(type_) is tuple:
        return _relire_liste(type_, valeur, ou)
    if is_dataclass(type_):
        return _relire_fiche(type_, valeur, ou)
    if type_ is date or (isinstance(type_, type) and issubclass(type_, Enum)):
        return _relire_mot(type_, valeur, ou)
    if type(valeur) is not type_:
        raise _refus(f"« {ou} » n'a pas la forme attendue")
    if (type_ is str and len(valeur) > _TEXTE_MAX) or (type_ is int and abs(valeur) > _NOMBRE_MAX):
        raise _refus(f"« {ou} » est trop grand")
    return valeur


def _relire_liste(type_: Any, valeur: Any, ou: str) -> tuple[Any, ...]:  # noqa: ANN401
    sortes = get_args(type_)
    if not isinstance(valeur, list) or len(valeur) > _LISTE_MAX:
        raise _refus(f"« {ou} » n'est pas une liste attendue")
    if sortes[-1] is Ellipsis:
        sortes = (sortes[0],) * len(valeur)
    if len(sortes) != len(valeur):
        raise _refus(f"« {ou} » n'a pas le nombre de valeurs attendu")
    return tuple(_relire(s, v, ou) for s, v in zip(sortes, valeur, strict=True))


def _relire_fiche(fiche: Any, valeur: Any, ou: str) -> Any:  # noqa: ANN401
    attendus = {c.name: (c, t) for c, t in champs_joints(fiche)}
    if not isinstance(valeur, dict) or not valeur.keys() <= attendus.keys():
        raise _refus(f"« {ou} » n'a pas les champs attendus")
    if any(obligatoire(c) and nom not in valeur for nom, (c, _) in attendus.items()):
        raise _refus(f"il manque un champ à « {ou} »")
    lus = {nom: _relire(attendus[nom][1], v, f"{ou}.{nom}") for nom, v in valeur.items()}
    try:
        return fiche(**lus)
    except ValueError:
        raise _refus(f"« {ou} » n'est pas cohérent") from None


def _relire_mot(type_: Any, valeur: Any, ou: str) -> Any:  # noqa: ANN401
    if not isinstance(valeur, str):
        raise _refus(f"« {ou} » n'a pas la forme attendue")
    try:
        return date.fromisoformat(valeur) if type_ is date else type_(valeur)
    except ValueError:
        raise _refus(f"« {ou} » n'est pas une valeur connue") from None


def _refus(pourquoi: str) -> FichierAbime:
    return FichierAbime(
        "donnees_illisibles",
        f"Les données de ce document ne se lisent pas : {pourquoi}.",
        "Demandez à qui l'a édité de l'envoyer à nouveau, tel qu'il l'a enregistré.",
    )
