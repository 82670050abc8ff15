"""Quand verrouiller tout seul : plus personne au clavier, session verrouillée, capot fermé."""
