"""Protéger un PDF par un mot de passe : AES-256, sans garder le mot de passe.

Le fichier est récrit : le sceau détaché, posé sur ses octets d'avant, n'y est plus. Le sceau
imprimé, lui, reste lisible sur la page.
"""

from __future__ import annotations

import secrets
import unicodedata
from io import BytesIO

import pikepdf

from ase_parcours.erreurs import UsageInvalide

LONGUEUR_MINIMALE = 12
OCTETS_MAXIMUM = 127
"""Au-delà, la norme coupe le mot de passe : il s'ouvrirait avec moins que ce qui est tapé."""


def controler(mot_de_passe: str) -> None:
    """Lève ``UsageInvalide`` si ce mot de passe ne protège pas, ou ne se retape pas ailleurs."""
    normal = _normal(mot_de_passe)
    if len(normal) < LONGUEUR_MINIMALE:
        raise UsageInvalide(
            "mot_de_passe_du_document_court",
            f"Un mot de passe de document a au moins {LONGUEUR_MINIMALE} signes.",
            "Quatre mots sans rapport se dictent et se retiennent bien.",
        )
    if len(normal.encode()) > OCTETS_MAXIMUM:
        raise UsageInvalide(
            "mot_de_passe_du_document_long",
            "Ce mot de passe est trop long pour un PDF.",
            "Retirez-en un mot.",
        )


def proteger(octets: bytes, mot_de_passe: str) -> bytes:
    """Le même PDF, illisible sans ce mot de passe. Lève ``UsageInvalide`` s'il est faible."""
    controler(mot_de_passe)
    sortie = BytesIO()
    with pikepdf.open(BytesIO(octets)) as pdf:
        chiffrement = pikepdf.Encryption(
            user=_normal(mot_de_passe),
            # Tirée et oubliée : personne n'a de seconde clé.
            owner=secrets.token_hex(32),
            R=6,
            aes=True,
            metadata=True,
        )
        pdf.save(sortie, encryption=chiffrement)
    return sortie.getvalue()


def _normal(mot_de_passe: str) -> str:
    """Composé : un « é » tapé en deux signes ouvre aussi."""
    return unicodedata.normalize("NFKC", mot_de_passe)
