"""Les dix situations du coffre d'exercice, lues de ``resources/exercices/situations.yaml``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ase_parcours import ressources
from ase_parcours.echanges.dossiers_fictifs import dater
from ase_parcours.francais import INSECABLE, date_longue

Geste = tuple[str, Mapping[str, Any]]
"""Une opération du registre et ses arguments, dates en ISO ; « @… » reste à résoudre."""

_DATE_DITE = re.compile(r"\{([AJ][^}]+)\}")
_PONCTUATION = re.compile(r" (?=[:;?!»%])|(?<=«) ")


@dataclass(frozen=True, slots=True)
class Situation:
    """Une situation à résoudre. ``but`` : prédicats de ``metier.exercices`` et leur valeur ;
    ``fausse`` : gestes plausibles qui ne suffisent pas ; ``piece`` : fichier à verser."""

    code: str
    titre: str
    dossiers: tuple[str, ...]
    enonce: str
    depart: tuple[Geste, ...]
    but: Mapping[str, Any]
    indices: tuple[str, ...]
    pas: tuple[str, ...]
    gestes: tuple[Geste, ...]
    fausse_phrase: str
    fausse: tuple[Geste, ...]
    pourquoi: str
    regle: str
    piece: str | None = None


def lire_situations(au: date) -> tuple[Situation, ...]:
    """Les situations, leurs jours comptés de ``au``, celui où le coffre est fait."""
    import yaml

    chargeur = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    brut = yaml.load(ressources.texte("exercices/situations.yaml"), Loader=chargeur)  # noqa: S506
    return tuple(_situation(s, au) for s in brut["situations"])


def _situation(brut: Mapping[str, Any], au: date) -> Situation:
    return Situation(
        code=brut["code"],
        titre=_dire(brut["titre"], au),
        dossiers=tuple(brut["dossiers"]),
        enonce=_dire(brut["enonce"], au),
        depart=_gestes(brut["depart"], au),
        but=dater(brut["but"], au),
        indices=tuple(_dire(x, au) for x in brut["indices"]),
        pas=tuple(_dire(x, au) for x in brut["pas"]),
        gestes=_gestes(brut["gestes"], au),
        fausse_phrase=_dire(brut["fausse"]["phrase"], au),
        fausse=_gestes(brut["fausse"]["gestes"], au),
        pourquoi=_dire(brut["pourquoi"], au),
        regle=_dire(brut["regle"], au),
        piece=brut.get("piece"),
    )


def _gestes(bruts: list[dict[str, Any]], au: date) -> tuple[Geste, ...]:
    gestes = []
    for brut in dater(bruts, au):
        arguments = {c: str(v) for c, v in brut.items() if c != "faire"}
        gestes.append((str(brut["faire"]), arguments))
    return tuple(gestes)


def _dire(texte: str, au: date) -> str:
    """Le texte montré : ses dates en toutes lettres, ses espaces insécables."""
    dit = _DATE_DITE.sub(lambda x: date_longue(dater(x[1], au)), texte.strip())
    return _PONCTUATION.sub(INSECABLE, dit)
