"""Verser au coffre : le contenu décide, jamais le nom ; rien n'est exécuté, rien n'est perdu."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fabrique_pieces as fichiers
import outils_porte as outils
import pytest
from outils_ouverts import AU, PIECE, faire, valeur

from ase_parcours.coffre.pieces import octets_de, pieces
from ase_parcours.echanges.pieces.enfant_pdf import ORDRE
from ase_parcours.echanges.pieces.genres import genre_du_contenu
from ase_parcours.echanges.pieces.images import dimensions
from ase_parcours.echanges.pieces.pdf import examiner_pdf
from ase_parcours.erreurs import FichierAbime, RefusMetier, UsageInvalide
from ase_parcours.metier.papiers import CONTENUS_ACTIFS
from ase_parcours.operations.seance import Fait, Seance

MO = 1024 * 1024
BAIL: dict[str, Any] = {
    "code": "LOG_SOC", "etat": "occupée", "debut": "2026-11-01", "preuve": "bail",
}  # fmt: skip


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    """Un coffre ouvert, un dossier."""
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        faire(ouverte, "enregistrer_jeune", jeune="P75-1", nom="Khelifi", prenom="Inès")
        yield ouverte


def verser(seance: Seance, octets: bytes, **autres: Any) -> Fait:
    contenu = base64.b64encode(octets).decode()
    return seance.faire("verser_piece", {"jeune": "P75-1", "contenu": contenu, **autres}, AU)


def codes(fait: Fait) -> set[str]:
    return {a.code for a in fait.alertes if a.code.startswith("piece_")}


def lues(seance: Seance) -> list[Any]:
    with seance.lire() as conn:
        return pieces(conn)


# --- Ce qui n'entre pas ---------------------------------------------------------------------------

REFUSES = {
    "exe": (b"MZ\x90\x00" + b"\x00" * 60, "piece_programme"),
    "elf": (b"\x7fELF\x02\x01", "piece_programme"),
    "mach-o": (b"\xcf\xfa\xed\xfe\x07", "piece_programme"),
    "script": (b"#!/bin/sh\nrm -rf /\n", "piece_programme"),
    "raccourci": (b"\x4c\x00\x00\x00\x01\x14\x02\x00\x00", "piece_programme"),
    "zip": (b"PK\x03\x04\x14\x00", "piece_archive"),
    "bureautique": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "piece_archive"),
    "html": (b"\xef\xbb\xbf\n<!DOCTYPE html><script>", "piece_page_web"),
    "svg": (b"<svg xmlns='x' onload='x'/>", "piece_page_web"),
    "rien": (b"", "piece_vide"),
    "texte": (b"bonjour", "piece_genre_refuse"),
}


@pytest.mark.parametrize("nom", REFUSES)
@pytest.mark.parametrize("fichier", ["carte.pdf", "CON.pdf", "photo.jpg"])
def test_un_contenu_refuse_l_est_quel_que_soit_son_nom(
    seance: Seance, tmp_path: Path, nom: str, fichier: str
) -> None:
    octets, code = REFUSES[nom]
    chemin = tmp_path / fichier
    chemin.write_bytes(octets)
    with pytest.raises(FichierAbime) as refus:
        faire(seance, "verser_piece", jeune="P75-1", fichier=str(chemin))
    assert refus.value.code == code
    assert lues(seance) == []
    assert valeur(seance, "SELECT count(*) FROM piece_octets") == 0


def test_un_programme_a_sa_phrase() -> None:
    with pytest.raises(FichierAbime, match="est un programme"):
        genre_du_contenu(b"MZ\x90")


def test_vingt_cinq_mo_sont_refuses_sans_etre_lus_en_entier(seance: Seance, tmp_path: Path) -> None:
    lourd = tmp_path / "lourd.pdf"
    lourd.write_bytes(b"%PDF-1.4\n" + b"\x00" * (25 * MO))
    with pytest.raises(RefusMetier) as refus:
        faire(seance, "verser_piece", jeune="P75-1", fichier=str(lourd))
    assert refus.value.code == "piece_trop_lourde"


@pytest.mark.parametrize("nom", ["../../x", "CON.pdf", "Inès Khelifi.pdf", "a" * 200 + ".pdf"])
def test_le_nom_du_fichier_n_est_jamais_garde(seance: Seance, tmp_path: Path, nom: str) -> None:
    dossier = tmp_path / "a" / "b"
    dossier.mkdir(parents=True)
    (dossier / nom).write_bytes(fichiers.pdf())
    faire(seance, "verser_piece", jeune="P75-1", fichier=str(dossier / nom))
    assert valeur(seance, "SELECT nom FROM piece") == "pièce"
    traces = valeur(
        seance, f"SELECT count(*) FROM journal_ligne WHERE apres LIKE '%{nom.rsplit('/')[-1]}%'"
    )
    assert traces == 0 or nom == "../../x"


# --- PDF ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("nature", ORDRE)
def test_le_contenu_actif_est_nomme_et_accepte(seance: Seance, nature: str) -> None:
    fait = verser(seance, fichiers.pdf_actif(nature))
    assert codes(fait) == {"piece_contenu_actif"}
    (piece,) = lues(seance)
    assert nature in piece.actif
    (alerte,) = (a for a in fait.alertes if a.code == "piece_contenu_actif")
    assert CONTENUS_ACTIFS[nature] in alerte.texte


def test_un_pdf_sain_le_dit_et_l_illisible_ne_dit_pas_non(seance: Seance) -> None:
    assert codes(verser(seance, fichiers.pdf(3))) == set()
    assert lues(seance)[0].actif == ()
    assert examiner_pdf(fichiers.pdf(3)).pages == 3
    assert codes(verser(seance, fichiers.pdf_chiffre())) == {"piece_pdf_protege"}
    assert codes(verser(seance, base64.b64decode(PIECE))) == {"piece_pdf_abime"}
    assert {p.actif for p in lues(seance)} == {(), None}


def test_une_bombe_ne_fait_tomber_que_l_enfant(seance: Seance) -> None:
    octets = fichiers.pdf_bombe()
    fait = verser(seance, octets)
    assert codes(fait) <= {"piece_pdf_demesure", "piece_pdf_abime"}
    assert codes(fait)
    with seance.lire() as conn:
        assert octets_de(conn, fait.resultat["sha256"]) == octets, "rien n'est perdu"


def test_un_pdf_trop_long_a_examiner_est_dit_demesure() -> None:
    assert examiner_pdf(fichiers.pdf(), delai=0.0).pourquoi == "demesure"


def test_un_pdf_demesure_est_garde(seance: Seance, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examiner_pdf, "__defaults__", (0.0,))
    assert codes(verser(seance, fichiers.pdf())) == {"piece_pdf_demesure"}


# --- Images ---------------------------------------------------------------------------------------


def test_une_image_de_40_megapixels_entre_sans_etre_decodee(seance: Seance) -> None:
    octets = fichiers.png(8000, 5000)
    assert dimensions(octets, "image/png") == (8000, 5000)
    fait = verser(seance, octets)
    assert codes(fait) == set()
    assert fait.resultat["genre"] == "image/png"


def test_une_image_corrompue_est_gardee_et_le_dit(seance: Seance) -> None:
    fait = verser(seance, b"\x89PNG\r\n\x1a\n" + b"\x00" * 50)
    assert codes(fait) == {"piece_image_abimee"}
    fait = verser(seance, b"\xff\xd8\xff\xe0\x00\x10JFIF")
    assert codes(fait) == {"piece_image_abimee"}


def test_les_dimensions_de_chaque_genre() -> None:
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x20\x00\x10\x01"
    assert dimensions(jpeg, "image/jpeg") == (16, 32)
    tiff = (
        b"II*\x00\x08\x00\x00\x00\x02\x00\x00\x01\x03\x00\x01\x00\x00\x00\x07\x00\x00\x00"
        b"\x01\x01\x04\x00\x01\x00\x00\x00\x09\x00\x00\x00"
    )
    assert dimensions(tiff, "image/tiff") == (7, 9)
    assert dimensions(tiff[:20], "image/tiff") is None
    heic = b"\x00\x00\x00\x18ftypheic....ispe\x00\x00\x00\x00\x00\x00\x0f\xa0\x00\x00\x0b\xb8"
    assert dimensions(heic, "image/heic") == (4000, 3000)


# --- Liens, doublons, retrait ---------------------------------------------------------------------


def test_deux_fois_le_meme_fichier_le_dit_et_ne_garde_qu_un_exemplaire(seance: Seance) -> None:
    octets = fichiers.pdf()
    assert codes(verser(seance, octets)) == set()
    assert codes(verser(seance, octets)) == {"piece_deja_versee"}
    assert valeur(seance, "SELECT count(*) FROM piece_octets") == 1
    assert len(lues(seance)) == 2


def test_plusieurs_fichiers_pour_un_papier_et_l_exemplaire_signe(seance: Seance) -> None:
    papier = faire(seance, "enregistrer_papier", jeune="P75-1", nature="carte d'identité")["papier"]
    for pages in (1, 2):
        verser(seance, fichiers.pdf(pages), papier=papier)
    assert {(p.papier, p.nom) for p in lues(seance)} == {(papier, "carte d'identité")}
    faire(seance, "editer_document", jeune="P75-1", type="plan_transition")
    edition = valeur(seance, "SELECT id FROM edition")
    piece = verser(seance, fichiers.pdf(3), edition=edition).resultat["piece"]
    (signee,) = (p for p in lues(seance) if p.id == piece)
    assert (signee.edition, signee.nom) == (edition, "exemplaire signé")


@pytest.mark.parametrize("lien", ["papier", "edition", "solution"])
def test_un_lien_d_un_autre_dossier_est_refuse(seance: Seance, lien: str) -> None:
    faire(seance, "enregistrer_jeune", jeune="P75-2")
    faire(seance, "enregistrer_papier", jeune="P75-2", nature="RIB")
    faire(seance, "editer_document", jeune="P75-2", type="plan_transition")
    faire(seance, "enregistrer_solution", jeune="P75-2", code="FJT", debut="2027-01-01")
    ailleurs = valeur(seance, f"SELECT id FROM {lien}")
    with pytest.raises(UsageInvalide) as refus:
        verser(seance, fichiers.pdf(), **{lien: ailleurs})
    assert refus.value.code == "entite_autre_jeune"
    piece = verser(seance, fichiers.pdf()).resultat["piece"]
    with pytest.raises(UsageInvalide) as refus:
        faire(seance, "classer_piece", piece=piece, **{lien: ailleurs})
    assert refus.value.code == "entite_autre_jeune"


def test_classer_puis_declasser(seance: Seance) -> None:
    papier = faire(seance, "enregistrer_papier", jeune="P75-1", nature="RIB")["papier"]
    piece = verser(seance, fichiers.pdf()).resultat["piece"]
    faire(seance, "classer_piece", piece=piece, papier=papier, nom="relevé de juin")
    assert (lues(seance)[0].papier, lues(seance)[0].nom) == (papier, "relevé de juin")
    faire(seance, "classer_piece", piece=piece, papier=None)
    assert lues(seance)[0].papier is None
    with pytest.raises(UsageInvalide) as refus:
        faire(seance, "classer_piece", piece=piece)
    assert refus.value.code == "classement_vide"


def test_retirer_la_preuve_d_une_sortie_la_met_a_revoir_et_annuler_la_remet(
    seance: Seance,
) -> None:
    bail: dict[str, Any] = {
        "code": "LOG_SOC",
        "etat": "occupée",
        "debut": "2026-11-01",
        "preuve": "bail",
    }
    solution = faire(seance, "enregistrer_solution", jeune="P75-1", **bail)["solution"]
    piece = verser(seance, fichiers.pdf(), solution=solution).resultat["piece"]
    faire(seance, "enregistrer_sortie", jeune="P75-1", date="2026-11-20")
    rendu = faire(seance, "retirer_piece", piece=piece, motif="mauvais dossier")
    assert rendu["statut"] == "a_revoir"
    assert outils.controler(seance) == {"P75-1": "a_revoir"}
    assert lues(seance) == []
    seance.annuler(AU)
    assert outils.controler(seance) == {"P75-1": "sorti_garanti"}
    assert [p.id for p in lues(seance)] == [piece]


def test_declasser_la_preuve_d_une_sortie_la_met_a_revoir(seance: Seance) -> None:
    bail: dict[str, Any] = {
        "code": "LOG_SOC",
        "etat": "occupée",
        "debut": "2026-11-01",
        "preuve": "bail",
    }
    solution = faire(seance, "enregistrer_solution", jeune="P75-1", **bail)["solution"]
    piece = verser(seance, fichiers.pdf(), solution=solution).resultat["piece"]
    faire(seance, "enregistrer_sortie", jeune="P75-1", date="2026-11-20")
    faire(seance, "classer_piece", piece=piece, solution=None)
    assert outils.controler(seance) == {"P75-1": "a_revoir"}


def test_un_papier_qui_expire_avant_d_etre_etabli_est_refuse(seance: Seance) -> None:
    dates: dict[str, Any] = {"emis_le": "2026-03-01", "expire_le": "2025-03-01"}
    with pytest.raises(RefusMetier) as refus:
        faire(seance, "enregistrer_papier", jeune="P75-1", nature="CNI", **dates)
    assert refus.value.code == "expire_avant_emission"
    papier = faire(seance, "enregistrer_papier", jeune="P75-1", nature="CNI", emis_le="2026-03-01")[
        "papier"
    ]
    with pytest.raises(RefusMetier):
        faire(seance, "enregistrer_papier", jeune="P75-1", papier=papier, expire_le="2025-03-01")
