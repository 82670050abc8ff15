"""Mot de passe, jour et coffre : ce que les sous-commandes ont en commun."""

from __future__ import annotations

import getpass
import re
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ase_parcours.cli.sortie import dire
from ase_parcours.erreurs import (
    EnvironnementRefuse,
    FichierAbime,
    OuvertureImpossible,
    UsageInvalide,
)
from ase_parcours.operations import acces
from ase_parcours.operations.commun import identifiant_du_jeune

if TYPE_CHECKING:
    from ase_parcours.operations.seance import Seance

_LONGUEUR_MAX = 1 << 21
"""Octets d'un mot de passe : au-delà, le fichier n'en est pas un."""
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ANNEES = range(1900, 2101)


def jour(texte: str) -> date:
    """Lit ``--au``. Lève ``UsageInvalide``."""
    try:
        lu = date.fromisoformat(texte) if _ISO.fullmatch(texte) else None
        if lu is None or lu.year not in _ANNEES:
            raise ValueError
        return lu
    except ValueError:
        raise UsageInvalide(
            "date_illisible", "La date donnée n'existe pas.", "Écrivez-la AAAA-MM-JJ."
        ) from None


def aujourd_hui(options: Namespace) -> date:
    """Jour auquel raisonner : ``--au``, sinon celui de la machine."""
    return jour(options.au) if options.au is not None else date.today()  # noqa: DTZ011 - jour civil local


def dossier(options: Namespace) -> Path:
    """Dossier du coffre. Lève ``UsageInvalide`` pour un nom vide : une variable oubliée dans un
    script ne doit pas désigner le coffre de l'utilisateur."""
    if options.coffre is None:
        return acces.dossier_par_defaut()
    return chemin(options.coffre, "--coffre")


def chemin(texte: str, option: str) -> Path:
    """Un chemin donné en option. Lève ``UsageInvalide`` s'il est vide."""
    if not texte:
        raise UsageInvalide("chemin_vide", f"« {option} » est vide.", "Donnez un emplacement.")
    return Path(texte)


def hors_du_coffre(options: Namespace, fichier: Path) -> Path:
    """``fichier``, s'il n'est pas dans le coffre : un export y serait en clair, et pourrait en
    remplacer la base. Lève ``UsageInvalide`` sinon."""
    ici, vise = dossier(options).resolve(), fichier.resolve()
    if ici == vise or ici in vise.parents:
        raise UsageInvalide(
            "fichier_dans_coffre",
            "Ce fichier serait écrit dans le dossier du coffre, que le programme seul tient.",
            "Choisissez un autre dossier.",
        )
    return fichier


def mot_de_passe(options: Namespace, *, nouveau: bool = False) -> str:
    """Lit le mot de passe : fichier, entrée standard, ou terminal.

    Lève ``OuvertureImpossible`` s'il n'y a ni fichier ni terminal, ``EnvironnementRefuse`` si le
    fichier ne se lit pas. Lu une seule fois : l'entrée standard peut porter ensuite du JSON.
    """
    if getattr(options, "mot_de_passe_lu", None) is None:
        options.mot_de_passe_lu = _lire(options, nouveau=nouveau)
    lu: str = options.mot_de_passe_lu
    return lu


def _lire(options: Namespace, *, nouveau: bool) -> str:
    source = options.mot_de_passe_fichier
    if source is None:
        return _au_terminal(nouveau)
    try:
        if source == "-":
            brut = sys.stdin.buffer.readline(_LONGUEUR_MAX + 1)
        else:
            with Path(source).open("rb") as flux:
                brut = flux.readline(_LONGUEUR_MAX + 1)
    except OSError:
        raise EnvironnementRefuse(
            "mot_de_passe_fichier",
            "Le fichier du mot de passe ne se lit pas.",
            "Vérifiez son emplacement et ses droits.",
        ) from None
    if len(brut) > _LONGUEUR_MAX:
        raise OuvertureImpossible(
            "mot_de_passe_trop_long",
            "La première ligne de ce fichier est trop longue pour être un mot de passe.",
            "Vérifiez que c'est le bon fichier.",
        )
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


def jeune_demande(conn: Any, numero: str) -> str:  # noqa: ANN401 - une connexion, que l'on passe
    """L'identifiant du jeune de ce numéro ; ``conn`` : une lecture. Lève ``UsageInvalide``."""
    trouve = identifiant_du_jeune(conn, numero)
    if trouve is None:
        raise UsageInvalide(
            "dossier_inconnu",
            "Aucun dossier ne porte ce numéro.",
            "La commande « jeunes » les liste.",
        )
    return trouve
