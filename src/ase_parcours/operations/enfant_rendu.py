"""Composer des documents dans un processus à part, pour qu'un lot se serve de tous les cœurs.

Il lit sur son entrée des demandes (type et contenu gelé) et rend les pages, l'une après l'autre ;
l'entrée fermée, il finit : il ne survit pas à qui l'a lancé. Il n'ouvre ni coffre ni fichier, et
aucune clé ne lui passe entre les mains.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import struct
import sys
from typing import IO, Any

from ase_parcours.coffre.hygiene import durcir
from ase_parcours.echanges.enfant import limiter
from ase_parcours.erreurs import ErreurParcours
from ase_parcours.rapports.rendu import rendre

TAILLE = struct.Struct(">Q")
_MEMOIRE_MAX = 1 << 30
_SECONDES_MAX = 3_600


def lire(flux: IO[bytes]) -> bytes | None:
    """Le prochain message, ou ``None`` si l'autre bout est fermé."""
    tete = flux.read(TAILLE.size)
    if len(tete) < TAILLE.size:
        return None
    (taille,) = TAILLE.unpack(tete)
    corps = flux.read(taille)
    return corps if len(corps) == taille else None


def ecrire(flux: IO[bytes], message: bytes) -> None:
    """Envoie un message, sa taille d'abord."""
    flux.write(TAILLE.pack(len(message)))
    flux.write(message)
    flux.flush()


def composer(demande: bytes) -> tuple[str, Any]:
    """(« rendu », pages), (« refus », code, phrase, conseil) ou (« panne », genre d'exception)."""
    try:
        # L'autre bout du tube est le programme lui-même, qui vient d'écrire ceci.
        type_, contenu = pickle.loads(demande)  # noqa: S301
        return "rendu", rendre(type_, contenu)
    except ErreurParcours as erreur:
        return "refus", (erreur.code, erreur.message, erreur.conseil)
    except Exception as erreur:
        # Le genre seul : le message pourrait citer le dossier.
        return "panne", type(erreur).__name__


def principal() -> int:
    """Répond aux demandes jusqu'à la fin de l'entrée."""
    durcir()
    limiter(_MEMOIRE_MAX, _SECONDES_MAX)
    with contextlib.suppress(AttributeError, OSError):
        os.nice(5)  # l'écran de la personne passe avant
    entree, sortie = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # rien d'autre que nos réponses ne sort par là
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError):
        while (demande := lire(entree)) is not None:
            ecrire(sortie, pickle.dumps(composer(demande)))
    return 0


if __name__ == "__main__":
    sys.exit(principal())
