"""Le sceau du fichier : une signature de tous les octets du PDF, ajoutée après ``%%EOF``.

Un lecteur de PDF ignore cette ligne de commentaire. Un autre logiciel qui réenregistre le fichier
la perd : il reste alors la déclaration du papier, montrée sans rien affirmer.
"""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import pikepdf
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ase_parcours.erreurs import FichierAbime
from ase_parcours.rapports import sceau
from ase_parcours.rapports.sceau import Declaration, empreinte_cle

_DOMAINE = b"ase-parcours/sceau-fichier/1\x00"
_LIGNE = re.compile(rb"\n%ASE-PARCOURS-SCEAU-1 ([0-9a-f]{16}) ([A-Za-z0-9+/]{86}==)\n")


class EtatFichier(StrEnum):
    """Ce que l'on peut dire d'un fichier."""

    INTACT = "intact"
    REENREGISTRE = "reenregistre"
    ALTERE = "altere"
    EMETTEUR_INCONNU = "emetteur_inconnu"
    ILLISIBLE = "illisible"
    """Aucun sceau, ou pas un PDF."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """État d'un fichier, empreinte de la clé et déclaration du papier si elle se lit."""

    etat: EtatFichier
    emetteur: str | None = None
    declaration: Declaration | None = None


def sceller_fichier(octets: bytes, cle_privee: Ed25519PrivateKey) -> bytes:
    """Le PDF suivi de la signature de tous ses octets. Lève ``ValueError`` s'il est déjà scellé."""
    if _LIGNE.search(octets):
        raise ValueError("fichier déjà scellé")
    signature = base64.b64encode(cle_privee.sign(_DOMAINE + octets))
    cle = empreinte_cle(cle_privee.public_key()).encode("ascii")
    return octets + b"\n%ASE-PARCOURS-SCEAU-1 " + cle + b" " + signature + b"\n"


def verifier_fichier(octets: bytes, cles_publiques: Iterable[Ed25519PublicKey]) -> Verdict:
    """Dit si ces octets sont ceux émis.

    ``intact`` : exactement eux. ``reenregistre`` : ligne perdue, ou suivie d'un ajout ; rien n'est
    affirmé. ``altere`` : la signature, ou la déclaration du papier, ne correspond plus.
    """
    cles = {empreinte_cle(c): c for c in cles_publiques}
    ligne = next(_LIGNE.finditer(octets), None)
    papier = _declaration(octets, cles.values())
    if ligne is None:
        return papier
    nom = ligne[1].decode("ascii")
    if nom not in cles:
        return Verdict(EtatFichier.EMETTEUR_INCONNU, nom, papier.declaration)
    if not _signe(cles[nom], octets[: ligne.start()], ligne[2]):
        return Verdict(EtatFichier.ALTERE, nom, papier.declaration)
    entier = ligne.end() == len(octets)
    etat = EtatFichier.INTACT if entier else EtatFichier.REENREGISTRE
    return Verdict(etat, nom, papier.declaration)


def _signe(cle: Ed25519PublicKey, octets: bytes, signature: bytes) -> bool:
    brute = base64.b64decode(signature)
    if base64.b64encode(brute) != signature:
        # Deux écritures de la même signature : seule la nôtre est admise.
        return False
    try:
        cle.verify(brute, _DOMAINE + octets)
    except InvalidSignature:
        return False
    return True


def _declaration(octets: bytes, cles: Iterable[Ed25519PublicKey]) -> Verdict:
    """Verdict tiré de la seule déclaration que le PDF garde dans ses mots-clés."""
    try:
        with pikepdf.open(io.BytesIO(octets)) as pdf:
            texte = str(pdf.docinfo.get("/Keywords", ""))
    except pikepdf.PdfError:
        return Verdict(EtatFichier.ILLISIBLE)
    if not texte.strip():
        return Verdict(EtatFichier.ILLISIBLE)
    try:
        declaration = sceau.lire(texte, cles)
    except FichierAbime as erreur:
        inconnu = erreur.code == "sceau_emetteur_inconnu"
        return Verdict(EtatFichier.EMETTEUR_INCONNU if inconnu else EtatFichier.ALTERE)
    return Verdict(EtatFichier.REENREGISTRE, declaration.emetteur, declaration)
