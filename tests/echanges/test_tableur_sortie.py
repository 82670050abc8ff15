"""Les tableurs qui sortent : relus par d'autres, rien n'y est une formule et rien ne s'y perd."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ase_parcours.echanges.tableur.sortie import (
    Euros,
    Feuille,
    Telephone,
    ecrire,
    en_csv,
    en_xlsx,
    proteger,
)
from ase_parcours.erreurs import UsageInvalide
from ase_parcours.metier.coordonnees import telephone_compare, telephone_lisible

PIEGES = (
    "=1+1", "+33 6", "-5", "@SUM(A1)", "\t=2", "\r=3", "\n=4", "=cmd|' /C calc'!A0", "'=5",
    " =6", "\u00a0+7", "\uff1d8", "\uff0b9", "\uff0d10", "\uff2011", "=HYPERLINK(\"x\")",
)  # fmt: skip
FEUILLE = Feuille(
    "Personnes / suivies",
    ("Nom", "Téléphone", "Né le", "Loyer", "Nuits", "Ouvert"),
    [
        ["=1+1", Telephone("0612345678"), date(2007, 7, 14), Euros(62050), 181, True],
        ["Élodie", Telephone("+33 (0)1 23 45 67 89"), date(1899, 1, 1), Euros(-5), 0, None],
    ],
    avant=[["=Jeu A"], []],
)


def lignes_csv(octets: bytes) -> list[list[str]]:
    texte = octets.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(texte, newline=""), delimiter=";"))


def test_chaque_case_du_classeur_est_ce_qu_elle_dit() -> None:
    page = openpyxl.load_workbook(io.BytesIO(en_xlsx(FEUILLE))).active
    assert page is not None
    assert page.title == "Personnes   suivies"
    assert page.freeze_panes == "A4"
    rangees = [[c.value for c in ligne] for ligne in page.iter_rows(min_row=3)]
    assert rangees[0] == list(FEUILLE.titres)
    ne_le = datetime(2007, 7, 14)  # noqa: DTZ001 - un jour de tableur n'a pas de fuseau
    assert rangees[1] == ["=1+1", "06 12 34 56 78", ne_le, 620.5, 181, True]
    assert rangees[2] == ["Élodie", "01 23 45 67 89", "01/01/1899", -0.05, 0, None]
    assert page["A4"].data_type == "s"
    assert page["C4"].is_date
    assert page["C4"].number_format == "dd/mm/yyyy"
    assert page["D4"].number_format == "#,##0.00 €"
    assert page["B4"].number_format == "@", "retouché, le numéro reste un texte"


def test_le_csv_dit_la_meme_chose() -> None:
    assert lignes_csv(en_csv(FEUILLE)) == [
        ["'=Jeu A"],
        [],
        list(FEUILLE.titres),
        ["'=1+1", "06 12 34 56 78", "14/07/2007", "620,50", "181", "oui"],
        ["Élodie", "01 23 45 67 89", "01/01/1899", "-0,05", "0", ""],
    ]


@pytest.mark.parametrize("piege", PIEGES)
def test_les_pieges_connus_restent_du_texte(piege: str) -> None:
    feuille = Feuille(piege, (piege,), [[piege]], avant=[[piege]])
    for ligne in lignes_csv(en_csv(feuille)):
        assert [c[0] for c in ligne] == ["'"]
    octets = en_xlsx(feuille)
    with zipfile.ZipFile(io.BytesIO(octets)) as archive:
        xml = b"".join(archive.read(n) for n in archive.namelist())
    assert b"<f>" not in xml
    assert b"<hyperlink" not in xml


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=40))
def test_aucun_texte_ne_devient_une_formule(texte: str) -> None:
    protege = proteger(texte)
    assert protege in (texte, f"'{texte}")
    assert not protege.lstrip().startswith(tuple("=+-@\uff1d\uff0b\uff0d\uff20"))
    relues = lignes_csv(en_csv(Feuille("F", ("x",), [[texte]])))
    assert relues[0] == ["x"]
    assert relues[1:] == [[protege]]
    page = openpyxl.load_workbook(io.BytesIO(en_xlsx(Feuille("F", ("x",), [[texte]])))).active
    assert page is not None
    assert page["A2"].data_type in ("s", "n")
    assert (page["A2"].value or "").replace("\r", "") == texte.replace("\r", "")


@given(st.from_regex(r"\+?[0-9]{6,15}", fullmatch=True))
def test_un_telephone_lisible_reste_le_meme_numero(brut: str) -> None:
    lisible = telephone_lisible(brut)
    assert proteger(lisible) == lisible or telephone_compare(brut) is None
    if telephone_compare(brut) is not None:
        assert telephone_compare(lisible) == telephone_compare(brut)


@pytest.mark.parametrize(
    ("brut", "lisible"),
    [
        ("0612345678", "06 12 34 56 78"),
        ("+33612345678", "06 12 34 56 78"),
        ("612345678", "06 12 34 56 78"),
        ("+212612345678", "00 21 26 12 34 56 78"),
        ("115", "115"),
        ("le soir, 06 12", "le soir, 06 12"),
    ],
)
def test_telephone_lisible(brut: str, lisible: str) -> None:
    assert telephone_lisible(brut) == lisible


def test_un_csv_n_a_qu_une_feuille(tmp_path: Path) -> None:
    with pytest.raises(UsageInvalide) as refus:
        ecrire(tmp_path / "deux.csv", FEUILLE, FEUILLE)
    assert refus.value.code == "csv_plusieurs_feuilles"
    assert list(tmp_path.iterdir()) == []
    ecrire(tmp_path / "deux.xlsx", FEUILLE, FEUILLE)
    livre = openpyxl.load_workbook(tmp_path / "deux.xlsx")
    assert livre.sheetnames == ["Personnes   suivies", "Personnes   suivies 2"]
