"""Le mot de passe d'un document : relu par un autre lecteur de PDF, jamais contournable."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from ase_parcours.erreurs import UsageInvalide
from ase_parcours.rapports import exemples, rendu
from ase_parcours.rapports.protection import controler, proteger

SECRET = "été pile agrafe cheval"


@pytest.fixture(scope="module")
def clair() -> bytes:
    return rendu.rendre("plan_transition", exemples.plan_sans_solution()).octets


def test_sans_le_mot_de_passe_rien_ne_se_lit(clair: bytes) -> None:
    ferme = proteger(clair, SECRET)
    for faux in ("", "été pile agrafe", SECRET.upper()):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(BytesIO(ferme), password=faux)
    for secret_du_texte in (b"Khelifi", b"plan_transition", b"P75-2021-00280"):
        assert secret_du_texte not in ferme, "les métadonnées sont chiffrées aussi"


def test_avec_lui_le_document_est_entier_en_aes_256(clair: bytes) -> None:
    with (
        pikepdf.open(BytesIO(proteger(clair, SECRET)), password=SECRET) as ouvert,
        pikepdf.open(BytesIO(clair)) as origine,
    ):
        assert (ouvert.encryption.R, ouvert.encryption.bits) == (6, 256)
        assert ouvert.encryption.stream_method.name == "aesv3"
        assert len(ouvert.pages) == len(origine.pages)
        pages = zip(ouvert.pages, origine.pages, strict=True)
        assert all(a.Contents.read_bytes() == b.Contents.read_bytes() for a, b in pages)
        assert ouvert.docinfo["/Title"] == origine.docinfo["/Title"]


def test_un_accent_compose_ou_decompose_ouvre_pareil(clair: bytes) -> None:
    ferme = proteger(clair, "e\u0301te\u0301 pile agrafe cheval")
    with pikepdf.open(BytesIO(ferme), password=SECRET) as ouvert:
        assert len(ouvert.pages) >= 1


@pytest.mark.parametrize(
    ("mot", "code"),
    [
        ("", "mot_de_passe_du_document_court"),
        ("onze signes", "mot_de_passe_du_document_court"),
        ("é" * 64, "mot_de_passe_du_document_long"),
    ],
)
def test_ce_qui_ne_protege_pas_est_refuse(mot: str, code: str) -> None:
    with pytest.raises(UsageInvalide) as refus:
        controler(mot)
    assert refus.value.code == code
