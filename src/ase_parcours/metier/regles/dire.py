"""Dire un fait et une condition en mots."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ase_parcours.francais import (
    INSECABLE,
    enumeration,
    initiale_minuscule,
    montant,
    pluriel,
)
from ase_parcours.metier.controles.regard import ReperesControles
from ase_parcours.metier.regles.faits import FAITS, Fait, Genre
from ase_parcours.metier.regles.modele import Condition
from ase_parcours.metier.regles.valeurs import Codes, Nombre, Valeur

INCONNU = "on ne sait pas"


def dire_valeur(cle: str, valeur: Valeur, reperes: ReperesControles) -> str:
    """« 19 ans », « 412,50 € », « oui », « entre 17 et 18 ans », « on ne sait pas »."""
    fait = FAITS.get(cle)
    match valeur:
        case None:
            return INCONNU
        case bool():
            return "oui" if valeur else "non"
        case Nombre():
            return _nombre(fait, valeur)
        case Codes():
            mots = fait.codes if fait else {}
            dits = enumeration(sorted(mots.get(c, c) for c in valeur.connus)) or "rien de noté"
            return dits if valeur.complets else f"{dits}, peut-être d’autres"
        case _:
            return reperes.libelle(fait.liste, valeur) if fait else valeur


def _nombre(fait: Fait | None, n: Nombre) -> str:
    dire = _unite(fait)
    if n.exact is not None:
        return dire(n.exact)
    if n.bas is not None and n.haut is not None:
        return f"entre {dire(n.bas)} et {dire(n.haut)}"
    if n.haut is not None:
        return f"{dire(n.haut)} au plus"
    return f"{dire(n.bas)} au moins" if n.bas else INCONNU


def _unite(fait: Fait | None) -> Callable[[int], str]:
    genre = fait.genre if fait else Genre.MONTANT
    match genre:
        case Genre.MONTANT:
            return montant
        case Genre.ANS:
            return lambda n: pluriel(n, "an")
        case Genre.MOIS:
            return lambda n: f"{n}{INSECABLE}mois"
        case _:
            return str


def dire_condition(c: Condition, valeur: Callable[[str], Valeur], reperes: ReperesControles) -> str:
    """Ce que dit le dossier de cette condition ; de plusieurs faits, chacun avec son nom."""
    cles = list(dict.fromkeys(faits_de(c)))
    if not cles:
        return "à vérifier par une personne"
    if len(cles) == 1:
        return dire_valeur(cles[0], valeur(cles[0]), reperes)
    dits = [
        f"{nom_du_fait(cle)}{INSECABLE}: {dire_valeur(cle, valeur(cle), reperes)}" for cle in cles
    ]
    return " ; ".join(dits)


def nom_du_fait(cle: str) -> str:
    """Son libellé, au milieu d'une phrase ; un sigle garde ses majuscules."""
    libelle = FAITS[cle].libelle if cle in FAITS else "revenu retenu"
    return initiale_minuscule(libelle)


def faits_de(c: Condition) -> Iterator[str]:
    """Les faits et grandeurs qu'une condition lit."""
    if c.fait:
        yield c.fait
    for sous in c.sous:
        yield from faits_de(sous)
