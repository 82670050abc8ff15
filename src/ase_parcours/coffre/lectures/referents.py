"""Le registre des référents, lu par ensembles."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection

from ase_parcours.coffre.connexion import connexion_brute
from ase_parcours.metier.referents import Affectation, Referent, referent_au

_REGISTRE = "SELECT jeune, id, le, referent FROM affectation AS a"
_CONFLITS = (
    "SELECT c.entite, c.versions FROM conflit AS c JOIN affectation AS a ON a.id = c.entite"
    " WHERE c.champ = 'referent'"
)


def affectations(
    conn: Connection, jeunes: Iterable[str] | None = None
) -> dict[str, tuple[Affectation, ...]]:
    """Les affectations par jeune, la plus ancienne d'abord ; de tous si ``jeunes`` est ``None``."""
    arguments = () if jeunes is None else (json.dumps(list(jeunes)),)
    siennes = "a.jeune IN (SELECT value FROM json_each(?))" if arguments else "1"
    pilote = connexion_brute(conn)
    gardes = {
        id_: tuple(v["valeur"] for v in json.loads(versions))
        for id_, versions in pilote.execute(f"{_CONFLITS} AND {siennes}", arguments)
    }
    # Sans date d'effet, une ligne ne dit pas à compter de quand.
    requete = f"{_REGISTRE} WHERE le IS NOT NULL AND {siennes}"
    registre: dict[str, list[Affectation]] = {}
    for jeune, id_, le, referent in pilote.execute(requete, arguments):
        lue = Affectation(id_, date.fromisoformat(le), gardes.get(id_, (referent,)))
        registre.setdefault(jeune, []).append(lue)
    return {j: tuple(sorted(x, key=lambda a: (a.le, a.id))) for j, x in registre.items()}


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
