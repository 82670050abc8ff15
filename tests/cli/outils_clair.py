"""Chercher un témoin en clair : chaque encodage où il pourrait traîner, chaque flux comprimé."""

from __future__ import annotations

import base64
import os
import re
import unicodedata
import zlib
from collections.abc import Iterator
from pathlib import Path


def formes(temoin: str) -> list[bytes]:
    """Le témoin dans chaque encodage où il pourrait traîner."""
    trouvees: set[bytes] = set()
    for texte in {
        unicodedata.normalize(f, v)
        for f in ("NFC", "NFD")
        for v in (temoin, temoin.upper(), temoin.lower())
    }:
        for codage in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
            try:
                brut = texte.encode(codage)
            except UnicodeEncodeError:
                continue
            trouvees.add(brut)
            trouvees.update(_base64(brut))
            trouvees.add(brut.hex().encode())
    return sorted(trouvees)


def _base64(brut: bytes) -> Iterator[bytes]:
    """Ce que devient le témoin en base64, à chacun des trois décalages."""
    for decalage in range(3):
        code = base64.b64encode(bytes(decalage) + brut).rstrip(b"=")
        debut = (decalage * 8 + 5) // 6
        yield code[debut:-1]


def decompresses(octets: bytes) -> Iterator[bytes]:
    """Le fichier, puis chaque flux zlib ou deflate qui s'y trouve."""
    yield octets
    for marque in re.finditer(rb"\x78[\x01\x5e\x9c\xda]|PK\x03\x04", octets):
        debut = marque.start()
        if octets[debut : debut + 2] == b"PK":
            nom, extra = octets[debut + 26 : debut + 28], octets[debut + 28 : debut + 30]
            saut = 30 + int.from_bytes(nom, "little") + int.from_bytes(extra, "little")
            flux, essai = octets[debut + saut :], zlib.decompressobj(-15)
        else:
            flux, essai = octets[debut:], zlib.decompressobj()
        try:
            yield essai.decompress(flux, 10_000_000)
        except zlib.error:
            continue


def chercher(dossiers: list[Path], temoins: dict[str, list[bytes]]) -> set[tuple[str, str]]:
    """(fichier, témoin) de chaque fichier, nom de fichier compris, où un témoin se lit."""
    trouves = set()
    for dossier in dossiers:
        for fichier in dossier.rglob("*"):
            nom = os.fsencode(fichier.name)
            contenus = [nom]
            if fichier.is_file() and not fichier.is_symlink():
                contenus += decompresses(fichier.read_bytes())
            for temoin, cherches in temoins.items():
                if any(f in c for c in contenus for f in cherches):
                    trouves.add((fichier.name, temoin))
    return trouves
