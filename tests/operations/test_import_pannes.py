"""Import simulé, arrêté, tué, disque plein, volumineux : le coffre reste entier."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from outils_import import (
    ANA,
    AU,
    BOB,
    JEUNES,
    LOGEMENT,
    MOT_DE_PASSE,
    RESSOURCES,
    Atelier,
    classeur,
    coffre_neuf,
    jeunes,
)

import ase_parcours
from ase_parcours.coffre import emplacements
from ase_parcours.coffre.verification import verifier
from ase_parcours.erreurs import FichierAbime
from ase_parcours.operations.importation import Interrompu

_IMPORTER = """
import sys
from datetime import date
from pathlib import Path
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations import acces
from ase_parcours.operations.importation import importer
coffre, fichier, plafond = sys.argv[1:]
seance = acces.ouvrir(Path(coffre), "alex", sys.stdin.readline().rstrip())
print("ouvert", flush=True)
if int(plafond):
    import resource
    import signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(plafond), int(plafond)))
try:
    importer(seance, Path(fichier), date(2026, 11, 22))
except ErreurParcours as erreur:
    print(erreur.sortie, erreur.code, flush=True)
else:
    print("fait", flush=True)
"""


def gros(chemin: Path, combien: int) -> Path:
    """``combien`` jeunes, deux lignes de détail chacun."""
    dossiers = [f"D-{n}" for n in range(combien)]
    feuilles = {
        "Jeunes": [
            JEUNES,
            *([d, f"Nom {d}", "Prénom", date(2009, 1, 1), f"Foyer {d}"] for d in dossiers),
        ],
        "Logement": [LOGEMENT, *([d, "FJT", "admise", date(2027, 1, 1)] for d in dossiers)],
        "Ressources": [RESSOURCES, *([d, "Salaire", 400] for d in dossiers)],
    }
    return classeur(chemin, feuilles)


def demarrer(coffre: Path, fichier: Path, plafond: int = 0) -> subprocess.Popen[str]:
    racine = str(Path(ase_parcours.__file__).parents[1])
    enfant = subprocess.Popen(
        [sys.executable, "-c", _IMPORTER, str(coffre), str(fichier), str(plafond)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": racine},
    )
    assert enfant.stdin is not None
    assert enfant.stdout is not None
    enfant.stdin.write(MOT_DE_PASSE + "\n")
    enfant.stdin.flush()
    assert enfant.stdout.readline() == "ouvert\n"
    return enfant


def octets_de_la_base(coffre: Path) -> bytes:
    return emplacements.base(coffre).read_bytes()


# --- Simulation, arrêt --------------------------------------------------------------------------


def test_simuler_n_ecrit_rien_et_annonce_le_vrai_bilan(atelier: Atelier) -> None:
    feuilles = {**jeunes(ANA, [None, "Sans"]), "Logement": [LOGEMENT, ["D-1", "FJT", "admise"]]}
    avant = (octets_de_la_base(atelier.seance.coffre.dossier), atelier.entrees(), atelier.tables())
    simule = atelier.importer(feuilles, simuler=True)
    assert simule.entree is None
    apres = (octets_de_la_base(atelier.seance.coffre.dossier), atelier.entrees(), atelier.tables())
    assert apres == avant
    vrai = atelier.importer(feuilles)
    ignorees = {"entree": None}
    assert {**simule.en_json(), **ignorees} == {**vrai.en_json(), **ignorees}


def test_la_progression_dit_ou_l_on_en_est(atelier: Atelier) -> None:
    vus: list[tuple[int, int | None]] = []
    fichier = gros(atelier.dossier / "gros.xlsx", 300)
    atelier.importer(fichier, progres=lambda fait, total: vus.append((fait, total)))
    totaux = {total for _, total in vus if total is not None}
    assert len(totaux) == 1
    assert vus[-1][0] == vus[-1][1] == totaux.pop()
    assert len(vus) > 2


def test_arret_demande_n_ecrit_rien(atelier: Atelier) -> None:
    def arreter(fait: int, total: int | None) -> None:
        if total is not None and fait > 0:
            raise Interrompu

    avant = (atelier.tables(), atelier.entrees())
    fichier = gros(atelier.dossier / "gros.xlsx", 300)
    with pytest.raises(Interrompu) as arret:
        atelier.importer(fichier, progres=arreter)
    assert (arret.value.sortie, arret.value.code) == (130, "import_interrompu")
    assert (atelier.tables(), atelier.entrees()) == avant
    assert atelier.importer(fichier).crees == 300


def test_fichier_inutilisable_n_ecrit_rien(atelier: Atelier) -> None:
    faux = atelier.dossier / "suivi.xlsx"
    faux.write_bytes(b"%PDF-1.4 pas un classeur")
    avant = (atelier.tables(), atelier.entrees())
    with pytest.raises(FichierAbime) as refus:
        atelier.importer(faux)
    assert refus.value.code == "fichier_pdf"
    assert (atelier.tables(), atelier.entrees()) == avant


# --- Mort brutale, disque plein -----------------------------------------------------------------


@pytest.mark.parametrize("attente", [0.3, 0.9, 1.6])
def test_tue_pendant_un_import(tmp_path: Path, attente: float) -> None:
    """Où que tombe le coup, tout l'import est là ou rien."""
    coffre = tmp_path / "coffre"
    with coffre_neuf(coffre) as seance:
        Atelier(seance, tmp_path).importer(jeunes(ANA, BOB))
    fichier = gros(tmp_path / "gros.xlsx", 1500)
    enfant = demarrer(coffre, fichier)
    time.sleep(attente)
    os.kill(enfant.pid, signal.SIGKILL)
    enfant.communicate(timeout=60)
    with coffre_neuf(coffre) as seance:
        assert verifier(seance.coffre, AU) == []
        with seance.lire() as conn:
            nombre = conn.exec_driver_sql("SELECT count(*) FROM jeune").scalar_one()
            details = conn.exec_driver_sql("SELECT count(*) FROM ressource").scalar_one()
        assert (nombre, details) in [(2, 0), (1501, 1500)]  # D-1 et D-2 sont dans les deux
        atelier = Atelier(seance, tmp_path)
        atelier.importer(fichier)
        assert len(atelier.lignes("ressource", "id")) == 1500


