"""Les clés de la zone scellée : qui peut relire les textes de santé et de justice.

Ces textes sont chiffrés une seconde fois (:mod:`coffre.scelle`) par une clé de zone de 256 bits.
Chaque fente a une paire X25519 : la moitié privée est emballée par la clé de son mot de passe
(ou de son code), et la clé de zone, pour les comptes qui y ont droit, par la moitié publique. Un
compte sans droit a beau tenir la clé de données : il n'a rien qui ouvre la zone.

Fonctions sans disque, sur une fente ; l'en-tête entier est l'affaire de ``cles``.
"""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ase_parcours.coffre import canonique
from ase_parcours.coffre.argon import LONGUEUR_CLE
from ase_parcours.coffre.entete import LONGUEUR_NONCE, BoiteZone, Fente, PaireZone
from ase_parcours.coffre.secret import Secret

_PAIRE = "ase-parcours/paire/1"
_ZONE = "ase-parcours/zone/1"
_NONCE_NUL = bytes(LONGUEUR_NONCE)
"""Une clé dérivée d'une paire éphémère ne chiffre qu'une fois : son nonce peut être fixe."""


@dataclass(frozen=True, slots=True)
class CleZone:
    """La clé d'une zone et son identifiant, que chaque texte chiffré nomme."""

    id: str
    cle: Secret


def creer_zone() -> CleZone:
    """Une zone neuve."""
    return CleZone(str(uuid.uuid4()), Secret(secrets.token_bytes(LONGUEUR_CLE)))


def moitie_neuve() -> Secret:
    """La moitié privée d'une paire neuve."""
    return Secret(X25519PrivateKey.generate().private_bytes_raw())


def avec_paire(coffre: str, fente: Fente, kek: Secret, privee: Secret | None = None) -> Fente:
    """La fente avec une paire : neuve, ou celle dont ``privee`` est la moitié. Sans clé de zone.

    ``kek`` : clé que le mot de passe (ou le code) de cette fente donne.
    """
    privee = privee or moitie_neuve()
    publique = _privee(privee).public_key().public_bytes_raw()
    nonce = secrets.token_bytes(LONGUEUR_NONCE)
    boite = ChaCha20Poly1305(kek.octets()).encrypt(
        nonce, privee.octets(), _associees_paire(coffre, fente, publique)
    )
    return replace(fente, paire=PaireZone(publique, nonce, boite))


def moitie_privee(coffre: str, fente: Fente, kek: Secret) -> Secret | None:
    """La moitié privée de la fente ; ``None`` sans paire, ou si ``kek`` n'est pas la sienne."""
    paire = fente.paire
    if paire is None:
        return None
    try:
        return Secret(
            ChaCha20Poly1305(kek.octets()).decrypt(
                paire.nonce, paire.privee, _associees_paire(coffre, fente, paire.publique)
            )
        )
    except InvalidTag:
        return None


def avec_cle(coffre: str, fente: Fente, zone: CleZone) -> Fente:
    """La fente, à qui la zone est ouverte. Lève ``ValueError`` si elle n'a pas de paire."""
    paire = fente.paire
    if paire is None:
        raise ValueError("cette fente n'a pas de paire")
    ephemere = X25519PrivateKey.generate()
    publique = ephemere.public_key().public_bytes_raw()
    partage = ephemere.exchange(X25519PublicKey.from_public_bytes(paire.publique))
    emballage = _emballage(partage, publique, paire.publique)
    associees = _associees_zone(coffre, fente, zone.id)
    boite = emballage.encrypt(_NONCE_NUL, zone.cle.octets(), associees)
    return replace(fente, paire=replace(paire, cle=BoiteZone(zone.id, publique, boite)))


def sans_cle(fente: Fente) -> Fente:
    """La fente, à qui la zone est fermée. Qui a déjà eu la clé a pu la garder."""
    return fente if fente.paire is None else replace(fente, paire=replace(fente.paire, cle=None))


def cle_de(coffre: str, fente: Fente, kek: Secret) -> CleZone | None:
    """La clé de zone que cette fente ouvre, ou ``None``."""
    privee = moitie_privee(coffre, fente, kek)
    boite = fente.paire.cle if fente.paire else None
    if privee is None or boite is None or fente.paire is None:
        return None
    try:
        partage = _privee(privee).exchange(X25519PublicKey.from_public_bytes(boite.ephemere))
        emballage = _emballage(partage, boite.ephemere, fente.paire.publique)
        associees = _associees_zone(coffre, fente, boite.zone)
        return CleZone(boite.zone, Secret(emballage.decrypt(_NONCE_NUL, boite.boite, associees)))
    except (InvalidTag, ValueError):
        # ValueError : une clé publique dégénérée, que personne n'écrit par accident.
        return None
    finally:
        privee.oublier()


def _privee(privee: Secret) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(privee.octets())


def _emballage(partage: bytes, ephemere: bytes, publique: bytes) -> ChaCha20Poly1305:
    hkdf = HKDF(
        algorithm=SHA256(), length=LONGUEUR_CLE, salt=ephemere + publique, info=_ZONE.encode()
    )
    return ChaCha20Poly1305(hkdf.derive(partage))


def _associees_paire(coffre: str, fente: Fente, publique: bytes) -> bytes:
    return canonique.octets(
        {
            "format": _PAIRE,
            "coffre": coffre,
            "fente": fente.id,
            "publique": canonique.en_texte(publique),
        }
    )


def _associees_zone(coffre: str, fente: Fente, zone: str) -> bytes:
    return canonique.octets({"format": _ZONE, "coffre": coffre, "fente": fente.id, "zone": zone})
