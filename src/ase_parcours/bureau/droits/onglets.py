"""Les onglets de la page Droits, dans l'ordre : un de plus se déclare ici seulement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ase_parcours.bureau.contexte import Contexte
from ase_parcours.bureau.droits.lecteur import LecteurDroits
from ase_parcours.bureau.droits.onglet_continuite import OngletContinuite
from ase_parcours.bureau.droits.onglet_non_recours import OngletNonRecours
from ase_parcours.bureau.suivis import JeunesSuivis

FabriqueOnglet = Callable[[Contexte, JeunesSuivis, LecteurDroits], QWidget]


@dataclass(frozen=True, slots=True)
class Onglet:
    """Un onglet : sa clé, son mot, et ce qui le fait la première fois qu'on le montre.

    ``lecteur`` : les bilans de tous les jeunes de la portée, lus en fond, partagés.
    """

    cle: str
    mot: str
    fabrique: FabriqueOnglet


ONGLETS: tuple[Onglet, ...] = (
    Onglet("continuite", "Continuité", lambda c, _s, x: OngletContinuite(c, x)),
    Onglet("non_recours", "Non-recours", lambda c, _s, x: OngletNonRecours(c, x)),
)
