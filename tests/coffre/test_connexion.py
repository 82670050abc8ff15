"""La fabrique de connexions : réglages, refus distincts, lecture seule (B.13 n° 5 et 7)."""

from __future__ import annotations

import os
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from outils_coffre import TAILLE_PAGE, lancer, nouvelle_cle, retourner_bit
from sqlcipher3 import dbapi2

from ase_parcours.coffre import connexion, moteur_sain
from ase_parcours.coffre.connexion import (
    IDENTIFIANT_APPLICATION,
    creer_base,
    fermer,
    lire_sel,
    ouvrir_connexion,
    vider_wal,
)
from ase_parcours.coffre.moteur_sain import sqlite_sain
from ase_parcours.coffre.secret import Secret
from ase_parcours.erreurs import EnvironnementRefuse, ErreurParcours, FichierAbime, UsageInvalide


@pytest.fixture
def cle() -> Secret:
    return nouvelle_cle()


@pytest.fixture
def base(tmp_path: Path, cle: Secret) -> Path:
    chemin = tmp_path / "coffre à moi #1 ?" / "coffre.db"
    chemin.parent.mkdir()
    creer_base(chemin, cle)
    remplir(chemin, cle, 200)
    return chemin


def remplir(chemin: Path, cle: Secret, lignes: int) -> None:
    conn = ouvrir_connexion(chemin, cle)
    conn.execute("CREATE TABLE IF NOT EXISTS t (a TEXT)")
    conn.execute("BEGIN IMMEDIATE")
    conn.executemany("INSERT INTO t VALUES (?)", [("x" * 300,)] * lignes)
    conn.execute("COMMIT")
    fermer(conn)


def lu(conn: dbapi2.Connection, requete: str) -> object:
    return conn.execute(requete).fetchone()[0]


def compte(chemin: Path, cle: Secret, *, lecture_seule: bool = False) -> object:
    conn = ouvrir_connexion(chemin, cle, lecture_seule=lecture_seule)
    try:
        return lu(conn, "SELECT count(*) FROM t")
    finally:
        conn.close()


def refus(chemin: Path, cle: Secret, sel: bytes | None = None) -> ErreurParcours:
    refuses = []
    for lecture_seule in (False, True):
        with pytest.raises(ErreurParcours) as erreur:
            ouvrir_connexion(chemin, cle, lecture_seule=lecture_seule, sel=sel)
        refuses.append(erreur.value)
    assert refuses[0].code == refuses[1].code
    return refuses[0]


def test_reglages_de_l_ecrivain(base: Path, cle: Secret) -> None:
    conn = ouvrir_connexion(base, cle)
    attendus = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "recursive_triggers": 1,
        "application_id": IDENTIFIANT_APPLICATION,
        "query_only": 0,
    }
    trouves = {nom: lu(conn, f"PRAGMA {nom}") for nom in attendus}
    assert {n: str(v) for n, v in trouves.items()} == {n: str(v) for n, v in attendus.items()}
    assert conn.isolation_level is None
    assert not conn.in_transaction
    conn.close()


def test_la_base_est_chiffree_et_privee(base: Path, cle: Secret) -> None:
    conn = ouvrir_connexion(base, cle)
    conn.execute("INSERT INTO t VALUES ('CANARI-DU-TEST')")
    for suffixe in ("", "-wal", "-shm"):
        fichier = base.with_name(base.name + suffixe)
        assert stat.S_IMODE(fichier.stat().st_mode) == 0o600
        assert b"CANARI-DU-TEST" not in fichier.read_bytes()
    conn.close()
    assert not base.read_bytes().startswith(b"SQLite format 3")
    with sqlite3.connect(base) as nu, pytest.raises(sqlite3.DatabaseError):
        nu.execute("SELECT count(*) FROM sqlite_master")
    nu.close()


def test_dossier_partage_ouvre_les_fichiers_au_groupe(tmp_path: Path, cle: Secret) -> None:
    tmp_path.chmod(0o2770)
    ancien = os.umask(0o077)
    try:
        creer_base(tmp_path / "coffre.db", cle)
        conn = ouvrir_connexion(tmp_path / "coffre.db", cle)
        conn.execute("CREATE TABLE t (a)")
        modes = {f.name: stat.S_IMODE(f.stat().st_mode) for f in tmp_path.iterdir()}
        conn.close()
    finally:
        os.umask(ancien)
    assert modes == dict.fromkeys(("coffre.db", "coffre.db-wal", "coffre.db-shm"), 0o660)


