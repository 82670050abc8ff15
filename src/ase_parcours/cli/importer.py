"""« importer » : un tableur dans le coffre, ses refus dans un fichier à corriger."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ase_parcours.cli.ouvrir import aujourd_hui, chemin, hors_du_coffre, ouvrir
from ase_parcours.cli.sortie import Progression, rendre
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.francais import pluriel
from ase_parcours.operations.importation import Bilan
from ase_parcours.operations.importation import importer as importer_tableur


def importer(options: Namespace) -> int:
    """Importe ; code 1 si des lignes sont refusées."""
    fichier = chemin(options.fichier, "FICHIER")
    rejets = _rejets(options, fichier)
    with ouvrir(options, ecriture=True) as seance:
        progression = Progression(options, "Lecture des lignes")
        bilan = importer_tableur(
            seance,
            fichier,
            aujourd_hui(options),
            simuler=options.simuler,
            progres=progression,
            rejets=rejets,
        )
        progression.finir()
    rendre(options, bilan.en_json(), _phrases(bilan, options.simuler))
    return 1 if bilan.refusees else 0


def _rejets(options: Namespace, fichier: Path) -> Path | None:
    """Où écrire les lignes refusées. Lève ``UsageInvalide`` : le tableur lui-même, ou le coffre."""
    if options.rejets is None:
        return None
    rejets = hors_du_coffre(options, chemin(options.rejets, "--rejets"))
    if rejets.resolve() == fichier.resolve():
        raise UsageInvalide(
            "rejets_sur_source",
            "Les lignes refusées remplaceraient le tableur importé.",
            "Donnez un autre nom à --rejets.",
        )
    return rejets


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
