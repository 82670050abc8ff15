"""Lire une image versée : redressée, réduite, sans jamais remplir la mémoire."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

LARGEUR_IMAGE = 900
MEMOIRE_IMAGE = 256
"""Mo que le décodage d'une image peut prendre : 40 mégapixels en prennent 160."""


def lire_image(octets: bytes, largeur: int) -> QImage:
    """L'image redressée, réduite à ``largeur`` pixels au plus ; nulle si elle ne se lit pas.

    Un JPEG est réduit pendant qu'il se décode : il n'est jamais entier en mémoire.
    """
    flux = QBuffer()
    flux.setData(QByteArray(octets))
    flux.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(MEMOIRE_IMAGE)
    lecteur = QImageReader(flux)
    lecteur.setAutoTransform(True)
    taille = lecteur.size()
    couchee = QImageIOHandler.Transformation.TransformationRotate90
    # La taille demandée est celle d'avant le redressement.
    large = taille.height() if lecteur.transformation() & couchee else taille.width()
    if large > largeur:
        lecteur.setScaledSize(taille * (largeur / large))
    return lecteur.read()
