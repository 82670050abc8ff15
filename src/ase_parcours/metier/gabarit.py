"""Les gabarits des lettres : du texte, des faits nommés, des passages sous condition. Rien d'autre.

``{prenom}`` pose un fait ; ``[si fin_apjm]…[sinon]…[fin]`` garde un passage selon qu'il est connu.
Un gabarit est lu en arbre avant de servir : aucun nom n'y est cherché ailleurs que dans la liste
qu'on lui donne, rien n'y est évalué. Ce qu'il ne sait pas se voit (« à compléter »), jamais ne
s'invente.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

TAILLE_MAX = 20_000
"""Caractères d'un gabarit."""
PROFONDEUR_MAX = 4
"""Passages sous condition emboîtés."""
A_COMPLETER = "………………… (à compléter)"

_JETON = re.compile(r"\{([^{}\n]*)\}|\[(si) ([^\[\]\n]*)\]|\[(sinon)\]|\[(fin)\]|([{}\[\]])")


class GabaritRefuse(ValueError):
    """Un gabarit qui ne se lit pas. ``ligne`` : la sienne, comptée depuis 1."""

    def __init__(self, ligne: int, phrase: str) -> None:
        super().__init__(phrase)
        self.ligne, self.phrase = ligne, phrase


@dataclass(frozen=True, slots=True)
class Variable:
    """Un fait nommé."""

    nom: str


@dataclass(frozen=True, slots=True)
class Condition:
    """Un passage gardé si le fait est connu, et celui qui le remplace sinon."""

    nom: str
    alors: tuple[Noeud, ...]
    sinon: tuple[Noeud, ...] = ()


Noeud = str | Variable | Condition


@dataclass(frozen=True, slots=True)
class Gabarit:
    """Un gabarit lu."""

    noeuds: tuple[Noeud, ...]

    @property
    def noms(self) -> tuple[str, ...]:
        """Les faits qu'il emploie, chacun une fois, dans l'ordre."""
        return tuple(dict.fromkeys(_noms(self.noeuds)))


@dataclass(frozen=True, slots=True)
class Rempli:
    """Le texte rempli. ``manquent`` : les faits qu'il y faudrait, dans l'ordre."""

    texte: str
    manquent: tuple[str, ...]


def lire(texte: str, connus: Collection[str]) -> Gabarit:
    """Lit un gabarit. ``connus`` : les faits qu'il peut nommer.

    Lève ``GabaritRefuse`` : fait inconnu, passage mal fermé, texte trop long ou trop emboîté.
    """
    if len(texte) > TAILLE_MAX:
        raise GabaritRefuse(1, f"le texte dépasse {TAILLE_MAX} caractères")
    return Gabarit(_Lecteur(texte, connus).tout())


def remplir(gabarit: Gabarit, faits: Mapping[str, str]) -> Rempli:
    """Pose les faits. Un fait vide ou absent n'est pas connu."""
    manquent: list[str] = []
    texte = "".join(_ecrire(gabarit.noeuds, faits, manquent))
    return Rempli(texte, tuple(dict.fromkeys(manquent)))


def _ecrire(
    noeuds: Sequence[Noeud], faits: Mapping[str, str], manquent: list[str]
) -> Iterator[str]:
    for noeud in noeuds:
        if isinstance(noeud, str):
            yield noeud
        elif isinstance(noeud, Condition):
            passage = noeud.alors if faits.get(noeud.nom) else noeud.sinon
            yield from _ecrire(passage, faits, manquent)
        elif faits.get(noeud.nom):
            yield faits[noeud.nom]
        else:
            manquent.append(noeud.nom)
            yield A_COMPLETER


def _noms(noeuds: Sequence[Noeud]) -> Iterator[str]:
    for noeud in noeuds:
        if isinstance(noeud, Variable):
            yield noeud.nom
        elif isinstance(noeud, Condition):
            yield noeud.nom
            yield from _noms(noeud.alors)
            yield from _noms(noeud.sinon)


class _Lecteur:
    """Descend le texte une fois, de jeton en jeton."""

    def __init__(self, texte: str, connus: Collection[str]) -> None:
        self._texte, self._connus = texte, connus
        self._jetons = _JETON.finditer(texte)
        self._rendu = 0

    def tout(self) -> tuple[Noeud, ...]:
        noeuds, fermeture = self._suite(0)
        if fermeture is not None:
            raise self._refus(fermeture, f"« {fermeture[0]} » n'ouvre sur aucun « [si …] »")
        return noeuds

    def _suite(self, profondeur: int) -> tuple[tuple[Noeud, ...], re.Match[str] | None]:
        """Les nœuds jusqu'à la fin, ou jusqu'au « [sinon] » ou « [fin] » rendu avec eux."""
        noeuds: list[Noeud] = []
        for jeton in self._jetons:
            if avant := self._texte[self._rendu : jeton.start()]:
                noeuds.append(avant)
            self._rendu = jeton.end()
            if jeton[4] or jeton[5]:
                return tuple(noeuds), jeton
            if jeton[6]:
                raise self._refus(jeton, f"« {jeton[6]} » ne peut pas s'écrire seul")
            if jeton[2]:
                noeuds.append(self._condition(jeton, profondeur + 1))
            else:
                noeuds.append(Variable(self._nom(jeton, jeton[1])))
        if reste := self._texte[self._rendu :]:
            noeuds.append(reste)
            self._rendu = len(self._texte)
        return tuple(noeuds), None

    def _condition(self, ouvrant: re.Match[str], profondeur: int) -> Condition:
        if profondeur > PROFONDEUR_MAX:
            raise self._refus(ouvrant, f"plus de {PROFONDEUR_MAX} passages emboîtés")
        nom = self._nom(ouvrant, ouvrant[3])
        alors, fermeture = self._suite(profondeur)
        sinon: tuple[Noeud, ...] = ()
        if fermeture is not None and fermeture[4]:
            sinon, fermeture = self._suite(profondeur)
        if fermeture is None or fermeture[4]:
            raise self._refus(ouvrant, f"le passage « si {nom} » n'est pas fermé par « [fin] »")
        return Condition(nom, alors, sinon)

    def _nom(self, jeton: re.Match[str], brut: str) -> str:
        nom = brut.strip()
        if nom not in self._connus:
            raise self._refus(jeton, f"« {nom[:60]} » n'est pas un fait connu")
        return nom

    def _refus(self, jeton: re.Match[str], phrase: str) -> GabaritRefuse:
        return GabaritRefuse(self._texte.count("\n", 0, jeton.start()) + 1, phrase)
