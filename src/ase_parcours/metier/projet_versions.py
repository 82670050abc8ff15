"""Ce qu'une version signée du projet d'autonomie garde, et ce qui a changé depuis.

On signe un texte, pas une base de données : la version en porte donc une copie, qui est un fait.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Rangee = Mapping[str, Any]
Contenu = Mapping[str, Any]

_PAROLE = ("parole", "refuse", "aspirations", "position", "desaccord")
_BESOIN = ("situation", "objectif", "parole", "preuves")
_ACTION = ("quoi", "qui", "pour_le", "etat", "faite_le", "preuve")
_MOTS = {
    "parole": "ses mots",
    "refuse": "ce qui est refusé",
    "aspirations": "ses aspirations",
    "position": "sa position",
    "desaccord": "son désaccord",
    "situation": "la situation",
    "objectif": "l’objectif",
    "preuves": "les pièces",
}


def contenu(projet: Rangee, besoins: Iterable[Rangee], actions: Iterable[Rangee]) -> dict[str, Any]:
    """La copie de ce que l'on signe, champs vides ôtés."""
    return {
        "projet": _dits(projet, _PAROLE),
        "besoins": {str(b["besoin"]): dit for b in besoins if (dit := _dits(b, _BESOIN))},
        "actions": {str(a["id"]): {"besoin": a["besoin"], **_dits(a, _ACTION)} for a in actions},
    }


def changements(avant: Contenu, apres: Contenu, besoins: Mapping[str, str]) -> list[str]:
    """Une phrase par changement, dans l'ordre des besoins. ``besoins`` : libellé par code."""
    phrases = _champs(avant.get("projet", {}), apres.get("projet", {}), _PAROLE, "")
    anciens, neufs = avant.get("besoins", {}), apres.get("besoins", {})
    for code, libelle in besoins.items():
        phrases += _champs(anciens.get(code, {}), neufs.get(code, {}), _BESOIN, libelle)
        phrases += _actions(_du_besoin(avant, code), _du_besoin(apres, code), libelle)
    return phrases


def _dits(rangee: Rangee, champs: Iterable[str]) -> dict[str, Any]:
    return {c: rangee[c] for c in champs if rangee.get(c)}


def _du_besoin(contenu_: Contenu, code: str) -> dict[str, Rangee]:
    return {i: a for i, a in contenu_.get("actions", {}).items() if a.get("besoin") == code}


def _champs(avant: Rangee, apres: Rangee, champs: Iterable[str], besoin: str) -> list[str]:
    tete = f"{besoin} : " if besoin else ""
    phrases = []
    for champ in champs:
        ancien, neuf = avant.get(champ), apres.get(champ)
        if ancien == neuf:
            continue
        verbe = "ajouté" if ancien is None else "retiré" if neuf is None else "changé"
        phrase = f"{tete}{_MOTS[champ]}, {verbe}."
        phrases.append(phrase[:1].upper() + phrase[1:])
    return phrases


def _actions(avant: Mapping[str, Rangee], apres: Mapping[str, Rangee], besoin: str) -> list[str]:
    phrases = []
    for identifiant, action in apres.items():
        nom = f"« {action.get('quoi', '')} »"
        ancienne = avant.get(identifiant)
        if ancienne is None:
            phrases.append(f"{besoin} : action {nom} ajoutée.")
        elif ancienne.get("etat") != "FAITE" and action.get("etat") == "FAITE":
            phrases.append(f"{besoin} : action {nom} faite.")
        elif ancienne != action:
            phrases.append(f"{besoin} : action {nom} changée.")
    phrases += [
        f"{besoin} : action « {a.get('quoi', '')} » retirée."
        for i, a in avant.items()
        if i not in apres
    ]
    return phrases
