"""Les codes des mots d'un tableur : gardés à côté du mot brut, sans jamais passer pour une valeur
du fichier.

Un code n'est écrit que si son mot l'est, ou s'il n'a jamais été écrit (mot repris d'avant les
nomenclatures). Celui qu'une personne a choisi à l'écran reste tant que le mot ne change pas.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from ase_parcours.metier.formes import SUFFIXE_CODE, Saisie, TypeEntite
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations.facettes.communs import codes_des_mots

_MOTS: Mapping[str, tuple[str, ...]] = {
    type_.nom: tuple(n for n, fiche in type_.fiche.items() if fiche.saisie is Saisie.MOT)
    for type_ in TYPES.values()
}
"""Les champs de chaque type qui sont des mots."""


def codes_a_ecrire(
    type_: TypeEntite,
    rangee: Mapping[str, Any],
    ecrits: Mapping[str, Any],
    deja: Collection[str],
) -> dict[str, Any]:
    """Les codes qui vont avec ce que l'import écrit.

    ``rangee`` : l'état courant ; ``ecrits`` : les champs que l'import change ; ``deja`` : les
    champs qui ont une histoire au journal.
    """
    if not _MOTS[type_.nom]:
        return {}
    mots = dict(ecrits)
    for champ in _MOTS[type_.nom]:
        if champ not in mots and rangee.get(champ) and champ + SUFFIXE_CODE not in deja:
            mots[champ] = rangee[champ]
    codes = codes_des_mots(type_, mots)[0]
    return {c: v for c, v in codes.items() if v is not None or c in deja}


def sans_code(
    type_: TypeEntite, rangee: Mapping[str, Any], du_fichier: Collection[str]
) -> Iterator[tuple[str, str]]:
    """(champ, mot) de chaque mot du fichier que le dossier garde sans code."""
    for champ in _MOTS[type_.nom]:
        mot = rangee.get(champ)
        if champ in du_fichier and mot and not rangee.get(champ + SUFFIXE_CODE):
            yield champ, str(mot)
