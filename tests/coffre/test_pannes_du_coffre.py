"""Arrêts brutaux, disque plein, bits retournés (B.13 n° 1, 3 et 6), sur de vrais fichiers."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from outils_coffre import (
    TAILLE_PAGE,
    demarrer,
    lancer,
    nouvelle_cle,
    retourner_bit,
    tuer,
)
from sqlcipher3 import dbapi2

from ase_parcours.coffre import pannes_sqlite
from ase_parcours.coffre.connexion import creer_base, fermer, lire_sel, ouvrir_connexion
from ase_parcours.coffre.integrite import controler_base, exiger_base_saine
from ase_parcours.coffre.secret import Secret
from ase_parcours.coffre.tete import Bout, Comparaison, EtatTete, comparer
from ase_parcours.erreurs import ErreurParcours, FichierAbime

_DEBUT = """
import os, sys
from pathlib import Path
from ase_parcours.coffre.connexion import ouvrir_connexion
from ase_parcours.coffre.secret import Secret
conn = ouvrir_connexion(Path(sys.argv[1]), Secret(bytes.fromhex(sys.stdin.readline())))
"""

_DOSSIERS = (
    _DEBUT
    + """
n = conn.execute("SELECT coalesce(max(n), 0) FROM dossier").fetchone()[0]
while True:
    n += 1
    conn.execute("BEGIN IMMEDIATE")
    conn.execute("INSERT INTO dossier VALUES (?)", (n,))
    conn.executemany("INSERT INTO piece VALUES (?, ?)", [(n, "x" * 900)] * 5)
    conn.execute("COMMIT")
    print(n, flush=True)
"""
)


@pytest.fixture
def cle() -> Secret:
    return nouvelle_cle()


@pytest.fixture
def base(tmp_path: Path, cle: Secret) -> Path:
    chemin = tmp_path / "coffre.db"
    creer_base(chemin, cle)
    conn = ouvrir_connexion(chemin, cle)
    conn.execute("CREATE TABLE dossier (n INTEGER PRIMARY KEY)")
    conn.execute("CREATE TABLE piece (dossier INTEGER REFERENCES dossier (n), contenu TEXT)")
    fermer(conn)
    return chemin


def ajouter(conn: dbapi2.Connection, nombre: int) -> None:
    for n in range(1, nombre + 1):
        conn.execute("BEGIN IMMEDIATE")
        conn.execute("INSERT INTO dossier VALUES (?)", (n,))
        conn.executemany("INSERT INTO piece VALUES (?, ?)", [(n, "x" * 900)] * 5)
        conn.execute("COMMIT")


def test_tue_en_pleine_ecriture(base: Path, cle: Secret) -> None:
    hasard = random.Random(1)
    for _ in range(8):
        processus = demarrer(_DOSSIERS, str(base))
        assert processus.stdin is not None
        assert processus.stdout is not None
        processus.stdin.write(cle.hexadecimal() + "\n")
        processus.stdin.flush()
        promis = [int(processus.stdout.readline()) for _ in range(5)][-1]
        time.sleep(hasard.random() * 0.02)
        tuer(processus)
        conn = ouvrir_connexion(base, cle)
        (dernier,) = conn.execute("SELECT max(n) FROM dossier").fetchone()
        par_dossier = conn.execute(
            "SELECT DISTINCT count(contenu) FROM dossier LEFT JOIN piece ON n = dossier GROUP BY n"
        ).fetchall()
        assert dernier >= promis
        assert par_dossier == [(5,)]
        assert controler_base(conn) == ()
        conn.close()


def test_disque_limite_pendant_un_enregistrement(base: Path, cle: Secret) -> None:
    fini = lancer(
        "import resource\n" + _DEBUT + "from sqlcipher3 import dbapi2\n"
        "from ase_parcours.coffre.pannes_sqlite import traduire\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))\n"
        "try:\n"
        "    while True:\n"
        "        conn.execute('BEGIN IMMEDIATE')\n"
        "        n = conn.execute('SELECT count(*) + 1 FROM dossier').fetchone()[0]\n"
        "        conn.execute('INSERT INTO dossier VALUES (?)', (n,))\n"
        "        conn.executemany('INSERT INTO piece VALUES (?, ?)', [(n, 'x' * 900)] * 5)\n"
        "        conn.execute('COMMIT')\n"
        "        print(n)\n"
        "except dbapi2.Error as erreur:\n"
        "    panne = traduire(erreur, Path(sys.argv[1]).parent)\n"
        "    print(panne.code, panne.sortie, ' Mo ' in panne.conseil)\n",
        str(base),
        entree=cle.hexadecimal() + "\n",
    )
    *promis, refus = fini.stdout.splitlines()
    assert refus == "ecriture_impossible 6 True", fini.stderr
    conn = ouvrir_connexion(base, cle)
    assert conn.execute("SELECT count(*) FROM dossier").fetchone()[0] == len(promis) > 0
    assert controler_base(conn) == ()
    ajouter_un_de_plus(conn)
    conn.close()


def ajouter_un_de_plus(conn: dbapi2.Connection) -> None:
    conn.execute("INSERT INTO dossier SELECT max(n) + 1 FROM dossier")


def test_base_pleine(base: Path, cle: Secret) -> None:
    conn = ouvrir_connexion(base, cle)
    ajouter(conn, 5)
    (pages,) = conn.execute("PRAGMA page_count").fetchone()
    conn.execute(f"PRAGMA max_page_count = {int(pages) + 1}")
    conn.execute("BEGIN IMMEDIATE")
    with pytest.raises(dbapi2.Error) as pleine:
        conn.execute("INSERT INTO piece VALUES (1, ?)", ("x" * 50_000,))
    panne = pannes_sqlite.traduire(pleine.value, base.parent)
    assert (panne.code, panne.sortie) == ("disque_plein", 6)
    assert " Mo " in panne.conseil
    if conn.in_transaction:
        conn.execute("ROLLBACK")
    conn.execute("PRAGMA max_page_count = 100000")
    assert controler_base(conn) == ()
    ajouter_un_de_plus(conn)
    assert conn.execute("SELECT count(*) FROM dossier").fetchone()[0] == 6
    conn.close()


def test_un_bit_par_page_est_toujours_trouve(base: Path, cle: Secret) -> None:
    conn = ouvrir_connexion(base, cle)
    ajouter(conn, 20)
    # Des pages libres aussi : le contrôle de structure de SQLite, lui, ne les lit pas.
    conn.execute("DELETE FROM piece WHERE dossier > 10")
    assert conn.execute("PRAGMA freelist_count").fetchone()[0] > 5
    fermer(conn)
    bon, sel, hasard = base.read_bytes(), lire_sel(base), random.Random(6)
    pages = len(bon) // TAILLE_PAGE
    assert pages > 20
    for page in range(pages):
        position = page * TAILLE_PAGE + hasard.randrange(TAILLE_PAGE)
        retourner_bit(base, position, hasard.randrange(8))
        assert trouve(base, cle, sel), f"page {page + 1}, octet {position}"
        base.write_bytes(bon)
    assert not trouve(base, cle, sel)


def trouve(base: Path, cle: Secret, sel: bytes) -> bool:
    try:
        conn = ouvrir_connexion(base, cle, lecture_seule=True, sel=sel)
    except FichierAbime:
        return True
    try:
        return bool(controler_base(conn))
    finally:
        conn.close()


def test_exiger_une_base_saine(base: Path, cle: Secret) -> None:
    conn = ouvrir_connexion(base, cle)
    ajouter(conn, 20)
    exiger_base_saine(conn, "Conseil.")
    conn.execute("PRAGMA foreign_keys = OFF")
    conn.execute("INSERT INTO piece VALUES (999, 'orpheline')")
    assert [d.code for d in controler_base(conn)] == ["lien_rompu"]
    with pytest.raises(FichierAbime) as rompu:
        exiger_base_saine(conn, "Conseil.")
    assert rompu.value.conseil == "Conseil."
    assert "orpheline" not in str(rompu.value)
    fermer(conn)


_LAISSER_UN_WAL = (
    _DEBUT
    + """
