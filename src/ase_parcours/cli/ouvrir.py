"""Mot de passe, jour et coffre : ce que les sous-commandes ont en commun."""

from __future__ import annotations

import getpass
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ase_parcours.cli.sortie import dire
from ase_parcours.erreurs import (
    EnvironnementRefuse,
    FichierAbime,
    OuvertureImpossible,
    UsageInvalide,
)
from ase_parcours.operations import acces

if TYPE_CHECKING:
    from ase_parcours.operations.seance import Seance

_LONGUEUR_MAX = 1 << 20


def jour(texte: str) -> date:
    """Lit ``--au``. Lève ``UsageInvalide``."""
    try:
        if len(texte) != 10:
            raise ValueError
        return date.fromisoformat(texte)
    except ValueError:
        raise UsageInvalide(
            "date_illisible", "La date donnée n'existe pas.", "Écrivez-la AAAA-MM-JJ."
        ) from None


def aujourd_hui(options: Namespace) -> date:
    """Jour auquel raisonner : ``--au``, sinon celui de la machine."""
    return jour(options.au) if options.au else date.today()  # noqa: DTZ011 - jour civil local


def dossier(options: Namespace) -> Path:
    """Dossier du coffre."""
    return Path(options.coffre) if options.coffre else acces.dossier_par_defaut()


def mot_de_passe(options: Namespace, *, nouveau: bool = False) -> str:
    """Lit le mot de passe : fichier, entrée standard, ou terminal.

    Lève ``OuvertureImpossible`` s'il n'y a ni fichier ni terminal, ``EnvironnementRefuse`` si le
    fichier ne se lit pas.
    """
    source = options.mot_de_passe_fichier
    if source is None:
        return _au_terminal(nouveau)
    try:
        if source == "-":
            brut = sys.stdin.buffer.readline(_LONGUEUR_MAX)
        else:
            with Path(source).open("rb") as flux:
                brut = flux.readline(_LONGUEUR_MAX)
    except OSError:
        raise EnvironnementRefuse(
            "mot_de_passe_fichier",
            "Le fichier du mot de passe ne se lit pas.",
            "Vérifiez son emplacement et ses droits.",
        ) from None
    try:
        return brut.removeprefix(b"\xef\xbb\xbf").decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError:
        raise OuvertureImpossible(
            "mot_de_passe_illisible",
            "Le fichier du mot de passe n'est pas en UTF-8.",
            "Enregistrez-le en UTF-8.",
        ) from None


def _au_terminal(nouveau: bool) -> str:
    if not sys.stdin.isatty():
        raise OuvertureImpossible(
            "mot_de_passe_manquant",
            "Il faut un mot de passe, et il n'y a pas de terminal pour le demander.",
            "Donnez-le par --mot-de-passe-fichier.",
        )
    saisi = getpass.getpass("Mot de passe : ")
    if nouveau and getpass.getpass("Encore une fois : ") != saisi:
        raise UsageInvalide("mots_de_passe_differents", "Les deux saisies diffèrent.")
    return saisi


def ouvrir(options: Namespace, *, ecriture: bool) -> Seance:
    """Ouvre le coffre de la commande, et dit ses avertissements.

    En écriture, un coffre qui ne peut être ouvert qu'en lecture seule est refusé, avec la raison.
    """
    chemin = dossier(options)
    secret = mot_de_passe(options)
    seance = acces.ouvrir(chemin, options.utilisateur, secret, lecture_seule=not ecriture)
    for avertissement in seance.coffre.avertissements:
        dire(options, avertissement.texte)
    if ecriture and seance.lecture_seule:
        raisons = " ".join(a.texte for a in seance.coffre.avertissements)
        seance.fermer()
        # Code 5 : le coffre n'est pas ce qu'il prétend (copie plus ancienne, témoin changé).
        raise FichierAbime(
            "coffre_en_lecture_seule",
            f"Ce coffre ne s'ouvre qu'en lecture. {raisons}",
            "Restaurez une sauvegarde, ou acceptez-le tel quel avec « coffre reprendre ».",
        )
    return seance
