"""Le journal dans le coffre : écrire une entrée, relire des lignes, vérifier les chaînes.

Une entrée est scellée par deux empreintes : celle, salée, de ses lignes (une charge pourra être
effacée par la loi sans rompre la chaîne) et celle de l'entrée, qui nomme la précédente.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection

from ase_parcours.coffre.horloge import canonique
from ase_parcours.metier.journal import Ligne, monter

PRESENTE = "presente"
ORIGINE = "0" * 64
"""Empreinte précédente de la première entrée d'une chaîne."""


@dataclass(frozen=True, slots=True)
class LigneBrute:
    """Une ligne telle qu'elle est écrite. ``apres`` : JSON canonique, ou ``None`` si effacée."""

    entite: str
    champ: str
    remplace: tuple[str, ...]
    apres: str | None
    vocabulaire: int

    def scellee(self) -> list[object]:
        """Ce que l'empreinte de contenu couvre."""
        return [self.entite, self.champ, list(self.remplace), self.apres, self.vocabulaire]


@dataclass(frozen=True, slots=True)
class Entree:
    """Une entrée du journal, sa place dans sa chaîne et ses empreintes."""

    id: str
    appareil: str
    epoque: str
    numero: int
    hlc: str
    compte: str | None
    operation: str
    jeune: str | None
    empreinte: str
    empreinte_contenu: str
    empreinte_precedente: str
    sel: str
    etat: str
    lignes: tuple[LigneBrute, ...]


@dataclass(frozen=True, slots=True)
class Maillon:
    """Dernière entrée connue d'une chaîne (appareil, époque)."""

    numero: int
    empreinte: str


def sceller(
    *,
    identifiant: str,
    chaine: tuple[str, str],
    precedent: Maillon,
    hlc: str,
    compte: str | None,
    operation: str,
    jeune: str | None,
    lignes: Sequence[LigneBrute],
) -> Entree:
    """Fabrique l'entrée suivante d'une chaîne, avec un sel neuf."""
    sel = secrets.token_hex(16)
    contenu = empreinte_contenu(sel, lignes)
    entete = [
        identifiant,
        *chaine,
        precedent.numero + 1,
        hlc,
        compte,
        operation,
        jeune,
        contenu,
        precedent.empreinte,
    ]
    return Entree(
        identifiant,
        chaine[0],
        chaine[1],
        precedent.numero + 1,
        hlc,
        compte,
        operation,
        jeune,
        _empreinte(entete),
        contenu,
        precedent.empreinte,
        sel,
        PRESENTE,
        tuple(lignes),
    )


def empreinte_contenu(sel: str, lignes: Iterable[LigneBrute]) -> str:
    """Empreinte salée des lignes d'une entrée : celle du tableau JSON canonique de ses lignes.

    Ligne à ligne : d'un seul tenant, un import de cent mille lignes tiendrait l'interpréteur, et
    l'interface avec lui, un quart de seconde.
    """
    empreinte = sha256(f"{sel}[".encode())
    for rang, ligne in enumerate(lignes):
        empreinte.update(f"{',' if rang else ''}{canonique(ligne.scellee())}".encode())
    empreinte.update(b"]")
    return empreinte.hexdigest()


def empreinte_attendue(e: Entree) -> str:
    """Empreinte que l'entrée devrait porter."""
    return _empreinte(
        [
            e.id,
            e.appareil,
            e.epoque,
            e.numero,
            e.hlc,
            e.compte,
            e.operation,
            e.jeune,
            e.empreinte_contenu,
            e.empreinte_precedente,
        ]
    )


def _empreinte(entete: Sequence[object]) -> str:
    return sha256(canonique(entete).encode()).hexdigest()


def ajouter(conn: Connection, entree: Entree) -> None:
    """Ajoute une entrée et ses lignes. Les déclencheurs refusent toute réécriture."""
    conn.exec_driver_sql(
        "INSERT INTO journal (id, appareil, epoque, numero, hlc, compte, operation, jeune,"
        " empreinte, empreinte_contenu, empreinte_precedente, sel, etat)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            entree.id,
            entree.appareil,
            entree.epoque,
            entree.numero,
            entree.hlc,
            entree.compte,
            entree.operation,
            entree.jeune,
            entree.empreinte,
            entree.empreinte_contenu,
            entree.empreinte_precedente,
            entree.sel,
            entree.etat,
        ),
    )
    if entree.lignes:
        conn.exec_driver_sql(
            "INSERT INTO journal_ligne (journal_id, rang, entite, champ, remplace, apres,"
            " vocabulaire) VALUES (?,?,?,?,?,?,?)",
            [
                (entree.id, rang, x.entite, x.champ, json.dumps(x.remplace), x.apres, x.vocabulaire)
                for rang, x in enumerate(entree.lignes)
            ],
        )


