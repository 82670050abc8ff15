"""Les refus de logement, tous jeunes ensemble : pourquoi, et par qui."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from ase_parcours.metier.hebergement import Etat
from ase_parcours.referentiels.controles import reperes_controles
from ase_parcours.referentiels.listes import nomenclature

INCONNU = "on ne sait pas"
SANS_CODE = "autres mots"
"""Motifs écrits que la liste ne connaît pas, comptés ensemble : un mot libre peut désigner."""


@dataclass(frozen=True, slots=True)
class Compte:
    """Un motif, ou un gestionnaire, et son nombre de refus ; ``None`` : masqué, moins de cinq."""

    nom: str
    nombre: int | None


@dataclass(frozen=True, slots=True)
class Refus:
    """Les refus par motif et par gestionnaire, les plus nombreux d'abord. ``total`` : ``None`` dès
    qu'il permettrait de retrouver une cellule masquée."""

    par_motif: tuple[Compte, ...]
    par_gestionnaire: tuple[Compte, ...]
    total: int | None


def refus_par_motif(conn: Connection, aujourd_hui: date, *, masquer: bool) -> Refus:
    """Compte les solutions refusées au moins une fois jusqu'à ce jour.

    ``masquer`` : pour qui ne lit que des statistiques (``operations.lecture.exiger_agregat``).
    """
    motifs: Counter[str] = Counter()
    gestionnaires: Counter[str] = Counter()
    liste = nomenclature("motifs_refus")
    curseur = conn.exec_driver_sql(
        "SELECT etats, motif_refus, motif_refus_code, gestionnaire FROM solution"
        " WHERE etats IS NOT NULL"
    )
    for etats, mot, code, gestionnaire in curseur:
        if not _refusee(etats, aujourd_hui):
            continue
        connu = code or liste.code_du_mot(mot)
        motifs[liste.libelle(connu) if connu else SANS_CODE if mot else INCONNU] += 1
        gestionnaires[gestionnaire or INCONNU] += 1
    if not masquer:
        return Refus(_comptes(motifs), _comptes(gestionnaires), motifs.total())
    seuil = reperes_controles().seuils.cellule_min
    par_motif, par_gestionnaire = _masques(motifs, seuil), _masques(gestionnaires, seuil)
    cache = any(c.nombre is None for c in (*par_motif, *par_gestionnaire))
    return Refus(par_motif, par_gestionnaire, None if cache else motifs.total())


def _refusee(etats: str, aujourd_hui: date) -> bool:
    return any(
        pas.get("etat") == Etat.REFUSEE and (pas.get("le") or "") <= aujourd_hui.isoformat()
        for pas in json.loads(etats)
    )


def _comptes(comptes: Mapping[str, int]) -> tuple[Compte, ...]:
    return tuple(Compte(nom, n) for nom, n in sorted(comptes.items(), key=lambda c: (-c[1], c[0])))


def _masques(comptes: Mapping[str, int], seuil: int) -> tuple[Compte, ...]:
    """Les petites cellules masquées. Une seule se retrouverait par différence avec l'autre table :
    la plus petite des autres l'est alors aussi."""
    caches = {nom for nom, n in comptes.items() if n < seuil}
    if len(caches) == 1:
        autres = sorted((n, nom) for nom, n in comptes.items() if nom not in caches)
        caches |= {nom for _, nom in autres[:1]}
    visibles = {nom: n for nom, n in comptes.items() if nom not in caches}
    # Rangées par nom : l'ordre ne dit rien de leur nombre.
    return (*_comptes(visibles), *(Compte(nom, None) for nom in sorted(caches)))
