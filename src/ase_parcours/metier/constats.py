"""Raisons et alertes : un code stable, une phrase, et ce qu'elles visent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Motif:
    """Raison d'un niveau ou d'un refus. ``de`` et ``a`` : première et dernière nuits visées."""

    code: str
    texte: str
    solution: str | None = None
    de: date | None = None
    a: date | None = None

    def en_json(self) -> dict[str, object]:
        """Forme JSON ; les clés absentes de la raison n'y sont pas."""
        brut: dict[str, object] = {"code": self.code, "texte": self.texte}
        if self.solution is not None:
            brut["solution"] = self.solution
        if self.de is not None:
            brut["de"] = self.de.isoformat()
        if self.a is not None:
            brut["a"] = self.a.isoformat()
        return brut


@dataclass(frozen=True, slots=True)
class Alerte:
    """Ce qui mérite un regard sans changer le niveau.

    ``page`` : page du dossier où l'on agit ; ``element`` : le fait visé ; ``grave`` : à voir
    d'abord ; ``source`` : la règle ou l'usage d'où vient le délai.
    """

    code: str
    texte: str
    solution: str | None = None
    page: str | None = None
    element: str | None = None
    grave: bool = False
    source: str | None = None

    def en_json(self) -> dict[str, object]:
        """Forme JSON."""
        return {
            "code": self.code,
            "texte": self.texte,
            "solution": self.solution,
            "page": self.page,
            "element": self.element,
            "grave": self.grave,
            "source": self.source,
        }
