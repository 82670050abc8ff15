"""Les conditions qui tiennent à un âge : atteint, ou celui de l'entrée."""

from __future__ import annotations

from ase_parcours.metier.calendrier import ajouter_mois
from ase_parcours.metier.echeancier.contexte import ENTREE, NAISSANCE, Condition, Contexte, Manque


def age_atteint(ans: int) -> Condition:
    """Cet âge est atteint, ou peut l'être."""

    def condition(c: Contexte) -> bool | Manque:
        le = c.age(ans)
        return NAISSANCE if le is None else le <= c.aujourd_hui

    return condition


def entre_au_plus_tard(ans: int) -> Condition:
    """Au plus tard le jour de ces ans."""

    def condition(c: Contexte) -> bool | Manque:
        return _arrive(c, ans, inclus=True)

    return condition


def entre_avant(ans: int) -> Condition:
    """Avant le jour de ces ans."""

    def condition(c: Contexte) -> bool | Manque:
        return _arrive(c, ans, inclus=False)

    return condition


def entre_apres(ans: int) -> Condition:
    """Après le jour de ces ans. Une entrée inconnue ne repousse rien : l'échéance d'un âge vaut
    tant qu'on ne sait pas que le jeune est arrivé plus tard."""

    def condition(c: Contexte) -> bool | Manque:
        if c.arrivee is None:
            return False
        avant = _arrive(c, ans, inclus=True)
        return (not avant) if isinstance(avant, bool) else avant

    return condition


def _arrive(c: Contexte, ans: int, *, inclus: bool) -> bool | Manque:
    arrivee, tot, tard = c.arrivee, c.age(ans), c.age_au_plus_tard(ans)
    if arrivee is None:
        return ENTREE if tot is not None else (*NAISSANCE, *ENTREE)
    if tot is None or tard is None:
        return NAISSANCE
    if arrivee < tot or (inclus and arrivee == tot):
        return True
    return False if arrivee > tard or (not inclus and arrivee == tard) else NAISSANCE


def ase_mois_avant_majorite(mois: int) -> Condition:
    """Confié depuis autant de mois la veille de la majorité."""

    def condition(c: Contexte) -> bool | Manque:
        ans = c.r.evaluation.reperes.regles.majorite_ans
        arrivee, tot, tard = c.arrivee, c.age(ans), c.age_au_plus_tard(ans)
        if arrivee is None:
            return ENTREE if tot is not None else (*NAISSANCE, *ENTREE)
        if tot is None or tard is None:
            return NAISSANCE
        acquis = ajouter_mois(arrivee, mois)
        if acquis < tot:
            return True
        return False if acquis >= tard else NAISSANCE

    return condition
