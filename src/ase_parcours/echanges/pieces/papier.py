"""Préparer une pièce pour le papier : un PDF sans rien d'actif, ou une image redressée, réduite."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ase_parcours.echanges.pieces.images import dimensions
from ase_parcours.echanges.pieces.pdf import preparer_pdf

if TYPE_CHECKING:
    from PIL import Image

_COTE_MAX = 2400
"""Pixels du grand côté : 210 par pouce sur une page A4."""
PIXELS_MAX = 80_000_000
_QUALITE = 85
_RAISONS = {
    "protege": "le PDF demande un mot de passe",
    "abime": "le PDF est abîmé",
    "demesure": "le PDF est trop lourd à mettre en page",
}


@dataclass(frozen=True, slots=True)
class Prepare:
    """``octets`` : PDF ou JPEG à poser, de ``pages`` pages ; vide avec sa ``raison`` sinon."""

    octets: bytes = b""
    pages: int = 0
    raison: str = ""


def preparer(octets: bytes, genre: str) -> Prepare:
    """Prépare une pièce. Ne lève rien : une pièce qui ne se prépare pas dit pourquoi."""
    if genre == "application/pdf":
        examen, plat = preparer_pdf(octets)
        if examen.pages is None or not plat:
            return Prepare(raison=_RAISONS.get(examen.pourquoi, _RAISONS["abime"]))
        return Prepare(plat, examen.pages)
    if genre == "image/heic":
        return Prepare(raison="une image HEIC ne se met pas en page ici")
    taille = dimensions(octets, genre)
    if taille is None:
        return Prepare(raison="l’image est abîmée")
    if taille[0] * taille[1] > PIXELS_MAX:
        return Prepare(raison="l’image est trop grande")
    return _image(octets)


def _image(octets: bytes) -> Prepare:
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(octets), formats=("PNG", "JPEG", "TIFF")) as ouverte:
            if ouverte.format == "TIFF" and getattr(ouverte, "n_frames", 1) > 1:
                return Prepare(raison="l’image a plusieurs pages, versez-la en PDF")
            ouverte.draft("RGB", (_COTE_MAX, _COTE_MAX))
            ouverte.thumbnail((_COTE_MAX, _COTE_MAX))
            droite = ImageOps.exif_transpose(ouverte)
            sortie = io.BytesIO()
            _sur_blanc(droite).save(sortie, "JPEG", quality=_QUALITE)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, MemoryError):
        return Prepare(raison="l’image est abîmée")
    return Prepare(sortie.getvalue(), 1)


def _sur_blanc(image: Image.Image) -> Image.Image:
    """Sans transparence : elle s'imprimerait noire."""
    from PIL import Image

    if image.mode in ("RGB", "L"):
        return image
    if "A" not in image.getbands() and "transparency" not in image.info:
        return image.convert("RGB")
    couche = image.convert("RGBA")
    fond = Image.new("RGBA", couche.size, "white")
    return Image.alpha_composite(fond, couche).convert("RGB")
