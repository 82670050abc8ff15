"""Deux jeux de règles sur toute une file active : qui a droit, à quel coût, et qui change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from ase_parcours.metier.regles.examen import Moteur, Verdict
from ase_parcours.metier.regles.faits import FaitsDuJeune
from ase_parcours.metier.regles.modele import JeuDeRegles, Resultat

MOIS_PAR_AN = 12


@dataclass(frozen=True)
class Bilan:
    """Ce que donne un jeu de règles. Coûts en centimes par mois : ``cout`` compte les éligibles,
    ``cout_reserves`` ce que coûteraient en plus ceux qui le sont sous réserve."""

    jeu: JeuDeRegles
    par_resultat: Mapping[Resultat, int]
    cout: int
    cout_reserves: int
    sans_montant: int
    """Éligibles, sous réserve ou non, dont le montant ne se calcule pas."""

    @property
    def cout_annuel(self) -> int:
        """Douze mois du coût mensuel, en centimes."""
        return self.cout * MOIS_PAR_AN

    @property
    def au_dela_des_places(self) -> int:
        """Éligibles de trop, si le jeu a un nombre de places."""
        if self.jeu.quota is None:
            return 0
        return max(0, self.par_resultat[Resultat.ELIGIBLE] - self.jeu.quota.places)


class Changement(NamedTuple):
    """Un jeune dont la réponse ou le montant n'est pas le même."""

    jeune: str
    dossier: str
    avant: Verdict
    apres: Verdict


class FaitManquant(NamedTuple):
    """Un fait inconnu, et les jeunes (identifiants) à qui il manque."""

    fait: str
    jeunes: tuple[str, ...]

    @property
    def nombre(self) -> int:
        """À combien de jeunes il manque."""
        return len(self.jeunes)


@dataclass(frozen=True)
class Simulation:
    """La comparaison. ``b`` et ``changent`` sont vides s'il n'y a qu'un jeu."""

    a: Bilan
    b: Bilan | None
    changent: tuple[Changement, ...]
    manquants: tuple[FaitManquant, ...]
    """Du plus fréquent au moins fréquent ; un jeune compte une fois par fait."""
    jeunes: int


def simuler(
    a: Moteur, b: Moteur | None, jeunes: Iterable[tuple[str, str, FaitsDuJeune]]
) -> Simulation:
    """Compare deux jeux. ``jeunes`` : (identifiant, dossier, faits), dans l'ordre voulu."""
    de_a, de_b = _Compteur(a.jeu), _Compteur(b.jeu) if b else None
    changent: list[Changement] = []
    manquants: dict[str, list[str]] = {}
    nombre = 0
    for identifiant, dossier, faits in jeunes:
        nombre += 1
        verdict = de_a.ajouter(a.verdict(faits))
        manque = set(verdict.manque)
        if b is not None and de_b is not None:
            autre = de_b.ajouter(b.verdict(faits))
            manque.update(autre.manque)
            if verdict[:2] != autre[:2]:
                changent.append(Changement(identifiant, dossier, verdict, autre))
        for fait in manque:
            manquants.setdefault(fait, []).append(identifiant)
    ranges = sorted(manquants.items(), key=lambda x: (-len(x[1]), x[0]))
    return Simulation(
        de_a.bilan(),
        de_b.bilan() if de_b else None,
        tuple(changent),
        tuple(FaitManquant(fait, tuple(qui)) for fait, qui in ranges),
        nombre,
    )


class _Compteur:
    def __init__(self, jeu: JeuDeRegles) -> None:
        self._jeu = jeu
        self._resultats = dict.fromkeys(Resultat, 0)
        self._cout = self._reserves = self._sans = 0

    def ajouter(self, verdict: Verdict) -> Verdict:
        self._resultats[verdict.resultat] += 1
        if verdict.resultat in (Resultat.ELIGIBLE, Resultat.SOUS_RESERVE):
            if verdict.montant is None:
                self._sans += 1
            elif verdict.resultat is Resultat.ELIGIBLE:
                self._cout += verdict.montant
            else:
                self._reserves += verdict.montant
        return verdict

    def bilan(self) -> Bilan:
        return Bilan(self._jeu, self._resultats, self._cout, self._reserves, self._sans)


def masquer(comptes: Mapping[str, int], seuil: int) -> dict[str, int | None]:
    """Les comptes publiables : un petit nombre (moins de ``seuil``, zéro excepté) est tu, et avec
    lui le plus petit des autres s'il se déduirait du total."""
    tus = {c for c, n in comptes.items() if 0 < n < seuil}
    if len(tus) == 1:
        reste = sorted((n, c) for c, n in comptes.items() if c not in tus and n > 0)
        tus.update(c for _, c in reste[:1])
    return {c: None if c in tus else n for c, n in comptes.items()}
