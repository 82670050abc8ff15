"""Les contrôles d'un dossier : ce qu'il trouve et explique tout seul, page par page.

Un module par facette, chacun une fonction pure d'un ``Regard`` (faits, jour, seuils). Point
d'entrée : ``controler``. Les seuils sont dans ``controles.yaml``, datés et sourcés.
"""

from __future__ import annotations

from ase_parcours.metier.constats import Alerte
from ase_parcours.metier.controles import (
    entourage,
    logement,
    mots,
    parcours,
    projet,
    ressources,
    sante,
    scolarite,
    statut,
    suivi,
)
from ase_parcours.metier.controles.regard import Regard as Regard
from ase_parcours.metier.controles.regard import ReperesControles as ReperesControles
from ase_parcours.metier.controles.regard import Seuils as Seuils

FACETTES = (
    *(statut, parcours, sante, scolarite, logement),
    *(ressources, projet, entourage, suivi, mots),
)
"""Un contrôle par facette, dans l'ordre des pages."""


def controler(r: Regard) -> tuple[Alerte, ...]:
    """Toutes les alertes d'un dossier : les graves d'abord, puis dans l'ordre des pages.

    Rien d'un dossier décédé ou transféré.
    """
    if r.clos:
        return ()
    alertes = [a for facette in FACETTES for a in facette.controler(r)]
    return tuple(sorted(alertes, key=lambda a: not a.grave))
