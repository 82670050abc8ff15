"""Tous les documents du catalogue, avec leur papier."""

from __future__ import annotations

from ase_parcours.rapports.documents import attestation, plan_transition, trousseau
from ase_parcours.rapports.documents.modele import TypeDocument

DOCUMENTS: dict[str, TypeDocument] = {
    d.nom: d for d in (plan_transition.DOCUMENT, attestation.DOCUMENT, trousseau.DOCUMENT)
}
