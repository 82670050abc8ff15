"""Les seuils des contrôles du dossier (``controles.yaml``), et ce que les listes savent d'autre."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields
from functools import cache
from typing import Any

from ase_parcours import ressources
from ase_parcours.metier.controles.regard import (
    REGLES_SANS_NOMBRE,
    ReperesControles,
    Seuils,
)
from ase_parcours.referentiels.lecture import LIGNE, lire_entete, lire_yaml, refus, version_de
from ase_parcours.referentiels.listes import nomenclatures

NOM = "controles.yaml"
_CLES = frozenset(f.name for f in fields(Seuils))
_MAX = 1000


@cache
def reperes_controles() -> ReperesControles:
    """Les repères livrés. Lève ``FichierAbime`` en nommant la ligne fautive."""
    return lire_controles(ressources.texte(f"referentiels/{NOM}"))


def lire_controles(texte: str, nom: str = NOM) -> ReperesControles:
    """Lit les seuils : chaque clé attendue, une fois, avec sa source. Lève ``FichierAbime``."""
    brut = lire_yaml(texte, nom)
    entete = lire_entete(brut, nom)
    seuils: dict[str, int] = {}
    sources: dict[str, str] = {}
    for ligne in _lignes(brut, "seuils", nom):
        sources |= _source(ligne, _CLES - set(sources), nom)
        seuils[str(ligne["cle"])] = _nombre(ligne, nom)
    for ligne in _lignes(brut, "regles", nom):
        sources |= _source(ligne, set(REGLES_SANS_NOMBRE) - set(sources), nom)
    if manquent := {*_CLES, *REGLES_SANS_NOMBRE} - set(sources):
        raise refus(nom, brut[LIGNE], f"« {min(manquent)} » manque")
    listes = nomenclatures()
    return ReperesControles(
        Seuils(**seuils),
        sources,
        {n: {c: t.libelle for c, t in liste.termes.items()} for n, liste in listes.items()},
        {n: {c: t.plus for c, t in liste.termes.items()} for n, liste in listes.items()},
        version_de(entete.en_vigueur_du, texte),
    )


def _lignes(brut: Mapping[str, Any], cle: str, nom: str) -> list[dict[str, Any]]:
    lignes = brut.get(cle)
    if not isinstance(lignes, list) or not all(isinstance(x, dict) for x in lignes):
        raise refus(nom, brut[LIGNE], f"« {cle} » est une liste de tables")
    return lignes


def _source(ligne: Mapping[str, Any], attendues: Collection[str], nom: str) -> dict[str, str]:
    cle, source = ligne.get("cle"), ligne.get("source")
    if cle not in attendues:
        raise refus(nom, ligne[LIGNE], "ce seuil n'est lu par aucun contrôle, ou y est deux fois")
    if not isinstance(source, str) or not source.strip():
        raise refus(nom, ligne[LIGNE], "la source manque")
    if inconnues := set(ligne) - {"cle", "valeur", "source", LIGNE}:
        raise refus(nom, ligne[LIGNE], f"« {min(map(str, inconnues))} » n'est pas une clé connue")
    return {str(cle): source}


def _nombre(ligne: Mapping[str, Any], nom: str) -> int:
    valeur = ligne.get("valeur")
    if not isinstance(valeur, int) or isinstance(valeur, bool) or not 0 < valeur <= _MAX:
        raise refus(nom, ligne[LIGNE], "un nombre entier positif est attendu")
    return valeur
