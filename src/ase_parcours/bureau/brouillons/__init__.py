"""Rien de tapé ne se perd : ce qui n'est pas enregistré est gardé pour son auteur."""
