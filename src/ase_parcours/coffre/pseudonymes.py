"""La clé des pseudonymes : tirée une fois par coffre, gardée chiffrée avec lui, jamais imprimée."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b32encode
from collections.abc import Callable

from sqlalchemy import Connection

Pseudonymes = Callable[[str], str]
"""D'un numéro de dossier au pseudonyme qui le remplace, toujours le même."""
_CLE = "pseudonymes.hmac"
_LETTRES = 10


def pseudonymes(cle: bytes) -> Pseudonymes:
    """« K7QFM-2XPTA » : sans la clé, rien ne ramène au numéro de dossier."""

    def pseudonyme(reference: str) -> str:
        tire = hmac.new(cle, reference.encode("utf-8", "replace"), hashlib.sha256).digest()
        code = b32encode(tire).decode("ascii")[:_LETTRES]
        return f"{code[:5]}-{code[5:]}"

    return pseudonyme


def pseudonymes_du_coffre(conn: Connection) -> Pseudonymes:
    """Les pseudonymes de ce coffre."""
    brute = conn.exec_driver_sql("SELECT valeur FROM parametre WHERE cle = ?", (_CLE,)).scalar_one()
    return pseudonymes(bytes.fromhex(brute))
