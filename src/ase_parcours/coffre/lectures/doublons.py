"""Les dossiers qui ressemblent à celui que l'on saisit : un index en mémoire, jamais stocké.

L'index suit la tête du journal : seules les identités changées sont relues en noms et en clés. Il
meurt avec le processus.
"""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.connexion import connexion_brute
from ase_parcours.francais import nom_propre
from ase_parcours.metier.ressemblance import Nom, Personne, comparer, inversee

_PROCHE = 82.0
"""Ressemblance minimale (sur 100) de deux noms à une faute de frappe près."""
_COURT = 4
"""En dessous, une lettre de différence fait un autre nom."""
_TROP = 200
"""Une clé que portent plus de dossiers ne distingue personne (« Nom » et « Prénom » d'un fichier
d'essai), et les comparer deux à deux prendrait des heures."""


@dataclass(frozen=True, slots=True)
class Ressemblance:
    """Un dossier qui ressemble. ``jeune`` : l'identifiant sous lequel on le lit ; ``nom`` : prénom
    et nom affichés ; ``score`` sur 100 ; ``raison`` en français."""

    jeune: str
    dossier: str
    nom: str
    score: int
    raison: str


def ressemblants(
    conn: Connection,
    nom: str | None,
    prenom: str | None,
    naissance: str | None,
    dossier: str | None,
    aujourd_hui: date,
) -> tuple[Ressemblance, ...]:
    """Les dossiers qui ressemblent à cette identité, le plus ressemblant d'abord.

    ``dossier`` : le numéro de celui que l'on saisit ; lui, ceux qui lui sont réunis et ceux dont on
    a dit que c'était une autre personne n'y sont pas. Ne lève pas pour un nom vide.
    """
    del aujourd_hui  # toutes les identités connues comptent, quel que soit le jour
    personne = _personne(nom, None, prenom, None, naissance)
    with _VERROU:
        index = _a_jour(conn)
        return index.chercher(personne, _exclus(conn, index.du_numero(dossier)))


def ressemblants_du_jeune(conn: Connection, jeune: str) -> tuple[Ressemblance, ...]:
    """Ceux qui ressemblent à ce dossier, ou à l'un de ceux qui lui sont réunis."""
    trouves: dict[str, Ressemblance] = {}
    with _VERROU:
        index = _a_jour(conn)
        siens = index.reunis(jeune)
        exclus = _exclus(conn, siens)
        for membre in siens:
            for r in index.chercher(index.personnes[membre], exclus):
                if r.jeune not in trouves or trouves[r.jeune].score < r.score:
                    trouves[r.jeune] = r
    return _ranges(trouves.values())


def pret(conn: Connection) -> bool:
    """Vrai si la prochaine recherche répond tout de suite : l'index est fait, ou petit à faire.

    Faux : qui tient l'écran la confie au fond.
    """
    if _fichier(conn) in _INDEX:
        return not _VERROU.locked()
    requete = "SELECT 1 FROM jeune LIMIT 1 OFFSET ?"
    return conn.exec_driver_sql(requete, (_PETIT,)).first() is None


def _exclus(conn: Connection, siens: Iterable[str]) -> set[str]:
    """Ces dossiers, et ceux dont on a dit que c'était une autre personne."""
    connus = set(siens)
    if not connus:
        return connus
    curseur = conn.exec_driver_sql(
        "SELECT m.a, m.b FROM meme_personne AS m JOIN json_each(?) AS r ON r.value IN (m.a, m.b)"
        " WHERE m.distinctes = 'oui' AND NOT EXISTS"
        " (SELECT 1 FROM conflit AS c WHERE c.entite = m.id AND c.champ = 'distinctes')",
        (json.dumps(sorted(connus)),),
    )
    return connus.union(*({a, b} for a, b in curseur))


def _ranges(trouves: Iterable[Ressemblance]) -> tuple[Ressemblance, ...]:
    return tuple(sorted(trouves, key=lambda r: (-r.score, r.dossier, r.jeune)))


def _personne(
    nom: str | None,
    nom_usage: str | None,
    prenom: str | None,
    prenom_usage: str | None,
    naissance: str | None,
) -> Personne:
    noms = tuple(Nom(x) for x in dict.fromkeys((nom, nom_usage)) if x)
    prenoms = tuple(Nom(x) for x in dict.fromkeys((prenom, prenom_usage)) if x)
    return Personne(noms, prenoms, naissance)


