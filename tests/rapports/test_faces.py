"""Les faces d'un document disent la même chose : l'arbre du PDF et la page HTML."""

from __future__ import annotations

import io
import re
from functools import cache
from typing import Any

import lecture_html
import lecture_structure
import pikepdf
import pytest
from lecture_html import Balise
from lecture_pdf import sans_blancs
from lecture_structure import Lecture, Noeud

from ase_parcours.rapports import couleurs, exemples, html_page
from ase_parcours.rapports.rendu import PdfRendu, rendre

TOUS = sorted(exemples.EXEMPLES)
NORMAUX = [n for n in TOUS if "hostile" not in n]


def _du(nom: str) -> tuple[str, Any]:
    type_document, fabrique = exemples.EXEMPLES[nom]
    return type_document, fabrique()


@cache
def _rendu(nom: str) -> PdfRendu:
    return rendre(*_du(nom))


@cache
def _arbre(nom: str) -> Lecture:
    return lecture_structure.relire(_rendu(nom).octets)


@cache
def _page(nom: str) -> Balise:
    return lecture_html.relire(html_page.page_du_pdf(_rendu(nom).octets))


@pytest.mark.parametrize("nom", TOUS)
def test_tout_ce_qui_s_imprime_est_dans_l_arbre_ou_dans_le_decor(nom: str) -> None:
    lu = _arbre(nom)
    assert lu.hors == ""
    assert set(lu.contenus) == set(lu.parents)
    assert all(annonce == porteur for annonce, porteur in lu.parents.values())
    assert f"page{_rendu(nom).pages}/{_rendu(nom).pages}" in sans_blancs(lu.decor)
    assert "page 1/" not in lu.racine.dit()


@pytest.mark.parametrize("nom", NORMAUX)
def test_l_arbre_et_la_page_disent_le_meme_texte(nom: str) -> None:
    (corps,) = _page(nom).toutes("main")
    attendu = corps.texte().replace(html_page.SANS_COPIES, "")
    lu = _arbre(nom).racine
    # Les pages des pièces suivent, dans le PDF seul.
    copies = [f.alt for f in lu.tous("Figure") if f.alt.startswith("Copie.")]
    dit = sans_blancs(lu.dit())
    if copies:
        dit = dit.partition(sans_blancs("Pièce 1 ·"))[0]
    assert dit == sans_blancs(attendu)


@pytest.mark.parametrize("nom", [n for n in TOUS if n not in NORMAUX])
def test_un_texte_demesure_se_lit_entier_et_dans_l_ordre(nom: str) -> None:
    """Des paragraphes et des cases coupés sur des dizaines de pages restent un seul texte."""
    (corps,) = _page(nom).toutes("main")
    attendu = corps.texte().replace(html_page.SANS_COPIES, "")
    assert _lettres(_arbre(nom).racine.dit()) == _lettres(attendu)


def _lettres(texte: str) -> str:
    # Ni blancs ni écritures de droite à gauche : le papier les pose dans l'ordre où ils se voient.
    return "".join(c for c in texte if c.isascii() and c.isalnum())


@pytest.mark.parametrize("nom", NORMAUX)
def test_titres_en_ordre(nom: str) -> None:
    rangs = [b.nom for b in _page(nom).toutes("h1", "h2", "h3")]
    assert rangs[0] == "h1"
    assert rangs.count("h1") == 1
    roles = [n.role.lower() for n in _arbre(nom).racine.tous("H1", "H2", "H3")]
    assert roles[: len(rangs)] == rangs
    with pikepdf.open(io.BytesIO(_rendu(nom).octets)) as pdf, pdf.open_outline() as sommaire:
        titres = [sans_blancs(str(t.title)) for t in sommaire.root]
    vus = [sans_blancs(b.texte()) for b in _page(nom).toutes("h1", "h2")]
    assert titres[: len(vus)] == vus


def test_un_tableau_coupe_reste_un_seul_tableau() -> None:
    lu = _arbre("plan-long").racine
    coupes = [t for t in lu.tous("Table") if len(_pages(t)) > 1]
    assert coupes
    for table in coupes:
        titres = [r for r in table.enfants if any(c.attributs.get("/Scope") == "/Column"
                                                  for c in r.enfants)]  # fmt: skip
        assert len(titres) <= 1
        assert all(r.role == "TR" for r in table.enfants)
    assert "Solution" in _arbre("plan-long").decor


def _pages(noeud: Noeud) -> set[int]:
    return noeud.pages.union(*(_pages(e) for e in noeud.enfants))


