"""Un montant daté et sourcé que l'on propose, sans jamais le choisir à la place de quelqu'un."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ase_parcours.francais import date_longue


class Sorte(StrEnum):
    """Ce que dit un montant. Un plafond n'est pas une promesse, ni une moyenne."""

    FIXE = "fixe"
    AU_PLUS = "au_plus"
    MOYENNE = "moyenne"


class Periode(StrEnum):
    """Par mois, ou une seule fois."""

    MOIS = "mois"
    UNE_FOIS = "une_fois"


MOTS = {Sorte.FIXE: "montant fixe", Sorte.AU_PLUS: "au plus", Sorte.MOYENNE: "en moyenne"}


@dataclass(frozen=True, slots=True)
class Montant:
    """Un montant en centimes. ``ligne`` : celle du budget qui peut le prendre, vide si aucune ;
    ``choix`` : l'hypothèse à laquelle il répond ; ``incompatibles`` : celles avec lesquelles sa
    source dit qu'il ne se cumule pas ; ``lu_le`` absent : cité sans avoir été relu."""

    code: str
    libelle: str
    centimes: int
    sorte: Sorte
    par: Periode
    en_vigueur_du: date
    source: str
    lu_le: date | None = None
    ligne: str = ""
    choix: str = ""
    precision: str = ""
    incompatibles: tuple[str, ...] = ()

    @property
    def provenance(self) -> str:
        """« référentiel : CEJ, au 1er avril 2025, au plus (source…) »."""
        jour = date_longue(self.en_vigueur_du)
        relu = "" if self.lu_le else ", à vérifier"
        return f"référentiel : {self.libelle}, au {jour}, {MOTS[self.sorte]}{relu} ({self.source})"


@dataclass(frozen=True)
class Montants:
    """Le référentiel. ``mois_apres_majorite`` : le moment regardé après la majorité."""

    version: str
    par_code: Mapping[str, Montant]
    mois_apres_majorite: int

    def pour(self, ligne: str) -> tuple[Montant, ...]:
        """Ce que cette ligne du budget peut prendre, par mois."""
        return tuple(
            m for m in self.par_code.values() if m.ligne == ligne and m.par is Periode.MOIS
        )

    def une_fois(self) -> tuple[Montant, ...]:
        """Ce qui ne se reçoit qu'une fois, et n'entre donc dans aucun mois."""
        return tuple(m for m in self.par_code.values() if m.par is Periode.UNE_FOIS)
