"""Monter le schéma : chaque révision a son essai, sur un coffre gelé de la révision d'avant."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import figer_coffre
import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from outils_coffre import creer_coffre, demarrer, tuer
from outils_ouverts import ecrivain, lire_tables, tables

from ase_parcours import ressources
from ase_parcours.coffre import connexion, emplacements, migration
from ase_parcours.coffre.projection import projeter_tout
from ase_parcours.coffre.schema import INDEX_DE_RECHERCHE, metadonnees
from ase_parcours.coffre.verification import verifier
from ase_parcours.erreurs import FichierAbime, OuvertureImpossible
from ase_parcours.operations import acces
from ase_parcours.operations.seance import Seance

pytestmark = pytest.mark.sans_raccourci
AU = figer_coffre.AU


@pytest.fixture
def neuf(tmp_path: Path) -> Iterator[sa.Engine]:
    """Moteur sur une base chiffrée vide, sans aucune table."""
    coffre = creer_coffre(tmp_path / "coffre")
    moteur = connexion.moteur(coffre.base, coffre.dek)
    yield moteur
    moteur.dispose()


def _degeler(revision: str, dossier: Path) -> Path:
    shutil.copytree(figer_coffre.FIGES / revision, dossier)
    dossier.chmod(0o700)
    for fichier in dossier.iterdir():
        fichier.chmod(0o600)
    return dossier


def _ouvrir(dossier: Path) -> Seance:
    return acces.ouvrir(dossier, figer_coffre.COMPTE, figer_coffre.MOT_DE_PASSE)


# --- Une révision, un essai ---------------------------------------------------------------------


def test_0001_socle(neuf: sa.Engine) -> None:
    """Une base vide reçoit les tables, les vues et les déclencheurs du socle."""
    migration.monter(neuf, "0001")
    with neuf.begin() as conn:
        assert migration.revision_du_coffre(conn) == "0001"
        presentes = set(sa.inspect(conn).get_table_names())
        assert {"jeune", "solution", "sortie", "journal", "journal_ligne"} <= presentes
        assert "referentiel" not in presentes


def test_0002_territoire(tmp_path: Path) -> None:
    """Un coffre gelé en 0001 s'ouvre, garde tout, et sait recevoir un référentiel."""
    dossier = _degeler("0001", tmp_path / "coffre")
    with _ouvrir(dossier) as seance:
        assert verifier(seance.coffre, AU) == []
        etat = tables(seance)
        assert etat["referentiel"] == set()
        territoire = tmp_path / "territoire.yaml"
        territoire.write_text(
            "en_vigueur_du: 2026-09-01\nsource: Ville\nnatures:\n  - {code: CADA, classe: N}\n",
            "utf-8",
        )
        seance.faire("charger_territoire", {"fichier": str(territoire)}, AU)
        assert len(tables(seance)["referentiel"]) == 1
        assert verifier(seance.coffre, AU) == []


def test_0003_dossier_complet(tmp_path: Path) -> None:
    """Un coffre gelé en 0002 garde tout, et reçoit les facettes du dossier complet."""
    with _ouvrir(_degeler("0002", tmp_path / "coffre")) as seance:
        assert verifier(seance.coffre, AU) == []
        proche = {"jeune": figer_coffre.DOSSIER_GARANTI, "nom": "Mme Ba", "reste": "oui"}
        seance.faire("enregistrer_proche", proche, AU)
        piste = tables(seance)["solution"]
        assert len(piste) == 2
        assert len(tables(seance)["proche"]) == 1
        assert verifier(seance.coffre, AU) == []
        with seance.lire() as conn:
            plan = conn.exec_driver_sql(
                "EXPLAIN QUERY PLAN SELECT entite FROM journal_ligne WHERE champ = 'creation'"
                " AND json_extract(apres, '$.jeune') = 'x'"
            ).all()
            assert "ix_creation_jeune" in plan[0][3]


def test_0004_memoire(tmp_path: Path) -> None:
    """Un coffre gelé en 0003 garde tout, et reçoit l'index de recherche."""
    with _ouvrir(_degeler("0003", tmp_path / "coffre")) as seance:
        assert verifier(seance.coffre, AU) == []
        assert len(tables(seance)["solution"]) == 2
        with ecrivain(seance).begin() as conn:
            reglage = "SELECT v FROM recherche_config WHERE k = 'secure-delete'"
            assert conn.exec_driver_sql(reglage).scalar() == 1
        assert verifier(seance.coffre, AU) == []


