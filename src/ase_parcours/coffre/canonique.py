"""Le JSON des fichiers du coffre : une seule écriture possible d'un même contenu.

Clés triées, aucun blanc, UTF-8 : les octets peuvent servir de données authentifiées.
"""

from __future__ import annotations

import base64
import json
from typing import Any

_PROFONDEUR_MAX = 12
# Gardé : en refaire un par valeur coûte plus que d'écrire la valeur (des milliers par import).
_ECRITURE = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
)


def texte_canonique(contenu: object) -> str:
    """Écriture canonique, en texte. Lève comme ``octets``."""
    return _ECRITURE.encode(contenu)


def octets(contenu: object) -> bytes:
    """Écriture canonique. Lève ``ValueError`` pour un nombre qui n'est pas fini."""
    return texte_canonique(contenu).encode("utf-8")


def objet(contenu: bytes) -> dict[str, Any]:
    """Relit un objet JSON. Lève ``ValueError`` pour tout le reste, doublons de clés compris."""
    try:
        lu = json.loads(contenu.decode("utf-8"), object_pairs_hook=_sans_doublon)
    except RecursionError as erreur:
        raise ValueError("JSON trop profond") from erreur
    if not isinstance(lu, dict) or _profondeur(lu) > _PROFONDEUR_MAX:
        raise ValueError("un objet JSON simple était attendu")
    return lu


def en_texte(brut: bytes) -> str:
    """Octets en base64 (RFC 4648)."""
    return base64.b64encode(brut).decode("ascii")


def en_octets(valeur: object, longueur: int) -> bytes:
    """Relit une base64 qui doit faire ``longueur`` octets. Lève ``ValueError`` sinon."""
    if not isinstance(valeur, str):
        raise ValueError("base64 attendue")
    brut = octets_de(valeur)
    if len(brut) != longueur:
        raise ValueError("longueur inattendue")
    return brut


def octets_de(valeur: str) -> bytes:
    """Relit une base64 de longueur libre. Lève ``ValueError``."""
    return base64.b64decode(valeur, validate=True)


def texte(valeur: object, maximum: int = 200) -> str:
    """Vérifie une chaîne non vide et courte. Lève ``ValueError`` sinon."""
    if not isinstance(valeur, str) or not 0 < len(valeur) <= maximum:
        raise ValueError("texte attendu")
    return valeur


def entier(valeur: object, minimum: int = 0, maximum: int = 2**53) -> int:
    """Vérifie un entier borné. Lève ``ValueError`` sinon."""
    if not isinstance(valeur, int) or isinstance(valeur, bool) or not minimum <= valeur <= maximum:
        raise ValueError("entier attendu")
    return valeur


def _sans_doublon(paires: list[tuple[str, Any]]) -> dict[str, Any]:
    resultat = dict(paires)
    if len(resultat) != len(paires):
        raise ValueError("clé en double")
    return resultat


def _profondeur(valeur: object) -> int:
    if isinstance(valeur, dict):
        return 1 + max((_profondeur(v) for v in valeur.values()), default=0)
    if isinstance(valeur, list):
        return 1 + max((_profondeur(v) for v in valeur), default=0)
    return 0
