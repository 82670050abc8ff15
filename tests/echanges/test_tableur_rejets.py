"""Fichier des lignes refusées : lisible, sans formule, corrigeable et réimportable."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from fabrique_tableurs import AU, JEUNES, LOGEMENT, NATURES, classeur
from hypothesis import given, settings
from hypothesis import strategies as st

from ase_parcours.echanges.tableur.cellules import Cellule, en_cellule
from ase_parcours.echanges.tableur.interpretation import interpreter
from ase_parcours.echanges.tableur.lecture import lire_feuilles
from ase_parcours.echanges.tableur.modele import Interpretation, Rejet
from ase_parcours.echanges.tableur.rejets import MOTIF, ecrire_rejets, rejets_csv, rejets_xlsx
from ase_parcours.erreurs import UsageInvalide

ANA = ["D-1", "Roc", "Ana", date(2009, 3, 12)]
FUTUR = ["D-2", "Val", "Bob", date(2030, 1, 1), '=HYPERLINK("http://x.invalid")', "vert"]
TITRES = [*JEUNES, "Observations", "Couleur"]
PISTE = ["D-1", "CABANE", "admise", date(2027, 1, 10)]


def lire(chemin: Path) -> Interpretation:
    return interpreter(chemin, AU, natures=NATURES)


def source(tmp_path: Path) -> Interpretation:
    feuilles: dict[str, list[list[Any]]] = {
        "Jeunes": [["Suivi"], TITRES, ANA, FUTUR],
        "Logement": [LOGEMENT, PISTE, ["D-2", "FJT", "admise"]],
    }
    return lire(classeur(tmp_path / "source.xlsx", feuilles))


def test_reprend_les_feuilles_les_titres_et_le_motif(tmp_path: Path) -> None:
    chemin = tmp_path / "rejets.xlsx"
    ecrire_rejets(chemin, source(tmp_path))
    livre = openpyxl.load_workbook(chemin)
    assert livre.sheetnames == ["Jeunes", "Logement"]
    jeunes = list(livre["Jeunes"].iter_rows(values_only=True))
    assert jeunes[0] == (*TITRES, MOTIF)
    assert jeunes[1][4:] == (
        '=HYPERLINK("http://x.invalid")',
        "vert",
        "La date de naissance « 01/01/2030 » est après aujourd'hui.",
    )
    motifs = [ligne[-1] for ligne in livre["Logement"].iter_rows(min_row=2, values_only=True)]
    assert motifs == [
        "« CABANE » n'est pas un code de solution connu.",
        "La ligne d'identité de ce dossier est refusée : corrigez-la d'abord.",
    ]


def test_aucune_formule_dans_le_classeur(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(rejets_xlsx(source(tmp_path)))) as archive:
        xml = b"".join(archive.read(n) for n in archive.namelist() if n.startswith("xl/worksheets"))
    assert b"<f>" not in xml
    assert b"hyperlink" not in xml


def test_reimporte_tel_quel_les_memes_refus(tmp_path: Path) -> None:
    premiere = source(tmp_path)
    chemin = tmp_path / "rejets.xlsx"
    ecrire_rejets(chemin, premiere)
    seconde = interpreter(chemin, AU, natures=NATURES, dossiers_connus={"D-1"})
    assert [(r.dossier, r.code) for r in seconde.rejets] == [
        (r.dossier, r.code) for r in premiere.rejets
    ]
    assert [a.colonne for a in seconde.alertes if a.code == "colonne_inconnue"] == ["Couleur"]
    # Refusé encore, le fichier de rejets ne gagne pas une seconde colonne de motif.
    ecrire_rejets(tmp_path / "encore.xlsx", seconde)
    titres = lire_feuilles(tmp_path / "encore.xlsx")[1][0].lignes[0].valeurs
    assert titres == (*TITRES, MOTIF)


def test_corrige_puis_reimporte(tmp_path: Path) -> None:
    chemin = tmp_path / "rejets.xlsx"
    ecrire_rejets(chemin, source(tmp_path))
    livre = openpyxl.load_workbook(chemin)
    livre["Jeunes"]["D2"] = "01/01/2010"
    livre["Logement"]["B2"] = "FJT"
    livre.save(chemin)
    livre.close()
    corrigee = interpreter(chemin, AU, natures=NATURES, dossiers_connus={"D-1"})
    assert not corrigee.rejets
    assert corrigee.jeunes[0].champs == {
        "dossier": "D-2", "nom": "Val", "prenom": "Bob", "naissance": "2010-01-01",
        "observations": '=HYPERLINK("http://x.invalid")',
    }  # fmt: skip
    assert [(d.dossier, d.champs["code"]) for d in corrigee.details] == [
        ("D-1", "FJT"),
        ("D-2", "FJT"),
    ]


def test_csv_d_une_seule_feuille(tmp_path: Path) -> None:
    lue = lire(classeur(tmp_path / "s.xlsx", {"Jeunes": [TITRES, ANA, FUTUR]}))
    chemin = tmp_path / "rejets.csv"
    ecrire_rejets(chemin, lue)
    octets = chemin.read_bytes()
    assert octets.startswith(b"\xef\xbb\xbf")
    (ligne,) = list(csv.reader(io.StringIO(octets.decode("utf-8-sig")), delimiter=";"))[1:]
    assert ligne[4] == '\'=HYPERLINK("http://x.invalid")'
    assert lire_feuilles(chemin)[1][0].lignes[1].valeurs[:5] == (
        "D-2", "Val", "Bob", "01/01/2030", '=HYPERLINK("http://x.invalid")',
    )  # fmt: skip


def test_csv_refuse_plusieurs_feuilles(tmp_path: Path) -> None:
    lue = source(tmp_path)
    with pytest.raises(UsageInvalide, match="plusieurs feuilles"):
        ecrire_rejets(tmp_path / "rejets.csv", lue)
    assert not (tmp_path / "rejets.csv").exists()


def test_sans_refus(tmp_path: Path) -> None:
    lue = lire(classeur(tmp_path / "s.xlsx", {"Jeunes": [JEUNES, ANA]}))
    livre = openpyxl.load_workbook(io.BytesIO(rejets_xlsx(lue)))
    assert [[c.value for c in ligne] for ligne in livre.worksheets[0]] == [[MOTIF]]
    assert rejets_csv(lue) == b"\xef\xbb\xbf"


def test_noms_de_feuille_permis_et_distincts(tmp_path: Path) -> None:
    long = "Un nom de feuille bien trop long pour"
    lue = Interpretation("ods", entetes={})
    for nom in ("a/b", "A:B", f"{long} 1", f"{long} 2", "'"):
        lue.rejets.append(Rejet(nom, 2, None, None, "doublon", "Déjà vu.", ("D-1",)))
    noms = openpyxl.load_workbook(io.BytesIO(rejets_xlsx(lue))).sheetnames
    assert noms == ["a b", "A B 2", long[:31], f"{long[:28]} 2", "Feuille"]


TEXTES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Cn", "Zs")))
CELLULES: st.SearchStrategy[Cellule] = st.one_of(
    TEXTES,
    TEXTES.map("={}".format),
    TEXTES.map("'+{}".format),
    st.integers(-(10**12), 10**12),
    st.booleans(),
    st.dates(date(1901, 1, 1), date(2100, 1, 1)),
)


@settings(max_examples=20)
@given(st.lists(st.lists(CELLULES, min_size=1, max_size=5), min_size=1, max_size=5))
def test_aller_retour_des_cellules(
    tmp_path_factory: pytest.TempPathFactory, lignes: list[list[Cellule]]
) -> None:
    """Toute ligne refusée se relit cellule pour cellule, en XLSX comme en CSV."""
    lues = [[en_cellule(c) for c in ligne] for ligne in lignes]
    rejets = [
        Rejet("J", n, None, None, "doublon", "Motif.", tuple(ligne))
        for n, ligne in enumerate(lues, start=2)
    ]
    titres = ("a", "b", "c", "d", "e")
    lue = Interpretation("xlsx", rejets=rejets, entetes={"J": titres})
    dossier = tmp_path_factory.mktemp("aller")
    ecrire_rejets(dossier / "r.xlsx", lue)
    relues = lire_feuilles(dossier / "r.xlsx")[1][0].lignes
    attendu = [tuple(ligne + [None] * (5 - len(ligne))) for ligne in lues]
    assert [ligne.valeurs[:5] for ligne in relues[1:]] == attendu
    ecrire_rejets(dossier / "r.csv", lue)
    textes = [ligne.valeurs[:5] for ligne in lire_feuilles(dossier / "r.csv")[1][0].lignes[1:]]
    assert textes == [tuple(map(_en_texte, ligne)) for ligne in attendu]


def _en_texte(cellule: Cellule) -> str | None:
    if isinstance(cellule, bool):
        return "oui" if cellule else "non"
    if isinstance(cellule, date):
        return cellule.strftime("%d/%m/%Y")
    return None if cellule is None else str(cellule)
