"""« verifier » et « signer » : sans coffre, avec une fiche, et avec ce que sait le coffre."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    pkcs12,
)
from cryptography.x509.oid import NameOID
from outils_cli import Fini, Poste, pages_du_pdf

CLES = {
    *("etat", "valide", "objet", "emetteur", "type", "edition", "date", "contenu", "motif"),
    *("precisions", "certificat"),
}
SECRET = "agrafe"
COURBE = ec.SECP256R1()


@pytest.fixture
def edite(poste: Poste) -> Poste:
    """P-1, et son plan de transition édité le 22 novembre."""
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc", prenom="Ana", naissance="2009-03-01")
    assert _editer(poste).code == 0
    return poste


def _editer(poste: Poste, au: str = "2026-11-22") -> Fini:
    return poste("rapport", "plan_transition", "--jeune", "P-1", "--vers", poste.racine, au=au)


def _document(poste: Poste, edition: int = 1) -> Path:
    return poste.racine / f"plan_transition_P-1_e{edition}.pdf"


def _fiche(poste: Poste, *de_plus: object) -> Path:
    fiche = poste.racine / "emetteur.json"
    ecrite = poste("verifier", "--ecrire-fiche", fiche, "--nom", "ASE du 75", *de_plus)
    assert (ecrite.code, ecrite.json["nom"]) == (0, "ASE du 75")
    return fiche


def _sans_coffre(poste: Poste, *arguments: object, entree: bytes = b"") -> Fini:
    fini = poste.lancer("verifier", *arguments, "--json", entree=entree)
    if fini.code in (0, 5) and "erreur" not in fini.json:
        assert set(fini.json) == CLES
        assert fini.json["valide"] is (fini.code == 0)
    return fini


def _code(fichier: Path) -> str:
    import pikepdf

    with pikepdf.open(fichier) as pdf:
        return str(pdf.docinfo["/Keywords"])


def test_sans_coffre_la_fiche_suffit(edite: Poste) -> None:
    fiche = _fiche(edite)
    lu = _sans_coffre(edite, _document(edite), "--emetteur", fiche)
    assert lu.code == 0
    assert lu.json["etat"] == "valide"
    assert lu.json["objet"] == "fichier"
    assert lu.json["emetteur"]["nom"] == "ASE du 75"
    assert (lu.json["type"], lu.json["edition"], lu.json["date"]) == (
        "plan_transition",
        1,
        "2026-11-22",
    )
    assert lu.json["contenu"]["dossier"] == "P-1"
    inconnu = _sans_coffre(edite, _document(edite))
    assert (inconnu.code, inconnu.json["etat"]) == (5, "emetteur_inconnu")


def test_un_octet_change_rend_cinq(edite: Poste) -> None:
    octets = bytearray(_document(edite).read_bytes())
    octets[len(octets) // 2] ^= 1
    change = edite.fichier("change.pdf", bytes(octets))
    lu = _sans_coffre(edite, change, "--emetteur", _fiche(edite))
    assert (lu.code, lu.json["etat"]) == (5, "altere")


def test_le_code_se_colle_ou_se_lit_a_l_entree(edite: Poste) -> None:
    fiche, code = _fiche(edite), _code(_document(edite))
    for lu in (
        _sans_coffre(edite, code, "--emetteur", fiche),
        _sans_coffre(edite, "-", "--emetteur", fiche, entree=code.encode()),
        _sans_coffre(edite, edite.fichier("code.txt", code.encode()), "--emetteur", fiche),
    ):
        assert (lu.code, lu.json["etat"], lu.json["objet"]) == (0, "valide", "papier")


def test_la_page_photographiee_se_lit(edite: Poste) -> None:
    racine = edite.racine / "page"
    subprocess.run(["pdftoppm", "-r", "150", "-png", _document(edite), racine], check=True)
    lus = [
        _sans_coffre(edite, image, "--emetteur", _fiche(edite))
        for image in sorted(edite.racine.glob("page*.png"))
    ]
    assert [lu.json["objet"] for lu in lus if lu.code == 0] == ["papier"]


def test_le_coffre_connait_ses_editions_meme_horloge_reculee(edite: Poste) -> None:
    premiere = edite("verifier", _document(edite))
    assert (premiere.code, premiere.json["etat"]) == (0, "valide")
    edite.faire("enregistrer_jeune", jeune="P-1", unite="Foyer C")
    assert _editer(edite, au="2026-11-10").json[0]["edition"] == 2
    remplacee = edite("verifier", _document(edite))
    assert (remplacee.code, remplacee.json["etat"]) == (0, "remplace")
    assert edite("verifier", _document(edite, 2)).json["etat"] == "valide"


@pytest.mark.parametrize(
    ("arguments", "attendu"),
    [
        ((), (2, "verifier_sans_objet")),
        (("x.pdf", "--nom", "A"), (2, "fiche_sans_fichier")),
        (("x.pdf", "--ecrire-fiche", "f"), (2, "fiche_ou_document")),
        (("absent.pdf",), (6, "document_introuvable")),
        (("bonjour", "--emetteur", "absente"), (6, "fiche_emetteur_introuvable")),
        (("bonjour", "--racine", "absente.pem"), (6, "racine_introuvable")),
        (("-", "--mot-de-passe-fichier", "-"), (2, "entree_prise")),
    ],
)
def test_les_refus_de_verifier(
    poste: Poste, arguments: tuple[str, ...], attendu: tuple[int, str]
) -> None:
    fini = poste.lancer("verifier", *arguments, "--json")
    assert (fini.code, fini.erreur["nom"]) == attendu


def test_une_fiche_changee_ou_illisible_est_refusee(edite: Poste) -> None:
    fiche = _fiche(edite)
    fausse = edite.fichier("fausse.json", fiche.read_bytes().replace(b"ASE du 75", b"ASE du 76"))
    for autre, nom in (
        (fausse, "fiche_emetteur_fausse"),
        (edite.secret, "fiche_emetteur_illisible"),
    ):
        fini = edite.lancer("verifier", _document(edite), "--emetteur", autre, "--json")
        assert (fini.code, fini.erreur["nom"]) == (5, nom)


def test_en_clair_la_phrase_dit_ce_que_cela_prouve(edite: Poste) -> None:
    fini = edite.lancer("verifier", _document(edite), "--emetteur", _fiche(edite))
    assert fini.code == 0
    assert "Conforme." in fini.sortie
    assert "Prouve :" in fini.sortie
    assert "Ne prouve pas :" in fini.sortie
    assert "Traceback" not in fini.erreurs


def test_la_notice_tient_sur_une_page(poste: Poste) -> None:
    fichier = poste.racine / "notice.pdf"
    assert poste.lancer("verifier", "--notice", fichier, "--json").code == 0
    (page,) = pages_du_pdf(fichier.read_bytes())
    assert "Ce que prouve ce sceau" in page
    assert "non certifiée" in page


# --- Certificat -----------------------------------------------------------------------------------


def _certificat(poste: Poste, *, jours: int = 365, faible: bool = False) -> tuple[Path, Path]:
    """Un certificat autosigné : le PKCS#12, et le certificat seul."""
    cle = rsa.generate_private_key(65537, 1024) if faible else ec.generate_private_key(COURBE)
    nom = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Cheffe de service")])
    debut = datetime.now(UTC) - timedelta(days=400)
    usage = x509.KeyUsage(*(True, True), *(False,) * 7)
    certificat = (
        x509.CertificateBuilder()
        .subject_name(nom)
        .issuer_name(nom)
        .public_key(cle.public_key())
        .serial_number(7)
        .not_valid_before(debut)
        .not_valid_after(datetime.now(UTC) + timedelta(days=jours))
        .add_extension(usage, critical=True)
        .sign(cle, hashes.SHA256())
    )
    cachee = BestAvailableEncryption(SECRET.encode())
    p12 = pkcs12.serialize_key_and_certificates(b"x", cle, certificat, None, cachee)
    return (
        poste.fichier("qui.p12", p12),
        poste.fichier("qui.pem", certificat.public_bytes(Encoding.PEM)),
    )


