"""Saisir les facettes d'un dossier : une opération par type, toutes faites du vocabulaire.

Ce qu'un type a de particulier est une règle (``regles``) ; ce qui est un geste à part entière
(corriger un état civil, sceller, signer une version) a son module.
"""
