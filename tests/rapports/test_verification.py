"""Vérifier un document : chaque changement a son état ou sa phrase, et rien ne passe pour vrai."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outils_verification import AUTRE, CLE, code, emetteur, emis, reenregistre
from PIL import Image
from qrcode.main import QRCode

from ase_parcours.erreurs import EnvironnementRefuse, FichierAbime
from ase_parcours.rapports import exemples, rendu
from ase_parcours.rapports.documents.sceau import poser_le_sceau
from ase_parcours.rapports.sceau import empreinte_cle, ouvrir
from ase_parcours.rapports.sceau_fichier import sceller_fichier
from ase_parcours.rapports.verification import image, motifs
from ase_parcours.rapports.verification.emetteur import (
    connus,
    ecrire_fiche,
    lire_fiche,
    ouvrir_fiche,
)
from ase_parcours.rapports.verification.modele import EditionConnue, Etat, Objet, Verdict
from ase_parcours.rapports.verification.verifier import lire_borne, verifier

MOI = emetteur()
CONNUS = (MOI, emetteur(AUTRE, "Un autre foyer"))


def juger(entree: bytes | str, *editions: EditionConnue) -> Verdict:
    return verifier(entree, CONNUS, editions)


def recrit(octets: bytes, geste: Callable[[pikepdf.Pdf], None]) -> bytes:
    """Le PDF changé puis réenregistré, son sceau remis à la fin comme le ferait un faussaire."""
    ligne = octets[octets.rindex(b"\n%ASE-PARCOURS-SCEAU-") :]
    sortie = io.BytesIO()
    with pikepdf.open(io.BytesIO(octets)) as pdf:
        geste(pdf)
        pdf.save(sortie)
    return sortie.getvalue() + ligne


# --- Le fichier -----------------------------------------------------------------------------------


@pytest.mark.parametrize("type_", ["attestation", "plan_transition"])
def test_le_fichier_emis_est_valide_et_dit_ce_qu_il_declare(type_: str) -> None:
    verdict = juger(emis(type_))
    assert (verdict.etat, verdict.objet, verdict.valide) == (Etat.VALIDE, Objet.FICHIER, True)
    assert verdict.motif == motifs.FICHIER_ENTIER
    assert verdict.emetteur is not None
    assert verdict.emetteur.nom == "ASE, Foyer Éole"
    assert verdict.declaration is not None
    assert verdict.declaration.type_document == type_
    dites = dict(motifs.declaration(verdict))
    assert dites["Dossier"] == verdict.declaration.dossier
    assert "nuits" in dites["Nuits"]


@settings(max_examples=60)
@given(st.data())
def test_un_octet_change_n_est_jamais_valide(data: st.DataObject) -> None:
    octets = bytearray(emis())
    rang = data.draw(
        st.integers(0, len(octets) - 1) | st.integers(len(octets) - 130, len(octets) - 1)
    )
    octets[rang] ^= 1 << data.draw(st.integers(0, 7))
    verdict = juger(bytes(octets))
    assert not verdict.valide
    assert verdict.motif


@pytest.mark.parametrize("coupe", [1, 2, 60, 131, 1000, 40_000])
def test_un_fichier_tronque_le_dit(coupe: int) -> None:
    verdict = juger(emis()[:-coupe])
    assert not verdict.valide
    assert "tronqué" in verdict.motif or "réenregistré" in verdict.motif


def test_le_texte_visible_seul_change_se_dit() -> None:
    def changer(pdf: pikepdf.Pdf) -> None:
        flux = pdf.pages[0].Contents
        flux.write(flux.read_bytes() + b"\nBT /F1+0 9 Tf 90 90 Td (A) Tj ET\n")

    verdict = juger(recrit(emis(), changer))
    assert verdict.etat is Etat.ALTERE
    assert verdict.motif.startswith("Le texte ou le dessin des pages a changé depuis l’émission")


def test_la_piece_jointe_seule_changee_se_dit() -> None:
    def changer(pdf: pikepdf.Pdf) -> None:
        pdf.attachments["faits.json"] = b"{}"

    verdict = juger(recrit(emis(), changer))
    assert verdict.etat is Etat.ALTERE
    assert verdict.motif.startswith("Les pièces jointes ont changé")


def test_la_declaration_seule_changee_se_dit() -> None:
    def changer(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Keywords"] = code("plan_transition")

    verdict = juger(recrit(emis(), changer))
    assert verdict.etat is Etat.ALTERE
    assert verdict.motif.startswith("La déclaration du sceau a été changée")


def test_l_emetteur_seul_change_se_dit() -> None:
    octets = emis()
    ancien, neuf = (empreinte_cle(c.public_key()).encode() for c in (CLE, AUTRE))
    debut = octets.rindex(b"\n%ASE-PARCOURS-SCEAU-")
    verdict = juger(octets[:debut] + octets[debut:].replace(ancien, neuf))
    assert verdict.etat is Etat.ALTERE
    assert verdict.motif == motifs.SIGNE_PAR_UN_AUTRE


def test_rescelle_par_un_autre_la_declaration_le_trahit() -> None:
    octets = emis()
    nu = octets[: octets.rindex(b"\n%ASE-PARCOURS-SCEAU-")]
    verdict = juger(sceller_fichier(nu, AUTRE))
    assert verdict.etat is Etat.ALTERE
    assert verdict.motif == motifs.DECLARATION_D_UN_AUTRE


@pytest.mark.parametrize(
    "reglages", [{}, {"linearize": True}, {"object_stream_mode": pikepdf.ObjectStreamMode.generate}]
)
def test_reenregistre_par_qpdf_montre_la_declaration_sans_rien_affirmer(
    reglages: dict[str, Any],
) -> None:
    verdict = juger(reenregistre(emis(), **reglages))
    assert verdict.etat is Etat.REENREGISTRE
    assert not verdict.valide
    assert verdict.motif == motifs.REENREGISTRE, "le dessin n'a pas changé : rien de plus à dire"
    assert verdict.declaration is not None
    assert "compar" in motifs.ne_prouve_pas(verdict)


def test_redessine_par_un_autre_logiciel_le_dessin_se_dit_change() -> None:
    """Ce que LibreOffice fait d'un PDF : il le redessine, et garde ses mots-clés."""
    sortie = io.BytesIO()
    with pikepdf.open(io.BytesIO(emis())) as pdf, pikepdf.new() as neuf:
        neuf.add_blank_page(page_size=(595, 842))
        neuf.docinfo["/Keywords"] = str(pdf.docinfo["/Keywords"])
        neuf.docinfo["/ASEParcoursParties"] = str(pdf.docinfo["/ASEParcoursParties"])
        neuf.save(sortie)
    verdict = juger(sortie.getvalue())
    assert verdict.etat is Etat.REENREGISTRE
    assert motifs.PAGES_DIFFERENTES in verdict.motif


