"""Les lignes du banc, une famille par module ; importer ce paquet les enregistre toutes."""

from banc.lignes import coffre, documents

__all__ = ["coffre", "documents"]
