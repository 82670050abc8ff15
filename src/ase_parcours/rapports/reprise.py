"""Reprendre les données jointes à un PDF : trouver la pièce, la borner, la relire."""

from __future__ import annotations

import io
import zlib

import pikepdf

from ase_parcours.erreurs import FichierAbime
from ase_parcours.rapports import donnees
from ase_parcours.rapports.achevement import NOM_DE_LA_PIECE
from ase_parcours.rapports.documents.registre import DOCUMENTS
from ase_parcours.rapports.donnees import Document

PDF_MAX = 40_000_000
"""Un trousseau plein de copies en fait moins."""
_PIECES_MAX = 16


def document_du_pdf(octets: bytes) -> Document:
    """Le document que ce PDF porte. Lève ``FichierAbime`` s'il n'en porte pas, ou abîmé.

    Rien n'est exécuté ni suivi : une seule pièce jointe est lue, bornée avant d'être décompressée.
    """
    return donnees.lire(_piece(octets), {nom: d.contenu for nom, d in DOCUMENTS.items()})


def pdf_trop_gros() -> FichierAbime:
    """Le refus d'un fichier qui ne peut pas être un de nos documents."""
    return FichierAbime(
        "pdf_trop_gros",
        "Ce fichier est trop gros pour être un document d'ASE Parcours.",
        "Choisissez le PDF reçu du service qui l'a édité.",
    )


def _piece(octets: bytes) -> bytes:
    if len(octets) > PDF_MAX:
        raise pdf_trop_gros()
    try:
        with pikepdf.open(io.BytesIO(octets)) as pdf:
            jointes = pdf.Root.get("/AF", pikepdf.Array())
            for fiche in list(jointes)[:_PIECES_MAX]:
                if str(fiche.get("/UF", "")) == NOM_DE_LA_PIECE:
                    return _octets(fiche.EF.F)
    except (pikepdf.PdfError, AttributeError, KeyError, TypeError, ValueError):
        raise _sans_donnees() from None
    raise _sans_donnees()


def _octets(flux: pikepdf.Object) -> bytes:
    """Le contenu d'une pièce, sans jamais décompresser plus que ce qui peut être lu."""
    brut: bytes = flux.read_raw_bytes()
    filtre = flux.get("/Filter")
    if filtre is None:
        return brut
    if filtre != pikepdf.Name.FlateDecode or "/DecodeParms" in flux:
        raise ValueError("filtre")
    try:
        return zlib.decompressobj().decompress(brut, donnees.OCTETS_MAX + 1)
    except zlib.error:
        raise ValueError("flux") from None


def _sans_donnees() -> FichierAbime:
    return FichierAbime(
        "document_sans_donnees",
        "Ce fichier ne porte pas les données d'un document d'ASE Parcours.",
        "Un PDF réenregistré par un autre logiciel, ou imprimé puis numérisé, les perd.",
    )
