"""Recevoir des entrées d'ailleurs : ajouter celles qui manquent, projeter ce qu'elles touchent.

Idempotent et sans ordre : deux coffres qui ont les mêmes entrées, reçues dans n'importe quel ordre,
ont les mêmes tables. Une fusion ne crée jamais de fait.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from sqlalchemy import Connection

from ase_parcours.coffre import journal
from ase_parcours.coffre.journal import (
    PRESENTE,
    Entree,
    empreinte_attendue,
    empreinte_contenu,
)
from ase_parcours.coffre.projection import projeter_tout
from ase_parcours.coffre.transaction import (
    Changement,
    Transaction,
    entites_touchees,
    remettre_sorties,
    reprojeter,
    retirer_sorties,
)
from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.vocabulaire import CREATION


def integrer(tx: Transaction, recues: Iterable[Entree]) -> Changement:
    """Ajoute les entrées inconnues et reprojette les entités qu'elles touchent.

    Lève ``FichierAbime`` si une entrée ne correspond pas à ses empreintes ; rien n'est alors
    écrit (la transaction de l'appelant est défaite).
    """
    neuves = [e for e in recues if not journal.existe(tx.conn, e.id)]
    neuves = list({e.id: e for e in neuves}.values())
    for entree in neuves:
        _controler(entree)
    entites = dict.fromkeys(x.entite for e in neuves for x in e.lignes)
    avant = entites_touchees(tx.conn, entites)
    for entree in neuves:
        journal.ajouter(tx.conn, entree)
        tx.contexte.horloge.voir(entree.hlc)
    # Une entité peut changer de « jeune » connu : on regarde avant et après l'ajout.
    touches = {**avant, **entites_touchees(tx.conn, entites)}
    nommes = [j for x in (avant, touches) for _, j in x.values()]
    jeunes = reprojeter(tx.conn, tx.contexte, entites, nommes)
    _noter(tx, neuves)
    changement = Changement(
        neuves[-1].id if neuves else None,
        jeunes,
        tuple(dict.fromkeys(t for t, _ in touches.values())),
    )
    tx.changements.append(changement)
    return changement


_HORLOGE = re.compile(r"[0-9a-f]{18}")


def _controler(entree: Entree) -> None:
    entiere = entree.empreinte_contenu == empreinte_contenu(entree.sel, entree.lignes)
    if not entiere or entree.empreinte != empreinte_attendue(entree) or not _bien_formee(entree):
        raise FichierAbime(
            "entree_alteree",
            "Une écriture reçue ne correspond pas à son empreinte.",
            "Demandez un nouvel envoi ; rien n'a été repris de celui-ci.",
        )


def _bien_formee(entree: Entree) -> bool:
    """Faux pour ce qu'aucun poste n'écrit : une horloge ou une valeur qui ne se lisent pas
    rendraient ce coffre illisible, ou l'empêcheraient d'écrire."""
    if entree.etat != PRESENTE or not _HORLOGE.fullmatch(entree.hlc):
        return False
    try:
        valeurs = [(x.champ, json.loads(x.apres)) for x in entree.lignes if x.apres is not None]
    except ValueError:
        return False
    return all(isinstance(v, dict) for champ, v in valeurs if champ == CREATION)


def _noter(tx: Transaction, neuves: list[Entree]) -> None:
    """Retient jusqu'où vont les chaînes reçues, pour la tête écrite après la validation."""
    chaines = {(e.appareil, e.epoque) for e in neuves}
    for appareil, epoque in chaines:
        tx.chaines_recues[(appareil, epoque)] = journal.dernier_maillon(tx.conn, appareil, epoque)
    # La dernière entrée du changement est déjà comptée une fois par son descripteur.
    tx.entrees_recues += max(0, len(neuves) - 1)


def reconstruire(conn: Connection, tx: Transaction) -> None:
    """Refait toutes les tables d'état courant depuis le journal (le même code, sur tout).

    Une rangée que le journal ne dit pas disparaît.
    """
    retirer_sorties(conn, [r[0] for r in conn.exec_driver_sql("SELECT jeune FROM sortie")])
    projeter_tout(conn)
    jeunes = [r[0] for r in conn.exec_driver_sql("SELECT id FROM jeune")]
    remettre_sorties(conn, jeunes, tx.contexte)
