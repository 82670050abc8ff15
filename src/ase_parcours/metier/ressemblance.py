"""Deux dossiers parlent-ils de la même personne ? Noms à l'oreille, dates à une faute près.

La clé phonétique est à nous : assez grossière pour les noms que l'on note en les entendant
(Ouédraogo, Wedraogo), et jamais une preuve. On avertit, on ne bloque pas.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache

from ase_parcours.metier.hebergement import sans_accents

_VOYELLE = "aeiouy"
_NON_NASALE = f"(?![{_VOYELLE}nm])"
_SONS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(motif), son)
    for motif, son in (
        (r"(.)\1+", r"\1"),  # lettres doubles
        (r"t?s?ch|sh", "8"),  # ch, sh, sch, tch
        (r"ph", "f"),
        (r"gh|gu(?=[eiy])", "6"),  # g dur
        (r"gn", "9"),
        (r"h", ""),  # muet : kh, th, dh… perdent le leur
        (r"dj|dg(?=[eiy])", "j"),
        (r"g(?=[eiy])", "j"),
        (r"g", "6"),
        (r"sc(?=[eiy])|c(?=[eiy])|ç", "s"),
        (r"ck|qu|q|c", "k"),
        (r"z", "s"),
        (r"w", "u"),
        (r"ien" + _NON_NASALE, "i2"),
        (r"(?:ai|ei|[iyu])[nm]" + _NON_NASALE, "2"),  # ain, ein, in, un
        (r"[ae][nm]" + _NON_NASALE, "1"),
        (r"o[nm]" + _NON_NASALE, "3"),
        (r"eau|au|ou|u", "o"),  # les transcriptions ne distinguent pas o, ou et u
        (r"[ae][iy]|[oa]e", "e"),
        (r"y", "i"),
        (r"[sxt]+$", ""),  # finales muettes
        (r"(?<=[r123])d$", ""),
        (r"(?<=[^nmsxtd])e$", ""),
        (r"a(?=[dlfk]$)", "e"),  # -ad et -ed, -al et -el : une même finale transcrite
    )
)
"""Réécritures, dans l'ordre. Les chiffres sont des sons : 1 an, 2 in, 3 on, 6 g dur, 8 ch, 9 gn.
Chacune raccourcit, ou va vers des lettres d'où aucune ne revient : la répéter s'arrête."""

PARTICULES = frozenset(
    {
        *("de", "du", "des", "d", "le", "la", "les", "l", "el", "al"),
        *("ben", "bin", "bent", "ould", "ait", "van", "von", "da", "dos", "di"),
    }
)


@lru_cache(maxsize=65536)
def cle(nom: str) -> str:
    """Clé phonétique d'un nom entier : deux noms qui se disent pareil ont la même."""
    son = lettres(nom)
    while True:
        neuf = son
        for motif, par in _SONS:
            # Un nom fait d'une finale muette garde son dernier son.
            neuf = motif.sub(par, neuf) or neuf
        if neuf == son:
            return son
        son = neuf


def lettres(nom: str) -> str:
    """Les lettres d'un nom, accents, casse, blancs et signes ôtés."""
    return "".join(_mots(nom))


def _mots(nom: str) -> list[str]:
    return re.findall(r"[a-z0-9ç]+", sans_accents(nom.casefold().replace("ç", "ss")))


class Degre(StrEnum):
    """À quel point deux noms se ressemblent."""

    MEME = "meme"
    OREILLE = "oreille"
    PARTIE = "partie"
    """Un nom composé dont l'autre n'a qu'un morceau."""
    VOISIN = "voisin"
    """À une faute de frappe près."""


class Naissances(StrEnum):
    """Ce que deux dates de naissance disent l'une de l'autre."""

    EGALES = "egales"
    INVERSEES = "inversees"
    CHIFFRE = "chiffre"
    COMPATIBLES = "compatibles"
    INCONNUE = "inconnue"
    DIFFERENTES = "differentes"


@dataclass(frozen=True)
class Nom:
    """Un nom (ou un prénom) sous toutes ses formes : entier, sans particules, à l'oreille."""

    brut: str

    @cached_property
    def mots(self) -> tuple[str, ...]:
        """Ses mots, sans les particules quand il reste autre chose."""
        tous = _mots(self.brut)
        return tuple([m for m in tous if m not in PARTICULES] or tous)

    @cached_property
    def formes(self) -> frozenset[str]:
        """Ses lettres, avec et sans particules."""
        return frozenset({lettres(self.brut), "".join(self.mots)} - {""})

    @cached_property
    def cles(self) -> frozenset[str]:
        """Ses clés, avec et sans particules."""
        return frozenset(cle(f) for f in self.formes)


@dataclass(frozen=True)
class Personne:
    """Ce que l'on compare d'un dossier : noms et prénoms, de naissance puis d'usage, et date de
    naissance."""

    noms: tuple[Nom, ...]
    prenoms: tuple[Nom, ...]
    naissance: str | None = None


@dataclass(frozen=True, slots=True)
class Indice:
    """Pourquoi deux personnes se ressemblent. ``score`` sur 100 ; ``raison`` en français."""

    score: int
    raison: str


Proche = Callable[[str, str], bool]
"""Vrai pour deux textes à une faute de frappe près."""

