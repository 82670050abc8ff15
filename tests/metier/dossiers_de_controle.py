"""Fabriques de dossiers pour les contrôles : on dit les faits, on lit les codes des alertes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from exemples import AUJOURD_HUI, REPERES, faits, j

from ase_parcours.metier.controles import Regard, controler
from ase_parcours.metier.controles.regard import Rangee
from ase_parcours.metier.garantie import evaluer
from ase_parcours.metier.jeune import Accueil, Faits, Mesure
from ase_parcours.referentiels.controles import reperes_controles

NE = "2009-05-22"
"""17 ans et demi le jour des essais."""


def regard(
    f: Faits | None = None,
    *,
    au: str | date = AUJOURD_HUI,
    naissance: str | None = NE,
    identite: dict[str, Any] | None = None,
    **facettes: list[dict[str, Any]],
) -> Regard:
    """Un dossier : les faits de la garantie, l'identité, et des rangées par type."""
    jour = j(au) if isinstance(au, str) else au
    connus = f if f is not None else faits(naissance=naissance)
    connus = replace(
        connus,
        accueils=connus.accueils or tuple(_accueil(a) for a in facettes.get("accueil", ())),
        mesures=connus.mesures or tuple(_mesure(m) for m in facettes.get("mesure", ())),
    )
    rangees: dict[str, tuple[Rangee, ...]] = {
        type_: tuple({"id": f"{type_}{i}", **x} for i, x in enumerate(xs))
        for type_, xs in facettes.items()
    }
    return Regard(identite or {}, rangees, evaluer(connus, jour, REPERES), reperes_controles())


def codes(r: Regard) -> set[str]:
    """Les codes de toutes les alertes."""
    return {a.code for a in controler(r)}


def texte(r: Regard, code: str) -> str:
    """La phrase de la seule alerte de ce code."""
    (phrase,) = [a.texte for a in controler(r) if a.code == code]
    return phrase


def _accueil(a: dict[str, Any]) -> Accueil:
    return Accueil(
        a.get("id", a.get("lieu", "a")), a.get("lieu"), a.get("nature"),
        _jour(a, "debut"), _jour(a, "fin"), a.get("motif_fin"),
    )  # fmt: skip


def _mesure(m: dict[str, Any]) -> Mesure:
    return Mesure(
        m.get("id", "m"), m.get("nature", "ADM_14"), _jour(m, "debut"), _jour(m, "fin"), None
    )


def _jour(fait: dict[str, Any], champ: str) -> date | None:
    return j(fait[champ]) if fait.get(champ) else None
