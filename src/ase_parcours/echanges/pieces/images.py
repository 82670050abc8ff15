"""Les dimensions d'une image, lues dans son en-tête : rien n'est décodé."""

from __future__ import annotations

import struct

Taille = tuple[int, int]
"""Largeur et hauteur, en pixels."""

_SOF = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SEULS = frozenset({0x01, *range(0xD0, 0xD9)})


def dimensions(octets: bytes, genre: str) -> Taille | None:
    """Dimensions d'une image ; ``None`` si son en-tête ne se lit pas (elle est abîmée)."""
    lecteurs = {"image/png": _png, "image/jpeg": _jpeg, "image/tiff": _tiff, "image/heic": _heic}
    try:
        taille = lecteurs[genre](octets)
    except (struct.error, IndexError, KeyError):
        return None
    return taille if taille is not None and min(taille) > 0 else None


def megapixels(taille: Taille) -> int:
    """Millions de pixels, arrondis."""
    return round(taille[0] * taille[1] / 1_000_000)


def _png(octets: bytes) -> Taille | None:
    if octets[12:16] != b"IHDR" or b"IDAT" not in octets:
        return None
    large, haut = struct.unpack(">II", octets[16:24])
    return large, haut


def _jpeg(octets: bytes) -> Taille | None:
    i = 2
    while i + 4 <= len(octets):
        if octets[i] != 0xFF:
            return None
        marque = octets[i + 1]
        if marque == 0xFF:
            i += 1
            continue
        if marque in _SEULS:
            i += 2
            continue
        if marque in _SOF:
            haut, large = struct.unpack(">HH", octets[i + 5 : i + 9])
            return large, haut
        i += 2 + struct.unpack(">H", octets[i + 2 : i + 4])[0]
    return None


def _tiff(octets: bytes) -> Taille | None:
    ordre = "<" if octets[:2] == b"II" else ">"
    (debut,) = struct.unpack(f"{ordre}I", octets[4:8])
    (nombre,) = struct.unpack(f"{ordre}H", octets[debut : debut + 2])
    trouves = {}
    for rang in range(min(nombre, 512)):
        champ = octets[debut + 2 + 12 * rang : debut + 14 + 12 * rang]
        etiquette, forme = struct.unpack(f"{ordre}HH", champ[:4])
        if etiquette in (256, 257):
            code = "H" if forme == 3 else "I"
            (trouves[etiquette],) = struct.unpack_from(f"{ordre}{code}", champ, 8)
    return trouves[256], trouves[257]


def _heic(octets: bytes) -> Taille | None:
    """La plus grande des tailles annoncées (l'image entière, puis ses carreaux)."""
    tailles: list[Taille] = []
    i = octets.find(b"ispe")
    while i >= 0 and len(tailles) < 64:
        large, haut = struct.unpack(">II", octets[i + 8 : i + 16])
        tailles.append((large, haut))
        i = octets.find(b"ispe", i + 4)
    return max(tailles, key=lambda t: t[0] * t[1], default=None)
