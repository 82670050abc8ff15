"""De qui le tableau de bord parle : les jeunes d'une personne, d'une unité, ou tous. Pur."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ase_parcours.bureau.jeunes.filtres import SANS_UNITE, Filtres
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.metier.referents import A_DESIGNER, noms_de


class Quoi(StrEnum):
    """Ce que l'on regarde."""

    TOUS = "tous"
    MIENS = "miens"
    UNITE = "unite"


@dataclass(frozen=True, slots=True)
class Portee:
    """Le choix d'un compte. ``moi`` : les noms de référent qu'il a dits siens ; sans eux, ceux que
    son nom affiché laisse reconnaître."""

    quoi: Quoi = Quoi.TOUS
    unite: str = ""
    moi: tuple[str, ...] = ()

    def filtres(self, compte: str, lignes: Iterable[LigneJeune]) -> Filtres:
        """Les filtres de la liste qui disent la même chose."""
        match self.quoi:
            case Quoi.TOUS:
                return Filtres()
            case Quoi.UNITE:
                return Filtres(unites=frozenset({self.unite}))
            case Quoi.MIENS:
                noms = self.moi or noms_de(compte, {x.referent for x in lignes if x.referent})
                # Personne ne porte ce nom : le filtre ne retient personne, et le dit.
                return Filtres(referents=frozenset(noms or (compte,)))


def garde(filtres: Filtres, ligne: LigneJeune) -> bool:
    """Vrai si les unités et les référents de ces filtres retiennent ce jeune."""
    return (not filtres.unites or (ligne.unite or SANS_UNITE) in filtres.unites) and (
        not filtres.referents or (ligne.referent or A_DESIGNER) in filtres.referents
    )


def en_json(portee: Portee) -> dict[str, Any] | None:
    """Ce que le coffre garde ; rien pour le choix d'origine."""
    if portee == Portee():
        return None
    return {"quoi": portee.quoi.value, "unite": portee.unite, "moi": list(portee.moi)}


def depuis_json(brut: object) -> Portee:
    """Relit un choix gardé ; ce qui ne se lit plus vaut « tous »."""
    if not isinstance(brut, dict) or brut.get("quoi") not in list(Quoi):
        return Portee()
    moi, unite = brut.get("moi"), brut.get("unite")
    noms = tuple(x for x in moi if isinstance(x, str)) if isinstance(moi, list) else ()
    return Portee(Quoi(brut["quoi"]), unite if isinstance(unite, str) else "", noms)
