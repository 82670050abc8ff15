"""Le texte saisi s'imprime tel qu'il a été tapé, et rien de ce qu'il contient n'est obéi."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ase_parcours.rapports
from ase_parcours.rapports import ecriture
from ase_parcours.rapports.kit import polices, style
from ase_parcours.rapports.kit.balises import ABSENT, balises, glyphes_manquants, ligne_brute
from ase_parcours.rapports.kit.paragraphes import paragraphe
from ase_parcours.rapports.texte import court, gras, riche

RAPPORTS = Path(ase_parcours.rapports.__file__).parent


def _imprime(brut: str) -> str:
    """Ce qu'un paragraphe dessinera, une fois son balisage lu par ReportLab."""
    return paragraphe(brut).getPlainText(identify=False)


def _lignes(bloc: Any) -> list[list[str]]:
    """Mots de chaque ligne d'un paragraphe mesuré (attribut absent des annotations)."""
    return [mots for _, mots in bloc.blPara.lines]


@pytest.mark.parametrize(
    "brut",
    [
        '<img src="/etc/passwd">',
        "N'Diaye & fils",
        "Østergård",
        "&amp; déjà &lt;échappé&gt;",
        "</para><b>non fermé",
        "Nguyễn Thị Ánh",
        "Œuvre – 3 × 4 € ‰",
    ],
)
def test_un_texte_saisi_s_imprime_tel_quel(brut: str) -> None:
    assert _imprime(brut) == brut
    assert glyphes_manquants(brut) == ()


@given(st.text(max_size=80))
def test_aucun_texte_ne_fait_echouer_ni_ne_perd_un_caractere(brut: str) -> None:
    dessine = ligne_brute(brut)
    attendus = [c for c in brut if not c.isspace() and c.isascii() and c.isprintable()]
    assert [c for c in dessine if c.isascii() and not c.isspace()] == attendus
    bloc = paragraphe(brut)
    bloc.wrap(120, 1e6)


@pytest.mark.parametrize(
    ("brut", "absents"),
    [
        ("a\x00b", ("\x00",)),
        ("বাংলা", tuple(dict.fromkeys("বাংলা"))),
        ("தமிழ்", tuple(dict.fromkeys("தமிழ்"))),
        ("seul \ud800", ("\ud800",)),
        ("😀 é", ()),
    ],
)
def test_un_caractere_sans_dessin_est_trouve_et_visible(
    brut: str, absents: tuple[str, ...]
) -> None:
    assert glyphes_manquants(brut) == absents
    voulus = sum(c in absents for c in brut)
    assert balises(riche(brut)).count(ABSENT) == voulus


def test_une_marque_invisible_ne_laisse_ni_signe_ni_alerte() -> None:
    assert balises(riche("a\u202eb\u200bc\ufe0f")) == "abc"
    assert glyphes_manquants("a\u202eb\u200bc\ufe0f") == ()


def test_un_caractere_absent_de_l_italique_prend_la_police_de_secours() -> None:
    assert ord("ب") not in polices.communs()
    assert f'<font name="{polices.SECOURS}">' in balises(riche("ب"))


def test_les_espaces_liees_du_francais_ne_se_coupent_pas() -> None:
    bloc = paragraphe("prix 1\u202f041,59\u202f€", style.TEXTE)
    bloc.wrap(polices.largeur("1 041,59 €xx", polices.NORMALE, 9.5), 1e6)
    lignes = [" ".join(mots) for mots in _lignes(bloc)]
    assert lignes == ["prix", "1\u00a0041,59\u00a0€"]


def test_un_mot_de_cinq_mille_caracteres_est_coupe_sans_perte() -> None:
    mot = "abcdefghij" * 500
    bloc = paragraphe(mot)
    bloc.wrap(100, 1e6)
    lignes = ["".join(mots) for mots in _lignes(bloc)]
    assert "".join(lignes) == mot
    assert all(polices.largeur(ligne, polices.NORMALE, 9.5) <= 100 for ligne in lignes)


def test_l_arabe_est_lie_et_lisible_de_droite_a_gauche() -> None:
    # Mim initial, hha médian, mim médian, dal final, puis retournés.
    assert ecriture.ordre_visuel("محمد") == "\ufeaa\ufee4\ufea4\ufee3"
    assert ecriture.ordre_visuel("لا") == "\ufefb"
    assert ecriture.ordre_visuel("Nom علي 12") == "Nom \ufef2\ufee0\ufecb 12"
    assert ecriture.ordre_visuel("Inès (Lyon)") == "Inès (Lyon)"


def test_un_nom_arabe_ne_se_coupe_pas_une_longue_phrase_est_signalee() -> None:
    assert " " not in ecriture.ordre_visuel("محمد علي")
    assert not ecriture.peut_se_couper("Zoé محمد علي fin")
    assert ecriture.peut_se_couper("محمد علي " * 10)


def test_court_dit_sa_coupe() -> None:
    assert court("a" * 200, 10) == "a" * 9 + "…"
    assert court("deux\n lignes", 40) == "deux lignes"


def test_une_somme_echappe_ce_qui_est_brut() -> None:
    assert balises(gras("<a>") + "<b>") == "<b>&lt;a&gt;</b>&lt;b&gt;"


def test_un_seul_module_ouvre_un_paragraphe() -> None:
    """Un balisage n'est donné à lire que par kit.paragraphes, qui échappe tout."""
    permis = {"Paragraphe": {"kit/paragraphes.py"}, "Paragraph": set[str]()}
    appels: dict[str, set[str]] = {nom: set() for nom in permis}
    for fichier in RAPPORTS.rglob("*.py"):
        for noeud in ast.walk(ast.parse(fichier.read_text(encoding="utf-8"))):
            if isinstance(noeud, ast.Call):
                nom = getattr(noeud.func, "id", getattr(noeud.func, "attr", ""))
                if nom in appels:
                    appels[nom].add(fichier.relative_to(RAPPORTS).as_posix())
    assert appels == permis
