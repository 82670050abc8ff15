"""Restaurer sans perdre ni l'ancien coffre ni le neuf (B.13 n° 16)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from outils_coffre import MOT_DE_PASSE, Coffre, creer_coffre, lancer, nouvelle_cle, retourner_bit
from sqlcipher3 import dbapi2

from ase_parcours.coffre import cles, emplacements, restauration
from ase_parcours.coffre import tete as module_tete
from ase_parcours.coffre.connexion import fermer, ouvrir_connexion
from ase_parcours.coffre.entete_fichiers import confirmer, lire_entete
from ase_parcours.coffre.integrite import controler_base
from ase_parcours.coffre.restauration import achever, restauration_interrompue, restaurer
from ase_parcours.coffre.sauvegarde import sauvegarder
from ase_parcours.erreurs import EnvironnementRefuse, ErreurParcours, FichierAbime


@pytest.fixture
def coffre(tmp_path: Path) -> Coffre:
    coffre = creer_coffre(tmp_path / "coffre")
    conn = ouvrir_connexion(coffre.base, coffre.dek)
    conn.execute("CREATE TABLE t (a TEXT)")
    fermer(conn)
    ecrire(coffre, "ancien", 500)
    return coffre


@pytest.fixture
def source(coffre: Coffre, tmp_path: Path) -> Path:
    """Sauvegarde faite avant que le coffre ne change."""
    fait = sauvegarder(coffre.dossier, coffre.dek, tmp_path / "copie.sauvegarde")
    ecrire(coffre, "neuf", 500)
    return fait.fichier


def ecrire(coffre: Coffre, valeur: str, nombre: int) -> None:
    conn = ouvrir_connexion(coffre.base, coffre.dek)
    conn.execute("BEGIN IMMEDIATE")
    conn.executemany("INSERT INTO t VALUES (?)", [(valeur,)] * nombre)
    conn.execute("COMMIT")
    fermer(conn)


def comptes(base: Path, coffre: Coffre) -> dict[str, int]:
    conn = ouvrir_connexion(base, coffre.dek, sel=coffre.entete.sel_base)
    try:
        assert controler_base(conn) == ()
        return dict(conn.execute("SELECT a, count(*) FROM t GROUP BY a").fetchall())
    finally:
        conn.close()


def contenu(dossier: Path) -> dict[str, bytes]:
    return {str(f.relative_to(dossier)): f.read_bytes() for f in dossier.rglob("*") if f.is_file()}


def test_restaure_et_garde_l_ancien(coffre: Coffre, source: Path) -> None:
    avant = restaurer(source, coffre.dossier, coffre.dek)
    assert avant == coffre.dossier / "avant-restauration-1"
    assert comptes(coffre.base, coffre) == {"ancien": 500}
    assert comptes(emplacements.base(avant), coffre) == {"ancien": 500, "neuf": 500}
    lecture = confirmer(coffre.dossier, lire_entete(coffre.dossier), coffre.dek)
    assert lecture.alertes == ()
    assert cles.deverrouiller(lire_entete(avant).entete, "alex", MOT_DE_PASSE) == coffre.dek
    assert not restauration_interrompue(coffre.dossier)
    assert not (coffre.dossier / "restauration-en-cours").exists()


def test_l_ancien_garde_ne_bouge_plus(coffre: Coffre, source: Path) -> None:
    """Il partageait ses octets avec la base vivante : après la bascule, plus jamais."""
    avant = restaurer(source, coffre.dossier, coffre.dek)
    assert avant is not None
    fige = contenu(avant)
    ecrire(coffre, "suite", 2000)
    assert contenu(avant) == fige
    assert comptes(coffre.base, coffre) == {"ancien": 500, "suite": 2000}


def test_numeros_qui_se_suivent(coffre: Coffre, source: Path) -> None:
    (coffre.dossier / "avant-restauration-7").mkdir()
    for attendu in (8, 9):
        avant = restaurer(source, coffre.dossier, coffre.dek)
        assert avant is not None
        assert avant.name == f"avant-restauration-{attendu}"


_LAISSER_UN_WAL = """
import os, sys
from pathlib import Path
from ase_parcours.coffre.connexion import ouvrir_connexion
from ase_parcours.coffre.secret import Secret
conn = ouvrir_connexion(Path(sys.argv[1]), Secret(bytes.fromhex(sys.stdin.readline())))
conn.execute("PRAGMA wal_autocheckpoint = 0")
conn.execute("BEGIN IMMEDIATE")
conn.executemany("INSERT INTO t VALUES (?)", [("dans le wal",)] * 3000)
conn.execute("COMMIT")
os._exit(0)
"""


def test_wal_rassis_garde_avec_l_ancien_et_jamais_rejoue(coffre: Coffre, source: Path) -> None:
    lancer(_LAISSER_UN_WAL, str(coffre.base), entree=coffre.dek.hexadecimal() + "\n")
    wal = coffre.base.with_name("coffre.db-wal")
    assert wal.stat().st_size > 10_000
    avant = restaurer(source, coffre.dossier, coffre.dek)
    assert avant is not None
    assert not wal.exists()
    assert comptes(coffre.base, coffre) == {"ancien": 500}
    assert comptes(emplacements.base(avant), coffre)["dans le wal"] == 3000


def test_l_ancienne_tete_ne_reste_pas(coffre: Coffre, source: Path) -> None:
    cle = cles.cle_derivee(coffre.dek, cles.USAGE_TETE)
    module_tete.ecrire(coffre.dossier, cle, module_tete.EtatTete(1000))
    avant = restaurer(source, coffre.dossier, coffre.dek)
    assert avant is not None
    assert isinstance(module_tete.lire(coffre.dossier, cle), module_tete.Absente)
    assert module_tete.lire(avant, cle) == module_tete.EtatTete(1000)


def test_dans_un_dossier_neuf(coffre: Coffre, source: Path, tmp_path: Path) -> None:
    neuf = tmp_path / "autre" / "coffre"
    assert restaurer(source, neuf, coffre.dek) is None
    assert comptes(emplacements.base(neuf), coffre) == {"ancien": 500}
    assert neuf.stat().st_mode & 0o777 == 0o700
    assert {f.stat().st_mode & 0o777 for f in neuf.iterdir()} == {0o600}


def test_par_dessus_un_coffre_detruit(coffre: Coffre, source: Path) -> None:
    coffre.base.write_bytes(b"")
    (coffre.dossier / emplacements.ENTETE).unlink()
    avant = restaurer(source, coffre.dossier, coffre.dek)
    assert avant is not None
    assert comptes(coffre.base, coffre) == {"ancien": 500}


def test_dossier_partage_reste_partage(coffre: Coffre, source: Path) -> None:
    coffre.dossier.chmod(0o2770)
    avant = restaurer(source, coffre.dossier, coffre.dek)
    assert avant is not None
    assert avant.stat().st_mode & 0o7777 == 0o2770
    for nom in (emplacements.BASE, emplacements.ENTETE, emplacements.ENTETE_COPIE):
        assert (coffre.dossier / nom).stat().st_mode & 0o777 == 0o660


def refuse(source: Path, coffre: Coffre, **options: object) -> ErreurParcours:
    avant = contenu(coffre.dossier)
    with pytest.raises(ErreurParcours) as erreur:
        restaurer(source, coffre.dossier, options.pop("cle", coffre.dek), **options)  # type: ignore[arg-type]
    assert contenu(coffre.dossier) == avant
    assert comptes(coffre.base, coffre) == {"ancien": 500, "neuf": 500}
    return erreur.value


def test_cle_d_une_autre_personne(coffre: Coffre, source: Path) -> None:
    assert refuse(source, coffre, cle=nouvelle_cle()).code == "sauvegarde_autre_cle"


def test_sauvegarde_abimee_tronquee_ou_etrangere(coffre: Coffre, source: Path) -> None:
    bon = source.read_bytes()
    retourner_bit(source, len(bon) - 3000)
    assert refuse(source, coffre).code == "sauvegarde_abimee"
    source.write_bytes(bon[:-1])
    assert refuse(source, coffre).code == "sauvegarde_tronquee"
    source.write_bytes(coffre.base.read_bytes())
    assert refuse(source, coffre).code == "pas_une_sauvegarde"
    source.unlink()
    assert refuse(source, coffre).sortie == 6


def test_le_controle_de_l_appelant_peut_refuser(coffre: Coffre, source: Path) -> None:
    def verifier(connexion: dbapi2.Connection) -> None:
        assert connexion.execute("SELECT count(*) FROM t").fetchone()[0] == 500
        raise FichierAbime("version_plus_recente", "Trop récent.")

    assert refuse(source, coffre, verifier=verifier).code == "version_plus_recente"


def test_disque_plein_pendant_le_depliage(
    coffre: Coffre, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def plein(*_a: object) -> None:
        raise EnvironnementRefuse("disque_plein", "Le disque est plein.")

    monkeypatch.setattr("ase_parcours.coffre.restauration.conteneur.extraire_base", plein)
    assert refuse(source, coffre).code == "disque_plein"


class Coupure(BaseException):
    """Arrêt brutal simulé : rien ne s'exécute après."""


