"""Tous les documents du catalogue, avec leur papier."""

from __future__ import annotations

from ase_parcours.rapports.catalogue import CATALOGUE, Famille
from ase_parcours.rapports.documents import (
    alerte_sortie,
    attestation,
    bilan_droits,
    budget,
    demande_apjm,
    dossier_complet,
    dossier_jeune,
    entretien_6_mois,
    entretien_17,
    lettre,
    liste_commission,
    paa,
    plan_transition,
    supervision,
    synthese_foyer,
    trousseau,
)
from ase_parcours.rapports.documents.modele import TypeDocument

_LETTRES = (
    lettre.document(f.nom, f.intitule) for f in CATALOGUE.values() if f.famille is Famille.LETTRE
)
DOCUMENTS: dict[str, TypeDocument] = {
    d.nom: d
    for d in (
        plan_transition.DOCUMENT,
        paa.DOCUMENT,
        entretien_17.DOCUMENT,
        entretien_6_mois.DOCUMENT,
        attestation.DOCUMENT,
        trousseau.DOCUMENT,
        bilan_droits.DOCUMENT,
        budget.DOCUMENT,
        demande_apjm.DOCUMENT,
        alerte_sortie.DOCUMENT,
        dossier_jeune.DOCUMENT,
        dossier_complet.DOCUMENT,
        synthese_foyer.DOCUMENT,
        supervision.DOCUMENT,
        supervision.COMMUNIQUEE,
        liste_commission.DOCUMENT,
        *_LETTRES,
    )
}