def _signer(poste: Poste, p12: Path, source: Path, vers: Path, secret: str = SECRET) -> Fini:
    mot = poste.fichier("mot", secret.encode() + b"\n")
    return poste.lancer(
        *("signer", source, "--certificat", p12, "--vers", vers),
        *("--mot-de-passe-fichier", mot, "--json"),
    )


def test_la_signature_tient_lieu_de_sceau(edite: Poste) -> None:
    p12, pem = _certificat(edite)
    signe = edite.racine / "signe.pdf"
    fini = _signer(edite, p12, _document(edite), signe)
    assert fini.code == 0, fini
    assert "non certifiée" in fini.erreurs
    fiche = _fiche(edite, "--certificat", pem)
    lu = _sans_coffre(edite, signe, "--emetteur", fiche)
    assert (lu.code, lu.json["etat"]) == (0, "valide"), lu
    assert lu.json["certificat"]["nom"].endswith("Cheffe de service")
    assert any("non certifiée" in p for p in lu.json["precisions"])
    assert _sans_coffre(edite, signe).json["etat"] == "emetteur_inconnu"
    octets = bytearray(signe.read_bytes())
    octets[1000] ^= 1
    change = edite.fichier("signe_change.pdf", bytes(octets))
    assert _sans_coffre(edite, change, "--emetteur", fiche).json["etat"] == "altere"
    ajoute = edite.fichier("signe_ajoute.pdf", signe.read_bytes() + b"\n%ajout\n")
    assert _sans_coffre(edite, ajoute, "--emetteur", fiche).json["etat"] == "reenregistre"


def test_les_refus_de_signer(edite: Poste) -> None:
    p12, pem = _certificat(edite)
    source, vers = _document(edite), edite.racine / "signe.pdf"

    def nom(fini: Fini) -> tuple[int, str]:
        return fini.code, fini.erreur["nom"]

    assert nom(_signer(edite, p12, source, source)) == (2, "signature_sur_source")
    assert nom(_signer(edite, p12, source, vers, "faux")) == (3, "certificat_mot_de_passe")
    assert nom(_signer(edite, pem, source, vers)) == (5, "certificat_illisible")
    assert nom(_signer(edite, edite.racine / "absent.p12", source, vers)) == (
        6,
        "certificat_introuvable",
    )
    assert nom(_signer(edite, p12, edite.secret, vers)) == (5, "document_non_signable")
    assert _signer(edite, p12, source, vers).code == 0
    assert nom(_signer(edite, p12, vers, edite.racine / "deux.pdf")) == (4, "document_deja_signe")
    perime, _ = _certificat(edite, jours=-10)
    assert nom(_signer(edite, perime, source, edite.racine / "trois.pdf")) == (
        4,
        "certificat_perime",
    )
    faible, _ = _certificat(edite, faible=True)
    assert nom(_signer(edite, faible, source, edite.racine / "quatre.pdf")) == (
        4,
        "certificat_faible",
    )
