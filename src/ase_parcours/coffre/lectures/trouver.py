"""Trouver dans tout le coffre : jeunes, notes, documents, contacts, par l'index de recherche.

La requête FTS5 est construite, jamais recopiée : des mots entre guillemets, passés en paramètre.
Aucun texte, si long ou si tordu soit-il, ne lève.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.index_recherche import (
    LIGATURES,
    SOURCES,
    TRANCHE,
    tranche,
    type_du_rang,
)
from ase_parcours.coffre.lectures.extraits import Extrait, extrait, tous_presents
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.metier.hebergement import sans_accents

LONGUEUR_MAX = 200
"""Au-delà, un texte collé par erreur n'est pas une recherche."""
MOTS_MAX = 12
PLAFOND = 100
"""Un groupe n'est compté que jusque-là : « 100 et plus »."""

JEUNES, NOTES, DOCUMENTS, CONTACTS = "jeunes", "notes", "documents", "contacts"
GROUPES: Mapping[str, str] = {
    "jeune": JEUNES, "note": NOTES, "piece": DOCUMENTS, "papier": DOCUMENTS,
    "proche": CONTACTS, "partenaire": CONTACTS,
}  # fmt: skip
"""Groupe de chaque type."""

_GROUPE_DU_TYPE = {SOURCES[t].rang: g for t, g in GROUPES.items()}
_PREMIER_RANG = {
    g: min(tranche(t)[0] for t in GROUPES if GROUPES[t] == g) for g in GROUPES.values()
}
"""Les notes, les plus nombreuses, ont les premiers rangs : elles se lisent les dernières."""

_MOT = re.compile(r"[^\W_]+")
_EN_CLAIR = str.maketrans(LIGATURES)
_DERNIER = 16 * TRANCHE
_VOISIN, _VOISIN_MIN, _CANDIDATS = 80.0, 3, 500
"""Noms voisins : ressemblance minimale (sur 100), lettres qu'il faut, noms regardés."""
_MOTS_CHEZ, _PERSONNES_MAX = 4, 20
"""« Inès bail » : mots au plus, et personnes de ce nom au plus."""

_DANS = "IN (SELECT value FROM json_each(?))"
_DETAILS: Mapping[str, str] = {
    "note": "SELECT t.id, '', coalesce(t.texte, ''), coalesce(c.nom, ''), t.le"
    " FROM note AS t LEFT JOIN compte AS c ON c.id = t.auteur",
    "piece": "SELECT t.id, coalesce(t.nom, ''), '', concat_ws(' ', p.nature, p.precision), t.date"
    " FROM piece AS t LEFT JOIN papier AS p ON p.id = t.papier",
    "papier": "SELECT t.id, coalesce(t.nature, ''), coalesce(t.precision, ''), '', t.expire_le"
    " FROM papier AS t",
    "proche": "SELECT t.id, coalesce(t.nom, ''), coalesce(t.precision, ''),"
    " concat_ws(' · ', t.lien, t.telephone, t.courriel), NULL FROM proche AS t",
    "partenaire": "SELECT t.id, coalesce(t.nom, ''), coalesce(t.precision, ''),"
    " concat_ws(' · ', t.nature, t.contact, t.telephone), NULL FROM partenaire AS t",
    "jeune": "SELECT t.id, '', '', '', NULL FROM jeune AS t",
}
"""Ce qu'on montre d'un élément : identifiant, titre, texte, ce qui le situe, date."""


@dataclass(frozen=True, slots=True)
class Trouvaille:
    """Un élément. ``jeune`` : la tête de son dossier (``None`` pour l'annuaire) ; ``titre`` : son
    nom ; ``extrait`` : là où les mots sont, dans son texte ; ``detail`` : ce qui le situe."""

    type: str
    id: str
    jeune: str | None
    titre: str
    extrait: Extrait
    detail: str
    le: date | None


@dataclass(frozen=True, slots=True)
class Groupe:
    """Les premiers éléments d'un groupe, du plus récemment créé au plus ancien. ``total`` : combien
    il y en a, au plus :data:`PLAFOND`. ``voisins`` : aucun ne convient, ceux-là ressemblent."""

    trouvailles: tuple[Trouvaille, ...] = ()
    total: int = 0
    voisins: bool = False


