"""Reconnaître un fichier à ses octets. Son nom ne prouve rien, et n'est jamais gardé."""

from __future__ import annotations

from ase_parcours.erreurs import FichierAbime

# Signature d'ouverture de chaque contenu accepté.
_GENRES = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)
_HEIC = (b"ftypheic", b"ftypheix", b"ftypmif1")
_PROGRAMMES = (
    b"MZ",
    b"\x7fELF",
    b"#!",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"\x4c\x00\x00\x00\x01\x14\x02\x00",
)
"""Windows, Linux, script, Mac (32, 64 bits, deux sens, plusieurs processeurs), raccourci."""
_ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"MSCF")
_BUREAUTIQUE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PAGES_WEB = (b"<!doctype", b"<html", b"<head", b"<script", b"<svg", b"<?xml", b"<body")
_CONSEIL = "Numérisez la pièce en PDF, JPEG ou PNG, puis versez-la."


def genre_du_contenu(octets: bytes) -> str:
    """Type de contenu (« application/pdf »). Lève ``FichierAbime`` s'il n'est pas accepté."""
    for signature, genre in _GENRES:
        if octets.startswith(signature):
            return genre
    if octets[4:12] in _HEIC:
        return "image/heic"
    raise _refus(octets)


def _refus(octets: bytes) -> FichierAbime:
    if not octets:
        return FichierAbime(
            "piece_vide", "Ce fichier est vide.", "Numérisez la pièce de nouveau, puis versez-la."
        )
    if octets.startswith(_PROGRAMMES):
        return FichierAbime(
            "piece_programme",
            "Ce fichier est un programme, quel que soit son nom : il n'entre pas au coffre.",
            "Ne l'ouvrez pas ; demandez à qui vous l'a donné un PDF ou une image.",
        )
    if octets.startswith((*_ARCHIVES, _BUREAUTIQUE)):
        return FichierAbime(
            "piece_archive",
            "Ce fichier est une archive ou un document de bureautique.",
            "Ouvrez-le dans son logiciel, enregistrez-le en PDF, puis versez le PDF.",
        )
    debut = octets[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if debut.startswith(_PAGES_WEB):
        return FichierAbime(
            "piece_page_web",
            "Ce fichier est une page web, qui peut contenir un programme.",
            "Imprimez la page en PDF, puis versez le PDF.",
        )
    return FichierAbime("piece_genre_refuse", "Ce fichier n'est ni un PDF ni une image.", _CONSEIL)
