"""Ce que la ligne de commande écrit : JSON ou phrases, et les erreurs."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from typing import Any

from ase_parcours.erreurs import ErreurParcours, RefusMetier
from ase_parcours.francais import duree


class Interruption(ErreurParcours):
    """La personne a interrompu la commande (Ctrl-C)."""

    sortie = 130

    def __init__(self) -> None:
        super().__init__("interrompu", "Interrompu : rien n'est resté à moitié écrit.")


def preparer() -> None:
    """UTF-8 en sortie partout (Windows compris) ; un signe impossible n'arrête rien."""
    for flux in (sys.stdout, sys.stderr):
        reconfigurer = getattr(flux, "reconfigure", None)
        if reconfigurer is not None:
            reconfigurer(encoding="utf-8", errors="replace")


def rendre(options: Namespace, contenu: Any, phrases: list[str]) -> None:  # noqa: ANN401 - JSON
    """Écrit le document JSON, ou les phrases."""
    if options.json:
        sys.stdout.write(json.dumps(contenu, ensure_ascii=False, separators=(",", ":")) + "\n")
    else:
        for phrase in phrases:
            sys.stdout.write(phrase + "\n")
    sys.stdout.flush()


def dire(options: Namespace, phrase: str) -> None:
    """Un message pour la personne, sur la sortie d'erreur."""
    if not options.silencieux:
        sys.stderr.write(phrase + "\n")
        sys.stderr.flush()


def echouer(options: Namespace | None, erreur: ErreurParcours) -> int:
    """Dit l'erreur et rend son code de sortie."""
    if options is not None and getattr(options, "json", False):
        corps: dict[str, Any] = {
            "erreur": {
                "code": erreur.sortie,
                "message": erreur.message,
                "conseil": erreur.conseil,
                "nom": erreur.code,
            }
        }
        if isinstance(erreur, RefusMetier):
            corps["motifs"] = erreur.motifs
        sys.stdout.write(json.dumps(corps, ensure_ascii=False, separators=(",", ":")) + "\n")
    sys.stderr.write(f"{erreur}\n")
    if isinstance(erreur, RefusMetier):
        for motif in erreur.motifs:
            sys.stderr.write(f"  - {motif['texte']}\n")
    return erreur.sortie


class Progression:
    """Avancement sur la sortie d'erreur, seulement si c'est un terminal."""

    def __init__(self, options: Namespace, quoi: str) -> None:
        self._parler = sys.stderr.isatty() and not options.silencieux
        self._quoi = quoi

    def __call__(self, fait: int, total: int | None, secondes: float | None = None) -> None:
        """``secondes`` : ce qu'il reste, si on le sait."""
        if self._parler:
            sur = f" sur {total}" if total is not None else ""
            reste = f", encore {duree(secondes)}" if secondes else ""
            # Les blancs recouvrent une ligne d'avant plus longue.
            sys.stderr.write(f"\r{self._quoi}, {fait}{sur}{reste}…        ")
            sys.stderr.flush()

    def finir(self) -> None:
        """Va à la ligne."""
        if self._parler:
            sys.stderr.write("\n")
