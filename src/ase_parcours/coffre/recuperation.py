"""Le code de récupération : 136 bits au hasard, à imprimer et à garder hors du poste.

Écrit en base 32 sans I, L, O ni U (lettres qu'on confond), par groupes de quatre, avec 24 bits de
contrôle : une faute de frappe est dite tout de suite, sans essayer d'ouvrir.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
import unicodedata

from ase_parcours.coffre.secret import Secret
from ase_parcours.erreurs import OuvertureImpossible

LONGUEUR_CODE = 17  # octets : 136 bits
_LONGUEUR_CONTROLE = 3  # octets ; le tout fait 20 octets, soit 32 signes tout rond
_DOMAINE = b"ase-parcours/recuperation/1:"
_STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_LISIBLE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ECRIRE = str.maketrans(_STANDARD, _LISIBLE)
_LIRE = str.maketrans(_LISIBLE, _STANDARD)
_CONFUSIONS = str.maketrans("OIL", "011")


def creer_code_recuperation() -> Secret:
    """Un code neuf. L'afficher par :func:`ecrire_code_recuperation`, une seule fois."""
    return Secret(secrets.token_bytes(LONGUEUR_CODE))


def ecrire_code_recuperation(code: Secret) -> str:
    """Texte à imprimer : huit groupes de quatre signes séparés par des tirets."""
    brut = code.octets()
    signes = base64.b32encode(brut + _controle(brut)).decode("ascii").translate(_ECRIRE)
    return "-".join(signes[i : i + 4] for i in range(0, len(signes), 4))


def lire_code_recuperation(texte: str) -> Secret:
    """Relit un code tapé : casse, blancs et tirets sont indifférents, O vaut 0, I et L valent 1.

    Lève :class:`OuvertureImpossible` s'il est incomplet ou mal recopié.
    """
    signes = "".join(
        c for c in unicodedata.normalize("NFKC", texte[:500]) if unicodedata.category(c)[0] in "LN"
    )
    signes = signes.upper().translate(_CONFUSIONS)
    try:
        if len(signes) != 32 or not set(signes) <= set(_LISIBLE):
            raise ValueError
        octets = base64.b32decode(signes.translate(_LIRE))
        code, controle = octets[:LONGUEUR_CODE], octets[LONGUEUR_CODE:]
        if not secrets.compare_digest(controle, _controle(code)):
            raise ValueError
    except ValueError:
        # « from None » et aucune citation : le texte tapé est presque le secret.
        raise OuvertureImpossible(
            "code_recuperation_invalide",
            "Ce code de récupération est incomplet ou mal recopié.",
            "Recopiez les huit groupes de quatre signes de la fiche.",
        ) from None
    return Secret(code)


def _controle(code: bytes) -> bytes:
    return hashlib.sha256(_DOMAINE + code).digest()[:_LONGUEUR_CONTROLE]