def test_0005_droits(tmp_path: Path) -> None:
    """Un coffre gelé en 0004 garde tout, et reçoit ce que demandent les droits."""
    with _ouvrir(_degeler("0004", tmp_path / "coffre")) as seance:
        assert verifier(seance.coffre, AU) == []
        droit = {"jeune": figer_coffre.DOSSIER_GARANTI, "droit": "C2S", "etat": "DEMANDEE"}
        seance.faire("enregistrer_demarche_droit", droit, AU)
        assert len(tables(seance)["demarche_droit"]) == 1
        assert verifier(seance.coffre, AU) == []


def test_0006_editions(tmp_path: Path) -> None:
    """Un coffre gelé en 0005 garde tout, reçoit la clé des pseudonymes et de quoi garder ce qui
    est remis."""
    with _ouvrir(_degeler("0005", tmp_path / "coffre")) as seance:
        assert verifier(seance.coffre, AU) == []
        with seance.lire() as conn:
            cle = "SELECT valeur FROM parametre WHERE cle = 'pseudonymes.hmac'"
            assert len(conn.exec_driver_sql(cle).scalar_one()) == 64
            assert conn.exec_driver_sql("SELECT count(*) FROM edition_octets").scalar() == 0
        demande = {"jeune": figer_coffre.DOSSIER_GARANTI, "type": "attestation"}
        seance.faire("editer_document", demande, AU)
        with seance.lire() as conn:
            assert conn.exec_driver_sql("SELECT count(*) FROM edition_octets").scalar() == 1
        assert verifier(seance.coffre, AU) == []


def test_chaque_revision_a_son_essai_et_son_coffre_gele() -> None:
    fichiers = sorted((ressources.migrations() / "versions").glob("[0-9]*.py"))
    assert [f.stem.split("_", 1)[0] for f in fichiers] == list(migration.revisions())
    for fichier in fichiers:
        assert f"test_{fichier.stem}" in globals(), f"{fichier.stem} n'a pas son essai"
    for avant in migration.revisions()[:-1]:
        gele = figer_coffre.FIGES / avant
        assert (gele / emplacements.BASE).is_file(), f"pas de coffre gelé en {avant}"


@pytest.mark.parametrize("revision", migration.revisions()[:-1])
def test_un_coffre_gele_garde_tout(revision: str, tmp_path: Path) -> None:
    with _ouvrir(_degeler(revision, tmp_path / "coffre")) as seance:
        assert verifier(seance.coffre, AU) == []
        with seance.lire() as conn:
            assert migration.revision_du_coffre(conn) == migration.revisions()[-1]
            jeunes = {r[0] for r in conn.exec_driver_sql("SELECT dossier FROM jeune")}
            assert jeunes == {figer_coffre.DOSSIER_GARANTI, figer_coffre.DOSSIER_EN_CONFLIT}
            sorties = conn.exec_driver_sql("SELECT le, type FROM sortie").all()
            assert [tuple(s) for s in sorties] == [("2026-11-20", "garantie")]
            conflits = conn.exec_driver_sql("SELECT champ, versions FROM conflit").all()
            assert [c[0] for c in conflits] == ["fin"]
            assert "2027-06-01" in conflits[0][1]
            assert conn.exec_driver_sql("SELECT count(*) FROM accueil").scalar() == 0
            assert conn.exec_driver_sql("SELECT count(*) FROM piece_octets").scalar() == 1


# --- Le schéma monté est celui du programme -----------------------------------------------------


# L'index d'expression des créations ne se relit pas : SQLAlchemy le dit et passe.
@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
def test_le_schema_monte_est_celui_du_programme(neuf: sa.Engine) -> None:
    migration.monter(neuf)
    with neuf.begin() as conn:
        virtuelles = set(
            conn.exec_driver_sql(
                "SELECT name FROM pragma_table_list WHERE type IN ('virtual', 'shadow')"
            ).scalars()
        )
        assert INDEX_DE_RECHERCHE in virtuelles
        contexte = MigrationContext.configure(
            conn,
            opts={
                "compare_type": True,
                "include_name": lambda nom, *_: nom not in virtuelles,
            },
        )
        assert compare_metadata(contexte, metadonnees) == []
        for table in metadonnees.sorted_tables:
            lue = conn.exec_driver_sql(
                "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (table.name,)
            ).scalar_one()
            strict = conn.exec_driver_sql(
                "SELECT strict, wr FROM pragma_table_list WHERE name = ?", (table.name,)
            ).one()
            sans_rowid = table.dialect_options["sqlite"]["with_rowid"] is False
            assert tuple(strict) == (1, int(sans_rowid)), table.name
            for controle in table.constraints:
                if isinstance(controle, sa.CheckConstraint):
                    assert str(controle.sqltext) in lue, table.name


