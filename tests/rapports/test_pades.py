"""La signature par certificat (PAdES B-B) : exigeante comme le sceau du fichier, et sans réseau."""

from __future__ import annotations

import io
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    pkcs12,
)
from cryptography.x509.oid import NameOID
from outils_verification import emetteur, emis, reenregistre

from ase_parcours.erreurs import EnvironnementRefuse, ErreurParcours, FichierAbime
from ase_parcours.rapports import pades
from ase_parcours.rapports.pades_lecture import lire_racines
from ase_parcours.rapports.verification import motifs
from ase_parcours.rapports.verification.emetteur import Emetteur
from ase_parcours.rapports.verification.modele import Etat, Verdict
from ase_parcours.rapports.verification.verifier import verifier

QUAND = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
SECRET = "cheval pile"


def _nom(nom: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, nom)])


def _certificat(
    nom: str,
    cle: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey,
    autorite: tuple[str, ec.EllipticCurvePrivateKey] | None = None,
    jours: int = 400,
) -> x509.Certificate:
    qui, signe = autorite or (nom, cle)
    debut = QUAND - timedelta(days=30)
    usage = x509.KeyUsage(
        digital_signature=autorite is not None, content_commitment=autorite is not None,
        key_cert_sign=autorite is None, crl_sign=autorite is None, key_encipherment=False,
        data_encipherment=False, key_agreement=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    return (
        x509.CertificateBuilder()
        .subject_name(_nom(nom))
        .issuer_name(_nom(qui))
        .public_key(cle.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(debut)
        .not_valid_after(debut + timedelta(days=jours))
        .add_extension(x509.BasicConstraints(ca=autorite is None, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(cle.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signe.public_key()), critical=False
        )
        .sign(signe, hashes.SHA256())
    )


CLE_RACINE = ec.generate_private_key(ec.SECP256R1())
RACINE = _certificat("Racine d'essai", CLE_RACINE)


def p12(
    cle: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | None = None,
    *,
    secret: str | None = SECRET,
    jours: int = 400,
) -> tuple[bytes, x509.Certificate]:
    """Un certificat de service et sa clé, délivrés par la racine."""
    cle = cle or ec.generate_private_key(ec.SECP256R1())
    certificat = _certificat("Direction de l'enfance", cle, ("Racine d'essai", CLE_RACINE), jours)
    chiffre = BestAvailableEncryption(secret.encode()) if secret else NoEncryption()
    return pkcs12.serialize_key_and_certificates(b"cle", cle, certificat, None, chiffre), certificat


@cache
def signe() -> tuple[bytes, x509.Certificate]:
    """Un plan signé, et le certificat qui l'a signé."""
    fichier, certificat = p12()
    octets = pades.signer(emis("plan_transition"), fichier, SECRET, QUAND, motif="Pour le juge")
    return octets, certificat


def racines() -> list[bytes]:
    return [RACINE.public_bytes(Encoding.DER)]


def juger(octets: bytes, *emetteurs: Emetteur) -> Verdict:
    return verifier(octets, emetteurs or (emetteur(),), (), racines())


def test_signe_et_relu_avec_sa_racine() -> None:
    octets, _ = signe()
    verdict = juger(octets)
    assert verdict.etat is Etat.VALIDE
    assert verdict.certificat is not None
    assert (verdict.certificat.nom, verdict.certificat.chaine) == ("Direction de l'enfance", True)
    assert verdict.certificat.motif == "Pour le juge"
    assert verdict.declaration is not None
    assert any(pades.DATE_DECLAREE in p for p in verdict.precisions)
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        signature = pdf.Root.AcroForm.Fields[0].V
        assert signature.SubFilter == "/ETSI.CAdES.detached"
    assert b"%ASE-PARCOURS-SCEAU" not in octets, "la signature tient lieu de sceau du fichier"


def test_sans_racine_ni_fiche_personne_ne_repond_du_certificat() -> None:
    octets, certificat = signe()
    verdict = verifier(octets, (emetteur(),))
    assert verdict.etat is Etat.EMETTEUR_INCONNU
    assert "aucun émetteur connu" in verdict.motif
    empreinte = certificat.fingerprint(hashes.SHA256()).hex()
    qui = emetteur()
    repond = Emetteur(qui.nom, qui.cle, qui.le, None, (empreinte,))
    verdict = verifier(octets, (repond,))
    assert verdict.etat is Etat.VALIDE
    assert motifs.CHAINE_NON_VERIFIEE in verdict.precisions


@pytest.mark.parametrize("place", [300, 5_000, -3_000, -40])
def test_un_octet_change_se_voit(place: int) -> None:
    octets = bytearray(signe()[0])
    octets[place] ^= 1
    assert not juger(bytes(octets)).valide


def test_ajoute_ou_reenregistre_apres_la_signature() -> None:
    octets, _ = signe()
    ajoute = juger(octets + b"\n%x\n")
    assert (ajoute.etat, ajoute.valide) == (Etat.REENREGISTRE, False)
    assert not juger(reenregistre(octets)).valide


def test_les_refus_disent_quoi_faire(tmp_path: Path) -> None:
    bon, _ = p12()
    perime, _ = p12(jours=10)
    faible, _ = p12(rsa.generate_private_key(65537, 1024))
    attendus: list[tuple[bytes, bytes, str | None, str]] = [
        (emis(), bon, "faux", "certificat_mot_de_passe"),
        (emis(), bon, None, "certificat_mot_de_passe"),
        (emis(), b"pas un certificat", SECRET, "certificat_illisible"),
        (emis(), perime, SECRET, "certificat_perime"),
        (emis(), faible, SECRET, "certificat_faible"),
        (b"pas un PDF", bon, SECRET, "document_non_signable"),
        (signe()[0], bon, SECRET, "document_deja_signe"),
    ]
    for octets, certificat, secret, code in attendus:
        with pytest.raises(ErreurParcours) as refus:
            pades.signer(octets, certificat, secret, QUAND)
        assert refus.value.code == code
        assert SECRET not in str(refus.value)
    with pytest.raises(EnvironnementRefuse) as absent:
        pades.lire_certificat(tmp_path / "absent.p12")
    assert absent.value.code == "certificat_introuvable"
    with pytest.raises(FichierAbime) as vide:
        lire_racines(b"-----BEGIN CERTIFICATE-----\nxx\n-----END CERTIFICATE-----\n")
    assert vide.value.code == "racine_illisible"


def test_signer_et_verifier_n_ouvrent_aucune_bibliotheque_de_reseau() -> None:
    """pyHanko sait aller chercher un horodatage : rien de ce qui le permettrait n'est chargé."""
    programme = (
        "import sys\n"
        "from ase_parcours.rapports import pyhanko_hors_ligne\n"
        "pyhanko_hors_ligne.charger()\n"
        "import ase_parcours.rapports.pades, ase_parcours.rapports.verification.verifier\n"
        "print(sorted({'aiohttp', 'requests', 'urllib3', 'httpx'} & set(sys.modules)))\n"
    )
    fini = subprocess.run([sys.executable, "-c", programme], capture_output=True, text=True)
    assert fini.stdout.strip() == "[]", fini.stderr
