"""Les nomenclatures : listes fermées de l'application et variables d'OLINPE (CASF annexe 2-8).

Un code OLINPE s'écrit « VARIABLE:code » (« TYPETABSPE:850 ») : une même liste peut mêler plusieurs
variables, comme le niveau scolaire, où « IME » et « UPE2A » ne sont pas des niveaux.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from ase_parcours import ressources
from ase_parcours.metier.formes import Saisie
from ase_parcours.metier.hebergement import sans_accents
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.referentiels import mesures
from ase_parcours.referentiels.lecture import (
    LIGNE,
    EnteteReferentiel,
    lire_entete,
    lire_yaml,
    refus,
)

FICHIERS = ("olinpe.yaml", "listes.yaml")
_MOT = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Terme:
    """Un code, son libellé, et les mots qui le disent. ``plus`` : ce que la liste en sait d'autre
    (un relais attendu, une durée de validité), lu par la règle qui s'en sert."""

    code: str
    libelle: str
    mots: tuple[str, ...] = ()
    plus: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Nomenclature:
    """Une liste de termes, dans son ordre."""

    nom: str
    titre: str
    source: str
    lu_le: date | None
    termes: Mapping[str, Terme]
    formes: Mapping[str, str]
    """Code par mot, sans accents, casse ni signes."""

    def __contains__(self, code: object) -> bool:
        return code in self.termes

    def libelle(self, code: str | None) -> str:
        """Libellé d'un code ; le code lui-même s'il n'est plus dans la liste."""
        if code is None:
            return ""
        terme = self.termes.get(code)
        return terme.libelle if terme else code

    def code_du_mot(self, mot: str | None) -> str | None:
        """Le code d'un mot : lui-même, ou ses premiers mots. Jamais une approximation, qui
        donnerait un code faux ; sans code, on le dit (alerte « mot_sans_code »)."""
        if not mot:
            return None
        if mot in self.termes:
            return mot
        morceaux = sans_signes(mot).split()
        for longueur in range(len(morceaux), 0, -1):
            trouve = self.formes.get(" ".join(morceaux[:longueur]))
            if trouve is not None:
                return trouve
        return None


def sans_signes(texte: str) -> str:
    """« Bac +2, apprentissage » devient « bac 2 apprentissage » : pour comparer des mots."""
    return " ".join(_MOT.findall(sans_accents(texte)))


@cache
def nomenclatures() -> Mapping[str, Nomenclature]:
    """Toutes les listes, par nom. Lève ``FichierAbime`` en nommant la ligne fautive."""
    toutes: dict[str, Nomenclature] = {}
    for fichier in FICHIERS:
        lire_listes(ressources.texte(f"referentiels/{fichier}"), fichier, toutes)
    toutes["mesures"] = _natures_de_mesure()
    _controler_les_champs(toutes)
    return toutes


def nomenclature(nom: str) -> Nomenclature:
    """Une liste. Lève ``KeyError``."""
    return nomenclatures()[nom]


def lire_listes(texte: str, fichier: str, toutes: dict[str, Nomenclature]) -> None:
    """Ajoute à ``toutes`` les listes d'un fichier, qui peuvent se composer de celles d'avant.

    Lève ``FichierAbime``.
    """
    brut = lire_yaml(texte, fichier)
    entete = lire_entete(brut, fichier)
    for nom, corps in brut.get("listes", {}).items():
        if nom == LIGNE:
            continue
        try:
            toutes[nom] = _liste(nom, corps, entete, fichier, toutes)
        except (KeyError, TypeError, AttributeError) as erreur:
            ligne = corps.get(LIGNE, 1) if isinstance(corps, dict) else 1
            raise refus(fichier, ligne, f"la liste {nom} est mal faite") from erreur


def _natures_de_mesure() -> Nomenclature:
    """La table des mesures (``mesures.yaml``), vue comme une liste de choix."""
    termes = {m.code: Terme(m.code, m.libelle) for m in mesures().values()}
    formes = {sans_signes(t.libelle): code for code, t in termes.items()}
    return Nomenclature("mesures", "Décision", "CASF annexe 2-8", None, termes, formes)


def _liste(
    nom: str,
    corps: Mapping[str, Any],
    entete: EnteteReferentiel,
    fichier: str,
    connues: Mapping[str, Nomenclature],
) -> Nomenclature:
    prefixe = f"{nom}:" if corps.get("variable") else ""
    siens = [_terme(brut, prefixe) for brut in corps.get("termes", ())]
    recus = [t for autre in corps.get("composee", ()) for t in connues[autre].termes.values()]
    termes: dict[str, Terme] = {}
    formes: dict[str, str] = {}
    # Les siens d'abord : un mot d'une liste composée y reste celui de la première qui le dit.
    for terme in (*siens, *recus):
        if terme.code in termes:
            raise refus(fichier, corps[LIGNE], f"{nom} a deux fois le code {terme.code}")
        termes[terme.code] = terme
        for mot in (terme.libelle, *terme.mots):
            forme = sans_signes(mot)
            if formes.setdefault(forme, terme.code) != terme.code and not recus:
                raise refus(fichier, corps[LIGNE], f"{nom} : « {mot} » a deux codes")
    source = str(corps.get("source") or entete.source)
    return Nomenclature(nom, str(corps["titre"]), source, entete.lu_le, termes, formes)


def _terme(brut: Mapping[str, Any], prefixe: str) -> Terme:
    propres = {"code", "libelle", "mots", LIGNE}
    plus = {c: v for c, v in brut.items() if c not in propres}
    mots = tuple(str(m) for m in brut.get("mots", ()))
    return Terme(f"{prefixe}{brut['code']}", str(brut["libelle"]), mots, plus)


def _controler_les_champs(toutes: Mapping[str, Nomenclature]) -> None:
    """Chaque champ du vocabulaire qui nomme une liste doit la trouver."""
    for type_ in TYPES.values():
        for champ in type_.fiche.values():
            if champ.saisie in (Saisie.CHOIX, Saisie.MOT) and champ.liste not in toutes:
                raise refus("listes.yaml", 1, f"la liste {champ.liste} manque")
