"""Les tableurs qui sortent : un seul mécanisme, en XLSX ou en CSV.

Chaque case dit ce qu'elle est : un texte n'y devient jamais une formule, une date y est une date,
un montant un nombre, un téléphone se lit chiffre à chiffre (un tableur lui mangerait son zéro).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ase_parcours import francais as fr
from ase_parcours.coffre.fichiers import ecrire_atomique
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.coordonnees import telephone_lisible

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

FILTRE = "Classeur (*.xlsx);;CSV (*.csv)"
"""Ce qu'un dialogue d'enregistrement propose."""
FORMULE = re.compile(r"'*\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
"""Ce qui, en tête de case, fait d'un texte une formule (blancs et pleine chasse compris)."""
_INTERDITS = re.compile(r"[\[\]:*?/\\]")
_NOM_MAX = 31
_LARGEUR_MIN, _LARGEUR_MAX = 10, 60
"""Caractères d'une colonne."""
_PREMIERE_ANNEE = 1900
"""Les tableurs ne connaissent aucune date d'avant."""
_TEXTE_MAX = 32_767


@dataclass(frozen=True, slots=True)
class Euros:
    """Un montant, en centimes."""

    centimes: int


@dataclass(frozen=True, slots=True)
class Telephone:
    """Un numéro, tel qu'il a été tapé."""

    brut: str


Case = str | int | float | date | Euros | Telephone | None
"""Une case. Un booléen est écrit « oui » ou « non » en CSV, et comme tel en XLSX."""


@dataclass(frozen=True, slots=True)
class Feuille:
    """Une feuille. ``avant`` : lignes de présentation posées au-dessus des titres."""

    nom: str
    titres: Sequence[str]
    rangees: Iterable[Sequence[Case]]
    avant: Sequence[Sequence[Case]] = ()


def ecrire(chemin: Path, *feuilles: Feuille) -> None:
    """Écrit en CSV si ``chemin`` finit par ``.csv``, sinon en XLSX.

    Lève ``UsageInvalide`` si un CSV devait contenir plusieurs feuilles, ``EnvironnementRefuse`` si
    le fichier ne peut pas être écrit.
    """
    en_csv_ = chemin.suffix.lower() == ".csv"
    ecrire_atomique(chemin, en_csv(*feuilles) if en_csv_ else en_xlsx(*feuilles))


def en_csv(*feuilles: Feuille) -> bytes:
    """UTF-8 avec marque d'ordre et point-virgule : ce que les tableurs français lisent d'emblée.

    Lève ``UsageInvalide`` s'il y a plusieurs feuilles.
    """
    if len(feuilles) > 1:
        raise UsageInvalide(
            "csv_plusieurs_feuilles",
            "Il y a plusieurs feuilles à écrire : un CSV n'en a qu'une.",
            "Donnez au fichier un nom en .xlsx.",
        )
    tampon = io.StringIO(newline="")
    redacteur = csv.writer(tampon, delimiter=";", lineterminator="\r\n")
    for feuille in feuilles:
        redacteur.writerows([_texte_csv(c) for c in ligne] for ligne in feuille.avant)
        redacteur.writerow([proteger(t) for t in feuille.titres])
        redacteur.writerows([_texte_csv(c) for c in ligne] for ligne in feuille.rangees)
    return tampon.getvalue().encode("utf-8-sig", "replace")


def en_xlsx(*feuilles: Feuille) -> bytes:
    """Un classeur : titres en gras, figés et filtrables, colonnes à la largeur de leur texte."""
    import xlsxwriter

    tampon = io.BytesIO()
    # En mémoire : rien de nominatif ne passe par un fichier temporaire.
    sans_formule = dict.fromkeys(("formulas", "urls", "numbers"), False)
    options = {f"strings_to_{quoi}": non for quoi, non in sans_formule.items()}
    classeur = xlsxwriter.Workbook(tampon, {"in_memory": True, **options})
    formats = _Formats(classeur)
    noms: set[str] = set()
    for feuille in feuilles:
        _remplir(classeur.add_worksheet(_nom_permis(feuille.nom, noms)), feuille, formats)
    classeur.close()
    return tampon.getvalue()


