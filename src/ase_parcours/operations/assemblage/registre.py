"""Qui remplit quel document. Un type du catalogue, un assembleur."""

from __future__ import annotations

from collections.abc import Callable

from ase_parcours.operations.assemblage.attestation import attestation
from ase_parcours.operations.assemblage.demande import Demande
from ase_parcours.operations.assemblage.plan_transition import plan_de_transition
from ase_parcours.rapports.contenus.communs import Contenu


def _trousseau(d: Demande) -> Contenu:
    # Importé ici : les autres documents n'ouvrent aucune pièce.
    from ase_parcours.operations.assemblage.trousseau import trousseau

    return trousseau(d.conn, d.vue, d.en_tete, d.jour)


ASSEMBLEURS: dict[str, Callable[[Demande], Contenu]] = {
    "plan_transition": plan_de_transition,
    "attestation": attestation,
    "trousseau": _trousseau,
}
