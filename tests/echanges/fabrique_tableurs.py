"""Fabrique des tableurs de test : classeurs, ODS écrits à la main, archives hostiles."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import xlsxwriter

from ase_parcours.echanges.tableur.interpretation import interpreter
from ase_parcours.echanges.tableur.modele import Interpretation

AU = date(2026, 11, 22)
NATURES = frozenset({"LOG_SOC", "LOG_PRIV", "FJT", "CHRS", "TIERS", "HOTEL", "FA_MAINT", "CROUS"})

JEUNES = ["N° dossier", "Nom", "Prénom", "Né(e) le"]
MESURES = ["N° dossier", "Nature de la décision", "Début", "Fin", "Date décision"]
ACCUEILS = ["N° dossier", "Type d'accueil", "Lieu", "Début", "Fin", "Motif de fin"]
LOGEMENT = ["N° dossier", "Code solution", "État de la démarche", "Début", "Fin", "Pièce"]

Feuilles = Mapping[str, Sequence[Sequence[Any]]]


def classeur(chemin: Path, feuilles: Feuilles) -> Path:
    """XLSX : textes tels quels, vraies dates datées."""
    livre = xlsxwriter.Workbook(str(chemin), {"strings_to_formulas": False})
    jour = livre.add_format({"num_format": "dd/mm/yyyy"})
    for nom, lignes in feuilles.items():
        feuille = livre.add_worksheet(nom)
        for rang, ligne in enumerate(lignes):
            for colonne, valeur in enumerate(ligne):
                if isinstance(valeur, date):
                    feuille.write_datetime(rang, colonne, valeur, jour)
                elif isinstance(valeur, str):
                    feuille.write_string(rang, colonne, valeur)
                elif valeur is not None:
                    feuille.write(rang, colonne, valeur)
    livre.close()
    return chemin


def remplacer_partie(chemin: Path, partie: str, contenu: bytes) -> Path:
    """Réécrit une partie d'une archive."""
    with zipfile.ZipFile(chemin) as archive:
        lues = {partie.filename: archive.read(partie) for partie in archive.infolist()}
    lues[partie] = contenu
    with zipfile.ZipFile(chemin, "w", zipfile.ZIP_DEFLATED) as archive:
        for nom, octets in lues.items():
            archive.writestr(nom, octets)
    return chemin


def feuille_xml(lignes: Iterable[str], suite: str = "") -> bytes:
    """XML d'une feuille dont on écrit soi-même les lignes."""
    espace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    tampon = io.StringIO()
    tampon.write(f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{espace}">')
    tampon.write('<dimension ref="A1:XFD1048576"/><sheetData>')
    tampon.writelines(lignes)
    tampon.write(f"</sheetData>{suite}</worksheet>")
    return tampon.getvalue().encode()


def ligne_xml(numero: int, valeurs: Sequence[str | None]) -> str:
    """Une ligne de textes, écrits dans les cellules."""
    cellules = "".join(
        f'<c r="{lettres(c)}{numero}" t="inlineStr"><is><t>{escape(v)}</t></is></c>'
        for c, v in enumerate(valeurs)
        if v is not None
    )
    return f'<row r="{numero}">{cellules}</row>'


def lettres(colonne: int) -> str:
    """0 est « A », 26 est « AA »."""
    nom, reste = "", colonne + 1
    while reste:
        reste, lettre = divmod(reste - 1, 26)
        nom = chr(65 + lettre) + nom
    return nom


def ods(chemin: Path, tables: Mapping[str, str], manifeste: str = "") -> Path:
    """ODS dont chaque table est du XML déjà écrit (voir ``table_ods``)."""
    espaces = " ".join(
        f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"'
        for p, u in {
            "office": "office",
            "table": "table",
            "text": "text",
            "style": "style",
        }.items()
    )
    corps = "".join(
        f'<table:table table:name="{escape(nom)}">{xml}</table:table>'
        for nom, xml in tables.items()
    )
    with zipfile.ZipFile(chemin, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", f"<manifest>{manifeste}</manifest>")
        archive.writestr(
            "content.xml",
            f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {espaces}>'
            f"<office:body><office:spreadsheet>{corps}</office:spreadsheet></office:body>"
            "</office:document-content>",
        )
    return chemin


def table_ods(lignes: Sequence[Sequence[Any]]) -> str:
    """XML d'une table ODS : textes, dates et nombres."""
    return "".join(
        f"<table:table-row>{''.join(map(_cellule_ods, ligne))}</table:table-row>"
        for ligne in lignes
    )


def _cellule_ods(valeur: Any) -> str:
    if valeur is None:
        return "<table:table-cell/>"
    if isinstance(valeur, date):
        return (
            f'<table:table-cell office:value-type="date" office:date-value="{valeur.isoformat()}">'
            f"<text:p>{valeur:%d/%m/%Y}</text:p></table:table-cell>"
        )
    if isinstance(valeur, (int, float)):
        return (
            f'<table:table-cell office:value-type="float" office:value="{valeur}">'
            f"<text:p>{valeur}</text:p></table:table-cell>"
        )
    return (
        '<table:table-cell office:value-type="string">'
        f"<text:p>{escape(valeur)}</text:p></table:table-cell>"
    )


# --- Interprétation ----------------------------------------------------------------------------

ANA = ["D-1", "Roc", "Ana", date(2009, 3, 12)]
BOB = ["D-2", "Val", "Bob", date(2009, 4, 1)]


class Atelier:
    """Écrit un classeur et l'interprète."""

    def __init__(self, dossier: Path) -> None:
        self._dossier = dossier

    def lire(
        self, feuilles: dict[str, list[Sequence[Any]]], connus: Collection[str] = ()
    ) -> Interpretation:
        chemin = classeur(self._dossier / "suivi.xlsx", feuilles)
        lue = interpreter(chemin, AU, natures=NATURES, dossiers_connus=connus)
        assert lue.lues == lue.acceptees + lue.refusees
        return lue

    def jeunes(self, *lignes: Sequence[Any]) -> Interpretation:
        return self.lire({"Jeunes": [["Titre"], JEUNES, *lignes]})

    def details(self, nom: str, titres: list[str], *lignes: Sequence[Any]) -> Interpretation:
        return self.lire({"Jeunes": [JEUNES, ANA, BOB], nom: [titres, *lignes]})


def refus(lue: Interpretation) -> list[tuple[str, int, str | None, str]]:
    return [(r.feuille, r.ligne, r.dossier, r.code) for r in lue.rejets]


def alertes(lue: Interpretation) -> list[str]:
    return [a.code for a in lue.alertes]
