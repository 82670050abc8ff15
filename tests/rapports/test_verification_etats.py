"""Vérifier : seuls les octets émis sont conformes ; chaque changement a son état et sa phrase."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import cache

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from lecture_pdf import textes_des_pages
from PIL import Image

from ase_parcours.erreurs import FichierAbime
from ase_parcours.rapports import exemples, rendu
from ase_parcours.rapports.contenus.communs import Destinataire
from ase_parcours.rapports.pades_lecture import lire_racines
from ase_parcours.rapports.sceau import empreinte_cle, ouvrir
from ase_parcours.rapports.sceau_fichier import sceller_fichier
from ase_parcours.rapports.verification import motifs
from ase_parcours.rapports.verification.emetteur import Emetteur
from ase_parcours.rapports.verification.image import lire_les_codes
from ase_parcours.rapports.verification.modele import EditionConnue, Etat, Objet, Verdict
from ase_parcours.rapports.verification.verifier import verifier

CLE = exemples.cle_de_demonstration()
AUTRE = Ed25519PrivateKey.from_private_bytes(bytes(32))


def _emetteur(cle: Ed25519PrivateKey, revoquee: date | None = None) -> Emetteur:
    return Emetteur("ASE du 75", cle.public_key().public_bytes_raw(), date(2026, 11, 1), revoquee)


CONNU = [_emetteur(CLE)]


@cache
def _emis() -> bytes:
    return sceller_fichier(rendu.rendre("attestation", exemples.attestation_garantie()).octets, CLE)


@cache
def _code() -> str:
    with pikepdf.open(io.BytesIO(_emis())) as pdf:
        return str(pdf.docinfo["/Keywords"])


def _recrit(octets: bytes, changer: object = None) -> bytes:
    """Le fichier réenregistré par un autre logiciel, qui y change parfois quelque chose."""
    sortie = io.BytesIO()
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        if callable(changer):
            changer(pdf)
        pdf.save(sortie)
    return sortie.getvalue()


def _texte_change(pdf: pikepdf.Pdf) -> None:
    flux = pdf.pages[0].Contents
    flux.write(flux.read_bytes() + b"\nq Q\n")


def _jointe_ajoutee(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["autre.txt"] = b"ajout"


def _declaration_changee(pdf: pikepdf.Pdf) -> None:
    code = str(pdf.docinfo["/Keywords"])
    pdf.docinfo["/Keywords"] = ("Z" if code[0] != "Z" else "Y") + code[1:]


def _en_gardant_la_ligne(changer: object) -> bytes:
    """Le fichier changé, auquel on a recollé la ligne de sceau de l'original."""
    ligne = _emis()[_emis().rindex(b"\n%ASE-PARCOURS-SCEAU-") :]
    return _recrit(_emis(), changer) + ligne


def _dit(v: Verdict) -> tuple[Etat, Objet]:
    assert v.motif.endswith((".", "…"))
    return v.etat, v.objet


def test_le_fichier_emis_est_conforme_et_se_lit_toujours() -> None:
    verdict = verifier(_emis(), CONNU)
    assert _dit(verdict) == (Etat.VALIDE, Objet.FICHIER)
    assert verdict.valide
    assert verdict.emetteur is not None
    assert verdict.emetteur.empreinte == empreinte_cle(CLE.public_key())
    assert verdict.declaration is not None
    assert verdict.declaration.dossier == "P75-2019-00278"
    assert "Sarah Traoré" in textes_des_pages(_emis())[0]


@given(st.data())
def test_un_octet_change_n_est_jamais_conforme(data: st.DataObject) -> None:
    octets = bytearray(_emis())
    fin = len(octets) - 1
    octets[data.draw(st.integers(0, fin) | st.integers(fin - 130, fin))] ^= 1 << data.draw(
        st.integers(0, 7)
    )
    verdict = verifier(bytes(octets), CONNU)
    assert not verdict.valide
    assert verdict.motif


