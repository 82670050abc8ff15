"""Documents scellés des essais de vérification, et ce qu'un autre logiciel en fait."""

from __future__ import annotations

import io
from datetime import date
from functools import cache
from typing import Any

import pikepdf
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ase_parcours.rapports import exemples, rendu
from ase_parcours.rapports.documents.sceau import poser_le_sceau
from ase_parcours.rapports.sceau_fichier import sceller_fichier
from ase_parcours.rapports.verification.emetteur import Emetteur

CLE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
AUTRE = Ed25519PrivateKey.from_private_bytes(bytes(32))


def emetteur(cle: Ed25519PrivateKey = CLE, nom: str = "ASE, Foyer Éole") -> Emetteur:
    """La fiche de cette clé."""
    return Emetteur(nom, cle.public_key().public_bytes_raw(), date(2026, 1, 5))


@cache
def emis(type_: str = "attestation", cle: Ed25519PrivateKey = CLE) -> bytes:
    """Les octets d'un document édité : sa déclaration imprimée, et le sceau de ses octets."""
    modeles = {
        "attestation": exemples.attestation_garantie,
        "plan_transition": exemples.plan_sans_solution,
    }
    scelle = poser_le_sceau(type_, modeles[type_](), cle)
    return sceller_fichier(rendu.rendre(type_, scelle).octets, cle)


@cache
def code(type_: str = "attestation", cle: Ed25519PrivateKey = CLE) -> str:
    """Le code imprimé d'un document : ce qu'une personne recopie."""
    with pikepdf.open(io.BytesIO(emis(type_, cle))) as pdf:
        return str(pdf.docinfo["/Keywords"])


def reenregistre(octets: bytes, **reglages: Any) -> bytes:
    """Ce que rend un autre logiciel qui ouvre puis enregistre (qpdf, par pikepdf)."""
    sortie = io.BytesIO()
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        pdf.save(sortie, **reglages)
    return sortie.getvalue()
