"""Le chiffré d'un texte scellé : ce que le journal, les lots et les sauvegardes en portent.

Base64 de : version (1 octet), zone (16), nonce (12), chiffré ChaCha20-Poly1305 et son étiquette.
Données associées : l'en-tête du chiffré, l'entité et le champ ; un chiffré déplacé d'un élément à
l'autre est donc refusé. En clair, le contenu est précédé de sa longueur (4 octets) et complété de
zéros jusqu'à un multiple de :data:`PAS` : la taille n'en dit que cela.
"""

from __future__ import annotations

import base64
import secrets
import uuid

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from ase_parcours.coffre import canonique
from ase_parcours.coffre.entete import LONGUEUR_NONCE
from ase_parcours.coffre.zone import CleZone
from ase_parcours.erreurs import FichierAbime, RefusMetier

VERSION = 1
PAS = 256
"""Octets : la longueur d'un contenu est arrondie à ce multiple."""
_LONGUEUR = 4
_TETE = 1 + 16
_FORMAT = "ase-parcours/scelle"


def chiffrer(zone: CleZone, entite: str, champ: str, contenu: bytes) -> str:
    """Le chiffré de ``contenu``, lié à ce champ de cette entité."""
    clair = len(contenu).to_bytes(_LONGUEUR, "big") + contenu
    clair += bytes(-len(clair) % PAS)
    tete = bytes([VERSION]) + uuid.UUID(zone.id).bytes
    nonce = secrets.token_bytes(LONGUEUR_NONCE)
    chiffre = ChaCha20Poly1305(zone.cle.octets())
    corps = chiffre.encrypt(nonce, clair, _associees(tete, entite, champ))
    return base64.b64encode(tete + nonce + corps).decode("ascii")


def dechiffrer(zone: CleZone, entite: str, champ: str, scelle: str) -> bytes:
    """Le contenu. Lève ``FichierAbime`` s'il a été modifié ou déplacé, ``RefusMetier`` s'il est
    d'une autre zone que celle que le compte ouvre."""
    try:
        brut = canonique.octets_de(scelle)
    except ValueError:
        raise _altere() from None
    tete, nonce, corps = brut[:_TETE], brut[_TETE:][:LONGUEUR_NONCE], brut[_TETE + LONGUEUR_NONCE :]
    if len(corps) < PAS or tete[0] != VERSION:
        raise _altere()
    if tete[1:] != uuid.UUID(zone.id).bytes:
        raise autre_zone()
    try:
        chiffre = ChaCha20Poly1305(zone.cle.octets())
        clair = chiffre.decrypt(nonce, corps, _associees(tete, entite, champ))
    except InvalidTag:
        raise _altere() from None
    longueur = int.from_bytes(clair[:_LONGUEUR], "big")
    return clair[_LONGUEUR : _LONGUEUR + longueur]


def autre_zone() -> RefusMetier:
    """Le texte vient d'un coffre dont la zone n'est pas celle d'ici."""
    return RefusMetier(
        "scelle_autre_zone",
        "Ce texte a été scellé par une clé que ce coffre n'a pas, ou n'a plus.",
        "Lisez-le sur le poste où il a été écrit, ou dans une sauvegarde de ce coffre.",
    )


def _associees(tete: bytes, entite: str, champ: str) -> bytes:
    return canonique.octets(
        {"format": _FORMAT, "tete": canonique.en_texte(tete), "entite": entite, "champ": champ}
    )


def _altere() -> FichierAbime:
    return FichierAbime(
        "scelle_altere",
        "Ce texte scellé a été modifié ou déplacé en dehors du programme : il ne s'ouvre plus.",
        "Vérifiez le coffre, et reprenez ce texte dans une sauvegarde.",
    )
