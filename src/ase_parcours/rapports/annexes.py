"""Joindre des pièces à un document : chacune sur une page A4, numérotée avec les siennes.

Les pages d'un PDF deviennent un dessin posé dans le cadre : rien d'autre n'en est repris.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from ase_parcours.rapports.kit import polices, style
from ase_parcours.rapports.kit.balises import ligne_brute
from ase_parcours.rapports.kit.page import Bordure, pied
from ase_parcours.rapports.texte import court

_HAUT = style.PAGE_HAUTEUR - style.HAUT - 18
"""Haut du cadre : le titre de la pièce est au-dessus."""
_BAS = style.PIED + 20
_COTE = 10 * mm
CADRE = (_COTE, _BAS, style.PAGE_LARGEUR - _COTE, _HAUT)
"""Où se pose une page de pièce : gauche, bas, droite, haut, en points."""


@dataclass(frozen=True, slots=True)
class Annexe:
    """Une pièce à joindre. ``octets`` : PDF sans rien d'actif, ou image JPEG."""

    titre: str
    pages: int
    octets: bytes

    @property
    def pdf(self) -> bool:
        """Vrai si les octets sont ceux d'un PDF."""
        return self.octets.startswith(b"%PDF-")


def joindre(document: bytes, annexes: Sequence[Annexe], bordure: Bordure, avant: int) -> bytes:
    """Le document suivi des pièces. ``avant`` : nombre de ses pages."""
    fonds = _fonds(annexes, bordure, avant)
    with pikepdf.open(io.BytesIO(document)) as pdf, pikepdf.open(io.BytesIO(fonds)) as fond:
        pdf.pages.extend(fond.pages)
        rang = avant
        for annexe in annexes:
            if annexe.pdf:
                _poser(pdf, rang, annexe)
            rang += annexe.pages
        sortie = io.BytesIO()
        # Les flux d'une pièce sont recopiés, jamais décompressés.
        niveau = pikepdf.StreamDecodeLevel.none
        pdf.save(sortie, deterministic_id=True, stream_decode_level=niveau)
    return sortie.getvalue()


def _poser(pdf: pikepdf.Pdf, rang: int, annexe: Annexe) -> None:
    cadre, nom = pikepdf.Rectangle(*CADRE), pikepdf.Name.Piece
    with pikepdf.open(io.BytesIO(annexe.octets)) as source:
        for i, page in enumerate(source.pages):
            cible = pdf.pages[rang + i]
            dessin = pdf.copy_foreign(page.as_form_xobject())
            # Un nom fixe, là où ``add_overlay`` en tire un au hasard : mêmes faits, mêmes octets.
            cible.Resources.XObject = pikepdf.Dictionary({str(nom): dessin})
            place = cible.calc_form_xobject_placement(
                dessin,
                nom,
                cadre,
                invert_transformations=True,
                allow_shrink=True,
                allow_expand=True,
            )
            cible.contents_add(b"q\n" + place + b"\nQ\n")


def _fonds(annexes: Sequence[Annexe], bordure: Bordure, avant: int) -> bytes:
    """Une page par page de pièce : son titre, le pied du document, et l'image s'il y en a une."""
    polices.enregistrer()
    tampon = io.BytesIO()
    toile = Canvas(
        tampon,
        pagesize=(style.PAGE_LARGEUR, style.PAGE_HAUTEUR),
        invariant=1,
        pageCompression=1,
        initialFontName=polices.NORMALE,  # type: ignore[arg-type]
    )
    total = avant + sum(a.pages for a in annexes)
    rang = avant
    for annexe in annexes:
        for page in range(annexe.pages):
            rang += 1
            suite = f", page {page + 1} sur {annexe.pages}" if annexe.pages > 1 else ""
            toile.setFillColor(style.ENCRE)
            toile.setFont(polices.GRASSE, 8.5)
            titre = ligne_brute(court(annexe.titre, 80) + suite, polices.GRASSE)
            toile.drawString(style.GAUCHE, style.PAGE_HAUTEUR - style.HAUT - 10, titre)
            if not annexe.pdf:
                _image(toile, annexe.octets)
            pied(toile, bordure, rang, total)
            toile.showPage()
    toile.save()
    return tampon.getvalue()


def _image(toile: Canvas, octets: bytes) -> None:
    image = ImageReader(io.BytesIO(octets))
    large, haut = image.getSize()
    gauche, bas, droite, sommet = CADRE
    echelle = min((droite - gauche) / large, (sommet - bas) / haut)
    w, h = large * echelle, haut * echelle
    toile.drawImage(image, (gauche + droite - w) / 2, (bas + sommet - h) / 2, w, h)
