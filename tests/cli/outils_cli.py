"""Outils des tests de la ligne de commande : dans le processus, ou dans un vrai processus fils."""

from __future__ import annotations

import atexit
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

import ase_parcours
from ase_parcours.cli.principal import principal
from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.instance import VARIABLE_CONFIGURATION
from ase_parcours.operations import acces

AU = date(2026, 11, 22)
COMPTE = "alex"
MOT_DE_PASSE = "cheval pile agrafe"
PDF = b"%PDF-1.4\npiece d'essai\n%%EOF\n"

JEUNES = ["N° dossier", "Nom", "Prénom", "Né(e) le", "Unité", "Référent ASE"]
LOGEMENT = ["N° dossier", "Code solution", "État", "Début", "Fin", "Preuve"]


@dataclass(frozen=True)
class Fini:
    """Ce qu'une commande a rendu."""

    code: int
    sortie: str
    erreurs: str

    @property
    def json(self) -> Any:
        """L'unique document JSON de la sortie, terminé par un seul saut de ligne."""
        assert self.sortie.endswith("\n"), self
        assert "\n" not in self.sortie[:-1], self
        return json.loads(self.sortie)

    @property
    def erreur(self) -> dict[str, Any]:
        """Le contenu de « erreur », dont le code est celui de sortie."""
        erreur: dict[str, Any] = self.json["erreur"]
        assert set(erreur) >= {"code", "message", "conseil"}
        assert erreur["code"] == self.code
        assert erreur["message"].endswith((".", "…", ")"))
        assert erreur["message"] in self.erreurs
        return erreur


class Poste:
    """Un poste de travail : son dossier, sa configuration, le coffre d'« alex »."""

    def __init__(self, racine: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.racine = racine
        self.coffre = racine / "coffre"
        self.secret = racine / "secret"
        self.secret.write_text(MOT_DE_PASSE + "\n", "utf-8")
        self._capsys = capsys

    def lancer(self, *arguments: object, entree: bytes = b"") -> Fini:
        """``principal([...])`` dans ce processus, sans rien ajouter."""
        self._capsys.readouterr()
        with pytest.MonkeyPatch.context() as rustine:
            rustine.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(entree)))
            code = principal([str(a) for a in arguments])
        return Fini(code, *self._capsys.readouterr())

    def options(self, *, au: str = "2026-11-22") -> list[str]:
        """Coffre, mot de passe et jour."""
        return [
            *("--coffre", str(self.coffre)),
            *("--mot-de-passe-fichier", str(self.secret)),
            *("--au", au),
        ]

    def __call__(self, *arguments: object, au: str = "2026-11-22", entree: bytes = b"") -> Fini:
        """Une sous-commande sur le coffre, avec ``--json``."""
        return self.lancer(*arguments, *self.options(au=au), "--json", entree=entree)

    def faire(self, operation: str, au: str = "2026-11-22", **arguments: Any) -> dict[str, Any]:
        """Une opération qui doit réussir ; rend son résultat."""
        entree = json.dumps(arguments).encode()
        fini = self("faire", operation, "-", au=au, entree=entree)
        assert fini.code == 0, fini
        resultat: dict[str, Any] = fini.json["resultat"]
        return resultat

    def fichier(self, nom: str, contenu: object) -> Path:
        """Un fichier JSON (ou les octets donnés) à côté du coffre."""
        chemin = self.racine / nom
        octets = contenu if isinstance(contenu, bytes) else json.dumps(contenu).encode()
        chemin.write_bytes(octets)
        return chemin

    def sain(self) -> None:
        """Le coffre se vérifie sans un constat."""
        fini = self("coffre", "verifier")
        assert (fini.code, fini.json) == (0, {"sain": True, "constats": []}), fini

    def copier(self, nom: str) -> Path:
        """Copie du dossier du coffre, telle qu'une personne la ferait."""
        return Path(shutil.copytree(self.coffre, self.racine / nom))


def poste_neuf(
    racine: Path, capsys: pytest.CaptureFixture[str], rustine: pytest.MonkeyPatch
) -> Poste:
    """Copie d'un coffre créé une fois, avec la configuration du poste qui l'a créé."""
    modele = _modele()
    shutil.copytree(modele / "coffre", racine / "coffre")
    shutil.copytree(modele / "configuration", racine / "configuration")
    rustine.setenv(VARIABLE_CONFIGURATION, str(racine / "configuration"))
    # Le durcissement ferme la mémoire de ce processus-ci : il a ses tests, dans un processus fils.
    rustine.setattr("ase_parcours.cli.principal._durcir", lambda: None)
    # Le réglage d'Argon2id sur la machine prend une seconde ; les vrais processus le font.
    rustine.setattr("ase_parcours.coffre.argon.calibrer", lambda: PLANCHER)
    return Poste(racine, capsys)


@cache
def _modele() -> Path:
    racine = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, racine, ignore_errors=True)
    with pytest.MonkeyPatch.context() as rustine:
        rustine.setenv(VARIABLE_CONFIGURATION, str(racine / "configuration"))
        acces.creer(racine / "coffre", COMPTE, MOT_DE_PASSE, AU, parametres=PLANCHER).fermer()
    return racine


# --- Vrais processus ----------------------------------------------------------------------------


def environnement() -> dict[str, str]:
    """Environnement d'un processus fils qui trouve le paquet essayé ici."""
    return {**os.environ, "PYTHONPATH": str(Path(ase_parcours.__file__).parents[1])}


def processus(*arguments: object, entree: bytes = b"") -> Fini:
    """La commande dans un vrai processus, sans terminal."""
    fini = subprocess.run(
        [sys.executable, "-m", "ase_parcours.cli.principal", *map(str, arguments)],
        input=entree,
        capture_output=True,
        env=environnement(),
        timeout=300,
        check=False,
    )
    return Fini(fini.returncode, fini.stdout.decode("utf-8"), fini.stderr.decode("utf-8"))


# --- Tableurs -----------------------------------------------------------------------------------


def classeur(chemin: Path, feuilles: Mapping[str, Any]) -> Path:
    """XLSX : textes tels quels, vraies dates datées."""
    livre = xlsxwriter.Workbook(str(chemin), {"strings_to_formulas": False})
    jour = livre.add_format({"num_format": "dd/mm/yyyy"})
    for nom, lignes in feuilles.items():
        feuille = livre.add_worksheet(nom)
        for rang, ligne in enumerate(lignes):
            for colonne, valeur in enumerate(ligne):
                if isinstance(valeur, date):
                    feuille.write_datetime(rang, colonne, valeur, jour)
                elif isinstance(valeur, str):
                    feuille.write_string(rang, colonne, valeur)
                elif valeur is not None:
                    feuille.write(rang, colonne, valeur)
    livre.close()
    return chemin


# --- PDF ----------------------------------------------------------------------------------------


def pages_du_pdf(octets: bytes) -> list[str]:
    """Texte de chaque page, tel qu'un lecteur le copie."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtPdf import QPdfDocument

    document, tampon = QPdfDocument(), QBuffer()
    tampon.setData(QByteArray(octets))
    tampon.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(tampon)
    pages = [document.getAllText(n).text() for n in range(document.pageCount())]
    document.close()
    return pages
