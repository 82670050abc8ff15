"""Même coffre, copie ou restauration : le jeton des deux côtés, à l'épreuve des arrêts brutaux."""

from __future__ import annotations

import json
import uuid
from pathlib import Path

import pytest

from ase_parcours.coffre import instance as module
from ase_parcours.coffre.instance import (
    VARIABLE_CONFIGURATION,
    JetonsExternes,
    Situation,
    cle_instance,
    dossier_configuration,
    situer,
    tourner,
)

COFFRE = "6f1c5d1e-0000-4000-8000-000000000001"


class Table:
    """La table ``instance`` d'un coffre : ce que l'appelant branche sur sa base."""

    def __init__(self, lignes: dict[str, tuple[str, str]] | None = None) -> None:
        self.lignes = dict(lignes or {})

    def lire(self, cle: str) -> tuple[str, str] | None:
        return self.lignes.get(cle)

    def ecrire(self, cle: str, jeton: str, epoque: str) -> None:
        self.lignes[cle] = (jeton, epoque)

    def copie(self) -> Table:
        return Table(self.lignes)


def test_premiere_ouverture_puis_reconnue(tmp_path: Path) -> None:
    table = Table()
    premiere = tourner(COFFRE, table, configuration=tmp_path)
    assert premiere.situation is Situation.NOUVELLE
    assert premiere.memorisee
    uuid.UUID(premiere.epoque)
    jetons = {table.lignes[premiere.cle][0]}
    for _ in range(3):
        suite = tourner(COFFRE, table, configuration=tmp_path)
        assert (suite.situation, suite.epoque) == (Situation.RECONNUE, premiere.epoque)
        jetons.add(table.lignes[premiere.cle][0])
    assert len(jetons) == 4


def test_restauration_d_un_etat_ancien(tmp_path: Path) -> None:
    table = Table()
    avant = tourner(COFFRE, table, configuration=tmp_path)
    sauvegarde = table.copie()
    tourner(COFFRE, table, configuration=tmp_path)
    apres = tourner(COFFRE, sauvegarde, configuration=tmp_path)
    assert apres.situation is Situation.COPIE_OU_RESTAURATION
    assert apres.epoque != avant.epoque
    suite = tourner(COFFRE, sauvegarde, configuration=tmp_path)
    assert (suite.situation, suite.epoque) == (Situation.RECONNUE, apres.epoque)


def test_deux_copies_du_meme_coffre_ont_deux_epoques(tmp_path: Path) -> None:
    original = Table()
    tourner(COFFRE, original, configuration=tmp_path)
    copie = original.copie()
    un = tourner(COFFRE, copie, configuration=tmp_path)
    deux = tourner(COFFRE, original, configuration=tmp_path)
    assert un.situation is Situation.RECONNUE
    assert deux.situation is Situation.COPIE_OU_RESTAURATION
    assert un.epoque != deux.epoque


def test_configuration_perdue_ou_abimee(tmp_path: Path) -> None:
    table = Table()
    tourner(COFFRE, table, configuration=tmp_path)
    (fichier,) = (tmp_path / "instances").iterdir()
    for degat in (b"", b"{}", b'{"coffre":1}'):
        fichier.write_bytes(degat)
        rendu = tourner(COFFRE, table, configuration=tmp_path)
        assert rendu.situation is Situation.COPIE_OU_RESTAURATION
    assert tourner(COFFRE, table, configuration=tmp_path).situation is Situation.RECONNUE


def test_coffre_restaure_d_avant_la_premiere_ouverture(tmp_path: Path) -> None:
    tourner(COFFRE, Table(), configuration=tmp_path)
    assert (
        tourner(COFFRE, Table(), configuration=tmp_path).situation
        is Situation.COPIE_OU_RESTAURATION
    )


