"""Ce que coûte un document : un plan de transition, et les mêmes mots posés sur une toile nue."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from ase_parcours.rapports import exemples, rendu
from ase_parcours.rapports.contenus.communs import Contenu
from banc.cadre import Cible, Paire, ligne

_FORMER = "_formatText"
"""Par où ReportLab passe pour chaque chaîne, quel que soit l'élément qui la pose."""


@dataclass(frozen=True)
class Pose:
    """Un texte du document, là où il est imprimé (points, depuis le bas à gauche)."""

    page: int
    x: float
    y: float
    police: str
    taille: float
    texte: str


@ligne("plan_transition", "écrire un plan de transition", cible=Cible("produit", 150))
def plan_transition(dossier: Path) -> Iterator[Paire]:
    """Référence : les mêmes chaînes aux mêmes places, sur une toile nue (ni mise en page, ni trait,
    ni dessin)."""
    contenu = exemples.plan_sans_solution()
    poses = relever("plan_transition", contenu)

    def produit() -> None:
        (dossier / "produit.pdf").write_bytes(rendu.rendre("plan_transition", contenu).octets)

    def reference() -> None:
        (dossier / "reference.pdf").write_bytes(rejouer(poses))

    yield Paire(produit, reference)


def relever(type_: str, contenu: Contenu) -> list[Pose]:
    """Rend le document une fois en notant chaque chaîne qu'il pose."""
    poses: list[Pose] = []
    vraie: Any = getattr(PDFTextObject, _FORMER)

    def noter(objet: Any, texte: object) -> object:  # noqa: ANN401 - ses attributs ne sont pas déclarés
        toile, mot = objet._canvas, _texte(texte)
        if mot:
            x, y = toile.absolutePosition(objet._x, objet._y)
            police, taille = objet._fontname, objet._fontsize
            poses.append(Pose(toile.getPageNumber(), x, y, police, taille, mot))
        return vraie(objet, texte)

    with mock.patch.object(PDFTextObject, _FORMER, noter):
        rendu.rendre(type_, contenu)
    return poses


def rejouer(poses: list[Pose]) -> bytes:
    """Pose ces chaînes sur une toile nue."""
    sortie = io.BytesIO()
    toile = Canvas(sortie, pagesize=A4)
    page, pinceau = 1, ("", 0.0)
    for pose in poses:
        if pose.page != page:
            toile.showPage()
            page, pinceau = pose.page, ("", 0.0)
        if (pose.police, pose.taille) != pinceau:
            pinceau = (pose.police, pose.taille)
            toile.setFont(*pinceau)
        toile.drawString(pose.x, pose.y, pose.texte)
    toile.showPage()
    toile.save()
    return sortie.getvalue()


def _texte(brut: object) -> str:
    return brut.decode() if isinstance(brut, bytes) else str(brut)
