"""Combien de temps le journal des lectures scellées est gardé (``lectures.yaml``)."""

from __future__ import annotations

from functools import cache

from ase_parcours import ressources
from ase_parcours.referentiels.lecture import LIGNE, lire_entete, lire_yaml, refus


@cache
def conservation_des_lectures() -> int:
    """Mois pendant lesquels une lecture reste notée."""
    return lire_conservation(ressources.texte("referentiels/lectures.yaml"))


def lire_conservation(texte: str, nom: str = "lectures.yaml") -> int:
    """Lit la durée. Lève ``FichierAbime`` en nommant la ligne fautive."""
    brut = lire_yaml(texte, nom)
    lire_entete(brut, nom)
    mois = brut.get("conservation_mois")
    if not isinstance(mois, int) or isinstance(mois, bool) or mois < 1:
        raise refus(nom, brut[LIGNE], "« conservation_mois » est un nombre de mois")
    return mois
