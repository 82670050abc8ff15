"""Trouver un jeune : accents et casse facultatifs, ordre libre, fragments, noms voisins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.metier.hebergement import sans_accents

_MOTS = re.compile(r"[a-z0-9]+")
_LONGUEUR_MAX = 200
"""Au-delà, un texte collé par erreur n'est pas une recherche."""
_VOISIN = 80.0
"""Ressemblance minimale (sur 100) d'un nom voisin."""


def chercher(lignes: Sequence[LigneJeune], texte: str) -> list[LigneJeune]:
    """Les jeunes dont le nom, le prénom ou le dossier contient chaque fragment de ``texte``.

    Si aucun ne convient, ceux dont le nom ressemble. Garde l'ordre reçu. Ne lève jamais.
    """
    fragments = mots(texte[:_LONGUEUR_MAX])
    if not fragments:
        return list(lignes) if not texte.strip() else []
    trouves = [x for x in lignes if _contient(x, fragments)]
    return trouves or _voisins(lignes, fragments)


def mots(texte: str) -> list[str]:
    """Les mots d'un texte, sans accents ni casse ni ponctuation."""
    return _MOTS.findall(sans_accents(texte))


def foin_de(ligne: LigneJeune) -> tuple[str, str]:
    """Où l'on cherche une personne : mots séparés, puis collés. Ses dossiers réunis y sont."""
    dossiers = " ".join((ligne.dossier, *ligne.autres_dossiers))
    foin = " ".join(mots(f"{ligne.nom} {ligne.prenom} {dossiers}"))
    return foin, foin.replace(" ", "")


def _contient(ligne: LigneJeune, fragments: list[str]) -> bool:
    foin, colle = foin_de(ligne)
    return all(f in foin or f in colle for f in fragments)


def _voisins(lignes: Sequence[LigneJeune], fragments: list[str]) -> list[LigneJeune]:
    from rapidfuzz import fuzz, process

    noms = {i: mots(f"{x.nom} {x.prenom}") for i, x in enumerate(lignes)}
    gardes: set[int] | None = None
    for fragment in fragments:
        proches = {
            i
            for i, propres in noms.items()
            if process.extractOne(fragment, propres, scorer=fuzz.ratio, score_cutoff=_VOISIN)
        }
        gardes = proches if gardes is None else gardes & proches
    return [x for i, x in enumerate(lignes) if i in (gardes or set())]
