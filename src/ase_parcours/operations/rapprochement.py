"""Rapprocher les lignes d'un tableur de ce que le coffre a déjà.

Un jeune est reconnu à son numéro de dossier ; une ligne, à (dossier, genre, clé naturelle, rang
parmi les clés égales), le contenu égal d'abord. Les identifiants sont des UUIDv5 de ces clés : deux
postes qui importent le même fichier créent les mêmes objets.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.horloge import canonique
from ase_parcours.coffre.personnes import proprietaires
from ase_parcours.echanges.tableur.modele import LigneLue
from ase_parcours.metier.hebergement import sans_accents
from ase_parcours.metier.vocabulaire import FACETTES, TYPES, Forme
from ase_parcours.operations.facettes.communs import identifiant_stable

_ESPACE = uuid.UUID("7f1d0c52-4a86-5f0e-9a3b-5c2f6f3e7a10")
"""Espace de noms des identifiants nés d'un import."""

_CLES: Mapping[str, tuple[str, ...]] = {
    "mesure": ("nature", "debut"),
    "accueil": ("lieu", "debut"),
    "solution": ("code", "debut"),
    "ressource": ("nature", "debut"),
    "sante": ("element", "date"),
    "entretien": ("type", "date"),
    "scolarite": ("rentree", "rentree"),
    "charge": ("nature", "debut"),
    "dette": ("nature", "creancier"),
    "demarche_droit": ("droit", "demande_le"),
    "papier": ("nature",),
    "aide_logement": ("nature", "organisme"),
    "demande_logement": ("nature",),
    "titre_sejour": ("nature", "debut"),
    "protection": ("regime",),
    "absence": ("nature", "debut"),
    "orientation": ("nature", "le"),
    "insertion": ("nature", "organisme"),
    "loisir": ("nature", "libelle"),
    "action": ("besoin", "quoi"),
    "proche": ("nom",),
    "note": ("le", "texte"),
    "contact": ("le", "moyen"),
    "demande_retour": ("demandee_le",),
}
"""Clé naturelle de chaque genre : ce qui reste quand une démarche avance."""

_UNIQUES = tuple(
    t.nom for t in FACETTES if (t.unique or t.cle) and t.d_un_jeune and t.nom != "suite_echeance"
)
"""Genres dont l'identifiant se déduit de la personne : l'écran et l'import écrivent le même."""

GENRES = (*_CLES, *_UNIQUES)

Rangee = dict[str, Any]
Bases = Mapping[str, Mapping[str, Any]]
"""Dernières valeurs importées, par entité."""


def identifiant(*cle: object) -> str:
    """UUIDv5 d'une clé naturelle."""
    return str(uuid.uuid5(_ESPACE, canonique(list(cle))))


@dataclass
class Etat:
    """Ce que le coffre sait des jeunes d'un fichier, chargé d'un coup."""

    jeunes: dict[str, str]
    """Identifiant par numéro de dossier."""
    rangees: dict[str, Rangee] = field(default_factory=dict)
    """Rangée courante par identifiant d'entité."""
    par_cle: dict[tuple[str, str, str], list[str]] = field(default_factory=dict)
    """Identifiants par (jeune, genre, clé normalisée), dans l'ordre de création."""


def charger(conn: Connection, dossiers: Iterable[str]) -> Etat:
    """Charge l'état courant des dossiers donnés."""
    voulus = json.dumps(sorted(set(dossiers)))
    etat = Etat({})
    for r in conn.exec_driver_sql(
        "SELECT * FROM jeune WHERE dossier IN (SELECT value FROM json_each(?))"
        " ORDER BY cree DESC, id DESC",
        (voulus,),
    ):
        rangee = dict(r._mapping)
        etat.rangees[rangee["id"]] = rangee
        etat.jeunes[rangee["dossier"]] = rangee["id"]
    a_qui = _a_qui(conn, etat)
    jeunes = json.dumps(sorted({etat.rangees[j]["jeune"] for j in etat.jeunes.values()}))
    for genre in GENRES:
        for r in conn.exec_driver_sql(
            f"SELECT * FROM {genre} WHERE jeune IN (SELECT value FROM json_each(?))"  # noqa: S608
            " ORDER BY cree, id",
            (jeunes,),
        ):
            rangee = dict(r._mapping)
            etat.rangees[rangee["id"]] = rangee
            if genre in _UNIQUES:
                continue
            jeune = a_qui.get(rangee["id"], rangee["jeune"])
            cle = (jeune, genre, cle_de(genre, rangee))
            etat.par_cle.setdefault(cle, []).append(rangee["id"])
    return etat


def _a_qui(conn: Connection, etat: Etat) -> dict[str, str]:
    """Dans des dossiers réunis, à quel dossier du fichier se rapproche chaque entité : le sien s'il
    est dans le fichier, sinon l'un de ceux qui y sont (une saisie faite sous l'autre numéro n'est
    pas créée une seconde fois)."""
    du_fichier = sorted(etat.jeunes.values(), key=lambda j: (j != etat.rangees[j]["jeune"], j))
    par_tete: dict[str, str] = {}
    for j in du_fichier:
        par_tete.setdefault(etat.rangees[j]["jeune"], j)
    tetes = json.dumps(sorted(par_tete))
    reunis = conn.exec_driver_sql(
        "SELECT id, jeune FROM jeune WHERE jeune IN (SELECT jeune FROM jeune WHERE id <> jeune"
        " AND jeune IN (SELECT value FROM json_each(?)))",
        (tetes,),
    )
    voisins = {r[0]: par_tete[r[1]] for r in reunis}
    presents = set(du_fichier)
    return {
        entite: jeune if jeune in presents else voisins[jeune]
        for entite, jeune in proprietaires(conn, voisins).items()
    }


