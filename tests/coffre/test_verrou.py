"""Un seul écrivain, nommé ; un verrou rassis se reprend (B.13 n° 11)."""

from __future__ import annotations

import os
import stat
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from outils_coffre import demarrer, lancer, tuer

from ase_parcours.coffre.emplacements import DETENTEUR, VERROU
from ase_parcours.coffre.verrou import CoffreTenu, Verrou, lire_detenteur, prendre
from ase_parcours.erreurs import EnvironnementRefuse, OuvertureImpossible

_TENIR = """
import sys, time
from pathlib import Path
from ase_parcours.coffre.verrou import prendre
verrou = prendre(Path(sys.argv[1]), "alex", application="essai")
print("tenu", flush=True)
sys.stdin.readline()
verrou.relacher()
print("rendu", flush=True)
sys.stdin.readline()
"""


def refus(dossier: Path) -> CoffreTenu:
    with pytest.raises(CoffreTenu) as tenu:
        prendre(dossier, "zoé")
    return tenu.value


def test_deux_prises_dans_le_meme_processus(tmp_path: Path) -> None:
    with prendre(tmp_path, "alex") as verrou:
        assert verrou.tenu
        assert verrou.repris_de is None
        tenu = refus(tmp_path)
        assert tenu.detenteur is not None
        assert tenu.detenteur.pid == os.getpid()
        assert verrou.tenu
    assert not verrou.tenu
    with prendre(tmp_path, "zoé") as suivant:
        assert suivant.repris_de is None


def test_le_second_processus_apprend_qui_tient(tmp_path: Path) -> None:
    processus = demarrer(_TENIR, str(tmp_path))
    assert processus.stdin is not None
    assert processus.stdout is not None
    assert processus.stdout.readline() == "tenu\n"
    tenu = refus(tmp_path)
    assert isinstance(tenu, OuvertureImpossible)
    assert tenu.code == "coffre_tenu"
    assert tenu.detenteur is not None
    assert (tenu.detenteur.pid, tenu.detenteur.application) == (processus.pid, "essai")
    assert "« alex »" in tenu.message
    assert str(processus.pid) in tenu.message
    processus.stdin.write("\n")
    processus.stdin.flush()
    assert processus.stdout.readline() == "rendu\n"
    with prendre(tmp_path, "zoé") as verrou:
        assert verrou.repris_de is None
    processus.communicate("\n", timeout=30)


def test_verrou_d_un_mort_repris_et_dit(tmp_path: Path) -> None:
    processus = demarrer(_TENIR, str(tmp_path))
    assert processus.stdout is not None
    assert processus.stdout.readline() == "tenu\n"
    tuer(processus)
    with prendre(tmp_path, "zoé") as verrou:
        assert verrou.repris_de is not None
        assert (verrou.repris_de.compte, verrou.repris_de.pid) == ("alex", processus.pid)
        detenteur = lire_detenteur(tmp_path)
        assert detenteur is not None
        assert detenteur.compte == "zoé"
    assert lire_detenteur(tmp_path) is None


def test_un_vivant_n_est_jamais_depossede(tmp_path: Path) -> None:
    """Même si le fichier d'information a disparu ou ment : seul le verrou du système compte."""
    with prendre(tmp_path, "alex"):
        (tmp_path / DETENTEUR).write_bytes(b"n'importe quoi")
        assert refus(tmp_path).detenteur is None
        (tmp_path / DETENTEUR).unlink()
        assert "un autre programme" in refus(tmp_path).message
        fini = lancer(_TENIR, str(tmp_path))
        assert "CoffreTenu" in fini.stderr


def test_relache_deux_fois_et_depuis_un_autre_fil(tmp_path: Path) -> None:
    verrou = prendre(tmp_path, "alex")
    fil = threading.Thread(target=verrou.relacher)
    fil.start()
    fil.join()
    assert not verrou.tenu
    verrou.relacher()
    prendre(tmp_path, "zoé").relacher()


def test_relacher_tard_n_efface_pas_le_suivant(tmp_path: Path) -> None:
    premier = prendre(tmp_path, "alex")
    premier.relacher()
    with prendre(tmp_path, "zoé"):
        premier.relacher()
        detenteur = lire_detenteur(tmp_path)
        assert detenteur is not None
        assert detenteur.compte == "zoé"
        refus(tmp_path)


def test_relache_apres_une_exception(tmp_path: Path) -> None:
    def faillir() -> None:
        with prendre(tmp_path, "alex"):
            raise KeyError

    with pytest.raises(KeyError):
        faillir()
    prendre(tmp_path, "alex").relacher()


@pytest.mark.parametrize(("dossier", "fichier"), [(0o700, 0o600), (0o2770, 0o660)])
def test_permissions(tmp_path: Path, dossier: int, fichier: int) -> None:
    tmp_path.chmod(dossier)
    with prendre(tmp_path, "alex"):
        modes = {f.name: stat.S_IMODE(f.stat().st_mode) for f in tmp_path.iterdir()}
    assert modes == {VERROU: fichier, DETENTEUR: fichier}


def test_instant_en_temps_universel(tmp_path: Path) -> None:
    with prendre(tmp_path, "alex", maintenant=datetime(2026, 11, 22, 9, 30, tzinfo=UTC)):
        detenteur = lire_detenteur(tmp_path)
        assert detenteur is not None
        assert detenteur.depuis == "2026-11-22T09:30:00+00:00"
        assert "22/11/2026" in refus(tmp_path).message


def test_dossier_absent(tmp_path: Path) -> None:
    with pytest.raises(EnvironnementRefuse):
        prendre(tmp_path / "absent", "alex")


def test_information_impossible_rend_le_verrou(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ase_parcours.coffre import verrou as module

    def plein(*_a: object, **_k: object) -> None:
        raise EnvironnementRefuse("disque_plein", "Le disque est plein.")

    with monkeypatch.context() as panne:
        panne.setattr(module, "ecrire_atomique", plein)
        with pytest.raises(EnvironnementRefuse):
            prendre(tmp_path, "alex")
    verrou = prendre(tmp_path, "alex")
    assert isinstance(verrou, Verrou)
    verrou.relacher()
