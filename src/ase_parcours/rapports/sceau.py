"""Le sceau du papier : une déclaration brève, signée (Ed25519), imprimée en QR et en lignes.

Le vérifier montre la déclaration, qu'un humain compare au papier : il prouve la déclaration, pas
l'encre. Le sceau du fichier, qui porte sur tous ses octets, est dans ``sceau_fichier``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ase_parcours.erreurs import FichierAbime
from ase_parcours.metier.nuits import Niveau
from ase_parcours.rapports import sceau_code

_VERSION = 1
_DOMAINE = b"ase-parcours/sceau-papier/1\x00"
_CLE, _SIGNATURE, _PAR_LIGNE = 8, 64, 25
_NIVEAUX = (Niveau.GARANTIE, Niveau.FRAGILE, Niveau.SANS_SOLUTION, Niveau.INDETERMINEE)


@dataclass(frozen=True, slots=True)
class Declaration:
    """Ce que le sceau affirme. ``emetteur`` : empreinte de la clé, ``faits`` : SHA-256, en hexa."""

    emetteur: str
    type_document: str
    edition: int
    date_edition: date
    dossier: str
    niveau: Niveau
    provisoire: bool
    sortie: date
    durables: int
    provisoires: int
    decouvertes: int
    faits: str

    @property
    def nuits(self) -> int:
        """Nombre de nuits de l'horizon."""
        return self.durables + self.provisoires + self.decouvertes


@dataclass(frozen=True, slots=True)
class Sceau:
    """Déclaration signée. ``lignes`` : le code imprimé."""

    declaration: Declaration
    signature: bytes
    lignes: tuple[str, ...]


def empreinte_cle(cle: Ed25519PublicKey) -> str:
    """Les 8 premiers octets du SHA-256 de la clé publique, en hexadécimal."""
    return hashlib.sha256(cle.public_bytes_raw()).digest()[:_CLE].hex()


def sceller(declaration: Declaration, cle_privee: Ed25519PrivateKey) -> Sceau:
    """Signe la déclaration.

    Lève ``ValueError`` si l'émetteur n'est pas celui de la clé ou si un champ ne s'écrit pas.
    """
    if declaration.emetteur != empreinte_cle(cle_privee.public_key()):
        raise ValueError("l'émetteur déclaré n'est pas celui de la clé")
    message = canonique(declaration)
    signature = cle_privee.sign(_DOMAINE + message)
    return Sceau(declaration, signature, sceau_code.ecrire(message + signature))


def lire(texte: str, cles_publiques: Iterable[Ed25519PublicKey]) -> Declaration:
    """Déclaration d'un code lu ou recopié, signature vérifiée.

    Lève ``FichierAbime`` : ``sceau_ligne_fautive`` (numéros à l'appui), ``sceau_incomplet``,
    ``sceau_emetteur_inconnu``, ``sceau_altere``.
    """
    octets = sceau_code.lire(texte)
    message, signature = octets[:-_SIGNATURE], octets[-_SIGNATURE:]
    declaration = _lire_message(message)
    cle = {empreinte_cle(c): c for c in cles_publiques}.get(declaration.emetteur)
    if cle is None:
        raise FichierAbime(
            "sceau_emetteur_inconnu",
            f"Ce sceau est signé par une clé inconnue ici ({declaration.emetteur}).",
            "Demandez la fiche de cet émetteur et vérifiez son empreinte de vive voix.",
        )
    try:
        cle.verify(signature, _DOMAINE + message)
    except InvalidSignature:
        raise FichierAbime(
            "sceau_altere",
            "La signature du sceau ne correspond pas à ce qu’il déclare.",
            "Ce papier ne prouve rien : demandez une nouvelle attestation à l’émetteur.",
        ) from None
    return declaration


def canonique(d: Declaration) -> bytes:
    """Écriture binaire unique. Lève ``ValueError`` si un champ est hors bornes."""
    drapeaux = _NIVEAUX.index(d.niveau) << 1 | d.provisoire
    faits = bytes.fromhex(d.faits)
    if len(faits) != 32 or len(bytes.fromhex(d.emetteur)) != _CLE:
        raise ValueError("empreinte de mauvaise longueur")
    message = b"".join(
        (
            bytes((_VERSION,)),
            bytes.fromhex(d.emetteur),
            _texte(d.type_document),
            _entier(d.edition, 2),
            _entier(d.date_edition.toordinal(), 3),
            _texte(d.dossier),
            _entier(drapeaux, 1),
            _entier(d.sortie.toordinal(), 3),
            _entier(d.durables, 2),
            _entier(d.provisoires, 2),
            _entier(d.decouvertes, 2),
            faits,
        )
    )
    # Complété pour que le code imprimé n'ait que des lignes pleines.
    return message + bytes(-(len(message) + _SIGNATURE) % _PAR_LIGNE)


def _texte(valeur: str) -> bytes:
    octets = valeur.encode("utf-8")
    if len(octets) > 255:
        raise ValueError("texte trop long pour un sceau")
    return bytes((len(octets),)) + octets


def _entier(valeur: int, taille: int) -> bytes:
    if not 0 <= valeur < 1 << (8 * taille):
        raise ValueError("nombre hors bornes pour un sceau")
    return valeur.to_bytes(taille, "big")


def _lire_message(message: bytes) -> Declaration:
    try:
        declaration = _decoder(_Lecteur(message))
        entier = canonique(declaration) == message
    except (ValueError, IndexError, OverflowError):
        entier = False
    if not entier:
        raise FichierAbime(
            "sceau_incomplet",
            "Le code du sceau est incomplet ou d’un format inconnu.",
            "Recopiez toutes ses lignes, ou mettez le logiciel à jour.",
        )
    return declaration


def _decoder(lecteur: _Lecteur) -> Declaration:
    if lecteur.entier(1) != _VERSION:
        raise ValueError("version inconnue")
    emetteur = lecteur.octets(_CLE).hex()
    type_document, edition = lecteur.texte(), lecteur.entier(2)
    date_edition, dossier = date.fromordinal(lecteur.entier(3)), lecteur.texte()
    drapeaux, sortie = lecteur.entier(1), date.fromordinal(lecteur.entier(3))
    durables, provisoires, decouvertes = (lecteur.entier(2) for _ in range(3))
    return Declaration(
        emetteur=emetteur,
        type_document=type_document,
        edition=edition,
        date_edition=date_edition,
        dossier=dossier,
        niveau=_NIVEAUX[drapeaux >> 1],
        provisoire=bool(drapeaux & 1),
        sortie=sortie,
        durables=durables,
        provisoires=provisoires,
        decouvertes=decouvertes,
        faits=lecteur.octets(32).hex(),
    )


class _Lecteur:
    def __init__(self, octets: bytes) -> None:
        self._octets, self._rang = octets, 0

    def octets(self, taille: int) -> bytes:
        morceau = self._octets[self._rang : self._rang + taille]
        if len(morceau) != taille:
            raise ValueError("déclaration tronquée")
        self._rang += taille
        return morceau

    def entier(self, taille: int) -> int:
        return int.from_bytes(self.octets(taille), "big")

    def texte(self) -> str:
        return self.octets(self.entier(1)).decode("utf-8")
