"""Garder un réglage du compte qui agit : filtres, vues, dernier endroit. Hors du journal."""

from __future__ import annotations

import json
from typing import Any

from ase_parcours.coffre import reperes_compte
from ase_parcours.coffre.lectures.reglages_compte import CLES, MAXIMUM
from ase_parcours.coffre.transaction import Transaction
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.operations.registre import Acteur, Arguments, Resultat, operation


class RetenirReglage(Arguments):
    """``valeur`` : du JSON ; absente ou ``null``, le réglage est oublié."""

    cle: str
    valeur: Any = None


@operation(Permission.LIRE, annulable=False)
def retenir_reglage(tx: Transaction, acteur: Acteur, a: RetenirReglage) -> Resultat:
    """Retient un réglage du compte (filtres, vues, dernier endroit), ou l'oublie."""
    if a.cle not in CLES:
        raise UsageInvalide(
            "reglage_inconnu",
            "Ce réglage n'existe pas.",
            f"Réglages connus : {', '.join(CLES)}.",
        )
    texte = None if a.valeur is None else json.dumps(a.valeur, ensure_ascii=False)
    if texte is not None and len(texte) > MAXIMUM:
        raise UsageInvalide(
            "reglage_trop_long",
            "Ce réglage est trop long pour être gardé.",
            "Supprimez une vue que vous n'employez plus.",
        )
    reperes_compte.poser(tx.conn, acteur.compte, a.cle, texte)
    return Resultat({"cle": a.cle})
