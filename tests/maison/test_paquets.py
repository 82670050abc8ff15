"""Verrous, recettes et présentation : ce qu'un poste installe est bien ce que le projet dit."""

from __future__ import annotations

import importlib.metadata
import re
import shutil
import subprocess
import sys
import tomllib
from functools import cache
from typing import Any
from xml.etree import ElementTree

import pytest
import sources
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PACKAGING = sources.RACINE / "packaging"
IDENTIFIANT = "fr.ase_parcours.AseParcours"


@cache
def _projet() -> dict[str, Any]:
    contenu = tomllib.loads((sources.RACINE / "pyproject.toml").read_text(encoding="utf-8"))
    projet: dict[str, Any] = contenu["project"]
    return projet


@cache
def _verrou(nom: str) -> dict[str, tuple[str, int]]:
    """Version et nombre d'empreintes de chaque paquet d'un verrou."""
    texte = (PACKAGING / nom).read_text(encoding="utf-8").replace("\\\n", " ")
    paquets = {}
    for ligne in texte.splitlines():
        if ligne and not ligne.startswith("#"):
            lu = re.fullmatch(r"([a-z0-9.-]+)==(\S+)((?: +--hash=sha256:[0-9a-f]{64})*) *", ligne)
            assert lu, f"{nom} : ligne inattendue : {ligne[:80]}"
            paquets[lu[1]] = (lu[2], lu[3].count("sha256"))
    return paquets


def _demandes(*, developpement: bool) -> list[Requirement]:
    textes = list(_projet()["dependencies"])
    if developpement:
        textes += _projet()["optional-dependencies"]["dev"]
    return [Requirement(t) for t in textes]


@pytest.mark.parametrize("nom", ["verrou.txt", "verrou-execution.txt"])
def test_chaque_paquet_du_verrou_a_sa_version_et_ses_empreintes(nom: str) -> None:
    assert all(empreintes > 0 for _, empreintes in _verrou(nom).values())


@pytest.mark.parametrize("nom", ["verrou.txt", "verrou-execution.txt"])
def test_aucune_adresse_dans_un_verrou(nom: str) -> None:
    texte = (PACKAGING / nom).read_text(encoding="utf-8")
    assert not re.search(r"://|--(index|extra-index|find-links|trusted)|@ *(file|http)", texte)


@pytest.mark.parametrize(
    ("nom", "developpement"), [("verrou.txt", True), ("verrou-execution.txt", False)]
)
def test_le_verrou_repond_a_chaque_demande_du_projet(nom: str, developpement: bool) -> None:
    """Échoue quand une dépendance change sans « make verrou »."""
    paquets = _verrou(nom)
    for demande in _demandes(developpement=developpement):
        version, _ = paquets.get(canonicalize_name(demande.name), ("absente", 0))
        assert demande.specifier.contains(version), f"{demande} : {version} dans {nom}"


def test_le_verrou_d_execution_est_dans_celui_du_developpement() -> None:
    assert _verrou("verrou-execution.txt").items() <= _verrou("verrou.txt").items()
    assert "pytest" not in _verrou("verrou-execution.txt")


def test_le_code_n_importe_que_des_dependances_declarees_et_les_sert_toutes() -> None:
    """Une dépendance arrivée par ricochet disparaît un jour ; une dépendance morte pèse."""
    fournisseurs = {
        module: {canonicalize_name(d) for d in paquets}
        for module, paquets in importlib.metadata.packages_distributions().items()
    }
    declarees = {canonicalize_name(d.name) for d in _demandes(developpement=False)}
    importes = {
        i.cible.split(".")[0]
        for fichier in sources.python("src", "migrations")
        for i in sources.imports(fichier)
    } - sys.stdlib_module_names
    # shiboken6 est l'autre moitié de PySide6 : mêmes auteurs, même version, installée avec lui.
    externes = importes - {sources.PAQUET, "shiboken6"}
    assert {m for m in externes if not fournisseurs.get(m, set()) & declarees} == set()
    servies = {d for m in externes for d in fournisseurs[m]}
    assert declarees <= servies


def test_la_presentation_justifie_chaque_dependance() -> None:
    texte = (sources.RACINE / "README.md").read_text(encoding="utf-8")
    raisons = dict(re.findall(r"^\| ([A-Za-z0-9-]+) \| (.+) \|$", texte, re.MULTILINE))
    del raisons["paquet"]
    assert set(raisons) == {d.name for d in _demandes(developpement=False)}
    assert all(raisons.values())


def test_la_presentation_commence_par_cinq_lignes_d_anglais() -> None:
    lignes = (sources.RACINE / "README.md").read_text(encoding="utf-8").splitlines()
    assert lignes[0] == "# ASE Parcours"
    assert all(lignes[2:7])
    assert lignes[7] == ""


def test_les_deux_commandes_de_la_presentation_existent() -> None:
    texte = (sources.RACINE / "README.md").read_text(encoding="utf-8")
    regles = (sources.RACINE / "Makefile").read_text(encoding="utf-8")
    citees = set(re.findall(r"`?make ([a-z]+)", texte))
    assert {"demo", "test"} <= citees
    assert all(re.search(rf"^{cible}:", regles, re.MULTILINE) for cible in citees)


def test_la_licence_est_celle_que_le_projet_annonce() -> None:
    texte = (sources.RACINE / "LICENSE").read_text(encoding="utf-8")
    assert _projet()["license"] == "Apache-2.0"
    assert "Apache License\n                           Version 2.0, January 2004" in texte
    assert "END OF TERMS AND CONDITIONS" in texte


def test_l_entree_de_menu_et_sa_fiche_se_repondent() -> None:
    entree = (PACKAGING / "linux" / f"{IDENTIFIANT}.desktop").read_text(encoding="utf-8")
    champs = dict(ligne.split("=", 1) for ligne in entree.splitlines()[1:])
    assert champs["Exec"] in _projet()["scripts"]
    assert (PACKAGING / "linux" / f"{champs['Icon']}.svg").is_file()
    fiche = ElementTree.parse(PACKAGING / "linux" / f"{IDENTIFIANT}.metainfo.xml")
    assert fiche.findtext("id") == IDENTIFIANT
    assert fiche.findtext("launchable") == f"{IDENTIFIANT}.desktop"
    assert fiche.findtext("project_license") == _projet()["license"]
    assert fiche.findtext("provides/binary") in _projet()["scripts"]


def test_l_installeur_windows_lance_ce_que_la_recette_fabrique() -> None:
    recette = (PACKAGING / "pyinstaller" / "ase_parcours.spec").read_text(encoding="utf-8")
    compile(recette, "ase_parcours.spec", "exec")
    fabriques = {f"{nom}.exe" for nom in re.findall(r'executable\("([a-z-]+)"', recette)}
    installeur = (PACKAGING / "windows" / "ase-parcours.iss").read_text(encoding="utf-8")
    assert set(re.findall(r"[a-z-]+\.exe", installeur)) == fabriques


@pytest.mark.parametrize(
    "script", [f for f in sources.fichiers() if f.endswith(".sh") or f == ".ci/run"]
)
def test_les_scripts_sont_lisibles_et_executables(script: str) -> None:
    bash = shutil.which("bash")
    if bash:  # un poste Windows n'en a pas toujours, et n'a pas à lancer ces scripts
        lu = subprocess.run([bash, "-n", script], cwd=sources.RACINE, capture_output=True)
        assert lu.returncode == 0, lu.stderr.decode()
    texte = sources.texte(script) or ""
    assert texte.startswith("#!/usr/bin/env bash\n")
    assert "\nset -euo pipefail\n" in texte
