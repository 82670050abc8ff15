"""Des séjours datés : où ils se chevauchent, où ils laissent un trou. Calcul par intervalles.

Un séjour est [debut, fin) : ``fin`` est le jour du départ. Sans fin, il court toujours. Un séjour
sans début, ou dont la fin ne suit pas le début, ne couvre rien : il est dit à part.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Sejour:
    """Un accueil, une mesure, une absence."""

    id: str
    debut: date | None
    fin: date | None
    nom: str = ""

    @property
    def date(self) -> bool:
        """Vrai si ses dates disent quelque chose."""
        return self.debut is not None and (self.fin is None or self.fin > self.debut)


@dataclass(frozen=True, slots=True)
class Chevauchement:
    """Jours communs à deux séjours, [debut, fin) ; sans fin si aucun des deux n'en a."""

    premier: Sejour
    second: Sejour
    debut: date
    fin: date | None


def en_ordre(sejours: Iterable[Sejour]) -> list[Sejour]:
    """Les séjours datés, par début."""
    return sorted((s for s in sejours if s.date), key=lambda s: (_debut(s), s.id))


def chevauchements(sejours: Iterable[Sejour]) -> tuple[Chevauchement, ...]:
    """Chaque paire de séjours qui ont au moins un jour en commun."""
    ranges = en_ordre(sejours)
    trouves: list[Chevauchement] = []
    for i, premier in enumerate(ranges):
        for second in ranges[i + 1 :]:
            debut = _debut(second)
            if premier.fin is not None and debut >= premier.fin:
                break  # les suivants commencent encore plus tard
            trouves.append(Chevauchement(premier, second, debut, _au_plus_tot(premier, second)))
    return tuple(trouves)


def trous(sejours: Iterable[Sejour], du: date, au: date) -> tuple[tuple[date, date], ...]:
    """Les suites de jours de [du, au) qu'aucun séjour ne couvre, [debut, fin)."""
    trouves: list[tuple[date, date]] = []
    couvert = du
    for sejour in en_ordre(sejours):
        debut = _debut(sejour)
        if debut > couvert and couvert < au:
            trouves.append((couvert, min(debut, au)))
        if sejour.fin is None:
            return tuple(trouves)
        couvert = max(couvert, sejour.fin)
    if couvert < au:
        trouves.append((couvert, au))
    return tuple(trouves)


def lieux_successifs(noms: Iterable[str]) -> tuple[str, ...]:
    """Les lieux l'un après l'autre, sans compter deux fois celui où l'on reste."""
    suite: list[str] = []
    for nom in noms:
        if nom and (not suite or suite[-1] != nom):
            suite.append(nom)
    return tuple(suite)


def _debut(sejour: Sejour) -> date:
    assert sejour.debut is not None  # noqa: S101 - « en_ordre » ne garde que les séjours datés
    return sejour.debut


def _au_plus_tot(un: Sejour, autre: Sejour) -> date | None:
    fins = [s.fin for s in (un, autre) if s.fin is not None]
    return min(fins, default=None)
