"""Point d'entrée de « ase-parcours » : sans commande l'application, sinon une sous-commande.

Rien de lourd n'est importé avant de savoir ce qui est demandé.
"""

from __future__ import annotations

import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Callable
from importlib import import_module

from ase_parcours.cli import sortie
from ase_parcours.cli.analyse import analyseur
from ase_parcours.erreurs import EnvironnementRefuse, ErreurParcours
from ase_parcours.operations.collecte import espacer_le_ramasse_miettes

_MODULES = {
    "demo": "demo",
    "coffre": "coffre",
    "importer": "importer",
    "importer-document": "importer_document",
    "jeunes": "consulter",
    "garantie": "consulter",
    "echeances": "echeances",
    "dossier": "dossier",
    "droits": "regles",
    "simuler": "regles",
    "operations": "agir",
    "faire": "agir",
    "annuler": "agir",
    "sortie": "agir",
    "rapport": "rapport",
    "scelle": "scelle",
    "releve": "releve",
    "copie": "copie",
    "verifier": "verifier",
    "signer": "signer",
}


def principal(arguments: list[str] | None = None) -> int:
    """Exécute la ligne de commande et rend son code de sortie (cli.md)."""
    sortie.preparer()
    _durcir()
    espacer_le_ramasse_miettes()
    bruts = sys.argv[1:] if arguments is None else arguments
    if bruts[:1] == ["--lecteur-ods"]:
        # L'application figée se relance elle-même pour lire un ODS dans un processus à part.
        from ase_parcours.echanges.tableur.enfant_ods import principal as lire_ods

        return lire_ods(bruts[1:])
    if bruts[:1] == ["--examen-pdf"]:
        from ase_parcours.echanges.pieces.enfant_pdf import principal as examiner_pdf

        return examiner_pdf(bruts[1:])
    if bruts[:1] == ["--orthographe"]:
        from ase_parcours.bureau.orthographe.moteur import principal as juger_les_mots

        return juger_les_mots()
    if bruts[:1] == ["--rendu-documents"]:
        from ase_parcours.operations.enfant_rendu import principal as composer

        return composer()
    options: Namespace | None = Namespace(json="--json" in bruts, debug="--debug" in bruts)
    try:
        options = analyseur().parse_args(bruts)
        return _executer(options)
    except ErreurParcours as erreur:
        return sortie.echouer(options, erreur)
    except KeyboardInterrupt:
        return sortie.echouer(options, sortie.Interruption())
    except SystemExit as fin:
        return int(fin.code or 0)
    except BrokenPipeError:
        # Le lecteur est parti (« | head ») : ce n'est pas une faute. Ce qui reste en tampon serait
        # récrit à la sortie de Python, et échouerait encore : il part dans le vide.
        vide = os.open(os.devnull, os.O_WRONLY)
        os.dup2(vide, sys.stdout.fileno())
        os.close(vide)
        return 0
    except Exception as erreur:
        return _imprevu(options, erreur)


def _executer(options: Namespace) -> int:
    if options.self_test:
        from ase_parcours.cli.autotest import autotest

        return autotest()
    if options.commande is None:
        from ase_parcours.cli.bureau import lancer

        return lancer()
    module = import_module(f"ase_parcours.cli.{_MODULES[options.commande]}")
    commande: Callable[[Namespace], int] = getattr(module, options.commande.replace("-", "_"))
    return commande(options)


def _durcir() -> None:
    from ase_parcours.coffre.hygiene import durcir

    durcir()


def _imprevu(options: Namespace | None, erreur: Exception) -> int:
    """Jamais de trace à l'utilisateur ; avec ``--debug``, les emplacements sans les valeurs."""
    if options is not None and getattr(options, "debug", False):
        for cadre in traceback.extract_tb(erreur.__traceback__):
            sys.stderr.write(f"  {cadre.filename}:{cadre.lineno} {cadre.name}\n")
        sys.stderr.write(f"  {type(erreur).__name__}\n")
    return sortie.echouer(
        options,
        EnvironnementRefuse(
            "imprevu",
            "Le programme a rencontré un imprévu et s'est arrêté sans rien changer.",
            "Recommencez avec --debug et signalez ce qui s'affiche.",
        ),
    )


if __name__ == "__main__":
    sys.exit(principal())