@pytest.mark.parametrize("coupe", [1, 2, 60, 131, 1000, 20_000])
def test_un_fichier_tronque_n_est_jamais_conforme(coupe: int) -> None:
    verdict = verifier(_emis()[:-coupe], CONNU)
    assert verdict.etat in (Etat.ALTERE, Etat.REENREGISTRE, Etat.ILLISIBLE)
    assert verdict.motif


@pytest.mark.parametrize(
    ("changer", "mot"),
    [
        (_texte_change, "texte ou le dessin"),
        (_jointe_ajoutee, "pièces jointes"),
        (_declaration_changee, "déclaration"),
    ],
)
def test_chaque_partie_changee_se_nomme(changer: object, mot: str) -> None:
    verdict = verifier(_en_gardant_la_ligne(changer), CONNU)
    assert verdict.etat is Etat.ALTERE
    assert mot in verdict.motif[0].lower() + verdict.motif[1:]
    assert verdict.declaration is None


def test_un_fichier_reenregistre_montre_sa_declaration_sans_rien_affirmer() -> None:
    verdict = verifier(_recrit(_emis()), CONNU)
    assert _dit(verdict) == (Etat.REENREGISTRE, Objet.FICHIER)
    assert not verdict.valide
    assert verdict.motif == motifs.REENREGISTRE
    assert verdict.declaration is not None
    assert verdict.declaration.nuits == 182


@pytest.mark.parametrize(
    ("changer", "dit"),
    [
        (_texte_change, motifs.PAGES_DIFFERENTES),
        (_jointe_ajoutee, motifs.JOINTES_DIFFERENTES),
    ],
)
def test_un_reenregistrement_qui_change_une_partie_le_dit(changer: object, dit: str) -> None:
    verdict = verifier(_recrit(_emis(), changer), CONNU)
    assert verdict.etat is Etat.REENREGISTRE
    assert dit in verdict.motif


def test_une_declaration_falsifiee_dans_un_fichier_reenregistre_est_alteree() -> None:
    assert verifier(_recrit(_emis(), _declaration_changee), CONNU).etat is Etat.ALTERE


def test_des_octets_ajoutes_apres_le_sceau_sont_comptes() -> None:
    verdict = verifier(_emis() + b"\n%ajout\n", CONNU)
    assert verdict.etat is Etat.REENREGISTRE
    assert "8 octets ajoutés" in verdict.motif.replace("\u00a0", " ").replace("\u202f", " ")


def test_un_autre_emetteur_est_inconnu() -> None:
    for octets in (_emis(), _recrit(_emis())):
        verdict = verifier(octets, [_emetteur(AUTRE)])
        assert verdict.etat is Etat.EMETTEUR_INCONNU
        assert verdict.emetteur is not None
        assert verdict.emetteur.empreinte == empreinte_cle(CLE.public_key())


def test_une_cle_revoquee_l_emporte_sur_la_fiche_qui_la_dit_bonne() -> None:
    verdict = verifier(_emis(), [_emetteur(CLE, date(2026, 11, 20)), *CONNU])
    assert (verdict.etat, verdict.valide) == (Etat.REVOQUE, False)


# --- Le papier ------------------------------------------------------------------------------------


def test_le_code_colle_rend_sa_declaration_et_dit_de_comparer() -> None:
    verdict = verifier(_code(), CONNU)
    assert _dit(verdict) == (Etat.VALIDE, Objet.PAPIER)
    assert "Comparez" in verdict.motif
    assert dict(motifs.declaration(verdict))["Dossier"] == "P75-2019-00278"
    assert "à vous de comparer" in motifs.ne_prouve_pas(verdict)


@given(st.data())
def test_un_caractere_du_code_change_nomme_sa_ligne(data: st.DataObject) -> None:
    lignes = [" ".join(g) for g in _groupes()]
    rang = data.draw(st.integers(0, len(lignes) - 1))
    place = data.draw(st.sampled_from([i for i, c in enumerate(lignes[rang]) if c != " "]))
    lettre = data.draw(st.sampled_from([c for c in "0123456789AZ" if c != lignes[rang][place]]))
    lignes[rang] = lignes[rang][:place] + lettre + lignes[rang][place + 1 :]
    verdict = verifier("\n".join(lignes), CONNU)
    assert verdict.etat is Etat.ILLISIBLE
    assert f"ligne {rang + 1} " in verdict.motif


