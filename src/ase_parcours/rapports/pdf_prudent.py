"""Ouvrir un PDF venu d'ailleurs sans qu'il épuise la mémoire.

Une page de quelques kilo-octets peut se décompresser en gigaoctets : chaque flux est plafonné, pour
tout le processus, dès que ce module est importé.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf
import pikepdf.settings

_FLUX_MAX = 256 << 20
"""Octets d'un flux décompressé : une page numérisée en couleurs à 600 points en prend cent."""

pikepdf.settings.set_qpdf_limits(
    flate_max_memory=_FLUX_MAX,
    png_max_memory=_FLUX_MAX,
    run_length_max_memory=_FLUX_MAX,
    tiff_max_memory=_FLUX_MAX,
    dct_max_memory=_FLUX_MAX,
)

ERREURS = (
    *(pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError),
    *(RuntimeError, RecursionError, MemoryError, OverflowError, NotImplementedError),
)
"""Ce qu'un PDF abîmé, ou fait pour nuire, peut lever pendant qu'on le parcourt."""


@contextmanager
def ouvrir(octets: bytes) -> Iterator[pikepdf.Pdf]:
    """Le PDF ouvert. Lève une des ``ERREURS`` ; ``pikepdf.PasswordError`` s'il est chiffré."""
    with pikepdf.open(io.BytesIO(octets), suppress_warnings=True) as pdf:
        yield pdf