def test_redessine_sans_rien_garder_le_code_ecrit_se_retrouve() -> None:
    """Ce que LibreOffice rend : ni mots-clés ni sceau, mais les mots de la page."""
    sortie = io.BytesIO()
    with pikepdf.open(io.BytesIO(emis("plan_transition"))) as pdf:
        del pdf.trailer["/Info"]
        pdf.save(sortie)
    verdict = juger(sortie.getvalue())
    assert (verdict.etat, verdict.motif) == (Etat.REENREGISTRE, motifs.REDESSINE)
    assert verdict.declaration is not None
    assert verdict.declaration.type_document == "plan_transition"


def test_une_page_numerisee_en_pdf_vaut_une_photo() -> None:
    page = Image.new("L", (1654, 2339), 255)
    page.paste(qr(code()), (200, 1500))
    sortie = io.BytesIO()
    page.save(sortie, "PDF", resolution=200)
    verdict = juger(sortie.getvalue())
    assert (verdict.etat, verdict.objet) == (Etat.VALIDE, Objet.PAPIER)
    assert verdict.motif == motifs.DECLARATION_SEULE


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="l'outil qpdf n'est pas sur ce poste")
def test_le_programme_qpdf_lui_meme(tmp_path: Path) -> None:
    source, cible = tmp_path / "emis.pdf", tmp_path / "qpdf.pdf"
    source.write_bytes(emis())
    subprocess.run(["qpdf", source, cible], check=True)
    assert juger(cible.read_bytes()).etat is Etat.REENREGISTRE


def test_un_ajout_apres_le_sceau_se_compte() -> None:
    verdict = juger(emis() + b"\n%ajout\n")
    assert verdict.etat is Etat.REENREGISTRE
    assert "8 octets ajoutés" in verdict.motif


