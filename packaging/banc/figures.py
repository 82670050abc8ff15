"""Ce qui ne se compare pas à une référence : une mémoire, un retard, un texte perdu.

Chaque famille rend ses figures d'un coup : elles viennent de la même scène.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """Une mesure et sa promesse. ``maximum`` : dans la même unité ; sans lui, elle se montre."""

    nom: str
    resume: str
    valeur: float
    unite: str
    maximum: float | None = None

    @property
    def tenue(self) -> bool | None:
        """Vrai si la promesse est tenue, None s'il n'y en a pas."""
        return None if self.maximum is None else self.valeur <= self.maximum


Scene = Callable[[Path], Sequence[Figure]]
SCENES: dict[str, Scene] = {}


def scene(nom: str) -> Callable[[Scene], Scene]:
    """Enregistre une scène. Lève ``ValueError`` si le nom est déjà pris."""

    def enregistrer(jouer: Scene) -> Scene:
        if nom in SCENES:
            raise ValueError(f"scène de banc déjà enregistrée : {nom}")
        SCENES[nom] = jouer
        return jouer

    return enregistrer


def jouer_toutes(noms: Sequence[str], *, dire: Callable[[str], None]) -> list[Figure]:
    """Joue ces scènes l'une après l'autre, chacune dans un dossier vide."""
    figures: list[Figure] = []
    for nom in noms:
        dire(nom)
        with tempfile.TemporaryDirectory(prefix="banc-") as dossier:
            figures += SCENES[nom](Path(dossier))
    return figures


def markdown(figures: Sequence[Figure]) -> str:
    """Tableau des figures."""
    rangees = ["| figure | valeur | cible | tenue |", "| --- | ---: | --- | --- |"]
    for f in figures:
        valeur = f"{f.valeur:.1f} {f.unite}".replace(".", ",")
        cible = "—" if f.maximum is None else f"≤ {f.maximum:g} {f.unite}"
        tenue = {None: "—", True: "oui", False: "non"}[f.tenue]
        rangees.append(f"| {f.resume} | {valeur} | {cible} | {tenue} |")
    return "\n".join(rangees)


def memoire_de(processus: int | str = "self") -> int:
    """Octets résidents d'un processus, ou 0 là où le système ne le dit pas ainsi."""
    statm = Path(f"/proc/{processus}/statm")
    return int(statm.read_text().split()[1]) * 4_096 if statm.exists() else 0
