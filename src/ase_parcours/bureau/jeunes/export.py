"""La liste qui sort en tableur : ce qui est montré, dans cet ordre."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ase_parcours import francais as fr
from ase_parcours.bureau.jeunes.colonnes import Colonne
from ase_parcours.coffre.lectures.jeunes import LigneJeune
from ase_parcours.echanges.tableur.sortie import Case, Feuille
from ase_parcours.metier.calendrier import Precision


def feuille(lignes: Iterable[LigneJeune], colonnes: Sequence[Colonne]) -> Feuille:
    """Le numéro de dossier y est toujours : sans lui une liste ne se rapproche de rien."""
    voulues = [c for c in colonnes if c.nom != "dossier"]
    titres = ["N° de dossier", *(c.titre for c in voulues)]
    rangees = [[ligne.dossier, *(_case(c, ligne) for c in voulues)] for ligne in lignes]
    return Feuille("Jeunes", titres, rangees)


def _case(colonne: Colonne, ligne: LigneJeune) -> Case:
    if colonne.nom == "sortie":
        return ligne.sortie
    if colonne.nom == "naissance" and ligne.naissance.precision is Precision.JOUR:
        return ligne.naissance.au_plus_tot
    if colonne.nom == "nuits":
        return None if ligne.sortie is None else ligne.evaluation.nuits_decouvertes
    if colonne.nom == "referent" and ligne.referent is None:
        return None  # réimporté, « à désigner » passerait pour un nom
    texte = colonne.texte(ligne)
    return None if texte == fr.ON_NE_SAIT_PAS else texte
