"""Garder un scénario de budget : son nom et ses hypothèses, contrôlées clé par clé."""

from __future__ import annotations

from typing import Any

from pydantic import Field, StrictInt, StrictStr

from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.scenarios.hypotheses import faute
from ase_parcours.metier.scenarios.moments import CLES
from ase_parcours.metier.vocabulaire import TYPES
from ase_parcours.operations.facettes.saisie import enregistrer
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation
from ase_parcours.operations.types import Dossier, Identifiant, Nomme
from ase_parcours.referentiels.montants import montants


class EnregistrerScenario(Arguments):
    """``hypotheses`` remplace celles d'avant : « loyer » ou « loyer@sortie » : centimes, ou
    « ref:CODE » d'un montant daté ; « choix_logement » : « FJT ». Absente : à demander."""

    jeune: Dossier
    scenario: Identifiant | None = None
    nom: Nomme | None = None
    hypotheses: dict[str, StrictInt | StrictStr | None] | None = Field(default=None, max_length=200)


@operation(Permission.ECRIRE)
def enregistrer_scenario(tx: Transaction, acteur: Acteur, a: EnregistrerScenario) -> Resultat:
    """Ajoute un scénario de budget, ou change son nom ou ses hypothèses."""
    return enregistrer(TYPES["scenario"], tx, acteur, a, _controler)


def _controler(
    tx: Transaction, acteur: Acteur, avant: dict[str, Any], donnes: dict[str, Any]
) -> dict[str, Any]:
    """Refuse une hypothèse inconnue ou hors de ses bornes ; ce qui manque n'est pas écrit."""
    del tx, acteur, avant
    hypotheses = donnes.get("hypotheses")
    if hypotheses is None:
        return donnes
    for cle, valeur in hypotheses.items():
        if (pourquoi := faute(cle, valeur, CLES, montants())) is not None:
            raise UsageInvalide(
                "hypothese_refusee", f"« {cle[:60]} » : {pourquoi}.", "Corrigez cette hypothèse."
            )
    return {**donnes, "hypotheses": {c: v for c, v in hypotheses.items() if v is not None}}
