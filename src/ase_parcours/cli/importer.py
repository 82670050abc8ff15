"""« importer » : un tableur dans le coffre, ses refus dans un fichier à corriger."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ase_parcours.cli.ouvrir import aujourd_hui, ouvrir
from ase_parcours.cli.sortie import Progression, rendre
from ase_parcours.echanges.tableur.rejets import ecrire_rejets
from ase_parcours.francais import pluriel
from ase_parcours.operations.importation import Bilan
from ase_parcours.operations.importation import importer as importer_tableur


def importer(options: Namespace) -> int:
    """Importe ; code 1 si des lignes sont refusées."""
    with ouvrir(options, ecriture=True) as seance:
        progression = Progression(options, "Lecture des lignes")
        bilan = importer_tableur(
            seance,
            Path(options.fichier),
            aujourd_hui(options),
            simuler=options.simuler,
            progres=progression,
        )
        progression.finir()
    if options.rejets and bilan.rejets and bilan.lecture is not None:
        ecrire_rejets(Path(options.rejets), bilan.lecture)
    rendre(options, bilan.en_json(), _phrases(bilan, options.simuler))
    return 1 if bilan.refusees else 0


def _phrases(bilan: Bilan, simule: bool) -> list[str]:
    debut = "Simulation, rien n'est écrit. " if simule else ""
    phrases = [
        f"{debut}{pluriel(bilan.crees, 'jeune créé', 'jeunes créés')}, "
        f"{pluriel(bilan.modifies, 'modifié')}, {pluriel(bilan.inchanges, 'inchangé')}.",
        f"{pluriel(bilan.lues, 'ligne lue', 'lignes lues')} : "
        f"{pluriel(bilan.acceptees, 'acceptée')}, {pluriel(bilan.refusees, 'refusée')}, "
        f"{pluriel(len(bilan.alertes), 'alerte')}.",
    ]
    phrases += [f"  {r.feuille}, ligne {r.ligne} : {r.motif}" for r in bilan.rejets]
    return phrases
