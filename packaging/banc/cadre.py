"""Ce qu'est une ligne du banc, comment on l'enregistre, comment on la mesure."""

from __future__ import annotations

import gc
import inspect
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Literal

RACINE = Path(__file__).resolve().parents[2]

Travail = Callable[[], float | None]
"""Ce qui est chronométré. Rend les secondes à déduire (dérivation de clé…), ou None."""

Horloge = Callable[[], float]


@dataclass(frozen=True)
class Cible:
    """Ce qui est promis : un maximum en millisecondes, sur le produit ou sur l'écart."""

    mesure: Literal["produit", "ecart"]
    maximum_ms: float

    def __str__(self) -> str:
        quoi = "produit" if self.mesure == "produit" else "produit − référence"
        return f"{quoi} ≤ {self.maximum_ms:g} ms"


@dataclass(frozen=True)
class Paire:
    """Le même travail, deux fois : par le produit, puis par la référence."""

    produit: Travail
    reference: Travail


Preparation = Callable[[Path], AbstractContextManager[Paire]]
"""Prépare les données dans un dossier vide, hors chronomètre, et rend la paire à mesurer."""


@dataclass(frozen=True)
class Ligne:
    """Une ligne du banc, prête à être mesurée."""

    nom: str
    resume: str
    cible: Cible | None
    preparer: Preparation


@dataclass(frozen=True)
class Mesure:
    """Durées d'une ligne, en secondes, déductions ôtées ; les passages restent dans l'ordre."""

    ligne: Ligne
    produit: tuple[float, ...]
    reference: tuple[float, ...]
    deduit: tuple[float, ...]
    chemin_produit: str
    chemin_reference: str

    @property
    def produit_ms(self) -> float:
        """Médiane du produit, en millisecondes."""
        return median(self.produit) * 1000

    @property
    def reference_ms(self) -> float:
        """Médiane de la référence, en millisecondes."""
        return median(self.reference) * 1000

    @property
    def deduit_ms(self) -> float:
        """Médiane de ce qui a été ôté au produit, en millisecondes."""
        return median(self.deduit) * 1000

    @property
    def rapport(self) -> float | None:
        """Combien de fois la référence ; None si elle est sous la finesse de l'horloge."""
        return self.produit_ms / self.reference_ms if self.reference_ms > 0 else None

    @property
    def tenue(self) -> bool | None:
        """Vrai si la cible est tenue, None s'il n'y en a pas."""
        cible = self.ligne.cible
        if cible is None:
            return None
        ecart = self.produit_ms - self.reference_ms
        return (self.produit_ms if cible.mesure == "produit" else ecart) <= cible.maximum_ms


REGISTRE: dict[str, Ligne] = {}


def ligne(
    nom: str, resume: str, *, cible: Cible | None = None
) -> Callable[[Callable[[Path], Iterator[Paire]]], Ligne]:
    """Enregistre une préparation (générateur qui rend une :class:`Paire`) sous ce nom.

    Lève ``ValueError`` si le nom est déjà pris : une ligne n'en remplace pas une autre.
    """

    def enregistrer(preparer: Callable[[Path], Iterator[Paire]]) -> Ligne:
        if nom in REGISTRE:
            raise ValueError(f"ligne de banc déjà enregistrée : {nom}")
        REGISTRE[nom] = Ligne(nom, resume, cible, contextmanager(preparer))
        return REGISTRE[nom]

    return enregistrer


def mesurer(une: Ligne, passages: int, *, horloge: Horloge = time.perf_counter) -> Mesure:
    """Mesure une ligne, produit et référence en alternance, après un tour à blanc."""
    produit: list[float] = []
    reference: list[float] = []
    deduit: list[float] = []
    with (
        tempfile.TemporaryDirectory(prefix="banc-") as dossier,
        une.preparer(Path(dossier)) as paire,
    ):
        paire.produit()
        paire.reference()
        for _ in range(passages):
            duree, ote = _chronometrer(paire.produit, horloge)
            produit.append(duree)
            deduit.append(ote)
            reference.append(_chronometrer(paire.reference, horloge)[0])
        chemins = chemin(paire.produit), chemin(paire.reference)
    return Mesure(une, tuple(produit), tuple(reference), tuple(deduit), *chemins)


def mesurer_toutes(
    lignes: Sequence[Ligne], passages: int, *, dire: Callable[[str], None]
) -> list[Mesure]:
    """Mesure ces lignes l'une après l'autre, en annonçant chacune."""
    mesures = []
    for une in lignes:
        dire(f"{une.nom} : {une.resume}")
        mesures.append(mesurer(une, passages))
    return mesures


def chemin(travail: Travail) -> str:
    """Où lire le code d'un travail : « fichier:ligne fonction », depuis la racine."""
    fichier = Path(inspect.getsourcefile(travail) or "?")
    place = fichier.relative_to(RACINE) if fichier.is_relative_to(RACINE) else Path(fichier.name)
    return f"{place.as_posix()}:{inspect.getsourcelines(travail)[1]} {travail.__name__}"


def _chronometrer(travail: Travail, horloge: Horloge) -> tuple[float, float]:
    gc.collect()  # chacun commence sans les restes de l'autre
    debut = horloge()
    ote = travail() or 0.0
    return horloge() - debut - ote, ote