def test_creation_rend_le_sel_et_refuse_l_existant(tmp_path: Path, cle: Secret) -> None:
    chemin = tmp_path / "coffre.db"
    sel = creer_base(chemin, cle)
    assert sel == chemin.read_bytes()[:16] == lire_sel(chemin)
    avant = chemin.read_bytes()
    with pytest.raises(UsageInvalide) as existe:
        creer_base(chemin, cle)
    assert existe.value.code == "coffre_existe"
    assert chemin.read_bytes() == avant
    assert [f.name for f in tmp_path.iterdir()] == ["coffre.db"]


def test_creation_refuse_un_fichier_vide_ou_un_wal_orphelin(tmp_path: Path, cle: Secret) -> None:
    for nom in ("vide.db", "orphelin.db-wal"):
        (tmp_path / nom).touch()
        with pytest.raises(UsageInvalide):
            creer_base(tmp_path / nom.removesuffix("-wal"), cle)


def test_creation_coupee_ne_laisse_rien(
    tmp_path: Path, cle: Secret, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faillir(_c: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(connexion, "_passer_en_wal", faillir)
    with pytest.raises(KeyboardInterrupt):
        creer_base(tmp_path / "coffre.db", cle)
    assert list(tmp_path.iterdir()) == []


def test_refus_distincts(base: Path, cle: Secret, tmp_path: Path) -> None:
    bon, sel = base.read_bytes(), lire_sel(base)
    cas: dict[str, tuple[bytes, bytes | None]] = {
        "coffre_vide": (b"", sel),
        "coffre_en_clair": (b"SQLite format 3\x00" + bytes(4080), sel),
        "coffre_tronque": (bon[: 3 * TAILLE_PAGE + 7], sel),
        "coffre_autre_fichier": (os.urandom(3 * TAILLE_PAGE), sel),
        "coffre_illisible": (os.urandom(3 * TAILLE_PAGE), None),
        "coffre_abime": (bon[:2000] + bytes([bon[2000] ^ 1]) + bon[2001:], sel),
    }
    messages = set()
    for code, (contenu, copie_sel) in cas.items():
        fichier = tmp_path / f"{code}.db"
        fichier.write_bytes(contenu)
        erreur = refus(fichier, cle, copie_sel)
        assert erreur.code == code
        assert isinstance(erreur, FichierAbime)
        assert fichier.read_bytes() == contenu
        messages.add(erreur.message)
    absent = refus(tmp_path / "absent.db", cle)
    assert absent.code == "coffre_absent"
    assert isinstance(absent, EnvironnementRefuse)
    assert not (tmp_path / "absent.db").exists()
    assert len(messages) == len(cas)


@pytest.mark.parametrize("reste", [10, 100, 5000, TAILLE_PAGE, 2 * TAILLE_PAGE, -TAILLE_PAGE])
def test_tronque_n_importe_ou(base: Path, cle: Secret, reste: int) -> None:
    bon, sel = base.read_bytes(), lire_sel(base)
    base.write_bytes(bon[:reste])
    assert refus(base, cle, sel).code == "coffre_tronque"
    assert base.read_bytes() == bon[:reste]


def test_page_du_schema_abimee_n_est_pas_un_fichier_tronque(base: Path, cle: Secret) -> None:
    conn = ouvrir_connexion(base, cle)
    for n in range(60):
        conn.execute(f"CREATE TABLE t{n} (colonne_au_nom_assez_long TEXT, une_autre INTEGER)")
    conn.execute("VACUUM")
    fermer(conn)
    bon, sel = base.read_bytes(), lire_sel(base)
    codes = []
    for page in range(1, len(bon) // TAILLE_PAGE):
        retourner_bit(base, page * TAILLE_PAGE + 100)
        try:
            ouvrir_connexion(base, cle, lecture_seule=True, sel=sel).close()
        except FichierAbime as erreur:
            codes.append(erreur.code)
        base.write_bytes(bon)
    # Seules les pages du schéma empêchent d'ouvrir ; les autres sont pour le contrôle complet.
    assert codes
    assert set(codes) == {"coffre_abime"}
    base.write_bytes(bon[:-TAILLE_PAGE])
    assert refus(base, cle, sel).code == "coffre_tronque"


def test_une_vraie_base_sqlite_en_clair_est_refusee(tmp_path: Path, cle: Secret) -> None:
    with sqlite3.connect(tmp_path / "coffre.db") as nu:
        nu.execute("CREATE TABLE t (a)")
    nu.close()
    assert refus(tmp_path / "coffre.db", cle).code == "coffre_en_clair"


def test_sel_retourne_est_un_coffre_abime(base: Path, cle: Secret) -> None:
    sel = lire_sel(base)
    retourner_bit(base, 5)
    assert refus(base, cle, sel).code == "coffre_abime"


def test_mauvaise_cle(base: Path) -> None:
    assert refus(base, nouvelle_cle(), lire_sel(base)).code == "coffre_abime"
    assert refus(base, nouvelle_cle()).code == "coffre_illisible"


def test_base_d_un_autre_programme(tmp_path: Path, cle: Secret) -> None:
    chemin = tmp_path / "autre.db"
    conn = dbapi2.connect(str(chemin), isolation_level=None)
    conn.set_key(f"x'{cle.hexadecimal()}'")
    conn.execute("CREATE TABLE t (a)")
    conn.close()
    assert refus(chemin, cle).code == "coffre_etranger"


def test_dossier_a_la_place_du_fichier(tmp_path: Path, cle: Secret) -> None:
    assert refus(tmp_path, cle).code == "coffre_absent"


@pytest.mark.parametrize(
    ("version", "sain"),
    [
        ((3, 6, 23), False),
        ((3, 7, 0), False),
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), False),
        ((3, 53, 0), True),
        ((3, 53, 4), True),
        ((4, 0, 0), True),
    ],
)
def test_sqlite_sain(version: tuple[int, int, int], sain: bool) -> None:
    assert sqlite_sain(version) is sain


def test_le_moteur_installe_est_sain() -> None:
    assert sqlite_sain(dbapi2.sqlite_version_info)


def test_un_sqlite_dangereux_n_ouvre_rien(
    base: Path, cle: Secret, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ase_parcours.coffre.moteur_sain.dbapi2.sqlite_version_info", (3, 51, 2))
    assert refus(base, cle).code == "sqlite_dangereux"
    with pytest.raises(EnvironnementRefuse):
        creer_base(base.with_name("neuf.db"), cle)


def test_sans_chiffrement_rien_ne_s_ouvre(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "x.db") as nu, pytest.raises(EnvironnementRefuse) as absent:
        moteur_sain.exiger_chiffrement(nu)
    nu.close()
    assert absent.value.code == "chiffrement_absent"


def test_lecture_seule_n_ecrit_pas(base: Path, cle: Secret) -> None:
    conn = ouvrir_connexion(base, cle, lecture_seule=True)
    with pytest.raises(dbapi2.OperationalError):
        conn.execute("INSERT INTO t VALUES ('x')")
    conn.close()


def test_lecteur_a_cote_d_un_ecrivain_actif(base: Path, cle: Secret) -> None:
    ecrivain = ouvrir_connexion(base, cle)
    ecrivain.execute("BEGIN IMMEDIATE")
    ecrivain.execute("INSERT INTO t VALUES ('neuf')")
    assert compte(base, cle, lecture_seule=True) == 200
    ecrivain.execute("COMMIT")
    assert compte(base, cle, lecture_seule=True) == 201
    ecrivain.close()


def test_second_ecrivain_recoit_une_phrase(
    base: Path, cle: Secret, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ase_parcours.coffre import pannes_sqlite

    monkeypatch.setattr(connexion, "ATTENTE_VERROU", 0.05)
    un, deux = ouvrir_connexion(base, cle), ouvrir_connexion(base, cle)
    un.execute("BEGIN IMMEDIATE")
    with pytest.raises(dbapi2.OperationalError) as occupe:
        deux.execute("BEGIN IMMEDIATE")
    assert pannes_sqlite.traduire(occupe.value).code == "coffre_occupe"
    un.close()
    deux.close()


_LIRE_SANS_DROITS = """
import os, sys
from pathlib import Path
from ase_parcours.coffre.connexion import ouvrir_connexion
from ase_parcours.coffre.secret import Secret
from ase_parcours.erreurs import ErreurParcours
import encodings.idna
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
base, cle = Path(sys.argv[1]), Secret(bytes.fromhex(sys.stdin.readline()))
conn = ouvrir_connexion(base, cle, lecture_seule=True)
print(conn.execute("SELECT count(*) FROM t").fetchone()[0])
conn.close()
try:
    ouvrir_connexion(base, cle)
except ErreurParcours as erreur:
    print(erreur.code)
"""


@pytest.fixture
def support_fige(base: Path) -> Iterator[Path]:
    """Copie du coffre dans un dossier où personne (sauf root) ne peut rien créer."""
    with tempfile.TemporaryDirectory() as nom:
        dossier = Path(nom)
        copie = dossier / "coffre.db"
        copie.write_bytes(base.read_bytes())
        copie.chmod(0o444)
        dossier.chmod(0o555)
        yield copie
        dossier.chmod(0o700)


def test_support_en_lecture_seule(support_fige: Path, cle: Secret) -> None:
    fini = lancer(_LIRE_SANS_DROITS, str(support_fige), entree=cle.hexadecimal() + "\n")
    assert fini.stdout.split() == ["200", "support_lecture_seule"], fini.stderr
    assert [f.name for f in support_fige.parent.iterdir()] == ["coffre.db"]


_LAISSER_UN_WAL = """
import os, sys
from pathlib import Path
from ase_parcours.coffre.connexion import ouvrir_connexion
from ase_parcours.coffre.secret import Secret
conn = ouvrir_connexion(Path(sys.argv[1]), Secret(bytes.fromhex(sys.stdin.readline())))
conn.execute("INSERT INTO t VALUES ('dans le wal')")
os._exit(0)
"""


def test_mal_referme_puis_fige_ne_montre_pas_un_coffre_incomplet(
    support_fige: Path, base: Path, cle: Secret
) -> None:
    lancer(_LAISSER_UN_WAL, str(base), entree=cle.hexadecimal() + "\n")
    support_fige.parent.chmod(0o755)
    for suffixe in ("", "-wal"):
        copie = support_fige.with_name(support_fige.name + suffixe)
        copie.unlink(missing_ok=True)
        copie.write_bytes(base.with_name(base.name + suffixe).read_bytes())
        copie.chmod(0o444)
    support_fige.parent.chmod(0o555)
    fini = lancer(_LIRE_SANS_DROITS, str(support_fige), entree=cle.hexadecimal() + "\n")
    assert "n'avait pas été refermé" in fini.stderr
    assert fini.stdout == ""


def test_vider_le_wal(base: Path, cle: Secret) -> None:
    conn = ouvrir_connexion(base, cle)
    conn.execute("INSERT INTO t VALUES ('x')")
    wal = base.with_name(base.name + "-wal")
    assert wal.stat().st_size > 0
    assert vider_wal(conn)
    assert wal.stat().st_size == 0
    lecteur = ouvrir_connexion(base, cle, lecture_seule=True)
    lecteur.execute("BEGIN")
    lu(lecteur, "SELECT count(*) FROM t")
    conn.execute("INSERT INTO t VALUES ('y')")
    conn.execute("PRAGMA busy_timeout = 50")
    assert not vider_wal(conn)
    lecteur.close()
    fermer(conn)
    assert not wal.exists()
    fermer(conn)


def test_ouverture_sans_sqlalchemy(base: Path, cle: Secret) -> None:
    fini = lancer(
        "import sys\n"
        "from pathlib import Path\n"
        "from ase_parcours.coffre import cles, entete_fichiers, instance, tete, verrou\n"
        "from ase_parcours.coffre.connexion import ouvrir_connexion\n"
        "from ase_parcours.coffre.secret import Secret\n"
        "ouvrir_connexion(Path(sys.argv[1]), Secret(bytes.fromhex(input()))).close()\n"
        "print(sorted({'sqlalchemy', 'alembic', 'reportlab', 'socket'} & set(sys.modules)))\n",
        str(base),
        entree=cle.hexadecimal(),
    )
    assert fini.stdout.strip() == "[]", fini.stderr
