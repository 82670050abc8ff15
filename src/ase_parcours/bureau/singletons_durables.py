"""Parade à un défaut de PySide6 6.12 avant Python 3.12 : ``None``, ``True`` et ``False`` s'usent.

Mesuré : chaque appel de Qt qui ne rend rien (``QPainter.setPen``, ``QWidget.update``…) rend
``None`` sans en compter la référence, et chaque ``Signal.emit`` fait de même avec ``True``. La
roue est construite pour les Python dont ces objets sont immortels (3.12, PEP 683) ; avant, leur
compteur descend d'un à chaque appel, et quelques dizaines de peintures suffisent à l'épuiser :
« none_dealloc », « bool_dealloc », et l'application tombe.

On leur donne donc assez de références pour qu'ils ne puissent pas s'épuiser, ce que Python fait
lui-même à partir de 3.12. À retirer quand le projet demandera Python 3.12.
"""

from __future__ import annotations

import ctypes
import sys

RESERVE = 1 << 40
"""Mille milliards d'appels."""

SINGLETONS: tuple[object, ...] = (None, True, False)
_IMMORTELS_DEPUIS = (3, 12)


def proteger() -> int:
    """Met la réserve en place, une fois ; rend le nombre d'objets qui viennent de la recevoir.

    Ne fait rien si Python s'en charge, si la réserve est là, ou si un compteur n'est pas là où
    CPython le range (constructions de mise au point).
    """
    if sys.version_info >= _IMMORTELS_DEPUIS or sys.implementation.name != "cpython":
        return 0
    return sum(_reserver(objet) for objet in SINGLETONS)


def _reserver(objet: object) -> bool:
    compteur = ctypes.c_ssize_t.from_address(id(objet))
    lu = sys.getrefcount(objet)
    # Entre deux lectures, le compteur bouge à peine ; ailleurs en mémoire, il n'aurait aucun lien.
    if lu > RESERVE // 2 or abs(compteur.value - lu) > 1_000:
        return False
    compteur.value += RESERVE
    return True
