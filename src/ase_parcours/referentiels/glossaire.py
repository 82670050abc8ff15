"""Le glossaire (``glossaire.yaml``) : ce que veut dire un sigle, en une phrase, d'après quoi."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from ase_parcours import ressources
from ase_parcours.referentiels.lecture import LIGNE, lire_entete, lire_yaml, refus

FICHIER = "glossaire.yaml"
_CLES = frozenset({"sigle", "mots", "sens", "source", "lu_le", LIGNE})
_SIGLE = re.compile(r"[A-Z][A-Z0-9]{1,5}")


@dataclass(frozen=True, slots=True)
class Entree:
    """Un sigle. ``mots`` : ce que disent ses lettres ; ``sens`` : une phrase ; ``lu_le`` : le jour
    où la source a été relue, ``None`` si elle est citée sans l'avoir été."""

    sigle: str
    mots: str
    sens: str
    source: str
    lu_le: date | None

    @property
    def dit(self) -> str:
        """« CEJ, contrat d'engagement jeune. Un accompagnement… »."""
        return f"{self.sigle}, {self.mots}. {self.sens}"


Glossaire = Mapping[str, Entree]


@cache
def glossaire() -> Glossaire:
    """Le glossaire livré."""
    return lire_glossaire(ressources.texte(f"referentiels/{FICHIER}"))


def lire_glossaire(texte: str, nom: str = FICHIER) -> Glossaire:
    """Les entrées par sigle, dans l'ordre alphabétique. Lève ``FichierAbime``, ligne nommée."""
    brut = lire_yaml(texte, nom)
    lire_entete(brut, nom)
    lignes = brut.get("sigles")
    if not isinstance(lignes, list) or not lignes:
        raise refus(nom, 1, "il faut la liste « sigles »")
    lues: dict[str, Entree] = {}
    for ligne in lignes:
        if not isinstance(ligne, dict):
            raise refus(nom, brut[LIGNE], "chaque sigle est une table")
        entree = _entree(ligne, nom)
        if entree.sigle in lues:
            raise refus(nom, ligne[LIGNE], f"le sigle {entree.sigle} y est deux fois")
        lues[entree.sigle] = entree
    return MappingProxyType(dict(sorted(lues.items())))


def _entree(ligne: Mapping[str, Any], nom: str) -> Entree:
    numero = ligne[LIGNE]
    if inconnues := set(ligne) - _CLES:
        raise refus(nom, numero, f"« {min(inconnues)} » n'est pas une clé connue")
    textes = [ligne.get(cle) for cle in ("sigle", "mots", "sens", "source")]
    if not all(isinstance(t, str) and t.strip() for t in textes):
        raise refus(nom, numero, "il faut un sigle, ses mots, son sens et une source")
    sigle, mots, sens, source = (str(t).strip() for t in textes)
    if not _SIGLE.fullmatch(sigle):
        raise refus(nom, numero, "un sigle a de deux à six capitales")
    if not sens.endswith(".") or ". " in sens:
        raise refus(nom, numero, "le sens tient en une phrase, avec son point")
    lu_le = ligne.get("lu_le")
    if lu_le is not None and not isinstance(lu_le, date):
        raise refus(nom, numero, "« lu_le » est une date")
    return Entree(sigle, mots, sens, source, lu_le)
