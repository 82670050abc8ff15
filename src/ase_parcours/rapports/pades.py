"""Signer un PDF fini par un certificat (PAdES B-B) : ce qui joue alors le rôle du sceau du fichier.

Hors ligne, une signature ne peut être que B-B : sa date est celle que dit le poste, déclarée, non
certifiée. Le certificat et sa clé sont dans un fichier PKCS#12 dont le mot de passe n'est gardé
nulle part. La lecture de ces signatures est dans ``pades_lecture``.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime, OuvertureImpossible, RefusMetier
from ase_parcours.rapports import pdf_prudent, pyhanko_hors_ligne
from ase_parcours.rapports.sceau_fichier import sans_sceau

DATE_DECLAREE = "date déclarée, non certifiée"
CHAMP = "ASEParcours"
TAILLE_MAX = 1 << 20
"""Octets d'un PKCS#12 : le plus gros en a quelques milliers."""
_RSA_MIN = 2048
_TEXTE_MAX = 200


def lire_certificat(chemin: Path) -> bytes:
    """Les octets d'un PKCS#12. Lève ``EnvironnementRefuse`` ou ``FichierAbime``."""
    try:
        with chemin.open("rb") as flux:
            octets = flux.read(TAILLE_MAX + 1)
    except OSError:
        raise EnvironnementRefuse(
            "certificat_introuvable",
            "Le fichier du certificat ne se lit pas.",
            "Vérifiez son emplacement, et que la clé est branchée.",
        ) from None
    if not octets or len(octets) > TAILLE_MAX:
        raise _pas_un_certificat()
    return octets


def signer(
    octets: bytes,
    certificat: bytes,
    mot_de_passe: str | None,
    quand: datetime,
    *,
    motif: str = "",
    lieu: str = "",
) -> bytes:
    """Le PDF signé ; son sceau de fichier, s'il en avait un, laisse la place à la signature.

    ``quand`` a un fuseau. Lève ``OuvertureImpossible`` (mot de passe), ``FichierAbime`` (certificat
    ou PDF illisible) et ``RefusMetier`` (certificat périmé, faible, document déjà signé).
    """
    bibliotheque = pyhanko_hors_ligne.charger()
    signataire = _signataire(bibliotheque, certificat, mot_de_passe, quand)
    nu = sans_sceau(octets)
    _exiger_signable(nu)
    metadonnees = bibliotheque.signataires.PdfSignatureMetadata(
        field_name=CHAMP,
        md_algorithm="sha256",
        subfilter=bibliotheque.champs.SigSeedSubFilter.PADES,
        reason=_texte(motif),
        location=_texte(lieu),
        name=signataire.subject_name,
    )
    geste = _signature_datee(bibliotheque, metadonnees, signataire, quand)
    try:
        ecrivain = bibliotheque.ecriture.IncrementalPdfFileWriter(io.BytesIO(nu))
        sortie: bytes = geste.sign_pdf(ecrivain).getvalue()
    except Exception as erreur:
        # Une bibliothèque qui lit du PDF peut lever de tout ; aucun détail ne doit sortir d'ici.
        raise _pas_signable() from erreur
    return sortie


def _signature_datee(b: Any, metadonnees: Any, signataire: Any, quand: datetime) -> Any:  # noqa: ANN401
    """Un signataire de PDF qui ne lit pas l'horloge."""

    class Geste(b.signataires.PdfSigner):  # type: ignore[misc]
        def init_signing_session(self, *a: Any, **k: Any) -> Any:  # noqa: ANN401
            session = super().init_signing_session(*a, **k)
            session.system_time = quand
            return session

    return Geste(metadonnees, signataire)


