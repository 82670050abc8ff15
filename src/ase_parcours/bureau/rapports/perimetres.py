"""Pour qui un lot se fait : tous les jeunes suivis, une unité, les sortis d'un mois. Pur."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from ase_parcours import francais as fr
from ase_parcours.bureau.jeunes.filtres import SANS_UNITE
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.operations.lot_de_documents import Sujet, sortis_du_mois
from ase_parcours.rapports.catalogue import CATALOGUE, Etendue

_PAR_MOIS = "attestation"
"""Le document que l'on fait d'abord pour les sortis du mois."""


@dataclass(frozen=True, slots=True)
class Perimetre:
    """Un choix de la liste : un document par sujet."""

    mot: str
    sujets: tuple[Sujet, ...]

    @property
    def libelle(self) -> str:
        """« Unité Éole, 12 »."""
        return f"{self.mot}, {fr.nombre(len(self.sujets))}"


def unites_de(suivies: Iterable[LigneJeune]) -> list[str]:
    """Les unités qui ont des jeunes suivis, dans l'ordre ; en dernier, ceux qui n'en ont pas."""
    des_suivis = list(suivies)
    nommees = sorted({x.unite for x in des_suivis if x.unite}, key=fr.sans_accents)
    sans = [SANS_UNITE] if nommees and any(not x.unite for x in des_suivis) else []
    return [*nommees, *sans]


def perimetres(
    type_: str, lignes: Iterable[LigneJeune], suivies: Iterable[LigneJeune], jour: date
) -> list[Perimetre]:
    """Ce qui se choisit pour ce document, le plus probable d'abord ; jamais rien de vide."""
    des_suivis = list(suivies)
    unites = unites_de(des_suivis)
    if CATALOGUE[type_].etendue is Etendue.UNITE:
        choix = [Perimetre("Un document par unité", tuple(Sujet(u, u) for u in unites))]
        return [p for p in choix if p.sujets]
    par_unite = [
        _de(_mot_d_unite(u), [x for x in des_suivis if (x.unite or SANS_UNITE) == u])
        for u in unites
    ]
    par_mois = _par_mois(lignes, jour)
    tous = [_de("Tous les jeunes suivis", des_suivis), *par_unite]
    choix = [*par_mois, *tous] if type_ == _PAR_MOIS else [*tous, *par_mois]
    return [p for p in choix if p.sujets]


def _mot_d_unite(unite: str) -> str:
    return f"Jeunes {SANS_UNITE}" if unite == SANS_UNITE else f"Unité {unite}"


def _par_mois(lignes: Iterable[LigneJeune], jour: date) -> list[Perimetre]:
    """Ceux dont la sortie, qui tient, est de ce mois-ci ou du précédent."""
    toutes = list(lignes)
    debut = jour.replace(day=1)
    mois = (debut, (debut - timedelta(days=1)).replace(day=1))
    return [
        _de(f"Sortis en {fr.MOIS[m.month - 1]} {m.year}", sortis_du_mois(toutes, m)) for m in mois
    ]


def _de(mot: str, lignes: Iterable[LigneJeune]) -> Perimetre:
    tries = sorted(lignes, key=lambda x: x.dossier)
    return Perimetre(mot, tuple(Sujet(x.id, x.dossier) for x in tries))
