"""« verifier » et « signer » : sans coffre, avec une fiche d'émetteur, et leurs refus."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    pkcs12,
)
from cryptography.x509.oid import NameOID
from outils_cli import Poste

CLES = {
    *("etat", "valide", "objet", "emetteur", "type", "edition", "date", "contenu", "motif"),
    *("precisions", "certificat"),
}


@pytest.fixture
def edite(poste: Poste) -> Poste:
    """Un plan édité, et la fiche d'émetteur du coffre."""
    poste.faire(
        "enregistrer_jeune", jeune="P-1", nom="Roc", prenom="Ana", naissance="2008-03-01",
        unite="Foyer A",
    )  # fmt: skip
    assert poste("rapport", "plan_transition", "--jeune", "P-1", "--vers", poste.racine).code == 0
    fiche = poste("verifier", "--ecrire-fiche", poste.racine / "fiche.json")
    assert fiche.code == 0
    assert fiche.json["nom"] == "Aide sociale à l'enfance, Foyer A"
    return poste


def plan(poste: Poste) -> Path:
    return poste.racine / "plan_transition_P-1_e1.pdf"


def hors_coffre(poste: Poste, *arguments: object, entree: bytes = b"") -> tuple[int, dict]:  # type: ignore[type-arg]
    fini = poste.lancer("verifier", *arguments, "--json", entree=entree)
    return fini.code, fini.json


def test_sans_coffre_avec_la_fiche_de_l_emetteur(edite: Poste) -> None:
    fiche = edite.racine / "fiche.json"
    code, rendu = hors_coffre(edite, plan(edite), "--emetteur", fiche)
    assert (code, set(rendu)) == (0, CLES)
    assert (rendu["etat"], rendu["valide"], rendu["objet"]) == ("valide", True, "fichier")
    assert (rendu["type"], rendu["edition"]) == ("plan_transition", 1)
    assert rendu["date"] == "2026-11-22"
    assert rendu["contenu"]["dossier"] == "P-1"
    assert "Roc" not in str(rendu), "la déclaration ne nomme personne"
    code, rendu = hors_coffre(edite, plan(edite))
    assert (code, rendu["etat"]) == (5, "emetteur_inconnu")


def test_le_code_du_papier_en_argument_ou_par_l_entree(edite: Poste) -> None:
    with pikepdf.open(plan(edite)) as pdf:
        code_imprime = str(pdf.docinfo["/Keywords"])
    fiche = edite.racine / "fiche.json"
    code, rendu = hors_coffre(edite, code_imprime, "--emetteur", fiche)
    assert (code, rendu["etat"], rendu["objet"]) == (0, "valide", "papier")
    code, rendu = hors_coffre(edite, "-", "--emetteur", fiche, entree=code_imprime.encode())
    assert (code, rendu["etat"]) == (0, "valide")
    lu = edite.lancer("verifier", code_imprime, "--emetteur", fiche)
    assert "Prouve : L’émetteur a bien signé cette déclaration" in lu.sortie
    assert "Ne prouve pas : Que l’encre du papier" in lu.sortie


def test_avec_le_coffre_l_edition_plus_recente_se_dit(edite: Poste) -> None:
    edite.faire("enregistrer_jeune", jeune="P-1", unite="Foyer B")
    assert edite("rapport", "plan_transition", "--jeune", "P-1", "--vers", edite.racine).code == 0
    fini = edite("verifier", plan(edite))
    assert (fini.code, fini.json["etat"], fini.json["valide"]) == (0, "remplace", True)
    assert "édition 2" in fini.json["motif"]
    seconde = edite("verifier", edite.racine / "plan_transition_P-1_e2.pdf")
    assert (seconde.code, seconde.json["etat"]) == (0, "valide")


def test_un_octet_change_donne_le_code_5(edite: Poste) -> None:
    octets = bytearray(plan(edite).read_bytes())
    octets[len(octets) // 2] ^= 1
    abime = edite.fichier("abime.pdf", bytes(octets))
    code, rendu = hors_coffre(edite, abime, "--emetteur", edite.racine / "fiche.json")
    assert (code, rendu["etat"], rendu["valide"]) == (5, "altere", False)


@pytest.mark.parametrize(
    ("arguments", "code", "nom"),
    [
        ((), 2, "verifier_sans_objet"),
        (("x.pdf", "--nom", "Moi"), 2, "fiche_sans_fichier"),
        (("x.pdf", "--ecrire-fiche", "{}/f.json"), 2, "fiche_ou_document"),
        (("{}/absent.pdf",), 6, "document_introuvable"),
        (("{}/fiche.json", "--racine", "{}/absent.pem"), 6, "racine_introuvable"),
        (("{}/fiche.json", "--racine", "{}/fiche.json"), 5, "racine_illisible"),
        (("{}/fiche.json", "--emetteur", "{}/absent"), 6, "fiche_emetteur_introuvable"),
        (("-", "--mot-de-passe-fichier", "-"), 2, "entree_prise"),
    ],
)
def test_les_refus_de_verifier(
    edite: Poste, arguments: tuple[str, ...], code: int, nom: str
) -> None:
    rendus = [a.format(edite.racine) for a in arguments]
    fini = edite.lancer("verifier", *rendus, "--json")
    assert (fini.code, fini.erreur["nom"]) == (code, nom)


def test_signer_puis_verifier_avec_la_racine(edite: Poste) -> None:
    cle, maintenant = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    nom = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Direction de l'enfance")])
    certificat = (
        x509.CertificateBuilder()
        .subject_name(nom)
        .issuer_name(nom)
        .public_key(cle.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(maintenant - timedelta(days=1))
        .not_valid_after(maintenant + timedelta(days=30))
        .sign(cle, hashes.SHA256())
    )
    secret = edite.racine / "secret-certificat"
    secret.write_text("cheval\n", "utf-8")
    chiffre = BestAvailableEncryption(b"cheval")
    p12 = edite.fichier(
        "service.p12", pkcs12.serialize_key_and_certificates(b"c", cle, certificat, None, chiffre)
    )
    pem = edite.fichier("service.pem", certificat.public_bytes(Encoding.PEM))
    signe = edite.racine / "signe.pdf"
    demande = ("signer", plan(edite), "--certificat", p12, "--mot-de-passe-fichier", secret)
    refus = edite.lancer(*demande, "--vers", plan(edite), "--json")
    assert (refus.code, refus.erreur["nom"]) == (2, "signature_sur_source")
    fait = edite.lancer(*demande, "--vers", signe, "--json")
    assert (fait.code, fait.json["fichier"]) == (0, str(signe))
    assert "date déclarée, non certifiée" in fait.erreurs
    code, rendu = hors_coffre(edite, signe)
    assert (code, rendu["etat"]) == (5, "emetteur_inconnu")
    assert rendu["certificat"]["chaine"] == "non_verifiee"
    fiche = edite.racine / "fiche2.json"
    assert edite("verifier", "--ecrire-fiche", fiche, "--certificat", pem).code == 0
    code, rendu = hors_coffre(edite, signe, "--emetteur", fiche)
    assert (code, rendu["etat"]) == (0, "valide")
    secret.write_text("faux\n", "utf-8")
    refus = edite.lancer(*demande, "--vers", edite.racine / "b.pdf", "--json")
    assert (refus.code, refus.erreur["nom"]) == (3, "certificat_mot_de_passe")
    assert "faux" not in refus.sortie
