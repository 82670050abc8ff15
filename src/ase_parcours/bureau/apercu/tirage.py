"""Envoyer les pages d'un document à l'imprimante, une à une, sans les écrire en clair.

Chaque page est dessinée à la résolution de l'imprimante puis donnée au pilote. Rien n'est écrit par
le programme ; sous Linux, le pilote passe par un fichier, qui reste alors en mémoire vive. La file
d'attente du système, elle, garde le document le temps de l'imprimer.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from ase_parcours.coffre.supports import est_en_memoire_vive
from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime

RESOLUTION_MAX = 600
"""Points par pouce : au-delà, une page prendrait un demi-gigaoctet sans mieux se lire."""
_POINTS_PAR_POUCE = 72.0
_EN_MEMOIRE = ("XDG_RUNTIME_DIR",)
_TEMPORAIRE = "TMPDIR"

Avance = Callable[[int, int], None]
"""Pages tirées, pages à tirer."""


@dataclass
class Arret:
    """Demande d'arrêt, lue entre deux pages."""

    demande: bool = False


def imprimer(
    octets: bytes,
    imprimante: QPrinter,
    nom: str,
    *,
    avance: Avance | None = None,
    arret: Arret | None = None,
) -> int:
    """Imprime un PDF ; rend le nombre de pages tirées. ``nom`` : ce que la file d'attente montre.

    Lève ``EnvironnementRefuse`` si l'imprimante refuse, ``FichierAbime`` si le PDF ne se lit pas.
    """
    flux = QBuffer()
    flux.setData(QByteArray(octets))
    flux.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(flux)
    try:
        if document.status() is not QPdfDocument.Status.Ready:
            raise FichierAbime(
                "document_illisible",
                "Ce document ne se lit pas : il n'a pas été imprimé.",
                "Exportez-le, puis ouvrez-le avec un autre programme.",
            )
        with _en_memoire_vive():
            return _tirer(document, imprimante, nom, avance, arret or Arret())
    finally:
        document.close()
        flux.close()


def pages_voulues(imprimante: QPrinter, total: int) -> list[int]:
    """Les rangs de page demandés au dialogue, depuis 0."""
    plages = imprimante.pageRanges()
    if not plages.isEmpty():
        return [n for n in range(total) if plages.contains(n + 1)]
    if imprimante.printRange() is QPrinter.PrintRange.PageRange and imprimante.fromPage():
        return list(range(imprimante.fromPage() - 1, min(imprimante.toPage() or total, total)))
    return list(range(total))


def _a_tirer(imprimante: QPrinter, total: int) -> list[int]:
    """Les pages, répétées si le pilote ne fait pas lui-même les exemplaires."""
    pages = pages_voulues(imprimante, total)
    copies = 1 if imprimante.supportsMultipleCopies() else max(1, imprimante.copyCount())
    if imprimante.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def _tirer(
    document: QPdfDocument, imprimante: QPrinter, nom: str, avance: Avance | None, arret: Arret
) -> int:
    imprimante.setDocName(nom)
    imprimante.setCreator("ASE Parcours")
    imprimante.setFullPage(True)
    pages = _a_tirer(imprimante, document.pageCount())
    if not pages:
        return 0
    _mettre_en_page(imprimante, document.pagePointSize(pages[0]))
    peintre = QPainter()
    if not peintre.begin(imprimante):
        raise _refus()
    peintre.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    tirees = 0
    try:
        for page in pages:
            if arret.demande:
                imprimante.abort()
                break
            if tirees:
                _mettre_en_page(imprimante, document.pagePointSize(page))
                if not imprimante.newPage():
                    raise _refus()
            _poser(peintre, imprimante, document, page)
            tirees += 1
            if avance is not None:
                avance(tirees, len(pages))
    finally:
        peintre.end()
    return tirees


def _mettre_en_page(imprimante: QPrinter, feuille: QSizeF) -> None:
    """Le papier et le sens de la page : une page couchée s'imprime couchée."""
    couchee = feuille.width() > feuille.height()
    debout = feuille.transposed() if couchee else feuille
    sens = QPageLayout.Orientation
    papier = QPageSize(debout, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    imprimante.setPageLayout(
        QPageLayout(papier, sens.Landscape if couchee else sens.Portrait, QMarginsF(0, 0, 0, 0))
    )


def _poser(peintre: QPainter, imprimante: QPrinter, document: QPdfDocument, page: int) -> None:
    """Dessine une page à sa taille, ou réduite si le papier est plus petit."""
    feuille = document.pagePointSize(page)
    place = QSizeF(imprimante.width(), imprimante.height())
    voulue = feuille * (imprimante.resolution() / _POINTS_PAR_POUCE)
    if voulue.width() > place.width() + 2 or voulue.height() > place.height() + 2:
        voulue = voulue.scaled(place, Qt.AspectRatioMode.KeepAspectRatio)
    finesse = min(1.0, RESOLUTION_MAX / max(1, imprimante.resolution()))
    image = _dessiner(document, page, (voulue * finesse).toSize())
    if imprimante.colorMode() is QPrinter.ColorMode.GrayScale:
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    peintre.drawImage(QRect(0, 0, round(voulue.width()), round(voulue.height())), image)


def _dessiner(document: QPdfDocument, page: int, taille: QSize) -> QImage:
    options = QPdfDocumentRenderOptions()
    format_ = QImage.Format.Format_RGB32
    return document.render(page, taille, options, format_, QColor("white"))


def _refus() -> EnvironnementRefuse:
    return EnvironnementRefuse(
        "imprimante_refuse",
        "L'imprimante n'a pas pris le document.",
        "Vérifiez qu'elle est allumée et qu'elle a du papier, ou exportez le document.",
    )


@contextmanager
def _en_memoire_vive() -> Iterator[None]:
    """Le fichier de travail du pilote (CUPS) naît dans un dossier qui n'est pas sur le disque."""
    avant = os.environ.get(_TEMPORAIRE)
    dossiers = (Path(os.environ[nom]) for nom in _EN_MEMOIRE if os.environ.get(nom))
    dossier = next((d for d in dossiers if est_en_memoire_vive(d)), None)
    if dossier is not None:
        os.environ[_TEMPORAIRE] = str(dossier)
    try:
        yield
    finally:
        if avant is None:
            os.environ.pop(_TEMPORAIRE, None)
        else:
            os.environ[_TEMPORAIRE] = avant
