"""Les dossiers dont plus rien ne se dit : depuis quand, et quand on le remarque. Pur."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Mot(StrEnum):
    """Ce qui a parlé du jeune en dernier."""

    NOTE = "note"
    CONTACT = "contact"
    ENTRETIEN = "entretien"
    OUVERTURE = "ouverture"
    """Rien encore : le dossier a seulement été ouvert."""


@dataclass(frozen=True, slots=True)
class DernierMot:
    """Le dernier jour où l'on a parlé d'un jeune, et comment."""

    le: date
    mot: Mot


def silence(dernier: DernierMot | None, aujourd_hui: date, seuil: int) -> int | None:
    """Jours de silence d'un dossier, s'il dépasse le seuil ; ``None`` s'il n'est pas silencieux."""
    if dernier is None:
        return None
    jours = (aujourd_hui - dernier.le).days
    return jours if jours > seuil else None
