"""Les lignes du banc, une famille par module ; importer ce paquet les enregistre toutes."""

<<<<<<< HEAD
from banc.lignes import bureau, coffre, documents, dossier, frise, orthographe, produit

__all__ = ["bureau", "coffre", "documents", "dossier", "frise", "orthographe", "produit"]
=======
from banc.lignes import coffre, documents, dossier, produit, recherche

__all__ = ["coffre", "documents", "dossier", "produit", "recherche"]
>>>>>>> recherche
