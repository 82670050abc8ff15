"""La place des étiquettes au-dessus du ruban : une par plage, si elle tient sans en toucher une."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ase_parcours.bureau.nuits.donnees import DonneesRuban
from ase_parcours.bureau.nuits.geometrie import Geometrie
from ase_parcours.bureau.nuits.phrases import compte
from ase_parcours.bureau.theme import px
from ase_parcours.metier.nuits import Couverture, Plage

_ESPACE = 8

Bande = tuple[float, float]
Mesure = Callable[[str, bool], float]
"""Largeur d'un texte, en gras ou non."""


@dataclass(frozen=True, slots=True)
class Etiquette:
    """Texte en gras à ``x``, suivi d'un détail ordinaire s'il tient."""

    plage: Plage
    texte: str
    detail: str
    x: float
    x_detail: float


def placer(
    donnees: DonneesRuban, geometrie: Geometrie, mesure: Mesure, occupees: list[Bande]
) -> list[Etiquette]:
    """Étiquettes qui tiennent. Les nuits découvertes sont servies les premières.

    ``occupees`` : bandes déjà prises, complétées au passage.
    """
    ordre = sorted(donnees.plages, key=lambda p: (p.couverture is not Couverture.DECOUVERTE,))
    resultat = []
    for plage in ordre:
        etiquette = _une(donnees, geometrie, mesure, occupees, plage)
        if etiquette is not None:
            resultat.append(etiquette)
    return sorted(resultat, key=lambda e: e.x)


def _une(
    donnees: DonneesRuban,
    geometrie: Geometrie,
    mesure: Mesure,
    occupees: list[Bande],
    plage: Plage,
) -> Etiquette | None:
    gauche, droite = geometrie.x(plage.debut), geometrie.x(plage.fin)
    long = compte(plage, avec_nom=True)
    texte = long if mesure(long, True) <= droite - gauche - px(_ESPACE) else compte(plage)
    largeur = mesure(texte, True)
    x = _place(gauche, droite, largeur, geometrie.largeur, occupees)
    if x is None:
        return None
    occupees.append((x, x + largeur))
    detail, x_detail = _detail(donnees, plage), x + largeur + px(_ESPACE)
    fin_detail = x_detail + mesure(detail, False)
    if not detail or fin_detail > droite or not _libre(x_detail, fin_detail, occupees):
        return Etiquette(plage, texte, "", x, 0.0)
    occupees.append((x_detail, fin_detail))
    return Etiquette(plage, texte, detail, x, x_detail)


def _detail(donnees: DonneesRuban, plage: Plage) -> str:
    solution = donnees.solution_de(plage)
    if solution is None:
        return ""
    return ", ".join(x for x in (solution.libelle, solution.detail) if x)


def _place(
    gauche: float, droite: float, largeur: float, total: float, occupees: list[Bande]
) -> float | None:
    """À l'aplomb de la plage si elle est assez large, sinon calée sur l'un de ses bords."""
    apres = max((f for _, f in occupees if f <= droite), default=gauche) + px(_ESPACE)
    milieu = (gauche + droite) / 2
    essais = (gauche, apres, droite - largeur, milieu - largeur / 2)
    dedans = [x for x in essais if gauche <= x <= droite - largeur]
    # Une étiquette qui déborde doit au moins couvrir le milieu de sa plage.
    debordants = [x for x in essais if x <= milieu <= x + largeur]
    candidats = dedans + sorted(debordants, key=lambda x: x + largeur)
    tenables = (x for x in candidats if 0 <= x <= total - largeur)
    return next((x for x in tenables if _libre(x, x + largeur, occupees)), None)


def _libre(debut: float, fin: float, occupees: list[Bande]) -> bool:
    # Les étiquettes voisines gardent au moins la moitié de l'espace courant.
    marge = px(_ESPACE) / 2 - 1
    return all(fin + marge <= d or debut - marge >= f for d, f in occupees)
