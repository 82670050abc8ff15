"""Le curseur du ruban : où mène chaque touche. Pur, sans Qt."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum, auto

from ase_parcours.bureau.nuits.donnees import DonneesRuban
from ase_parcours.metier.calendrier import ajouter_mois


class Mouvement(Enum):
    """Un pas du curseur."""

    NUIT_AVANT = auto()
    NUIT_APRES = auto()
    PLAGE_AVANT = auto()
    PLAGE_APRES = auto()
    PREMIERE = auto()
    DERNIERE = auto()
    MOIS_AVANT = auto()
    MOIS_APRES = auto()


def deplacer(donnees: DonneesRuban, nuit: date, mouvement: Mouvement) -> date:
    """Nuit atteinte depuis ``nuit``, toujours dans le ruban.

    Vers l'avant, une plage entière mène à la première nuit de la suivante, ou à la dernière nuit
    du ruban ; vers l'arrière, au début de la plage courante, puis de la précédente.
    """
    sortie, fin = donnees.sortie, donnees.fin
    if sortie is None or fin is None:
        return nuit
    derniere = fin - timedelta(days=1)
    match mouvement:
        case Mouvement.NUIT_AVANT:
            cible = nuit - timedelta(days=1)
        case Mouvement.NUIT_APRES:
            cible = nuit + timedelta(days=1)
        case Mouvement.PLAGE_AVANT:
            cible = max((p.debut for p in donnees.plages if p.debut < nuit), default=sortie)
        case Mouvement.PLAGE_APRES:
            cible = min((p.debut for p in donnees.plages if p.debut > nuit), default=derniere)
        case Mouvement.PREMIERE:
            cible = sortie
        case Mouvement.DERNIERE:
            cible = derniere
        case Mouvement.MOIS_AVANT:
            cible = ajouter_mois(nuit, -1)
        case Mouvement.MOIS_APRES:
            cible = ajouter_mois(nuit, 1)
    return min(max(cible, sortie), derniere)
