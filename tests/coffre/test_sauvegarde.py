"""Sauvegarder : un fichier entier et vérifié, ou rien (B.13 n° 4)."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from outils_coffre import MOT_DE_PASSE, TAILLE_PAGE, Coffre, creer_coffre, retourner_bit

from ase_parcours.coffre import cles, conteneur
from ase_parcours.coffre.connexion import fermer, ouvrir_connexion
from ase_parcours.coffre.sauvegarde import examiner, sauvegarder
from ase_parcours.erreurs import (
    EnvironnementRefuse,
    ErreurParcours,
    FichierAbime,
    OuvertureImpossible,
    UsageInvalide,
)


@pytest.fixture
def coffre(tmp_path: Path) -> Coffre:
    coffre = creer_coffre(tmp_path / "coffre")
    conn = ouvrir_connexion(coffre.base, coffre.dek)
    conn.execute("CREATE TABLE t (a TEXT)")
    conn.execute("BEGIN IMMEDIATE")
    conn.executemany("INSERT INTO t VALUES (?)", [("CANARI",)] * 2000)
    conn.execute("COMMIT")
    fermer(conn)
    return coffre


@pytest.fixture
def ailleurs(tmp_path: Path) -> Path:
    (tmp_path / "cle usb").mkdir()
    return tmp_path / "cle usb"


def test_un_seul_fichier_prive_et_chiffre(coffre: Coffre, ailleurs: Path) -> None:
    fait = sauvegarder(coffre.dossier, coffre.dek, ailleurs / "copie.sauvegarde")
    contenu = fait.fichier.read_bytes()
    assert [f.name for f in ailleurs.iterdir()] == ["copie.sauvegarde"]
    assert fait.empreinte == hashlib.sha256(contenu).hexdigest()
    assert fait.octets == len(contenu)
    assert fait.fichier.stat().st_mode & 0o777 == 0o600
    assert contenu.startswith(conteneur.SIGNATURE)
    assert b"CANARI" not in contenu
    assert coffre.dek.octets() not in contenu


def test_l_en_tete_voyage_avec_la_base(coffre: Coffre, ailleurs: Path) -> None:
    fait = sauvegarder(coffre.dossier, coffre.dek, ailleurs / "s")
    lu = examiner(fait.fichier)
    assert lu.entete == coffre.entete
    assert cles.deverrouiller(lu.entete, "alex", MOT_DE_PASSE) == coffre.dek


def test_sauvegarde_pendant_qu_on_ecrit(coffre: Coffre, ailleurs: Path) -> None:
    ecrivain = ouvrir_connexion(coffre.base, coffre.dek)
    ecrivain.execute("INSERT INTO t VALUES ('validee')")
    ecrivain.execute("BEGIN IMMEDIATE")
    ecrivain.execute("INSERT INTO t VALUES ('en cours')")
    fait = sauvegarder(coffre.dossier, coffre.dek, ailleurs / "s")
    ecrivain.execute("ROLLBACK")
    ecrivain.close()
    base = ailleurs / "extraite.db"
    with base.open("wb") as sortie:
        conteneur.extraire_base(fait.fichier, examiner(fait.fichier), sortie)
    conn = ouvrir_connexion(base, coffre.dek)
    assert conn.execute("SELECT count(*) FROM t").fetchone()[0] == 2001
    conn.close()


def test_une_base_abimee_ne_devient_pas_une_sauvegarde(coffre: Coffre, ailleurs: Path) -> None:
    (ailleurs / "s").write_bytes(b"ancienne")
    retourner_bit(coffre.base, 3 * TAILLE_PAGE + 50)
    with pytest.raises(FichierAbime):
        sauvegarder(coffre.dossier, coffre.dek, ailleurs / "s")
    assert [f.name for f in ailleurs.iterdir()] == ["s"]
    assert (ailleurs / "s").read_bytes() == b"ancienne"


def test_lien_rompu_refuse(coffre: Coffre, ailleurs: Path) -> None:
    conn = ouvrir_connexion(coffre.base, coffre.dek)
    conn.execute("CREATE TABLE u (t INTEGER REFERENCES v (id))")
    conn.execute("CREATE TABLE v (id INTEGER PRIMARY KEY)")
    conn.execute("PRAGMA foreign_keys = OFF")
    conn.execute("INSERT INTO u VALUES (9)")
    fermer(conn)
    with pytest.raises(FichierAbime) as rompu:
        sauvegarder(coffre.dossier, coffre.dek, ailleurs / "s")
    assert rompu.value.code == "base_abimee"
    assert list(ailleurs.iterdir()) == []


def test_disque_plein_garde_l_ancienne(
    coffre: Coffre, ailleurs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (ailleurs / "s").write_bytes(b"ancienne")

    class Usage:
        free = 1_000_000

    monkeypatch.setattr("ase_parcours.coffre.sauvegarde.shutil.disk_usage", lambda _d: Usage)
    with pytest.raises(EnvironnementRefuse) as plein:
        sauvegarder(coffre.dossier, coffre.dek, ailleurs / "s")
    assert plein.value.code == "disque_plein"
    assert "Il reste 1 Mo" in plein.value.conseil
    assert (ailleurs / "s").read_bytes() == b"ancienne"


def test_support_qui_ecrit_faux_est_demasque(
    coffre: Coffre, ailleurs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (ailleurs / "s").write_bytes(b"ancienne")
    vraie = conteneur.ecrire

    def menteuse(sortie: object, *reste: object) -> None:
        vraie(sortie, *reste)  # type: ignore[arg-type]
        sortie.seek(-100, 2)  # type: ignore[attr-defined]
        sortie.write(b"\0" * 50)  # type: ignore[attr-defined]

    monkeypatch.setattr(conteneur, "ecrire", menteuse)
    with pytest.raises(EnvironnementRefuse) as faux:
        sauvegarder(coffre.dossier, coffre.dek, ailleurs / "s")
    assert faux.value.code == "sauvegarde_relue_fausse"
    assert [f.name for f in ailleurs.iterdir()] == ["s"]
    assert (ailleurs / "s").read_bytes() == b"ancienne"


def test_destinations_refusees(coffre: Coffre, ailleurs: Path) -> None:
    attendus: dict[Path, type[ErreurParcours]] = {
        coffre.base: UsageInvalide,
        coffre.dossier / "coffre.entete.json": UsageInvalide,
        ailleurs: UsageInvalide,
        ailleurs / "NUL": UsageInvalide,
        ailleurs / "absent" / "s": EnvironnementRefuse,
    }
    avant = {f.name: f.read_bytes() for f in coffre.dossier.iterdir()}
    for dest, genre in attendus.items():
        with pytest.raises(genre):
            sauvegarder(coffre.dossier, coffre.dek, dest)
    assert {f.name: f.read_bytes() for f in coffre.dossier.iterdir()} == avant


def test_coffre_absent(tmp_path: Path, ailleurs: Path, coffre: Coffre) -> None:
    with pytest.raises(EnvironnementRefuse):
        sauvegarder(tmp_path / "rien", coffre.dek, ailleurs / "s")


def test_chaque_octet_du_fichier_compte(coffre: Coffre, ailleurs: Path) -> None:
    fait = sauvegarder(coffre.dossier, coffre.dek, ailleurs / "s")
    cle = cles.cle_derivee(coffre.dek, cles.USAGE_SAUVEGARDE)
    bon = fait.fichier.read_bytes()

    def accepte() -> bool:
        try:
            manifeste = examiner(fait.fichier)
        except ErreurParcours:
            return False
        if conteneur.empreinte_base(fait.fichier, manifeste) != manifeste.empreinte_base:
            return False
        return manifeste.authentique(cle)

    assert accepte()
    for position in range(0, len(bon), 97):
        retourner_bit(fait.fichier, position)
        assert not accepte(), position
        fait.fichier.write_bytes(bon)
    for reste in (0, 10, 25, 29, 500, len(bon) // 2, len(bon) - 1):
        fait.fichier.write_bytes(bon[:reste])
        assert not accepte(), reste
    fait.fichier.write_bytes(bon + b"\0")
    assert not accepte()


def test_phrases_distinctes(coffre: Coffre, ailleurs: Path) -> None:
    fait = sauvegarder(coffre.dossier, coffre.dek, ailleurs / "s")
    bon = fait.fichier.read_bytes()
    signature = len(conteneur.SIGNATURE)
    cas: dict[str, bytes] = {
        "pas_une_sauvegarde": b"%PDF-1.7" + bytes(5000),
        "sauvegarde_tronquee": bon[:-1],
        "sauvegarde_abimee": bon[: signature + 3],
        "version_plus_recente": bon[:signature] + b"\x02" + bon[signature + 1 :],
    }
    for code, contenu in cas.items():
        fait.fichier.write_bytes(contenu)
        with pytest.raises((FichierAbime, OuvertureImpossible)) as erreur:
            examiner(fait.fichier)
        assert erreur.value.code == code
    with pytest.raises(EnvironnementRefuse):
        examiner(ailleurs / "absente")
    with pytest.raises(EnvironnementRefuse):
        examiner(ailleurs)
