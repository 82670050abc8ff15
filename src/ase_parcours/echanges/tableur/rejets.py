"""Fichier des lignes refusées : à corriger dans un tableur, puis à importer de nouveau.

Chaque feuille reprend les titres et les cellules d'origine, avec le motif en dernière colonne,
que l'import reconnaît et ignore. Aucun texte n'y devient une formule.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.echanges.tableur import sortie
from ase_parcours.echanges.tableur.cellules import Cellule
from ase_parcours.echanges.tableur.modele import Interpretation, Rejet
from ase_parcours.echanges.tableur.sortie import Case, Feuille
from ase_parcours.echanges.tableur.valeurs import texte

MOTIF = "Motif du refus"
_VIDE = Feuille("Rejets", (MOTIF,), ())


def ecrire_rejets(chemin: Path, lue: Interpretation) -> None:
    """Écrit les lignes refusées, en CSV si ``chemin`` finit par ``.csv``, sinon en XLSX.

    Lève ``UsageInvalide`` si un CSV devait contenir plusieurs feuilles, ``EnvironnementRefuse``
    si le fichier ne peut pas être écrit.
    """
    en_csv = chemin.suffix.lower() == ".csv"
    ecrire_atomique(chemin, rejets_csv(lue) if en_csv else rejets_xlsx(lue))


def rejets_xlsx(lue: Interpretation) -> bytes:
    """Classeur des lignes refusées, une feuille par feuille d'origine qui en a."""
    return sortie.en_xlsx(*_feuilles(lue)) if lue.rejets else sortie.en_xlsx(_VIDE)


def rejets_csv(lue: Interpretation) -> bytes:
    """CSV des lignes refusées d'une seule feuille.

    Lève ``UsageInvalide`` si plusieurs feuilles ont des refus.
    """
    return sortie.en_csv(*_feuilles(lue))


def _feuilles(lue: Interpretation) -> list[Feuille]:
    feuilles = []
    for nom, rejets in _par_feuille(lue).items():
        titres, lignes = _tableau(lue.entetes.get(nom, ()), rejets)
        feuilles.append(Feuille(nom, titres, [[_case(c) for c in ligne] for ligne in lignes]))
    return feuilles


def _case(cellule: Cellule) -> Case:
    """Un nombre, une date, un booléen restent ce qu'ils sont ; le reste est son texte exact."""
    if cellule is None or isinstance(cellule, (bool, int, float, date)):
        return cellule
    return texte_exact(cellule)


def texte_exact(cellule: Cellule) -> str:
    """Cellule en texte, erreurs de calcul comprises : rien ne se perd dans les rejets."""
    return cellule if isinstance(cellule, str) else (texte(cellule) or "")


def _par_feuille(lue: Interpretation) -> dict[str, list[Rejet]]:
    groupes: dict[str, list[Rejet]] = {}
    for rejet in lue.rejets:
        groupes.setdefault(rejet.feuille, []).append(rejet)
    return groupes


def _tableau(titres: tuple[str, ...], rejets: list[Rejet]) -> tuple[list[str], list[list[Cellule]]]:
    """Titres et lignes, le motif toujours en dernière colonne et jamais en double."""
    largeur = max([len(titres), *(len(r.valeurs) for r in rejets)], default=0)
    noms = [*titres, *([""] * (largeur - len(titres)))]
    gardees = [c for c, nom in enumerate(noms) if nom != MOTIF]
    lignes = [
        [*(r.valeurs[c] if c < len(r.valeurs) else None for c in gardees), r.motif] for r in rejets
    ]
    return [*(noms[c] for c in gardees), MOTIF], lignes
