"""Les lignes du banc, une famille par module ; importer ce paquet les enregistre toutes."""

from banc.lignes import coffre, documents, dossier, orthographe, produit

__all__ = ["coffre", "documents", "dossier", "orthographe", "produit"]
