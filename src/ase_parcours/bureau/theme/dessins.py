"""Les petits dessins que la feuille de style désigne par adresse : flèches, coche, point.

Une feuille Qt ne prend une image que par une adresse de fichier ou de ressource, et ces dessins
doivent prendre la couleur du thème. Ils sont donc rangés dans une ressource Qt construite en
mémoire, au format documenté de ``rcc`` (version 1, sans compression) : rien n'est écrit sur le
disque.
"""

from __future__ import annotations

import struct
from functools import cache

from PySide6.QtCore import QResource

from ase_parcours import ressources
from ase_parcours.bureau.theme.jetons import Theme

_POINT = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24">'
    '<circle cx="12" cy="12" r="7" fill="currentColor"/></svg>'
)
_VERSION = 1
_DOSSIER = 2
_LANGUE_C = 1
"""Un fichier d'une autre langue serait ignoré sur un poste qui ne la parle pas."""

# Qt lit la mémoire sans la copier : ces octets doivent vivre autant que le processus.
_GARDES: list[bytes] = []


@cache
def enregistrer(theme: Theme) -> str:
    """Rend les dessins du thème lisibles et donne leur préfixe (« :/ase_clair »).

    Lève ``RuntimeError`` si Qt refuse la ressource.
    """
    chevron = ressources.texte("icons/tabler/chevron-down.svg")
    coche = ressources.texte("icons/tabler/check.svg").replace('width="2"', 'width="3"')
    haut = chevron.replace("<path", '<path transform="rotate(180 12 12)"')
    fichiers = {
        "bas.svg": _teinter(chevron, theme.texte),
        "bas_eteint.svg": _teinter(chevron, theme.discret),
        "haut.svg": _teinter(haut, theme.texte),
        "haut_eteint.svg": _teinter(haut, theme.discret),
        "coche.svg": _teinter(coche, theme.sur_accent),
        "point.svg": _teinter(_POINT, theme.sur_accent),
    }
    donnees = construire(fichiers)
    racine = f"/ase_{theme.nom}"
    _GARDES.append(donnees)
    if not QResource.registerResourceData(donnees, racine):
        raise RuntimeError("les dessins du thème n'ont pas pu être chargés")
    return f":{racine}"


def _teinter(svg: str, couleur: str) -> bytes:
    return svg.replace("currentColor", couleur).encode()


def construire(fichiers: dict[str, bytes]) -> bytes:
    """Ressource Qt binaire d'un dossier plat de fichiers."""
    noms, contenus = bytearray(), bytearray()
    feuilles: list[bytes] = []
    # Qt cherche un nom par dichotomie sur son empreinte.
    for nom in sorted(fichiers, key=_empreinte):
        feuilles.append(struct.pack(">IHHHI", len(noms), 0, 0, _LANGUE_C, len(contenus)))
        noms += struct.pack(">HI", len(nom), _empreinte(nom)) + nom.encode("utf-16-be")
        contenus += struct.pack(">I", len(fichiers[nom])) + fichiers[nom]
    arbre = struct.pack(">IHII", 0, _DOSSIER, len(feuilles), 1) + b"".join(feuilles)
    debut = 4 + 4 * 4
    positions = (debut, debut + len(arbre), debut + len(arbre) + len(contenus))
    entete = b"qres" + struct.pack(">IIII", _VERSION, *positions)
    return bytes(entete + arbre + contenus + noms)


def _empreinte(nom: str) -> int:
    """L'empreinte que Qt calcule sur un nom de ressource."""
    valeur = 0
    for lettre in nom:
        valeur = (valeur << 4) + ord(lettre)
        valeur = (valeur ^ ((valeur & 0xF0000000) >> 23)) & 0x0FFFFFFF
    return valeur
