"""Les arguments d'une opération de saisie, déduits de la fiche d'un type."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, create_model

from ase_parcours.metier.formes import SUFFIXE_CODE, Champ, Saisie, TypeEntite
from ase_parcours.operations.registre import Arguments
from ase_parcours.operations.types import (
    Centimes,
    Dossier,
    Identifiant,
    Jour,
    Nombre,
    Texte,
    TexteLong,
    Trivalent,
)
from ase_parcours.referentiels.listes import nomenclature

_TYPES: dict[Saisie, Any] = {
    Saisie.TEXTE: Texte,
    Saisie.LONG: TexteLong,
    Saisie.JOUR: Jour,
    Saisie.TROIS: Trivalent,
    Saisie.MONTANT: Centimes,
    Saisie.NOMBRE: Nombre,
    Saisie.MOT: Texte,
    Saisie.CHOIX: str,
}


def modele_de_saisie(type_: TypeEntite, en_plus: dict[str, Any]) -> type[Arguments]:
    """Le modèle d'arguments : le dossier, l'élément à changer, puis chaque champ, facultatif.

    ``en_plus`` : arguments propres à ce type, par nom.
    """
    champs: dict[str, Any] = {"jeune": (Dossier, ...)} if type_.d_un_jeune else {}
    if not type_.stable:
        champs[type_.nom] = (Identifiant | None, None)
    for nom in type_.saisis:
        fiche = type_.fiche[nom]
        champs[nom] = (_type(fiche) | None, None)
        if fiche.saisie is Saisie.MOT:
            champs[nom + SUFFIXE_CODE] = (_choix(fiche) | None, None)
    champs.update({nom: (type_arg, None) for nom, type_arg in en_plus.items()})
    titre = "".join(m.capitalize() for m in type_.nom.split("_"))
    return create_model(f"Enregistrer{titre}", __base__=Arguments, **champs)


def _type(fiche: Champ) -> Any:  # noqa: ANN401 - un type construit
    if fiche.saisie is Saisie.CHOIX:
        return _choix(fiche)
    if fiche.saisie in (Saisie.TEXTE, Saisie.LONG, Saisie.MOT):
        return Annotated[
            _TYPES[fiche.saisie], Field(max_length=fiche.max, description=fiche.libelle)
        ]
    return Annotated[_TYPES[fiche.saisie], Field(description=fiche.libelle)]


def _choix(fiche: Champ) -> Any:  # noqa: ANN401 - un type construit
    codes: list[Any] = list(nomenclature(fiche.liste).termes)
    return Annotated[
        str,
        Field(max_length=60, json_schema_extra={"enum": codes}, description=fiche.libelle),
    ]
