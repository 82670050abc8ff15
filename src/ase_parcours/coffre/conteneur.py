"""Le fichier de sauvegarde : un seul fichier, sans format d'archive.

Dans l'ordre, sans rien d'autre :

1. 25 octets : ``ase-parcours/sauvegarde\\n`` suivi d'un octet de version (1) ;
2. 4 octets, gros-boutiste : longueur ``n`` du manifeste ;
3. ``n`` octets : manifeste, JSON canonique (coffre, taille et SHA-256 de la base, en-tête) ;
4. 32 octets : HMAC-SHA256 du manifeste, par une clé dérivée de la clé de données ;
5. la base chiffrée, de la taille annoncée, et rien après.

L'en-tête voyage avec la base : sans lui une sauvegarde ne s'ouvrirait jamais.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ase_parcours.coffre import canonique
from ase_parcours.coffre import entete as format_entete
from ase_parcours.coffre.entete import Entete
from ase_parcours.coffre.secret import Secret
from ase_parcours.erreurs import FichierAbime, OuvertureImpossible

SIGNATURE = b"ase-parcours/sauvegarde\n"
VERSION = 1
_SCEAU = 32  # octets
_MANIFESTE_MAX = 8_000_000  # octets
_BLOC = 1 << 20  # octets


@dataclass(frozen=True, slots=True)
class Manifeste:
    """Ce qu'un fichier de sauvegarde annonce. ``octets_base`` : taille de la base."""

    entete: Entete
    octets_base: int
    empreinte_base: str
    brut: bytes
    sceau: bytes
    debut_base: int

    def authentique(self, cle: Secret) -> bool:
        """Vrai si le manifeste a été scellé par ce coffre."""
        return hmac.compare_digest(self.sceau, hmac.digest(cle.octets(), self.brut, "sha256"))


def ecrire(sortie: BinaryIO, base: Path, entete: Entete, cle: Secret) -> None:
    """Écrit le conteneur. ``cle`` : dérivée pour cet usage. Lève ``OSError``."""
    manifeste = canonique.octets(
        {
            "octets_base": base.stat().st_size,
            "empreinte_base": empreinte(base),
            "entete": canonique.en_texte(format_entete.ecrire(entete)),
        }
    )
    sortie.write(SIGNATURE + bytes([VERSION]) + struct.pack(">I", len(manifeste)))
    sortie.write(manifeste + hmac.digest(cle.octets(), manifeste, "sha256"))
    with base.open("rb") as source:
        for bloc in _blocs(source):
            sortie.write(bloc)


def lire_manifeste(source: Path) -> Manifeste:
    """Lit le début du fichier et contrôle sa longueur.

    Lève ``OSError``, :class:`FichierAbime` (autre chose, tronqué, abîmé) ou
    :class:`OuvertureImpossible` (version plus récente).
    """
    with source.open("rb") as fichier:
        if fichier.read(len(SIGNATURE)) != SIGNATURE:
            raise FichierAbime(
                "pas_une_sauvegarde",
                "Ce fichier n'est pas une sauvegarde de ce programme.",
                "Choisissez un fichier fait par « coffre sauvegarder ».",
            )
        if fichier.read(1) > bytes([VERSION]):
            raise OuvertureImpossible(
                "version_plus_recente",
                "Cette sauvegarde vient d'une version plus récente du programme.",
                "Installez la nouvelle version sur ce poste ; rien n'a été modifié.",
            )
        try:
            manifeste = _manifeste(fichier)
        except (ValueError, KeyError, struct.error):
            raise _abimee() from None
    if source.stat().st_size != manifeste.debut_base + manifeste.octets_base:
        raise FichierAbime(
            "sauvegarde_tronquee",
            "La sauvegarde est incomplète ou suivie d'octets en trop.",
            "Utilisez une autre sauvegarde ; le coffre actuel n'a pas été touché.",
        )
    return manifeste


def extraire_base(source: Path, manifeste: Manifeste, sortie: BinaryIO) -> None:
    """Copie la base et contrôle son empreinte. Lève :class:`FichierAbime` ou ``OSError``."""
    with source.open("rb") as fichier:
        fichier.seek(manifeste.debut_base)
        for bloc in _blocs(fichier):
            sortie.write(bloc)
    if empreinte_base(source, manifeste) != manifeste.empreinte_base:
        raise _abimee()


def empreinte_base(source: Path, manifeste: Manifeste) -> str:
    """SHA-256 de la base telle qu'elle est dans le fichier. Lève ``OSError``."""
    with source.open("rb") as fichier:
        fichier.seek(manifeste.debut_base)
        return hashlib.file_digest(fichier, "sha256").hexdigest()


def empreinte(fichier: Path) -> str:
    """SHA-256 d'un fichier, en hexadécimal. Lève ``OSError``."""
    with fichier.open("rb") as ouvert:
        return hashlib.file_digest(ouvert, "sha256").hexdigest()


def _manifeste(fichier: BinaryIO) -> Manifeste:
    (longueur,) = struct.unpack(">I", fichier.read(4))
    if longueur > _MANIFESTE_MAX:
        raise ValueError("manifeste trop gros")
    brut, sceau = fichier.read(longueur), fichier.read(_SCEAU)
    if len(brut) != longueur or len(sceau) != _SCEAU:
        raise ValueError("fin prématurée")
    lu = canonique.objet(brut)
    texte_entete = canonique.texte(lu["entete"], _MANIFESTE_MAX)
    return Manifeste(
        entete=format_entete.lire(canonique.octets_de(texte_entete)),
        octets_base=canonique.entier(lu["octets_base"], 1),
        empreinte_base=canonique.texte(lu["empreinte_base"]),
        brut=brut,
        sceau=sceau,
        debut_base=fichier.tell(),
    )


def _blocs(source: BinaryIO) -> Iterator[bytes]:
    while bloc := source.read(_BLOC):
        yield bloc


def _abimee() -> FichierAbime:
    return FichierAbime(
        "sauvegarde_abimee",
        "La sauvegarde est abîmée.",
        "Utilisez une autre sauvegarde ; le coffre actuel n'a pas été touché.",
    )
