"""Les listes des droits de tous les jeunes : ce qui s'arrête, ce qui n'est pas demandé. Pur."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ase_parcours import francais as fr
from ase_parcours.bureau.droits.table import trou
from ase_parcours.bureau.jeunes.export import neutraliser
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.metier.continuite import Bilan, Continuite, mot, phrase

SANS_NOM = "—"
COLONNES = ("Jeune", "N° de dossier", "Droit", "Dernier jour", "À faire", "Trou", "Référent")
COLONNES_ANONYMES = ("Droit", "Dernier jour", "À faire", "Trou")
COLONNES_NON_RECOURS = ("Droit", "Jeunes", "Qui", "À vérifier")


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
    qui: tuple[LigneJeune, ...]
    a_verifier: int
    page: str = ""


def arrets(lus: Iterable[tuple[LigneJeune, Bilan]]) -> list[Arret]:
    """Les trous d'abord, puis les autres, chacun du plus proche au plus lointain."""
    trouves = [Arret(ligne, c) for ligne, bilan in lus for c in bilan.s_arretent]

    def cle(a: Arret) -> tuple[bool, date, str]:
        return not a.droit.rouge, a.droit.dernier or a.droit.avant or date.min, a.ligne.nom_complet

    return sorted(trouves, key=cle)


def non_recours(lus: Iterable[tuple[LigneJeune, Bilan]]) -> list[NonRecours]:
    """Par droit, le plus répandu d'abord."""
    qui: dict[str, list[LigneJeune]] = {}
    flous: dict[str, int] = {}
    noms: dict[str, Continuite] = {}
    for ligne, bilan in lus:
        for c in bilan.non_recours:
            qui.setdefault(c.code, []).append(ligne)
            noms.setdefault(c.code, c)
        for c in bilan.a_verifier:
            flous[c.code] = flous.get(c.code, 0) + 1
            noms.setdefault(c.code, c)
    lignes = [
        NonRecours(c.regle.nom, tuple(qui.get(code, ())), flous.get(code, 0), c.regle.page)
        for code, c in noms.items()
    ]
    return sorted(lignes, key=lambda n: (-len(n.qui), -n.a_verifier, n.nom))


def rangee_arret(a: Arret, *, anonyme: bool) -> tuple[str, ...]:
    """Une ligne de la liste des arrêts."""
    c = a.droit
    dits = (c.regle.nom, mot(c), fr.initiale_majuscule(phrase(c)), trou(c))
    if anonyme:
        return dits
    referent = a.ligne.referent or ""
    return (a.ligne.nom_complet, a.ligne.dossier, *dits, referent)


def rangee_non_recours(n: NonRecours, *, anonyme: bool) -> tuple[str, ...]:
    """Une ligne de la liste du non-recours ; les noms n'y sont que si on les veut."""
    noms = SANS_NOM if anonyme else fr.enumeration([x.nom_complet for x in n.qui])
    return n.nom, fr.nombre(len(n.qui)), noms, fr.nombre(n.a_verifier)


def octets(colonnes: Sequence[str], rangees: Iterable[Sequence[str]]) -> bytes:
    """UTF-8 avec marque d'ordre, point-virgule, et aucune formule qu'un tableur exécuterait."""
    tampon = io.StringIO(newline="")
    redacteur = csv.writer(tampon, delimiter=";", lineterminator="\r\n")
    redacteur.writerow(colonnes)
    for rangee in rangees:
        redacteur.writerow([neutraliser(case) for case in rangee])
    return tampon.getvalue().encode("utf-8-sig")
