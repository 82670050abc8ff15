"""D'où viennent les faits d'un jeu de règles, facette par facette. Les importer les inscrit."""

from __future__ import annotations

from ase_parcours.metier.regles.lire import activite, ase, droits, personne, revenus

MODULES = (personne, ase, activite, droits, revenus)