def mots_cherches(texte: str) -> tuple[str, ...]:
    """Les mots d'une recherche, dans l'ordre, sans répétition."""
    normal = unicodedata.normalize("NFC", texte[:LONGUEUR_MAX]).translate(_EN_CLAIR)
    return tuple(dict.fromkeys(_MOT.findall(normal)))[:MOTS_MAX]


def requete(mots: Sequence[str], *, tous: bool = False) -> str | None:
    """La requête FTS5 de ces mots : tous, le dernier pouvant être un début (ou chacun, ``tous``) ;
    ``None`` si vide.

    Une lettre seule en dernier est un mot à peine commencé : elle attend la suivante.
    """
    surs = list(mots[:-1]) if mots and len(mots[-1]) == 1 else list(mots)
    if not surs:
        return None
    phrases = ['"' + m.replace('"', '""') + '"' for m in surs]
    if tous:
        return " ".join(p + ("*" if len(m) > 1 else "") for p, m in zip(phrases, surs, strict=True))
    return " ".join(phrases) + ("*" if len(surs) == len(mots) else "")


def trouver(
    conn: Connection, roles: Collection[str], texte: str, montres: int = 5
) -> Mapping[str, Groupe]:
    """Ce que ``texte`` trouve, par groupe. Rien pour un compte qui ne lit pas les dossiers."""
    mots = mots_cherches(texte)
    cherche = requete(mots)
    if cherche is None or not peut(roles, Permission.LIRE):
        return {}
    rangs = _rangs(conn, cherche)
    if not rangs and len(mots) > 1 and (debuts := requete(mots, tous=True)):
        rangs = _rangs(conn, debuts)
    if not rangs.keys() - {JEUNES}:
        rangs |= _par_groupe(_chez_quelqu_un(conn, mots))
    if NOTES in rangs:
        rangs[NOTES] = _par_date(conn, rangs[NOTES])
    groupes = {
        nom: Groupe(_details(conn, trouves[:montres], mots), len(trouves))
        for nom, trouves in rangs.items()
    }
    if CONTACTS not in groupes and (proches := _voisins(conn, mots)):
        groupes[CONTACTS] = Groupe(_details(conn, proches[:montres], ()), len(proches), True)
    return groupes


def _rangs(conn: Connection, cherche: str) -> dict[str, list[int]]:
    """Les rangs trouvés, par groupe, les derniers d'abord. Un groupe plein est sauté."""
    trouves: dict[str, list[int]] = {}
    plafond: int | None = _DERNIER
    while plafond is not None:
        plafond = _suite(conn, cherche, plafond, trouves)
    return trouves