def cle_de(genre: str, champs: Mapping[str, Any]) -> str:
    """Clé naturelle d'une ligne ou d'une rangée, graphies d'un même texte confondues."""
    return canonique([sans_accents(str(champs.get(c) or "")) for c in _CLES[genre]])


_RANGS_EN_PLUS = 8
"""Rangs cherchés au-delà de ceux du fichier, pour un jeune que le coffre connaît déjà : un fichier
passé pouvait avoir plus de lignes de même clé."""


@dataclass(frozen=True, slots=True)
class Paire:
    """Une ligne du tableur et l'entité qu'elle désigne. ``nouvelle`` : à créer."""

    ligne: LigneLue
    entite: str
    jeune: str
    nouvelle: bool


def rapprocher(
    details: Sequence[LigneLue], etat: Etat, jeunes: Mapping[str, str], bases: Bases
) -> list[Paire]:
    """Associe chaque ligne de détail à une entité, existante ou à créer.

    ``bases`` : dernières valeurs importées par entité, pour reconnaître un contenu égal.
    """
    groupes: dict[tuple[str, str, str], list[LigneLue]] = {}
    paires: list[Paire] = []
    for ligne in details:
        if ligne.genre in _UNIQUES:
            unique = identifiant_stable(TYPES[ligne.genre], jeunes[ligne.dossier], ligne.champs)
            neuve = unique not in etat.rangees
            paires.append(Paire(ligne, unique, jeunes[ligne.dossier], neuve))
            continue
        cle = (jeunes[ligne.dossier], ligne.genre, cle_de(ligne.genre, ligne.champs))
        groupes.setdefault(cle, []).append(ligne)
    for (jeune, genre, texte), lignes in groupes.items():
        # L'ordre des lignes d'un fichier ne veut rien dire : il ne choisit pas les rangs.
        lignes.sort(key=lambda x: canonique(x.champs))
        paires += _associer(lignes, etat, jeune, genre, texte, bases)
    return paires


def _associer(
    lignes: list[LigneLue],
    etat: Etat,
    jeune: str,
    genre: str,
    cle: str,
    bases: Bases,
) -> list[Paire]:
    dossier = lignes[0].dossier
    # Les entités nées d'un import se retrouvent à leur identifiant, même si leur clé a changé à
    # l'écran ; les autres, à leur clé.
    deja = _RANGS_EN_PLUS if dossier in etat.jeunes else 0
    rangs = [identifiant(dossier, genre, cle, rang) for rang in range(len(lignes) + deja)]
    connues = [e for e in rangs if e in etat.rangees]
    connues += [e for e in etat.par_cle.get((jeune, genre, cle), ()) if e not in connues]
    libres = list(connues)
    choisies: dict[int, str] = {}
    for semblable in (_meme_import, _import_contenant, _meme_rangee):
        for i, ligne in enumerate(lignes):
            if i not in choisies:
                egale = next((e for e in libres if semblable(ligne, e, etat, bases)), None)
                if egale is not None:
                    choisies[i] = egale
                    libres.remove(egale)
    neuves = iter([e for e in rangs if e not in etat.rangees])
    paires = []
    for i, ligne in enumerate(lignes):
        if i in choisies:
            paires.append(Paire(ligne, choisies[i], jeune, False))
        elif libres:
            paires.append(Paire(ligne, libres.pop(0), jeune, False))
        else:
            paires.append(Paire(ligne, next(neuves), jeune, True))
    return paires


def _meme_import(ligne: LigneLue, entite: str, _etat: Etat, bases: Bases) -> bool:
    """La ligne est mot pour mot celle du dernier import."""
    return bases.get(entite) == ligne.champs


def _import_contenant(ligne: LigneLue, entite: str, _etat: Etat, bases: Bases) -> bool:
    """La ligne est celle du dernier import, où des cellules ont été vidées depuis."""
    base = bases.get(entite)
    return base is not None and all(base.get(c) == v for c, v in ligne.champs.items())


def _meme_rangee(ligne: LigneLue, entite: str, etat: Etat, _bases: Bases) -> bool:
    """La ligne dit ce que le coffre sait déjà, d'où que cela vienne."""
    rangee = etat.rangees[entite]
    champs = TYPES[ligne.genre].champs
    lues = ((c, v) for c, v in ligne.champs.items() if c in champs)
    return all(valeur_de(ligne.genre, rangee, c) == v for c, v in lues)


def valeur_de(genre: str, rangee: Rangee, champ: str) -> object:
    """Valeur d'un champ d'une rangée ; une liste y est gardée en JSON."""
    valeur = rangee.get(champ)
    if TYPES[genre].champs.get(champ) is Forme.JSON and isinstance(valeur, str):
        return json.loads(valeur)
    return valeur
