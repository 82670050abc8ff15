"""Les lignes du banc, une famille par module ; importer ce paquet les enregistre toutes."""

from banc.lignes import (
    bureau,
    coffre,
    documents,
    dossier,
    droits,
    echeances,
    frise,
    lots,
    orthographe,
    pages_droits,
    produit,
    recherche,
)

__all__ = [
    "bureau",
    "coffre",
    "documents",
    "dossier",
    "droits",
    "echeances",
    "frise",
    "lots",
    "orthographe",
    "pages_droits",
    "produit",
    "recherche",
]