@pytest.mark.parametrize("nom", TOUS)
def test_chaque_figure_se_dit_et_chaque_ligne_a_ses_cases(nom: str) -> None:
    lu = _arbre(nom).racine
    assert all(f.alt.strip() for f in lu.tous("Figure"))
    for rangee in lu.tous("TR"):
        assert rangee.enfants
        assert {c.role for c in rangee.enfants} <= {"TH", "TD"}
    for puce in lu.tous("LI"):
        assert [e.role for e in puce.enfants] == ["LBody"]
    permis = {"Document", "H1", "H2", "P", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "Figure"}
    assert {n.role for n in lu.tous(*_roles(lu))} <= permis | {"Encadre", "Signature"}


def _roles(noeud: Noeud) -> set[str]:
    return {noeud.role}.union(*(_roles(e) for e in noeud.enfants))


def test_le_fichier_dit_ce_qu_il_est_et_rien_de_plus() -> None:
    with pikepdf.open(io.BytesIO(_rendu("plan-garantie").octets)) as pdf:
        assert pdf.Root.Lang == "fr-FR"
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        (intention,) = list(pdf.Root.OutputIntents)
        assert intention.DestOutputProfile.read_bytes() == couleurs.profil()
        xmp = pdf.Root.Metadata.read_bytes().decode("utf-8")
        titre, jour = str(pdf.docinfo.Title), str(pdf.docinfo.CreationDate)
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as lues:
            assert lues["dc:title"] == titre
            assert lues["xmp:CreatorTool"] == "ASE Parcours"
            assert lues["pdf:Producer"] == str(pdf.docinfo.Producer)
            assert lues["xmp:CreateDate"].replace("-", "") == jour[2:10]
            assert lues.pdfa_status == ""
    contenu = _du("plan-garantie")[1]
    assert jour == f"D:{contenu.en_tete.date_edition:%Y%m%d}000000Z"
    assert "pdfuaid" not in xmp
    for secret in (contenu.personne.nom, contenu.personne.prenom):
        assert secret not in xmp


def test_le_profil_de_couleurs_est_un_vrai_profil() -> None:
    from PIL import ImageCms

    profil = ImageCms.ImageCmsProfile(io.BytesIO(couleurs.profil()))
    assert profil.profile.xcolor_space.strip() == "RGB"
    blanc = profil.profile.media_white_point
    assert blanc is not None
    vers = ImageCms.buildTransform(profil, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    from PIL import Image

    image = Image.new("RGB", (1, 1), (29, 26, 43))
    rendue = ImageCms.applyTransform(image, vers)
    assert rendue is not None
    obtenu: Any = rendue.getpixel((0, 0))
    assert all(abs(a - b) <= 1 for a, b in zip(obtenu, (29, 26, 43), strict=True))


@pytest.mark.parametrize("nom", TOUS)
def test_la_page_n_appelle_rien_et_n_obeit_a_rien(nom: str) -> None:
    page = _page(nom)
    noms = {b.nom for b in page.toutes()} - {""}
    assert noms <= {
        "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "h1", "h2",
        "p", "div", "span", "small", "strong", "em", "code", "br", "ul", "li", "table", "caption",
        "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "i", "svg", "path", "rect",
    }  # fmt: skip
    for balise in page.toutes():
        assert not {a for a in balise.attributs if a.startswith("on") or a in ("src", "href")}
    (style,) = page.toutes("style")
    assert "url(" not in "".join(x for x in style.enfants if isinstance(x, str))
    (html,) = page.toutes("html")
    assert html.attributs["lang"] == "fr-FR"


@pytest.mark.parametrize("nom", TOUS)
def test_chaque_tableau_de_la_page_se_parcourt(nom: str) -> None:
    for table in _page(nom).toutes("table"):
        (legende,) = table.toutes("caption")
        assert any(isinstance(e, str) and e.strip() for e in legende.enfants)
        assert all(th.attributs["scope"] in ("col", "row") for th in table.toutes("th"))
        assert table.toutes("th")


@pytest.mark.parametrize("nom", [n for n in TOUS if "hostile" in n])
def test_le_texte_hostile_se_lit_tel_quel(nom: str) -> None:
    texte = _page(nom).texte()
    assert "<img src=" in texte or "<b>" in texte
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08]", texte)


def test_memes_faits_memes_page() -> None:
    faits = _du("plan-court")
    assert html_page.page_html(*faits) == html_page.page_html(*faits)
    assert html_page.page_html(*faits) == html_page.page_du_pdf(_rendu("plan-court").octets)


def test_les_encres_de_la_page_sont_lisibles() -> None:
    for encre in re.findall(r"[^-]color:(#[0-9a-f]{6})", html_page.STYLE):
        assert _contraste(encre) >= 7


def _contraste(encre: str) -> float:
    voies = [int(encre[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    lineaires = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in voies]
    r, v, b = lineaires
    return 1.05 / (0.2126 * r + 0.7152 * v + 0.0722 * b + 0.05)
