"""Une vue de la liste : filtres, colonnes et tri, sous un nom. Pur ; le coffre les garde."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ase_parcours.bureau.jeunes.colonnes import PAR_NOM
from ase_parcours.bureau.jeunes.filtres import Filtres, Pistes, Quand, Signe
from ase_parcours.metier.nuits import Niveau

NOM_MAX = 60
INVERSE = "inverse"
_CODES: dict[str, type[StrEnum]] = {
    "quand": Quand,
    "niveaux": Niveau,
    "pistes": Pistes,
    "signes": Signe,
}
_NOMS = ("unites", "referents")
SANS_FILTRE = Filtres()


@dataclass(frozen=True, slots=True)
class Vue:
    """``tri`` : la colonne, et « inverse » ; vide, l'ordre des listes. ``colonnes`` vide : celles
    d'origine."""

    nom: str = ""
    filtres: Filtres = SANS_FILTRE
    colonnes: tuple[str, ...] = ()
    tri: tuple[str, ...] = ()

    def montre_comme(self, autre: Vue) -> bool:
        """Vrai si les deux montrent la même liste, quel que soit leur nom."""
        return (self.filtres, self.colonnes, self.tri) == (
            autre.filtres,
            autre.colonnes,
            autre.tri,
        )


def filtres_en_json(filtres: Filtres) -> dict[str, Any] | None:
    """Ce que le coffre garde ; rien quand rien n'est filtré."""
    if not filtres.actifs:
        return None
    listes = {c: sorted(getattr(filtres, c)) for c in (*_CODES, *_NOMS) if getattr(filtres, c)}
    return {**listes, "clos": True} if filtres.clos else listes


def filtres_depuis_json(brut: object) -> Filtres:
    """Relit des filtres ; ce qui ne veut plus rien dire ne filtre pas."""
    if not isinstance(brut, dict):
        return Filtres()
    lus: dict[str, Any] = {c: frozenset(_textes(brut.get(c))) for c in _NOMS}
    for champ, codes in _CODES.items():
        connus = {c.value: c for c in codes}
        lus[champ] = frozenset(connus[x] for x in _textes(brut.get(champ)) if x in connus)
    return Filtres(**lus, clos=brut.get("clos") is True)


def vues_en_json(vues: Iterable[Vue]) -> list[dict[str, Any]] | None:
    """Ce que le coffre garde des vues nommées."""
    return [
        {
            "nom": v.nom,
            "filtres": filtres_en_json(v.filtres),
            "colonnes": list(v.colonnes),
            "tri": list(v.tri),
        }
        for v in vues
    ] or None


def vues_depuis_json(brut: object) -> tuple[Vue, ...]:
    """Relit les vues ; une vue sans nom n'en est pas une."""
    lues = []
    for x in brut if isinstance(brut, list) else ():
        if isinstance(x, dict) and isinstance(x.get("nom"), str) and x["nom"].strip():
            filtres = filtres_depuis_json(x.get("filtres"))
            colonnes = tuple(c for c in _textes(x.get("colonnes")) if c in PAR_NOM)
            lues.append(Vue(x["nom"], filtres, colonnes, tri_valide(_textes(x.get("tri")))))
    return tuple(lues)


def tri_valide(brut: tuple[str, ...]) -> tuple[str, ...]:
    """Un tri relu ; vide si sa colonne n'existe plus."""
    if not brut or brut[0] not in PAR_NOM:
        return ()
    return (brut[0], INVERSE) if INVERSE in brut[1:] else brut[:1]


def avec(vues: tuple[Vue, ...], vue: Vue) -> tuple[Vue, ...]:
    """Les vues et celle-ci, par ordre alphabétique ; elle remplace celle de même nom."""
    gardees = [v for v in vues if v.nom.casefold() != vue.nom.casefold()]
    return tuple(sorted((*gardees, vue), key=lambda v: v.nom.casefold()))


def _textes(valeur: object) -> tuple[str, ...]:
    return tuple(x for x in valeur if isinstance(x, str)) if isinstance(valeur, list) else ()
