"""CSV : encodages, séparateurs, guillemets, lignes géantes."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ase_parcours.echanges.tableur import texte_csv
from ase_parcours.echanges.tableur.cellules import COLONNES_MAX, FeuilleLue, Valeurs
from ase_parcours.echanges.tableur.lecture import lire_feuilles
from ase_parcours.echanges.tableur.sortie import proteger
from ase_parcours.erreurs import FichierAbime

TEXTE = (
    "N° dossier;Prénom;Établissement\r\nD-1;Éloïse;Maison d’à côté\r\nD-2;Noël;Foyer çà et là\r\n"
)
ATTENDU = [
    ("N° dossier", "Prénom", "Établissement"),
    ("D-1", "Éloïse", "Maison d’à côté"),
    ("D-2", "Noël", "Foyer çà et là"),
]


def lire(tmp_path: Path, octets: bytes) -> FeuilleLue:
    chemin = tmp_path / "export.csv"
    chemin.write_bytes(octets)
    return lire_feuilles(chemin)[1][0]


def valeurs(feuille: FeuilleLue) -> list[Valeurs]:
    return [ligne.valeurs for ligne in feuille.lignes]


@pytest.mark.parametrize(
    "octets",
    [
        TEXTE.encode("utf-8"),
        TEXTE.encode("utf-8-sig"),
        TEXTE.encode("cp1252"),
        TEXTE.encode("mac_roman").replace(b"\r\n", b"\r"),
        codecs.BOM_UTF16_LE + TEXTE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXTE.encode("utf-16-be"),
        TEXTE.encode("utf-16-le"),
        TEXTE.encode("utf-16-be"),
    ],
    ids=["utf8", "utf8-bom", "cp1252", "mac", "utf16le", "utf16be", "utf16le-nu", "utf16be-nu"],
)
def test_encodages(tmp_path: Path, octets: bytes) -> None:
    assert valeurs(lire(tmp_path, octets)) == ATTENDU


@pytest.mark.parametrize("separateur", [";", ",", "\t", "|"])
def test_separateurs(tmp_path: Path, separateur: str) -> None:
    texte = TEXTE.replace(";", separateur)
    assert valeurs(lire(tmp_path, texte.encode())) == ATTENDU


def test_separateur_malgre_les_virgules_des_valeurs(tmp_path: Path) -> None:
    texte = "dossier;loyer;adresse\n" + "D-1;412,50;3, rue du Port\n" * 5
    assert valeurs(lire(tmp_path, texte.encode()))[1] == ("D-1", "412,50", "3, rue du Port")


def test_directive_de_separateur(tmp_path: Path) -> None:
    feuille = lire(tmp_path, b"sep=|\r\ndossier|nom\r\nD-1|Roc\r\n")
    assert [(x.numero, x.valeurs) for x in feuille.lignes] == [
        (1, ("dossier", "nom")),
        (2, ("D-1", "Roc")),
    ]


def test_guillemets_lignes_vides_et_numeros(tmp_path: Path) -> None:
    texte = 'dossier;note\n\nD-1;"dit : ""oui"";\nsur deux lignes"\n\n\nD-2;fin\n'
    feuille = lire(tmp_path, texte.encode())
    assert [(x.numero, x.valeurs) for x in feuille.lignes] == [
        (1, ("dossier", "note")),
        (3, ("D-1", 'dit : "oui";\nsur deux lignes')),
        (6, ("D-2", "fin")),
    ]


def test_nul_et_caracteres_invisibles(tmp_path: Path) -> None:
    texte = "dossier;nom\nD-\u200b1;\u202eRoc\u202c\nD\0-2;A\0na\n"
    assert valeurs(lire(tmp_path, texte.encode())) == [
        ("dossier", "nom"),
        ("D-1", "Roc"),
        ("D-2", "Ana"),
    ]


@pytest.mark.parametrize("largeur", [400, 600])
def test_colonnes_nombreuses(tmp_path: Path, largeur: int) -> None:
    ligne = ";".join(f"c{c}" for c in range(largeur))
    feuille = lire(tmp_path, f"{ligne}\n{ligne}\n".encode())
    assert len(feuille.lignes[1].valeurs) == min(largeur, COLONNES_MAX)
    assert [r.code for r in feuille.remarques] == (["trop_de_colonnes"] if largeur > 500 else [])


@pytest.mark.parametrize(
    "texte",
    [
        "dossier;nom\nD-1;" + "x" * 3_000_000,
        "dossier;nom\nD-1;" + "x;" * 1_000_000,
        'dossier;nom\nD-1;"jamais refermé\n' + "D-2;Roc\n" * 300_000,
        'dossier;nom\nD-1;"' + "x" * 200_000 + '"\n',
    ],
    ids=["longue", "million-de-colonnes", "guillemet", "champ"],
)
def test_ligne_demesuree(tmp_path: Path, texte: str) -> None:
    with pytest.raises(FichierAbime) as erreur:
        lire(tmp_path, texte.encode())
    assert erreur.value.code == "ligne_demesuree"
    assert "La ligne 2 " in erreur.value.message


def test_octets_impossibles_en_utf8(tmp_path: Path) -> None:
    """Des demi-paires (surrogates) en UTF-8 ne sont pas de l'UTF-8 : rien ne tombe."""
    feuille = lire(tmp_path, b"dossier;nom\nD-1;\xed\xa0\x80Roc\n")
    assert feuille.lignes[1].valeurs[0] == "D-1"


def test_accent_coupe_par_la_fin_de_l_echantillon(tmp_path: Path) -> None:
    remplissage = "x" * (texte_csv._ECHANTILLON - 1 - len("dossier;nom\nD-1;"))
    feuille = lire(tmp_path, f"dossier;nom\nD-1;{remplissage}é\nD-2;Noël\n".encode())
    assert feuille.lignes[2].valeurs == ("D-2", "Noël")


def test_long_fichier_cp1252_dont_les_accents_viennent_tard(tmp_path: Path) -> None:
    texte = "dossier;nom\n" + "D-1;Roc\n" * 20_000 + "D-2;Noël\n"
    assert lire(tmp_path, texte.encode("cp1252")).lignes[-1].valeurs == ("D-2", "Noël")


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs")), max_size=20))
def test_apostrophe_de_protection_se_retire_une_fois(texte: str) -> None:
    for valeur in (texte, f"={texte}", f"'+{texte}", f"''-{texte}", f"@{texte}", f"\t{texte}"):
        protegee = proteger(valeur)
        assert not protegee.startswith(("=", "+", "-", "@", "\t", "\r"))
        assert texte_csv._deproteger(protegee) == valeur
