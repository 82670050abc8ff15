"""Une personne, plusieurs dossiers : de quels dossiers parle-t-on, et sous quel nom les lire.

« B est la même personne que A » est un lien. Les liens qui tiennent font des classes ; chacune se
lit sous l'identifiant de sa tête. Fonction de l'*ensemble* des liens, jamais de leur ordre.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lien:
    """Deux dossiers d'une même personne. ``garde`` : celui des deux sous lequel on lit ;
    ``ordre`` : rang de création du fait, le même sur tous les postes."""

    a: str
    b: str
    garde: str
    ordre: tuple[str, str]


def classes(liens: Iterable[Lien]) -> dict[str, str]:
    """Membre → tête, pour les dossiers réunis à un autre (la tête comprise).

    La tête d'une classe est le dossier gardé par son lien le plus ancien.
    """
    parent: dict[str, str] = {}

    def racine(x: str) -> str:
        while parent.setdefault(x, x) != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    ranges = sorted((x for x in liens if x.a != x.b), key=lambda x: (x.ordre, x.a, x.b))
    for lien in ranges:
        parent[racine(lien.b)] = racine(lien.a)
    tetes: dict[str, str] = {}
    for lien in ranges:
        garde = lien.garde if lien.garde in (lien.a, lien.b) else lien.a
        tetes.setdefault(racine(lien.a), garde)
    return {membre: tetes[racine(membre)] for membre in list(parent)}
