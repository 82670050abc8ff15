"""Imprimer la frise d'un dossier : un PDF écrit là où on le demande, et aucune autre trace.

Ce n'est pas une édition : rien n'est numéroté, rien n'entre au journal, le coffre ne change pas.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.lectures.controles import regard
from ase_parcours.coffre.lectures.dossier import dossier
from ase_parcours.coffre.lectures.echeances import catalogue_du_coffre, echeances_du_dossier
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.frise import frise
from ase_parcours.metier.frise_echeances import jalons_d_echeances
from ase_parcours.operations.assemblage import commun as assemblage
from ase_parcours.operations.commun import exiger_hors_d_un_coffre
from ase_parcours.operations.lecture import exiger_lecture
from ase_parcours.operations.seance import Seance

_INTERDITS = re.compile(r"[^A-Za-z0-9._-]+")


def dossier_en_nom_de_fichier(dossier_: str) -> str:
    """Un numéro de dossier, réduit à ce que tout système de fichiers accepte."""
    return _INTERDITS.sub("-", dossier_)


def nom_de_fichier(dossier_: str) -> str:
    """« frise_P75-2021-00280.pdf » : jamais un nom de personne."""
    return f"frise_{dossier_en_nom_de_fichier(dossier_)}.pdf"


def imprimer(seance: Seance, jeune: str, aujourd_hui: date, destination: Path) -> int:
    """Écrit la frise (``jeune`` : identifiant) et rend son nombre de pages.

    Lève ``RefusMetier`` sans le droit de lire, ``UsageInvalide`` si le dossier n'existe pas ou si
    la destination est dans un coffre.
    """
    exiger_hors_d_un_coffre(destination)
    octets, pages = rendre(seance, jeune, aujourd_hui)
    ecrire_atomique(destination, octets)
    return pages


def rendre(seance: Seance, jeune: str, aujourd_hui: date) -> tuple[bytes, int]:
    """Les octets de la frise et son nombre de pages, sans rien écrire."""
    with seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        vue = dossier(conn, jeune, aujourd_hui, seance.coffre.reperes)
        catalogue = catalogue_du_coffre(conn)
    if vue is None:
        raise UsageInvalide("dossier_inconnu", "Ce dossier n'existe pas.")
    # Importé ici : ReportLab ne sert qu'à qui imprime.
    from ase_parcours.rapports.documents import frise as document

    en_tete = assemblage.en_tete(vue, aujourd_hui, None, None)
    personne = assemblage.personne_du_dossier(vue)
    echeances = echeances_du_dossier(vue, aujourd_hui, catalogue)
    faite = frise(regard(vue, aujourd_hui), jalons_d_echeances(echeances, aujourd_hui))
    return document.rendre(document.ContenuFrise(en_tete, personne, faite))
