"""Retoucher un jeu de règles : une condition, sa place, un double. Chaque geste rend un autre jeu.

Rien n'est contrôlé ici : le texte du jeu retouché repasse par son lecteur, qui accepte ou refuse.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from ase_parcours.metier.regles.faits import FAITS, Genre
from ase_parcours.metier.regles.modele import (
    Condition,
    JeuDeRegles,
    Operateur,
    Statut,
    Supplement,
)

_NOMBRES = (Operateur.AU_MOINS, Operateur.AU_PLUS, Operateur.ENTRE)
PERMIS: Mapping[Genre, tuple[Operateur, ...]] = {
    Genre.ANS: _NOMBRES,
    Genre.MOIS: _NOMBRES,
    Genre.NOMBRE: _NOMBRES,
    Genre.MONTANT: _NOMBRES,
    Genre.OUI_NON: (Operateur.EST,),
    Genre.CODE: (Operateur.PARMI, Operateur.HORS),
    Genre.CODES: (Operateur.AVEC_UN_DE, Operateur.SANS),
}
"""Ce qu'une condition peut demander d'un fait ; le premier est proposé."""
GROUPES = (Operateur.TOUS, Operateur.UN_DE, Operateur.NON)


class Chemin(NamedTuple):
    """Où est une condition : son rang, puis celui de chaque condition qu'elle contient.
    ``supplement`` : parmi les conditions des suppléments du montant."""

    rangs: tuple[int, ...]
    supplement: bool = False


def parcourir(jeu: JeuDeRegles) -> Iterator[tuple[Chemin, Condition]]:
    """Toutes les conditions, dans l'ordre où elles se lisent, chacune avant celles qu'elle
    contient."""
    for supplement in (False, True):
        for rang, c in enumerate(_tetes(jeu, supplement)):
            yield from _descendre(c, (rang,), supplement)


def _descendre(
    c: Condition, rangs: tuple[int, ...], supplement: bool
) -> Iterator[tuple[Chemin, Condition]]:
    yield Chemin(rangs, supplement), c
    for rang, sous in enumerate(c.sous):
        yield from _descendre(sous, (*rangs, rang), supplement)


def condition_a(jeu: JeuDeRegles, chemin: Chemin) -> Condition | None:
    """La condition de ce chemin, s'il existe encore."""
    return next((c for ou, c in parcourir(jeu) if ou == chemin), None)


def remplacer(jeu: JeuDeRegles, chemin: Chemin, condition: Condition) -> JeuDeRegles:
    """Le jeu, avec cette condition à la place de celle du chemin."""

    def poser(voisines: list[Condition], rang: int) -> None:
        voisines[rang] = condition

    return _changer(jeu, chemin, poser)


def ajouter_apres(
    jeu: JeuDeRegles, chemin: Chemin | None, condition: Condition
) -> tuple[JeuDeRegles, Chemin]:
    """Le jeu avec une condition de plus, après celle du chemin, et où elle est. Un « non » n'en
    contient qu'une, un supplément aussi : la nouvelle va après lui, ou à la fin."""
    if chemin is None or (chemin.supplement and len(chemin.rangs) == 1):
        rangs: tuple[int, ...] = (len(jeu.conditions),)
        return replace(jeu, conditions=(*jeu.conditions, condition)), Chemin(rangs)
    au_dessus = condition_a(jeu, Chemin(chemin.rangs[:-1], chemin.supplement))
    if au_dessus is not None and au_dessus.operateur is Operateur.NON:
        return ajouter_apres(jeu, Chemin(chemin.rangs[:-1], chemin.supplement), condition)

    def inserer(voisines: list[Condition], rang: int) -> None:
        voisines.insert(rang + 1, condition)

    apres = Chemin((*chemin.rangs[:-1], chemin.rangs[-1] + 1), chemin.supplement)
    return _changer(jeu, chemin, inserer), apres


def retirer(jeu: JeuDeRegles, chemin: Chemin) -> JeuDeRegles:
    """Le jeu sans cette condition ; celle que contient un « non » part avec lui."""
    au_dessus = condition_a(jeu, Chemin(chemin.rangs[:-1], chemin.supplement))
    if au_dessus is not None and au_dessus.operateur is Operateur.NON:
        return retirer(jeu, Chemin(chemin.rangs[:-1], chemin.supplement))
    if chemin.supplement and len(chemin.rangs) == 1 and jeu.montant is not None:
        restants = list(jeu.montant.supplements)
        del restants[chemin.rangs[0]]
        return replace(jeu, montant=replace(jeu.montant, supplements=tuple(restants)))

    def oter(voisines: list[Condition], rang: int) -> None:
        del voisines[rang]

    return _changer(jeu, chemin, oter)


def deplacer(jeu: JeuDeRegles, chemin: Chemin, pas: int) -> tuple[JeuDeRegles, Chemin]:
    """Le jeu où cette condition a monté (``pas`` négatif) ou descendu parmi ses voisines ; le même
    si elle est au bord."""
    voisines = _voisines(jeu, chemin)
    rang, vers = chemin.rangs[-1], chemin.rangs[-1] + pas
    if not 0 <= vers < len(voisines) or (chemin.supplement and len(chemin.rangs) == 1):
        return jeu, chemin

    def echanger(liste: list[Condition], _rang: int) -> None:
        liste[rang], liste[vers] = liste[vers], liste[rang]

    return _changer(jeu, chemin, echanger), Chemin((*chemin.rangs[:-1], vers), chemin.supplement)


