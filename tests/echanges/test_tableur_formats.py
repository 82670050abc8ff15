"""Fichiers hostiles ou mal nommés : chacun sa phrase, aucun ne coûte."""

from __future__ import annotations

import io
import sys
import zipfile
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from fabrique_tableurs import (
    JEUNES,
    classeur,
    feuille_xml,
    lettres,
    ligne_xml,
    ods,
    remplacer_partie,
    table_ods,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from ase_parcours.echanges import enfant
from ase_parcours.echanges.tableur import classeur_ods, classeur_xlsx, formats
from ase_parcours.echanges.tableur.cellules import (
    CELLULES_MAX,
    COLONNES_MAX,
    VIDES_DE_SUITE_MAX,
    Accumulateur,
    Budget,
    FeuilleLue,
)
from ase_parcours.echanges.tableur.formats import Format
from ase_parcours.echanges.tableur.lecture import lire_feuilles
from ase_parcours.erreurs import EnvironnementRefuse, ErreurParcours, FichierAbime

UN = ["D-1", "Roc", "Ana", date(2009, 3, 12)]
FEUILLE_1 = "xl/worksheets/sheet1.xml"


def code(chemin: Path) -> str:
    with pytest.raises(ErreurParcours) as erreur:
        lire_feuilles(chemin)
    assert erreur.value.message.endswith(".")
    assert erreur.value.conseil.endswith(".")
    return erreur.value.code


def ecrit(chemin: Path, octets: bytes) -> Path:
    chemin.write_bytes(octets)
    return chemin


@pytest.mark.parametrize(
    ("octets", "attendu"),
    [
        (b"", "fichier_vide"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "fichier_pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "classeur_ancien_ou_protege"),
        (b"\x89PNG\r\n\x1a\n" + bytes(60), "fichier_image"),
        (b"{\\rtf1\\ansi bonjour}", "fichier_document"),
        (b"SQLite format 3\0" + bytes(100), "fichier_base"),
        (b"\x1f\x8b\x08" + bytes(40), "fichier_archive"),
        (b"<html><table><tr><td>N", "fichier_web"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>", "fichier_web"),
        (bytes(range(32)) * 40, "format_inconnu"),
        (b"PK\x03\x04 coupe trop tot", "classeur_abime"),
        (b"\r\n \r\n", "classeur_vide"),
    ],
)
def test_le_contenu_decide_pas_l_extension(tmp_path: Path, octets: bytes, attendu: str) -> None:
    assert code(ecrit(tmp_path / "suivi.xlsx", octets)) == attendu
    assert code(ecrit(tmp_path / "suivi.csv", octets)) == attendu


def test_un_classeur_nomme_csv_reste_un_classeur(tmp_path: Path) -> None:
    chemin = classeur(tmp_path / "suivi.xlsx", {"J": [JEUNES, UN]})
    deplace = chemin.rename(tmp_path / "suivi.csv")
    genre, feuilles = lire_feuilles(deplace)
    assert genre is Format.XLSX
    assert feuilles[0].lignes[1].valeurs == tuple(UN)


def test_fichier_absent_et_dossier(tmp_path: Path) -> None:
    with pytest.raises(EnvironnementRefuse, match="n'existe pas"):
        lire_feuilles(tmp_path / "rien.xlsx")
    with pytest.raises(EnvironnementRefuse, match="pas un fichier"):
        lire_feuilles(tmp_path)


def test_archives_sans_classeur(tmp_path: Path) -> None:
    def archive(nom: str, **parties: bytes) -> Path:
        with zipfile.ZipFile(tmp_path / nom, "w") as sortie:
            for partie, octets in parties.items():
                sortie.writestr(partie.replace("__", "/"), octets)
        return tmp_path / nom

    assert code(archive("photos.xlsx", photo=b"x")) == "archive_sans_classeur"
    assert code(archive("vide.xlsx")) == "archive_sans_classeur"
    assert code(archive("lettre.xlsx", word__document=b"x")) == "archive_sans_classeur"
    assert code(archive("binaire.xlsx", **{"xl/workbook.bin": b"x"})) == "classeur_binaire"


def test_classeur_tronque_ou_incoherent(tmp_path: Path) -> None:
    bon = classeur(tmp_path / "bon.xlsx", {"J": [JEUNES, UN]}).read_bytes()
    assert code(ecrit(tmp_path / "tronque.xlsx", bon[: len(bon) // 2])) == "classeur_abime"
    casse = remplacer_partie(ecrit(tmp_path / "casse.xlsx", bon), FEUILLE_1, b"<worksheet><row>")
    assert code(casse) == "classeur_abime"
    sans = remplacer_partie(ecrit(tmp_path / "sans.xlsx", bon), "xl/workbook.xml", b"rien")
    assert code(sans) == "classeur_abime"


def test_entites_xml_refusees(tmp_path: Path) -> None:
    """« Milliard de rires » et lecture d'un fichier par entité : le XML durci refuse les deux."""
    piege = (
        b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">'
        b'<!ENTITY c SYSTEM "file:///etc/hostname">]>'
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b'<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;&c;</t></is></c></row>'
        b"</sheetData></worksheet>"
    )
    chemin = classeur(tmp_path / "piege.xlsx", {"J": [JEUNES, UN]})
    assert code(remplacer_partie(chemin, FEUILLE_1, piege)) == "classeur_abime"


def test_bombe_zip(tmp_path: Path) -> None:
    chemin = classeur(tmp_path / "bombe.xlsx", {"J": [JEUNES, UN]})
    remplacer_partie(chemin, FEUILLE_1, b" " * (30 * 2**20))
    assert chemin.stat().st_size < 200_000
    assert code(chemin) == "classeur_demesure"


def test_bombe_qui_ment_sur_sa_taille(tmp_path: Path) -> None:
    """La taille déclarée est réduite dans l'annuaire : on ne lit pas plus que ce qu'elle dit."""
    chemin = classeur(tmp_path / "ment.xlsx", {"J": [JEUNES, UN]})
    taille = 30 * 2**20
    remplacer_partie(chemin, FEUILLE_1, b" " * taille)
    octets = chemin.read_bytes().replace(taille.to_bytes(4, "little"), (999).to_bytes(4, "little"))
    assert code(ecrit(chemin, octets)) == "classeur_abime"


@settings(max_examples=60)
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1))
def test_octets_abimes_au_hasard(
    tmp_path_factory: pytest.TempPathFactory, fautes: list[tuple[float, int]]
) -> None:
    """Un classeur abîmé n'importe où se lit encore, ou se refuse par une phrase."""
    dossier = tmp_path_factory.mktemp("abime")
    octets = bytearray(classeur(dossier / "c.xlsx", {"J": [JEUNES, UN]}).read_bytes())
    for place, octet in fautes:
        octets[int(place * len(octets))] = octet
    with suppress(ErreurParcours):
        lire_feuilles(ecrit(dossier / "c.xlsx", bytes(octets)))


def test_trop_de_parties_et_noms_en_double(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "parties.xlsx", "w") as sortie:
        for rang in range(formats.ENTREES_MAX + 1):
            sortie.writestr(f"xl/{rang}", b"")
    assert code(tmp_path / "parties.xlsx") == "classeur_demesure"
    with zipfile.ZipFile(tmp_path / "double.xlsx", "w") as sortie:
        sortie.writestr("xl/workbook.xml", b"a")
        sortie.writestr("XL/WORKBOOK.XML", b"b")
    assert code(tmp_path / "double.xlsx") == "classeur_abime"


def test_fichier_trop_gros(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "OCTETS_MAX", 10)
    assert code(ecrit(tmp_path / "gros.csv", b"a;b;c;d;e;f;g;h")) == "classeur_demesure"


# --- XLSX -------------------------------------------------------------------------------------


def brut(tmp_path: Path, xml: bytes) -> FeuilleLue:
    chemin = classeur(tmp_path / "brut.xlsx", {"J": [JEUNES, UN]})
    return lire_feuilles(remplacer_partie(chemin, FEUILLE_1, xml))[1][0]


def codes(feuille: FeuilleLue) -> list[str]:
    return [r.code for r in feuille.remarques]


def test_cellule_au_bout_du_monde(tmp_path: Path) -> None:
    lointaine = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    feuille = brut(tmp_path, feuille_xml([ligne_xml(1, JEUNES), ligne_xml(2, ["D-1"]), lointaine]))
    assert [ligne.numero for ligne in feuille.lignes] == [1, 2]
    assert codes(feuille) == ["lignes_vides", "trop_de_colonnes"]
    assert feuille.remarques[0].ligne == 2 + VIDES_DE_SUITE_MAX


def test_colonne_forgee_sans_fin(tmp_path: Path) -> None:
    forgee = '<row r="2"><c r="A2"><v>1</v></c><c r="ZZZZZZ2"><v>1</v></c></row>'
    chemin = classeur(tmp_path / "f.xlsx", {"J": [JEUNES, UN]})
    xml = feuille_xml([ligne_xml(1, JEUNES), forgee])
    assert code(remplacer_partie(chemin, FEUILLE_1, xml)) == "classeur_abime"


def test_un_million_de_lignes_mises_en_forme(tmp_path: Path) -> None:
    def lignes() -> list[str]:
        vides = [
            f'<row r="{r}" s="1" customFormat="1"><c r="A{r}" s="1"/><c r="B{r}" s="1"/></row>'
            for r in range(3, 1_000_001)
        ]
        return [ligne_xml(1, JEUNES), ligne_xml(2, ["D-1", "Roc"]), *vides]

    feuille = brut(tmp_path, feuille_xml(lignes()))
    assert [ligne.numero for ligne in feuille.lignes] == [1, 2]
    assert codes(feuille) == ["lignes_vides"]


def test_lignes_vides_au_milieu_gardent_les_numeros(tmp_path: Path) -> None:
    haut, bas = ligne_xml(3, JEUNES), ligne_xml(9_000, ["D-1", "Roc"])
    feuille = brut(tmp_path, feuille_xml([haut, bas]))
    assert [ligne.numero for ligne in feuille.lignes] == [3, 9_000]
    assert not feuille.remarques


@pytest.mark.parametrize("largeur", [400, 500, 600])
def test_largeur_de_la_feuille(tmp_path: Path, largeur: int) -> None:
    titres = [f"c{c}" for c in range(largeur)]
    feuille = brut(tmp_path, feuille_xml([ligne_xml(1, titres), ligne_xml(2, titres)]))
    assert len(feuille.lignes[1].valeurs) == min(largeur, COLONNES_MAX)
    assert codes(feuille) == (["trop_de_colonnes"] if largeur > COLONNES_MAX else [])


def test_fusions_verticales_recopiees(tmp_path: Path) -> None:
    lignes = [
        ligne_xml(1, ["Suivi", None, None]),
        ligne_xml(2, ["N° dossier", "Nature", "Début"]),
        ligne_xml(3, ["D-1", "APJM", "01/01/2026"]),
        ligne_xml(4, [None, "AEMO", "01/01/2025"]),
        ligne_xml(5, [None, "AED"]),
    ]
    fusions = (
        '<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="A3:A5"/>'
        '<mergeCell ref="C4:C5"/></mergeCells>'
    )
    feuille = brut(tmp_path, feuille_xml(lignes, fusions))
    assert [ligne.valeurs for ligne in feuille.lignes] == [
        ("Suivi",),
        ("N° dossier", "Nature", "Début"),
        ("D-1", "APJM", "01/01/2026"),
        ("D-1", "AEMO", "01/01/2025"),
        ("D-1", "AED", "01/01/2025"),
    ]


def test_formules(tmp_path: Path) -> None:
    calculee = '<c r="A2" t="str"><f>1&amp;"x"</f><v>D-1</v></c>'
    texte = '<c r="B2" t="inlineStr"><is><t>=HYPERLINK("http://exemple.invalid")</t></is></c>'
    muette = '<c r="C2"><f>B1+1</f></c>'
    feuille = brut(
        tmp_path,
        feuille_xml([ligne_xml(1, JEUNES), f'<row r="2">{calculee}{texte}{muette}</row>']),
    )
    assert feuille.lignes[1].valeurs == ("D-1", '=HYPERLINK("http://exemple.invalid")')
    assert codes(feuille) == ["formule_sans_valeur"]


def test_feuille_masquee_dite_et_non_lue(tmp_path: Path) -> None:
    chemin = classeur(tmp_path / "m.xlsx", {"Jeunes": [JEUNES, UN], "Ancien": [JEUNES, UN]})
    with zipfile.ZipFile(chemin) as archive:
        xml = archive.read("xl/workbook.xml")
    remplacer_partie(
        chemin, "xl/workbook.xml", xml.replace(b'name="Ancien"', b'name="Ancien" state="hidden"')
    )
    _, feuilles = lire_feuilles(chemin)
    assert [len(f.lignes) for f in feuilles] == [2, 0]
    assert codes(feuilles[1]) == ["feuille_masquee"]


def test_trop_de_cellules() -> None:
    budget = Budget()
    budget.depenser(CELLULES_MAX)
    with pytest.raises(FichierAbime, match="trop de cellules"):
        Accumulateur(FeuilleLue("J"), budget).ajouter(1, iter(["D-1"]))


def test_trop_de_lignes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("ase_parcours.echanges.tableur.cellules.LIGNES_MAX", 3)
    chemin = classeur(tmp_path / "l.xlsx", {"J": [JEUNES, *[UN] * 5]})
    feuille = lire_feuilles(chemin)[1][0]
    assert len(feuille.lignes) == 3
    assert codes(feuille) == ["trop_de_lignes"]


def test_lire_un_csv_ne_charge_pas_openpyxl(tmp_path: Path) -> None:
    import subprocess

    chemin = ecrit(tmp_path / "a.csv", b"dossier;nom\nD-1;Roc\n")
    programme = (
        "import sys; from pathlib import Path;"
        "from ase_parcours.echanges.tableur.lecture import lire_feuilles;"
        "lire_feuilles(Path(sys.argv[1]));"
        "print([m for m in ('openpyxl','python_calamine','rapidfuzz') if m in sys.modules])"
    )
    sortie = subprocess.run(
        [sys.executable, "-c", programme, str(chemin)],
        capture_output=True,
        text=True,
        check=True,
        env=enfant.environnement(),
    )
    assert sortie.stdout.strip() == "[]"


# --- ODS --------------------------------------------------------------------------------------


def test_ods_textes_dates_et_nombres(tmp_path: Path) -> None:
    lignes: list[list[object]] = [
        [],
        [None, "Suivi"],
        [None, *JEUNES],
        [None, "D-1", "Roc & fils", 12.5, UN[3]],
    ]
    genre, feuilles = lire_feuilles(ods(tmp_path / "s.ods", {"Jeunes": table_ods(lignes)}))
    assert genre is Format.ODS
    assert [(ligne.numero, ligne.valeurs) for ligne in feuilles[0].lignes] == [
        (2, (None, "Suivi")),
        (3, (None, *JEUNES)),
        (4, (None, "D-1", "Roc & fils", 12.5, UN[3])),
    ]


@pytest.mark.parametrize(("lignes", "colonnes"), [(1_048_570, 16_383), (60_000, 1_500)])
def test_ods_tres_creux_n_abat_pas_l_application(
    tmp_path: Path, lignes: int, colonnes: int
) -> None:
    """Deux cellules aux deux bouts d'une feuille : l'enfant meurt ou refuse, nous non."""
    creux = (
        table_ods([JEUNES])
        + f'<table:table-row table:number-rows-repeated="{lignes}"><table:table-cell/>'
        + "</table:table-row><table:table-row>"
        + f'<table:table-cell table:number-columns-repeated="{colonnes}"/>'
        + '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
        + "</table:table-row>"
    )
    chemin = ods(tmp_path / "creux.ods", {"J": creux})
    assert chemin.stat().st_size < 5_000
    assert code(chemin) == "classeur_demesure"


def test_ods_trop_lent(tmp_path: Path) -> None:
    chemin = ods(tmp_path / "lent.ods", {"J": table_ods([JEUNES, UN])})
    with pytest.raises(FichierAbime) as erreur:
        classeur_ods.lire_ods(chemin, lambda _lues: None, delai=0.0)
    assert erreur.value.code == "classeur_demesure"


def test_ods_chiffre_ou_abime(tmp_path: Path) -> None:
    tables = {"J": table_ods([JEUNES, UN])}
    chiffre = ods(tmp_path / "c.ods", tables, manifeste="<manifest:encryption-data/>")
    assert code(chiffre) == "classeur_protege"
    casse = remplacer_partie(ods(tmp_path / "a.ods", tables), "content.xml", b"<pas fini")
    assert code(casse) == "classeur_abime"


def test_ods_vide(tmp_path: Path) -> None:
    assert code(ods(tmp_path / "v.ods", {"J": table_ods([[]])})) == "classeur_vide"


def test_l_enfant_ods_ne_prend_pas_ses_modules_dans_le_dossier_courant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(9)", encoding="utf-8")
    ods(tmp_path / "s.ods", {"J": table_ods([JEUNES, UN])})
    monkeypatch.chdir(tmp_path)
    assert len(lire_feuilles(Path("s.ods"))[1][0].lignes) == 2


def test_commande_de_l_application_figee(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    chemin = tmp_path / "a.ods"
    assert classeur_ods.commande(chemin) == [sys.executable, "--lecteur-ods", str(chemin)]


def test_noms_de_colonnes() -> None:
    assert [lettres(c) for c in (0, 25, 26, 499, 16383)] == ["A", "Z", "AA", "SF", "XFD"]
    assert io.BytesIO(feuille_xml([])).read(5) == b"<?xml"


def test_un_ctrl_c_enveloppe_par_une_bibliotheque_reste_un_ctrl_c(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python fait une RuntimeError d'une interruption tombée pendant qu'une classe se crée."""

    def couper(*_: object) -> None:
        try:
            raise KeyboardInterrupt
        except KeyboardInterrupt as erreur:
            raise RuntimeError("Error calling __set_name__") from erreur

    def abimer(*_: object) -> None:
        raise ValueError("au fond du classeur")

    monkeypatch.setattr(classeur_xlsx, "_lire", couper)
    with pytest.raises(KeyboardInterrupt):
        classeur_xlsx.lire_xlsx(tmp_path / "x.xlsx", lambda _: None)
    monkeypatch.setattr(classeur_xlsx, "_lire", abimer)
    with pytest.raises(FichierAbime):
        classeur_xlsx.lire_xlsx(tmp_path / "x.xlsx", lambda _: None)
