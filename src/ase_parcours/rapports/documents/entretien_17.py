"""Compte rendu de l'entretien des 17 ans : l'ordre du jour de la loi, et ce qui a été dit."""

from __future__ import annotations

from ase_parcours.rapports.contenus.entretien import EntretienDixSept
from ase_parcours.rapports.documents import commun, entretien, projet
from ase_parcours.rapports.documents.modele import TypeDocument
from ase_parcours.rapports.kit.page import Bloc

TYPE = "entretien_17"
TITRE = "Entretien des 17 ans"
_ARTICLE = "CASF L222-5-1"


def plan_du_document(e: EntretienDixSept) -> list[Bloc]:
    """Les blocs, dans l'ordre de lecture."""
    return [
        *commun.titre(e, TITRE),
        *entretien.resume(e, _ARTICLE),
        *commun.changements(e.en_tete),
        *entretien.tenue(e),
        *entretien.ordre_du_jour(e, _ARTICLE),
        *entretien.themes(e),
        *projet.droits(e.droits),
        *entretien.decisions(e),
        *entretien.rendez_vous(e),
        *commun.signatures(e.en_tete, e.signatures),
        *commun.textes_cites(e.textes),
    ]


DOCUMENT = TypeDocument(
    TYPE, EntretienDixSept, lambda _: TITRE, plan_du_document, lambda _: "entretien des 17 ans"
)
