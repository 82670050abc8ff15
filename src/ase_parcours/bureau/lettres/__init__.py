"""Relire une lettre avant de l'imprimer."""
