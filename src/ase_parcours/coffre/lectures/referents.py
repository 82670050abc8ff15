"""Le registre des référents, lu par ensembles."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection

from ase_parcours.coffre.connexion import connexion_brute
from ase_parcours.metier.referents import Affectation, Referent, referent_au

_REGISTRE = (
    "SELECT a.jeune, a.id, a.le, a.referent, c.versions FROM affectation AS a"
    " LEFT JOIN conflit AS c ON c.entite = a.id AND c.champ = 'referent'"
)


def affectations(
    conn: Connection, jeunes: Iterable[str] | None = None
) -> dict[str, tuple[Affectation, ...]]:
    """Les affectations par jeune, la plus ancienne d'abord ; de tous si ``jeunes`` est ``None``."""
    requete = _REGISTRE
    arguments: tuple[str, ...] = ()
    if jeunes is not None:
        requete += " WHERE a.jeune IN (SELECT value FROM json_each(?))"
        arguments = (json.dumps(list(jeunes)),)
    registre: dict[str, list[Affectation]] = {}
    for jeune, id_, le, referent, versions in connexion_brute(conn).execute(
        f"{requete} ORDER BY a.le, a.id", arguments
    ):
        if le is None:
            continue  # sans date d'effet, la ligne ne dit pas à compter de quand
        gardes = [v["valeur"] for v in json.loads(versions)] if versions else [referent]
        registre.setdefault(jeune, []).append(
            Affectation(id_, date.fromisoformat(le), tuple(gardes))
        )
    return {jeune: tuple(siennes) for jeune, siennes in registre.items()}


def referents_du_jour(
    conn: Connection, jeunes: Iterable[str], aujourd_hui: date
) -> dict[str, Referent]:
    """Le référent de chaque jeune connu, au jour donné."""
    voulus = list(jeunes)
    registre = affectations(conn, voulus)
    curseur = connexion_brute(conn).execute(
        "SELECT id, referent FROM jeune WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(voulus),),
    )
    return {id_: referent_au(aujourd_hui, registre.get(id_, ()), nom) for id_, nom in curseur}


def noms_connus(conn: Connection) -> list[str]:
    """Les référents déjà nommés dans ce coffre, pour les proposer."""
    curseur = connexion_brute(conn).execute(
        "SELECT referent FROM jeune WHERE referent IS NOT NULL"
        " UNION SELECT referent FROM affectation WHERE referent IS NOT NULL ORDER BY 1"
    )
    return [r[0] for r in curseur]
