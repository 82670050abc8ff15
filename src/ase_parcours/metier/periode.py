"""De solutions à des plages de nuits, et de plages à un niveau : le calcul par intervalles.

La définition est nuit par nuit (garantie.md §4) ; un test de propriété compare les deux.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ase_parcours.metier.calendrier import ajouter_jours, ajouter_mois
from ase_parcours.metier.hebergement import Classe, Couvre, Natures, Solution, couverture
from ase_parcours.metier.nuits import Couverture, Niveau, Plage


@dataclass(frozen=True, slots=True)
class EtapeUrgence:
    """Étape d'urgence, ouverte ``mois_avant`` mois (ou ``jours_avant`` jours) avant la sortie."""

    nom: str
    mois_avant: int = 0
    jours_avant: int = 0

    def ouverture(self, sortie: date) -> date:
        """Premier jour où l'étape est ouverte."""
        return ajouter_jours(ajouter_mois(sortie, -self.mois_avant), -self.jours_avant)


@dataclass(frozen=True, slots=True)
class ReglesGarantie:
    """Les nombres de la garantie (``garantie.yaml``) : ans, mois et nuits."""

    majorite_ans: int
    fin_accueil_ans: int
    horizon_mois: int
    nuits_decisives: int
    tableau_mois: int
    plan_b_mois: int
    plan_b_pistes: int
    renouvellement_mois: int
    """Délai de la demande de renouvellement avant la fin d'un accueil jeune majeur."""
    urgence: tuple[EtapeUrgence, ...]
    version: str


@dataclass(frozen=True, slots=True)
class Reperes:
    """Les référentiels dont la garantie a besoin, réunis."""

    regles: ReglesGarantie
    natures: Natures

    def fin_horizon(self, sortie: date) -> date:
        """Premier jour après l'horizon [D, D + 6 mois)."""
        return ajouter_mois(sortie, self.regles.horizon_mois)


def couvertures(
    solutions: Iterable[Solution],
    reperes: Reperes,
    aujourd_hui: date,
    sortie: date,
    *,
    versees_seulement: bool = False,
) -> list[Couvre]:
    """Les intervalles que les solutions couvrent, chacune jugée seule."""
    trouvees = (
        couverture(s, reperes.natures, aujourd_hui, sortie, versees_seulement=versees_seulement)
        for s in solutions
    )
    return [c for c in trouvees if c is not None]


def plages_de(couvre: list[Couvre], debut: date, fin: date) -> tuple[Plage, ...]:
    """Découpe [debut, fin) en plages de même couverture ; la meilleure classe l'emporte.

    À classe égale, la solution dont la fin est la plus tardive donne son nom à la plage.
    """
    if fin <= debut:
        return ()
    utiles = [c for c in couvre if c.debut < fin and c.fin > debut]
    bornes = {debut, fin}
    for c in utiles:
        bornes.add(max(c.debut, debut))
        bornes.add(min(c.fin, fin))
    jours = sorted(bornes)
    plages: list[Plage] = []
    for i in range(len(jours) - 1):
        gauche, droite = jours[i], jours[i + 1]
        meilleure = _meilleure(utiles, gauche)
        nature, nom = _etiquette(meilleure)
        avant = plages[-1] if plages else None
        if avant is not None and avant.couverture is nature and avant.solution == nom:
            plages[-1] = Plage(avant.debut, droite, nature, nom)
        else:
            plages.append(Plage(gauche, droite, nature, nom))
    return tuple(plages)


def _meilleure(couvre: list[Couvre], nuit: date) -> Couvre | None:
    candidates = [c for c in couvre if c.debut <= nuit < c.fin]
    if not candidates:
        return None
    return max(candidates, key=lambda c: (c.classe is Classe.DURABLE, c.fin, c.solution))


def _etiquette(couvre: Couvre | None) -> tuple[Couverture, str | None]:
    if couvre is None:
        return Couverture.DECOUVERTE, None
    if couvre.classe is Classe.DURABLE:
        return Couverture.DURABLE, couvre.solution
    return Couverture.PROVISOIRE, couvre.solution


def decouvertes(plages: Iterable[Plage]) -> tuple[Plage, ...]:
    """Les plages sans toit."""
    return tuple(p for p in plages if p.couverture is Couverture.DECOUVERTE)


def niveau_des_plages(plages: tuple[Plage, ...], sortie: date, regles: ReglesGarantie) -> Niveau:
    """Niveau des nuits de l'horizon (garantie.md §4)."""
    trous = decouvertes(plages)
    if not trous and plages and plages[-1].couverture is Couverture.DURABLE:
        return Niveau.GARANTIE
    decisives = ajouter_jours(sortie, regles.nuits_decisives)
    if any(p.debut < decisives for p in trous) or not plages:
        return Niveau.SANS_SOLUTION
    return Niveau.FRAGILE


def premiere_decouverte(plages: Iterable[Plage]) -> date | None:
    """Première nuit sans toit."""
    for plage in plages:
        if plage.couverture is Couverture.DECOUVERTE:
            return plage.debut
    return None
