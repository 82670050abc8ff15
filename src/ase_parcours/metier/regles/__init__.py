"""Le moteur de règles : un jeu de règles daté, des faits, un jour ; une réponse et ses raisons.

Un jeu de règles est une donnée (``resources/referentiels/regles/*.yaml``, ou le coffre) : ni code,
ni réseau, rien d'évalué. L'inconnu n'est jamais « non ». Ce que l'on calcule aide à instruire ; la
décision reste celle d'une personne.
"""

from __future__ import annotations

from ase_parcours.metier.regles import lire as lire  # inscrit les faits
from ase_parcours.metier.regles.changement import Calendrier as Calendrier
from ase_parcours.metier.regles.changement import Etape as Etape
from ase_parcours.metier.regles.examen import Moteur as Moteur
from ase_parcours.metier.regles.examen import Verdict as Verdict
from ase_parcours.metier.regles.faits import FAITS as FAITS
from ase_parcours.metier.regles.faits import FaitsDuJeune as FaitsDuJeune
from ase_parcours.metier.regles.modele import Examen as Examen
from ase_parcours.metier.regles.modele import JeuDeRegles as JeuDeRegles
from ase_parcours.metier.regles.modele import Resultat as Resultat
from ase_parcours.metier.regles.modele import Statut as Statut
from ase_parcours.metier.regles.valeurs import Etat as Etat