class _Index:
    """Les personnes du coffre, retrouvées par le nom entendu ou par la date.

    Des noms seulement voisins ne comptent qu'avec une date sûre et un nom entendu pareil : chercher
    par les deux noms, ou par la date et l'un d'eux, n'en oublie aucun.
    """

    def __init__(self) -> None:
        self.tete: object = None
        self.personnes: dict[str, Personne] = {}
        self._lues: dict[str, tuple[Any, ...]] = {}
        self._par_cle: defaultdict[str, set[str]] = defaultdict(set)
        self._par_classe: defaultdict[str, set[str]] = defaultdict(set)
        self._par_numero: defaultdict[str, set[str]] = defaultdict(set)

    def suivre(self, rangees: Iterable[tuple[Any, ...]]) -> None:
        """Met l'index au point : (id, tête, dossier, nom, nom d'usage, prénom, prénom d'usage,
        naissance)."""
        neuves = {r[0]: tuple(r) for r in rangees}
        for id_ in [i for i, r in self._lues.items() if neuves.get(i) != r]:
            self._inscrire(id_, self._lues.pop(id_), retirer=True)
        for id_, rangee in neuves.items():
            if id_ not in self._lues:
                self._lues[id_] = rangee
                self._inscrire(id_, rangee)

    def _inscrire(self, id_: str, rangee: tuple[Any, ...], *, retirer: bool = False) -> None:
        personne = _personne(*rangee[3:])
        jours = [personne.naissance] if personne.naissance else []
        places = [self._par_cle[c] for c in (*_cles(personne), *_cles_datees(personne, jours))]
        places += [self._par_classe[rangee[1]], self._par_numero[rangee[2] or ""]]
        for place in places:
            (place.discard if retirer else place.add)(id_)
        if retirer:
            del self.personnes[id_]
        else:
            self.personnes[id_] = personne

    def reunis(self, jeune: str) -> set[str]:
        """Les dossiers lus avec celui-ci, lui compris."""
        return set(self._par_classe[self._lues[jeune][1]]) if jeune in self._lues else set()

    def du_numero(self, dossier: str | None) -> set[str]:
        """Les dossiers lus avec celui de ce numéro."""
        return set().union(*(self.reunis(j) for j in self._par_numero.get(dossier or "-", ())))

    def chercher(self, personne: Personne, exclus: set[str]) -> tuple[Ressemblance, ...]:
        """Une ressemblance par personne, hors ``exclus``."""
        jours = [personne.naissance, inversee(personne.naissance)] if personne.naissance else []
        cles = _cles(personne) | _cles_datees(personne, jours)
        places = [self._par_cle.get(c, set()) for c in cles]
        candidats = set().union(*(p for p in places if len(p) <= _TROP))
        trouves: dict[str, Ressemblance] = {}
        for id_ in candidats - exclus:
            indice = comparer(personne, self.personnes[id_], proche)
            if indice is None:
                continue
            r = self._lues[id_]
            affiche = f"{nom_propre(r[6] or r[5] or '')} {nom_propre(r[4] or r[3] or '')}".strip()
            une = Ressemblance(r[1], r[2] or "", affiche, indice.score, indice.raison)
            if r[1] not in trouves or trouves[r[1]].score < une.score:
                trouves[r[1]] = une
        return _ranges(trouves.values())


def _cles(personne: Personne) -> set[str]:
    """Clés « nom + prénom » sans ordre : l'échange des deux tombe au même endroit."""
    return {
        "|".join(sorted((c, d)))
        for nom in personne.noms
        for c in nom.cles
        for prenom in personne.prenoms
        for d in prenom.cles
    }


def _cles_datees(personne: Personne, jours: Iterable[str]) -> set[str]:
    """Clés « jour + l'un des noms »."""
    noms = {c for n in (*personne.noms, *personne.prenoms) for c in n.cles}
    return {f"{jour}|{c}" for jour in jours for c in noms}


def proche(a: str, b: str) -> bool:
    """Vrai à une faute de frappe près."""
    from rapidfuzz import fuzz

    if min(len(a), len(b)) < _COURT:
        return False
    return fuzz.ratio(a, b, score_cutoff=_PROCHE) > 0


_INDEX: dict[str, _Index] = {}
"""Par fichier de coffre, pour la vie du processus."""
_VERROU = threading.Lock()
"""Le bureau cherche à l'écran et écrit en fond : un seul à la fois tient l'index."""
_PETIT = 1000
"""Jusqu'à ce nombre de dossiers, l'index se fait le temps d'un clic."""


def _fichier(conn: Connection) -> str:
    return str(connexion_brute(conn).execute("PRAGMA database_list").fetchone()[2])


def _a_jour(conn: Connection) -> _Index:
    brute = connexion_brute(conn)
    index = _INDEX.setdefault(_fichier(conn), _Index())
    # L'identifiant d'une entrée est unique : une transaction défaite ne laisse pas croire à la même
    # tête.
    tete = brute.execute("SELECT rowid, id FROM journal ORDER BY rowid DESC LIMIT 1").fetchone()
    if index.tete != tete:
        index.suivre(
            brute.execute(
                "SELECT id, jeune, dossier, nom, nom_usage, prenom, prenom_usage, naissance"
                " FROM jeune"
            ).fetchall()
        )
        index.tete = tete
    return index
