"""Rétablir une valeur qu'un champ a eue, par l'opération qui le saisit et avec ses contrôles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ase_parcours.coffre import journal
from ase_parcours.coffre.transaction import Transaction, entites_touchees
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.journal import Ligne, tetes
from ase_parcours.metier.vocabulaire import FACETTES, TYPES
from ase_parcours.operations.commun import entite_connue
from ase_parcours.operations.facettes.saisie import A_PART
from ase_parcours.operations.registre import (
    REGISTRE,
    Acteur,
    Arguments,
    Resultat,
    executer,
    operation,
)
from ase_parcours.operations.types import Identifiant

_SAISIES: Mapping[str, str] = {
    "jeune": "enregistrer_jeune",
    "solution": "enregistrer_solution",
    "etape": "enregistrer_etape",
    "affectation": "affecter_referent",
    **{t.nom: f"enregistrer_{t.nom}" for t in FACETTES if t.nom not in A_PART},
}
"""Opération qui saisit chaque type. Les autres (sorties, visas, éditions, pièces, textes scellés,
corrections d'état civil…) ont leurs propres gestes, et ne se rétablissent pas ainsi."""


class RetablirValeur(Arguments):
    """``ligne`` : la ligne du journal (« entrée/rang ») dont on veut de nouveau la valeur."""

    entite: Identifiant
    champ: Identifiant
    ligne: Identifiant


@operation(Permission.ECRIRE)
def retablir_valeur(tx: Transaction, acteur: Acteur, a: RetablirValeur) -> Resultat:
    """Remet une valeur ancienne d'un champ, avec les contrôles de sa saisie."""
    type_ = next((t for t, _ in entites_touchees(tx.conn, [a.entite]).values()), "")
    if not se_retablit(type_, a.champ):
        raise RefusMetier(
            "retablissement_impossible",
            "Cette valeur ne se rétablit pas d'ici.",
            "Faites le geste qui la change (une autre saisie, « Annuler », un geste contraire).",
        )
    rangee = entite_connue(tx, type_, a.entite)
    valeur = _valeur(tx, a)
    ecrites = len(tx.changements)
    with tx.au_nom_de("retablir_valeur"):
        arguments = {**_visee(tx, type_, rangee), a.champ: valeur}
        rendu = executer(tx, acteur, _SAISIES[type_], arguments)
    if all(c.entree is None for c in tx.changements[ecrites:]):
        raise RefusMetier("valeur_deja_la", "C'est déjà la valeur.", "Rien n'a changé.")
    return Resultat({"entite": a.entite, "champ": a.champ}, rendu.alertes)


def se_retablit(type_: str, champ: str) -> bool:
    """Vrai si une valeur ancienne de ce champ peut s'écrire de nouveau."""
    saisie = _SAISIES.get(type_)
    if saisie is None or saisie not in REGISTRE:
        return False
    if champ not in TYPES[type_].champs or champ in TYPES[type_].cle:
        return False
    # Un champ que la saisie ne prend pas, ou par lequel elle désigne l'élément, ne se saisit pas.
    designe = champ in ("jeune", "dossier", type_) or (type_, champ) == ("etape", "solution")
    return not designe and champ in REGISTRE[saisie].arguments.model_fields


def _valeur(tx: Transaction, a: RetablirValeur) -> Any:  # noqa: ANN401 - valeur JSON
    lignes = journal.lignes_des_entites(tx.conn, [a.entite]).get(a.entite, [])
    voulue = next((x for x in lignes if (x.id, x.champ) == (a.ligne, a.champ)), None)
    if voulue is None or voulue.efface:
        raise UsageInvalide(
            "valeur_introuvable",
            "Le journal n'a pas, ou n'a plus, cette valeur de ce champ.",
            "Choisissez-en une autre dans l'histoire du champ.",
        )
    if _est_la_seule_tete(lignes, voulue):
        raise RefusMetier("valeur_deja_la", "C'est déjà la valeur.", "Rien n'a changé.")
    return voulue.apres


def _est_la_seule_tete(lignes: list[Ligne], voulue: Ligne) -> bool:
    presentes = tetes(lignes).get(voulue.champ, [])
    return len(presentes) == 1 and presentes[0].apres == voulue.apres


def _visee(tx: Transaction, type_: str, rangee: Mapping[str, Any]) -> dict[str, Any]:
    """Les arguments par lesquels la saisie désigne l'élément."""
    if type_ == "etape":
        return {"solution": rangee["solution"], "etape": rangee["id"]}
    visee: dict[str, Any] = {}
    if TYPES[type_].d_un_jeune:
        visee["jeune"] = entite_connue(tx, "jeune", rangee["jeune"] or rangee["id"])["dossier"]
    if type_ == "affectation":
        return {**visee, "le": rangee["le"]}
    if type_ != "jeune" and not TYPES[type_].unique:
        visee[type_] = rangee["id"]
    return visee
