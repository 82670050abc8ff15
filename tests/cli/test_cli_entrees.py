"""Mauvaises entrées (issue 2, « Bad input ») : une phrase, le bon code, rien de perdu."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter
from outils_cli import (
    COMPTE,
    JEUNES,
    MOT_DE_PASSE,
    Poste,
    classeur,
    environnement,
)

from ase_parcours.coffre import cles, emplacements
from ase_parcours.coffre.connexion import ouvrir_connexion
from ase_parcours.coffre.entete_fichiers import lire_entete

ANA = ["P-1", "Roc", "Ana", date(2009, 3, 12)]


@pytest.fixture
def peuple(poste: Poste) -> Poste:
    """Un coffre d'un jeune, refermé."""
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc")
    return poste


def base(poste: Poste) -> Path:
    return emplacements.base(poste.coffre)


def retourner(fichier: Path, position: int) -> None:
    octets = bytearray(fichier.read_bytes())
    octets[position] ^= 1
    fichier.write_bytes(octets)


def toutes(poste: Poste) -> list[list[object]]:
    """Des commandes de chaque sorte, lecture et écriture."""
    ajout = poste.fichier("ajout.json", {"jeune": "P-2", "nom": "Val"})
    return [["jeunes"], ["coffre", "verifier"], ["faire", "enregistrer_jeune", ajout]]


# --- Le coffre ----------------------------------------------------------------------------------