def _voisines(jeu: JeuDeRegles, chemin: Chemin) -> tuple[Condition, ...]:
    if len(chemin.rangs) == 1:
        return _tetes(jeu, chemin.supplement)
    au_dessus = condition_a(jeu, Chemin(chemin.rangs[:-1], chemin.supplement))
    return au_dessus.sous if au_dessus is not None else ()


def _tetes(jeu: JeuDeRegles, supplement: bool) -> tuple[Condition, ...]:
    if not supplement:
        return jeu.conditions
    return tuple(s.condition for s in jeu.montant.supplements) if jeu.montant else ()


def _changer(
    jeu: JeuDeRegles, chemin: Chemin, geste: Callable[[list[Condition], int], None]
) -> JeuDeRegles:
    neuves = _dans(_tetes(jeu, chemin.supplement), chemin.rangs, geste)
    if not chemin.supplement:
        return replace(jeu, conditions=neuves)
    assert jeu.montant is not None  # noqa: S101 - un supplément est à un montant
    avec = tuple(
        Supplement(c, s.montant) for c, s in zip(neuves, jeu.montant.supplements, strict=True)
    )
    return replace(jeu, montant=replace(jeu.montant, supplements=avec))


def _dans(
    conditions: tuple[Condition, ...],
    rangs: tuple[int, ...],
    geste: Callable[[list[Condition], int], None],
) -> tuple[Condition, ...]:
    liste = list(conditions)
    if len(rangs) == 1:
        geste(liste, rangs[0])
    else:
        parent = liste[rangs[0]]
        liste[rangs[0]] = replace(parent, sous=_dans(parent.sous, rangs[1:], geste))
    return tuple(liste)


# Neuves.


def genre_de(jeu: JeuDeRegles, cle: str) -> Genre | None:
    """De quoi est fait un fait, ou une grandeur du jeu ; ``None`` : inconnu des deux."""
    if cle in jeu.grandeurs:
        return Genre.MONTANT
    return FAITS[cle].genre if cle in FAITS else None


def sur_le_fait(c: Condition, cle: str, genre: Genre | None, codes: Collection[str]) -> Condition:
    """La même condition, sur un autre fait : son opérateur s'il y est permis, et de quoi
    commencer. Sans fait, une personne la vérifie. ``codes`` : ceux que ce fait peut prendre."""
    if genre is None:
        return replace(
            c, operateur=Operateur.VERIFIER, fait="", bornes=(None, None), codes=frozenset()
        )
    operateur = c.operateur if c.operateur in PERMIS[genre] else PERMIS[genre][0]
    bornes: tuple[int | None, int | None] = (None, None)
    if operateur in _NOMBRES:
        bornes = _bornes(operateur, (None, None))
    premiers = frozenset(list(codes)[:1]) if genre in (Genre.CODE, Genre.CODES) else frozenset()
    return replace(c, operateur=operateur, fait=cle, bornes=bornes, codes=premiers, voulu=True)


def avec_operateur(c: Condition, operateur: Operateur) -> Condition:
    """La même condition sur le même fait, autrement demandée ; ses bornes suivent."""
    if operateur not in _NOMBRES:
        return replace(c, operateur=operateur)
    return replace(c, operateur=operateur, bornes=_bornes(operateur, c.bornes))


def _bornes(
    operateur: Operateur, avant: tuple[int | None, int | None]
) -> tuple[int | None, int | None]:
    bas, haut = avant
    match operateur:
        case Operateur.AU_MOINS:
            return (bas if bas is not None else haut or 0), None
        case Operateur.AU_PLUS:
            return None, (haut if haut is not None else bas or 0)
        case _:
            bas = bas if bas is not None else 0
            return bas, (haut if haut is not None else bas)


def identifiant_libre(jeu: JeuDeRegles, debut: str = "condition") -> str:
    """« condition_2 » : un identifiant que nulle condition du jeu n'a."""
    pris = {c.id for _, c in parcourir(jeu)}
    return next(x for n in range(1, len(pris) + 2) if (x := f"{debut}_{n}") not in pris)


def dupliquer(jeu: JeuDeRegles, prises: Collection[str]) -> JeuDeRegles:
    """Le même en brouillon, sous un numéro de version que nulle référence de ``prises`` n'a."""
    version = jeu.version
    while f"{jeu.id}@{version}" in prises:
        version = version_suivante(version)
    return replace(jeu, version=version, statut=Statut.BROUILLON)


def version_suivante(version: str) -> str:
    """« 0.4 » après « 0.3 », « 2021.10 » après « 2021.9 », « essai.1 » après « essai »."""
    debut, point, fin = version.rpartition(".")
    if fin.isascii() and fin.isdecimal():
        return f"{debut}{point}{int(fin) + 1}"
    return f"{version}.1"
