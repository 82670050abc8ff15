"""Tableurs reçus : lire (XLSX, ODS, CSV), reconnaître les colonnes, interpréter les valeurs.

Rien n'est écrit dans le coffre ici : une opération d'import se sert de l'interprétation.
"""
