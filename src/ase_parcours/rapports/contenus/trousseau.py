"""Le trousseau de départ."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ase_parcours.rapports.contenus.communs import DuJeune, Signature
from ase_parcours.rapports.contenus.natures import HORS_EMPREINTE, Nature, de

_HORS = {HORS_EMPREINTE: True}


@dataclass(frozen=True, slots=True)
class PapierListe:
    """Une ligne de la liste à signer. ``original`` : « oui » si le jeune l'a déjà, « non »,
    « inconnu » ; ``etat`` : en mots ; ``rangs`` : numéros des pièces jointes qui le montrent."""

    nom: str = field(metadata=de(Nature.FAIT))
    etat: str = field(metadata=de(Nature.FAIT))
    present: bool
    original: str = field(default="inconnu", metadata=de(Nature.FAIT))
    expire_le: date | None = None
    rangs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PieceJointe:
    """Une pièce du trousseau. ``non_jointe`` : pourquoi elle n'y est pas, vide si elle y est ;
    ``pages`` : combien elle y prend ; ``empreinte`` : SHA-256 de l'original."""

    rang: int
    nom: str = field(metadata=de(Nature.PREUVE))
    empreinte: str = field(metadata=de(Nature.PREUVE))
    pages: int = 0
    complement: str = field(default="", metadata=de(Nature.LIBRE))
    non_jointe: str = field(default="", metadata=de(Nature.FAIT))
    octets: bytes = field(default=b"", metadata=_HORS, repr=False)
    """PDF sans rien d'actif, ou image JPEG, tels qu'ils se posent sur le papier."""


@dataclass(frozen=True, slots=True)
class Trousseau(DuJeune):
    """Le trousseau de départ : sommaire, liste à signer, puis chaque pièce."""

    sortie: date | None
    papiers: tuple[PapierListe, ...] = ()
    pieces: tuple[PieceJointe, ...] = ()
    signatures: tuple[Signature, ...] = ()
    pages_avant: int = field(default=0, metadata=_HORS)
    """Pages du sommaire et de la liste, avant la première pièce ; posé par le rendu."""

    @property
    def jointes(self) -> tuple[PieceJointe, ...]:
        """Les pièces qui y sont."""
        return tuple(p for p in self.pieces if not p.non_jointe)
