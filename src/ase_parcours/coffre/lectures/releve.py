"""La relève entre deux équipes : ce que les autres ont écrit depuis que l'on est parti.

Le repère d'un compte retient jusqu'où l'on a lu *chaque chaîne* du journal, et non une heure : une
écriture d'hier reçue ce matin d'un autre poste est neuve pour qui ne l'a pas lue.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre import reperes_compte
from ase_parcours.coffre.connexion import connexion_brute
from ase_parcours.coffre.horloge import instant
from ase_parcours.coffre.personnes import classes_du_coffre
from ase_parcours.francais import nom_propre

CLE = "releve"
NOTE_COUPEE = 280
"""Signes d'une note montrés ; la suite se lit dans le dossier."""


@dataclass(frozen=True, slots=True)
class Repere:
    """Jusqu'où un compte a lu. ``chaines`` : (appareil, époque) → dernier numéro lu ; vide, seul
    l'instant compte."""

    depuis: str
    chaines: Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Geste:
    """Ce qu'une personne a fait dans un dossier. ``fois`` : écritures de la même opération ;
    ``quand`` : la dernière."""

    qui: str
    operation: str
    fois: int
    quand: str


@dataclass(frozen=True, slots=True)
class NoteRelevee:
    """Une note neuve ou changée, coupée."""

    qui: str
    quand: str
    le: str | None
    texte: str
    coupee: bool


@dataclass(frozen=True, slots=True)
class Fait:
    """Une sortie, un retour, un constat : ce qui se lit d'abord."""

    qui: str
    quand: str
    type: str
    le: str | None
    annule: bool


@dataclass(frozen=True, slots=True)
class JeuneReleve:
    """Ce qui a changé pour un jeune. ``quand`` : la dernière écriture."""

    id: str
    dossier: str
    nom: str
    quand: str
    faits: tuple[Fait, ...]
    notes: tuple[NoteRelevee, ...]
    gestes: tuple[Geste, ...]


@dataclass(frozen=True, slots=True)
class Releve:
    """Ce qui a changé depuis ``depuis`` (instant UTC ISO), sans mes propres écritures.

    ``lu`` : jusqu'où cette relève a lu le journal ; c'est ce que l'on marque après l'avoir lue.
    """

    depuis: str
    lu: Repere
    jeunes: tuple[JeuneReleve, ...]


def repere_du_compte(conn: Connection, compte: str) -> Repere | None:
    """Ce que ce compte a marqué comme lu, ou ``None`` s'il n'a jamais rien marqué."""
    garde = reperes_compte.lire(conn, compte, CLE)
    return None if garde is None else lire_repere(garde)


def lire_repere(texte: str) -> Repere:
    """Relit un repère gardé ou rendu par une relève. Lève ``ValueError``."""
    try:
        brut = json.loads(texte)
        datetime.fromisoformat(brut["instant"])
        chaines = {(str(a), str(e)): int(n) for a, e, n in brut["chaines"]}
    except (KeyError, TypeError, AttributeError) as erreur:
        raise ValueError("repère de relève illisible") from erreur
    return Repere(brut["instant"], chaines)


def repere_du_moment(conn: Connection) -> Repere:
    """Tout ce que le coffre contient maintenant."""
    return Repere(_dernier_instant(conn), _bouts(conn))


def repere_en_texte(repere: Repere) -> str:
    """Forme gardée dans le coffre."""
    chaines = [[a, e, n] for (a, e), n in sorted(repere.chaines.items())]
    return json.dumps({"instant": repere.depuis, "chaines": chaines})


def depuis_hier(aujourd_hui: date) -> Repere:
    """Pour qui n'a jamais rien marqué : la veille, minuit (heure du poste)."""
    veille = datetime.combine(aujourd_hui - timedelta(days=1), time.min).astimezone()
    return depuis_l_instant(veille)


def depuis_l_instant(moment: datetime) -> Repere:
    """Ce qui a été écrit à partir d'un instant, selon l'horloge des postes."""
    return Repere(moment.astimezone(UTC).isoformat(timespec="seconds"), {})


def releve_du_compte(conn: Connection, compte: str, aujourd_hui: date) -> Releve:
    """La relève depuis ce que le compte a marqué ; depuis hier s'il n'a jamais rien marqué."""
    return releve(conn, compte, repere_du_compte(conn, compte) or depuis_hier(aujourd_hui))


