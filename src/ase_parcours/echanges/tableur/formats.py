"""Reconnaître un fichier à son contenu, jamais à son extension, et mesurer une archive."""

from __future__ import annotations

import zipfile
from enum import StrEnum
from pathlib import Path

from ase_parcours.erreurs import EnvironnementRefuse, ErreurParcours, FichierAbime

OCTETS_MAX = 100 * 2**20
ENTREES_MAX = 5_000
DECLARE_MAX = 2**30
FEUILLE_MAX = 600 * 2**20
TEXTES_MAX = 150 * 2**20
ANNEXE_MAX = 30 * 2**20
RAPPORT_MAX = 600
"""Au-delà, une partie de plus de 10 Mio est une bombe : un million de lignes mises en forme se
compriment environ douze fois, les cas les plus répétitifs quatre cents."""
_RAPPORT_DES = 10 * 2**20


class Format(StrEnum):
    """Formats que l'on sait lire."""

    XLSX = "xlsx"
    ODS = "ods"
    CSV = "csv"


_DEBUTS_CONNUS: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF", "fichier_pdf", "un document PDF"),
    (b"\x89PNG", "fichier_image", "une image"),
    (b"\xff\xd8\xff", "fichier_image", "une image"),
    (b"GIF8", "fichier_image", "une image"),
    (b"{\\rtf", "fichier_document", "un document de traitement de texte"),
    (b"SQLite format 3", "fichier_base", "une base de données"),
    (b"Rar!", "fichier_archive", "une archive"),
    (b"7z\xbc\xaf", "fichier_archive", "une archive"),
    (b"\x1f\x8b", "fichier_archive", "une archive"),
)


def reconnaitre(chemin: Path) -> Format:
    """Format d'un fichier d'après son contenu.

    Lève ``EnvironnementRefuse`` (absent, illisible) ou ``FichierAbime`` (vide, autre chose
    qu'un tableur, protégé, démesuré), chaque cas avec son code.
    """
    debut, taille = _lire_debut(chemin)
    if taille == 0:
        raise FichierAbime(
            "fichier_vide", "Ce fichier est vide.", "Enregistrez-le de nouveau depuis le tableur."
        )
    if taille > OCTETS_MAX:
        raise _trop_gros()
    if debut.startswith(b"\xd0\xcf\x11\xe0"):
        raise FichierAbime(
            "classeur_ancien_ou_protege",
            "Ce classeur est protégé par un mot de passe, ou enregistré dans l'ancien format .xls.",
            "Ouvrez-le dans le tableur, retirez le mot de passe et enregistrez-le en .xlsx.",
        )
    for signature, code, quoi in _DEBUTS_CONNUS:
        if debut.lstrip(b"\xef\xbb\xbf \r\n").startswith(signature):
            raise _pas_un_tableur(code, quoi)
    if debut.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _classer_archive(chemin)
    if _est_balise(debut):
        raise _pas_un_tableur("fichier_web", "une page web ou un fichier XML")
    return Format.CSV


def _lire_debut(chemin: Path) -> tuple[bytes, int]:
    try:
        if not chemin.exists():
            raise EnvironnementRefuse(
                "fichier_absent", "Le fichier n'existe pas.", "Vérifiez son nom et son dossier."
            )
        if not chemin.is_file():
            raise EnvironnementRefuse(
                "fichier_special", "Ce n'est pas un fichier.", "Choisissez un tableur."
            )
        with chemin.open("rb") as flux:
            return flux.read(512), chemin.stat().st_size
    except OSError as erreur:
        raise EnvironnementRefuse(
            "fichier_illisible",
            "Le fichier ne peut pas être lu.",
            "Vérifiez qu'il n'est pas ouvert ailleurs et que vous avez le droit de le lire.",
        ) from erreur


def _est_balise(debut: bytes) -> bool:
    texte = debut.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return texte.startswith((b"<?xml", b"<html", b"<!doctype", b"<table"))


