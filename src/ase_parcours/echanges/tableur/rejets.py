"""Fichier des lignes refusées : à corriger dans un tableur, puis à importer de nouveau.

Chaque feuille reprend les titres et les cellules d'origine, avec le motif en dernière colonne,
que l'import reconnaît et ignore. Aucun texte n'y devient une formule.
"""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.echanges.tableur.cellules import Cellule
from ase_parcours.echanges.tableur.modele import Interpretation, Rejet
from ase_parcours.echanges.tableur.valeurs import texte
from ase_parcours.erreurs import UsageInvalide

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

MOTIF = "Motif du refus"
_DANGER = re.compile(r"'*[=+\-@\t\r]")
_INTERDITS = re.compile(r"[\[\]:*?/\\]")
_NOM_MAX = 31


def ecrire_rejets(chemin: Path, lue: Interpretation) -> None:
    """Écrit les lignes refusées, en CSV si ``chemin`` finit par ``.csv``, sinon en XLSX.

    Lève ``UsageInvalide`` si un CSV devait contenir plusieurs feuilles, ``EnvironnementRefuse``
    si le fichier ne peut pas être écrit.
    """
    en_csv = chemin.suffix.lower() == ".csv"
    ecrire_atomique(chemin, rejets_csv(lue) if en_csv else rejets_xlsx(lue))


def rejets_xlsx(lue: Interpretation) -> bytes:
    """Classeur des lignes refusées, une feuille par feuille d'origine qui en a."""
    import xlsxwriter

    tampon = io.BytesIO()
    # En mémoire : rien de nominatif ne passe par un fichier temporaire.
    classeur = xlsxwriter.Workbook(
        tampon,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    jour = classeur.add_format({"num_format": "dd/mm/yyyy"})
    gras = classeur.add_format({"bold": True})
    noms: set[str] = set()
    for nom, rejets in _par_feuille(lue).items() or [("Rejets", [])]:
        feuille = classeur.add_worksheet(_nom_permis(nom, noms))
        titres, lignes = _tableau(lue.entetes.get(nom, ()), rejets)
        feuille.freeze_panes(1, 0)
        for colonne, titre in enumerate(titres):
            feuille.write_string(0, colonne, titre, gras)
        feuille.set_column(0, max(0, len(titres) - 2), 16)
        feuille.set_column(len(titres) - 1, len(titres) - 1, 60)
        for rang, ligne in enumerate(lignes, start=1):
            for colonne, cellule in enumerate(ligne):
                _ecrire_cellule(feuille, rang, colonne, cellule, jour)
    classeur.close()
    return tampon.getvalue()


def rejets_csv(lue: Interpretation) -> bytes:
    """CSV (UTF-8 avec BOM, point-virgule) des lignes refusées d'une seule feuille.

    Lève ``UsageInvalide`` si plusieurs feuilles ont des refus.
    """
    feuilles = _par_feuille(lue)
    if len(feuilles) > 1:
        raise UsageInvalide(
            "rejets_plusieurs_feuilles",
            "Les lignes refusées viennent de plusieurs feuilles : un CSV n'en a qu'une.",
            "Donnez au fichier de rejets un nom en .xlsx.",
        )
    tampon = io.StringIO(newline="")
    redacteur = csv.writer(tampon, delimiter=";")
    for nom, rejets in feuilles.items():
        titres, lignes = _tableau(lue.entetes.get(nom, ()), rejets)
        redacteur.writerow([proteger(t) for t in titres])
        redacteur.writerows([proteger(texte_exact(c)) for c in ligne] for ligne in lignes)
    return tampon.getvalue().encode("utf-8-sig")


def proteger(brut: str) -> str:
    """Met une apostrophe devant ce qu'un tableur prendrait pour une formule.

    Un texte qui a déjà ses apostrophes en reçoit une de plus : la relecture en ôte une seule.
    """
    return f"'{brut}" if _DANGER.match(brut) else brut


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


def _ecrire_cellule(
    feuille: Worksheet, rang: int, colonne: int, cellule: Cellule, jour: Format
) -> None:
    if cellule is None:
        return
    if isinstance(cellule, bool):
        feuille.write_boolean(rang, colonne, cellule)
    elif isinstance(cellule, (int, float)):
        feuille.write_number(rang, colonne, cellule)
    elif isinstance(cellule, date) and cellule.year >= 1900:
        feuille.write_datetime(rang, colonne, cellule, jour)
    else:
        feuille.write_string(rang, colonne, texte_exact(cellule))


def _nom_permis(nom: str, pris: set[str]) -> str:
    base = _INTERDITS.sub(" ", nom).strip("' ")[:_NOM_MAX] or "Feuille"
    candidat, rang = base, 2
    while candidat.lower() in pris:
        candidat = f"{base[: _NOM_MAX - 3]} {rang}"
        rang += 1
    pris.add(candidat.lower())
    return candidat
