"""La continuité des droits d'un jeune : ce qui s'arrête et quand, ce qui n'a jamais été demandé.

Calculée des faits du dossier, jamais gardée. Points d'entrée : ``continuite`` et ``bilan``.
"""

from __future__ import annotations

from ase_parcours.metier.continuite.bilan import Bilan as Bilan
from ase_parcours.metier.continuite.bilan import bilan as bilan
from ase_parcours.metier.continuite.calcul import a_l_horizon as a_l_horizon
from ase_parcours.metier.continuite.calcul import continuite as continuite
from ase_parcours.metier.continuite.calcul import par_urgence as par_urgence
from ase_parcours.metier.continuite.modele import Continuite as Continuite
from ase_parcours.metier.continuite.modele import Etat as Etat
from ase_parcours.metier.continuite.modele import Ou as Ou
from ase_parcours.metier.continuite.modele import RegleDroit as RegleDroit
from ase_parcours.metier.continuite.modele import ReperesDroits as ReperesDroits
from ase_parcours.metier.continuite.modele import Ton as Ton
from ase_parcours.metier.continuite.modele import Trou as Trou
from ase_parcours.metier.continuite.phrases import mot as mot
from ase_parcours.metier.continuite.phrases import phrase as phrase
