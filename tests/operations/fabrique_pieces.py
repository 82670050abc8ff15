"""Fichiers à verser, bons et mauvais : PDF à contenu actif, chiffrés, piégés, images géantes."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf


def pdf(pages: int = 1, *, texte: bytes = b"") -> bytes:
    """Un PDF sain de ``pages`` pages A4."""
    with Pdf.new() as document:
        for rang in range(pages):
            page = document.add_blank_page(page_size=(595, 842))
            contenu = texte or b"0.5 g 72 %d 200 80 re f" % (100 + 20 * rang)
            page.Contents = document.make_stream(contenu)
        return _octets(document)


def _octets(document: Pdf, **options: Any) -> bytes:
    flux = io.BytesIO()
    document.save(flux, **{"deterministic_id": "encryption" not in options, **options})
    return flux.getvalue()


def pdf_actif(nature: str) -> bytes:
    """Un PDF d'une page qui porte ce contenu actif (jamais exécuté)."""
    with Pdf.new() as document:
        page = document.add_blank_page(page_size=(595, 842))
        script = Dictionary(S=Name.JavaScript, JS="app.alert(1)")
        match nature:
            case "JavaScript":
                page.obj.B1 = script
            case "Launch":
                lien = Dictionary(
                    Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9],
                    A=Dictionary(S=Name.Launch, F="calc.exe"),
                )  # fmt: skip
                page.Annots = Array([document.make_indirect(lien)])
            case "EmbeddedFiles":
                document.attachments["secret.exe"] = b"MZ"
            case "OpenAction":
                document.Root.OpenAction = Dictionary(S=Name.URI, URI="x:")
            case "AA":
                page.AA = Dictionary(O=Dictionary(S=Name.URI, URI="x:"))
            case "SubmitForm":
                page.obj.B1 = Dictionary(S=Name.SubmitForm, F="x:")
            case "RichMedia":
                annot = Dictionary(Type=Name.Annot, Subtype=Name.RichMedia, Rect=[0, 0, 9, 9])
                page.Annots = Array([annot])
        return _octets(document, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def pdf_chiffre() -> bytes:
    """Un PDF qui demande un mot de passe."""
    with Pdf.new() as document:
        document.add_blank_page()
        return _octets(document, encryption=pikepdf.Encryption(owner="x", user="y"))


def pdf_bombe() -> bytes:
    """Un petit PDF dont la table des objets se décompresse en plus d'un gigaoctet."""
    corps = zlib.compressobj(9)
    zeros = b" " * (1 << 20)
    flux = b"".join(corps.compress(zeros) for _ in range(1500)) + corps.flush()
    tete = b"%PDF-1.5\n1 0 obj\n<</Type/XRef/Size 5/W[1 2 1]/Root 2 0 R/Filter/FlateDecode/Length "
    return b"".join(
        (tete, b"%d" % len(flux), b">>\nstream\n", flux, b"\nendstream\nendobj\n",
         b"startxref\n9\n%%EOF\n")
    )  # fmt: skip


def png(large: int, haut: int) -> bytes:
    """Un PNG gris de cette taille, fabriqué sans garder ses pixels en mémoire."""
    corps = zlib.compressobj(1)
    ligne = b"\x00" + b"\x80" * large
    donnees = b"".join(corps.compress(ligne) for _ in range(haut)) + corps.flush()
    tete = struct.pack(">IIBBBBB", large, haut, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _bloc(b"IHDR", tete) + _bloc(b"IDAT", donnees) + _bloc(b"IEND", b"")
    )


def _bloc(nom: bytes, corps: bytes) -> bytes:
    somme = zlib.crc32(nom + corps)
    return struct.pack(">I", len(corps)) + nom + corps + struct.pack(">I", somme)
