"""Les phrases de l'import : ce que ferait un fichier, ce qu'il a fait, ses refus. Pur."""

from __future__ import annotations

from collections.abc import Iterable

from ase_parcours import francais as fr
from ase_parcours.bureau.importation.service import Bilan
from ase_parcours.coffre.lectures.rejets import LigneRefusee
from ase_parcours.echanges.tableur.modele import Alerte, Rejet
from ase_parcours.metier.vocabulaire import TYPES

MONTREES = 500
"""Rangées montrées à l'écran ; le fichier des refus, lui, les a toutes."""

COLONNES = ("Feuille", "Ligne", "Dossier", "Colonne", "Pourquoi")
COLONNES_REFUSEES = ("Feuille", "Ligne", "Dossier", "Pourquoi", "Contenu")
EXPLICATION = (
    "Corrigez-les dans leur fichier et importez-le de nouveau"
    f"{fr.INSECABLE}: elles disparaissent d’elles-mêmes."
)
ECARTER_D_ABORD = "Choisissez une ligne."
_FEUILLES = {"jeune": "Jeunes", "solution": "Logement"}
"""Ce que décrit une feuille, quel que soit le nom qu'elle porte dans le classeur ; les autres
portent le titre de leur type."""


def phrase_avant(bilan: Bilan) -> str:
    """« Ce fichier a 3 lignes à corriger. Les 40 autres sont prêtes. »"""
    if bilan.lues == 0:
        return "Ce fichier n’a aucune ligne à importer."
    if not bilan.refusees:
        pretes = "La ligne est prête." if bilan.lues == 1 else "Toutes les lignes sont prêtes."
        return f"Ce fichier n’a rien à corriger. {pretes}"
    debut = f"Ce fichier a {fr.pluriel(bilan.refusees, 'ligne')} à corriger."
    reste = bilan.acceptees
    if reste == 0:
        return f"{debut} Aucune autre n’est à importer."
    if reste == 1:
        return f"{debut} L’autre est prête."
    return f"{debut} Les {fr.nombre(reste)} autres sont prêtes."


def phrase_apres(bilan: Bilan) -> str:
    """« Import fait : 12 jeunes créés, 3 modifiés. 2 lignes refusées. »"""
    morceaux = []
    if bilan.crees:
        morceaux.append(f"{fr.pluriel(bilan.crees, 'jeune')} {_accord('créé', bilan.crees)}")
    if bilan.modifies:
        quoi = "" if bilan.crees else f" {fr.au_nombre(bilan.modifies, 'jeune')}"
        mot = _accord("modifié", bilan.modifies)
        morceaux.append(f"{fr.nombre(bilan.modifies)}{quoi} {mot}")
    fait = ", ".join(morceaux) or "rien n’a changé"
    refus = ""
    if bilan.refusees:
        refus = f" {fr.pluriel(bilan.refusees, 'ligne refusée', 'lignes refusées')}."
    return f"Import fait{fr.INSECABLE}: {fait}.{refus}"


def _accord(mot: str, n: int) -> str:
    return fr.au_nombre(n, mot)


def nombres(bilan: Bilan, *, fait: bool) -> tuple[tuple[int, str, str], ...]:
    """Les six nombres, leur mot et leur ton."""
    if fait:
        jeunes = ("jeunes créés", "jeunes modifiés", "jeunes inchangés")
    else:
        jeunes = ("jeunes à créer", "jeunes à modifier", "jeunes inchangés")
    return (
        (bilan.crees, jeunes[0], ""),
        (bilan.modifies, jeunes[1], ""),
        (bilan.inchanges, jeunes[2], ""),
        (bilan.lues, "lignes lues", "doux"),
        (bilan.acceptees, "lignes acceptées", "doux"),
        (bilan.refusees, "lignes refusées", "sans" if bilan.refusees else "doux"),
    )


def rejets_en_rangees(rejets: Iterable[Rejet]) -> list[tuple[str, ...]]:
    """Une rangée par ligne refusée."""
    return _montrables([_rangee(r.feuille, r.ligne, r.dossier, r.colonne, r.motif) for r in rejets])


def refusees_en_rangees(lignes: Iterable[LigneRefusee]) -> list[tuple[str, ...]]:
    """Une rangée par ligne qui attend d'être reprise."""
    return [(_feuille(x), _rang(x.ligne), x.dossier, x.motif, contenu(x)) for x in lignes]


def ligne_nommee(ligne: LigneRefusee) -> str:
    """« la ligne 4 (Jeunes) », « une ligne (Logement) » si son rang n'est pas connu."""
    quoi = f"la ligne {ligne.ligne}" if ligne.ligne else "une ligne"
    feuille = _feuille(ligne)
    return f"{quoi} ({feuille})" if feuille else quoi


def contenu(ligne: LigneRefusee) -> str:
    """Les cellules écrites de la ligne, de gauche à droite."""
    return " · ".join(ligne.textes)


def _feuille(ligne: LigneRefusee) -> str:
    type_ = TYPES.get(ligne.genre)
    return _FEUILLES.get(ligne.genre) or (type_.titre if type_ else ligne.genre)


def alertes_en_rangees(alertes: Iterable[Alerte]) -> list[tuple[str, ...]]:
    """Une rangée par alerte."""
    rangees = [_rangee(a.feuille, a.ligne, a.dossier, a.colonne, a.texte) for a in alertes]
    return _montrables(rangees)


def _montrables(rangees: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Les premières ; le reste est compté, jamais tu."""
    reste = len(rangees) - MONTREES
    if reste <= 0:
        return rangees
    combien = fr.pluriel(reste, "autre ligne", "autres lignes")
    return [*rangees[:MONTREES], ("", "", "", "", f"et {combien}")]


def _rangee(
    feuille: str, ligne: int, dossier: str | None, colonne: str | None, texte: str
) -> tuple[str, ...]:
    return feuille, _rang(ligne), dossier or "", colonne or "", texte


def _rang(ligne: int) -> str:
    return str(ligne) if ligne else ""
