"""Ce que les exemples partagent : personnes fictives, pièges de saisie, clé de démonstration."""

from __future__ import annotations

import hashlib
from datetime import date

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ase_parcours.metier.nuits import Couverture
from ase_parcours.rapports.contenus.communs import Etape, PieceVersee, Signature, Visa

D, P, X = Couverture.DURABLE, Couverture.PROVISOIRE, Couverture.DECOUVERTE
SORTIE, FIN = date(2027, 1, 21), date(2027, 7, 21)
NATURES = "du 1er janvier 2026"

HOSTILES = (
    '<img src="/etc/passwd">',
    "N'Diaye & fils",
    "Østergård",
    "<b>gras <onDraw name='x'/> </para>",
    "Zoé\x00 😀 বাংলা தமிழ் محمد علي",
    "Nguyễn Thị Ánh, Çağla Şahin, Łukasz",
)
MOT_DEMESURE = "démesuré" * 625
"""Un mot de 5 000 caractères."""


def cle_de_demonstration() -> Ed25519PrivateKey:
    """Clé connue de tous : ne scelle que des exemples."""
    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(b"demonstration").digest())


def signatures(jeune: str, referent: str) -> tuple[Signature, ...]:
    """Les trois boîtes d'usage : le jeune, son référent, la direction."""
    return (
        Signature(jeune, "lu et remis en main propre"),
        Signature(referent, "référente ou référent ASE"),
        Signature("La direction du Foyer Éole", "nom, cachet"),
    )


def visa(demandeur: bool) -> Visa:
    """Un visa, accordé ou non par celui qui l'a demandé."""
    return Visa(
        "Mme Lefort, cadre de l’ASE",
        date(2026, 11, 20),
        "Place en FJT promise pour le 2 avril, attente de la commission.",
        Etape("Commission d’attribution du FJT", date(2027, 3, 9), "Sami Lacroix"),
        "Sami Lacroix",
        demandeur,
    )


def piece(nom: str, versee_le: date) -> PieceVersee:
    """Une preuve au coffre, d'empreinte fixe."""
    return PieceVersee(hashlib.sha256(nom.encode("utf-8")).hexdigest(), versee_le)