def _groupes() -> list[list[str]]:
    suite = _code().split()
    return [suite[i : i + 9] for i in range(0, len(suite), 9)]


def test_une_douchette_sur_un_clavier_francais_se_comprend() -> None:
    clavier = str.maketrans("1234567890AQZWM", "&é\"'(-è_çàQAWZ?")
    verdict = verifier("\n".join(" ".join(g) for g in _groupes()).translate(clavier), CONNU)
    assert verdict.etat is Etat.VALIDE


def test_une_edition_plus_recente_remplace_meme_si_l_horloge_a_recule() -> None:
    """C'est le numéro qui ordonne les éditions : la date du poste ne prouve rien."""
    lue = verifier(_emis(), CONNU).declaration
    assert lue is not None
    suivante = EditionConnue(
        "attestation", lue.dossier, lue.edition + 1, date(2020, 1, 1), None, Destinataire.COMPLET
    )
    verdict = verifier(_emis(), CONNU, [suivante])
    assert (verdict.etat, verdict.valide) == (Etat.REMPLACE, True)
    precedente = EditionConnue("attestation", lue.dossier, lue.edition, date(2099, 1, 1))
    assert verifier(_emis(), CONNU, [precedente]).etat is Etat.VALIDE


# --- Ce qui n’est pas un document -----------------------------------------------------------------


def _image(cote: int) -> bytes:
    sortie = io.BytesIO()
    Image.new("1", (cote, cote)).save(sortie, "PNG")
    return sortie.getvalue()


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"   \n",
        b"pas un pdf",
        b"\x00" * 5000,
        b"%PDF-1.4\n%%EOF\n",
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
        b"PK\x03\x04" + b"x" * 100,
        b"\x89PNG\r\n\x1a\n" + b"x" * 40,
        b"\xff\xd8\xff" + b"\x00" * 40,
        _image(12_000),
        _image(50),
        ("A" * 100_000).encode(),
        "\u202eé".encode("utf-16"),
    ],
)
def test_un_fichier_hostile_est_une_phrase(octets: bytes) -> None:
    verdict = verifier(octets, CONNU)
    assert verdict.etat is Etat.ILLISIBLE
    assert len(verdict.motif) > 20
    assert not verdict.valide


def test_un_pdf_sans_sceau_le_dit() -> None:
    nu = rendu.rendre("plan_transition", exemples.plan_court()).octets
    verdict = verifier(nu, CONNU)
    assert (verdict.etat, verdict.motif) == (Etat.ILLISIBLE, motifs.SANS_SCEAU)


def test_on_ne_scelle_pas_deux_fois() -> None:
    with pytest.raises(ValueError, match="déjà"):
        sceller_fichier(_emis(), CLE)


def test_verifier_n_importe_rien_du_reseau() -> None:
    dit = (
        "import sys, ase_parcours.rapports.pyhanko_hors_ligne as p; p.charger();"
        "sys.exit(int(bool({'aiohttp', 'requests'} & set(sys.modules))))"
    )
    assert subprocess.run([sys.executable, "-c", dit], check=False).returncode == 0


@pytest.mark.parametrize(
    ("lire", "nom"),
    [
        (lambda: lire_les_codes(_image(12_000)), "image_demesuree"),
        (lambda: lire_les_codes(b"\x89PNG\r\n\x1a\n" + b"x" * 40), "image_illisible"),
        (lambda: lire_racines(b"-----BEGIN CERTIFICATE-----\n"), "racine_illisible"),
        (lambda: ouvrir("A" * 5_000), "sceau_trop_long"),
    ],
)
def test_chaque_refus_de_lecture_a_son_nom(lire: Callable[[], object], nom: str) -> None:
    with pytest.raises(FichierAbime) as refus:
        lire()
    assert refus.value.code == nom
