"""Un exemple plein de chaque facette, fait de sa fiche : ce qu'une saisie complète écrirait."""

from __future__ import annotations

from typing import Any

from ase_parcours.metier.formes import Champ, Saisie, TypeEntite
from ase_parcours.metier.vocabulaire import FACETTES
from ase_parcours.operations.facettes.saisie import A_PART
from ase_parcours.referentiels.listes import nomenclature

SAISIES: tuple[TypeEntite, ...] = tuple(t for t in FACETTES if t.nom not in A_PART)
"""Les types dont la saisie est celle de tous."""

_FIXES: dict[Saisie, Any] = {
    Saisie.TEXTE: "Mme Ba, 06 39 98 00 01",
    Saisie.LONG: "Deux lignes :\n« je veux rester à Paris » 🏠",
    Saisie.JOUR: "2026-11-02",
    Saisie.TROIS: "oui",
    Saisie.MONTANT: 41_250,
    Saisie.NOMBRE: 2,
}
_EN_PLUS: dict[str, dict[str, Any]] = {
    "mesure": {"nature": "ADM_21"},
    "note": {"themes": ["ECOLE"]},
    "orientation_dispositif": {"dispositif": "PACTE-23A"},
    "projet": {"droits_expliques": ["APJM", "RETOUR"]},
    "entretien": {"trame": "DIX_SEPT_ANS", "reponses": {"ecole": "il aime le lycée"}},
}


def valeur(champ: Champ) -> Any:
    """Une valeur permise du champ."""
    if champ.saisie in (Saisie.CHOIX, Saisie.MOT):
        terme = next(iter(nomenclature(champ.liste).termes.values()))
        return terme.code if champ.saisie is Saisie.CHOIX else terme.libelle
    return _FIXES[champ.saisie]


def exemple(type_: TypeEntite) -> dict[str, Any]:
    """Tous les champs d'un type ; une fin suit son début."""
    champs = {nom: valeur(type_.fiche[nom]) for nom in type_.saisis}
    for fin in {"fin", "expire_le"} & champs.keys():
        champs[fin] = "2027-11-02"
    return champs | _EN_PLUS.get(type_.nom, {})


def arguments(type_: TypeEntite, dossier: str) -> dict[str, Any]:
    """Les arguments de l'opération de saisie."""
    return ({"jeune": dossier} if type_.d_un_jeune else {}) | exemple(type_)
