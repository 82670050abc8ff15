"""Ce qu'une simulation peut montrer : tout, ou sans rien dont on déduirait une personne.

Anonymisée, elle n'a ni nom ni numéro ; les petits nombres sont tus (``None``), et avec eux ce qui
les donnerait : l'autre case d'un total, un coût que peu de jeunes font, la différence de deux jeux
qui ne change la réponse que de quelques-uns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from ase_parcours.metier.regles.modele import JeuDeRegles, Resultat
from ase_parcours.metier.regles.simulation import MOIS_PAR_AN, Bilan, Simulation, masquer

Passage = tuple[Resultat, Resultat]
_INCHANGES = "inchangés"


@dataclass(frozen=True)
class BilanPublie:
    """Un :class:`Bilan` ; ``None`` : un nombre tu."""

    jeu: JeuDeRegles
    par_resultat: Mapping[Resultat, int | None]
    cout: int | None
    cout_reserves: int | None
    sans_montant: int | None
    au_dela_des_places: int | None

    @property
    def cout_annuel(self) -> int | None:
        """Douze mois."""
        return None if self.cout is None else self.cout * MOIS_PAR_AN

    @property
    def cout_si_reserves_levees(self) -> int | None:
        """Par mois, si tous les « sous réserve » devenaient éligibles."""
        if self.cout is None or self.cout_reserves is None:
            return None
        return self.cout + self.cout_reserves


@dataclass(frozen=True)
class Publication:
    """Une :class:`Simulation` telle qu'on la montre. ``passages`` : combien vont d'une réponse à
    une autre (la même : le montant change) ; ``anonyme`` : rien n'y nomme personne."""

    anonyme: bool
    jeunes: int | None
    a: BilanPublie
    b: BilanPublie | None
    changent: int | None
    passages: Mapping[Passage, int | None]
    manquants: Mapping[str, int | None]


def publier(s: Simulation, seuil: int) -> Publication:
    """``seuil`` : les nombres plus petits sont tus ; zéro ne tait rien."""
    changent = len(s.changent)
    passages = Counter((c.avant.resultat, c.apres.resultat) for c in s.changent)
    dits = {f"{de}/{vers}": n for (de, vers), n in passages.items()}
    publies = _masquer({**dits, _INCHANGES: s.jeunes - changent}, seuil)
    a = _bilan(s.a, s.jeunes, seuil)
    b = None
    if s.b is not None:
        b = _tu(s.b) if 0 < changent < seuil else _bilan(s.b, s.jeunes, seuil, s.a)
    return Publication(
        seuil > 0,
        _petit(s.jeunes, seuil),
        a,
        b,
        _masquer({"": changent, _INCHANGES: s.jeunes - changent}, seuil)[""],
        {(de, vers): publies[f"{de}/{vers}"] for de, vers in sorted(passages)},
        {m.fait: _petit(m.nombre, seuil) for m in s.manquants},
    )


def _petit(n: int, seuil: int) -> int | None:
    return None if 0 < n < seuil else n


def _masquer(comptes: Mapping[str, int], seuil: int) -> dict[str, int | None]:
    return masquer(comptes, seuil) if seuil else dict(comptes)


def _bilan(b: Bilan, jeunes: int, seuil: int, avant: Bilan | None = None) -> BilanPublie:
    if 0 < jeunes < seuil:
        return _tu(b)
    publies = _masquer({r.value: n for r, n in b.par_resultat.items()}, seuil)
    if avant is not None:
        _taire_les_ecarts(publies, b, avant, seuil)
    eligibles, reserves = publies[Resultat.ELIGIBLE], publies[Resultat.SOUS_RESERVE]
    comptes = b.par_resultat[Resultat.ELIGIBLE] + b.par_resultat[Resultat.SOUS_RESERVE]
    peu = 0 < comptes - b.sans_montant < seuil
    sans = _petit(b.sans_montant, seuil)
    return BilanPublie(
        b.jeu,
        {r: publies[r.value] for r in b.par_resultat},
        None if eligibles is None or peu or sans is None else b.cout,
        None if reserves is None or peu or sans is None else b.cout_reserves,
        None if eligibles is None or reserves is None else sans,
        None if eligibles is None else _petit(b.au_dela_des_places, seuil),
    )


def _taire_les_ecarts(publies: dict[str, int | None], b: Bilan, avant: Bilan, seuil: int) -> None:
    """Un nombre qui ne diffère que de peu de celui de l'autre jeu dirait ce petit nombre."""
    for r, n in b.par_resultat.items():
        if 0 < abs(n - avant.par_resultat[r]) < seuil:
            publies[r.value] = None
    tus = [r for r, n in publies.items() if n is None]
    restes = sorted((n, r) for r, n in publies.items() if n)
    if len(tus) == 1 and restes:
        publies[restes[0][1]] = None


def _tu(b: Bilan) -> BilanPublie:
    return BilanPublie(b.jeu, dict.fromkeys(b.par_resultat), None, None, None, None)
