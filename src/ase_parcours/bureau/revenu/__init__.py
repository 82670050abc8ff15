"""Droits et revenu d'autonomie d'un jeune : la réponse de chaque jeu de règles, et ses raisons."""
