"""Règles pures : des fonctions de (faits, aujourd'hui, référentiels). Ni E/S, ni SQL, ni Qt."""
