"""La commande dans de vrais processus : flux, encodages, modules chargés, interruption, verrou."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from outils_cli import (
    JEUNES,
    MOT_DE_PASSE,
    Poste,
    classeur,
    environnement,
    processus,
)

_MODULES = """
import sys
from ase_parcours.cli.principal import principal
code = principal(sys.argv[1:])
sys.stderr.write("\\n" + " ".join(sorted({m.split(".")[0] for m in sys.modules})))
sys.exit(code)
"""

_TENIR = """
import sys
from pathlib import Path
from ase_parcours.operations import acces
seance = acces.ouvrir(Path(sys.argv[1]), "alex", sys.argv[2])
print("tenu", flush=True)
sys.stdin.read()
seance.fermer()
"""


def modules(*arguments: object) -> tuple[int, set[str]]:
    """Code de sortie et modules chargés par une commande."""
    fini = subprocess.run(
        [sys.executable, "-c", _MODULES, *map(str, arguments)],
        capture_output=True,
        env=environnement(),
        timeout=120,
        check=False,
        text=True,
    )
    return fini.returncode, set(fini.stderr.splitlines()[-1].split())


# --- Un parcours entier -------------------------------------------------------------------------


def test_un_parcours_entier(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("une phrase de passe\n", "utf-8")
    fiche = tmp_path / "fiche.pdf"
    base = ("--coffre", tmp_path / "coffre", "--mot-de-passe-fichier", secret)
    options = (*base, "--au", "2026-11-22", "--json")
    cree = processus("coffre", "creer", "--fiche", fiche, *options)
    assert (cree.code, cree.json["compte"], cree.erreurs) == (0, "admin", "")
    assert fiche.read_bytes().startswith(b"%PDF")
    lignes = [["P-1", "Ñuñez", "Zoé"], [None, "Sans", "Numéro"]]
    suivi = classeur(tmp_path / "suivi.xlsx", {"Jeunes": [JEUNES, *lignes]})
    importe = processus("importer", suivi, *options)
    assert (importe.code, importe.json["crees"]) == (1, 1)
    assert [x["nom"] for x in processus("jeunes", *options).json] == ["Ñuñez"]
    assert processus("garantie", *options).json[0]["niveau"] == "indeterminee"
    arguments = json.dumps({"jeune": "P-1", "naissance": "2008-03-01"}).encode()
    fait = processus("faire", "enregistrer_jeune", "-", *options, entree=arguments)
    assert fait.json["jeunes"] == ["P-1"]
    refuse = processus("sortie", "--jeune", "P-1", "--date", "2026-11-20", *options)
    assert (refuse.code, refuse.json["erreur"]["code"]) == (4, 4)
    plan = processus("rapport", "plan_transition", "--jeune", "P-1", "--vers", tmp_path, *options)
    assert (plan.code, plan.json[0]["edition"]) == (0, 1)
    assert processus("annuler", *options).code == 0
    sauvee = processus("coffre", "sauvegarder", tmp_path / "s.ase", *options)
    assert sauvee.code == 0
    assert processus("coffre", "restaurer", tmp_path / "s.ase", *options).code == 0
    assert processus("coffre", "verifier", *options).json == {"sain": True, "constats": []}
    assert processus("coffre", "creer", *options).code == 2
    secret.write_text("autre", "utf-8")
    assert processus("jeunes", *options).code == 3


def test_sortie_en_utf_8_quelle_que_soit_la_langue(poste: Poste) -> None:
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Østergård", prenom="Łucja")
    fini = subprocess.run(
        [sys.executable, "-m", "ase_parcours.cli.principal", "jeunes", *poste.options()],
        capture_output=True,
        env={**environnement(), "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        check=True,
    )
    assert "Łucja Østergård" in fini.stdout.decode("utf-8")


# --- Modules ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "commande",
    [
        ["coffre", "creer"],
        ["coffre", "verifier"],
        ["coffre", "sauvegarder", "{r}/s.ase"],
        ["importer", "{r}/suivi.csv"],
        ["jeunes"],
        ["garantie"],
        ["operations"],
        ["faire", "enregistrer_jeune", "{r}/a.json"],
        ["annuler"],
        ["sortie", "--jeune", "P-1", "--date", "2026-11-20"],
        ["rapport", "plan_transition", "--tous", "--vers", "{r}/d"],
    ],
)
def test_aucune_commande_n_importe_qt(poste: Poste, commande: list[str]) -> None:
    poste.fichier("suivi.csv", "N° dossier;Nom;Prénom\nP-1;Roc;Ana\n".encode())
    poste.fichier("a.json", {"jeune": "P-1", "nom": "Rock"})
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc", naissance="2008-03-01")
    code, charges = modules(*(a.format(r=poste.racine) for a in commande), *poste.options())
    assert code in (0, 2, 4)
    assert "ase_parcours" in charges
    assert not charges & {"PySide6", "shiboken6"}


def test_garantie_ne_charge_que_ce_qu_il_faut(poste: Poste) -> None:
    code, charges = modules("garantie", *poste.options())
    assert code == 0
    assert "sqlalchemy" in charges
    lourds = {"pydantic", "reportlab", "openpyxl", "alembic", "pikepdf", "xlsxwriter", "defusedxml"}
    assert not charges & lourds


def test_l_usage_ne_charge_presque_rien() -> None:
    code, charges = modules("garantie", "--inconnue")
    assert code == 2
    assert not charges & {"sqlalchemy", "sqlcipher3", "argon2", "pydantic", "cryptography"}


def test_le_durcissement_est_fait_avant_tout() -> None:
    fini = subprocess.run(
        [
            sys.executable,
            "-c",
            "import ctypes, os, resource, sys\n"
            "from ase_parcours.cli.principal import principal\n"
            "principal(['rapport', '--types'])\n"
            "linux = sys.platform == 'linux'\n"
            "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if linux else 0,"
            " resource.getrlimit(resource.RLIMIT_CORE), oct(os.umask(0)))",
        ],
        capture_output=True,
        env=environnement(),
        check=True,
        text=True,
    )
    assert fini.stdout.splitlines()[-1] == "0 (0, 0) 0o77"


# --- Flux et signaux ----------------------------------------------------------------------------


def test_un_lecteur_parti_n_est_pas_une_faute() -> None:
    lecture, ecriture = os.pipe()
    os.close(lecture)
    try:
        fini = subprocess.run(
            [sys.executable, "-m", "ase_parcours.cli.principal", "operations"],
            stdout=ecriture,
            stderr=subprocess.PIPE,
            env=environnement(),
            check=False,
        )
    finally:
        os.close(ecriture)
    assert (fini.returncode, fini.stderr) == (0, b"")


def test_interrompre_un_import(poste: Poste) -> None:
    lignes = [[f"P-{n}", f"Nom {n}", "Ana", None, "Foyer"] for n in range(20_000)]
    fichier = classeur(poste.racine / "gros.xlsx", {"Jeunes": [JEUNES, *lignes]})
    enfant = subprocess.Popen(
        [
            *(sys.executable, "-m", "ase_parcours.cli.principal", "importer", str(fichier)),
            *poste.options(),
            "--json",
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environnement(),
        # Lancés en arrière-plan d'un shell, les essais héritent d'un SIGINT ignoré.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    while not (poste.coffre / "coffre.detenteur.json").exists() and enfant.poll() is None:
        time.sleep(0.02)
    time.sleep(0.5)
    enfant.send_signal(signal.SIGINT)
    sortie, erreurs = enfant.communicate(timeout=120)
    assert enfant.returncode == 130, erreurs
    assert json.loads(sortie)["erreur"]["code"] == 130
    assert poste("jeunes").json == []
    poste.sain()


# --- Deux processus -----------------------------------------------------------------------------


def test_le_second_ecrivain_apprend_qui_tient_le_coffre_et_peut_lire(poste: Poste) -> None:
    poste.faire("enregistrer_jeune", jeune="P-1", nom="Roc")
    premier = subprocess.Popen(
        [sys.executable, "-c", _TENIR, str(poste.coffre), MOT_DE_PASSE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environnement(),
        text=True,
    )
    try:
        assert premier.stdout is not None
        assert premier.stdout.readline() == "tenu\n"
        for commande in (
            ["faire", "enregistrer_jeune", poste.fichier("a.json", {"jeune": "P-2"})],
            ["importer", "x.csv"],
            ["annuler"],
            ["sortie", "--jeune", "P-1", "--date", "2026-11-20"],
            ["coffre", "reprendre"],
            ["coffre", "restaurer", _sauvegarde(poste)],
        ):
            fini = poste(*commande)
            assert (fini.code, fini.erreur["nom"]) == (3, "coffre_tenu"), commande
            assert "« alex »" in fini.erreur["message"]
            assert f"(processus {premier.pid})" in fini.erreur["message"]
        assert [x["dossier"] for x in poste("jeunes").json] == ["P-1"]
        assert poste("garantie").code == 0
        assert poste("coffre", "verifier").code == 0
    finally:
        premier.communicate(timeout=60)
    poste.faire("enregistrer_jeune", jeune="P-2", nom="Val")


def _sauvegarde(poste: Poste) -> Path:
    copie = poste.racine / "copie.ase"
    assert poste("coffre", "sauvegarder", copie).code == 0
    return copie


def test_un_premier_mort_est_remplace(poste: Poste) -> None:
    premier = subprocess.Popen(
        [sys.executable, "-c", _TENIR, str(poste.coffre), MOT_DE_PASSE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environnement(),
        text=True,
    )
    assert premier.stdout is not None
    assert premier.stdout.readline() == "tenu\n"
    premier.kill()
    premier.communicate(timeout=60)
    fini = poste("faire", "enregistrer_jeune", poste.fichier("a.json", {"jeune": "P-2"}))
    assert fini.code == 0
    assert "La dernière fermeture n'a pas été normale" in fini.erreurs
    poste.sain()