def tronquer(poste: Poste) -> None:
    taille = base(poste).stat().st_size
    os.truncate(base(poste), taille // 2)


def tronquer_au_milieu_d_une_page(poste: Poste) -> None:
    os.truncate(base(poste), base(poste).stat().st_size - 1000)


def vider(poste: Poste) -> None:
    os.truncate(base(poste), 0)


def en_clair(poste: Poste) -> None:
    base(poste).unlink()
    claire = sqlite3.connect(base(poste))
    claire.execute("CREATE TABLE jeune (nom TEXT)")
    claire.commit()
    claire.close()


def au_hasard(poste: Poste) -> None:
    base(poste).write_bytes(os.urandom(40_960))


def debut_abime(poste: Poste) -> None:
    retourner(base(poste), 1000)


def supprimer_la_base(poste: Poste) -> None:
    base(poste).unlink()


@pytest.mark.parametrize(
    ("abimer", "noms"),
    [
        (tronquer, {"coffre_tronque"}),
        (tronquer_au_milieu_d_une_page, {"coffre_tronque", "coffre_abime"}),
        (vider, {"coffre_vide"}),
        (en_clair, {"coffre_en_clair"}),
        (au_hasard, {"coffre_autre_fichier"}),
        (debut_abime, {"coffre_abime"}),
        (supprimer_la_base, {"coffre_absent"}),
    ],
)
def test_base_inutilisable(peuple: Poste, abimer: Callable[[Poste], None], noms: set[str]) -> None:
    abimer(peuple)
    avant = {f.name: f.read_bytes() for f in peuple.coffre.iterdir() if f.is_file()}
    for commande in toutes(peuple):
        fini = peuple(*commande)
        assert fini.code in (5, 6), fini
        assert fini.erreur["nom"] in noms, fini
        assert fini.erreur["conseil"]
    apres = {f.name: f.read_bytes() for f in peuple.coffre.iterdir() if f.is_file()}
    assert {n: apres.get(n) for n in avant} == avant


def test_coffre_plus_recent(peuple: Poste) -> None:
    entete = lire_entete(peuple.coffre).entete
    cle = cles.deverrouiller(entete, COMPTE, MOT_DE_PASSE)
    connexion = ouvrir_connexion(base(peuple), cle, sel=entete.sel_base)
    connexion.execute("UPDATE alembic_version SET version_num = '9999'")
    connexion.close()
    copie = peuple.racine / "copie.ase"
    commandes = toutes(peuple)
    commandes += [["coffre", "reprendre"], ["coffre", "sauvegarder", copie]]
    for commande in commandes:
        fini = peuple(*commande)
        assert (fini.code, fini.erreur["nom"]) == (3, "version_plus_recente"), commande


def test_sauvegarde_plus_recente_refusee_avant_la_bascule(peuple: Poste) -> None:
    copie = peuple.racine / "copie.ase"
    modele = peuple.copier("modele")
    entete = lire_entete(peuple.coffre).entete
    cle = cles.deverrouiller(entete, COMPTE, MOT_DE_PASSE)
    from ase_parcours.coffre.sauvegarde import sauvegarder

    connexion = ouvrir_connexion(emplacements.base(modele), cle, sel=entete.sel_base)
    connexion.execute("UPDATE alembic_version SET version_num = '9999'")
    connexion.close()
    sauvegarder(modele, cle, copie)
    fini = peuple("coffre", "restaurer", copie)
    assert (fini.code, fini.erreur["nom"]) == (3, "version_plus_recente")
    assert [x["dossier"] for x in peuple("jeunes").json] == ["P-1"]
    peuple.sain()


def test_un_bit_retourne_dans_une_page_de_donnees(peuple: Poste) -> None:
    """Chaque page porte son sceau : la vérification trouve celle qui a changé."""
    lignes = [[f"P-{n}", f"Nom {n}", "X"] for n in range(300)]
    fichier = classeur(peuple.racine / "s.xlsx", {"Jeunes": [JEUNES, *lignes]})
    assert peuple("importer", fichier).code == 0
    pages = base(peuple).stat().st_size // 4096
    intact = base(peuple).read_bytes()
    trouves = 0
    for page in range(2, pages, max(1, pages // 12)):
        base(peuple).write_bytes(intact)
        retourner(base(peuple), page * 4096 + 700)
        fini = peuple("coffre", "verifier")
        assert fini.code == 5, (page, fini)
        if "constats" in fini.json:
            codes = {c["code"] for c in fini.json["constats"]}
            assert codes & {"page_alteree", "base_illisible"}
            assert fini.json["sain"] is False
        else:
            assert fini.erreur["nom"] == "coffre_abime"
        trouves += 1
    assert trouves >= 10
    base(peuple).write_bytes(intact)
    peuple.sain()


def test_un_bit_retourne_dans_le_wal(peuple: Poste) -> None:
    """SQLite abandonne en silence la fin d'un -wal abîmé ; le témoin, lui, s'en souvient."""
    programme = (
        "import os, sys\n"
        "from datetime import date\n"
        "from pathlib import Path\n"
        "from ase_parcours.operations import acces\n"
        "s = acces.ouvrir(Path(sys.argv[1]), 'alex', sys.argv[2])\n"
        "for n in range(3):\n"
        "    s.faire('enregistrer_jeune', {'jeune': f'W-{n}', 'nom': 'X'}, date(2026, 11, 22))\n"
        "os._exit(9)\n"
    )
    subprocess.run(
        [sys.executable, "-c", programme, str(peuple.coffre), MOT_DE_PASSE],
        env=environnement(),
        check=False,
        timeout=60,
    )
    wal = base(peuple).with_name("coffre.db-wal")
    assert wal.stat().st_size > 0
    retourner(wal, wal.stat().st_size // 2)
    lecture = peuple("jeunes")
    assert lecture.code == 0
    assert "Il manque à ce coffre des écritures" in lecture.erreurs
    ajout = peuple.fichier("ajout.json", {"jeune": "P-2", "nom": "Val"})
    refuse = peuple("faire", "enregistrer_jeune", ajout)
    assert (refuse.code, refuse.erreur["nom"]) == (5, "coffre_en_lecture_seule")
    assert peuple("coffre", "verifier").code == 5
    assert peuple("coffre", "reprendre").code == 0
    peuple.sain()
    assert "P-1" in [x["dossier"] for x in peuple("jeunes").json]


@pytest.mark.parametrize("nom", [emplacements.ENTETE, emplacements.ENTETE_COPIE])
def test_une_copie_de_l_entete_manque(peuple: Poste, nom: str) -> None:
    (peuple.coffre / nom).unlink()
    lecture = peuple("jeunes")
    assert (lecture.code, len(lecture.json)) == (0, 1)
    assert f"« {nom} »" in lecture.erreurs
    assert not (peuple.coffre / nom).exists()  # lire n'écrit rien
    peuple.faire("enregistrer_jeune", jeune="P-2", nom="Val")
    assert (peuple.coffre / nom).exists()
    assert peuple("jeunes").erreurs == ""


def test_les_deux_entetes_manquent(peuple: Poste) -> None:
    for nom in (emplacements.ENTETE, emplacements.ENTETE_COPIE):
        (peuple.coffre / nom).unlink()
    fini = peuple("jeunes")
    assert (fini.code, fini.erreur["nom"]) == (5, "entete_perdu")


def test_entete_d_un_autre_coffre(peuple: Poste) -> None:
    ici = peuple.coffre
    peuple.coffre = peuple.racine / "autre"
    assert peuple("coffre", "creer", "--utilisateur", COMPTE).code == 0
    autre, peuple.coffre = peuple.coffre, ici
    for nom in (emplacements.ENTETE, emplacements.ENTETE_COPIE):
        shutil.copy(autre / nom, ici / nom)
    fini = peuple("jeunes")
    assert (fini.code, fini.erreur["nom"]) == (5, "coffre_autre_fichier")


def test_temoin_efface(peuple: Poste) -> None:
    (peuple.coffre / emplacements.TETE).unlink()
    assert "Le témoin du journal manque" in peuple("jeunes").erreurs
    ajout = peuple.fichier("ajout.json", {"jeune": "P-2", "nom": "Val"})
    assert peuple("faire", "enregistrer_jeune", ajout).code == 5
    peuple("coffre", "reprendre")
    assert peuple("faire", "enregistrer_jeune", ajout).code == 0


def test_copie_ouverte_ailleurs_prend_une_epoque(peuple: Poste) -> None:
    copie = peuple.copier("copie")
    peuple.faire("enregistrer_jeune", jeune="P-2", nom="Val")
    peuple.coffre = copie
    ajout = peuple.fichier("ajout.json", {"jeune": "P-3", "nom": "Lys"})
    fini = peuple("faire", "enregistrer_jeune", ajout)
    assert fini.code == 0
    assert "copie ou une restauration" in fini.erreurs
    peuple.sain()


def test_disque_plein_pendant_une_saisie(peuple: Poste) -> None:
    plafond = base(peuple).stat().st_size
    programme = (
        "import resource, signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({plafond}, {plafond}))\n"
        "from ase_parcours.cli.principal import principal\n"
        "sys.exit(principal(sys.argv[1:]))\n"
    )
    gros = peuple.fichier("gros.json", {"jeune": "P-2", "observations": "x" * 19_000})
    liste = peuple.fichier(
        "liste.json",
        [
            {
                "operation": "enregistrer_jeune",
                "arguments": {"jeune": f"P-{n}", "parole": "x" * 19_000},
            }
            for n in range(2, 60)
        ],
    )
    fini = subprocess.run(
        [sys.executable, "-c", programme, "faire", str(liste), *peuple.options(), "--json"],
        capture_output=True,
        env=environnement(),
        check=False,
    )
    assert fini.returncode == 6, fini.stderr
    assert b'"code":6' in fini.stdout
    assert [x["dossier"] for x in peuple("jeunes").json] == ["P-1"]
    peuple.sain()
    assert peuple("faire", "enregistrer_jeune", gros).code == 0


# --- Les tableurs ---------------------------------------------------------------------------------


def xlsx_protege(chemin: Path) -> None:
    # Un classeur chiffré par Excel est un conteneur OLE, comme les anciens .xls.
    chemin.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096))


def xlsx_sans_ligne(chemin: Path) -> None:
    classeur(chemin, {"Jeunes": []})


def xlsx_sans_colonne_connue(chemin: Path) -> None:
    classeur(chemin, {"Feuil1": [["Rouge", "Vert"], ["1", "2"]]})


def xlsx_sans_dossier(chemin: Path) -> None:
    classeur(chemin, {"Jeunes": [["Nom", "Prénom", "Né(e) le"], ["Roc", "Ana", "12/03/2009"]]})


def xlsx_coupe(chemin: Path) -> None:
    classeur(chemin, {"Jeunes": [JEUNES, *[ANA] * 50]})
    os.truncate(chemin, chemin.stat().st_size // 2)


def zip_d_images(chemin: Path) -> None:
    with zipfile.ZipFile(chemin, "w") as archive:
        archive.writestr("photo.jpg", b"\xff\xd8\xff")


def page_web(chemin: Path) -> None:
    chemin.write_text("<html><table><tr><td>N° dossier</td></tr></table></html>", "utf-8")


def csv_sans_fin(chemin: Path) -> None:
    chemin.write_text('N° dossier;Nom;Prénom\nP-2;"Val;Bob\n' + "P-3;a;b\n" * 200_000, "utf-8")


@pytest.mark.parametrize(
    ("nom", "fabriquer", "code"),
    [
        ("suivi.xlsx", lambda f: f.write_bytes(b"%PDF-1.7\n..."), "fichier_pdf"),
        ("suivi.xlsx", lambda f: f.write_bytes(b""), "fichier_vide"),
        ("suivi.xlsx", xlsx_protege, "classeur_ancien_ou_protege"),
        ("suivi.xlsx", xlsx_sans_ligne, "classeur_vide"),
        ("suivi.xlsx", xlsx_sans_colonne_connue, "aucun_entete"),
        ("suivi.xlsx", xlsx_sans_dossier, "colonne_dossier_absente"),
        ("suivi.xlsx", xlsx_coupe, "classeur_abime"),
        ("suivi.ods", zip_d_images, "archive_sans_classeur"),
        ("suivi.xls", page_web, "fichier_web"),
        ("suivi.csv", csv_sans_fin, "ligne_demesuree"),
        ("suivi.csv", lambda f: f.write_bytes(os.urandom(20_000)), "format_inconnu"),
        ("suivi.csv", lambda f: f.write_bytes(b"SQLite format 3\0" + bytes(100)), "fichier_base"),
        ("suivi.csv", lambda f: f.write_bytes(b"\x89PNG\r\n\x1a\n"), "fichier_image"),
    ],
)
def test_fichier_qui_n_est_pas_ce_qu_il_pretend(
    peuple: Poste, nom: str, fabriquer: Callable[[Path], None], code: str
) -> None:
    fichier = peuple.racine / nom
    fabriquer(fichier)
    for suite in ([], ["--simuler"]):
        fini = peuple("importer", fichier, *suite)
        assert (fini.code, fini.erreur["nom"]) == (5, code), fini
        assert fini.erreur["conseil"]
        assert str(peuple.racine) not in fini.erreur["message"]
    assert [x["dossier"] for x in peuple("jeunes").json] == ["P-1"]
    peuple.sain()


@pytest.mark.parametrize("nom", ["tube", "boucle"])
def test_fichier_special(peuple: Poste, nom: str) -> None:
    chemin = peuple.racine / nom
    if nom == "tube":
        os.mkfifo(chemin)
    else:
        chemin.symlink_to(chemin)
    fini = peuple("importer", chemin)
    assert fini.code == 6
    assert fini.erreur["nom"] in ("fichier_special", "fichier_absent", "fichier_illisible")


def test_cellules_fusionnees(peuple: Poste) -> None:
    chemin = peuple.racine / "suivi.xlsx"
    livre = xlsxwriter.Workbook(str(chemin))
    feuille = livre.add_worksheet("Jeunes")
    feuille.merge_range(0, 0, 0, 3, "Suivi du foyer")
    for colonne, titre in enumerate(JEUNES[:3]):
        feuille.write(1, colonne, titre)
    feuille.merge_range(2, 0, 3, 0, "P-7")
    feuille.write_row(2, 1, ["Lys", "Zoé"])
    feuille.write_row(3, 1, ["Lys", "Zoé bis"])
    livre.close()
    fini = peuple("importer", chemin)
    assert fini.code == 1  # la valeur fusionnée vaut pour ses deux lignes
    assert [r["code"] for r in fini.json["rejets"]] == ["doublon"]
    assert fini.json["crees"] == 1


def test_un_million_de_lignes_mises_en_forme(peuple: Poste) -> None:
    chemin = classeur(peuple.racine / "suivi.xlsx", {"Jeunes": [JEUNES, ["P-7", "Lys", "Zoé"]]})
    with zipfile.ZipFile(chemin) as archive:
        parties = {p.filename: archive.read(p) for p in archive.infolist()}
    feuille = parties["xl/worksheets/sheet1.xml"].decode()
    vides = "".join(f'<row r="{n}" s="1" customFormat="1"/>' for n in range(3, 1_000_003))
    parties["xl/worksheets/sheet1.xml"] = feuille.replace(
        "</sheetData>", f"{vides}</sheetData>"
    ).encode()
    with zipfile.ZipFile(chemin, "w", zipfile.ZIP_DEFLATED) as archive:
        for nom, octets in parties.items():
            archive.writestr(nom, octets)
    fini = peuple("importer", chemin)
    assert (fini.code, fini.json["crees"], fini.json["lignes"]["lues"]) == (0, 1, 1)
    assert [a["code"] for a in fini.json["alertes"] if a["code"] == "lignes_vides"]


def test_une_cellule_a_l_autre_bout(peuple: Poste) -> None:
    chemin = peuple.racine / "suivi.xlsx"
    livre = xlsxwriter.Workbook(str(chemin))
    feuille = livre.add_worksheet("Jeunes")
    feuille.write_row(0, 0, JEUNES[:3])
    feuille.write_row(1, 0, ["P-7", "Lys", "Zoé"])
    feuille.write(1_048_575, 16_383, "x")
    livre.close()
    fini = peuple("importer", chemin)
    assert (fini.code, fini.json["crees"], fini.json["lignes"]["lues"]) == (0, 1, 1)


CSV = "N° dossier;Nom;Prénom\r\nP-7;Lÿs;Zoé\r\n"


@pytest.mark.parametrize(
    "octets",
    [
        CSV.encode("utf-16"),
        CSV.encode("utf-16-le"),
        CSV.encode("utf-8-sig"),
        CSV.encode("utf-8"),
        CSV.encode("cp1252"),
        CSV.replace("Lÿs", "L\0ÿs").encode("utf-8"),
        CSV.replace("\r\n", "\r").encode("utf-8"),
    ],
)
def test_csv_de_toute_sorte(peuple: Poste, octets: bytes) -> None:
    fini = peuple("importer", peuple.fichier("suivi.csv", octets))
    assert (fini.code, fini.json["crees"]) == (0, 1)
    assert [x["nom"] for x in peuple("jeunes").json if x["dossier"] == "P-7"] == ["Lÿs"]


def test_csv_de_quatre_cents_colonnes(peuple: Poste) -> None:
    titres = ["N° dossier", "Nom", "Prénom", *(f"Champ {n}" for n in range(397))]
    lignes = [titres, ["P-7", "Lys", "Zoé", *("x" * 397)]]
    octets = "\r\n".join(";".join(x) for x in lignes).encode("utf-8")
    fini = peuple("importer", peuple.fichier("suivi.csv", octets))
    assert (fini.code, fini.json["crees"]) == (0, 1)
    inconnues = [a for a in fini.json["alertes"] if a["code"] == "colonne_inconnue"]
    assert len(inconnues) == 397


@pytest.mark.parametrize(
    "option", ["{r}/suivi.xlsx", "{r}/./suivi.xlsx", "{c}/coffre.db", "{c}/r.xlsx"]
)
def test_les_refus_n_ecrasent_ni_le_tableur_ni_le_coffre(peuple: Poste, option: str) -> None:
    suivi = classeur(peuple.racine / "suivi.xlsx", {"Jeunes": [JEUNES, ANA, [None, "Sans"]]})
    avant = suivi.read_bytes()
    fini = peuple("importer", suivi, "--rejets", option.format(r=peuple.racine, c=peuple.coffre))
    assert fini.code == 2
    assert fini.erreur["nom"] in ("rejets_sur_source", "fichier_dans_coffre")
    assert suivi.read_bytes() == avant
    peuple.sain()


def test_refus_impossibles_a_ecrire(peuple: Poste) -> None:
    suivi = classeur(peuple.racine / "suivi.xlsx", {"Jeunes": [JEUNES, [*ANA], [None, "Sans"]]})
    fini = peuple("importer", suivi, "--rejets", peuple.racine / "absent" / "refus.xlsx")
    assert (fini.code, fini.erreur["nom"]) == (6, "fichier_absent")
    refus = peuple.racine / "refus.xlsx"
    fini = peuple("importer", suivi, "--rejets", refus, "--simuler")
    assert fini.code == 1
    assert refus.exists()  # simuler écrit ce qu'on lui demande, pas le coffre
    assert [x["dossier"] for x in peuple("jeunes").json] == ["P-1"]
