"""Les lignes du banc, une famille par module ; importer ce paquet les enregistre toutes."""

from banc.lignes import coffre, documents, dossier, produit, recherche

__all__ = ["coffre", "documents", "dossier", "produit", "recherche"]
