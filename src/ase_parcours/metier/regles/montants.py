"""Le montant, en centimes, entre le moins et le plus que permet ce que l'on sait."""

from __future__ import annotations

from ase_parcours.metier.regles.modele import (
    Arrondi,
    GenreMontant,
    RegleArrondi,
    RegleMontant,
)
from ase_parcours.metier.regles.valeurs import Nombre

RIEN = Nombre(0, 0)


def arrondir(centimes: int, regle: RegleArrondi | None) -> int:
    """Arrondi déclaré ; « proche » : la moitié va vers le haut."""
    if regle is None:
        return centimes
    match regle.sens:
        case Arrondi.BAS:
            return centimes // regle.pas * regle.pas
        case Arrondi.HAUT:
            return -(-centimes // regle.pas) * regle.pas
        case _:
            return (centimes + regle.pas // 2) // regle.pas * regle.pas


def arrondir_nombre(n: Nombre, regle: RegleArrondi | None) -> Nombre:
    """L'arrondi des deux bornes : il ne change pas leur ordre."""
    bas = None if n.bas is None else arrondir(n.bas, regle)
    return Nombre(bas, None if n.haut is None else arrondir(n.haut, regle))


def montant_de_base(regle: RegleMontant, revenu: Nombre) -> Nombre:
    """Le moins et le plus que peut donner un revenu entre ces bornes, suppléments à part."""
    match regle.genre:
        case GenreMontant.FIXE:
            return Nombre(regle.base, regle.base)
        case GenreMontant.TRANCHES:
            return _tranches(regle, revenu)
        case _:
            # Plus le revenu est haut, moins l'aide l'est : les bornes s'échangent.
            haut = _decroissant(regle, revenu.bas or 0)
            return Nombre(0 if revenu.haut is None else _decroissant(regle, revenu.haut), haut)


def _tranches(regle: RegleMontant, revenu: Nombre) -> Nombre:
    bas = revenu.bas or 0
    touchees = [
        t.montant
        for t in regle.tranches
        if (t.a is None or t.a >= bas) and (revenu.haut is None or t.de <= revenu.haut)
    ]
    return Nombre(min(touchees), max(touchees)) if touchees else RIEN


def _decroissant(regle: RegleMontant, revenu: int) -> int:
    if regle.genre is GenreMontant.DIFFERENTIEL:
        return max(0, regle.base - revenu)
    au_dessus = max(0, revenu - regle.seuil)
    return max(0, regle.base - au_dessus * regle.taux // 100)


def bornes_finales(regle: RegleMontant, brut: Nombre) -> Nombre:
    """Arrondi, plancher, plafond et minimum versé, appliqués aux deux bornes."""
    assert brut.bas is not None  # noqa: S101 - un montant a toujours un moins
    haut = None if brut.haut is None else _final(regle, brut.haut)
    return Nombre(_final(regle, brut.bas), haut)


def _final(regle: RegleMontant, centimes: int) -> int:
    montant = arrondir(centimes, regle.arrondi)
    if regle.plancher is not None and montant > 0:
        montant = max(montant, regle.plancher)
    if regle.plafond is not None:
        montant = min(montant, regle.plafond)
    return 0 if montant < regle.minimum_verse else montant
