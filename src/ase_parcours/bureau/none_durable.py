"""Parade à un défaut de PySide6 6.12 sous Python 3.10 et 3.11 : ``None`` finit par disparaître.

Mesuré : chaque appel de Qt qui ne rend rien (``QPainter.setPen``, ``QWidget.update``…) rend
``None`` sans en compter la référence. La roue est construite pour les Python dont ``None`` est
immortel (3.12, PEP 683) ; avant, le compteur descend d'un à chaque appel, et quelques dizaines de
peintures suffisent à l'épuiser : « none_dealloc: deallocating None », et l'application tombe.

On donne donc à ``None`` assez de références pour qu'il ne puisse pas s'épuiser, ce que Python fait
lui-même à partir de 3.12. À retirer quand le projet demandera Python 3.12.
"""

from __future__ import annotations

import ctypes
import sys

RESERVE = 1 << 40
"""Mille milliards d'appels."""

_IMMORTEL_DEPUIS = (3, 12)


def proteger_none() -> bool:
    """Met la réserve en place, une fois ; vrai si elle vient de l'être.

    Ne fait rien si Python s'en charge, si la réserve est là, ou si le compteur n'est pas là où
    CPython le range (constructions de mise au point).
    """
    if sys.version_info >= _IMMORTEL_DEPUIS or sys.implementation.name != "cpython":
        return False
    compteur = ctypes.c_ssize_t.from_address(id(None))
    lu = sys.getrefcount(None)
    # Entre deux lectures, le compteur bouge à peine ; ailleurs en mémoire, il n'aurait aucun lien.
    if lu > RESERVE // 2 or abs(compteur.value - lu) > 1_000:
        return False
    compteur.value += RESERVE
    return True