def test_deux_utilisateurs_d_un_coffre_partage_ne_se_genent_pas(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = Table()

    def ouvrir(utilisateur: int) -> module.Instance:
        monkeypatch.setattr("ase_parcours.coffre.instance.os.getuid", lambda: utilisateur)
        return tourner(COFFRE, table, configuration=tmp_path / str(utilisateur))

    premieres = [ouvrir(1000), ouvrir(1001)]
    assert [i.situation for i in premieres] == [Situation.NOUVELLE] * 2
    assert premieres[0].epoque != premieres[1].epoque
    for _ in range(2):
        for avant, utilisateur in zip(premieres, (1000, 1001), strict=True):
            apres = ouvrir(utilisateur)
            assert (apres.situation, apres.epoque) == (Situation.RECONNUE, avant.epoque)


@pytest.mark.parametrize("etape", ["externe 1", "coffre avant", "coffre apres", "externe 2"])
def test_arret_brutal_a_chaque_etape_reste_reconnu(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, etape: str
) -> None:
    table = Table()
    avant = tourner(COFFRE, table, configuration=tmp_path)
    vraie, ecritures = module.ecrire_externe, 0

    class TableCoupee(Table):
        def ecrire(self, cle: str, jeton: str, epoque: str) -> None:
            if etape == "coffre avant":
                raise KeyboardInterrupt
            table.ecrire(cle, jeton, epoque)
            if etape == "coffre apres":
                raise KeyboardInterrupt

    def externe(dossier: Path, coffre: str, cle: str, jetons: JetonsExternes) -> bool:
        nonlocal ecritures
        ecritures += 1
        if etape == f"externe {ecritures}":
            raise KeyboardInterrupt
        return vraie(dossier, coffre, cle, jetons)

    with monkeypatch.context() as coupure:
        coupure.setattr(module, "ecrire_externe", externe)
        with pytest.raises(KeyboardInterrupt):
            tourner(COFFRE, TableCoupee(table.lignes), configuration=tmp_path)
    apres = tourner(COFFRE, table, configuration=tmp_path)
    assert (apres.situation, apres.epoque) == (Situation.RECONNUE, avant.epoque)


def test_configuration_non_inscriptible_prend_une_epoque_a_chaque_fois(tmp_path: Path) -> None:
    obstacle = tmp_path / "fichier"
    obstacle.write_bytes(b"")
    table = Table()
    premiere = tourner(COFFRE, table, configuration=obstacle)
    seconde = tourner(COFFRE, table, configuration=obstacle)
    assert not premiere.memorisee
    assert seconde.situation is Situation.COPIE_OU_RESTAURATION
    assert premiere.epoque != seconde.epoque


@pytest.mark.parametrize(
    ("interne", "externe", "attendue"),
    [
        (None, None, Situation.NOUVELLE),
        ("j", None, Situation.COPIE_OU_RESTAURATION),
        (None, JetonsExternes("j"), Situation.COPIE_OU_RESTAURATION),
        ("j", JetonsExternes("k"), Situation.COPIE_OU_RESTAURATION),
        ("j", JetonsExternes("j"), Situation.RECONNUE),
        ("j", JetonsExternes("j", "k"), Situation.RECONNUE),
        ("k", JetonsExternes("j", "k"), Situation.RECONNUE),
    ],
)
def test_situer(interne: str | None, externe: JetonsExternes | None, attendue: Situation) -> None:
    assert situer(interne, externe) is attendue


def test_la_cle_ne_nomme_ni_la_machine_ni_la_personne() -> None:
    assert set(cle_instance(COFFRE)) <= set("0123456789abcdef")
    assert cle_instance(COFFRE) != cle_instance(COFFRE.replace("1e", "2e"))


def test_fichier_prive_et_nomme_par_uuid(tmp_path: Path) -> None:
    tourner(COFFRE, Table(), configuration=tmp_path)
    (fichier,) = (tmp_path / "instances").iterdir()
    assert fichier.name == f"{COFFRE}.json"
    assert fichier.stat().st_mode & 0o777 == 0o600
    assert set(json.loads(fichier.read_text())) == {"coffre", "cle", "actuel", "suivant"}
    with pytest.raises(ValueError, match="UUID"):
        tourner("../../etc/passwd", Table(), configuration=tmp_path)


def test_dossier_par_defaut_et_surcharge(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, maison: Path
) -> None:
    monkeypatch.delenv(VARIABLE_CONFIGURATION, raising=False)
    assert dossier_configuration().is_relative_to(maison)
    monkeypatch.setenv(VARIABLE_CONFIGURATION, str(tmp_path))
    assert dossier_configuration() == tmp_path
    tourner(COFFRE, Table())
    assert (tmp_path / "instances" / f"{COFFRE}.json").exists()
