"""Examiner un PDF : ses pages, son contenu actif, ou pourquoi il ne se lit pas."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass

from ase_parcours.echanges import enfant
from ase_parcours.echanges.pieces import enfant_pdf

DELAI_SECONDES = 40.0
_SANS_FLUX_MAX = 200_000  # octets


@dataclass(frozen=True, slots=True)
class ExamenPdf:
    """``pages`` et ``actif`` : absents si le PDF ne se lit pas ; ``pourquoi`` le dit alors
    (« protege », « abime », « demesure »)."""

    pages: int | None = None
    actif: tuple[str, ...] | None = None
    pourquoi: str = ""


def examiner_pdf(octets: bytes, delai: float = DELAI_SECONDES) -> ExamenPdf:
    """Examine un PDF sans rien exécuter ni écrire. ``delai`` en secondes. Ne lève rien.

    Un PDF sans flux n'a rien à décompresser : il est lu ici. Les autres, où une page peut cacher
    des gigaoctets, le sont dans un processus à part, plafonné.
    """
    if len(octets) <= _SANS_FLUX_MAX and b"stream" not in octets:
        return _lire(enfant_pdf.examiner(octets))
    return _dans_l_enfant(octets, delai)[0]


def preparer_pdf(octets: bytes, delai: float = DELAI_SECONDES) -> tuple[ExamenPdf, bytes]:
    """L'examen d'un PDF, et ses pages seules, sans plus rien d'actif, prêtes à être mises en page
    (vide si le PDF ne se lit pas). Ne lève rien."""
    return _dans_l_enfant(octets, delai, "--aplatir")


def _dans_l_enfant(octets: bytes, delai: float, *arguments: str) -> tuple[ExamenPdf, bytes]:
    try:
        # S603 : la commande est notre propre interpréteur, sans argument venu d'ailleurs.
        fini = subprocess.run(  # noqa: S603
            enfant.commande(enfant_pdf.__name__, "--examen-pdf", *arguments),
            input=octets,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=enfant.environnement(),
            timeout=delai,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        ligne, _, plat = fini.stdout.partition(b"\n")
        return _lire(json.loads(ligne)), plat
    except (subprocess.TimeoutExpired, OSError, ValueError):
        # L'enfant est tombé sur sa limite de mémoire ou de temps.
        return ExamenPdf(pourquoi=enfant_pdf.DEMESURE), b""


def _lire(brut: dict[str, object]) -> ExamenPdf:
    pages, actif = brut.get("pages"), brut.get("actif")
    if isinstance(pages, int) and isinstance(actif, list):
        return ExamenPdf(pages, tuple(str(a) for a in actif))
    return ExamenPdf(pourquoi=str(brut.get("pourquoi") or enfant_pdf.ABIME))
