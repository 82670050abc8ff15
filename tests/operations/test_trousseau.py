"""Le trousseau : un PDF ordonné, une liste à signer, une copie que tout ordinateur lit."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import fabrique_pieces as fichiers
import outils_porte as outils
import pikepdf
import pytest
from lecture_pdf import textes_des_pages as pages_du_pdf
from outils_ouverts import AU, PIECE, ecrivain, faire, valeur
from PIL import Image

from ase_parcours.coffre import fichiers as coffre_fichiers
from ase_parcours.echanges.pieces.papier import preparer
from ase_parcours.echanges.pieces.pdf import examiner_pdf
from ase_parcours.erreurs import EnvironnementRefuse, ErreurParcours, UsageInvalide
from ase_parcours.operations import copie, rapports
from ase_parcours.operations.seance import Seance
from ase_parcours.rapports.achevement import NOM_DE_LA_PIECE

MARQUE = "Khelifi"


@pytest.fixture
def seance(tmp_path: Path) -> Iterator[Seance]:
    """Une jeune à deux mois de sa sortie, avec des papiers."""
    with outils.ouvert(tmp_path / "coffre") as ouverte:
        faire(
            ouverte, "enregistrer_jeune", jeune="P75-1", nom="Khelifi", prenom="Inès",
            sortie_prevue="2027-01-21", nationalite="française",
        )  # fmt: skip
        yield ouverte


@pytest.fixture
def cle(tmp_path: Path) -> Path:
    """Une clé branchée."""
    dossier = tmp_path / "cle"
    dossier.mkdir()
    return dossier


def jeune(seance: Seance) -> str:
    return str(valeur(seance, "SELECT id FROM jeune"))


def papier(seance: Seance, nature: str, *contenus: bytes, **champs: Any) -> str:
    fait = faire(seance, "enregistrer_papier", jeune="P75-1", nature=nature, **champs)
    for octets in contenus:
        verser(seance, octets, papier=fait["papier"])
    return str(fait["papier"])


def verser(seance: Seance, octets: bytes, **liens: Any) -> str:
    contenu = base64.b64encode(octets).decode()
    return str(faire(seance, "verser_piece", jeune="P75-1", contenu=contenu, **liens)["piece"])


def editer(seance: Seance) -> rapports.Edition:
    return rapports.editer(seance, "trousseau", jeune(seance), AU)


def remplir(seance: Seance) -> None:
    papier(seance, "RIB", fichiers.png(60, 40))
    papier(seance, "CNI", fichiers.pdf(2), original_au_jeune="oui", expire_le="2034-05-02")
    papier(seance, "carte Vitale", demande_le="2026-10-01")


# --- Le PDF ---------------------------------------------------------------------------------------


def test_les_pieces_suivent_dans_l_ordre_de_la_liste_et_sont_numerotees(seance: Seance) -> None:
    remplir(seance)
    edition = editer(seance)
    pages = pages_du_pdf(edition.octets)
    assert len(pages) == edition.pages
    avant = edition.pages - 3
    assert "Trousseau de départ" in pages[0]
    assert "Pièce 1 · Carte d’identité ou passeport, page 1 sur 2" in pages[avant]
    assert "page 2 sur 2" in pages[avant + 1]
    assert "Pièce 2 · RIB" in pages[avant + 2]
    for rang, texte in enumerate(pages, start=1):
        assert f"page {rang}/{len(pages)}" in texte
        assert MARQUE in texte
    # Le sommaire dit la bonne page, et la liste à signer a sa place.
    assert str(avant + 1) in pages[0]
    liste = "\n".join(pages[:avant])
    assert "Papiers remis" in liste
    assert "☐ oui" in liste
    assert "déjà remis" in liste
    assert "demandé" in liste
    assert "on ne sait pas" in liste, "un original dont on ne sait rien n'est pas dit absent"


def test_le_meme_dossier_redonne_les_memes_octets_et_la_meme_edition(seance: Seance) -> None:
    remplir(seance)
    premiere, seconde = editer(seance), editer(seance)
    assert (premiere.numero, seconde.numero, seconde.nouvelle) == (1, 1, False)
    assert premiere.octets == seconde.octets
    papier(seance, "bail", fichiers.pdf())
    assert editer(seance).numero == 2


def _joint(objet: object) -> bool:
    return isinstance(objet, pikepdf.Stream) and objet.get("/Type") == "/EmbeddedFile"


@pytest.mark.parametrize("nature", ["JavaScript", "Launch", "EmbeddedFiles", "OpenAction", "AA"])
def test_rien_d_actif_ne_passe_dans_le_trousseau(seance: Seance, nature: str) -> None:
    papier(seance, "RIB", fichiers.pdf_actif(nature))
    edition = editer(seance)
    assert examiner_pdf(edition.octets).actif == ("EmbeddedFiles",)
    with pikepdf.open(io.BytesIO(edition.octets)) as pdf:
        assert set(pdf.Root.keys()) & {"/OpenAction", "/AcroForm", "/AA"} == set()
        # Rien de joint que les faits imprimés.
        assert set(pdf.Root.Names.keys()) == {"/EmbeddedFiles"}
        assert list(pdf.attachments) == [NOM_DE_LA_PIECE]
        fichiers_joints = [o for o in pdf.objects if _joint(o)]
        assert len(fichiers_joints) == 1


def test_ce_qui_ne_se_joint_pas_est_liste_avec_sa_raison(seance: Seance) -> None:
    papier(seance, "RIB", fichiers.pdf(), base64.b64decode(PIECE), fichiers.pdf_chiffre())
    papier(seance, "CNI", b"\x89PNG\r\n\x1a\n" + b"\x00" * 50)
    ailleurs = fichiers.pdf(3)
    papier(seance, "bail", ailleurs)
    papier(seance, "photo", b"\x00\x00\x00\x18ftypheic")
    with ecrivain(seance).begin() as conn:
        conn.exec_driver_sql("DELETE FROM piece_octets WHERE length(octets) = ?", (len(ailleurs),))
    edition = editer(seance)
    texte = " ".join(" ".join(pages_du_pdf(edition.octets)).split())
    for raison in ("abîmé", "mot de passe", "image est abîmée", "autre poste", "HEIC"):
        assert raison in texte
    assert "non joint" in texte
    assert "Pièce 1 ·" not in texte, "la première, abîmée, n'a pas de page"


def test_un_trousseau_vide_se_fait(seance: Seance) -> None:
    texte = "\n".join(pages_du_pdf(editer(seance).octets))
    assert "Aucune pièce" in texte
    assert "manquant" in texte
    assert "on ne sait pas s’il le faut" in texte.replace("\n", " "), "MDPH inconnue"


def test_l_exemplaire_signe_du_trousseau_n_en_fait_pas_un_nouveau(seance: Seance) -> None:
    remplir(seance)
    editer(seance)
    verser(seance, fichiers.pdf(4), edition=valeur(seance, "SELECT id FROM edition"))
    assert editer(seance).numero == 1


def test_une_image_de_40_megapixels_se_pose_reduite() -> None:
    prete = preparer(fichiers.png(8000, 5000), "image/png")
    assert (prete.pages, prete.raison) == (1, "")
    assert prete.octets.startswith(b"\xff\xd8\xff")
    assert len(prete.octets) < 2_000_000
    assert preparer(fichiers.png(30, 20)[:60], "image/png").raison
    assert "trop grande" in preparer(_geante(), "image/png").raison


def test_une_image_de_plusieurs_pages_n_en_perd_pas_en_silence() -> None:
    flux = io.BytesIO()
    pages = [Image.new("L", (9, 9), gris) for gris in (10, 200)]
    pages[0].save(flux, "TIFF", save_all=True, append_images=pages[1:])
    assert "plusieurs pages" in preparer(flux.getvalue(), "image/tiff").raison
    flux = io.BytesIO()
    pages[0].save(flux, "TIFF")
    assert preparer(flux.getvalue(), "image/tiff").pages == 1


def _geante() -> bytes:
    octets = bytearray(fichiers.png(10, 10))
    octets[16:24] = (60_000).to_bytes(4, "big") * 2
    return bytes(octets)


# --- La clé ---------------------------------------------------------------------------------------


class Lecteur(HTMLParser):
    """Ce qu'un navigateur verrait de la page."""

    def __init__(self) -> None:
        super().__init__()
        self.liens: list[str] = []
        self.balises: set[str] = set()
        self.texte = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.balises.add(tag)
        self.liens += [v or "" for n, v in attrs if n in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.texte += data


def test_la_copie_se_lit_sans_le_programme(seance: Seance, cle: Path) -> None:
    remplir(seance)
    bail = {"code": "LOG_SOC", "etat": "occupée", "debut": "2026-11-01"}
    solution = faire(seance, "enregistrer_solution", jeune="P75-1", **bail)["solution"]  # type: ignore[arg-type]
    verser(seance, fichiers.pdf_actif("JavaScript"), solution=solution, nom="bail de Khelifi")
    faite = copie.copier(seance, jeune(seance), AU, cle)
    assert [d.name for d in cle.iterdir()] == ["trousseau_p75-1_2026-11-22"]
    ecrits = sorted(f.name for f in faite.dossier.iterdir())
    assert ecrits == [
        "00_trousseau.pdf", "01_carte-identite.pdf", "02_rib.png", "03_logement-social.pdf",
        "lisez-moi.html",
    ]  # fmt: skip
    assert not any(MARQUE.lower() in nom.lower() for nom in ecrits)
    page = Lecteur()
    page.feed((faite.dossier / "lisez-moi.html").read_text("utf-8"))
    assert sorted(page.liens) == ecrits[:-1]
    assert page.balises & {"script", "img", "iframe", "link", "object"} == set()
    assert "un programme (JavaScript)" in page.texte
    assert (faite.dossier / "01_carte-identite.pdf").read_bytes() == fichiers.pdf(2)
    etats = valeur(seance, "SELECT etat || ' ' || fichiers FROM copie")
    assert etats == "achevée 5"


def test_le_lisez_moi_echappe_tout(seance: Seance, cle: Path) -> None:
    piege = "<script>alert(1)</script>\"'&"
    faire(seance, "enregistrer_jeune", jeune="P75-1", prenom=piege)
    verser(seance, fichiers.pdf(), nom=piege)
    faite = copie.copier(seance, jeune(seance), AU, cle)
    brut = (faite.dossier / "lisez-moi.html").read_text("utf-8")
    assert "<script" not in brut
    page = Lecteur()
    page.feed(brut)
    assert piege in page.texte


def test_jamais_dans_un_coffre_ni_sans_cle(seance: Seance, tmp_path: Path) -> None:
    for cible, code in (
        (tmp_path / "coffre", "fichier_dans_coffre"),
        (tmp_path / "x", "cle_absente"),
    ):
        with pytest.raises(ErreurParcours) as refus:
            copie.copier(seance, jeune(seance), AU, cible)
        assert refus.value.code == code
    assert valeur(seance, "SELECT count(*) FROM copie") == 0


@pytest.mark.parametrize("rang", [0, 1, 2, 3])
def test_cle_retiree_en_route(
    seance: Seance, cle: Path, monkeypatch: pytest.MonkeyPatch, rang: int
) -> None:
    """Rien de partiel ne porte le nom final, la personne le sait, le journal aussi."""
    remplir(seance)
    faits = [0]
    vrai = coffre_fichiers.remplacer

    def retirer(source: Path, cible: Path) -> None:
        if cle in cible.parents and faits[0] == rang:
            raise OSError(5, "clé retirée")
        faits[0] += cle in cible.parents
        vrai(source, cible)

    monkeypatch.setattr(coffre_fichiers, "remplacer", retirer)
    with pytest.raises(EnvironnementRefuse) as refus:
        copie.copier(seance, jeune(seance), AU, cle)
    assert refus.value.code == "copie_inachevee"
    assert [f for f in cle.iterdir() if f.name.startswith("trousseau")] == []
    assert valeur(seance, "SELECT etat FROM copie") == "inachevée"
    assert valeur(seance, "SELECT raison FROM copie") == "erreur_disque"
    monkeypatch.undo()
    copie.copier(seance, jeune(seance), AU, cle)
    assert valeur(seance, "SELECT count(*) FROM copie WHERE etat = 'achevée'") == 1


def test_deux_copies_le_meme_jour(seance: Seance, cle: Path) -> None:
    copie.copier(seance, jeune(seance), AU, cle)
    with pytest.raises(UsageInvalide) as refus:
        copie.copier(seance, jeune(seance), AU, cle)
    assert refus.value.code == "dossier_deja_la"
    assert valeur(seance, "SELECT count(*) FROM copie WHERE raison = 'dossier_deja_la'") == 1


def test_une_piece_d_ailleurs_est_dite_absente(seance: Seance, cle: Path) -> None:
    papier(seance, "RIB", fichiers.pdf())
    with ecrivain(seance).begin() as conn:
        conn.exec_driver_sql("DELETE FROM piece_octets")
    faite = copie.copier(seance, jeune(seance), AU, cle)
    assert [rang for rang, _ in faite.absentes] == [1]
    assert "RIB" in (faite.dossier / "lisez-moi.html").read_text("utf-8")


def test_une_copie_se_note_dans_son_dossier_seulement(seance: Seance) -> None:
    faire(seance, "enregistrer_jeune", jeune="P75-2")
    faite = faire(seance, "noter_copie", jeune="P75-1")["copie"]
    with pytest.raises(UsageInvalide) as refus:
        faire(seance, "noter_copie", jeune="P75-2", copie=faite, etat="achevée")
    assert refus.value.code == "entite_autre_jeune"