def _suite(
    conn: Connection, cherche: str, plafond: int, trouves: dict[str, list[int]]
) -> int | None:
    """Lit jusqu'à remplir un groupe ; rend le rang d'où reprendre, ``None`` à la fin."""
    curseur = conn.exec_driver_sql(
        "SELECT rowid FROM recherche WHERE recherche MATCH ? AND rowid <= ? ORDER BY rowid DESC",
        (cherche, plafond),
    )
    for (rang,) in curseur:
        nom = _GROUPE_DU_TYPE[rang // TRANCHE]
        groupe = trouves.setdefault(nom, [])
        groupe.append(rang)
        if len(groupe) >= PLAFOND:
            curseur.close()
            return None if nom == NOTES else _PREMIER_RANG[nom] - 1
    return None


def _par_groupe(rangs: Iterable[int]) -> dict[str, list[int]]:
    groupes: dict[str, list[int]] = {}
    for rang in rangs:
        groupes.setdefault(_GROUPE_DU_TYPE[rang // TRANCHE], []).append(rang)
    return groupes


def _par_date(conn: Connection, rangs: list[int]) -> list[int]:
    """Les notes, la plus récente d'abord d'après ce qu'elles disent, pas d'après leur saisie."""
    curseur = conn.exec_driver_sql(
        "SELECT c.id FROM cherchable AS c JOIN note AS n ON n.id = c.entite"
        f" WHERE c.id {_DANS} ORDER BY n.le DESC, n.cree DESC",
        (json.dumps(rangs),),
    )
    return [r[0] for r in curseur]


def _chez_quelqu_un(conn: Connection, mots: Sequence[str]) -> list[int]:
    """« Inès bail » : un mot nomme la personne, les autres sont dans ce qui est à elle."""
    if not 1 < len(mots) <= _MOTS_CHEZ:
        return []
    trouves: set[int] = set()
    for i, nom in enumerate(mots):
        qui = _nommes(conn, nom) if len(nom) > 1 else []
        if 0 < len(qui) <= _PERSONNES_MAX:
            trouves |= _qui_disent(conn, qui, [*mots[:i], *mots[i + 1 :]])
    return sorted(trouves, reverse=True)[:PLAFOND]


def _nommes(conn: Connection, nom: str) -> list[str]:
    """Les têtes des dossiers dont un nom commence ainsi ; au plus un de trop."""
    curseur = conn.exec_driver_sql(
        "SELECT DISTINCT c.jeune FROM recherche AS r JOIN cherchable AS c ON c.id = r.rowid"
        f" WHERE recherche MATCH ? AND r.rowid BETWEEN ? AND ? LIMIT {_PERSONNES_MAX + 1}",
        (f"titre : {requete((nom,))}", *tranche("jeune")),
    )
    return [r[0] for r in curseur]


def _qui_disent(conn: Connection, jeunes: Sequence[str], mots: Sequence[str]) -> set[int]:
    types = [t for t in GROUPES if t not in ("jeune", "partenaire")]
    siens = " UNION ALL ".join(f"SELECT id FROM {t} WHERE jeune {_DANS}" for t in types)
    curseur = conn.exec_driver_sql(
        "SELECT c.id, concat_ws(' ', r.titre, r.texte) FROM cherchable AS c"
        f" JOIN recherche AS r ON r.rowid = c.id WHERE c.entite IN ({siens})",
        (json.dumps(jeunes),) * len(types),
    )
    return {rang for rang, texte in curseur if tous_presents(texte, mots)}


def _details(conn: Connection, rangs: Sequence[int], mots: Sequence[str]) -> tuple[Trouvaille, ...]:
    places = {
        r[0]: (r[1], r[2])
        for r in conn.exec_driver_sql(
            f"SELECT id, entite, jeune FROM cherchable WHERE id {_DANS}", (json.dumps(rangs),)
        )
    }
    par_type: dict[str, list[str]] = {}
    for rang in rangs:
        par_type.setdefault(type_du_rang(rang), []).append(places[rang][0])
    lues = {
        r[0]: tuple(r)
        for type_, entites in par_type.items()
        for r in conn.exec_driver_sql(
            f"{_DETAILS[type_]} WHERE t.id {_DANS}", (json.dumps(entites),)
        )
    }
    return tuple(
        _trouvaille(type_du_rang(rang), places[rang][1], lues[places[rang][0]], mots)
        for rang in rangs
    )


def _trouvaille(
    type_: str, jeune: str | None, lue: tuple[Any, ...], mots: Sequence[str]
) -> Trouvaille:
    identifiant, titre, texte, detail, le = lue
    situe = extrait(texte, mots) if texte else Extrait()
    return Trouvaille(type_, identifiant, jeune, titre, situe, detail, _jour(le))


def _jour(iso: str | None) -> date | None:
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        return None  # une fusion a pu apporter une date qui ne se lit pas


def _voisins(conn: Connection, mots: Sequence[str]) -> list[int]:
    """Les contacts dont le nom ressemble à chaque mot, parmi ceux qui commencent pareil."""
    from rapidfuzz import fuzz, process

    if len(mots[-1]) < _VOISIN_MIN:
        return []
    bornes = min(tranche(t)[0] for t in ("proche", "partenaire"))
    debuts = " ".join(f'"{m[:2]}"*' for m in mots)
    candidats = conn.exec_driver_sql(
        "SELECT rowid, titre FROM recherche WHERE recherche MATCH ? AND rowid BETWEEN ? AND ?"
        f" ORDER BY rowid DESC LIMIT {_CANDIDATS}",
        (f"titre : ({debuts})", bornes, tranche("partenaire")[1]),
    )
    cherches = [sans_accents(m) for m in mots]
    gardes = []
    for rang, titre in candidats:
        propres = _MOT.findall(sans_accents(titre))
        if all(
            process.extractOne(m, propres, scorer=fuzz.ratio, score_cutoff=_VOISIN)
            for m in cherches
        ):
            gardes.append(rang)
    return gardes