_GESTES = ("_garder_ancien", "ecrire_atomique", "remplacer", "synchroniser_dossier", "_doubler")


@pytest.mark.parametrize("geste", _GESTES)
@pytest.mark.parametrize("rang", [1, 2, 3])
def test_arret_brutal_puis_reprise(
    coffre: Coffre, source: Path, monkeypatch: pytest.MonkeyPatch, geste: str, rang: int
) -> None:
    vrai = getattr(restauration, geste)
    appels = 0

    def couper(*a: object, **k: object) -> object:
        nonlocal appels
        appels += 1
        if appels == rang:
            raise Coupure
        return vrai(*a, **k)

    coupee = True
    with monkeypatch.context() as panne:
        panne.setattr(restauration, geste, couper)
        panne.setattr(shutil, "rmtree", lambda *_a, **_k: None)  # un mort ne range pas
        try:
            restaurer(source, coffre.dossier, coffre.dek)
            coupee = False
        except Coupure:
            pass
    etape = coffre.dossier / "restauration-en-cours"
    promise = restauration_interrompue(coffre.dossier)
    fini = achever(coffre.dossier)
    # Le témoin seul décide : après lui la restauration va au bout, avant lui rien n'a changé.
    assert fini is promise
    assert not etape.exists()
    anciens = [f for f in coffre.dossier.iterdir() if f.name.startswith("avant-")]
    if promise or not coupee or anciens:
        assert comptes(coffre.base, coffre) == {"ancien": 500}
        (avant,) = anciens
        assert comptes(emplacements.base(avant), coffre) == {"ancien": 500, "neuf": 500}
    else:
        assert comptes(coffre.base, coffre) == {"ancien": 500, "neuf": 500}
    assert confirmer(coffre.dossier, lire_entete(coffre.dossier), coffre.dek).alertes == ()
    assert not achever(coffre.dossier)


def test_achever_sans_rien_a_faire(coffre: Coffre, tmp_path: Path) -> None:
    assert not achever(coffre.dossier)
    assert not restauration_interrompue(tmp_path)


def test_un_reste_d_etape_est_efface_avant_de_recommencer(coffre: Coffre, source: Path) -> None:
    etape = coffre.dossier / "restauration-en-cours"
    etape.mkdir()
    (etape / emplacements.BASE).write_bytes(b"reste")
    restaurer(source, coffre.dossier, coffre.dek)
    assert comptes(coffre.base, coffre) == {"ancien": 500}
