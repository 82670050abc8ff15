"""La roue, telle qu'un poste la reçoit : construite depuis l'archive source, installée ailleurs."""

from __future__ import annotations

import os
import re
import shutil
import site
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import sources
from hatch_build import DESTINATION, SUFFIXES, donnees

INTRUS = (
    "resources/local.env",
    "resources/referentiels/brouillon.yaml.orig",
    "resources/.cache/vignette.png",
    "src/ase_parcours/local.env",
    "src/ase_parcours/secret.db",
    "src/ase_parcours/metier/essai.ui",
    "migrations/__pycache__/env.cpython-311.pyc",
    "migrations/coffre.db",
)
"""Ce qu'un poste de travail laisse traîner, et qui ne doit pas partir."""


def _lancer(*commande: str | Path, dossier: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Lance hors du dépôt et sans ses chemins ; échoue en montrant ce qui a été dit."""
    propre = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "PIP_", "COV_"))}
    fini = subprocess.run(
        [str(c) for c in commande],
        cwd=dossier,
        env={**propre, "PIP_NO_INDEX": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", **env},
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
    )
    assert fini.returncode == 0, f"{commande[0]} : {fini.stdout[-3000:]}\n{fini.stderr[-3000:]}"
    return fini


@pytest.fixture(scope="module")
def chantier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copie du dépôt, avec des intrus posés partout."""
    dossier = tmp_path_factory.mktemp("chantier")
    for nom in sources.fichiers():
        (dossier / nom).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(sources.RACINE / nom, dossier / nom)
    for nom in INTRUS:
        (dossier / nom).parent.mkdir(parents=True, exist_ok=True)
        (dossier / nom).write_text("intrus", encoding="utf-8")
    return dossier


@pytest.fixture(scope="module")
def roue(chantier: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Roue construite depuis l'archive source (« build » sans option), sans réseau."""
    sortie = tmp_path_factory.mktemp("dist")
    _lancer(
        *(sys.executable, "-m", "build", "--no-isolation", "--outdir", sortie, chantier),
        dossier=sortie,
    )
    assert len(list(sortie.glob("*.tar.gz"))) == 1
    (faite,) = sortie.glob("*.whl")
    return faite


@pytest.fixture(scope="module")
def poste(roue: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Environnement neuf hors du dépôt : la roue, et les dépendances de l'environnement d'essai.

    Un fichier .pth n'exécute pas ceux du dossier qu'il ajoute : l'installation éditable du
    dépôt, s'il y en a une, n'est donc pas visible d'ici.
    """
    dossier = tmp_path_factory.mktemp("poste")
    _lancer(sys.executable, "-m", "venv", "--without-pip", dossier / "venv", dossier=dossier)
    python = _binaire(dossier, "python")
    demande = "import sysconfig; print(sysconfig.get_path('purelib'))"
    paquets = Path(_lancer(python, "-c", demande, dossier=dossier).stdout.strip())
    (paquets / "dependances.pth").write_text("\n".join(site.getsitepackages()), encoding="utf-8")
    _lancer(
        *(sys.executable, "-m", "pip", "--python", python, "install"),
        *("--quiet", "--no-deps", "--no-index", "--force-reinstall", roue),
        dossier=dossier,
    )
    return dossier


def _binaire(poste: Path, nom: str) -> Path:
    windows = sys.platform == "win32"
    return poste / "venv" / ("Scripts" if windows else "bin") / (nom + ".exe" * windows)


def test_la_roue_contient_exactement_le_code_et_les_donnees(roue: Path) -> None:
    with zipfile.ZipFile(roue) as archive:
        livres = {n for n in archive.namelist() if n.startswith("ase_parcours/")}
        autres = set(archive.namelist()) - livres
    code = {f.removeprefix("src/") for f in sources.python("src", compiles=True)}
    suivis = set(sources.fichiers())
    joints = {
        arrivee
        for fichier, arrivee in donnees(sources.RACINE)
        if fichier.relative_to(sources.RACINE).as_posix() in suivis
    }
    marque = {f.removeprefix("src/") for f in suivis if f.endswith("/py.typed")}
    assert livres == code | joints | marque
    assert all(re.match(r"ase_parcours-[^/]+\.dist-info/", n) for n in autres)


def test_la_roue_n_a_que_les_suffixes_prevus(roue: Path) -> None:
    with zipfile.ZipFile(roue) as archive:
        livres = [Path(n) for n in archive.namelist() if n.startswith("ase_parcours/")]
    permis = {".py", ".typed"} | SUFFIXES["resources"] | SUFFIXES["migrations"]
    assert {f.suffix for f in livres} <= permis
    assert not [f for f in livres if "tests" in f.parts or f.name.endswith((".env", ".ui"))]


def test_aucune_ressource_suivie_ne_reste_au_depot() -> None:
    """Un suffixe nouveau manquerait sur les postes : il s'ajoute à la liste blanche."""
    suivies = {f for f in sources.fichiers() if f.split("/")[0] in SUFFIXES}
    livrees = {f.relative_to(sources.RACINE).as_posix() for f, _ in donnees(sources.RACINE)}
    assert suivies <= livrees


def test_le_poste_importe_la_roue_et_trouve_ses_donnees(poste: Path) -> None:
    question = (
        "import ase_parcours; from ase_parcours import ressources;"
        "print(ase_parcours.__file__); print(ressources.racine());"
        "print(sorted(d.name for d in ressources.racine().iterdir()))"
    )
    sortie = _lancer(_binaire(poste, "python"), "-c", question, dossier=poste)
    paquet, donnees_lues, dossiers = sortie.stdout.splitlines()
    assert Path(paquet).is_relative_to(poste)
    assert Path(donnees_lues).is_relative_to(poste)
    assert Path(donnees_lues).as_posix().endswith(DESTINATION)
    assert dossiers == str(sorted(SUFFIXES))


def test_le_poste_importe_chaque_module(poste: Path) -> None:
    noms = [
        f.removeprefix("src/").removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for f in sources.python("src", compiles=True)
        if not f.endswith("/__main__.py")
    ]
    question = f"import importlib\nfor nom in {noms!r}: importlib.import_module(nom)"
    _lancer(
        *(_binaire(poste, "python"), "-W", "error", "-c", question),
        dossier=poste,
        QT_QPA_PLATFORM="offscreen",
    )


def test_le_poste_se_controle_lui_meme(poste: Path) -> None:
    maison = poste / "maison"
    maison.mkdir()
    sortie = _lancer(
        *(_binaire(poste, "ase-parcours"), "--self-test"),
        dossier=maison,
        HOME=str(maison),
        USERPROFILE=str(maison),
    )
    fin = re.fullmatch(r"(\d+) passed, 0 failed", sortie.stdout.splitlines()[-1])
    assert fin, sortie.stdout
    assert int(fin[1]) > 0


def test_l_editable_ne_copie_rien(chantier: Path, tmp_path: Path) -> None:
    """Une copie des données y serait lue à la place du dépôt, et vieillirait."""
    prefixe = tmp_path / "editable"
    _lancer(
        *(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation"),
        *("--no-index", "--target", prefixe, "--editable", chantier),
        dossier=tmp_path,
    )
    assert not list(prefixe.rglob("_donnees"))
    (lien,) = prefixe.glob("*.pth")
    assert Path(lien.read_text(encoding="utf-8").strip()) == chantier / "src"
