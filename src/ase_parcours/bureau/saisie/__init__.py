"""Saisir à la française : dates, montants, choix de fichiers, et leurs fautes dites en clair."""