def _pas_un_tableur(code: str, quoi: str) -> FichierAbime:
    return FichierAbime(
        code,
        f"Ce fichier est {quoi}, pas un tableur.",
        "Exportez le tableau en .xlsx, .ods ou .csv.",
    )


def _trop_gros() -> FichierAbime:
    return FichierAbime(
        "classeur_demesure",
        "Ce fichier est trop gros pour être un tableau de suivi.",
        "Ne gardez que les feuilles utiles, puis recommencez.",
    )


def abime() -> FichierAbime:
    """Le classeur commence comme un classeur mais ne se lit pas jusqu'au bout."""
    return FichierAbime(
        "classeur_abime",
        "Ce classeur est abîmé : il ne se lit pas jusqu'au bout.",
        "Ouvrez-le dans le tableur et enregistrez-le sous un autre nom, puis recommencez.",
    )


def protege() -> FichierAbime:
    """Le classeur est chiffré."""
    return FichierAbime(
        "classeur_protege",
        "Ce classeur est protégé par un mot de passe.",
        "Ouvrez-le dans le tableur, retirez le mot de passe et enregistrez-le de nouveau.",
    )


def _classer_archive(chemin: Path) -> Format:
    try:
        with zipfile.ZipFile(chemin) as archive:
            parties = archive.infolist()
            noms = {p.filename for p in parties}
            _mesurer(parties)
            if any(p.flag_bits & 1 for p in parties):
                raise protege()
            genre = _debut_de_partie(archive, "mimetype", noms)
            manifeste = _debut_de_partie(archive, "META-INF/manifest.xml", noms)
    except ErreurParcours:
        raise
    except Exception as erreur:
        # Selon la compression annoncée, une partie abîmée lève bien des erreurs différentes.
        raise abime() from erreur
    if b"encryption-data" in manifeste or "encrypted-package" in noms:
        raise protege()
    if b"opendocument.spreadsheet" in genre and "content.xml" in noms:
        return Format.ODS
    if any(n.lower() == "xl/workbook.bin" for n in noms):
        raise FichierAbime(
            "classeur_binaire",
            "Ce classeur est au format binaire .xlsb, que l'application ne lit pas.",
            "Enregistrez-le en .xlsx depuis le tableur.",
        )
    if "[Content_Types].xml" in noms and any(n.startswith("xl/") for n in noms):
        return Format.XLSX
    raise FichierAbime(
        "archive_sans_classeur",
        "Ce fichier est une archive qui ne contient pas de classeur.",
        "Sortez le tableur de l'archive, ou exportez-le en .xlsx, .ods ou .csv.",
    )


def _debut_de_partie(archive: zipfile.ZipFile, nom: str, noms: set[str]) -> bytes:
    if nom not in noms:
        return b""
    with archive.open(nom) as flux:
        return flux.read(1 << 20)


def _mesurer(parties: list[zipfile.ZipInfo]) -> None:
    """Refuse une archive dont les tailles déclarées sont celles d'une bombe.

    ``zipfile`` n'extrait jamais plus que la taille déclarée : la plafonner suffit.
    """
    if len(parties) > ENTREES_MAX or sum(p.file_size for p in parties) > DECLARE_MAX:
        raise _trop_gros()
    if len({p.filename.lower() for p in parties}) != len(parties):
        raise abime()
    for partie in parties:
        if partie.file_size > _plafond(partie.filename) or (
            partie.file_size > _RAPPORT_DES
            and partie.file_size > RAPPORT_MAX * max(1, partie.compress_size)
        ):
            raise _trop_gros()


def _plafond(nom: str) -> int:
    if nom.startswith("xl/worksheets/") or nom == "content.xml":
        return FEUILLE_MAX
    if nom.lower().endswith("sharedstrings.xml"):
        return TEXTES_MAX
    # Images et pièces incorporées ne sont jamais ouvertes : seules les annexes XML comptent.
    return ANNEXE_MAX if nom.endswith((".xml", ".rels")) else DECLARE_MAX
