"""Le registre des référents, lu par ensembles."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
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
    registre: dict[str, dict[str, Affectation]] = {}
    for jeune, id_, le, referent in pilote.execute(f"{requete} ORDER BY id", arguments):
        lue = Affectation(id_, date.fromisoformat(le), gardes.get(id_, (referent,)))
        du_jeune = registre.setdefault(jeune, {})
        # Deux dossiers réunis qui disent deux référents le même jour : un conflit, comme un autre.
        du_jeune[le] = _ensemble(du_jeune[le], lue) if le in du_jeune else lue
    return {j: tuple(sorted(x.values(), key=lambda a: (a.le, a.id))) for j, x in registre.items()}


def _ensemble(une: Affectation, autre: Affectation) -> Affectation:
    """Une date, et tous ceux que l'on y a nommés."""
    return replace(une, referents=tuple(dict.fromkeys((*une.referents, *autre.referents))))


def referents_du_jour(
    conn: Connection, jeunes: Iterable[str], aujourd_hui: date
) -> dict[str, Referent]:
    """Le référent de chaque dossier connu, au jour donné ; des dossiers réunis ont le même."""
    pilote = connexion_brute(conn)
    voulus = pilote.execute(
        "SELECT id, jeune FROM jeune WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(jeunes)),),
    ).fetchall()
    tetes = list(dict.fromkeys(tete for _, tete in voulus))
    registre = affectations(conn, tetes)
    # Sans date d'effet : ce que dit la tête, sinon le premier des autres qui en nomme un.
    connus: dict[str, str] = {}
    for tete, nom in pilote.execute(
        "SELECT jeune, referent FROM jeune WHERE referent IS NOT NULL AND jeune IN"
        " (SELECT value FROM json_each(?)) ORDER BY jeune, id <> jeune, cree, id",
        (json.dumps(tetes),),
    ):
        connus.setdefault(tete, nom)
    du_jour = {t: referent_au(aujourd_hui, registre.get(t, ()), connus.get(t)) for t in tetes}
    return {id_: du_jour[tete] for id_, tete in voulus}


def noms_connus(conn: Connection) -> list[str]:
    """Les référents déjà nommés dans ce coffre, pour les proposer."""
    curseur = connexion_brute(conn).execute(
        "SELECT referent FROM jeune WHERE referent IS NOT NULL"
        " UNION SELECT referent FROM affectation WHERE referent IS NOT NULL ORDER BY 1"
    )
    return [r[0] for r in curseur]
