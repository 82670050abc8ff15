"""Relire un PDF rendu : texte et boîtes par QtPdf, structure par pikepdf."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pikepdf
from PySide6.QtCore import QBuffer, QByteArray, QRectF
from PySide6.QtPdf import QPdfDocument


def textes_des_pages(octets: bytes) -> list[str]:
    """Texte de chaque page, tel qu'un lecteur le copie."""
    return [document.getAllText(page).text() for document, page in _pages(octets)]


def boites_des_pages(octets: bytes) -> list[QRectF]:
    """Boîte qui contient tout le texte de chaque page, en points, origine en haut."""
    return [document.getAllText(page).boundingRectangle() for document, page in _pages(octets)]


def sans_blancs(texte: str) -> str:
    """Le texte sans ses blancs ni ses coupes : un mot coupé s'y retrouve entier."""
    return "".join(texte.split())


def polices(octets: bytes) -> dict[str, Any]:
    """Polices de toutes les pages : nom → descripteur."""
    trouvees = {}
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        for page in pdf.pages:
            for police in page.Resources.Font.values():
                trouvees[str(police.BaseFont)] = "/FontFile2" in police.FontDescriptor
    return trouvees


def _pages(octets: bytes) -> Iterator[tuple[QPdfDocument, int]]:
    document, tampon = QPdfDocument(), QBuffer()
    tampon.setData(QByteArray(octets))
    tampon.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(tampon)
    for page in range(document.pageCount()):
        yield document, page
    document.close()
