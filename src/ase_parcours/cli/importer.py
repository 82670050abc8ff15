"""« importer » : un tableur dans le coffre, ses refus dans un fichier à corriger."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ase_parcours.cli.ouvrir import aujourd_hui, chemin, hors_du_coffre, ouvrir
from ase_parcours.cli.sortie import Progression, rendre
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.francais import pluriel
from ase_parcours.operations.importation import Bilan
from ase_parcours.operations.importation import importer as importer_tableur


def importer(options: Namespace) -> int:
    """Importe ; code 1 si des lignes sont refusées. Avec ``--modele``, écrit la feuille modèle."""
    if options.modele is not None:
        return _ecrire_le_modele(options)
    if options.fichier is None:
        raise UsageInvalide(
            "usage",
            "La commande n'est pas comprise (il manque le fichier à importer).",
            "Voyez « ase-parcours importer --help » ; --modele écrit un classeur à remplir.",
        )
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


def _ecrire_le_modele(options: Namespace) -> int:
    """Écrit la feuille modèle, sans ouvrir de coffre. Lève ``UsageInvalide`` plutôt que de
    remplacer un classeur peut-être déjà rempli."""
    # Import tardif : un import n'a pas à lire tout ce qu'un classeur vide propose.
    from ase_parcours.echanges.tableur.feuille_modele import octets_modele

    if options.fichier is not None:
        raise UsageInvalide(
            "modele_ou_import",
            "--modele écrit un classeur vide : il n'importe rien.",
            "Donnez soit un fichier à importer, soit --modele.",
        )
    cible = hors_du_coffre(options, chemin(options.modele, "--modele"))
    if cible.suffix.lower() != ".xlsx":
        raise UsageInvalide(
            "modele_xlsx", "La feuille modèle est un classeur XLSX.", "Donnez un nom en .xlsx."
        )
    if cible.exists():
        raise UsageInvalide(
            "modele_existe",
            "Ce fichier existe déjà : il pourrait être rempli.",
            "Donnez un autre nom à --modele.",
        )
    ecrire_atomique(cible, octets_modele())
    rendre(options, {"modele": str(cible)}, [f"Feuille modèle écrite : {cible}"])
    return 0


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
