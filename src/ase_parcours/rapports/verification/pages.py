"""Retrouver un sceau dans les pages d'un PDF qui ne le garde plus ailleurs.

Un logiciel qui redessine un PDF (LibreOffice) perd ce qui n'est pas imprimé, mais garde le code
écrit sur la page ; un numériseur n'en garde que l'image.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing

import pypdfium2 as pdfium

from ase_parcours.rapports.verification import image, saisie

_PAGES_MAX = 60
"""Le sceau finit le document : on part de la dernière page."""
_IMAGES_MAX = 12
_ECHELLE = 200 / 72
_PIXELS_MAX = 12_000_000


def codes_ecrits(octets: bytes) -> list[str]:
    """Le texte de chaque page qui porte un code tapable, la dernière d'abord. Ne lève rien."""
    return [t for t in _lire(octets, _texte, _PAGES_MAX) if saisie.ressemble_a_un_code(t)]


def codes_dessines(octets: bytes) -> list[str]:
    """Les codes des carrés dessinés ou numérisés, la dernière page d'abord. Ne lève rien."""
    for code in _lire(octets, _carres, _IMAGES_MAX):
        if code:
            return [code]
    return []


def _lire(
    octets: bytes, lire: Callable[[pdfium.PdfPage], Iterator[str]], combien: int
) -> Iterator[str]:
    try:
        with closing(pdfium.PdfDocument(octets)) as pdf:
            n = len(pdf)
            for rang in range(n - 1, max(-1, n - 1 - combien), -1):
                with closing(pdf[rang]) as page:
                    yield from lire(page)
    except (pdfium.PdfiumError, ValueError, MemoryError):
        # Un PDF abîmé ou protégé n'a rien à montrer : l'appelant dit pourquoi.
        return


def _texte(page: pdfium.PdfPage) -> Iterator[str]:
    with closing(page.get_textpage()) as texte:
        yield texte.get_text_bounded().replace("\r\n", "\n")


def _carres(page: pdfium.PdfPage) -> Iterator[str]:
    largeur, hauteur = page.get_size()
    if largeur * hauteur * _ECHELLE**2 > _PIXELS_MAX:
        return
    yield from image.codes_de(page.render(scale=_ECHELLE, grayscale=True).to_pil().convert("L"))
