"""Les listes des droits de tous les jeunes : ce qui s'arrête, ce qui n'est pas demandé. Pur.

Sans les noms, tout se compte par droit et les petites cellules sont masquées (``cellule_min``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ase_parcours import francais as fr
from ase_parcours.bureau.droits.table import trou
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.metier.continuite import Bilan, Continuite, mot, phrase

Rangee = tuple[str, ...]
ARRETS = ("Jeune", "N° de dossier", "Droit", "Dernier jour", "À faire", "Trou", "Référent")
ARRETS_COMPTES = ("Droit", "S’arrêtent", "Dont trous")
NON_RECOURS = ("Droit", "Jeunes", "À vérifier", "Qui")
NON_RECOURS_COMPTES = NON_RECOURS[:-1]
NON_RECOURS_PAR_JEUNE = ("Droit", "Jeune", "N° de dossier", "À faire", "Référent")


@dataclass(frozen=True, slots=True)
class Arret:
    """Un droit d'un jeune qui s'arrête, ou s'est arrêté."""

    ligne: LigneJeune
    droit: Continuite


@dataclass(frozen=True, slots=True)
class NonRecours:
    """Un droit, les jeunes à qui il est présumé ouvert sans avoir été demandé, et le nombre de
    ceux dont on ne sait pas."""

    nom: str
    qui: tuple[Arret, ...]
    a_verifier: int


def arrets(lus: Iterable[tuple[LigneJeune, Bilan]]) -> list[Arret]:
    """Les trous d'abord, puis les autres, chacun du plus proche au plus lointain."""
    trouves = [Arret(ligne, c) for ligne, bilan in lus for c in bilan.s_arretent]

    def cle(a: Arret) -> tuple[bool, date, str]:
        return not a.droit.rouge, a.droit.dernier or a.droit.avant or date.min, a.ligne.nom_complet

    return sorted(trouves, key=cle)


def non_recours(lus: Iterable[tuple[LigneJeune, Bilan]]) -> list[NonRecours]:
    """Par droit, le plus répandu d'abord."""
    qui: dict[str, list[Arret]] = {}
    flous: Counter[str] = Counter()
    noms: dict[str, str] = {}
    for ligne, bilan in lus:
        for c in bilan.non_recours:
            qui.setdefault(c.code, []).append(Arret(ligne, c))
            noms[c.code] = c.regle.nom
        for c in bilan.a_verifier:
            flous[c.code] += 1
            noms[c.code] = c.regle.nom
    lignes = [NonRecours(nom, tuple(qui.get(code, ())), flous[code]) for code, nom in noms.items()]
    return sorted(lignes, key=lambda n: (-len(n.qui), -n.a_verifier, n.nom))


def rangee_arret(a: Arret) -> Rangee:
    """Un droit qui s'arrête, avec le nom."""
    c = a.droit
    return (
        a.ligne.nom_complet, a.ligne.dossier, c.regle.nom, mot(c),
        fr.initiale_majuscule(phrase(c)), trou(c), a.ligne.referent or "",
    )  # fmt: skip


def arrets_comptes(lignes: Iterable[Arret], cellule: int) -> list[Rangee]:
    """Par droit, combien s'arrêtent et combien sont des trous."""
    tous = list(lignes)
    combien = Counter(a.droit.regle.nom for a in tous)
    trous = Counter(a.droit.regle.nom for a in tous if a.droit.rouge)
    return [(nom, compte(n, cellule), compte(trous[nom], cellule)) for nom, n in _tries(combien)]


def _tries(comptes: Counter[str]) -> list[tuple[str, int]]:
    return sorted(comptes.items(), key=lambda x: (-x[1], x[0]))


def rangee_non_recours(n: NonRecours) -> Rangee:
    """Un droit, combien, et qui."""
    noms = fr.enumeration([a.ligne.nom_complet for a in n.qui])
    return n.nom, fr.nombre(len(n.qui)), fr.nombre(n.a_verifier), noms


def rangee_comptee(n: NonRecours, cellule: int) -> Rangee:
    """Un droit et combien, sans les noms."""
    return n.nom, compte(len(n.qui), cellule), compte(n.a_verifier, cellule)


def par_jeune(lignes: Iterable[NonRecours]) -> Iterator[Rangee]:
    """Une rangée par droit et par jeune : ce qu'un tableur trie."""
    for n in lignes:
        for a in n.qui:
            faire = fr.initiale_majuscule(phrase(a.droit))
            yield n.nom, a.ligne.nom_complet, a.ligne.dossier, faire, a.ligne.referent or ""


def compte(nombre: int, cellule: int) -> str:
    """Le nombre, ou « moins de 5 » s'il désignerait quelqu'un ; zéro ne désigne personne."""
    return f"moins de {cellule}" if 0 < nombre < cellule else fr.nombre(nombre)