_POIDS = {Degre.MEME: 30, Degre.OREILLE: 27, Degre.PARTIE: 22, Degre.VOISIN: 20}
_POIDS_DATE = {
    Naissances.EGALES: 40,
    Naissances.INVERSEES: 35,
    Naissances.CHIFFRE: 32,
    Naissances.COMPATIBLES: 32,
    Naissances.INCONNUE: 25,
}
_SURS = (Degre.MEME, Degre.OREILLE)
_DATES_SURES = (Naissances.EGALES, Naissances.INVERSEES)


def comparer(a: Personne, b: Personne, proche: Proche) -> Indice | None:
    """Ce qui rapproche deux personnes, ou ``None`` si rien ne mérite un avertissement.

    Des noms seulement voisins demandent une date sûre ; des dates différentes séparent des
    homonymes ; une date inconnue n'est pas une date différente.
    """
    dates = comparer_naissances(a.naissance, b.naissance)
    if dates is Naissances.DIFFERENTES:
        return None
    droit = _degres((a.noms, b.noms), (a.prenoms, b.prenoms), proche)
    croise = _degres((a.noms, b.prenoms), (a.prenoms, b.noms), proche)
    trouves = [
        (_score(*paire, dates) - echange, _raison(*paire, dates, echange=bool(echange)))
        for paire, echange in ((droit, 0), (croise, 2))
        if _suffit(*paire, dates)
    ]
    return Indice(*max(trouves)) if trouves else None


_Noms = tuple[tuple[Nom, ...], tuple[Nom, ...]]


def _degres(noms: _Noms, prenoms: _Noms, proche: Proche) -> tuple[Degre | None, Degre | None]:
    """Degrés des deux paires ; la seconde n'est pas regardée si la première n'a rien de commun."""
    nom = _noms(*noms, proche)
    return nom, None if nom is None else _noms(*prenoms, proche)


def _suffit(nom: Degre | None, prenom: Degre | None, dates: Naissances) -> bool:
    if nom is None or prenom is None:
        return False
    if nom in _SURS and prenom in _SURS:
        return True
    return dates in _DATES_SURES and (nom in _SURS or prenom in _SURS)


def _score(nom: Degre | None, prenom: Degre | None, dates: Naissances) -> int:
    return sum(_POIDS[d] for d in (nom, prenom) if d is not None) + _POIDS_DATE[dates]


def _noms(a: tuple[Nom, ...], b: tuple[Nom, ...], proche: Proche) -> Degre | None:
    # Deux noms d'usage égaux n'effacent pas des noms de naissance différents.
    paires = [(x, y) for i, x in enumerate(a) for j, y in enumerate(b) if not (i and j)]
    degres = [d for x, y in paires if (d := comparer_noms(x, y, proche)) is not None]
    return max(degres, key=lambda d: _POIDS[d], default=None)


def comparer_noms(a: Nom, b: Nom, proche: Proche) -> Degre | None:
    """Le degré de ressemblance de deux noms ; un nom vide ne ressemble à rien."""
    if not a.formes or not b.formes:
        return None
    if a.formes & b.formes:
        return Degre.MEME
    if a.cles & b.cles:
        return Degre.OREILLE
    if {cle(m) for m in a.mots} & {cle(m) for m in b.mots} and 1 in (len(a.mots), len(b.mots)):
        return Degre.PARTIE
    if any(proche(x, y) for x in a.formes for y in b.formes):
        return Degre.VOISIN
    return None


def comparer_naissances(a: str | None, b: str | None) -> Naissances:
    """Compare deux dates ISO, peut-être partielles."""
    if not a or not b:
        return Naissances.INCONNUE
    if a == b and len(a) == 10:
        return Naissances.EGALES
    if a.startswith(b) or b.startswith(a):
        return Naissances.COMPATIBLES
    if len(a) != 10 or len(b) != 10:
        return Naissances.DIFFERENTES
    if inversee(a) == b:
        return Naissances.INVERSEES
    if sum(x != y for x, y in zip(a, b, strict=True)) == 1:
        return Naissances.CHIFFRE
    return Naissances.DIFFERENTES


def inversee(naissance: str) -> str:
    """La même date, jour et mois échangés (peut-être une date qui n'existe pas)."""
    return f"{naissance[:4]}-{naissance[8:]}-{naissance[5:7]}"


_DITS = {
    Degre.OREILLE: "{} à l'oreille",
    Degre.PARTIE: "{} en partie",
    Degre.VOISIN: "{} à une faute près",
}
_DATES_DITES = {
    Naissances.EGALES: "même date de naissance",
    Naissances.INVERSEES: "jour et mois de naissance inversés",
    Naissances.CHIFFRE: "date de naissance à un chiffre près",
    Naissances.COMPATIBLES: "dates de naissance compatibles",
    Naissances.INCONNUE: "date de naissance inconnue",
}


def _raison(nom: Degre | None, prenom: Degre | None, dates: Naissances, *, echange: bool) -> str:
    if echange:
        return f"nom et prénom échangés, {_DATES_DITES[dates]}"
    dits = [
        _DITS.get(degre, "{}").format(mot)
        for mot, degre in (("même nom", nom), ("même prénom", prenom))
        if degre is not None
    ]
    return ", ".join((*dits, _DATES_DITES[dates]))
