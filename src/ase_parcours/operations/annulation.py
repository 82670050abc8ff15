"""Défaire une entrée du journal : ses lignes sont remplacées par la valeur d'avant.

Ce qu'un autre a remplacé depuis est laissé et listé. Rien n'est effacé du journal.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.transaction import Ecriture, Transaction
from ase_parcours.erreurs import RefusMetier
from ase_parcours.metier.droits import Permission, peut
from ase_parcours.metier.journal import Valeur
from ase_parcours.metier.vocabulaire import CREATION, SUPPRESSION
from ase_parcours.operations.registre import REGISTRE, Acteur

OPERATION = "annuler"


@dataclass(frozen=True, slots=True)
class Laissee:
    """Une ligne que l'annulation n'a pas touchée, et pourquoi."""

    entite: str
    champ: str
    motif: str


@dataclass(frozen=True, slots=True)
class Annulation:
    """Ce qui a été défait. ``annulees`` : nombre de lignes."""

    entree: str
    operation: str
    annulees: int
    laissees: tuple[Laissee, ...]


def annuler(tx: Transaction, acteur: Acteur, entree: str | None = None) -> Annulation:
    """Défait l'entrée donnée, ou la dernière que l'acteur peut défaire.

    Lève ``RefusMetier`` s'il n'y a rien à défaire, ou si cela ne se défait pas ainsi.
    """
    identifiant, operation, auteur, jeune = _choisir(tx.conn, acteur, entree)
    connue = REGISTRE.get(operation)
    if connue is None or not connue.annulable:
        raise RefusMetier(
            "annulation_impossible",
            f"L'opération « {operation} » ne s'annule pas ainsi.",
            "Une opération contraire lui répond (par exemple annuler_sortie ou retirer_visa).",
        )
    if auteur != acteur.compte and not peut(acteur.roles, Permission.ANNULER_AUTRUI):
        raise RefusMetier(
            "annulation_d_autrui",
            "Cette écriture est celle d'une autre personne.",
            "Seul un cadre peut l'annuler, depuis l'historique.",
        )
    if _deja_annulee(tx.conn, identifiant):
        raise RefusMetier("deja_annulee", "Cette écriture est déjà annulée.", "Rien n'a changé.")
    with tx.ecrire(f"{OPERATION}:{identifiant}", jeune) as e:
        annulees, laissees = _defaire(tx.conn, e, identifiant)
    return Annulation(identifiant, operation, annulees, tuple(laissees))


def _choisir(
    conn: Connection, acteur: Acteur, entree: str | None
) -> tuple[str, str, str | None, str | None]:
    if entree is not None:
        ligne = conn.exec_driver_sql(
            "SELECT id, operation, compte, jeune FROM journal WHERE id = ?", (entree,)
        ).first()
        if ligne is None:
            raise RefusMetier("entree_inconnue", "Cette écriture n'est pas au journal.")
        return ligne[0], ligne[1], ligne[2], ligne[3]
    annulables = json.dumps([nom for nom, op in REGISTRE.items() if op.annulable])
    ligne = conn.exec_driver_sql(
        "SELECT j.id, j.operation, j.compte, j.jeune FROM journal AS j WHERE j.compte = ?"
        " AND j.operation IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM journal AS a WHERE a.operation = 'annuler:' || j.id)"
        " ORDER BY j.hlc DESC, j.id DESC LIMIT 1",
        (acteur.compte, annulables),
    ).first()
    if ligne is None:
        raise RefusMetier("rien_a_annuler", "Il n'y a rien à annuler.", "Rien n'a changé.")
    return ligne[0], ligne[1], ligne[2], ligne[3]


def _deja_annulee(conn: Connection, identifiant: str) -> bool:
    requete = "SELECT 1 FROM journal WHERE operation = ?"
    return conn.exec_driver_sql(requete, (f"{OPERATION}:{identifiant}",)).first() is not None


def _defaire(conn: Connection, e: Ecriture, identifiant: str) -> tuple[int, list[Laissee]]:
    lignes = conn.exec_driver_sql(
        "SELECT rang, entite, champ, remplace, apres FROM journal_ligne"
        " WHERE journal_id = ? ORDER BY rang",
        (identifiant,),
    ).all()
    e.precharger(ligne[1] for ligne in lignes)
    nees = _nees(identifiant, lignes)
    annulees = 0
    laissees: list[Laissee] = []
    for entite, connues in nees.items():
        compte = _oter_creation(e, entite, identifiant, connues)
        if compte is None:
            motif = "modifié depuis par quelqu'un d'autre"
            laissees.append(Laissee(entite, CREATION, motif))
        else:
            annulees += compte
    for rang, entite, champ, remplace, _ in lignes:
        if entite in nees:
            continue
        ligne = f"{identifiant}/{rang}"
        tetes = e.tetes_de(entite).get(champ, [])
        if [t.id for t in tetes] != [ligne]:
            laissees.append(Laissee(entite, champ, "remplacé depuis par quelqu'un d'autre"))
            continue
        if champ == SUPPRESSION:
            e.supprimer(entite, not tetes[0].apres)
        else:
            e.remplacer(entite, champ, (ligne,), _valeur_avant(conn, json.loads(remplace)))
        annulees += 1
    return annulees, laissees


def _nees(identifiant: str, lignes: Sequence[Any]) -> dict[str, set[str]]:
    """Entités que l'entrée a fait naître, ou renaître d'un import annulé, et les lignes que
    l'entrée en a écrites ou connues."""
    nees: dict[str, set[str]] = {}
    for _, entite, champ, remplace, apres in lignes:
        if champ == CREATION or (champ == SUPPRESSION and apres == "false"):
            nees.setdefault(entite, set()).update(json.loads(remplace))
    for rang, entite, *_ in lignes:
        if entite in nees:
            nees[entite].add(f"{identifiant}/{rang}")
    return nees


def _oter_creation(e: Ecriture, entite: str, identifiant: str, connues: set[str]) -> int | None:
    """Ôte l'entité que l'entrée a fait naître, si personne n'y a touché depuis ; rend le nombre
    de lignes défaites."""
    tetes = [
        t.id
        for champ, liste in e.tetes_de(entite).items()
        for t in liste
        if champ != CREATION or t.id in connues
    ]
    if not connues.issuperset(tetes):
        return None
    e.supprimer(entite)
    return sum(t.startswith(f"{identifiant}/") for t in tetes)


def _valeur_avant(conn: Connection, remplacees: list[str]) -> Valeur:
    """Valeur montrée avant : la plus haute des lignes remplacées, ou rien."""
    if not remplacees:
        return None
    candidates = []
    for reference in remplacees:
        journal_id, rang = reference.rsplit("/", 1)
        ligne = conn.exec_driver_sql(
            "SELECT l.apres, j.hlc, j.appareil FROM journal_ligne AS l"
            " JOIN journal AS j ON j.id = l.journal_id WHERE l.journal_id = ? AND l.rang = ?",
            (journal_id, int(rang)),
        ).first()
        if ligne is not None and ligne[0] is not None:
            candidates.append((ligne[1], ligne[2], reference, ligne[0]))
    return json.loads(max(candidates)[3]) if candidates else None
