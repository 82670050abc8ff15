"""La frise en table : les mêmes éléments, un par ligne, pour l'œil, l'oreille et le papier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ase_parcours.francais import INSECABLE, ON_NE_SAIT_PAS, pluriel
from ase_parcours.metier.frise_modele import Barre, Couloir, Element, EtatJalon, Frise, Hors, Lien

RIEN = "rien encore"
SANS_PLACE = "sans place sur la frise"


@dataclass(frozen=True, slots=True)
class Ligne:
    """Un élément : dans quel couloir, quoi, quand, ce qu'il faut en savoir."""

    couloir: Couloir
    quoi: str
    quand: str
    savoir: str
    lien: Lien


def en_table(frise: Frise, couloirs: Sequence[Couloir]) -> list[Ligne]:
    """Les éléments par couloir, puis ce qui n'a pas de place."""
    elements = [e for couloir in couloirs for e in frise.elements(couloir)]
    return [_ligne(e) for e in (*elements, *frise.hors)]


def _ligne(e: Element | Hors) -> Ligne:
    quoi, quand, *suite = e.detail.split("\n")
    dits = [*suite, SANS_PLACE if isinstance(e, Hors) else etat(e)]
    return Ligne(e.couloir, quoi, quand, ", ".join(d for d in dits if d), e.lien)


def etat(e: Element) -> str:
    """Ce que la forme d'un élément montre, en mots ; vide s'il n'y a rien à en dire."""
    if not isinstance(e, Barre):
        # Le retard et ses jours sont déjà à côté de la date ; un anniversaire ne se « fait » pas.
        dit = e.etat is EtatJalon.PROCHE or (e.etat is EtatJalon.FAIT and e.lien.type)
        return e.etat.value if dit else ""
    if not e.debut_connu:
        return "début inconnu"
    return "" if e.fin_connue else f"fin{INSECABLE}: {ON_NE_SAIT_PAS}"


def couloir_vide(frise: Frise, couloir: Couloir) -> str:
    """Ce que dit un couloir sans rien : on ne confond pas « rien » et « sans date »."""
    if couloir is Couloir.NUITS:
        return "date de sortie inconnue"
    sans_place = sum(h.couloir is couloir for h in frise.hors)
    return f"{pluriel(sans_place, 'fait')} {SANS_PLACE}" if sans_place else RIEN
