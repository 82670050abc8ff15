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

from ase_parcours.rapports.kit import polices, structure, style
from ase_parcours.rapports.kit.balises import ligne_brute
from ase_parcours.rapports.kit.page import Bordure, pied
from ase_parcours.rapports.kit.structure import Element, Toile
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


@dataclass(frozen=True, slots=True)
class Pose:
    """Les pages d'un PDF à poser : sur quelles pages du document, et le numéro de contenu qui y
    attend chacune."""

    octets: bytes
    debut: int
    numeros: tuple[int, ...]


def dessiner(toile: Toile, annexes: Sequence[Annexe], bordure: Bordure, avant: int) -> list[Pose]:
    """Une page par page de pièce : son titre, le pied du document, et l'image s'il y en a une.

    ``avant`` : nombre de pages du document. Rend ce que ``poser`` doit ajouter au fichier fini.
    """
    total = avant + sum(a.pages for a in annexes)
    rang, poses = avant, []
    for annexe in annexes:
        debut, numeros = rang, []
        for page in range(annexe.pages):
            rang += 1
            _titre(toile, annexe, page)
            figure = Element("Figure", alt=f"Copie. {annexe.titre}{_suite(annexe, page)}")
            if annexe.pdf:
                toile.structure.racine.recoit(figure)
                numeros.append(toile.structure.reserver(figure))
            else:
                with structure.contenu(toile, figure):
                    _image(toile, annexe.octets)
            pied(toile, bordure, rang, total)
            toile.showPage()
        if annexe.pdf:
            poses.append(Pose(annexe.octets, debut, tuple(numeros)))
    return poses


def poser(pdf: pikepdf.Pdf, poses: Sequence[Pose]) -> None:
    """Pose les pages des pièces sur celles qui les attendent."""
    for pose in poses:
        _poser(pdf, pose)


def _poser(pdf: pikepdf.Pdf, pose: Pose) -> None:
    cadre, nom = pikepdf.Rectangle(*CADRE), pikepdf.Name.Piece
    with pikepdf.open(io.BytesIO(pose.octets)) as source:
        for i, page in enumerate(source.pages):
            cible = pdf.pages[pose.debut + i]
            dessin = pdf.copy_foreign(page.as_form_xobject())
            # Un nom fixe, là où ``add_overlay`` en tire un au hasard : mêmes faits, mêmes octets.
            cible.Resources.XObject = pikepdf.Dictionary({str(nom): dessin})
            # Des marques d'ailleurs y désigneraient notre arbre.
            for cle in ("/StructParents", "/StructParent"):
                if cle in dessin:
                    del dessin[cle]
            place = cible.calc_form_xobject_placement(
                dessin,
                nom,
                cadre,
                invert_transformations=True,
                allow_shrink=True,
                allow_expand=True,
            )
            marque = f"/Figure <</MCID {pose.numeros[i]}>> BDC\nq\n".encode("ascii")
            cible.contents_add(marque + place + b"\nQ\nEMC\n")


def _titre(toile: Toile, annexe: Annexe, page: int) -> None:
    """Le titre de la pièce, redit pour l'œil seul sur ses pages suivantes."""
    toile.setFillColor(style.ENCRE)
    toile.setFont(polices.GRASSE, 8.5)
    titre = ligne_brute(court(annexe.titre, 80) + _suite(annexe, page), polices.GRASSE)
    y = style.PAGE_HAUTEUR - style.HAUT - 10
    element = Element("H2", titre=court(annexe.titre, 80))
    marque = structure.artefact(toile) if page else structure.contenu(toile, element, y + 8.5)
    with marque:
        toile.drawString(style.GAUCHE, y, titre)


def _suite(annexe: Annexe, page: int) -> str:
    return f", page {page + 1} sur {annexe.pages}" if annexe.pages > 1 else ""


def _image(toile: Toile, octets: bytes) -> None:
    image = ImageReader(io.BytesIO(octets))
    large, haut = image.getSize()
    gauche, bas, droite, sommet = CADRE
    echelle = min((droite - gauche) / large, (sommet - bas) / haut)
    w, h = large * echelle, haut * echelle
    toile.drawImage(image, (gauche + droite - w) / 2, (bas + sommet - h) / 2, w, h)