def test_les_declencheurs_sont_reposes_et_compares(neuf: sa.Engine) -> None:
    migration.monter(neuf, "0001")
    with neuf.begin() as conn:
        conn.exec_driver_sql("DROP TRIGGER sortie_ajout")
        conn.exec_driver_sql("DROP TRIGGER visa_retrait")
        conn.exec_driver_sql("CREATE TRIGGER visa_retrait AFTER DELETE ON visa BEGIN SELECT 1; END")
        conn.exec_driver_sql("CREATE TRIGGER a_moi AFTER DELETE ON visa BEGIN SELECT 1; END")
        conn.exec_driver_sql("CREATE VIEW aussi AS SELECT 1")
    migration.monter(neuf)
    with neuf.begin() as conn:
        poses = migration.declencheurs_poses(conn)
    assert poses == migration.declencheurs()
    assert {"sortie_ajout", "visa_retrait", "solution_couvrante"} <= poses.keys()


def test_un_declencheur_qui_ne_se_repose_pas_annule_la_montee(
    neuf: sa.Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    migration.monter(neuf, "0001")
    with neuf.begin() as conn:
        avant = migration.declencheurs_poses(conn)
    de_travers = {**migration.declencheurs(), "sortie_ajout": avant["sortie_ajout"] + "  "}
    monkeypatch.setattr(migration, "declencheurs", lambda: de_travers)
    with pytest.raises(FichierAbime) as refus:
        migration.monter(neuf)
    assert refus.value.code == "declencheurs_absents"
    with neuf.begin() as conn:
        assert migration.revision_du_coffre(conn) == "0001"
        assert migration.declencheurs_poses(conn) == avant


def test_une_revision_inconnue_vient_d_un_programme_plus_recent(neuf: sa.Engine) -> None:
    migration.monter(neuf)
    with neuf.begin() as conn:
        assert not migration.a_monter(conn)
        conn.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with neuf.begin() as conn, pytest.raises(OuvertureImpossible) as refus:
        migration.a_monter(conn)
    assert refus.value.code == "version_plus_recente"


# --- Une table mère reconstruite ----------------------------------------------------------------

_ESSAI = '''"""Révision d'essai."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "9001"
down_revision = "{avant}"


def upgrade() -> None:
    assert op.get_bind().exec_driver_sql("PRAGMA foreign_keys").scalar() == 0
{corps}
'''

RECONSTRUIRE = """
    from ase_parcours.coffre.schema import ETAT

    with op.batch_alter_table("jeune", copy_from=ETAT["jeune"], recreate="always") as lot:
        lot.add_column(sa.Column("couleur", sa.Text()))
"""
PERDRE = '    op.execute("DELETE FROM piece_octets")\n'
ROMPRE = """
    op.execute("INSERT INTO sortie VALUES ('personne', 'e', '2026-01-01', 'fragile', 'v')")
"""
CASSER = '    op.execute("DELETE FROM piece_octets")\n    raise RuntimeError("panne")\n'


@pytest.fixture
def essai(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Pose une révision de plus, ``essai(corps)``, dans une copie des migrations."""
    copie = tmp_path / "migrations"
    shutil.copytree(ressources.migrations(), copie, ignore=shutil.ignore_patterns("__pycache__"))
    derniere = migration.revisions()[-1]

    def poser(corps: str) -> None:
        texte = _ESSAI.format(avant=derniere, corps=corps)
        (copie / "versions" / "9001_essai.py").write_text(texte, "utf-8")
        monkeypatch.setattr(ressources, "migrations", lambda: copie)
        migration.revisions.cache_clear()

    yield poser
    monkeypatch.undo()
    migration.revisions.cache_clear()


@pytest.fixture
def rempli(tmp_path: Path) -> Path:
    """Un coffre du programme d'aujourd'hui, qui a une sortie (une fille de ``jeune``)."""
    dossier = tmp_path / "rempli"
    figer_coffre.remplir(dossier)
    return dossier


def test_reconstruire_une_table_mere_garde_ses_enfants(rempli: Path, essai: Any) -> None:
    with _ouvrir(rempli) as seance:
        avant = tables(seance)
    essai(RECONSTRUIRE)
    with _ouvrir(rempli) as seance:
        apres = tables(seance)
        with seance.lire() as conn:
            liens = conn.exec_driver_sql("PRAGMA foreign_key_list(sortie)").all()
            assert [lien[2] for lien in liens] == ["jeune"]
            assert conn.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        with ecrivain(seance).connect() as ecriture:
            brute = connexion.connexion_brute(ecriture)
            assert brute.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    assert apres["sortie"] == avant["sortie"] != set()
    assert {r[:-1] for r in apres["jeune"]} == avant["jeune"]
    assert {k: v for k, v in apres.items() if k != "jeune"} == {
        k: v for k, v in avant.items() if k != "jeune"
    }


@pytest.mark.parametrize(
    ("corps", "attendue", "code"),
    [
        (PERDRE, FichierAbime, "montee_incomplete"),
        (ROMPRE, FichierAbime, "montee_incomplete"),
        (CASSER, RuntimeError, None),
    ],
    ids=["rangées perdues", "lien rompu", "panne"],
)
def test_une_montee_qui_echoue_ne_change_rien(
    rempli: Path, essai: Any, corps: str, attendue: type[Exception], code: str | None
) -> None:
    with _ouvrir(rempli) as seance:
        avant = tables(seance)
    derniere = migration.revisions()[-1]
    essai(corps)
    with pytest.raises(attendue) as refus:
        _ouvrir(rempli)
    assert getattr(refus.value, "code", None) == code
    essai("    pass\n")
    with _ouvrir(rempli) as seance:
        assert tables(seance) == avant
        assert verifier(seance.coffre, AU) == []
        with seance.lire() as conn:
            assert conn.exec_driver_sql("SELECT count(*) FROM piece_octets").scalar() == 1
            assert migration.revision_du_coffre(conn) == "9001" != derniere


def test_les_tables_se_remplissent_du_journal(rempli: Path, essai: Any) -> None:
    """Ce que la révision aurait vidé ou laissé vide revient : l'état vient du journal."""
    with _ouvrir(rempli) as seance:
        avant = tables(seance)
    essai('    op.execute("UPDATE solution SET loyer = 1")\n')
    with _ouvrir(rempli) as seance:
        assert tables(seance) == avant


def test_projeter_tout_ote_ce_que_le_journal_ne_dit_pas(rempli: Path) -> None:
    with _ouvrir(rempli) as seance:
        avant = tables(seance)
        with ecrivain(seance).begin() as conn:
            conn.exec_driver_sql("DELETE FROM sortie")
            conn.exec_driver_sql("INSERT INTO jeune (id, jeune, cree) VALUES ('x', 'x', 'x')")
            conn.exec_driver_sql("INSERT INTO conflit VALUES ('x', 'fin', 'x', '[]')")
            conn.exec_driver_sql("DELETE FROM etape")
            projeter_tout(conn)
            apres = lire_tables(conn)
        assert {k: v for k, v in apres.items() if k != "sortie"} == {
            k: v for k, v in avant.items() if k != "sortie"
        }


# --- Tué pendant la montée ----------------------------------------------------------------------

_MONTEE = """
import sys, time
from pathlib import Path
sys.path.insert(0, {tests!r})
import figer_coffre
from ase_parcours.coffre import migration
from ase_parcours.operations import acces

vrai = migration._poser_declencheurs if {apres} else migration._alembic

def attendre(conn, *reste):
    vrai(conn, *reste)
    conn.exec_driver_sql("SELECT 1")
    print("en cours", flush=True)
    sys.stdin.readline()

if {apres}:
    migration._poser_declencheurs = attendre
else:
    migration._alembic = attendre
acces.ouvrir(Path({dossier!r}), figer_coffre.COMPTE, figer_coffre.MOT_DE_PASSE)
"""


@pytest.mark.parametrize("apres", [False, True], ids=["tables faites", "gardes reposées"])
def test_tue_pendant_la_montee_le_coffre_reste_entier(tmp_path: Path, *, apres: bool) -> None:
    dossier = _degeler("0001", tmp_path / "coffre")
    programme = _MONTEE.format(tests=str(Path(__file__).parent), dossier=str(dossier), apres=apres)
    processus = demarrer(programme)
    assert processus.stdout is not None
    assert processus.stdout.readline() == "en cours\n"
    tuer(processus)
    with _ouvrir(dossier) as seance:
        assert "verrou_repris" in {a.code for a in seance.coffre.avertissements}
        assert verifier(seance.coffre, date(2026, 11, 22)) == []
        assert len(tables(seance)["sortie"]) == 1