def releve(conn: Connection, compte: str, repere: Repere) -> Releve:
    """Ce que les autres ont écrit depuis le repère, le plus pressant d'abord."""
    lu = repere_du_moment(conn)
    entrees = _entrees(conn, compte, repere, lu.chaines)
    par_jeune: dict[str, list[_Touche]] = {}
    for touche in _touches(conn, entrees):
        par_jeune.setdefault(touche.jeune, []).append(touche)
    notes, faits = _notes(conn, par_jeune), _evenements(conn, par_jeune)
    jeunes = [
        JeuneReleve(
            jeune,
            dossier,
            nom,
            max(t.quand for t in par_jeune[jeune]),
            faits.get(jeune, ()),
            notes.get(jeune, ()),
            _gestes(par_jeune[jeune]),
        )
        for jeune, dossier, nom in _identites(conn, par_jeune)
    ]
    # Deux tris stables : le plus récent d'abord, puis sorties et constats, puis notes.
    jeunes.sort(key=lambda j: (j.quand, j.dossier), reverse=True)
    jeunes.sort(key=lambda j: 0 if j.faits else 1 if j.notes else 2)
    return Releve(repere.depuis, lu, tuple(jeunes))


def nombre_de_jeunes(conn: Connection, compte: str, aujourd_hui: date) -> int:
    """Combien de dossiers la relève du compte montrerait."""
    repere = repere_du_compte(conn, compte) or depuis_hier(aujourd_hui)
    entrees = _entrees(conn, compte, repere, _bouts(conn))
    reunis = classes_du_coffre(conn)
    jeunes = {reunis.get(e.jeune, e.jeune) for e in entrees.values() if e.jeune is not None}
    # Une écriture qui nomme son dossier se compte sans ses lignes ; un import n'en nomme pas.
    autres = {id_: e for id_, e in entrees.items() if e.jeune is None}
    jeunes.update(t.jeune for t in _touches(conn, autres))
    return len(_identites(conn, jeunes))


@dataclass(frozen=True, slots=True)
class _Entree:
    """Une écriture ; ``jeune`` : le dossier qu'elle nomme, ``None`` si elle en touche plusieurs."""

    quand: str
    operation: str
    qui: str
    jeune: str | None


@dataclass(frozen=True, slots=True)
class _Touche:
    """Une entité qu'une écriture touche."""

    entree: str
    quand: str
    operation: str
    qui: str
    jeune: str
    type: str
    entite: str


def _bouts(conn: Connection) -> dict[tuple[str, str], int]:
    curseur = connexion_brute(conn).execute(
        "SELECT appareil, epoque, max(numero) FROM journal GROUP BY appareil, epoque"
    )
    return {(a, e): n for a, e, n in curseur}


def _dernier_instant(conn: Connection) -> str:
    (hlc,) = connexion_brute(conn).execute("SELECT max(hlc) FROM journal").fetchone()
    return instant(hlc or "0" * 18)


def _entrees(
    conn: Connection, compte: str, repere: Repere, bouts: Mapping[tuple[str, str], int]
) -> dict[str, _Entree]:
    """Les écritures des autres depuis le repère, par identifiant."""
    base = (
        "SELECT j.id, j.hlc, j.operation, coalesce(c.nom, ''), j.jeune FROM journal AS j"
        " LEFT JOIN compte AS c ON c.id = j.compte WHERE coalesce(j.compte, '') <> ? AND "
    )
    pilote, lues = connexion_brute(conn), []
    if repere.chaines:
        for (appareil, epoque), bout in bouts.items():
            vu = repere.chaines.get((appareil, epoque), 0)
            if bout > vu:
                suite = "j.appareil = ? AND j.epoque = ? AND j.numero > ?"
                lues += pilote.execute(base + suite, (compte, appareil, epoque, vu)).fetchall()
    else:
        depuis = datetime.fromisoformat(repere.depuis).timestamp()
        plancher = f"{max(0, int(depuis * 1000)):012x}"
        lues += pilote.execute(base + "j.hlc >= ?", (compte, plancher)).fetchall()
    return {
        id_: _Entree(instant(hlc), operation, qui, jeune)
        for id_, hlc, operation, qui, jeune in lues
    }


