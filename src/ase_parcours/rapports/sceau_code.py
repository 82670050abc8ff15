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
_NOMMEES = 12
MAXIMUM = 4_000
"""Caractères d'un code : le plus long possible en a mille quatre cents, coupes comprises."""
_CONSEIL = "Recopiez-la depuis le papier, groupe par groupe."


def ecrire(octets: bytes) -> tuple[str, ...]:
    """Lignes de code, en groupes de cinq séparés par une espace."""
    suite = _base32(octets)
    lignes = [suite[i : i + _UTILES] for i in range(0, len(suite), _UTILES)]
    return tuple(_groupes(utile + _somme(rang, utile)) for rang, utile in enumerate(lignes, 1))


def lire(texte: str) -> bytes:
    """Octets d'un code recopié. Casse, espaces et tirets sont indifférents ; O vaut 0, I et L 1.

    Lève ``FichierAbime`` : ``sceau_vide``, ``sceau_trop_long``, ``sceau_ligne_fautive`` (en nommant
    les lignes).
    """
    if len(texte) > MAXIMUM:
        raise FichierAbime(
            "sceau_trop_long",
            "Ce texte est bien trop long pour être le code d’un sceau.",
            "Ne gardez que ses lignes, de neuf groupes de cinq signes.",
        )
    lignes = _decouper(texte)
    if not lignes:
        raise FichierAbime(
            "sceau_vide", "Le code du sceau est vide.", "Recopiez toutes ses lignes."
        )
    fautives = _fautives(lignes)
    if fautives:
        # Tapé par saccades, chacune finie d'Entrée : les coupes ne disent rien.
        lignes, notees = _recouper(lignes), lignes
        if _fautives(lignes):
            raise _faute(_fautives(notees))
    return _octets("".join(ligne[:-_SOMME] for ligne in lignes))


def _faute(fautives: list[int]) -> FichierAbime:
    numeros = ", ".join(map(str, fautives[:_NOMMEES]))
    numeros += "…" if len(fautives) > _NOMMEES else ""
    quoi = f"La ligne {numeros}" if len(fautives) == 1 else f"Les lignes {numeros}"
    verbe = "ne correspond pas" if len(fautives) == 1 else "ne correspondent pas"
    message = f"{quoi} du code du sceau {verbe} à sa somme de contrôle."
    return FichierAbime("sceau_ligne_fautive", message, _CONSEIL)


def lignes_justes(texte: str) -> int:
    """Combien de lignes, depuis la première, sont bien recopiées."""
    if len(texte) > MAXIMUM:
        return 0
    lignes = _decouper(texte)
    fautives = _fautives(lignes)
    return fautives[0] - 1 if fautives else len(lignes)


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
        return _recouper(lignes)
    return lignes


def _recouper(lignes: list[str]) -> list[str]:
    suite = "".join(lignes)
    return [suite[i : i + _LIGNE] for i in range(0, len(suite), _LIGNE)]


def _fautives(lignes: list[str]) -> list[int]:
    return [rang for rang, ligne in enumerate(lignes, 1) if not _juste(rang, ligne)]


def _juste(rang: int, ligne: str) -> bool:
    if len(ligne) <= _SOMME or any(c not in _ALPHABET for c in ligne):
        return False
    return _somme(rang, ligne[:-_SOMME]) == ligne[-_SOMME:]
