"""Le sceau du papier : une déclaration brève, signée (Ed25519), imprimée en QR et en lignes.

Le vérifier montre la déclaration, qu'un humain compare au papier : il prouve la déclaration, pas
l'encre. Le sceau du fichier, qui porte sur tous ses octets, est dans ``sceau_fichier`` ; ce que
l'on conclut des deux, dans ``verification``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ase_parcours.erreurs import FichierAbime
from ase_parcours.rapports import sceau_code, sceau_octets
from ase_parcours.rapports.sceau_octets import SIGNATURE, Declaration, empreinte_cle

_DOMAINES = {1: b"ase-parcours/sceau-papier/1\x00", 2: b"ase-parcours/sceau-papier/2\x00"}


@dataclass(frozen=True, slots=True)
class Sceau:
    """Déclaration signée. ``lignes`` : le code imprimé."""

    declaration: Declaration
    signature: bytes
    lignes: tuple[str, ...]

    def signe_par(self, cle: Ed25519PublicKey) -> bool:
        """Vrai si cette clé a signé la déclaration."""
        try:
            cle.verify(self.signature, _signe(self.declaration))
        except InvalidSignature:
            return False
        return True


def sceller(declaration: Declaration, cle_privee: Ed25519PrivateKey) -> Sceau:
    """Signe la déclaration.

    Lève ``ValueError`` si l'émetteur n'est pas celui de la clé ou si un champ ne s'écrit pas.
    """
    if declaration.emetteur != empreinte_cle(cle_privee.public_key()):
        raise ValueError("l'émetteur déclaré n'est pas celui de la clé")
    signature = cle_privee.sign(_signe(declaration))
    lignes = sceau_code.ecrire(sceau_octets.ecrire(declaration) + signature)
    return Sceau(declaration, signature, lignes)


def ouvrir(texte: str) -> Sceau:
    """Ce que porte un code lu ou recopié, sans juger de sa signature.

    Lève ``FichierAbime`` : ``sceau_vide``, ``sceau_trop_long``, ``sceau_ligne_fautive`` (numéros à
    l'appui), ``sceau_incomplet``.
    """
    octets = sceau_code.lire(texte)
    message, signature = octets[:-SIGNATURE], octets[-SIGNATURE:]
    try:
        declaration = sceau_octets.lire(message)
    except ValueError:
        raise FichierAbime(
            "sceau_incomplet",
            "Le code du sceau est incomplet ou d’un format inconnu.",
            "Recopiez toutes ses lignes, ou mettez le logiciel à jour.",
        ) from None
    return Sceau(declaration, signature, sceau_code.ecrire(octets))


def lire(texte: str, cles_publiques: Iterable[Ed25519PublicKey]) -> Declaration:
    """Déclaration d'un code lu ou recopié, signature vérifiée.

    Lève ``FichierAbime`` comme ``ouvrir``, et ``sceau_emetteur_inconnu``, ``sceau_altere``.
    """
    sceau = ouvrir(texte)
    emetteur = sceau.declaration.emetteur
    cle = {empreinte_cle(c): c for c in cles_publiques}.get(emetteur)
    if cle is None:
        raise FichierAbime(
            "sceau_emetteur_inconnu",
            f"Ce sceau est signé par une clé inconnue ici ({emetteur}).",
            "Demandez la fiche de cet émetteur et vérifiez son empreinte de vive voix.",
        )
    if not sceau.signe_par(cle):
        raise FichierAbime(
            "sceau_altere",
            "La signature du sceau ne correspond pas à ce qu’il déclare.",
            "Ce papier ne prouve rien : demandez un nouveau document à l’émetteur.",
        )
    return sceau.declaration


def _signe(declaration: Declaration) -> bytes:
    return _DOMAINES[declaration.version] + sceau_octets.ecrire(declaration)


__all__ = ["Declaration", "Sceau", "empreinte_cle", "lire", "ouvrir", "sceller"]
