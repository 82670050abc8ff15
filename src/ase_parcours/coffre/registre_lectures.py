"""Le journal des lectures de la zone scellée : qui a lu quel texte, et quand.

Une chaîne à part du journal : chaque rangée porte une empreinte authentifiée (HMAC) qui couvre la
précédente. Les rangées trop vieilles s'effacent ; l'ancre garde l'empreinte de la dernière effacée,
et la chaîne continue de s'y accrocher. Le bout de la chaîne est aussi dans le témoin écrit à côté
du coffre : une fin coupée se voit.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterator
from datetime import date, datetime

from sqlalchemy import Connection

from ase_parcours.coffre import canonique
from ase_parcours.coffre.journal import ORIGINE, Maillon
from ase_parcours.coffre.secret import Secret

CHAINE = ("lectures", "zone_scellee")
"""Le nom de cette chaîne dans le témoin, à côté de celles du journal."""
ANCRE = "lectures_ancre"
"""Clé de la table ``parametre``."""


def noter(
    conn: Connection, cle: Secret, *, compte: str, entite: str, jeune: str | None, quand: datetime
) -> Maillon:
    """Ajoute une lecture et rend le bout de la chaîne. ``quand`` : instant UTC."""
    precedent = bout(conn) or Maillon(0, ORIGINE)
    numero, instant = precedent.numero + 1, quand.isoformat(timespec="seconds")
    empreinte = _empreinte(cle, numero, instant, compte, entite, jeune, precedent.empreinte)
    conn.exec_driver_sql(
        "INSERT INTO lecture_scellee (numero, quand, compte, entite, jeune, empreinte,"
        " empreinte_precedente) VALUES (?,?,?,?,?,?,?)",
        (numero, instant, compte, entite, jeune, empreinte, precedent.empreinte),
    )
    return Maillon(numero, empreinte)


def purger(conn: Connection, cle: Secret, avant: date) -> int:
    """Efface les lectures d'avant ce jour, du début de la chaîne, et rend leur nombre."""
    derniere = conn.exec_driver_sql(
        "SELECT numero, empreinte FROM lecture_scellee WHERE numero <"
        " coalesce((SELECT min(numero) FROM lecture_scellee WHERE quand >= ?), 9e18)"
        " ORDER BY numero DESC LIMIT 1",
        (avant.isoformat(),),
    ).first()
    if derniere is None:
        return 0
    numero, empreinte = derniere
    valeur = canonique.texte_canonique(
        {"numero": numero, "empreinte": empreinte, "sceau": _sceau(cle, numero, empreinte)}
    )
    conn.exec_driver_sql(
        "INSERT INTO parametre VALUES (?, ?) ON CONFLICT (cle) DO UPDATE SET valeur ="
        " excluded.valeur",
        (ANCRE, valeur),
    )
    # L'ancre d'abord : le déclencheur ne laisse effacer que ce qu'elle couvre.
    ote = conn.exec_driver_sql("DELETE FROM lecture_scellee WHERE numero <= ?", (numero,))
    return ote.rowcount


def bout(conn: Connection) -> Maillon | None:
    """La dernière lecture notée, effacée ou non ; ``None`` s'il n'y en a jamais eu."""
    derniere = conn.exec_driver_sql(
        "SELECT numero, empreinte FROM lecture_scellee ORDER BY numero DESC LIMIT 1"
    ).first()
    return Maillon(derniere[0], derniere[1]) if derniere else _ancre(conn)


def empreinte_de(conn: Connection, numero: int) -> str | None:
    """L'empreinte d'une lecture, ou de l'ancre."""
    empreinte: str | None = conn.exec_driver_sql(
        "SELECT empreinte FROM lecture_scellee WHERE numero = ?", (numero,)
    ).scalar()
    ancre = _ancre(conn)
    if empreinte is None and ancre is not None and ancre.numero == numero:
        return ancre.empreinte
    return empreinte


def presente(conn: Connection) -> bool:
    """Faux dans un coffre d'avant la zone scellée, pas encore monté."""
    requete = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'lecture_scellee'"
    return conn.exec_driver_sql(requete).first() is not None


def controler(conn: Connection, cle: Secret) -> Iterator[tuple[str, int]]:
    """(« alteree » ou « manquante », numéro) de chaque écart, du début à la fin."""
    ancre = _ancre(conn, stricte=True)
    attendu = ancre or Maillon(0, ORIGINE)
    if ancre is not None and not hmac.compare_digest(
        str(_brute(conn).get("sceau")), _sceau(cle, ancre.numero, ancre.empreinte)
    ):
        yield "alteree", ancre.numero
    for numero, quand, compte, entite, jeune, empreinte, precedente in conn.exec_driver_sql(
        "SELECT numero, quand, compte, entite, jeune, empreinte, empreinte_precedente"
        " FROM lecture_scellee ORDER BY numero"
    ):
        if numero != attendu.numero + 1 or precedente != attendu.empreinte:
            yield "manquante", numero
        voulue = _empreinte(cle, numero, quand, compte, entite, jeune, precedente)
        if not hmac.compare_digest(empreinte, voulue):
            yield "alteree", numero
        attendu = Maillon(numero, empreinte)


def _brute(conn: Connection) -> dict[str, object]:
    valeur = conn.exec_driver_sql("SELECT valeur FROM parametre WHERE cle = ?", (ANCRE,)).scalar()
    lue: dict[str, object] = json.loads(valeur) if valeur else {}
    return lue


def _ancre(conn: Connection, *, stricte: bool = False) -> Maillon | None:
    """L'ancre. Illisible, elle vaut absente : le coffre s'ouvre, et ``coffre verifier`` (où elle
    est lue ``stricte``) le dit."""
    try:
        return _lire_ancre(_brute(conn))
    except ValueError:
        if stricte:
            raise
        return None


def _lire_ancre(lue: dict[str, object]) -> Maillon | None:
    if not lue:
        return None
    return Maillon(canonique.entier(lue.get("numero")), canonique.texte(lue.get("empreinte")))


def _empreinte(cle: Secret, *champs: object) -> str:
    return hmac.digest(cle.octets(), canonique.octets(["lecture", *champs]), "sha256").hex()


def _sceau(cle: Secret, numero: int, empreinte: str) -> str:
    return hmac.digest(cle.octets(), canonique.octets(["ancre", numero, empreinte]), "sha256").hex()
