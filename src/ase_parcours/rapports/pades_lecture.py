"""Lire une signature PAdES : les octets qu'elle couvre, qui a signé, ce qu'elle ne dit pas.

Elle vaut ici comme le sceau du fichier : un octet changé, ajouté, même là où la norme le tolère
(remplissage, enveloppe), n'est plus le document émis. La chaîne du certificat n'est suivie que
jusqu'à une racine donnée ; la révocation, qui demanderait le réseau, ne l'est jamais.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature

from ase_parcours.erreurs import FichierAbime
from ase_parcours.rapports import pyhanko_hors_ligne

_INDICE = b"/ByteRange"
_SIGNATURES_MAX = 8
_RACINES_MAX = 64


class Couverture(StrEnum):
    """Ce que la signature couvre du fichier."""

    ENTIERE = "entiere"
    AJOUT = "ajout"
    """Des octets ont été ajoutés après ce qu'elle couvre."""
    ENVELOPPE = "enveloppe"
    """L'enveloppe de la signature n'est pas celle qui a été écrite."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Une signature lue. ``juste`` : elle correspond aux octets qu'elle couvre ; ``chaine`` : le
    certificat mène à une racine donnée (``None`` : aucune n'a été donnée)."""

    juste: bool
    couverture: Couverture
    nom: str
    autorite: str
    empreinte: str
    chaine: bool | None
    declaree: datetime | None
    motif: str
    lieu: str
    couverts: int
    """Octets du fichier, depuis son début, que la signature couvre."""
    horodatee: bool = False


def porte_une_signature(octets: bytes) -> bool:
    """Vrai s'il y a de quoi chercher une signature."""
    return _INDICE in octets


def lire(octets: bytes, racines: Sequence[bytes] = ()) -> Signature | None:
    """La dernière signature du fichier ; ``None`` s'il n'y en a pas qui se lise.

    ``racines`` : certificats, en DER. Ne lève rien.
    """
    if not porte_une_signature(octets):
        return None
    try:
        return _lire(pyhanko_hors_ligne.charger(), octets, racines)
    except Exception:
        # Un PDF abîmé, ou fait pour nuire, fait lever de tout à qui le lit : c'est illisible.
        return None


def lire_racines(octets: bytes) -> list[bytes]:
    """Certificats d'un fichier PEM ou DER, en DER. Lève ``FichierAbime``."""
    try:
        if b"-----BEGIN" in octets:
            lus = x509.load_pem_x509_certificates(octets)
        else:
            lus = [x509.load_der_x509_certificate(octets)]
    except ValueError:
        lus = []
    if not 0 < len(lus) <= _RACINES_MAX:
        raise FichierAbime(
            "racine_illisible",
            "Ce fichier n’est pas un certificat (PEM ou DER).",
            "Demandez le certificat racine à l’autorité, par un autre chemin que le document.",
        )
    return [_der(c) for c in lus]


def _lire(b: Any, octets: bytes, racines: Sequence[bytes]) -> Signature | None:  # noqa: ANN401
    lecteur = b.lecture.PdfFileReader(io.BytesIO(octets), strict=False)
    trouvees = list(lecteur.embedded_regular_signatures)[-_SIGNATURES_MAX:]
    if not trouvees:
        return None
    signature = max(trouvees, key=lambda s: int(s.byte_range[2]) + int(s.byte_range[3]))
    declaree = signature.self_reported_timestamp
    etat = b.validation.validate_pdf_signature(
        signature,
        signer_validation_context=b.contexte.ValidationContext(
            trust_roots=[b.x509.Certificate.load(r) for r in racines],
            allow_fetching=False,
            moment=_instant(declaree),
        ),
        key_usage_settings=b.reglages.KeyUsageConstraints(
            key_usage={"non_repudiation", "digital_signature"}, match_all_key_usages=False
        ),
        skip_diff=True,
    )
    certificat = signature.signer_cert
    plage = [int(n) for n in signature.byte_range]
    return Signature(
        juste=bool(etat.intact and etat.valid),
        couverture=_couverture(b, octets, plage, signature, racines),
        nom=_nom(certificat.subject),
        autorite=_nom(certificat.issuer),
        empreinte=certificat.sha256.hex(),
        chaine=bool(etat.trusted) if racines else None,
        declaree=declaree,
        motif=_texte(signature, "/Reason"),
        lieu=_texte(signature, "/Location"),
        couverts=plage[2] + plage[3],
        horodatee=etat.timestamp_validity is not None,
    )