def _touches(conn: Connection, entrees: Mapping[str, _Entree]) -> list[_Touche]:
    if not entrees:
        return []
    curseur = connexion_brute(conn).execute(
        # Les entités d'abord : chercher la création de chaque ligne coûterait dix fois plus.
        "SELECT x.journal_id, json_extract(k.apres, '$.jeune'), json_extract(k.apres, '$.type'),"
        " x.entite FROM (SELECT DISTINCT l.journal_id, l.entite FROM json_each(?) AS v"
        " CROSS JOIN journal_ligne AS l ON l.journal_id = v.value) AS x"
        " CROSS JOIN journal_ligne AS k ON k.entite = x.entite AND k.champ = 'creation'",
        (json.dumps(list(entrees)),),
    )
    touches = []
    reunis = classes_du_coffre(conn)
    for id_, createur, type_, entite in curseur:
        if createur:
            e, jeune = entrees[id_], reunis.get(createur, createur)
            touches.append(_Touche(id_, e.quand, e.operation, e.qui, jeune, type_, entite))
    return touches


def _gestes(touches: Iterable[_Touche]) -> tuple[Geste, ...]:
    """Les opérations d'une même personne, regroupées."""
    groupes: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for t in touches:
        groupes.setdefault((t.qui, t.operation), set()).add((t.quand, t.entree))
    gestes = [
        Geste(qui, operation.split(":")[0], len(fois), max(fois)[0])
        for (qui, operation), fois in groupes.items()
    ]
    reunis: dict[tuple[str, str], Geste] = {}
    for g in gestes:
        # Chaque annulation nomme ce qu'elle défait : elles se comptent ensemble.
        deja = reunis.get((g.qui, g.operation))
        fois, quand = (deja.fois, deja.quand) if deja else (0, "")
        somme = Geste(g.qui, g.operation, g.fois + fois, max(g.quand, quand))
        reunis[(g.qui, g.operation)] = somme
    return tuple(sorted(reunis.values(), key=lambda g: (g.quand, g.operation), reverse=True))


def _notes(
    conn: Connection, par_jeune: Mapping[str, list[_Touche]]
) -> dict[str, tuple[NoteRelevee, ...]]:
    """Les notes touchées, telles qu'elles sont maintenant."""
    rangees = _rangees(
        conn, par_jeune, "note", f"le, substr(texte, 1, {NOTE_COUPEE}), length(texte)"
    )
    return {
        jeune: tuple(
            NoteRelevee(t.qui, t.quand, le, texte or "", (longueur or 0) > NOTE_COUPEE)
            for t, (le, texte, longueur) in siennes
        )
        for jeune, siennes in rangees.items()
    }


def _evenements(
    conn: Connection, par_jeune: Mapping[str, list[_Touche]]
) -> dict[str, tuple[Fait, ...]]:
    rangees = _rangees(conn, par_jeune, "evenement", "le, type, annulation")
    return {
        jeune: tuple(
            Fait(t.qui, t.quand, type_ or "", le, annulation is not None)
            for t, (le, type_, annulation) in siennes
        )
        for jeune, siennes in rangees.items()
    }


def _rangees(
    conn: Connection, par_jeune: Mapping[str, list[_Touche]], type_: str, colonnes: str
) -> dict[str, list[tuple[_Touche, tuple[Any, ...]]]]:
    """Par jeune, la dernière écriture de chaque fait de ce type et sa rangée, récente d'abord."""
    dernieres: dict[str, _Touche] = {}
    for touches in par_jeune.values():
        for t in touches:
            deja = dernieres.get(t.entite)
            if t.type == type_ and (deja is None or t.quand >= deja.quand):
                dernieres[t.entite] = t
    curseur = connexion_brute(conn).execute(
        f"SELECT id, {colonnes} FROM {type_} WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(dernieres)),),
    )
    rendues: dict[str, list[tuple[_Touche, tuple[Any, ...]]]] = {}
    for id_, *reste in curseur:
        rendues.setdefault(dernieres[id_].jeune, []).append((dernieres[id_], tuple(reste)))
    for siennes in rendues.values():
        siennes.sort(key=lambda r: (r[0].quand, r[0].entite), reverse=True)
    return rendues


def _identites(conn: Connection, jeunes: Iterable[str]) -> list[tuple[str, str, str]]:
    """(identifiant, dossier, nom d'usage) de ceux dont le dossier existe encore."""
    curseur = connexion_brute(conn).execute(
        "SELECT id, coalesce(dossier, ''), coalesce(prenom_usage, prenom, ''),"
        " coalesce(nom_usage, nom, '') FROM jeune WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(jeunes)),),
    )
    return [
        (id_, dossier, f"{nom_propre(prenom)} {nom_propre(nom)}".strip() or dossier)
        for id_, dossier, prenom, nom in curseur
    ]