@pytest.mark.parametrize("marge", [0, 40_000, 400_000])
def test_disque_plein_pendant_un_import(tmp_path: Path, marge: int) -> None:
    coffre = tmp_path / "coffre"
    with coffre_neuf(coffre) as seance:
        Atelier(seance, tmp_path).importer(jeunes(ANA, BOB))
    fichier = gros(tmp_path / "gros.xlsx", 1500)
    enfant = demarrer(coffre, fichier, emplacements.base(coffre).stat().st_size + marge)
    sortie, _ = enfant.communicate(timeout=120)
    code, nom = sortie.split()
    assert (code, nom) in [("6", "ecriture_impossible"), ("6", "disque_plein")]
    with coffre_neuf(coffre) as seance:
        atelier = Atelier(seance, tmp_path)
        assert verifier(seance.coffre, AU) == []
        assert atelier.lignes("jeune", "dossier") == [("D-1",), ("D-2",)]
        assert atelier.importer(fichier).crees == 1498


# --- Volume -------------------------------------------------------------------------------------


def test_dix_mille_lignes(atelier: Atelier) -> None:
    dossiers = [f"D-{n}" for n in range(500)]
    lignes: list[list[Any]] = [[d, f"Ressource {n}", 100 + n] for d in dossiers for n in range(19)]
    feuilles = {
        "Jeunes": [JEUNES, *([d, f"Nom {d}", "X", date(2009, 1, 1)] for d in dossiers)],
        "Ressources": [RESSOURCES, *lignes],
    }
    fichier = atelier.classeur(feuilles)
    bilan = atelier.importer(fichier)
    assert (bilan.lues, bilan.acceptees, bilan.crees) == (10_000, 10_000, 500)
    assert len(atelier.lignes("ressource", "id")) == 9_500
    encore = atelier.importer(fichier)
    assert (encore.entree, encore.inchanges) == (None, 500)
    avant = atelier.entrees()
    atelier.seance.annuler(AU)
    assert atelier.entrees() == avant + 1
    assert atelier.lignes("jeune", "id") == atelier.lignes("ressource", "id") == []
    assert verifier(atelier.seance.coffre, AU) == []