def existe(conn: Connection, identifiant: str) -> bool:
    """Vrai si l'entrée est déjà connue."""
    requete = "SELECT 1 FROM journal WHERE id = ?"
    return conn.exec_driver_sql(requete, (identifiant,)).first() is not None


_LIGNES = (
    "SELECT l.journal_id, l.rang, l.entite, l.champ, l.remplace, l.apres, l.vocabulaire,"
    " j.hlc, j.appareil FROM journal_ligne AS l JOIN journal AS j ON j.id = l.journal_id"
)


def lignes_des_entites(
    conn: Connection, entites: Iterable[str] | None = None
) -> dict[str, list[Ligne]]:
    """Lignes par entité ; toutes si ``entites`` est ``None``."""
    if entites is None:
        curseur = conn.exec_driver_sql(_LIGNES)
    else:
        voulues = json.dumps(list(entites))
        curseur = conn.exec_driver_sql(
            _LIGNES + " WHERE l.entite IN (SELECT value FROM json_each(?))", (voulues,)
        )
    par_entite: dict[str, list[Ligne]] = {}
    for journal_id, rang, entite, champ, remplace, apres, vocabulaire, hlc, appareil in curseur:
        ligne = _ligne(
            f"{journal_id}/{rang}", entite, champ, remplace, apres, vocabulaire, (hlc, appareil)
        )
        par_entite.setdefault(entite, []).append(ligne)
    return par_entite


def _ligne(
    identifiant: str,
    entite: str,
    champ: str,
    remplace: str,
    apres: str | None,
    vocabulaire: int,
    ordre: tuple[str, str],
) -> Ligne:
    valeur: Any = None if apres is None else json.loads(apres)
    champ, valeur = monter(champ, valeur, vocabulaire)
    liens = () if remplace == "[]" else tuple(json.loads(remplace))
    return Ligne(identifiant, entite, champ, liens, valeur, ordre, vocabulaire, apres is None)


def entrees(conn: Connection) -> Iterator[Entree]:
    """Toutes les entrées avec leurs lignes, dans l'ordre des chaînes."""
    par_entree: dict[str, list[LigneBrute]] = {}
    for journal_id, entite, champ, remplace, apres, vocabulaire in conn.exec_driver_sql(
        "SELECT journal_id, entite, champ, remplace, apres, vocabulaire FROM journal_ligne"
        " ORDER BY journal_id, rang"
    ):
        par_entree.setdefault(journal_id, []).append(
            LigneBrute(entite, champ, tuple(json.loads(remplace)), apres, vocabulaire)
        )
    curseur: Iterable[Any] = conn.exec_driver_sql(
        "SELECT id, appareil, epoque, numero, hlc, compte, operation, jeune, empreinte,"
        " empreinte_contenu, empreinte_precedente, sel, etat FROM journal"
        " ORDER BY appareil, epoque, numero, id"
    )
    for r in curseur:
        yield Entree(*(*r, tuple(par_entree.get(r[0], ()))))


def tetes_des_chaines(conn: Connection) -> dict[tuple[str, str], Maillon]:
    """Dernier maillon de chaque chaîne."""
    resultat: dict[tuple[str, str], Maillon] = {}
    for appareil, epoque, numero, empreinte in conn.exec_driver_sql(
        "SELECT appareil, epoque, numero, empreinte FROM journal AS j WHERE numero ="
        " (SELECT max(numero) FROM journal WHERE appareil = j.appareil AND epoque = j.epoque)"
        " ORDER BY appareil, epoque, id"
    ):
        resultat[(appareil, epoque)] = Maillon(numero, empreinte)
    return resultat


def dernier_maillon(conn: Connection, appareil: str, epoque: str) -> Maillon:
    """Dernier maillon d'une chaîne, ou son origine si elle est vide."""
    ligne = conn.exec_driver_sql(
        "SELECT numero, empreinte FROM journal WHERE appareil = ? AND epoque = ?"
        " ORDER BY numero DESC, id LIMIT 1",
        (appareil, epoque),
    ).first()
    return Maillon(ligne[0], ligne[1]) if ligne else Maillon(0, ORIGINE)
