"""Le ``Regard`` de beaucoup de jeunes à la fois : une requête par type, jamais par jeune."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.connexion import connexion_brute
from ase_parcours.coffre.lectures.dossier import FACETTES, facettes
from ase_parcours.coffre.lectures.identites import identites_reunies
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.metier.controles.regard import Rangee, Regard
from ase_parcours.metier.vocabulaire import TYPES, Forme
from ase_parcours.referentiels.controles import reperes_controles

_AUCUNE: tuple[Rangee, ...] = ()


def regards(
    conn: Connection, lignes: Iterable[LigneJeune], types: Sequence[str] = FACETTES
) -> Iterator[tuple[LigneJeune, Regard]]:
    """Chaque ligne et son regard, réduit à ces types de faits, dans l'ordre des lignes."""
    suivies = list(lignes)
    voulus = json.dumps([x.id for x in suivies])
    identites = _identites(conn, voulus)
    reunies = identites_reunies(conn)
    par_type = {t: _par_jeune(conn, t, voulus) for t in types}
    reperes = reperes_controles()
    for ligne in suivies:
        if ligne.id in reunies:
            identite: Rangee = reunies[ligne.id].identite
            siens = facettes(conn, ligne.id, types)
        else:
            identite = identites[ligne.id]
            siens = {t: lus.get(ligne.id, _AUCUNE) for t, lus in par_type.items()}
        yield ligne, Regard(identite, siens, ligne.evaluation, reperes)


def _identites(conn: Connection, voulus: str) -> dict[str, Rangee]:
    return {
        r["id"]: r
        for r in _rangees(
            conn, "SELECT * FROM jeune WHERE id IN (SELECT value FROM json_each(?))", voulus
        )
    }


def _par_jeune(conn: Connection, type_: str, voulus: str) -> Mapping[str, tuple[Rangee, ...]]:
    listes = [c for c, forme in TYPES[type_].champs.items() if forme is Forme.JSON]
    groupes: dict[str, list[Rangee]] = {}
    requete = (
        f"SELECT * FROM {type_} WHERE jeune IN (SELECT value FROM json_each(?)) ORDER BY cree, id"
    )
    for rangee in _rangees(conn, requete, voulus):
        for champ in listes:
            if rangee[champ] is not None:
                rangee[champ] = json.loads(rangee[champ])
        groupes.setdefault(rangee["jeune"], []).append(rangee)
    return {jeune: tuple(rangees) for jeune, rangees in groupes.items()}


def _rangees(conn: Connection, requete: str, voulus: str) -> Iterator[dict[str, Any]]:
    curseur = connexion_brute(conn).execute(requete, (voulus,))
    noms = [c[0] for c in curseur.description]
    for valeurs in curseur:
        yield dict(zip(noms, valeurs, strict=True))
