"""Les messages qu'il faut aller chercher : support hostile, base modifiée, fusion."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from outils_cli import AU, COMPTE, MOT_DE_PASSE, Poste
from sqlcipher3 import dbapi2

from ase_parcours.coffre import cles, connexion, emplacements, pannes_sqlite, pieces
from ase_parcours.coffre.entete_fichiers import lire_entete
from ase_parcours.coffre.integrite import controler_base
from ase_parcours.coffre.recuperation import creer_code_recuperation, ecrire_code_recuperation
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations import acces
from ase_parcours.operations.registre import executer
from ase_parcours.operations.seance import Seance


def ouvert(poste: Poste, *, lecture_seule: bool = False) -> Seance:
    return acces.ouvrir(poste.coffre, None, MOT_DE_PASSE, lecture_seule=lecture_seule)


def en_sql(poste: Poste, *ordres: str) -> None:
    """Écrit dans la base par-dessus le programme, comme le ferait qui en a la clé."""
    entete = lire_entete(poste.coffre).entete
    cle = cles.deverrouiller(entete, COMPTE, MOT_DE_PASSE)
    base = connexion.ouvrir_connexion(emplacements.base(poste.coffre), cle, sel=entete.sel_base)
    for ordre in ordres:
        base.execute(ordre)
    base.close()


def constats(poste: Poste) -> set[str]:
    fini = poste("coffre", "verifier")
    assert fini.code == 5
    return {c["code"] for c in fini.json["constats"]}


# --- Base modifiée ------------------------------------------------------------------------------


def test_chaine_rompue(poste: Poste) -> None:
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc")
    poste.faire("enregistrer_jeune", jeune="P-2", nom="Val")
    entete = lire_entete(poste.coffre).entete
    cle = cles.deverrouiller(entete, COMPTE, MOT_DE_PASSE)
    base = connexion.ouvrir_connexion(emplacements.base(poste.coffre), cle, sel=entete.sel_base)
    gardes = base.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'"
    ).fetchall()
    base.close()
    en_sql(
        poste,
        *(f"DROP TRIGGER {nom}" for (nom,) in gardes),
        "UPDATE journal SET empreinte_precedente = 'x' WHERE numero = 2",
    )
    assert constats(poste) >= {"chaine_rompue", "entree_alteree", "garde_absente"}


def test_structure_abimee(poste: Poste) -> None:
    en_sql(
        poste,
        "PRAGMA ignore_check_constraints = ON",
        "INSERT INTO jeune (id, jeune, cree, mna) VALUES ('x', 'x', 'x', 'peut-être')",
    )
    # Le jeune écrit sans passer par une opération manque aussi à l'index de recherche.
    assert constats(poste) == {"projection", "index_recherche"}
    # Ouverte en lecture seule, SQLite ne relit pas les contraintes de valeur ; en écriture, si.
    entete = lire_entete(poste.coffre).entete
    cle = cles.deverrouiller(entete, COMPTE, MOT_DE_PASSE)
    base = connexion.ouvrir_connexion(emplacements.base(poste.coffre), cle, sel=entete.sel_base)
    defauts = controler_base(base)
    base.close()
    assert [d.code for d in defauts] == ["structure_abimee"]


def test_coffre_a_monter(poste: Poste) -> None:
    en_sql(poste, "UPDATE alembic_version SET version_num = '0001'")
    fini = poste("jeunes")
    assert (fini.code, fini.erreur["nom"]) == (3, "coffre_a_monter")


def test_coffre_divergent(poste: Poste) -> None:
    avant = [poste.copier("avant"), poste.racine / "configuration"]
    shutil.copytree(avant[1], poste.racine / "configuration-avant")
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc")
    temoin = (poste.coffre / emplacements.TETE).read_bytes()
    for source, cible in ((avant[0], poste.coffre), (Path(f"{avant[1]}-avant"), avant[1])):
        shutil.rmtree(cible)
        shutil.copytree(source, cible)
    poste.faire("enregistrer_jeune", jeune="P-2", nom="Val")
    (poste.coffre / emplacements.TETE).write_bytes(temoin)
    assert "n'est pas celui que ce poste a écrit" in poste("jeunes").erreurs
    assert constats(poste) == {"coffre_divergent"}


def test_copie_ou_restauration(poste: Poste) -> None:
    poste.coffre = poste.copier("copie")
    (poste.racine / "configuration").rename(poste.racine / "ailleurs")
    with ouvert(poste) as seance:
        assert [a.code for a in seance.coffre.avertissements] == ["copie_ou_restauration"]


# --- Comptes et récupération ----------------------------------------------------------------------


def test_compte_inconnu_de_la_fiche(poste: Poste) -> None:
    code = creer_code_recuperation()
    with ouvert(poste) as seance:
        seance.coffre.ajouter_recuperation(code)
    with pytest.raises(ErreurParcours) as refus:
        acces.ouvrir_par_code(poste.coffre, ecrire_code_recuperation(code), "personne", "neuf")
    assert (refus.value.sortie, refus.value.code) == (2, "compte_inconnu")


def test_fente_inconnue(poste: Poste) -> None:
    entete = lire_entete(poste.coffre).entete
    cle = cles.deverrouiller(entete, COMPTE, MOT_DE_PASSE)
    with pytest.raises(ErreurParcours) as refus:
        cles.retirer_fente(entete, cle, "x")
    assert refus.value.code == "fente_inconnue"


def test_lecture_seule(poste: Poste) -> None:
    with ouvert(poste, lecture_seule=True) as seance, pytest.raises(ErreurParcours) as refus:
        seance.faire("enregistrer_jeune", {"jeune": "P-1"}, AU)
    assert (refus.value.sortie, refus.value.code) == (3, "lecture_seule")


def test_acces_indisponible(poste: Poste) -> None:
    arguments = {"nom": "Zoé", "roles": ["cadre"], "mot_de_passe": "x"}
    with ouvert(poste) as seance, seance.coffre.transaction(AU) as tx:
        tx.ajouter_acces = None
        with pytest.raises(ErreurParcours) as refus:
            executer(tx, seance.acteur(tx.conn), "creer_compte", arguments)
    assert (refus.value.sortie, refus.value.code) == (4, "acces_indisponible")


def test_piece_ailleurs(poste: Poste) -> None:
    with (
        ouvert(poste, lecture_seule=True) as seance,
        seance.lire() as conn,
        pytest.raises(ErreurParcours) as refus,
    ):
        pieces.octets_de(conn, "0" * 64)
    assert (refus.value.sortie, refus.value.code) == (5, "piece_ailleurs")


# --- Supports et systèmes hostiles ----------------------------------------------------------------


def test_memoire_insuffisante(poste: Poste, monkeypatch: pytest.MonkeyPatch) -> None:
    def manquer(*_: object, **__: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr("ase_parcours.coffre.argon.hash_secret_raw", manquer)
    fini = poste("jeunes")
    assert (fini.code, fini.erreur["nom"]) == (6, "memoire_insuffisante")


def test_entete_inaccessible(poste: Poste, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuser(*_: object, **__: object) -> bytes:
        raise PermissionError(13, "interdit")

    monkeypatch.setattr("ase_parcours.coffre.entete_fichiers.lire_octets", refuser)
    fini = poste("jeunes")
    assert (fini.code, fini.erreur["nom"]) == (6, "entete_inaccessible")


def test_verrou_impossible(poste: Poste, monkeypatch: pytest.MonkeyPatch) -> None:
    def ignorer(*_: object, **__: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr("filelock.FileLock.acquire", ignorer)
    fini = poste("annuler")
    assert (fini.code, fini.erreur["nom"]) == (6, "verrou_impossible")
    assert poste("jeunes").code == 0


def test_partage_impossible(poste: Poste, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "grp", None)
    poste.coffre = poste.racine / "neuf"
    fini = poste("coffre", "creer", "--partage", "foyer")
    assert (fini.code, fini.erreur["nom"]) == (2, "partage_impossible")


def test_wal_impossible(poste: Poste, monkeypatch: pytest.MonkeyPatch) -> None:
    """Un support qui refuse le WAL répond le mode qu'il garde."""
    vraie = dbapi2.connect

    class Sourde:
        def __init__(self, conn: Any) -> None:
            self._conn = conn

        def __getattr__(self, nom: str) -> Any:
            return getattr(self._conn, nom)

        def execute(self, ordre: str, *reste: object) -> Any:
            voulu = "PRAGMA journal_mode" if "journal_mode" in ordre else ordre
            if voulu != ordre:
                return self._conn.execute("SELECT 'delete'")
            return self._conn.execute(ordre, *reste)

    monkeypatch.setattr(
        "ase_parcours.coffre.connexion.dbapi2.connect", lambda *a, **k: Sourde(vraie(*a, **k))
    )
    poste.coffre = poste.racine / "neuf"
    fini = poste("coffre", "creer")
    assert (fini.code, fini.erreur["nom"]) == (6, "wal_impossible")


