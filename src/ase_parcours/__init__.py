"""ASE Parcours : aucune sortie de l'ASE sans toit, comptée nuit après nuit."""

__version__ = "0.1.0"
