"""Le sceau du fichier : seuls les octets émis sont intacts."""

from __future__ import annotations

import io
from functools import cache

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from lecture_pdf import textes_des_pages

from ase_parcours.rapports import exemples, rendu
from ase_parcours.rapports.sceau import empreinte_cle
from ase_parcours.rapports.sceau_fichier import EtatFichier, sceller_fichier, verifier_fichier

CLE = exemples.cle_de_demonstration()
PUBLIQUES = (CLE.public_key(),)


@cache
def _emis() -> bytes:
    return sceller_fichier(rendu.rendre("attestation", exemples.attestation_garantie()).octets, CLE)


def _reenregistre(octets: bytes) -> bytes:
    sortie = io.BytesIO()
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        pdf.save(sortie)
    return sortie.getvalue()


def test_le_fichier_emis_est_intact_et_se_lit_toujours() -> None:
    verdict = verifier_fichier(_emis(), PUBLIQUES)
    assert verdict.etat is EtatFichier.INTACT
    assert verdict.emetteur == empreinte_cle(CLE.public_key())
    assert verdict.declaration is not None
    assert verdict.declaration.dossier == "P75-2019-00278"
    assert "Sarah Traoré" in textes_des_pages(_emis())[0]


@given(st.data())
def test_un_octet_change_n_est_jamais_intact(data: st.DataObject) -> None:
    octets = bytearray(_emis())
    rang = data.draw(
        st.integers(0, len(octets) - 1) | st.integers(len(octets) - 130, len(octets) - 1)
    )
    octets[rang] ^= 1 << data.draw(st.integers(0, 7))
    assert verifier_fichier(bytes(octets), PUBLIQUES).etat is not EtatFichier.INTACT


@pytest.mark.parametrize("coupe", [1, 2, 60, 131, 1000])
def test_un_fichier_tronque_n_est_jamais_intact(coupe: int) -> None:
    assert verifier_fichier(_emis()[:-coupe], PUBLIQUES).etat is not EtatFichier.INTACT


def test_un_fichier_reenregistre_montre_sa_declaration_sans_rien_affirmer() -> None:
    verdict = verifier_fichier(_reenregistre(_emis()), PUBLIQUES)
    assert verdict.etat is EtatFichier.REENREGISTRE
    assert verdict.declaration is not None
    assert verdict.declaration.nuits == 182


def test_un_ajout_apres_le_sceau_est_un_reenregistrement() -> None:
    assert verifier_fichier(_emis() + b"\n%ajout\n", PUBLIQUES).etat is EtatFichier.REENREGISTRE


def test_un_octet_du_corps_change_est_altere() -> None:
    octets = bytearray(_emis())
    octets[200] ^= 1
    assert verifier_fichier(bytes(octets), PUBLIQUES).etat is EtatFichier.ALTERE


def test_une_declaration_falsifiee_dans_un_fichier_reenregistre_est_alteree() -> None:
    sortie = io.BytesIO()
    with pikepdf.open(io.BytesIO(_emis())) as pdf:
        code = str(pdf.docinfo["/Keywords"])
        pdf.docinfo["/Keywords"] = ("Z" if code[0] != "Z" else "Y") + code[1:]
        pdf.save(sortie)
    assert verifier_fichier(sortie.getvalue(), PUBLIQUES).etat is EtatFichier.ALTERE


def test_une_autre_cle_est_inconnue() -> None:
    autre = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key()
    verdict = verifier_fichier(_emis(), [autre])
    assert verdict.etat is EtatFichier.EMETTEUR_INCONNU
    assert verdict.emetteur == empreinte_cle(CLE.public_key())
    assert verifier_fichier(_reenregistre(_emis()), [autre]).etat is EtatFichier.EMETTEUR_INCONNU


@pytest.mark.parametrize("octets", [b"", b"pas un pdf", b"%PDF-1.4\n%%EOF\n"])
def test_ce_qui_n_est_pas_un_document_scelle_est_illisible(octets: bytes) -> None:
    assert verifier_fichier(octets, PUBLIQUES).etat is EtatFichier.ILLISIBLE


def test_un_pdf_sans_sceau_est_illisible() -> None:
    nu = rendu.rendre("plan_transition", exemples.plan_court()).octets
    assert verifier_fichier(nu, PUBLIQUES).etat is EtatFichier.ILLISIBLE


def test_on_ne_scelle_pas_deux_fois() -> None:
    with pytest.raises(ValueError, match="déjà"):
        sceller_fichier(_emis(), CLE)
