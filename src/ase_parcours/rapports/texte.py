"""Le texte des documents : ce qui est écrit et son accent, sans rien savoir du support.

Un ``Riche`` se construit par ``riche`` (et ``gras``, ``doux``…) et s'additionne. Le papier
(``kit.balises``) et la page HTML le traduisent chacun à sa façon, en échappant tout : un nom qui
contiendrait « <img src=…> » s'imprime tel quel, nulle part il n'est obéi.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Morceau:
    """Une suite de caractères du même accent. ``taille`` : en points, celle du style sinon."""

    texte: str
    gras: bool = False
    italique: bool = False
    doux: bool = False
    mono: bool = False
    taille: float | None = None


@dataclass(frozen=True, slots=True)
class Riche:
    """Texte d'un document, tel que saisi, avec ses accents."""

    morceaux: tuple[Morceau, ...] = ()

    def __add__(self, suite: str | Riche) -> Riche:
        return Riche(self.morceaux + en_texte(suite).morceaux)

    def __bool__(self) -> bool:
        return any(m.texte for m in self.morceaux)

    @property
    def brut(self) -> str:
        """Le texte seul, sans ses accents."""
        return "".join(m.texte for m in self.morceaux)


Ecrit = str | Riche
"""Ce qu'acceptent les composants : une chaîne y est prise telle qu'elle a été saisie."""


def riche(brut: str) -> Riche:
    """Texte saisi, sans accent. Les retours à la ligne sont gardés."""
    return Riche((Morceau(brut),)) if brut else Riche()


def en_texte(ecrit: Ecrit) -> Riche:
    """Le même texte, riche s'il ne l'était pas."""
    return ecrit if isinstance(ecrit, Riche) else riche(ecrit)


def gras(ecrit: Ecrit) -> Riche:
    """Texte en gras."""
    return Riche(tuple(replace(m, gras=True) for m in en_texte(ecrit).morceaux))


def italique(ecrit: Ecrit) -> Riche:
    """Texte penché, pour les mots du jeune."""
    return Riche(tuple(replace(m, italique=True) for m in en_texte(ecrit).morceaux))


def doux(ecrit: Ecrit) -> Riche:
    """Texte en gris soutenu, pour ce qui accompagne."""
    return Riche(tuple(replace(m, doux=True) for m in en_texte(ecrit).morceaux))


def maigre(ecrit: Ecrit, taille: float) -> Riche:
    """Complément gris d'un titre, en ``taille`` points."""
    morceaux = en_texte(ecrit).morceaux
    return Riche(tuple(replace(m, gras=False, doux=True, taille=taille) for m in morceaux))


def mono(ecrit: Ecrit) -> Riche:
    """Texte à chasse fixe (empreintes, codes)."""
    return Riche(tuple(replace(m, mono=True) for m in en_texte(ecrit).morceaux))


def joindre(separateur: Ecrit, ecrits: Iterable[Ecrit]) -> Riche:
    """Textes séparés, comme ``str.join``."""
    lien, somme = en_texte(separateur), Riche()
    for rang, ecrit in enumerate(ecrits):
        somme = somme + (lien + ecrit if rang else ecrit)
    return somme


def court(brut: str, maximum: int = 120) -> str:
    """Texte d'une ligne, au plus ``maximum`` caractères, la coupe dite par « … ».

    Réservé aux rappels (pied de page, boîte de signature) d'un texte imprimé entier ailleurs.
    """
    ligne = " ".join(brut.split())
    return ligne if len(ligne) <= maximum else ligne[: maximum - 1].rstrip() + "…"
