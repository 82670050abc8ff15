"""« operations », « faire », « annuler » et « sortie » : écrire, par les opérations du registre."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ase_parcours.cli.ouvrir import aujourd_hui, mot_de_passe, ouvrir
from ase_parcours.cli.sortie import dire, rendre
from ase_parcours.erreurs import EnvironnementRefuse, UsageInvalide
from ase_parcours.francais import pluriel
from ase_parcours.metier.droits import MATRICE
from ase_parcours.operations import inventaire
from ase_parcours.operations.seance import Fait

_TAILLE_MAX = 64 * 1024 * 1024


def operations(options: Namespace) -> int:
    """Toutes les opérations, avec les rôles qui les permettent et le schéma de leurs arguments."""
    toutes = inventaire.operations()
    contenu = [
        {
            "nom": op.nom,
            "resume": op.resume,
            "droits": [r.value for r, permises in MATRICE.items() if op.permission in permises],
            "schema": op.schema(),
        }
        for op in toutes
    ]
    rendre(options, contenu, [f"{op.nom:<32} {op.resume}" for op in toutes])
    return 0


def faire(options: Namespace) -> int:
    """Une opération et ses arguments, ou « liste » d'opérations dans le fichier."""
    seule_liste = options.fichier is None and (
        options.operation == "-" or options.operation.endswith(".json")
    )
    fichier = options.operation if seule_liste else options.fichier
    if fichier == "-" and options.mot_de_passe_fichier == "-":
        # Tous deux sur l'entrée standard : sa première ligne est le mot de passe.
        mot_de_passe(options)
    demandes = _demandes(options.operation, _lire_json(fichier))
    for nom, _ in demandes:
        inventaire.trouver(nom)
    with ouvrir(options, ecriture=True) as seance:
        fait = seance.faire_plusieurs(demandes, aujourd_hui(options), simuler=options.simuler)
    for alerte in fait.alertes:
        dire(options, f"Alerte : {alerte.texte}")
    rendre(options, _en_json(fait, options.simuler), [_phrase(fait, options.simuler)])
    return 0


def _demandes(operation: str, contenu: object) -> list[tuple[str, Mapping[str, Any]]]:
    if isinstance(contenu, list):
        demandes = []
        for une in contenu:
            if not isinstance(une, dict) or set(une) != {"operation", "arguments"}:
                raise UsageInvalide(
                    "liste_illisible",
                    'Chaque opération d\'une liste est {"operation", "arguments"}.',
                )
            demandes.append((str(une["operation"]), une["arguments"]))
        return demandes
    if not isinstance(contenu, dict):
        raise UsageInvalide("arguments_illisibles", "Les arguments sont une table JSON.")
    return [(operation, contenu)]


def _lire_json(fichier: str | None) -> object:
    if fichier is None:
        return {}
    try:
        if fichier == "-":
            brut = sys.stdin.buffer.read(_TAILLE_MAX)
        else:
            with Path(fichier).open("rb") as flux:
                brut = flux.read(_TAILLE_MAX)
    except OSError:
        raise EnvironnementRefuse(
            "arguments_introuvables",
            "Le fichier des arguments ne se lit pas.",
            "Donnez le chemin d'un fichier JSON, ou « - » pour l'entrée standard.",
        ) from None
    try:
        return json.loads(brut.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise UsageInvalide(
            "arguments_illisibles", "Le fichier des arguments n'est pas du JSON en UTF-8."
        ) from None


def annuler(options: Namespace) -> int:
    """Défait une entrée ; code 1 si quelque chose a été laissé."""
    with ouvrir(options, ecriture=True) as seance:
        defaite, _ = seance.annuler(aujourd_hui(options), options.entree)
    contenu = {
        "annulees": defaite.annulees,
        "laissees": [
            {"entite": x.entite, "champ": x.champ, "motif": x.motif} for x in defaite.laissees
        ],
        "entree": defaite.entree,
    }
    phrase = f"Annulé : {defaite.operation}, {pluriel(defaite.annulees, 'valeur')}."
    restes = [f"Laissé : {x.champ}, {x.motif}." for x in defaite.laissees]
    rendre(options, contenu, [phrase, *restes])
    return 1 if defaite.laissees else 0


def sortie(options: Namespace) -> int:
    """Enregistre une sortie par la porte."""
    arguments = {"jeune": options.jeune, "date": options.date}
    if options.visa is not None:
        arguments["visa"] = options.visa
    with ouvrir(options, ecriture=True) as seance:
        jour = aujourd_hui(options)
        fait = seance.faire("enregistrer_sortie", arguments, jour, simuler=options.simuler)
    r = fait.resultat
    contenu = {
        "type": r["type"],
        "date": r["date"],
        "nuits": r["nuits"],
        "visa": r["visa"],
        "entree": None if options.simuler else fait.entree,
    }
    dit = "possible" if options.simuler else "enregistrée"
    rendre(options, contenu, [f"Sortie {r['type']} {dit}, le {r['date']}."])
    return 0


def _en_json(fait: Fait, simule: bool) -> dict[str, Any]:
    return {
        "entree": None if simule else fait.entree,
        "jeunes": list(fait.jeunes),
        "facettes": list(fait.facettes),
        "resultat": dict(fait.resultat),
        "alertes": [a.en_json() for a in fait.alertes],
    }


def _phrase(fait: Fait, simule: bool) -> str:
    if fait.entree is None:
        return "Rien n'a changé."
    quoi = "Simulé" if simule else "Fait"
    return f"{quoi} : {', '.join(fait.jeunes) or 'sans dossier'} ({', '.join(fait.facettes)})."