def test_protege_par_mot_de_passe_ne_s_ouvre_pas() -> None:
    chiffre = reenregistre(emis(), encryption=pikepdf.Encryption(user="a", owner="b"))
    verdict = juger(chiffre)
    assert (verdict.etat, verdict.motif) == (Etat.ILLISIBLE, motifs.PROTEGE)


def test_sans_la_fiche_l_emetteur_est_inconnu_et_la_declaration_montree() -> None:
    for octets in (emis(), reenregistre(emis())):
        verdict = verifier(octets, ())
        assert verdict.etat is Etat.EMETTEUR_INCONNU
        assert verdict.emetteur is not None
        assert verdict.emetteur.empreinte == MOI.empreinte
        assert "rien ne garantit" in verdict.motif


def test_une_cle_revoquee_et_une_edition_remplacee_se_disent() -> None:
    revoquee = replace(MOI, revoquee_le=date(2026, 6, 1))
    verdict = verifier(emis(), (MOI, revoquee))
    assert verdict.etat is Etat.REVOQUE
    assert "1ᵉʳ juin 2026" in verdict.motif or "1er juin 2026" in verdict.motif
    declaree = juger(emis()).declaration
    assert declaree is not None
    numero = declaree.edition + 1
    suivante = EditionConnue("attestation", declaree.dossier, numero, date(2027, 1, 5))
    remplacee = juger(emis(), suivante)
    assert (remplacee.etat, remplacee.valide) == (Etat.REMPLACE, True)
    assert f"édition {numero}" in remplacee.motif
    pour_un_autre = replace(suivante, destinataire="juge")
    assert juger(emis(), pour_un_autre).etat is Etat.VALIDE


@pytest.mark.parametrize(
    "octets", [b"", b"  \n", b"pas un pdf", b"%PDF-1.4\n%%EOF\n", b"%PDF-1.7\n" + b"\x00" * 5000]
)
def test_ce_qui_ne_se_verifie_pas_le_dit(octets: bytes) -> None:
    verdict = juger(octets)
    assert verdict.etat is Etat.ILLISIBLE
    assert verdict.motif.endswith(".")


@settings(max_examples=60)
@given(st.binary(max_size=3000))
def test_aucun_fichier_ne_fait_tomber_la_verification(octets: bytes) -> None:
    for essai in (octets, b"%PDF-1.7\n" + octets, b"\x89PNG\r\n\x1a\n" + octets):
        assert not juger(essai).valide


def test_un_apercu_n_a_aucun_sceau() -> None:
    nu = rendu.rendre("plan_transition", exemples.plan_court()).octets
    assert juger(nu).motif == motifs.SANS_SCEAU


def test_on_ne_scelle_pas_deux_fois_et_le_sceau_est_stable() -> None:
    with pytest.raises(ValueError, match="déjà"):
        sceller_fichier(emis(), CLE)
    contenu = poser_le_sceau("attestation", exemples.attestation_garantie(), CLE)
    assert sceller_fichier(rendu.rendre("attestation", contenu).octets, CLE) == emis()


# --- Le papier ------------------------------------------------------------------------------------


def test_le_code_tape_vaut_pour_la_declaration_seule() -> None:
    verdict = juger(code())
    assert (verdict.etat, verdict.objet) == (Etat.VALIDE, Objet.PAPIER)
    assert verdict.motif == motifs.DECLARATION_SEULE
    assert "l’encre" in motifs.ne_prouve_pas(verdict)
    assert juger(code().lower().replace("-", " ")).etat is Etat.VALIDE


@given(st.data())
def test_un_caractere_change_ne_passe_jamais(data: st.DataObject) -> None:
    lignes = code().splitlines()
    rang = data.draw(st.integers(0, len(lignes) - 1))
    utiles = [i for i, c in enumerate(lignes[rang]) if c.isalnum()]
    place = data.draw(st.sampled_from(utiles))
    autre = data.draw(st.sampled_from("ABCDEFGHJKMNPQRSTVWXYZ0123456789"))
    change = lignes[rang][:place] + autre + lignes[rang][place + 1 :]
    verdict = juger("\n".join([*lignes[:rang], change, *lignes[rang + 1 :]]))
    if change == lignes[rang]:
        assert verdict.valide
    else:
        assert not verdict.valide
        assert verdict.motif


