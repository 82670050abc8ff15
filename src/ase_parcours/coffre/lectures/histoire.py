"""L'histoire d'un dossier : qui a écrit quoi, quand, et ce que cela remplaçait.

Les lignes d'un dossier se trouvent par les créations qui le nomment (``ix_creation_jeune``), puis
par entité (``ix_journal_ligne_entite``) : le journal entier n'est jamais relu.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.connexion import connexion_brute
from ase_parcours.coffre.horloge import instant
from ase_parcours.coffre.personnes import membres, tete
from ase_parcours.metier.journal import monter
from ase_parcours.metier.vocabulaire import CREATION, SUPPRESSION, TYPES

_LONG, _COUPE = 4000, 400
"""Au-delà de ``_LONG`` signes, une valeur n'est lue que par son début."""

ENTITES = (
    "SELECT entite, json_extract(apres, '$.type') FROM journal_ligne"
    " WHERE champ = 'creation'"
    " AND json_extract(apres, '$.jeune') IN (SELECT value FROM json_each(?1))"
    " UNION ALL SELECT m.id, 'meme_personne' FROM meme_personne AS m, json_each(?1) AS r"
    " WHERE r.value IN (m.a, m.b)"
)
"""Les entités de ces dossiers, ce qui les réunit compris, et leur type."""

LIGNES = (
    "SELECT l.journal_id, l.rang, l.entite, l.champ, l.remplace, l.vocabulaire,"
    f" CASE WHEN l.apres IS NULL OR length(l.apres) <= {_LONG} THEN l.apres"
    f" ELSE json_quote(substr(json_extract(l.apres, '$'), 1, {_COUPE})) END,"
    " j.hlc, j.appareil, j.operation, j.compte, c.nom"
    " FROM journal_ligne AS l JOIN journal AS j ON j.id = l.journal_id"
    " LEFT JOIN compte AS c ON c.id = j.compte"
    " WHERE l.entite IN (SELECT value FROM json_each(?))"
)


@dataclass(frozen=True, slots=True)
class ChampEcrit:
    """Une ligne du journal. ``ligne`` : son identifiant, « entrée/rang » ; ``avant`` : les valeurs
    qu'elle a remplacées (plusieurs : un conflit tranché) ; ``efface`` : son contenu a été effacé
    comme la loi le demande."""

    ligne: str
    entite: str
    type: str
    champ: str
    valeur: Any
    avant: tuple[Any, ...] = ()
    efface: bool = False


@dataclass(frozen=True, slots=True)
class LigneHistoire:
    """Une écriture qui touche le dossier. ``quand`` : instant UTC ISO."""

    entree: str
    quand: str
    qui: str
    operation: str
    champs: tuple[ChampEcrit, ...]
    compte: str | None = None


@dataclass(frozen=True, slots=True)
class ValeurPassee:
    """Une valeur qu'un champ a eue. ``montree`` : c'est celle d'aujourd'hui."""

    ecrit: ChampEcrit
    quand: str
    qui: str
    operation: str
    montree: bool


@dataclass(frozen=True, slots=True)
class _Lue:
    """Une ligne du journal et l'écriture qui la porte."""

    entree: str
    rang: int
    hlc: str
    appareil: str
    operation: str
    compte: str | None
    qui: str
    remplace: tuple[str, ...]
    ecrit: ChampEcrit

    @property
    def hauteur(self) -> tuple[str, str, str, int]:
        """L'ordre d'affichage du journal."""
        return self.hlc, self.appareil, self.entree, self.rang


def histoire(conn: Connection, jeune: str, limite: int = 200) -> list[LigneHistoire]:
    """Les dernières écritures d'un dossier et de ceux qui lui sont réunis, la plus récente
    d'abord."""
    reunis = json.dumps(membres(conn, tete(conn, jeune)))
    curseur = connexion_brute(conn).execute(ENTITES, (reunis,))
    lues = _lire(conn, {entite: type_ for entite, type_ in curseur if type_ in TYPES})
    valeurs = {x.ecrit.ligne: x.ecrit.valeur for x in lues}
    par_entree: dict[str, list[_Lue]] = {}
    for x in sorted(lues, key=lambda x: x.hauteur, reverse=True):
        par_entree.setdefault(x.entree, []).append(x)
    return [
        LigneHistoire(
            entree,
            instant(siennes[0].hlc),
            siennes[0].qui,
            siennes[0].operation,
            tuple(_avec_avant(x, valeurs) for x in reversed(siennes)),
            siennes[0].compte,
        )
        for entree, siennes in islice(par_entree.items(), limite)
    ]


def histoire_du_champ(conn: Connection, entite: str, champ: str) -> list[ValeurPassee]:
    """Les valeurs qu'un champ a eues, la dernière écrite d'abord."""
    requete = (
        "SELECT json_extract(apres, '$.type') FROM journal_ligne WHERE entite = ? AND champ = ?"
    )
    cree = connexion_brute(conn).execute(requete, (entite, CREATION)).fetchone()
    types = {entite: cree[0]} if cree is not None and cree[0] in TYPES else {}
    lues = [x for x in _lire(conn, types) if x.ecrit.champ == champ]
    lues.sort(key=lambda x: x.hauteur, reverse=True)
    valeurs = {x.ecrit.ligne: x.ecrit.valeur for x in lues}
    remplacees = {r for x in lues for r in x.remplace}
    tetes = [x for x in lues if x.ecrit.ligne not in remplacees]
    return [
        ValeurPassee(_avec_avant(x, valeurs), instant(x.hlc), x.qui, x.operation, x in tetes[:1])
        for x in lues
    ]


def _lire(conn: Connection, types: Mapping[str, str]) -> list[_Lue]:
    """Toutes les lignes de ces entités (entité → type)."""
    lues = []
    for r in connexion_brute(conn).execute(LIGNES, (json.dumps(list(types)),)):
        entree, rang, entite, champ, remplace, version, apres = r[:7]
        valeur = None if apres is None else json.loads(apres)
        champ, valeur = monter(champ, valeur, version)
        ecrit = ChampEcrit(
            f"{entree}/{rang}", entite, types[entite], champ, valeur, efface=apres is None
        )
        hlc, appareil, operation, compte, nom = r[7:]
        liens = tuple(json.loads(remplace))
        lues.append(_Lue(entree, rang, hlc, appareil, operation, compte, nom or "", liens, ecrit))
    return lues


def _avec_avant(x: _Lue, valeurs: Mapping[str, Any]) -> ChampEcrit:
    """Une suppression nomme tout ce qu'elle a vu : elle ne remplace rien de son champ."""
    if x.ecrit.champ in (CREATION, SUPPRESSION):
        return x.ecrit
    return replace(x.ecrit, avant=tuple(valeurs[r] for r in x.remplace if r in valeurs))
