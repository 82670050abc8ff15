"""Lecture d'un ODS : un processus enfant lit, celui-ci reçoit ses lignes et les plafonne."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import IO, Any

from ase_parcours.echanges import enfant
from ase_parcours.echanges.tableur import enfant_ods
from ase_parcours.echanges.tableur.cellules import (
    VIDES_DE_SUITE_MAX,
    Accumulateur,
    Budget,
    FeuilleLue,
    remarque_masquee,
)
from ase_parcours.echanges.tableur.formats import abime, protege
from ase_parcours.erreurs import FichierAbime

DELAI_SECONDES = 90.0


def lire_ods(
    chemin: Path, avancer: Callable[[int], None], delai: float = DELAI_SECONDES
) -> list[FeuilleLue]:
    """Feuilles visibles d'un ODS. ``delai`` en secondes.

    Lève ``FichierAbime`` si l'enfant ne rend pas le classeur entier : chiffré, abîmé, ou
    démesuré (mémoire ou temps dépassés).
    """
    # S603 : la commande est notre propre interpréteur, le chemin n'est jamais interprété.
    lecteur = subprocess.Popen(  # noqa: S603
        commande(chemin),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=enfant.environnement(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    minuterie = threading.Timer(delai, lecteur.kill)
    minuterie.start()
    try:
        assert lecteur.stdout is not None  # noqa: S101 - garanti par PIPE
        with lecteur.stdout as flux:
            feuilles, complet = _recevoir(flux, avancer)
        lecteur.wait()
    finally:
        minuterie.cancel()
        if lecteur.poll() is None:
            lecteur.kill()
            lecteur.wait()
    if complet:
        return feuilles
    raise _echec(lecteur.returncode)


def commande(chemin: Path) -> list[str]:
    """Commande de l'enfant qui lit ce classeur."""
    return enfant.commande(enfant_ods.__name__, "--lecteur-ods", str(chemin.resolve()))


def _recevoir(flux: IO[bytes], avancer: Callable[[int], None]) -> tuple[list[FeuilleLue], bool]:
    feuilles: list[FeuilleLue] = []
    budget = Budget()
    accumulateur: Accumulateur | None = None
    dernier = 0
    for octets in flux:
        try:
            message: Any = json.loads(octets)
        except ValueError:
            return feuilles, False
        if isinstance(message, dict):
            if message.get("fin"):
                return feuilles, True
            feuilles.append(_ouvrir(message))
            accumulateur, dernier = Accumulateur(feuilles[-1], budget), 0
        elif accumulateur is not None:
            numero, valeurs = message
            saut = min(numero - dernier - 1, VIDES_DE_SUITE_MAX)
            suite = saut <= 0 or accumulateur.sauter(numero - 1, saut)
            dernier = numero
            if not suite or not accumulateur.ajouter(numero, iter(map(_cellule, valeurs))):
                accumulateur = None
            elif numero % 500 == 0:
                avancer(len(feuilles[-1].lignes))
    return feuilles, False


def _ouvrir(message: dict[str, Any]) -> FeuilleLue:
    feuille = FeuilleLue(str(message["f"]))
    if not message.get("v"):
        feuille.remarques.append(remarque_masquee())
    return feuille


def _cellule(valeur: object) -> object:
    return date.fromisoformat(valeur["d"]) if isinstance(valeur, dict) else valeur


def _echec(code: int) -> FichierAbime:
    if code == 3:
        return protege()
    if code == 4:
        return abime()
    return FichierAbime(
        "classeur_demesure",
        "Ce classeur demande trop de mémoire ou de temps pour être lu.",
        "Ne gardez que les feuilles utiles, ou exportez chaque feuille en .csv.",
    )