def test_une_douchette_reglee_sur_un_autre_clavier_se_lit() -> None:
    envers = str.maketrans("1234567890AQZWM", "&é\"'(-è_çàQAWZ?")
    tape = "]Q1" + code().translate(envers)
    assert juger(tape).etat is Etat.VALIDE


def test_colle_avec_les_phrases_du_papier_il_se_retrouve() -> None:
    autour = f"Vérifiez ce document.\n{code()}\nClé de l’émetteur : 1234"
    assert juger(autour).etat is Etat.VALIDE


def test_un_texte_immense_est_refuse_sans_etre_lu() -> None:
    assert juger("A" * 100_000).etat is Etat.ILLISIBLE
    with pytest.raises(FichierAbime) as refus:
        ouvrir("A" * 100_000)
    assert refus.value.code == "sceau_trop_long"
    assert juger("").motif == motifs.VIDE


# --- L'image --------------------------------------------------------------------------------------


def qr(texte: str, cote: int = 6) -> Image.Image:
    carre = QRCode(box_size=cote, border=4)
    carre.add_data(texte)
    carre.make(fit=True)
    dessinee: Image.Image = carre.make_image().get_image()
    return dessinee.convert("L")


def octets_png(img: Image.Image) -> bytes:
    tampon = io.BytesIO()
    img.save(tampon, "PNG")
    return tampon.getvalue()


@pytest.mark.parametrize("angle", [0, 7, 90, 180])
def test_une_photo_du_carre_se_lit_de_travers(angle: int) -> None:
    page = Image.new("L", (1400, 1400), 255)
    page.paste(qr(code()), (120, 160))
    verdict = juger(octets_png(page.rotate(angle, expand=True, fillcolor=255)))
    assert (verdict.etat, verdict.objet) == (Etat.VALIDE, Objet.PAPIER)


def test_une_image_sans_carre_ou_avec_un_autre_le_dit() -> None:
    assert juger(octets_png(Image.new("L", (200, 200), 255))).motif == motifs.SANS_CODE
    assert juger(octets_png(qr("https://exemple.invalid"))).etat is Etat.ILLISIBLE


def test_une_image_abimee_ou_demesuree_est_refusee(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FichierAbime) as refus:
        image.lire_les_codes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 60)
    assert refus.value.code == "image_illisible"
    monkeypatch.setattr(image, "PIXELS_MAX", 10_000)
    with pytest.raises(FichierAbime) as refus:
        image.lire_les_codes(octets_png(Image.new("L", (200, 200), 255)))
    assert refus.value.code == "image_demesuree"


# --- La fiche d'un émetteur -----------------------------------------------------------------------


def test_une_fiche_se_relit_et_toute_retouche_se_voit(tmp_path: Path) -> None:
    texte = ecrire_fiche(MOI, CLE)
    assert lire_fiche(texte) == MOI
    for avant, apres in (("Foyer Éole", "Foyer Iris"), ("2026-01-05", "2026-01-06")):
        with pytest.raises(FichierAbime) as refus:
            lire_fiche(texte.replace(avant, apres))
        assert refus.value.code == "fiche_emetteur_fausse"
    for faux in ("", "{}", texte[:-40], "[" * 5000, texte.replace('"nom"', '"nom2"')):
        with pytest.raises(FichierAbime) as refus:
            lire_fiche(faux)
        assert refus.value.code == "fiche_emetteur_illisible"
    with pytest.raises(EnvironnementRefuse) as absente:
        ouvrir_fiche(tmp_path / "absente.json")
    assert absente.value.code == "fiche_emetteur_introuvable"
    (tmp_path / "grosse.json").write_bytes(b" " * 70_000)
    with pytest.raises(FichierAbime):
        ouvrir_fiche(tmp_path / "grosse.json")


def test_de_deux_fiches_d_une_cle_la_revoquee_l_emporte() -> None:
    revoquee = replace(MOI, revoquee_le=date(2026, 6, 1))
    assert connus((revoquee, MOI)) == connus((MOI, revoquee)) == {MOI.empreinte: revoquee}


def test_un_document_absent_se_dit(tmp_path: Path) -> None:
    with pytest.raises(EnvironnementRefuse) as refus:
        lire_borne(tmp_path / "absent.pdf")
    assert refus.value.code == "document_introuvable"