conn.execute("PRAGMA wal_autocheckpoint = 0")
for n in range(1, 31):
    conn.execute("BEGIN IMMEDIATE")
    conn.execute("INSERT INTO dossier VALUES (?)", (n,))
    conn.executemany("INSERT INTO piece VALUES (?, ?)", [(n, "x" * 900)] * 5)
    conn.execute("COMMIT")
os._exit(0)
"""
)


def test_bit_retourne_dans_le_wal_vu_par_la_tete_seule(base: Path, cle: Secret) -> None:
    lancer(_LAISSER_UN_WAL, str(base), entree=cle.hexadecimal() + "\n")
    wal = base.with_name(base.name + "-wal")
    retourner_bit(wal, wal.stat().st_size // 2)
    conn = ouvrir_connexion(base, cle, lecture_seule=True)
    (reste,) = conn.execute("SELECT count(*) FROM dossier").fetchone()
    assert 0 < reste < 30
    # Tout ce que SQLite et SQLCipher savent dire est bon : c'est bien la tête qu'il faut.
    assert controler_base(conn) == ()
    conn.close()
    chaine = ("appareil", "epoque")
    tete = EtatTete(30, {chaine: Bout(30, "e30")})
    base_lue = EtatTete(reste, {chaine: Bout(reste, f"e{reste}")})
    assert comparer(tete, base_lue) is Comparaison.EN_RETARD


@pytest.mark.parametrize(
    ("numero", "code", "sortie"),
    [
        (dbapi2.SQLITE_BUSY, "coffre_occupe", 3),
        (dbapi2.SQLITE_LOCKED, "coffre_occupe", 3),
        (dbapi2.SQLITE_FULL, "disque_plein", 6),
        (dbapi2.SQLITE_READONLY, "support_lecture_seule", 6),
        (dbapi2.SQLITE_CORRUPT, "coffre_abime", 5),
        (dbapi2.SQLITE_NOTADB, "coffre_abime", 5),
        (dbapi2.SQLITE_CANTOPEN, "acces_refuse", 6),
        (dbapi2.SQLITE_IOERR, "ecriture_impossible", 6),
        (dbapi2.SQLITE_IOERR | (3 << 8), "ecriture_impossible", 6),
        (dbapi2.SQLITE_INTERRUPT, "operation_interrompue", 6),
        (dbapi2.SQLITE_ERROR, "panne_base", 6),
    ],
)
def test_chaque_erreur_sqlite_a_sa_phrase(numero: int, code: str, sortie: int) -> None:
    origine = dbapi2.OperationalError("text with Personal Name")
    origine.sqlite_errorcode = numero
    for erreur in (origine, _enveloppe(origine)):
        panne = pannes_sqlite.traduire(erreur)
        assert isinstance(panne, ErreurParcours)
        assert (panne.code, panne.sortie) == (code, sortie)
        assert "Personal" not in str(panne)


def _enveloppe(origine: BaseException) -> BaseException:
    from sqlalchemy import exc

    return exc.OperationalError("SELECT 1", None, origine)
