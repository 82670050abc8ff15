"""Les couleurs de chaque niveau, à lire au moment de peindre."""

from __future__ import annotations

from ase_parcours.bureau.theme.apparence import courant
from ase_parcours.metier.nuits import Niveau

TONS = {
    Niveau.GARANTIE: "garantie",
    Niveau.FRAGILE: "fragile",
    Niveau.SANS_SOLUTION: "sans",
    Niveau.INDETERMINEE: "inconnu",
}
"""Valeur de la propriété ``ton`` d'une étiquette."""


def texte_du_niveau(niveau: Niveau) -> str:
    """Couleur des mots et icônes d'un niveau, dans le thème en vigueur."""
    theme = courant()
    return {
        Niveau.GARANTIE: theme.garantie_texte,
        Niveau.FRAGILE: theme.fragile_texte,
        Niveau.SANS_SOLUTION: theme.sans_texte,
        Niveau.INDETERMINEE: theme.inconnu_texte,
    }[niveau]
