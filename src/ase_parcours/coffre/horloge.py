"""Identifiants et horloge hybride : elle ordonne l'affichage et départage, sans rien cacher."""

from __future__ import annotations

import os
import time
import uuid
from datetime import UTC, datetime

from ase_parcours.coffre.canonique import texte_canonique


def uuid7() -> str:
    """Identifiant UUIDv7 (millisecondes depuis 1970, puis hasard), pour ce qui est saisi."""
    millisecondes = time.time_ns() // 1_000_000
    brut = bytearray(millisecondes.to_bytes(6, "big") + os.urandom(10))
    brut[6] = 0x70 | (brut[6] & 0x0F)
    brut[8] = 0x80 | (brut[8] & 0x3F)
    return str(uuid.UUID(bytes=bytes(brut)))


class Horloge:
    """Horloge logique hybride : jamais en arrière, même si celle du poste recule.

    Une valeur est un texte qui se trie : 12 chiffres hexadécimaux de millisecondes, 6 de compteur.
    """

    def __init__(self, dernier: str = "") -> None:
        self._dernier = dernier

    def suivant(self) -> str:
        """La valeur suivante, strictement plus grande que toutes celles vues."""
        propose = f"{time.time_ns() // 1_000_000:012x}000000"
        if propose <= self._dernier:
            propose = f"{int(self._dernier, 16) + 1:018x}"
        self._dernier = propose
        return propose

    def voir(self, hlc: str) -> None:
        """Tient compte d'une valeur venue d'ailleurs."""
        self._dernier = max(self._dernier, hlc)


JOUR_DE_MARGE = 86_400_000
"""Millisecondes. Un fuseau ou une mise à l'heure ne font pas une horloge incohérente."""


def horloge_reculee(dernier: str) -> datetime | None:
    """L'instant de la dernière écriture (``dernier`` : sa valeur d'horloge), si ce poste se croit
    plus d'un jour avant elle ; ``None`` quand tout va."""
    if not dernier:
        return None
    ecrit = int(dernier[:12], 16)
    if time.time_ns() // 1_000_000 >= ecrit - JOUR_DE_MARGE:
        return None
    return datetime.fromtimestamp(ecrit / 1000, UTC)


def instant(hlc: str) -> str:
    """L'instant UTC que porte une valeur de l'horloge, en ISO à la seconde."""
    return datetime.fromtimestamp(int(hlc[:12], 16) / 1000, UTC).isoformat(timespec="seconds")


def canonique(valeur: object) -> str:
    """JSON canonique d'une valeur, en texte : la forme que l'on empreinte."""
    return texte_canonique(valeur)
