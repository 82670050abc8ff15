"""La porte de lecture : un chemin entre, des feuilles sortent, quel que soit le format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ase_parcours.echanges.tableur.cellules import FeuilleLue
from ase_parcours.echanges.tableur.formats import Format, reconnaitre
from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime


def lire_feuilles(
    chemin: Path, avancer: Callable[[int], None] | None = None
) -> tuple[Format, list[FeuilleLue]]:
    """Format reconnu au contenu, et feuilles dans l'ordre du classeur.

    ``avancer`` reçoit de temps en temps le nombre de lignes lues dans la feuille en cours.
    Lève ``FichierAbime`` ou ``EnvironnementRefuse``, chaque cas avec son code.
    """
    genre = reconnaitre(chemin)
    dire = avancer or (lambda _lues: None)
    try:
        feuilles = _lecteur(genre)(chemin, dire)
    except OSError as erreur:
        raise EnvironnementRefuse(
            "fichier_illisible",
            "Le fichier ne peut pas être lu jusqu'au bout.",
            "Vérifiez qu'il est toujours là et que vous avez le droit de le lire.",
        ) from erreur
    if not any(feuille.lignes for feuille in feuilles):
        raise FichierAbime(
            "classeur_vide",
            "Ce tableur ne contient aucune ligne.",
            "Vérifiez que vous avez choisi le bon fichier.",
        )
    return genre, feuilles


def _lecteur(genre: Format) -> Callable[[Path, Callable[[int], None]], list[FeuilleLue]]:
    # Imports tardifs : lire un CSV ne charge ni openpyxl ni le lancement de processus.
    if genre is Format.XLSX:
        from ase_parcours.echanges.tableur.classeur_xlsx import lire_xlsx

        return lire_xlsx
    if genre is Format.ODS:
        from ase_parcours.echanges.tableur.classeur_ods import lire_ods

        return lire_ods
    from ase_parcours.echanges.tableur.texte_csv import lire_csv

    return lire_csv
