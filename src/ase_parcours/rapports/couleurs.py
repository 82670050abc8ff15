"""Le profil sRGB des documents, écrit par nous : primaires et courbe de la norme, rien d'autre.

Un fichier de profil embarqué aurait sa propre licence et ses propres octets ; celui-ci tient en
quelques centaines d'octets et ne change jamais.
"""

from __future__ import annotations

import struct
from functools import cache

_BLANC = (0.9642, 1.0, 0.8249)
"""Le blanc D50, dans lequel tout profil exprime ses couleurs."""
_PRIMAIRES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
"""Rouge, vert, bleu de sRGB, ramenés à D50."""
_ADAPTATION = (
    1.047886, 0.022919, -0.050216,
    0.029582, 0.990484, -0.017079,
    -0.009252, 0.015073, 0.751678,
)  # fmt: skip
"""De D65, le blanc de sRGB, à D50."""
_COURBE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_ENTETE = 128
_DU_SIGNE_AU_BLANC = 32


@cache
def profil() -> bytes:
    """Les octets du profil ICC (version 4)."""
    morceaux = {
        b"desc": _mots("sRGB, ASE Parcours"),
        b"cprt": _mots("Domaine public"),
        b"wtpt": _xyz(_BLANC),
        b"chad": b"sf32\0\0\0\0" + _fixes(_ADAPTATION),
        **{nom: _xyz(valeur) for nom, valeur in _PRIMAIRES.items()},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), _courbe()),
    }
    table, corps = _ranger(morceaux)
    return _entete(_ENTETE + len(table) + len(corps)) + table + corps


def _ranger(morceaux: dict[bytes, bytes]) -> tuple[bytes, bytes]:
    """La table et les données ; trois courbes égales n'en font qu'une."""
    debut = _ENTETE + 4 + 12 * len(morceaux)
    table, corps, places = struct.pack(">I", len(morceaux)), b"", dict[bytes, int]()
    for nom, octets in morceaux.items():
        if octets not in places:
            places[octets] = debut + len(corps)
            corps += octets + b"\0" * (-len(octets) % 4)
        table += struct.pack(">4sII", nom, places[octets], len(octets))
    return table, corps


def _entete(taille: int) -> bytes:
    """Un écran RVB, sans date ni auteur qui changeraient d'un poste à l'autre."""
    debut = struct.pack(">I4sI4s4s4s", taille, b"\0" * 4, 0x04200000, b"mntr", b"RGB ", b"XYZ ")
    jour = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    milieu = b"acsp".ljust(_DU_SIGNE_AU_BLANC, b"\0")
    return (debut + jour + milieu + _fixes(_BLANC)).ljust(_ENTETE, b"\0")


def _courbe() -> bytes:
    return b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + _fixes(_COURBE)


def _xyz(valeurs: tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixes(valeurs)


def _mots(texte: str) -> bytes:
    brut = texte.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"fr", b"FR", len(brut), 28) + brut


def _fixes(valeurs: tuple[float, ...]) -> bytes:
    """Nombres à seize bits après la virgule."""
    return b"".join(struct.pack(">i", round(v * 65536)) for v in valeurs)
