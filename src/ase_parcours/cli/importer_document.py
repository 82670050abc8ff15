"""« importer-document » : le PDF d'un autre service fait un dossier neuf."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ase_parcours.cli.ouvrir import aujourd_hui, chemin, ouvrir
from ase_parcours.cli.sortie import rendre
from ase_parcours.coffre.fichiers import lire_octets
from ase_parcours.coffre.pannes import pannes_traduites
from ase_parcours.francais import pluriel
from ase_parcours.operations.reprise import Reprise, lire_document, reprendre
from ase_parcours.rapports.reprise import PDF_MAX, pdf_trop_gros


def importer_document(options: Namespace) -> int:
    """Reprend un document ; le fichier est lu et jugé avant d'ouvrir le coffre."""
    document = lire_document(_octets(chemin(options.fichier, "FICHIER")))
    with ouvrir(options, ecriture=True) as seance:
        reprise = reprendre(seance, document, aujourd_hui(options), simuler=options.simuler)
    rendre(options, reprise.en_json(), _phrases(reprise, options.simuler))
    return 0


def _octets(fichier: Path) -> bytes:
    try:
        with pannes_traduites(fichier):
            return lire_octets(fichier, maximum=PDF_MAX)
    except ValueError:
        raise pdf_trop_gros() from None


def _phrases(reprise: Reprise, simule: bool) -> list[str]:
    verbe = "serait créé" if simule else "créé"
    compte = pluriel(reprise.solutions, "solution")
    phrases = [f"Dossier {reprise.dossier} {verbe}, avec {compte}."]
    if reprise.laissees:
        phrases.append(f"À saisir à la main, non reconnu : {', '.join(reprise.laissees)}.")
    return phrases
