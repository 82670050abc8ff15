"""L'écriture recopiable d'un sceau : base 32 sans lettres ambiguës, une somme par ligne.

Chaque ligne porte huit groupes de cinq caractères et un neuvième, sa somme de contrôle, qui tient
compte de son rang : une faute de recopie, une ligne oubliée ou deux lignes inversées se voient, et
l'on sait laquelle reprendre.
"""

from __future__ import annotations

import hashlib

from ase_parcours.erreurs import FichierAbime

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CONFUSIONS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_UTILES, _SOMME = 40, 5
_LIGNE = _UTILES + _SOMME
_CONSEIL = "Recopiez-la depuis le papier, groupe par groupe."


def ecrire(octets: bytes) -> tuple[str, ...]:
    """Lignes de code, en groupes de cinq séparés par une espace."""
    suite = _base32(octets)
    lignes = [suite[i : i + _UTILES] for i in range(0, len(suite), _UTILES)]
    return tuple(_groupes(utile + _somme(rang, utile)) for rang, utile in enumerate(lignes, 1))


def lire(texte: str) -> bytes:
    """Octets d'un code recopié. Casse, espaces et tirets sont indifférents ; O vaut 0, I et L 1.

    Lève ``FichierAbime`` (``sceau_ligne_fautive``, ``sceau_vide``) en nommant les lignes fautives.
    """
    lignes = _decouper(texte)
    if not lignes:
        raise FichierAbime(
            "sceau_vide", "Le code du sceau est vide.", "Recopiez toutes ses lignes."
        )
    fautives = [rang for rang, ligne in enumerate(lignes, 1) if not _juste(rang, ligne)]
    if fautives:
        numeros = ", ".join(map(str, fautives))
        quoi = f"La ligne {numeros}" if len(fautives) == 1 else f"Les lignes {numeros}"
        verbe = "ne correspond pas" if len(fautives) == 1 else "ne correspondent pas"
        message = f"{quoi} du code du sceau {verbe} à sa somme de contrôle."
        raise FichierAbime("sceau_ligne_fautive", message, _CONSEIL)
    return _octets("".join(ligne[:-_SOMME] for ligne in lignes))


def _base32(octets: bytes) -> str:
    bits = len(octets) * 8
    reste = -bits % 5
    nombre = int.from_bytes(octets, "big") << reste
    n = (bits + reste) // 5
    return "".join(_ALPHABET[nombre >> (5 * (n - 1 - i)) & 31] for i in range(n))


def _octets(suite: str) -> bytes:
    nombre = 0
    for c in suite:
        nombre = nombre << 5 | _ALPHABET.index(c)
    taille = len(suite) * 5 // 8
    octets = (nombre >> (len(suite) * 5 - taille * 8)).to_bytes(taille, "big")
    if _base32(octets) != suite:
        raise FichierAbime(
            "sceau_ligne_fautive", "La dernière ligne du sceau est fautive.", _CONSEIL
        )
    return octets


def _somme(rang: int, utile: str) -> str:
    condense = hashlib.sha256(f"{rang}:{utile}".encode("ascii")).digest()
    return _base32(condense)[:_SOMME]


def _groupes(ligne: str) -> str:
    utile, somme = ligne[:-_SOMME], ligne[-_SOMME:]
    return " ".join([*(utile[i : i + 5] for i in range(0, len(utile), 5)), somme])


def _decouper(texte: str) -> list[str]:
    # Majuscule avant le tri : « ı » ou « ß » changeraient sinon de longueur.
    propres = [
        "".join(c for c in ligne.upper() if not (c.isspace() or c in "-‐‑–·.")).translate(
            _CONFUSIONS
        )
        for ligne in texte.splitlines()
    ]
    lignes = [ligne for ligne in propres if ligne]
    if any(len(ligne) > _LIGNE for ligne in lignes):
        # Lu par un lecteur de QR ou collé d'un seul tenant : les coupes ne disent rien.
        suite = "".join(lignes)
        return [suite[i : i + _LIGNE] for i in range(0, len(suite), _LIGNE)]
    return lignes


def _juste(rang: int, ligne: str) -> bool:
    if len(ligne) <= _SOMME or any(c not in _ALPHABET for c in ligne):
        return False
    return _somme(rang, ligne[:-_SOMME]) == ligne[-_SOMME:]
