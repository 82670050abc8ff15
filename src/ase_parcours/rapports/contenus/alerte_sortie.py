"""L'alerte de sortie."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ase_parcours.rapports.contenus.communs import Bilan, DuJeune, Piste
from ase_parcours.rapports.contenus.natures import Nature, de


@dataclass(frozen=True, slots=True)
class CeQuiEstDemande:
    """Une demande : quoi, à qui (sa fonction, puis son nom s'il est connu), pour quand."""

    quoi: str = field(metadata=de(Nature.FAIT))
    a_qui: str = field(metadata=de(Nature.FAIT))
    nom: str = field(default="", metadata=de(Nature.AGENT))
    pour_le: date | None = None


@dataclass(frozen=True, slots=True)
class AlerteSortie(DuJeune):
    """Ce jeune sort tel jour : ses nuits, pourquoi, ce qui est demandé. ``pistes`` : celles que
    l'on suit."""

    bilan: Bilan
    demandes: tuple[CeQuiEstDemande, ...] = ()
    pistes: tuple[Piste, ...] = ()

    @property
    def reponse_le(self) -> date | None:
        """Le premier jour où une réponse est attendue."""
        return min((d.pour_le for d in self.demandes if d.pour_le is not None), default=None)
