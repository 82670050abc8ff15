"""Le bilan des droits en table : la même chose que les barres, en mots."""

from __future__ import annotations

from ase_parcours import francais as fr
from ase_parcours.metier.continuite import Bilan, Continuite, mot, phrase
from ase_parcours.metier.continuite.phrases import provenance, question

COLONNES = ("Droit", "État", "À savoir", "Dernier jour pour agir", "Trou", "Règle")


def rangees(bilan: Bilan) -> list[tuple[str, ...]]:
    """Une rangée par droit, les plus pressants d'abord, le sans objet à la fin."""
    return [rangee(c) for c in (*bilan.droits, *bilan.sans_objet)]


def rangee(c: Continuite) -> tuple[str, ...]:
    """Un droit en mots."""
    savoir = fr.initiale_majuscule(phrase(c))
    if question(c):
        savoir = f"{savoir}. {question(c)}"
    avant = fr.date_courte(c.avant) if c.avant is not None else ""
    return c.regle.nom, mot(c), savoir, avant, trou(c), provenance(c)


def trou(c: Continuite) -> str:
    """« du 13 mars 2027 », « 27 jours, du … au … » ; vide si rien ne manque."""
    if c.trou is None or not c.rouge:
        return ""
    debut = fr.date_courte(c.trou.debut)
    if c.trou.fin is None:
        return f"dès le {debut}"
    jours = fr.pluriel(c.trou.jours(), "jour")
    return f"{jours}, du {debut} au {fr.date_courte(c.trou.fin)}"