def proteger(brut: str) -> str:
    """Met une apostrophe devant ce qu'un tableur prendrait pour une formule.

    Un texte qui a déjà ses apostrophes en reçoit une de plus : la relecture en ôte une seule.
    """
    return f"'{brut}" if FORMULE.match(brut) else brut


def _texte_csv(case: Case) -> str:
    match case:
        case None:
            return ""
        case bool():
            return "oui" if case else "non"
        case int():
            return str(case)
        case float():
            return str(case).replace(".", ",")
        case date():
            return fr.date_numerique(case)
        case Euros():
            signe = "-" if case.centimes < 0 else ""
            entier, reste = divmod(abs(case.centimes), 100)
            return f"{signe}{entier},{reste:02d}"
        case Telephone():
            return proteger(telephone_lisible(case.brut))
        case _:
            return proteger(case)


class _Formats:
    def __init__(self, classeur: Workbook) -> None:
        self.titre: Format = classeur.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        self.jour: Format = classeur.add_format({"num_format": "dd/mm/yyyy", "align": "left"})
        self.euros: Format = classeur.add_format({"num_format": "#,##0.00 €"})
        # « Texte » : le tableur n'y recalcule rien, même après une retouche de la case.
        self.texte: Format = classeur.add_format({"num_format": "@"})


def _remplir(page: Worksheet, feuille: Feuille, formats: _Formats) -> None:
    tete = len(feuille.avant)
    largeurs = [len(t) for t in feuille.titres]
    for rang, ligne in enumerate(feuille.avant):
        for colonne, case in enumerate(ligne):
            _poser(page, rang, colonne, case, formats)
    for colonne, titre in enumerate(feuille.titres):
        page.write_string(tete, colonne, titre, formats.titre)
    dernier = tete
    for dernier, ligne in enumerate(feuille.rangees, start=tete + 1):
        for colonne, case in enumerate(ligne):
            _poser(page, dernier, colonne, case, formats)
            mesure = max(map(len, _texte_csv(case).split("\n")))
            if colonne < len(largeurs):
                largeurs[colonne] = max(largeurs[colonne], mesure)
    for colonne, largeur in enumerate(largeurs):
        page.set_column(colonne, colonne, max(_LARGEUR_MIN, min(_LARGEUR_MAX, largeur + 2)))
    page.freeze_panes(tete + 1, 0)
    if feuille.titres and dernier > tete:
        page.autofilter(tete, 0, dernier, len(feuille.titres) - 1)


def _poser(page: Worksheet, rang: int, colonne: int, case: Case, formats: _Formats) -> None:
    match case:
        case None | "":
            return
        case bool():
            page.write_boolean(rang, colonne, case)
        case int() | float():
            page.write_number(rang, colonne, case)
        case date() if case.year >= _PREMIERE_ANNEE:
            page.write_datetime(rang, colonne, case, formats.jour)
        case date():
            page.write_string(rang, colonne, fr.date_numerique(case), formats.texte)
        case Euros():
            page.write_number(rang, colonne, case.centimes / 100, formats.euros)
        case Telephone():
            page.write_string(rang, colonne, telephone_lisible(case.brut), formats.texte)
        case _:
            page.write_string(rang, colonne, case[:_TEXTE_MAX], formats.texte)


def _nom_permis(nom: str, pris: set[str]) -> str:
    base = _INTERDITS.sub(" ", nom).strip("' ")[:_NOM_MAX] or "Feuille"
    candidat, rang = base, 2
    while candidat.lower() in pris:
        candidat = f"{base[: _NOM_MAX - 3]} {rang}"
        rang += 1
    pris.add(candidat.lower())
    return candidat
