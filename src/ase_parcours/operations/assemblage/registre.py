"""Qui remplit quel document. Un type du catalogue, un assembleur."""

from __future__ import annotations

from collections.abc import Callable

from ase_parcours.operations.assemblage.alerte_sortie import alerte_de_sortie
from ase_parcours.operations.assemblage.attestation import attestation
from ase_parcours.operations.assemblage.bilan_droits import bilan_des_droits
from ase_parcours.operations.assemblage.budget import page_de_budget
from ase_parcours.operations.assemblage.demande import Demande, DemandeUnite
from ase_parcours.operations.assemblage.demande_apjm import demande_d_accueil
from ase_parcours.operations.assemblage.dossier_complet import dossier_complet
from ase_parcours.operations.assemblage.dossier_jeune import dossier_du_jeune
from ase_parcours.operations.assemblage.entretien_6_mois import entretien_des_six_mois
from ase_parcours.operations.assemblage.entretien_17 import entretien_des_dix_sept_ans
from ase_parcours.operations.assemblage.lettre import assembleur
from ase_parcours.operations.assemblage.liste_commission import liste_commission
from ase_parcours.operations.assemblage.paa import projet_d_autonomie
from ase_parcours.operations.assemblage.plan_transition import plan_de_transition
from ase_parcours.operations.assemblage.supervision import (
    supervision,
    supervision_communiquee,
)
from ase_parcours.operations.assemblage.synthese_foyer import synthese_foyer
from ase_parcours.rapports.catalogue import CATALOGUE, Famille
from ase_parcours.rapports.contenus.communs import Contenu, DUneUnite


def _trousseau(d: Demande) -> Contenu:
    # Importé ici : les autres documents n'ouvrent aucune pièce.
    from ase_parcours.operations.assemblage.trousseau import trousseau

    return trousseau(d.conn, d.vue, d.en_tete, d.jour)


ASSEMBLEURS: dict[str, Callable[[Demande], Contenu]] = {
    "plan_transition": plan_de_transition,
    "paa": projet_d_autonomie,
    "entretien_17": entretien_des_dix_sept_ans,
    "entretien_6_mois": entretien_des_six_mois,
    "attestation": attestation,
    "trousseau": _trousseau,
    "bilan_droits": bilan_des_droits,
    "budget": page_de_budget,
    "demande_apjm": demande_d_accueil,
    "alerte_sortie": alerte_de_sortie,
    "dossier_jeune": dossier_du_jeune,
    "dossier_complet": dossier_complet,
    **{nom: assembleur(nom) for nom, f in CATALOGUE.items() if f.famille is Famille.LETTRE},
}

ASSEMBLEURS_UNITE: dict[str, Callable[[DemandeUnite], DUneUnite]] = {
    "synthese_foyer": synthese_foyer,
    "supervision": supervision,
    "supervision_communiquee": supervision_communiquee,
    "liste_commission": liste_commission,
}
"""Les documents dont l'étendue est l'unité."""
