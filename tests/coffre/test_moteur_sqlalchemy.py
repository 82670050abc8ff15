"""Le moteur SQLAlchemy du coffre : transactions, fils, erreurs enveloppées."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import sqlalchemy
from outils_coffre import nouvelle_cle
from sqlalchemy import event, pool
from sqlcipher3 import dbapi2

from ase_parcours.coffre.connexion import (
    connexion_brute,
    creer_base,
    fermer,
    moteur,
    ouvrir_connexion,
)
from ase_parcours.coffre.secret import Secret
from ase_parcours.erreurs import FichierAbime


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


def test_moteur_ecrivain(base: Path, cle: Secret) -> None:
    ecrivain = moteur(base, cle)
    ordres: list[str] = []

    @event.listens_for(ecrivain, "before_cursor_execute")
    def noter(_c: object, _k: object, ordre: str, *_r: object) -> None:
        ordres.append(ordre)

    with ecrivain.begin() as conn:
        brute = connexion_brute(conn)
        assert brute.in_transaction
        brute.executemany("INSERT INTO t VALUES (?)", [("a",), ("b",)])
        premiere = id(brute)
    assert ordres == ["BEGIN IMMEDIATE"]
    annuler(ecrivain, "DELETE FROM t")
    with ecrivain.connect() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM t").scalar() == 202
        assert id(connexion_brute(conn)) == premiere
    ecrivain.dispose()


def annuler(ecrivain: sqlalchemy.Engine, ordre: str) -> None:
    with ecrivain.connect() as conn:
        conn.exec_driver_sql(ordre)
        conn.rollback()


def test_moteur_annule_aussi_un_ordre_de_schema(base: Path, cle: Secret) -> None:
    ecrivain = moteur(base, cle)
    annuler(ecrivain, "CREATE TABLE demi (a)")
    with ecrivain.connect() as conn:
        assert not sqlalchemy.inspect(conn).has_table("demi")
    ecrivain.dispose()


def test_deux_fils_n_ecrivent_jamais_dans_la_meme_transaction(base: Path, cle: Secret) -> None:
    ecrivain = moteur(base, cle)
    erreurs: list[BaseException] = []

    def ajouter() -> None:
        try:
            for _ in range(20):
                with ecrivain.begin() as conn:
                    n = conn.exec_driver_sql("SELECT count(*) FROM t").scalar_one()
                    conn.exec_driver_sql("INSERT INTO t VALUES (?)", (f"rang {n}",))
        except BaseException as erreur:  # rendue au fil du test
            erreurs.append(erreur)

    fils = [threading.Thread(target=ajouter) for _ in range(4)]
    for fil in fils:
        fil.start()
    for fil in fils:
        fil.join()
    assert erreurs == []
    with ecrivain.connect() as conn:
        rangs = conn.exec_driver_sql("SELECT a FROM t WHERE a LIKE 'rang %'").scalars().all()
    assert sorted(rangs, key=lambda r: int(r[5:])) == [f"rang {n}" for n in range(200, 280)]
    ecrivain.dispose()


def test_l_ecrivain_n_a_qu_une_connexion(
    base: Path, cle: Secret, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ase_parcours.coffre.moteur._ATTENTE_FIL", 0.01)
    ecrivain = moteur(base, cle)
    with ecrivain.connect(), pytest.raises(sqlalchemy.exc.TimeoutError):
        ecrivain.connect()
    ecrivain.dispose()


def test_moteur_lecteur_et_travaux(base: Path, cle: Secret) -> None:
    lecteur, travaux = moteur(base, cle, lecture_seule=True), moteur(base, cle, travaux=True)
    ecrivain = moteur(base, cle)
    assert isinstance(travaux.pool, pool.NullPool)
    with ecrivain.begin() as ecrit:
        ecrit.exec_driver_sql("INSERT INTO t VALUES ('x')")
        with lecteur.connect() as un, lecteur.connect() as deux:
            assert un.exec_driver_sql("SELECT count(*) FROM t").scalar() == 200
            assert deux.exec_driver_sql("SELECT count(*) FROM t").scalar() == 200
            with pytest.raises(sqlalchemy.exc.OperationalError):
                un.exec_driver_sql("DELETE FROM t")
    for m in (lecteur, travaux, ecrivain):
        m.dispose()


def test_moteur_enveloppe_les_erreurs_et_cache_les_valeurs(base: Path, cle: Secret) -> None:
    ecrivain = moteur(base, cle)
    with ecrivain.begin() as conn:
        conn.exec_driver_sql("CREATE TABLE u (a TEXT PRIMARY KEY)")
        conn.exec_driver_sql("INSERT INTO u VALUES ('Zoé Canari')")
    with pytest.raises(sqlalchemy.exc.IntegrityError) as double, ecrivain.begin() as conn:
        conn.exec_driver_sql("INSERT INTO u VALUES (?)", ("Zoé Canari",))
    assert "Canari" not in str(double.value)
    ecrivain.dispose()


def test_moteur_dit_les_pannes_d_ouverture(base: Path, cle: Secret) -> None:
    base.write_bytes(b"")
    ecrivain = moteur(base, cle)
    with pytest.raises(FichierAbime) as vide:
        ecrivain.connect()
    assert vide.value.code == "coffre_vide"