def _couverture(
    b: Any,  # noqa: ANN401
    octets: bytes,
    plage: list[int],
    signature: Any,  # noqa: ANN401
    racines: Sequence[bytes],
) -> Couverture:
    if len(plage) != 4 or plage[0] != 0 or not 0 < plage[1] < plage[2] <= plage[2] + plage[3]:
        return Couverture.ENVELOPPE
    if plage[2] + plage[3] < len(octets):
        return Couverture.AJOUT
    ecrite = octets[plage[1] : plage[2]]
    if plage[2] + plage[3] > len(octets) or ecrite[:1] != b"<" or ecrite[-1:] != b">":
        return Couverture.ENVELOPPE
    chiffres = ecrite[1:-1]
    if chiffres not in (chiffres.upper(), chiffres.lower()):
        return Couverture.ENVELOPPE
    brut = bytes.fromhex(chiffres.decode("ascii"))
    der = b.cms.ContentInfo.load(brut).dump()
    if brut[: len(der)] != der or brut[len(der) :].strip(b"\x00"):
        return Couverture.ENVELOPPE
    if not signature.signer_info["unsigned_attrs"] and der != _refaite(b, signature):
        return Couverture.ENVELOPPE
    if not _certificats_lies(signature, racines):
        return Couverture.ENVELOPPE
    return Couverture.ENTIERE


def _refaite(b: Any, signature: Any) -> bytes:  # noqa: ANN401
    """L'enveloppe récrite d'après ce qui est signé : une seule écriture est la bonne."""
    lue = signature.signer_info
    certificat = signature.signer_cert
    qui = b.cms.IssuerAndSerialNumber(
        {"issuer": certificat.issuer, "serial_number": certificat.serial_number}
    )
    algorithme = b.cms.DigestAlgorithm({"algorithm": lue["digest_algorithm"]["algorithm"].native})
    signataire = b.cms.SignerInfo(
        {
            "version": "v1",
            "sid": b.cms.SignerIdentifier({"issuer_and_serial_number": qui}),
            "digest_algorithm": algorithme,
            "signed_attrs": lue["signed_attrs"],
            "signature_algorithm": lue["signature_algorithm"],
            "signature": lue["signature"],
        }
    )
    donnees = b.cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [algorithme],
            "encap_content_info": {"content_type": "data"},
            "certificates": signature.signed_data["certificates"],
            "signer_infos": [signataire],
        }
    )
    octets: bytes = b.cms.ContentInfo({"content_type": "signed_data", "content": donnees}).dump()
    return octets


def _certificats_lies(signature: Any, racines: Sequence[bytes]) -> bool:  # noqa: ANN401
    """Vrai si chaque certificat joint est signé avec le document, ou par un autre qui est là."""
    joints = [c.chosen.dump() for c in signature.signed_data["certificates"]]
    lies = {bytes(i["cert_hash"].native) for i in _identifies(signature)}
    autorites = [x509.load_der_x509_certificate(d) for d in (*joints, *racines)]
    for der in joints:
        certificat = x509.load_der_x509_certificate(der)
        if _sha256(certificat) not in lies and not any(_delivre(a, certificat) for a in autorites):
            return False
    return True


def _identifies(signature: Any) -> list[Any]:  # noqa: ANN401
    for attribut in signature.signer_info["signed_attrs"]:
        if attribut["type"].native == "signing_certificate_v2":
            return list(attribut["values"][0]["certs"])
    return []


def _delivre(autorite: x509.Certificate, certificat: x509.Certificate) -> bool:
    try:
        certificat.verify_directly_issued_by(autorite)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def _der(certificat: x509.Certificate) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificat.public_bytes(Encoding.DER)


def _sha256(certificat: x509.Certificate) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256

    return certificat.fingerprint(SHA256())


def _instant(declaree: datetime | None) -> datetime:
    """Le jour auquel juger la chaîne : celui que déclare la signature, sinon maintenant."""
    if declaree is None or declaree.tzinfo is None:
        return datetime.now(UTC)
    return declaree


def _nom(sujet: Any) -> str:  # noqa: ANN401
    """Le nom courant d'un certificat, sur une ligne, sans signe qui ne se voit pas."""
    lus = sujet.native
    nom = lus.get("common_name") or lus.get("organization_name") or sujet.human_friendly
    return _visible(nom[0] if isinstance(nom, list) else nom)


def _texte(signature: Any, champ: str) -> str:  # noqa: ANN401
    return _visible(signature.sig_object.get(champ, ""))


def _visible(valeur: object) -> str:
    return "".join(c if c.isprintable() else " " for c in str(valeur))[:200].strip()
