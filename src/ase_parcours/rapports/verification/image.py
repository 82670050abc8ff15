"""Lire le carré d'un sceau sur une image : photo de travers, page numérisée, capture.

La taille est jugée d'après l'en-tête, avant que rien ne soit décodé. Une image nette se lit du
premier coup ; les autres sont reprises plus petites, plus contrastées, puis tournées.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import islice

import zxingcpp
from PIL import Image, ImageFilter, ImageOps

from ase_parcours.erreurs import FichierAbime

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF")
_SIGNATURES = (
    *(b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"BM", b"GIF8"),
    b"RIFF",
)
PIXELS_MAX = 80_000_000
"""Une page A4 à 600 points en a 35 millions ; au-delà de ceci, ce n'est plus une photo."""
_COTES = (2400, 1600, 1000)
_ANGLES = (15, 30, 45, -15, -30)
_CODES_MAX = 16
_QR = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])


def est_une_image(octets: bytes) -> bool:
    """Vrai si ces octets commencent comme une image."""
    return octets.startswith(_SIGNATURES)


def lire_les_codes(octets: bytes) -> list[str]:
    """Les textes des QR d'une image, les plus nets d'abord ; aucun s'il n'y en a pas.

    Lève ``FichierAbime`` (``image_demesuree``, ``image_illisible``).
    """
    try:
        with Image.open(io.BytesIO(octets), formats=_FORMATS) as image:
            if image.width * image.height > PIXELS_MAX:
                raise _demesuree()
            image.draft("L", (_COTES[0] * 2, _COTES[0] * 2))
            # Redressée comme l'appareil le demande, en gris.
            grise = ImageOps.exif_transpose(image).convert("L")
    except FichierAbime:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _demesuree() from None
    except Exception:
        # Un décodeur d'images peut lever de tout sur un fichier fait pour cela.
        raise FichierAbime(
            "image_illisible",
            "Cette image ne se lit pas.",
            "Enregistrez-la en PNG ou en JPEG, ou reprenez la photo.",
        ) from None
    return codes_de(grise)


def _demesuree() -> FichierAbime:
    return FichierAbime(
        "image_demesuree",
        "Cette image est trop grande pour être lue ici.",
        "Recadrez-la autour du carré, ou prenez-en une photo.",
    )


def codes_de(grise: Image.Image) -> list[str]:
    """Les textes des QR d'une image en gris déjà décodée."""
    for essai in _essais(grise):
        trouves = zxingcpp.read_barcodes(essai, formats=_QR, text_mode=zxingcpp.TextMode.Plain)
        textes = [t.text for t in islice(trouves, _CODES_MAX) if t.valid and t.text]
        if textes:
            return textes
    return []


def _essais(grise: Image.Image) -> Iterator[Image.Image]:
    yield grise
    for cote in _COTES:
        reduite = grise.copy()
        if max(grise.size) > cote:
            reduite.thumbnail((cote, cote))
        contrastee = ImageOps.autocontrast(reduite, cutoff=2)
        yield contrastee
        yield contrastee.filter(ImageFilter.UnsharpMask(radius=3, percent=180))
        for angle in _ANGLES:
            yield contrastee.rotate(angle, expand=True, fillcolor=255)
    if max(grise.size) <= _COTES[0]:
        # Un carré flou : agrandi, ses contours se raffermissent mieux.
        double = ImageOps.autocontrast(grise, cutoff=2).resize(
            (2 * grise.width, 2 * grise.height), Image.Resampling.BICUBIC
        )
        for rayon in (3, 5, 8):
            yield double.filter(ImageFilter.UnsharpMask(radius=rayon, percent=350, threshold=0))
