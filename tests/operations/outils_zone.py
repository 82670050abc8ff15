"""Outils des tests de la zone scellée : un coffre à plusieurs comptes, ses textes, ses refus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import chemins_voisins
import pytest
from outils_ouverts import AU, MOT_DE_PASSE, entrees, faire, poser, recevoir, valeur

from ase_parcours.coffre import argon
from ase_parcours.coffre.argon import PLANCHER
from ase_parcours.coffre.zone_seance import EtatZone
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.operations import acces
from ase_parcours.operations.facettes.scelles import en_attente
from ase_parcours.operations.seance import Seance

assert chemins_voisins.VOISINS

__all__ = [
    "AU",
    "MOT_DE_PASSE",
    "SECRET",
    "attendent",
    "compte",
    "contenu",
    "dossier",
    "entrees",
    "entrer",
    "etat",
    "faire",
    "notees",
    "poser",
    "recevoir",
    "refus",
    "sceller",
    "valeur",
]

SECRET = "Suivi au CMP, ne pas en parler à l’école 🩺"


@pytest.fixture
def dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Un coffre d'alex (administrateur, cadre, référent) où un dossier est ouvert."""
    monkeypatch.setattr(argon, "calibrer", lambda: PLANCHER)
    chemin = poser(tmp_path / "coffre")
    with entrer(chemin) as seance:
        faire(seance, "enregistrer_jeune", jeune="P-1", nom="Roc")
        faire(seance, "enregistrer_jeune", jeune="P-2", nom="Val")
    return chemin


@contextmanager
def entrer(dossier: Path, nom: str = "alex", **options: Any) -> Iterator[Seance]:
    """Le coffre ouvert par un compte, dont le mot de passe est son nom."""
    mot = MOT_DE_PASSE if nom == "alex" else nom
    with acces.ouvrir(dossier, nom, mot, **options) as seance:
        yield seance


def compte(seance: Seance, nom: str, *roles: str) -> str:
    """Un compte de plus."""
    cree = faire(seance, "creer_compte", nom=nom, roles=list(roles), mot_de_passe=nom)
    return str(cree["compte"])


def sceller(seance: Seance, texte: str = SECRET, **champs: Any) -> str:
    """Un texte scellé pour P-1."""
    arguments = {"jeune": "P-1", "rubrique": "SANTE", "texte": texte, **champs}
    return str(faire(seance, "sceller_texte", **arguments)["scelle"])


def contenu(seance: Seance, texte: str) -> str:
    return str(valeur(seance, "SELECT contenu FROM scelle WHERE id = ?", texte))


def notees(seance: Seance) -> int:
    return int(valeur(seance, "SELECT count(*) FROM lecture_scellee"))


def attendent(seance: Seance) -> set[str]:
    return {c.nom for c in en_attente(seance)}


def etat(seance: Seance) -> EtatZone:
    return seance.coffre.zone.etat


def refus(geste: Callable[[], object]) -> str:
    with pytest.raises(ErreurParcours) as leve:
        geste()
    assert leve.value.conseil or leve.value.code == "zone_indisponible"
    return leve.value.code
