"""Imprimer « Et si… » : un PDF écrit là où on le demande, et aucune autre trace."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.coffre.lectures.dossier import dossier
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.scenarios.calcul import projeter_un_dossier
from ase_parcours.metier.scenarios.hypotheses import Hypotheses
from ase_parcours.operations.assemblage import commun as assemblage
from ase_parcours.operations.commun import exiger_hors_d_un_coffre
from ase_parcours.operations.impression_frise import dossier_en_nom_de_fichier
from ase_parcours.operations.lecture import exiger_lecture
from ase_parcours.operations.seance import Seance
from ase_parcours.referentiels.montants import montants

Scenarios = Sequence[tuple[str, Hypotheses]]


def nom_de_fichier(dossier_: str) -> str:
    """« budget_P75-2021-00280.pdf » : jamais un nom de personne."""
    return f"budget_{dossier_en_nom_de_fichier(dossier_)}.pdf"


def imprimer(
    seance: Seance, jeune: str, aujourd_hui: date, destination: Path, scenarios: Scenarios
) -> int:
    """Écrit ces scénarios, un nom et ses hypothèses, d'un jeune (identifiant) ; rend le nombre de
    pages.

    Lève ``RefusMetier`` sans le droit de lire, ``UsageInvalide`` si le dossier n'existe pas ou si
    la destination est dans un coffre.
    """
    exiger_hors_d_un_coffre(destination)
    octets, pages = rendre(seance, jeune, aujourd_hui, scenarios)
    ecrire_atomique(destination, octets)
    return pages


def rendre(
    seance: Seance, jeune: str, aujourd_hui: date, scenarios: Scenarios
) -> tuple[bytes, int]:
    """Les octets du PDF et son nombre de pages, sans rien écrire."""
    with seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        vue = dossier(conn, jeune, aujourd_hui, seance.coffre.reperes)
    if vue is None:
        raise UsageInvalide("dossier_inconnu", "Ce dossier n'existe pas.")
    # Importé ici : ReportLab ne sert qu'à qui imprime.
    from ase_parcours.rapports.documents import scenarios as document

    vu, m = regard(vue, aujourd_hui), montants()
    projetes = [(nom, projeter_un_dossier(h, vu, m)) for nom, h in scenarios]
    en_tete = assemblage.en_tete(vue, aujourd_hui, None, None)
    personne = assemblage.personne_du_dossier(vue)
    return document.rendre(document.ContenuScenarios(en_tete, personne, projetes))
