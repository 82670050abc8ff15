"""Les dispositifs que l'on mobilise pour un jeune : catalogue, recherche, orientations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any

from ase_parcours.metier.hebergement import sans_accents

TERRITOIRE = "TERRITOIRE"
"""Document des dispositifs que le territoire ajoute."""
A_COMPLETER = "à compléter par le territoire"
FACETTES = (
    *("logement", "sante", "scolarite", "ressources", "droits", "documents"),
    *("entourage", "projet", "suivi"),
)
"""Pages du dossier où un dispositif agit."""
SANS_REPONSE = frozenset({None, "A_FAIRE", "DEMANDEE"})
"""États d'une orientation à laquelle personne n'a encore répondu."""
_MOT = re.compile(r"[a-z0-9]+")
_LONG = 3
"""Lettres au-delà desquelles un pluriel se ramène à son singulier."""
_TEXTE_MAX = 200
"""Au-delà, un texte collé par erreur n'est pas une recherche."""


class Touche(StrEnum):
    """Si un dispositif concerne un jeune qui quitte l'ASE."""

    OUI = "oui"
    INDIRECT = "indirect"
    NON = "non"


@dataclass(frozen=True, slots=True)
class DocumentFondateur:
    """D'où vient une mesure, et ce qu'il faut savoir avant de s'y fier."""

    code: str
    titre: str
    court: str
    lu_le: date | None
    avertissement: str = ""


@dataclass(frozen=True)
class Dispositif:
    """Une mesure. ``facette`` : page du dossier, vide s'il n'y en a pas ; ``source`` : base légale
    des conditions ; ``adapte`` : le territoire en a écrit quelque chose."""

    code: str
    titre: str
    document: DocumentFondateur
    numero: str
    utilite: str
    public: str
    touche: Touche
    themes: tuple[str, ...]
    conditions: str = ""
    contact: str = ""
    facette: str = ""
    source: str = ""
    lu_le: date | None = None
    actif: bool = True
    adapte: bool = False

    @property
    def du_territoire(self) -> bool:
        """Vrai si le territoire l'a ajouté."""
        return self.document.code == TERRITOIRE

    @property
    def origine(self) -> str:
        """« Pacte 2015-2020, mesure 23 » : court, pour une liste."""
        return (
            f"{self.document.court}, mesure {self.numero}" if self.numero else self.document.court
        )

    @cached_property
    def mots(self) -> tuple[str, ...]:
        """Les mots par lesquels on le trouve."""
        return tuple(
            mots(
                f"{self.titre} {self.utilite} {self.public} {self.conditions} {self.contact}"
                f" {self.code} {self.numero} {self.document.court} {' '.join(self.themes)}"
            )
        )


@dataclass(frozen=True, slots=True)
class CatalogueDispositifs:
    """Les dispositifs par code, dans l'ordre du fichier. ``themes`` : libellé par code ;
    ``sans_reponse_jours`` : jours au bout desquels une orientation sans réponse se dit ;
    ``faute`` : pourquoi ce que le territoire a écrit n'est pas pris, vide s'il l'est."""

    version: str
    dispositifs: Mapping[str, Dispositif]
    themes: Mapping[str, str]
    sans_reponse_jours: int
    faute: str = ""

    def titre(self, code: str | None) -> str:
        """Le titre d'un dispositif ; le code lui-même s'il n'est plus au catalogue."""
        connu = self.dispositifs.get(code or "")
        return connu.titre if connu else code or ""

    @property
    def actifs(self) -> tuple[Dispositif, ...]:
        """Ceux que le territoire n'a pas désactivés."""
        return tuple(d for d in self.dispositifs.values() if d.actif)


def mots(texte: str) -> list[str]:
    """Les mots d'un texte, sans accents, casse ni ponctuation."""
    return _MOT.findall(sans_accents(texte))


def chercher(
    dispositifs: Iterable[Dispositif],
    texte: str = "",
    *,
    theme: str = "",
    public: str = "",
    nos_jeunes: bool = False,
    titre_seul: bool = False,
) -> list[Dispositif]:
    """Ceux dont un mot commence par chacun des mots cherchés, dans n'importe quel ordre.

    ``public`` : mots cherchés dans le seul public ; ``nos_jeunes`` : ce qui touche un jeune qui
    quitte l'ASE, même indirectement ; ``titre_seul`` : ne regarder que le titre. Ceux dont le titre
    suffit viennent d'abord.
    """
    voulus, du_public = _fragments(texte), _fragments(public)
    trouves = [
        d
        for d in dispositifs
        if (not theme or theme in d.themes)
        and not (nos_jeunes and d.touche is Touche.NON)
        and _contient(mots(d.titre) if titre_seul else d.mots, voulus)
        and (not du_public or _contient(mots(d.public), du_public))
    ]
    return (
        sorted(trouves, key=lambda d: not _contient(mots(d.titre), voulus)) if voulus else trouves
    )


def _fragments(texte: str) -> list[str]:
    return [m[:-1] if len(m) > _LONG and m[-1] in "sx" else m for m in mots(texte[:_TEXTE_MAX])]


def _contient(foin: Iterable[str], fragments: list[str]) -> bool:
    foin = tuple(foin)
    return all(any(m.startswith(f) for m in foin) for f in fragments)


def jours_sans_reponse(orientation: Mapping[str, Any], aujourd_hui: date) -> int | None:
    """Depuis combien de jours une orientation attend ; ``None`` si elle a une réponse, ou si l'on
    ne sait pas quand elle a été faite."""
    if orientation.get("reponse_le") or orientation.get("etat") not in SANS_REPONSE:
        return None
    le = orientation.get("le")
    jours = (aujourd_hui - date.fromisoformat(le)).days if le else -1
    return jours if jours >= 0 else None