def _signataire(b: Any, certificat: bytes, mot_de_passe: str | None, quand: datetime) -> Any:  # noqa: ANN401
    secret = mot_de_passe.encode("utf-8") if mot_de_passe else None
    _exiger_utilisable(certificat, secret, quand)
    charge = b.signataires.SimpleSigner.load_pkcs12_data(certificat, (), secret)

    class Signataire(b.signataires.SimpleSigner):  # type: ignore[misc]
        """Signe aussi l'empreinte de chaque certificat joint : aucun ne se change après coup."""

        def _signed_attr_providers(self, *a: Any, **k: Any) -> Iterator[Any]:  # noqa: ANN401
            simple = b.attributs.SigningCertificateV2Provider
            for fournisseur in super()._signed_attr_providers(*a, **k):
                yield self._lie() if isinstance(fournisseur, simple) else fournisseur

        def _lie(self) -> Any:  # noqa: ANN401
            lies = [self.signing_cert, *self.cert_registry]

            class Lies(b.attributs.CMSAttributeProvider):  # type: ignore[misc]
                attribute_type = "signing_certificate_v2"

                async def build_attr_value(self, dry_run: bool = False) -> Any:  # noqa: ANN401
                    del dry_run
                    # SHA-256 est l'algorithme par défaut : il ne s'écrit pas.
                    ids = [b.tsp.ESSCertIDv2({"cert_hash": c.sha256}) for c in lies]
                    return b.tsp.SigningCertificateV2({"certs": ids})

            return Lies()

    return Signataire(charge.signing_cert, charge.signing_key, charge.cert_registry)


def _exiger_utilisable(certificat: bytes, secret: bytes | None, quand: datetime) -> None:
    try:
        cle, lui, _ = pkcs12.load_key_and_certificates(certificat, secret)
    except (ValueError, TypeError):
        raise _mauvais_mot_de_passe(certificat) from None
    except Exception:
        raise _pas_un_certificat() from None
    if cle is None or lui is None:
        raise _pas_un_certificat()
    if not lui.not_valid_before_utc <= quand <= lui.not_valid_after_utc:
        raise RefusMetier(
            "certificat_perime",
            "Ce certificat n’est pas en cours de validité.",
            "Demandez-en un nouveau à l’autorité qui l’a délivré.",
        )
    forte = (isinstance(cle, rsa.RSAPrivateKey) and cle.key_size >= _RSA_MIN) or isinstance(
        cle, ec.EllipticCurvePrivateKey
    )
    if not forte:
        raise RefusMetier(
            "certificat_faible",
            "La clé de ce certificat ne convient pas à une signature de document.",
            "Il faut une clé RSA d’au moins 2048 bits, ou à courbe elliptique.",
        )


def _mauvais_mot_de_passe(certificat: bytes) -> OuvertureImpossible | FichierAbime:
    # Un PKCS#12 est une séquence DER ; sinon, le mot de passe n'est pas en cause.
    if not certificat.startswith(b"\x30"):
        return _pas_un_certificat()
    return OuvertureImpossible(
        "certificat_mot_de_passe",
        "Ce mot de passe n’ouvre pas le certificat.",
        "Vérifiez-le, et que le fichier est bien un PKCS#12 (.p12 ou .pfx).",
    )


def _pas_un_certificat() -> FichierAbime:
    return FichierAbime(
        "certificat_illisible",
        "Ce fichier n’est pas un certificat avec sa clé (PKCS#12), ou il est abîmé.",
        "Demandez un fichier .p12 ou .pfx à qui vous l’a remis.",
    )


def _exiger_signable(octets: bytes) -> None:
    try:
        with pdf_prudent.ouvrir(octets) as pdf:
            deja, chiffre = _signe_deja(pdf), pdf.is_encrypted
    except pdf_prudent.ERREURS:
        raise _pas_signable() from None
    if deja:
        raise RefusMetier(
            "document_deja_signe",
            "Ce document porte déjà une signature.",
            "Signez le document tel qu’il a été édité.",
        )
    if chiffre:
        raise _pas_signable()


def _signe_deja(pdf: Any) -> bool:  # noqa: ANN401 - un PDF ouvert
    formulaire = pdf.Root.get("/AcroForm")
    champs = [] if formulaire is None else list(formulaire.get("/Fields", ()))
    return any(champ.get("/FT") == "/Sig" and "/V" in champ for champ in champs)


def _pas_signable() -> FichierAbime:
    return FichierAbime(
        "document_non_signable",
        "Ce fichier ne peut pas être signé : ce n’est pas un PDF, ou il est abîmé ou protégé.",
        "Choisissez un document édité par ASE Parcours.",
    )


def _texte(valeur: str) -> str | None:
    ligne = " ".join(valeur.split())[:_TEXTE_MAX]
    return ligne or None
