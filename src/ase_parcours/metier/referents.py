"""Le référent unique : un registre par date d'effet, « à compter du D, X ».

Sans date de fin, il n'y a ni trou ni chevauchement. Deux valeurs pour une même date sont un
conflit : l'ancien référent reste responsable jusqu'à ce qu'on tranche.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

A_DESIGNER = "à désigner"


@dataclass(frozen=True, slots=True)
class Affectation:
    """À compter du ``le``, ``referents`` : un nom ; plusieurs valeurs gardées, un conflit (la
    montrée d'abord). Une valeur absente est dite elle aussi : plus personne n'est affecté."""

    id: str
    le: date
    referents: tuple[str | None, ...]

    @property
    def en_conflit(self) -> bool:
        """Vrai si deux postes ont écrit autre chose pour cette date."""
        return len(self.referents) > 1

    @property
    def nom(self) -> str | None:
        """Le référent, ou ``None`` : personne, ou personne encore (conflit)."""
        return None if self.en_conflit else self.referents[0]


@dataclass(frozen=True, slots=True)
class Referent:
    """Qui répond d'un dossier un jour donné.

    ``depuis`` : sa date d'effet, ``None`` si elle n'est pas connue ; ``en_conflit`` : l'affectation
    plus récente qui reste à trancher ; ``suivant`` : la prochaine, préparée d'avance.
    """

    nom: str | None = None
    depuis: date | None = None
    en_conflit: Affectation | None = None
    suivant: Affectation | None = None
    affectation: str | None = None
    """Identifiant de l'affectation en vigueur."""

    @property
    def a_designer(self) -> bool:
        """Vrai si personne ne répond du dossier."""
        return self.nom is None


class EtatAffectation(StrEnum):
    """Ce qu'une ligne du registre est, un jour donné."""

    EN_VIGUEUR = "en vigueur"
    PASSE = "passé"
    A_VENIR = "à venir"
    EN_CONFLIT = "en conflit"


def referent_au(
    jour: date, affectations: Iterable[Affectation], sans_date: str | None = None
) -> Referent:
    """Le référent d'un jour : la plus récente affectation sans conflit ; à défaut, celui que l'on
    connaît sans date d'effet (``sans_date``)."""
    par_date = sorted(affectations, key=lambda a: (a.le, a.id))
    suivant = next((a for a in par_date if a.le > jour), None)
    conflit: Affectation | None = None
    for a in reversed(par_date):
        if a.le > jour:
            continue
        if not a.en_conflit:
            return Referent(a.nom, a.le, conflit, suivant, a.id)
        conflit = conflit or a
    return Referent(sans_date, None, conflit, suivant)


def etat_au(jour: date, affectation: Affectation, courant: Referent) -> EtatAffectation:
    """L'état d'une ligne du registre, ``courant`` étant le référent de ce jour."""
    if affectation.en_conflit:
        return EtatAffectation.EN_CONFLIT
    if affectation.le > jour:
        return EtatAffectation.A_VENIR
    en_vigueur = affectation.id == courant.affectation
    return EtatAffectation.EN_VIGUEUR if en_vigueur else EtatAffectation.PASSE
