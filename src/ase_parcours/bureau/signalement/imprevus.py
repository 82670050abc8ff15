"""Les derniers imprévus de cette exécution : le type de l'exception et l'endroit du programme.

Jamais son message, ses valeurs ni un chemin : ils pourraient nommer quelqu'un. Gardés en mémoire.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from pathlib import PureWindowsPath
from types import TracebackType

GARDES = 5


@dataclass(frozen=True, slots=True)
class Imprevu:
    """Une faute du programme. ``endroit`` : « page.py, ligne 12 »."""

    genre: str
    endroit: str


_DERNIERS: deque[Imprevu] = deque(maxlen=GARDES)


def noter(genre: type[BaseException], trace: TracebackType | None) -> Imprevu:
    """Retient un imprévu, de quelque fil qu'il vienne, et le rend."""
    imprevu = Imprevu(genre.__name__, _endroit(trace))
    _DERNIERS.append(imprevu)
    return imprevu


def derniers() -> tuple[Imprevu, ...]:
    """Du plus ancien au plus récent."""
    return tuple(_DERNIERS)


def oublier() -> None:
    """Repart de rien."""
    _DERNIERS.clear()


def _endroit(trace: TracebackType | None) -> str:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "endroit inconnu"
    # Les deux sortes de séparateurs : un chemin de Windows n'en est pas moins un chemin.
    return f"{PureWindowsPath(trace.tb_frame.f_code.co_filename).name}, ligne {trace.tb_lineno}"
