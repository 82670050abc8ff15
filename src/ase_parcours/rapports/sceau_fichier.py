"""Le sceau du fichier : une signature de tous les octets du PDF, ajoutée après ``%%EOF``.

Un lecteur de PDF ignore cette ligne de commentaire. Un autre logiciel qui réenregistre le fichier
la perd : il reste alors la déclaration du papier, montrée sans rien affirmer.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ase_parcours.rapports import sceau_parties
from ase_parcours.rapports.sceau_octets import empreinte_cle

_DOMAINE = b"ase-parcours/sceau-fichier/1\x00"
_MARQUE = b"\n%ASE-PARCOURS-SCEAU-"
_LIGNE = re.compile(rb"\n%ASE-PARCOURS-SCEAU-1 ([0-9a-f]{16}) ([A-Za-z0-9+/]{86}==)\n")
_LONGUEUR = 128
"""Octets d'une ligne de sceau, au plus."""
_MARQUES_MAX = 8
"""Un fichier bourré de fausses marques ne fait pas chercher longtemps."""


@dataclass(frozen=True, slots=True)
class Ligne:
    """Une ligne de sceau trouvée dans un fichier : sa place, et qui elle dit avoir signé."""

    debut: int
    fin: int
    emetteur: str
    signature: bytes

    def signee_par(self, cle: Ed25519PublicKey, octets: bytes) -> bool:
        """Vrai si cette clé a signé exactement les octets qui précèdent la ligne."""
        try:
            cle.verify(self.signature, _DOMAINE + octets[: self.debut])
        except InvalidSignature:
            return False
        return True


def sceller_fichier(octets: bytes, cle_privee: Ed25519PrivateKey) -> bytes:
    """Le PDF, qui garde les empreintes de ses parties, suivi de la signature de tous ses octets.

    Lève ``ValueError`` s'il est déjà scellé.
    """
    if _MARQUE in octets:
        raise ValueError("fichier déjà scellé")
    emis = sceau_parties.noter(octets, cle_privee)
    signature = base64.b64encode(cle_privee.sign(_DOMAINE + emis))
    cle = empreinte_cle(cle_privee.public_key()).encode("ascii")
    return emis + _MARQUE + b"1 " + cle + b" " + signature + b"\n"


def chercher(octets: bytes) -> Ligne | None:
    """La ligne de sceau du fichier : celle qui le finit, sinon la première bien écrite."""
    fin = octets.rfind(_MARQUE)
    if fin >= 0 and (trouvee := _LIGNE.fullmatch(octets, fin)):
        return _lue(trouvee)
    place = -1
    for _ in range(_MARQUES_MAX):
        place = octets.find(_MARQUE, place + 1)
        if place < 0:
            return None
        if trouvee := _LIGNE.match(octets, place):
            return _lue(trouvee)
    return None


def coupee(octets: bytes) -> bool:
    """Vrai si le fichier finit au milieu d'une ligne de sceau."""
    place = octets.rfind(_MARQUE[:8])
    reste = octets[place + 1 :] if place >= 0 else b"\n"
    return b"\n" not in reste and len(reste) < _LONGUEUR


def abimee(octets: bytes) -> bool:
    """Vrai si une ligne de sceau est là, mais mal écrite."""
    return _MARQUE in octets


def sans_sceau(octets: bytes) -> bytes:
    """Le PDF tel qu'il était avant d'être scellé ; inchangé s'il ne l'est pas."""
    ligne = chercher(octets)
    entier = ligne is not None and ligne.fin == len(octets)
    return octets[: ligne.debut] if ligne is not None and entier else octets


def _lue(trouvee: re.Match[bytes]) -> Ligne:
    signature = base64.b64decode(trouvee[2])
    if base64.b64encode(signature) != trouvee[2]:
        # Deux écritures de la même signature : seule la nôtre est admise.
        signature = b""
    emetteur = trouvee[1].decode("ascii")
    return Ligne(trouvee.start(), trouvee.end(), emetteur, signature)