def test_coffre_mal_referme(tmp_path: Path) -> None:
    base = tmp_path / "coffre.db"
    base.write_bytes(bytes(4096))
    base.with_name("coffre.db-wal").write_bytes(b"x")

    class NonOuvrable(Exception):
        sqlite_errorcode = 14

    erreur = pannes_sqlite.diagnostiquer(NonOuvrable(), base, None, debut_lisible=False)
    assert (erreur.sortie, erreur.code) == (6, "coffre_mal_referme")


# --- Après une fusion -----------------------------------------------------------------------------


def test_valeurs_en_conflit_et_dates_impossibles(poste: Poste) -> None:
    jeune = poste.faire(
        "enregistrer_jeune", jeune="P-1", nom="Roc", naissance="2008-03-01", unite="Foyer A"
    )["jeune"]
    solution = poste.faire(
        "enregistrer_solution",
        jeune="P-1",
        code="LOG_SOC",
        etat="occupée",
        debut="2026-11-01",
        fin="2027-11-01",
        preuve="bail signé",
    )["solution"]
    with ouvert(poste) as seance, seance.coffre.transaction(AU) as tx, tx.ecrire("fusion") as e:
        # Des lignes qui ne remplacent rien, comme il en vient d'un autre poste.
        e.remplacer(solution, "fin", (), "2026-10-01")
        e.remplacer(jeune, "unite", (), "Foyer B")
    (ligne,) = poste("garantie").json
    alertes = {a["code"] for a in ligne["alertes"]}
    assert alertes >= {"conflit", "conflit_solution", "dates_impossibles"}
    assert ligne["niveau"] == "sans_solution"  # un conflit peut inquiéter, jamais rassurer
    assert poste("coffre", "verifier").json["sain"] is True


# --- Bureau ---------------------------------------------------------------------------------------


def test_image_non_ecrite(qapp: object, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QWidget

    from ase_parcours.bureau import captures

    widget = QWidget()
    try:
        with pytest.raises(ErreurParcours) as refus:
            captures._graver(widget, tmp_path / "absent" / "page.png")
    finally:
        widget.deleteLater()
    assert (refus.value.sortie, refus.value.code) == (6, "image_non_ecrite")
