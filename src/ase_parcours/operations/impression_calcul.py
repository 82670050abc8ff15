"""Imprimer le calcul d'un droit : un PDF là où on le demande, et aucune autre trace."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.coffre.lectures.dossier import dossier
from ase_parcours.coffre.lectures.regles import examiner_le_dossier, jeux_du_coffre
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.droits import Permission
from ase_parcours.metier.regles import JeuDeRegles
from ase_parcours.operations.assemblage import commun as assemblage
from ase_parcours.operations.commun import exiger_hors_d_un_coffre
from ase_parcours.operations.impression_frise import dossier_en_nom_de_fichier
from ase_parcours.operations.lecture import exiger_lecture
from ase_parcours.operations.seance import Seance


def nom_de_fichier(dossier_: str, jeu: JeuDeRegles) -> str:
    """« calcul_rsj-lyon_P75-2021-00280.pdf » : jamais un nom de personne."""
    return f"calcul_{jeu.id}_{dossier_en_nom_de_fichier(dossier_)}.pdf"


def imprimer(
    seance: Seance, jeune: str, reference: str, aujourd_hui: date, destination: Path
) -> int:
    """Écrit le calcul (``jeune`` : identifiant ; ``reference`` : « rsj-lyon@2021.1 ») et rend son
    nombre de pages.

    Lève ``RefusMetier`` sans le droit de lire, ``UsageInvalide`` si le dossier ou le jeu n'existe
    pas, ou si la destination est dans un coffre.
    """
    exiger_hors_d_un_coffre(destination)
    octets, pages = rendre(seance, jeune, reference, aujourd_hui)
    ecrire_atomique(destination, octets)
    return pages


def rendre(seance: Seance, jeune: str, reference: str, aujourd_hui: date) -> tuple[bytes, int]:
    """Les octets du calcul et son nombre de pages, sans rien écrire."""
    with seance.lire() as conn:
        exiger_lecture(seance, conn, Permission.LIRE)
        vue = dossier(conn, jeune, aujourd_hui, seance.coffre.reperes)
        jeu = jeux_du_coffre(conn).tous.get(reference)
    if vue is None:
        raise UsageInvalide("dossier_inconnu", "Ce dossier n'existe pas.")
    if jeu is None:
        raise UsageInvalide("regle_inconnue", "Ce jeu de règles n'existe pas.")
    # Importé ici : ReportLab ne sert qu'à qui imprime.
    from ase_parcours.rapports.documents import calcul as document

    (examen,) = examiner_le_dossier(vue, aujourd_hui, [jeu])
    en_tete = assemblage.en_tete(vue, aujourd_hui, None, None)
    personne = assemblage.personne_du_dossier(vue)
    return document.rendre(document.ContenuCalcul(en_tete, personne, examen))
