"""Opérations sur les solutions de logement : pistes, états datés, étapes."""

from __future__ import annotations

import json
from typing import Any

from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import RefusMetier, UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.hebergement import preuve_nommee
from ase_parcours.operations.commun import (
    dates_en_ordre,
    entite_connue,
    evaluation,
    jeune_connu,
)
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.types import (
    Centimes,
    Dossier,
    EtatDemarche,
    Fin,
    Identifiant,
    Jour,
    Nomme,
    Texte,
    Trivalent,
)


class EnregistrerSolution(Arguments):
    """Une piste ou une solution. Sans ``solution``, elle est créée (état « envisagée » par
    défaut) ; avec, les champs donnés changent. ``loyer`` en centimes par mois."""

    jeune: Dossier
    solution: Identifiant | None = None
    code: str | None = None
    etat: EtatDemarche | None = None
    etat_le: Jour | None = None
    debut: Jour | None = None
    fin: Fin | None = None
    preuve: Texte | None = None
    gestionnaire: Texte | None = None
    loyer: Centimes | None = None
    motif_refus: Texte | None = None


@operation(Permission.ECRIRE)
def enregistrer_solution(tx: Transaction, acteur: Acteur, a: EnregistrerSolution) -> Resultat:
    """Ajoute une solution de logement, ou change les champs donnés d'une solution."""
    jeune = jeune_connu(tx, a.jeune)
    avant = entite_connue(tx, "solution", a.solution) if a.solution else {}
    if avant and avant["jeune"] != jeune:
        raise UsageInvalide("entite_autre_jeune", "Cette solution est celle d'un autre dossier.")
    _controler_code(tx, a.code, obligatoire=not avant)
    exclus = {"jeune", "solution", "etat", "etat_le"}
    valeurs: dict[str, Any] = {c: getattr(a, c) for c in a.model_fields_set - exclus}
    dates_en_ordre(valeurs.get("debut", avant.get("debut")), valeurs.get("fin", avant.get("fin")))
    if "preuve" in valeurs:
        # « néant », « à fournir »… ne nomment aucune preuve (garantie.md §2, point 3).
        valeurs["preuve"] = preuve_nommee(valeurs["preuve"])
    if a.etat is not None or not avant:
        pas = _pas(a.etat or "envisagée", a.etat_le, acteur, tx)
        valeurs["etats"] = [*_etats(avant), pas]
    with tx.ecrire("enregistrer_solution", jeune) as e:
        if a.solution is None:
            solution = e.creer("solution", jeune, valeurs)
        else:
            solution = a.solution
            e.modifier(solution, valeurs)
    return _rendre(tx, jeune, solution)


class ChangerEtatSolution(Arguments):
    """Un pas de plus dans une démarche. Un refus demande son motif."""

    solution: Identifiant
    etat: EtatDemarche
    le: Jour | None = None
    motif: Texte | None = None


@operation(Permission.ECRIRE)
def changer_etat_solution(tx: Transaction, acteur: Acteur, a: ChangerEtatSolution) -> Resultat:
    """Fait avancer une démarche d'un état daté."""
    avant = entite_connue(tx, "solution", a.solution)
    if a.etat == "refusée" and not a.motif:
        raise RefusMetier(
            "refus_sans_motif", "Un refus demande son motif.", "Écrivez ce qui a été répondu."
        )
    pas = _pas(a.etat, a.le, acteur, tx)
    valeurs: dict[str, Any] = {"etats": [*_etats(avant), pas]}
    if a.motif:
        valeurs["motif_refus"] = a.motif
    with tx.ecrire("changer_etat_solution", avant["jeune"]) as e:
        e.modifier(a.solution, valeurs)
    return _rendre(tx, avant["jeune"], a.solution)


class EnregistrerEtape(Arguments):
    """Étape datée d'une piste. Sans ``etape``, elle est créée."""

    solution: Identifiant
    etape: Identifiant | None = None
    libelle: Nomme | None = None
    le: Jour | None = None
    responsable: Texte | None = None
    faite: Trivalent | None = None


@operation(Permission.ECRIRE)
def enregistrer_etape(tx: Transaction, acteur: Acteur, a: EnregistrerEtape) -> Resultat:
    """Ajoute une étape à une piste, ou la change."""
    del acteur
    solution = entite_connue(tx, "solution", a.solution)
    valeurs = {c: getattr(a, c) for c in a.model_fields_set - {"solution", "etape"}}
    if a.etape is None and not a.libelle:
        raise UsageInvalide("etape_sans_libelle", "L'étape n'a pas de libellé.")
    if a.etape is not None:
        etape = entite_connue(tx, "etape", a.etape)
        if etape["solution"] != a.solution:
            raise UsageInvalide("entite_autre_jeune", "Cette étape est celle d'une autre piste.")
    with tx.ecrire("enregistrer_etape", solution["jeune"]) as e:
        if a.etape is None:
            valeurs = {"faite": "non", **valeurs, "solution": a.solution}
            identifiant = e.creer("etape", solution["jeune"], valeurs)
        else:
            identifiant = a.etape
            e.modifier(identifiant, valeurs)
    return Resultat({"etape": identifiant})


def _controler_code(tx: Transaction, code: str | None, *, obligatoire: bool) -> None:
    if code is None and not obligatoire:
        return
    if (code or "") not in tx.contexte.reperes.natures:
        codes = ", ".join(n.code for n in tx.contexte.reperes.natures)
        raise UsageInvalide("code_inconnu", "Ce code de solution est inconnu.", f"Codes : {codes}.")


def _pas(etat: str, le: str | None, acteur: Acteur, tx: Transaction) -> dict[str, Any]:
    return {"etat": etat, "le": le or tx.aujourd_hui.isoformat(), "qui": acteur.nom}


def _etats(solution: dict[str, Any]) -> list[dict[str, Any]]:
    return json.loads(solution["etats"]) if solution.get("etats") else []


def _rendre(tx: Transaction, jeune: str, solution: str) -> Resultat:
    e = evaluation(tx, jeune)
    alertes = tuple(a for a in e.alertes if a.solution in (None, solution))
    resultat = {"solution": solution, "niveau": e.niveau.value, "statut": e.statut.value}
    return Resultat(resultat, alertes)
