"""L'échéancier : les dates que la loi et l'usage attachent à un parcours, calculées des faits.

Le catalogue est un référentiel daté (``echeances.yaml``) ; rien n'est stocké, sauf qu'une échéance
est faite ou sans objet quand aucun fait du dossier ne le dit déjà. Point d'entrée : ``echeancier``.
"""

from __future__ import annotations

from ase_parcours.metier.echeancier.calcul import echeancier as echeancier
from ase_parcours.metier.echeancier.modele import Catalogue as Catalogue
from ase_parcours.metier.echeancier.modele import Depuis as Depuis
from ase_parcours.metier.echeancier.modele import Echeance as Echeance
from ase_parcours.metier.echeancier.modele import EtatEcheance as EtatEcheance
from ase_parcours.metier.echeancier.modele import Groupe as Groupe
from ase_parcours.metier.echeancier.modele import LigneEcheancier as LigneEcheancier
