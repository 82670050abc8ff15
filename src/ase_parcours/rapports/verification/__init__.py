"""Dire d'un fichier, d'un code ou d'une image si c'est bien ce qu'un émetteur a édité."""
