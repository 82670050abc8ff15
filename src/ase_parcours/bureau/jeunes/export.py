"""La liste en CSV : ce qui est montré, dans cet ordre, sans formule qu'un tableur exécuterait."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from ase_parcours import francais as fr
from ase_parcours.bureau.jeunes.colonnes import Colonne
from ase_parcours.coffre.lectures.jeunes import LigneJeune

_FORMULES = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""Ce qui, en tête de case, fait d'un texte une formule (y compris en pleine chasse)."""


def octets_csv(lignes: Iterable[LigneJeune], colonnes: Sequence[Colonne]) -> bytes:
    """UTF-8 avec marque d'ordre et point-virgule : ce que les tableurs français lisent d'emblée.

    Le numéro de dossier y est toujours : sans lui une liste ne se rapproche de rien.
    """
    tampon = io.StringIO(newline="")
    redacteur = csv.writer(tampon, delimiter=";", lineterminator="\r\n")
    voulues = [c for c in colonnes if c.nom != "dossier"]
    redacteur.writerow(["N° de dossier", *(c.titre for c in voulues)])
    for ligne in lignes:
        redacteur.writerow([neutraliser(ligne.dossier), *(_case(c, ligne) for c in voulues)])
    return tampon.getvalue().encode("utf-8-sig")


def neutraliser(texte: str) -> str:
    """Le texte tel quel, ou précédé d'une apostrophe si un tableur y verrait une formule."""
    return f"'{texte}" if texte.startswith(_FORMULES) else texte


def _case(colonne: Colonne, ligne: LigneJeune) -> str:
    if colonne.nom == "sortie":
        return "" if ligne.sortie is None else fr.date_numerique(ligne.sortie)
    if colonne.nom == "nuits":
        return "" if ligne.sortie is None else str(ligne.evaluation.nuits_decouvertes)
    if colonne.nom == "referent" and ligne.referent is None:
        return ""  # réimporté, « à désigner » passerait pour un nom
    texte = colonne.texte(ligne)
    return "" if texte == fr.ON_NE_SAIT_PAS else neutraliser(texte)
