"""Le carré QR : ses modules, et leur dessin en rectangles d'encre."""

from __future__ import annotations

from functools import lru_cache

import qrcode
from qrcode.constants import ERROR_CORRECT_M
from reportlab.pdfgen.canvas import Canvas

from ase_parcours.rapports.kit import style

Matrice = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=16)
def matrice(code: str) -> Matrice:
    """Modules du QR de ce texte, niveau M, sans zone calme."""
    qr = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    qr.add_data(code)
    qr.make(fit=True)
    return tuple(tuple(bool(m) for m in rangee) for rangee in qr.get_matrix())


def dessiner(toile: Canvas, modules: Matrice, x: float, y: float, cote: float) -> None:
    """Dessine le QR, coin bas gauche en (x, y), ``cote`` en points."""
    module = cote / len(modules)
    toile.setFillColor(style.ENCRE)
    chemin = toile.beginPath()
    for rang, rangee in enumerate(modules):
        haut = y + cote - (rang + 1) * module
        for debut, fin in _suites(rangee):
            chemin.rect(x + debut * module, haut, (fin - debut) * module, module)
    toile.drawPath(chemin, stroke=0, fill=1)


def _suites(rangee: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Suites noires d'une rangée, [début, fin) : un rectangle plutôt que mille carrés."""
    suites: list[tuple[int, int]] = []
    for rang, noir in enumerate(rangee):
        if noir and suites and suites[-1][1] == rang:
            suites[-1] = (suites[-1][0], rang + 1)
        elif noir:
            suites.append((rang, rang + 1))
    return suites
