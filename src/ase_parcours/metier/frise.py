"""La frise : la vie d'un jeune à l'ASE, de son entrée à ses 21 ans et au suivi qui vient après.

Une barre est un fait [debut, fin). Ce qui manque ne s'invente pas : un début absent, une fin
absente, une date qui ne peut pas être de cette vie se voient comme tels, et un fait sans aucune
date est listé à part. Rien ne lève, quelles que soient les dates.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from ase_parcours.francais import plage_de_nuits, pluriel
from ase_parcours.metier.controles.regard import Regard
from ase_parcours.metier.frise_barres import barres_et_hors, dates, dire
from ase_parcours.metier.frise_bornes import Bornes
from ase_parcours.metier.frise_jalons import jalons
from ase_parcours.metier.frise_modele import (
    Barre,
    Couloir,
    Element,
    EtatJalon,
    Frise,
    Hors,
    Jalon,
    Lien,
)
from ase_parcours.metier.nuits import Couverture

__all__ = ["Barre", "Couloir", "Element", "EtatJalon", "Frise", "Hors", "Jalon", "Lien", "frise"]

_ADJECTIFS = {
    Couverture.DURABLE: "durable",
    Couverture.PROVISOIRE: "provisoire",
    Couverture.DECOUVERTE: "découverte",
}
_ORDRE = {c: rang for rang, c in enumerate(Couloir)}


def frise(r: Regard, evenements: Iterable[Jalon] = ()) -> Frise:
    """La frise d'un dossier. ``evenements`` : des jalons de plus (l'échéancier légal)."""
    bornes = Bornes.de(r, dates(r))
    lus = [*barres_et_hors(r, bornes), *_nuits(r, bornes)]
    barres = _ranger([x for x in lus if isinstance(x, Barre)])
    tous = [*jalons(r, barres, bornes.fin, lambda t, c, f: dire(r, t, c, f)), *evenements]
    dedans = [j for j in tous if bornes.debut <= j.le < bornes.fin]
    hors = [x for x in lus if isinstance(x, Hors)]
    # Un fait saisi n'est jamais perdu ; une date que la frise calcule elle-même, si.
    hors += [
        Hors(j.couloir, j.libelle, j.detail, j.lien)
        for j in tous
        if j.lien.type and not bornes.debut <= j.le < bornes.fin
    ]
    rangs = {c: 1 + max((b.rang for b in barres if b.couloir is c), default=0) for c in Couloir}
    return Frise(
        bornes.debut,
        bornes.fin,
        r.aujourd_hui,
        tuple(barres),
        tuple(sorted(dedans, key=lambda j: (j.le, j.libelle))),
        tuple(hors),
        rangs,
    )


def _nuits(r: Regard, bornes: Bornes) -> Iterator[Barre]:
    """Les nuits d'après la sortie, une barre par suite de même couverture."""
    natures = r.evaluation.reperes.natures
    codes = {s.id: s.code for s in r.evaluation.faits.solutions}
    for p in r.evaluation.plages:
        if bornes.debut <= p.debut and p.fin <= bornes.fin:
            compte = pluriel(p.nuits, f"nuit {_ADJECTIFS[p.couverture]}")
            lignes = [compte, plage_de_nuits(p.debut, p.derniere)]
            if p.solution in codes:
                lignes.append(natures[codes[p.solution]].court)
            lien = Lien("logement", "solution", p.solution)
            detail = "\n".join(lignes)
            yield Barre(
                Couloir.NUITS, p.debut, p.fin, compte, detail, lien, couverture=p.couverture
            )


def _ranger(barres: list[Barre]) -> list[Barre]:
    """Les barres en ordre, chacune dans la première rangée libre de son couloir."""
    libres: Mapping[Couloir, list[date]] = {c: [] for c in Couloir}
    rangees = []
    en_ordre = sorted(barres, key=lambda b: (_ORDRE[b.couloir], b.debut, b.fin, b.libelle))
    for b in en_ordre:
        fins = libres[b.couloir]
        rang = next((i for i, f in enumerate(fins) if f <= b.debut), len(fins))
        fins[rang : rang + 1] = [b.fin]
        rangees.append(replace(b, rang=rang))
    return rangees
